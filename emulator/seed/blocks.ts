import type { JsonObject } from '../model.js';
import { richInput } from './text.js';
import type { Words } from './text.js';

/** A block of the seed: its payload as a request would send it (or as it is stored, for kinds that cannot be sent). */
export interface SeedBlock {
  type: string;
  payload: JsonObject;
  children: SeedBlock[];
  /** Makes its id known: `stableId(name)`. */
  name?: string;
}

type TextKind = (words: Words, ...children: SeedBlock[]) => SeedBlock;

/** A block of any kind. */
export function block(type: string, payload: JsonObject = {}, ...children: SeedBlock[]): SeedBlock {
  return { type, payload, children };
}

const textKind =
  (type: string, more: JsonObject = {}): TextKind =>
  (words, ...children) =>
    block(type, { rich_text: richInput(words), ...more }, ...children);

export const p = textKind('paragraph');
export const h1 = textKind('heading_1');
export const h2 = textKind('heading_2');
export const h3 = textKind('heading_3');
export const h4 = textKind('heading_4');
export const toggleHeading = textKind('heading_3', { is_toggleable: true });
export const bullet = textKind('bulleted_list_item');
export const number = textKind('numbered_list_item');
export const todo = textKind('to_do');
export const done = textKind('to_do', { checked: true });
export const toggle = textKind('toggle');
export const quote = textKind('quote');

/** A coloured text block of any kind. */
export function colored(color: string, inner: SeedBlock): SeedBlock {
  return { ...inner, payload: { ...inner.payload, color } };
}

/** A block that others refer to by `stableId(name)`. */
export function named(name: string, inner: SeedBlock): SeedBlock {
  return { ...inner, name };
}

export function callout(emoji: string, words: Words, ...children: SeedBlock[]): SeedBlock {
  return block(
    'callout',
    { rich_text: richInput(words), icon: { emoji }, color: 'gray_background' },
    ...children,
  );
}

export function code(language: string, source: string, caption: Words = ''): SeedBlock {
  return block('code', { rich_text: [{ text: { content: source } }], language, caption: richInput(caption) });
}

/** Image, video, pdf, audio or file at a permanent address. */
export function media(type: string, url: string, caption: Words = '', more: JsonObject = {}): SeedBlock {
  return block(type, { external: { url }, caption: richInput(caption), ...more });
}

/** Bookmark or embed. */
export function linked(type: 'bookmark' | 'embed', url: string, caption: Words = ''): SeedBlock {
  return block(type, { url, caption: richInput(caption) });
}

/** A table whose first row is its header. */
export function table(...rows: Words[][]): SeedBlock {
  const width = rows[0]?.length ?? 1;
  const cells = rows.map((row) => block('table_row', { cells: row.map((cell) => richInput(cell)) }));
  return block('table', { table_width: width, has_column_header: true }, ...cells);
}

export function columns(...contents: SeedBlock[][]): SeedBlock {
  return block('column_list', {}, ...contents.map((inner) => block('column', {}, ...inner)));
}

export const divider = (): SeedBlock => block('divider');
