import type { RenderContext, RequestContext } from '../context.js';
import type { DataSourceRecord, JsonObject, PageRecord } from '../model.js';
import { paginate } from '../pagination.js';
import { rowsOf } from '../properties/lookup.js';
import { startReading } from '../properties/readers.js';
import { asOneOf } from '../properties/shape.js';
import { readFilterProperties, renderPage } from '../render/pages.js';
import { readTrashFlag } from '../versions.js';
import { readFilter } from './filter.js';
import type { RowTest } from './filter.js';
import { NEWEST_FIRST, readSorts } from './sort.js';
import type { Order } from './sort.js';

export const QUERY_KEYS = [
  'filter',
  'sorts',
  'start_cursor',
  'page_size',
  'in_trash',
  'archived',
  'result_type',
] as const;

/** One query gives no more rows than this, however it is paged; the last page then says that it is not all. */
export const MAX_ROWS = 10_000;

/** The rows of a data source that a request asks for, as a list of pages. */
export function queryRows(source: DataSourceRecord, context: RequestContext): JsonObject {
  const found = select(source, context);
  const only = readFilterProperties(context.query);
  const list = paginate(found.slice(0, MAX_ROWS), context, {
    type: 'page_or_data_source',
    keyOf: (page) => page.id,
    render: (page) => renderPage(page, context, only),
  });
  const cut = found.length > MAX_ROWS && list.has_more === false;
  const status: JsonObject = cut
    ? { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' }
    : { type: 'complete' };
  return { ...list, request_status: status };
}

function select(source: DataSourceRecord, context: RequestContext): PageRecord[] {
  const { body, version } = context;
  const query = { source, reading: startReading(context) };
  const inTrash = readTrashFlag(version, body) ?? false;
  const passes = body.filter === undefined ? () => true : readFilter(body.filter, query);
  const order = body.sorts === undefined ? NEWEST_FIRST : readSorts(body.sorts, query);
  // Only wikis have data sources among their rows, and this emulator has no wikis.
  if (body.result_type !== undefined && readResultType(body) === 'data_source') return [];
  return findRows(source, context, { inTrash, passes, order });
}

/** The rows of a data source that pass a test and that the connection sees, in order. */
export function findRows(
  source: DataSourceRecord,
  context: RenderContext,
  { inTrash, passes, order }: { inTrash: boolean; passes: RowTest; order: Order },
): PageRecord[] {
  return rowsOf(context.state, source.id)
    .reverse()
    .filter((page) => page.inTrash === inTrash && context.canSee(page))
    .filter(passes)
    .sort(order);
}

function readResultType(body: JsonObject): 'page' | 'data_source' {
  return asOneOf(body.result_type, ['page', 'data_source'], 'body.result_type');
}
