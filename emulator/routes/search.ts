import type { RequestContext } from '../context.js';
import { renderDataSource } from '../dataSources.js';
import { isTrashedWithin } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import type { DataSourceRecord, EntityRecord, JsonObject, PageRecord } from '../model.js';
import { paginate } from '../pagination.js';
import { renderPage } from '../render/pages.js';
import { isObject, titleOf } from '../richText.js';
import type { Route } from '../route.js';

type Found = PageRecord | DataSourceRecord;

export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/search',
    body: ['query', 'filter', 'sort', 'start_cursor', 'page_size'],
    handle: search,
  },
];

interface Filter {
  object: 'page' | 'data_source' | null;
  inTrash: boolean;
}

/** Titles only, as in Notion: what is visible and contains the query's text, whatever its case. */
function search(context: RequestContext): JsonObject {
  const query = readQuery(context.body).toLowerCase();
  const filter = readFilter(context.body);
  const compare = readOrder(context.body, query);
  const found = Object.values(context.state.entities)
    .filter((entity): entity is Found => entity.object === 'page' || entity.object === 'data_source')
    .filter((entity) => entity.object !== 'page' || entity.template === undefined)
    .filter((entity) => (filter.object ?? entity.object) === entity.object && context.canSee(entity))
    .filter((entity) => isTrashedWithin(context.state, entity) === filter.inTrash)
    .filter((entity) => titleOf(entity).toLowerCase().includes(query))
    .sort(compare);
  return paginate(found, context, {
    type: 'page_or_data_source',
    keyOf: (entity) => entity.id,
    render: (entity) =>
      entity.object === 'page' ? renderPage(entity, context) : renderDataSource(entity, context),
  });
}

function readQuery(body: JsonObject): string {
  const query = body.query ?? '';
  if (typeof query !== 'string') throw shapeError('body.query', 'a string', query);
  return query.trim();
}

function readFilter({ filter }: JsonObject): Filter {
  if (filter === undefined) return { object: null, inTrash: false };
  if (!isObject(filter)) throw shapeError('body.filter', 'an object', filter);
  const inTrash = filter.in_trash ?? false;
  if (typeof inTrash !== 'boolean') throw shapeError('body.filter.in_trash', 'a boolean', inTrash);
  if (filter.property === undefined && filter.in_trash !== undefined) return { object: null, inTrash };
  if (filter.property !== 'object') throw shapeError('body.filter.property', '`"object"`', filter.property);
  if (filter.value !== 'page' && filter.value !== 'data_source') {
    throw shapeError('body.filter.value', '`"page"`, or `"data_source"`', filter.value);
  }
  return { object: filter.value, inTrash };
}

type Order = (a: EntityRecord, b: EntityRecord) => number;

const newestFirst: Order = (a, b) =>
  b.lastEditedTime.localeCompare(a.lastEditedTime) || a.id.localeCompare(b.id);

function readOrder({ sort }: JsonObject, query: string): Order {
  if (sort === undefined) return query === '' ? newestFirst : byRelevance(query);
  if (!isObject(sort)) throw shapeError('body.sort', 'an object', sort);
  if (sort.property === 'relevance') return byRelevance(query);
  if (sort.timestamp !== 'last_edited_time') {
    throw shapeError('body.sort.timestamp', '`"last_edited_time"`', sort.timestamp);
  }
  if (sort.direction === 'ascending') return (a, b) => newestFirst(b, a);
  if (sort.direction === 'descending') return newestFirst;
  throw validationError('body.sort.direction should be `"ascending"` or `"descending"`.');
}

/** A title that is the query comes before one that starts with it, and that before one that holds it somewhere. */
function byRelevance(query: string): Order {
  const rank = (entity: EntityRecord): number => {
    const title = titleOf(entity).toLowerCase();
    return title === query ? 0 : title.startsWith(query) ? 1 : 2;
  };
  return (a, b) => rank(a) - rank(b) || newestFirst(a, b);
}
