import { createHash } from 'node:crypto';

import type { RequestContext } from './context.js';
import { shapeError, validationError } from './errors.js';
import type { JsonObject } from './model.js';

const MAX_PAGE_SIZE = 100;

/** Not part of what a cursor is bound to. */
const PAGING_KEYS = ['start_cursor', 'page_size', 'filter_properties', 'filter_properties[]'];

export interface Slice<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * The part of `items` that a request asks for by `start_cursor` and `page_size` (1 to 100; in the query of a GET, in the
 * body otherwise). A cursor names the next item by `keyOf` and its index, so that it survives insertions and removals,
 * and works for the same path and parameters only: any other is a 400.
 */
export function slice<T>(items: readonly T[], context: RequestContext, keyOf: (item: T) => string): Slice<T> {
  const size = readPageSize(context);
  const from = readStart(items, context, keyOf);
  const next = items[from + size];
  return {
    items: items.slice(from, from + size),
    nextCursor: next === undefined ? null : encodeCursor(context, keyOf(next), from + size),
  };
}

/** Notion's list answer of `type` for the slice that the request asks for. */
export function paginate<T>(
  items: readonly T[],
  context: RequestContext,
  list: { type: string; keyOf(this: void, item: T): string; render(this: void, item: T): JsonObject },
): JsonObject {
  const part = slice(items, context, list.keyOf);
  return {
    object: 'list',
    results: part.items.map(list.render),
    next_cursor: part.nextCursor,
    has_more: part.nextCursor !== null,
    type: list.type,
    [list.type]: {},
  };
}

function readPageSize(context: RequestContext): number {
  const inQuery = context.method === 'GET';
  const sent = inQuery ? context.query.get('page_size') : context.body.page_size;
  if (sent === undefined || sent === null) return MAX_PAGE_SIZE;
  const path = inQuery ? 'query.page_size' : 'body.page_size';
  const size = typeof sent === 'string' && inQuery ? Number(sent) : sent;
  if (typeof size !== 'number' || !Number.isInteger(size)) throw shapeError(path, 'a number', sent);
  if (size < 1) throw shapeError(path, '≥ `1`', size);
  if (size > MAX_PAGE_SIZE) throw shapeError(path, `≤ \`${MAX_PAGE_SIZE}\``, size);
  return size;
}

function readStart<T>(items: readonly T[], context: RequestContext, keyOf: (item: T) => string): number {
  const inQuery = context.method === 'GET';
  const cursor = inQuery ? context.query.get('start_cursor') : context.body.start_cursor;
  if (cursor === undefined || cursor === null) return 0;
  if (typeof cursor !== 'string')
    throw shapeError(`${inQuery ? 'query' : 'body'}.start_cursor`, 'a string', cursor);
  const [binding, index, ...key] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (binding !== bindingOf(context) || !/^\d+$/.test(index ?? '')) {
    throw validationError(`start_cursor provided is invalid: ${cursor}`);
  }
  const place = items.findIndex((item) => keyOf(item) === key.join(':'));
  return place === -1 ? Number(index) : place;
}

function encodeCursor(context: RequestContext, key: string, index: number): string {
  return Buffer.from(`${bindingOf(context)}:${index}:${key}`).toString('base64url');
}

function bindingOf(context: RequestContext): string {
  const query = [...context.query].filter(([name]) => !PAGING_KEYS.includes(name));
  const body = Object.entries(context.body).filter(([name]) => !PAGING_KEYS.includes(name));
  const parameters = JSON.stringify([context.path, query, body, context.bot.id]);
  return createHash('sha256').update(parameters).digest('base64url').slice(0, 12);
}
