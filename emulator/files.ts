import type { RenderContext } from './context.js';
import { shapeError } from './errors.js';
import type { Json, JsonObject } from './model.js';
import { isObject, requireString } from './richText.js';
import { requireId } from './id.js';
import { renderCustomEmoji } from './render/emojis.js';
import { signLink, unsigned } from './uploads/links.js';

const MAX_URL = 2000;
const ICON_COLORS = [
  'gray',
  'lightgray',
  'brown',
  'yellow',
  'orange',
  'green',
  'blue',
  'purple',
  'pink',
  'red',
];

/**
 * The read shape of an icon, cover or file as it is stored: a `file` gets a fresh signed link that lives for an hour, a
 * custom emoji its present name, all else stays as it is. Stored files are `{type: 'file', file: {url}}`.
 */
export function renderFile(stored: JsonObject, context: RenderContext): JsonObject {
  if (isObject(stored.custom_emoji)) {
    return { ...stored, custom_emoji: renderCustomEmoji(stored.custom_emoji, context) };
  }
  if (!isObject(stored.file) || typeof stored.file.url !== 'string') return stored;
  const { baseUrl, now, state } = context;
  return { ...stored, file: signLink(stored.file.url, { baseUrl, secret: state.linkSecret, now }) };
}

/** `renderFile` for icons and covers, which may be missing. */
export function renderFileOrNull(stored: JsonObject | null, context: RenderContext): JsonObject | null {
  return stored && renderFile(stored, context);
}

/** Checks an icon of a request (`null` removes it) and returns what is stored. */
export function normaliseIcon(input: Json, path: string): JsonObject | null {
  return normaliseOneOf(ICONS, input, path);
}

/** Checks a cover of a request (`null` removes it) and returns what is stored. */
export function normaliseCover(input: Json, path: string): JsonObject | null {
  return normaliseOneOf({ external, file, file_upload: upload }, input, path);
}

/** Checks an `http(s)` address of at most 2000 characters. */
export function requireUrl(input: Json | undefined, path: string): string {
  const url = requireString(input, path, MAX_URL);
  if (!URL.canParse(url)) throw shapeError(path, 'a valid URL', url);
  return url;
}

type Part = (value: Json, path: string) => Json;

const external: Part = (value, path) => ({
  url: requireUrl(isObject(value) ? value.url : undefined, `${path}.url`),
});

/** An echoed file: the signature of the link that was read is dropped, so that each read signs anew. */
const file: Part = (value, path) => ({
  url: unsigned(requireUrl(isObject(value) ? value.url : undefined, `${path}.url`)),
});

/** Only the shape: whether there is such an upload is known when it is attached. */
const upload: Part = (value, path) => ({
  id: requireId(isObject(value) ? value.id : undefined, `${path}.id`),
});

const ICONS: { [type: string]: Part } = {
  emoji: (value, path) => requireString(value, path, 100),
  external,
  file,
  file_upload: upload,
  custom_emoji: (value, path) => {
    if (!isObject(value) || typeof value.id !== 'string')
      throw shapeError(`${path}.id`, 'a string', undefined);
    return { id: value.id, name: value.name ?? '', url: value.url ?? '' };
  },
  icon: (value, path) => {
    const name = requireString(isObject(value) ? value.name : undefined, `${path}.name`, 100);
    const color = (isObject(value) ? value.color : undefined) ?? 'gray';
    if (typeof color !== 'string' || !ICON_COLORS.includes(color)) {
      throw shapeError(`${path}.color`, `one of ${ICON_COLORS.join(', ')}`, color);
    }
    return { name, color };
  },
};

function normaliseOneOf(table: { [type: string]: Part }, input: Json, path: string): JsonObject | null {
  if (input === null) return null;
  if (!isObject(input)) throw shapeError(path, 'an object or `null`', input);
  const type = Object.keys(table).find((key) => input[key] !== undefined);
  if (!type) throw shapeError(`${path}.${Object.keys(table)[0]}`, 'defined', undefined);
  return { type, [type]: table[type]?.(input[type] ?? null, `${path}.${type}`) ?? null };
}
