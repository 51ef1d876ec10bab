import type { JsonObject } from '../model.js';
import { blockKind } from '../validate/blockKinds.js';
import type { BlockKind } from '../validate/blockKinds.js';
import { readChoice } from '../validate/fields.js';

/** An emoji, or an image at a permanent address. */
export function iconOf(icon: string | undefined): JsonObject | null {
  if (icon === undefined) return null;
  return icon.startsWith('https:')
    ? { type: 'external', external: { url: icon } }
    : { type: 'emoji', emoji: icon };
}

/** An image at a permanent address. */
export function coverOf(url: string | undefined): JsonObject | null {
  return url === undefined ? null : { type: 'external', external: { url } };
}

/** The stored payload of a block: defaults filled in, as creating it by a request would. */
export function contentOf(type: string, payload: JsonObject): JsonObject {
  const kind: BlockKind | undefined = blockKind(type);
  if (!kind) throw new Error(`The seed has a block of the unknown kind ${type}.`);
  if (kind.made) return structuredClone(payload);
  const content: JsonObject = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = payload[name];
    if (value !== undefined) content[name] = field.read(value, `${type}.${name}`);
    else if (field.initial !== undefined) content[name] = field.initial;
  }
  if (!kind.choice) return content;
  // A file that Notion itself stores cannot be sent, only seeded.
  const { type: from, file } = payload;
  if (from === 'file' && file !== undefined) return { ...content, type: from, file: structuredClone(file) };
  return { ...content, ...readChoice(kind.choice, payload, type, true) };
}
