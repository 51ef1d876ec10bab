import { badInput } from '../../errors.js';
import { toNotionIcon, type IconInput } from '../fileInput.js';
import { requireId } from '../globalId.js';
import {
  checkCount,
  checkFileName,
  checkLength,
  checkUrl,
  LIMITS,
  writeOnly,
  type Writers,
} from '../input.js';
import { toNotionRichText, type RichTextContentInput } from '../richTextInput.js';
import type { LinkToPageInput, MediaFileInput, TableRowInput } from './leafInputs.js';

type Maybe<T> = T | null | undefined;

const MAX_CELLS = 100;
const HEADING_LEVELS = [1, 2, 3, 4];

/** The entries that have a value. */
export function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Text and colour, which most kinds have. Only what was given is said. */
export function textOf(
  { content, color }: { content?: Maybe<RichTextContentInput>; color?: Maybe<string> },
  path: string,
) {
  return {
    ...(content && { rich_text: toNotionRichText(content, `${path}.content`) }),
    ...given({ color }),
  };
}

export function iconOf({ icon }: { icon?: Maybe<IconInput> }, path: string) {
  return icon ? { icon: toNotionIcon(icon, `${path}.icon`) } : {};
}

function captionOf({ caption }: { caption?: Maybe<RichTextContentInput> }, path: string) {
  return caption ? { caption: toNotionRichText(caption, `${path}.caption`) } : {};
}

interface CodeFields {
  content?: Maybe<RichTextContentInput>;
  language?: Maybe<string>;
  caption?: Maybe<RichTextContentInput>;
}

export function codeOf(value: CodeFields, path: string) {
  return { ...textOf(value, path), ...given({ language: value.language }), ...captionOf(value, path) };
}

export function headingOf(
  value: { content?: Maybe<RichTextContentInput>; color?: Maybe<string>; isToggleable?: Maybe<boolean> },
  path: string,
) {
  return { ...textOf(value, path), ...given({ is_toggleable: value.isToggleable }) };
}

export function checkLevel(level: number, path: string): number {
  if (HEADING_LEVELS.includes(level)) return level;
  throw badInput(`${path}.level`, `\`${path}.level\` must be from 1 to 4, not ${level}.`);
}

export function equationOf({ expression }: { expression: string }, path: string) {
  return { expression: checkLength(expression, LIMITS.expressionLength, `${path}.expression`) };
}

export function webOf(value: { url?: Maybe<string>; caption?: Maybe<RichTextContentInput> }, path: string) {
  const { url } = value;
  return { ...(typeof url === 'string' && { url: checkUrl(url, `${path}.url`) }), ...captionOf(value, path) };
}

const FILES: Writers<MediaFileInput, object> = {
  url: (url, path) => ({ type: 'external', external: { url: checkUrl(url, path) } }),
  fileUpload: (id, path) => ({ type: 'file_upload', file_upload: { id: requireId(id, 'fileUpload', path) } }),
};

interface MediaFields {
  file?: Maybe<MediaFileInput>;
  caption?: Maybe<RichTextContentInput>;
  name?: Maybe<string>;
}

export function mediaOf(value: MediaFields, path: string) {
  const { file, name } = value;
  return {
    ...(file && writeOnly(FILES, file, `${path}.file`)),
    ...captionOf(value, path),
    ...(typeof name === 'string' && { name: checkFileName(name, `${path}.name`) }),
  };
}

const LINKS: Writers<LinkToPageInput, object> = {
  page: (id, path) => ({ type: 'page_id', page_id: requireId(id, 'page', path) }),
  database: (id, path) => ({ type: 'database_id', database_id: requireId(id, 'database', path) }),
  comment: (id, path) => ({ type: 'comment_id', comment_id: requireId(id, 'comment', path) }),
};

export function linkOf(value: LinkToPageInput, path: string): object {
  return writeOnly(LINKS, value, path);
}

export function headersOf(value: { hasColumnHeader?: Maybe<boolean>; hasRowHeader?: Maybe<boolean> }) {
  return given({ has_column_header: value.hasColumnHeader, has_row_header: value.hasRowHeader });
}

export function cellsOf({ cells }: TableRowInput, path: string) {
  const at = `${path}.cells`;
  if (cells.length === 0) throw badInput(at, `\`${at}\` is empty: give at least one cell.`);
  checkCount(cells, MAX_CELLS, at);
  return { cells: cells.map((cell, index) => toNotionRichText(cell, `${at}[${index}]`)) };
}

/** How wide a table is; refuses rows that do not agree about it. */
export function widthOf(rows: readonly TableRowInput[], path: string): number {
  const [first] = rows;
  if (!first) throw badInput(path, `\`${path}\` is empty: a table has at least one row.`);
  const width = first.cells.length;
  const odd = rows.findIndex(({ cells }) => cells.length !== width);
  if (odd < 0) return width;
  throw badInput(
    `${path}[${odd}].cells`,
    `\`${path}[${odd}].cells\` has ${rows[odd]?.cells.length ?? 0} items, but the first row has ${width}: all rows of a table are equally long.`,
  );
}

export function widthRatioOf({ widthRatio }: { widthRatio?: Maybe<number> }, path: string) {
  if (widthRatio === null || widthRatio === undefined) return {};
  if (widthRatio > 0 && widthRatio <= 1) return { width_ratio: widthRatio };
  throw badInput(
    `${path}.widthRatio`,
    `\`${path}.widthRatio\` must be more than 0 and at most 1, not ${widthRatio}.`,
  );
}

/** Null: an original. */
export function syncedOf({ original }: { original?: Maybe<string> }, path: string) {
  if (original === null || original === undefined) return { synced_from: null };
  return { synced_from: { type: 'block_id', block_id: requireId(original, 'block', `${path}.original`) } };
}

/** A block without content is asked for by true; false would ask for nothing. */
export function emptyOf(value: boolean, path: string): object {
  if (value) return {};
  throw badInput(path, `\`${path}\` can only be true: leave it out, and give another kind, otherwise.`);
}
