import type { RequestContext } from '../context.js';
import { notFound, validationError } from '../errors.js';
import { newId, requireId } from '../id.js';
import type { JsonObject, ViewQueryRecord } from '../model.js';
import { paginate, slice } from '../pagination.js';
import { MAX_ROWS } from '../query/query.js';
import type { Route } from '../route.js';
import { findView, sourceOfView } from './record.js';
import { selectRows } from './selection.js';

/** A query keeps its rows this long. */
const LIFE_MS = 15 * 60_000;

export const viewQueryRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/views/:id/queries', body: ['page_size'], handle: create },
  { method: 'GET', path: '/v1/views/:id/queries/:query', handle: results },
  { method: 'DELETE', path: '/v1/views/:id/queries/:query', handle: remove },
];

/** Runs a view and keeps the order of its rows; the answer is their first page. */
function create(context: RequestContext): JsonObject {
  const { state, now, bot } = context;
  const view = findView(context.params.id, 'path.view_id', context);
  const source = sourceOfView(state, view);
  if (!source) throw validationError('A dashboard has no rows of its own: query its widgets instead.');
  const ids = selectRows(view, source, context).map(({ id }) => id);
  const query: ViewQueryRecord = {
    id: newId(),
    viewId: view.id,
    botId: bot.id,
    expiresAt: new Date(now.getTime() + LIFE_MS).toISOString(),
    pageIds: ids.slice(0, MAX_ROWS),
    truncated: ids.length > MAX_ROWS,
  };
  const first = firstPage(query, context);
  forgetExpired(context);
  state.viewQueries[query.id] = query;
  context.changed();
  return {
    object: 'view_query',
    id: query.id,
    view_id: view.id,
    expires_at: query.expiresAt,
    total_count: query.pageIds.length,
    results: first.items.map(reference),
    next_cursor: first.nextCursor,
    has_more: first.nextCursor !== null,
    ...statusOf(query),
  };
}

/** Cursors lead on at the results' own address, so they are bound to that one. */
function firstPage(query: ViewQueryRecord, context: RequestContext) {
  return slice(query.pageIds, { ...context, path: pathOf(query) }, (id) => id);
}

function results(context: RequestContext): JsonObject {
  const query = findQuery(context);
  const at = { ...context, path: pathOf(query) };
  const list = paginate(query.pageIds, at, { type: 'page', keyOf: (id) => id, render: reference });
  return { ...list, ...statusOf(query) };
}

/** Says that the query is gone, whether it was there or not. */
function remove(context: RequestContext): JsonObject {
  const { id, query } = lookUp(context);
  if (query) {
    delete context.state.viewQueries[id];
    context.changed();
  }
  return { object: 'view_query', id, deleted: true };
}

function findQuery(context: RequestContext): ViewQueryRecord {
  const { id, query } = lookUp(context);
  if (!query || isExpired(query, context)) throw notFound('view_query', id, context.bot.name);
  return query;
}

/** The query that the path names, if this connection made it of this view. */
function lookUp(context: RequestContext): { id: string; query: ViewQueryRecord | undefined } {
  const view = findView(context.params.id, 'path.view_id', context);
  const id = requireId(context.params.query, 'path.query_id');
  const query = Object.hasOwn(context.state.viewQueries, id) ? context.state.viewQueries[id] : undefined;
  const isOwn = query?.botId === context.bot.id && query.viewId === view.id;
  return { id, query: isOwn ? query : undefined };
}

function isExpired({ expiresAt }: ViewQueryRecord, { now }: RequestContext): boolean {
  return Date.parse(expiresAt) <= now.getTime();
}

function forgetExpired(context: RequestContext): void {
  const { viewQueries } = context.state;
  for (const query of Object.values(viewQueries)) {
    if (isExpired(query, context)) delete viewQueries[query.id];
  }
}

function statusOf({ truncated }: ViewQueryRecord): JsonObject {
  if (!truncated) return {};
  return { request_status: { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' } };
}

function pathOf({ id, viewId }: ViewQueryRecord): string {
  return `/v1/views/${viewId}/queries/${id}`;
}

function reference(id: string): JsonObject {
  return { object: 'page', id };
}
