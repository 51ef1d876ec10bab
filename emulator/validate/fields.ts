import { shapeError } from '../errors.js';
import { normaliseIcon, requireUrl } from '../files.js';
import { requireId } from '../id.js';
import type { Json, JsonObject } from '../model.js';
import { isObject, normaliseColor, normaliseRichText, requireString } from '../richText.js';
import { CODE_LANGUAGES } from './languages.js';

/** One key of a block's payload: how it is read from a request, and when it must be there. */
export interface Field {
  read(value: Json, path: string): Json;
  /** `create`: when the block is made; `always`: in an update of the block too. */
  required?: 'create' | 'always';
  /** What a new block has when the key is left out. */
  initial?: Json;
  /** Whether an update refuses the key. */
  fixed?: boolean;
}

const MAX_EXPRESSION = 1000;
const MAX_NAME = 900;

const boolean = (value: Json, path: string): Json => {
  if (typeof value !== 'boolean') throw shapeError(path, 'a boolean', value);
  return value;
};

export const RICH_TEXT: Field = { read: normaliseRichText, required: 'always' };
/** Rich text that an update may leave as it is. */
export const LOOSE_RICH_TEXT: Field = { read: normaliseRichText, required: 'create' };
export const CAPTION: Field = { read: normaliseRichText, initial: [] };
export const COLOR: Field = { read: normaliseColor, initial: 'default' };
export const FLAG: Field = { read: boolean, initial: false };
export const ICON: Field = { read: normaliseIcon, initial: null };
export const URL_FIELD: Field = { read: requireUrl, required: 'create' };
export const EXPRESSION: Field = {
  read: (value, path) => requireString(value, path, MAX_EXPRESSION),
  required: 'create',
};
export const NAME: Field = { read: (value, path) => requireString(value, path, MAX_NAME), initial: '' };

export const LANGUAGE: Field = {
  required: 'create',
  read(value, path) {
    if (typeof value === 'string' && CODE_LANGUAGES.includes(value)) return value;
    throw shapeError(path, CODE_LANGUAGES.map((name) => `\`"${name}"\``).join(', '), value);
  },
};

export const TABLE_WIDTH: Field = {
  required: 'create',
  fixed: true,
  read(value, path) {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw shapeError(path, 'a number', value);
    if (value < 1 || value > 100) throw shapeError(path, value < 1 ? '≥ `1`' : '≤ `100`', value);
    return value;
  },
};

/** A column's share of the width; left out, columns are equally wide. */
export const WIDTH_RATIO: Field = {
  read(value, path) {
    if (typeof value !== 'number' || value <= 0 || value > 1)
      throw shapeError(path, 'a number between `0` and `1`', value);
    return value;
  },
};

export const CELLS: Field = {
  required: 'always',
  read(value, path) {
    if (!Array.isArray(value)) throw shapeError(path, 'an array', value);
    return value.map((cell, index) => normaliseRichText(cell, `${path}[${index}]`));
  },
};

/** Null for an original, `{type, block_id}` for a copy of one. */
export const SYNCED_FROM: Field = {
  required: 'create',
  read(value, path) {
    if (value === null) return null;
    if (!isObject(value)) throw shapeError(path, 'an object or `null`', value);
    return { type: 'block_id', block_id: requireId(value.block_id, `${path}.block_id`) };
  },
};

/** The keys of which exactly one is sent, beside the named fields of a kind. */
export type Choice = { [key: string]: (value: Json, path: string) => Json };

const external = (value: Json, path: string): Json => ({
  url: requireUrl(isObject(value) ? value.url : undefined, `${path}.url`),
});

/** Where a media block takes its file from. */
export const MEDIA: Choice = {
  external,
  file_upload: (value, path) => ({ id: requireId(isObject(value) ? value.id : undefined, `${path}.id`) }),
};

/** What a link_to_page block points at. */
export const LINK_TARGET: Choice = { page_id: requireId, database_id: requireId, comment_id: requireId };

/** Reads the one key of a choice that was sent, as `{type, [type]: value}`; null when none was and none must be. */
export function readChoice(
  choice: Choice,
  payload: JsonObject,
  path: string,
  must: boolean,
): JsonObject | null {
  const sent = Object.keys(choice).filter((key) => payload[key] !== undefined);
  const [key] = sent;
  if (sent.length > 1) throw shapeError(`${path}.${sent[1]}`, 'not present', payload[sent[1] ?? '']);
  if (key === undefined) {
    if (must) throw shapeError(`${path}.${Object.keys(choice)[0]}`, 'defined', undefined);
    return null;
  }
  return { type: key, [key]: choice[key]?.(payload[key] ?? null, `${path}.${key}`) ?? null };
}
