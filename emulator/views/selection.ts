import type { RenderContext } from '../context.js';
import { ApiError, shapeError, validationError } from '../errors.js';
import type { DataSourceRecord, Json, JsonObject, PageRecord, ViewRecord } from '../model.js';
import { findProperty } from '../properties/lookup.js';
import { startReading } from '../properties/readers.js';
import type { Reading } from '../properties/reading.js';
import { asArray, asObject, text } from '../properties/shape.js';
import type { RowTest } from '../query/filter.js';
import { readFilter } from '../query/filter.js';
import { findRows } from '../query/query.js';
import { NEWEST_FIRST, readSorts } from '../query/sort.js';
import { isObject } from '../richText.js';

interface Query {
  source: DataSourceRecord;
  reading: Reading;
}

type QuickFilters = NonNullable<ViewRecord['quickFilters']>;

/** Checks a view's filter as a query's, and returns it with properties by id. */
export function normaliseFilter(input: Json, source: DataSourceRecord, context: RenderContext): JsonObject {
  readFilter(input, queryOf(source, context));
  return mapProperties(
    asObject(input, 'body.filter'),
    (key) => findProperty(source.properties, key)?.id ?? key,
  );
}

/** Checks a view's sorts as a query's, and returns them with properties by id. */
export function normaliseSorts(input: Json, source: DataSourceRecord, context: RenderContext): JsonObject[] {
  readSorts(input, queryOf(source, context));
  return asArray(input, 'body.sorts').map((sort) =>
    mapProperties(asObject(sort, 'body.sorts'), (key) => findProperty(source.properties, key)?.id ?? key),
  );
}

/** Quick filters after a request: those that are sent over those that are there, null taking one away. */
export function normaliseQuickFilters(
  input: Json,
  before: QuickFilters | null,
  source: DataSourceRecord,
  context: RenderContext,
): QuickFilters {
  const after = { ...before };
  for (const [key, condition] of Object.entries(asObject(input, 'body.quick_filters'))) {
    const path = `body.quick_filters.${key}`;
    const schema = findProperty(source.properties, key);
    if (!schema) throw validationError(`Could not find property with name or id: ${key}`);
    if (condition === null) {
      delete after[schema.id];
      continue;
    }
    const sent = asObject(condition, path);
    if (sent.property !== undefined) throw shapeError(`${path}.property`, 'not present', sent.property);
    readFilter({ ...sent, property: key }, queryOf(source, context), path);
    after[schema.id] = sent;
  }
  return after;
}

/** A stored filter or sort in read shape: properties by the names that they have now. */
export function withNames(stored: JsonObject, source: DataSourceRecord | null): JsonObject {
  return mapProperties(stored, (id) => source?.properties.find((schema) => schema.id === id)?.name ?? id);
}

/**
 * The rows that a view shows, in its order. What was set on properties or options that are gone by now no longer
 * counts, as in Notion.
 */
export function selectRows(view: ViewRecord, source: DataSourceRecord, context: RenderContext): PageRecord[] {
  const query = queryOf(source, context);
  const quick = Object.entries(view.quickFilters ?? {}).map(([property, condition]): JsonObject => ({
    ...condition,
    property,
  }));
  const tests = [...(view.filter ? [view.filter] : []), ...quick].flatMap(
    (filter) => readLive(filter, query) ?? [],
  );
  const sorts = (view.sorts ?? []).filter((sort) => isAlive(() => readSorts([sort], query)));
  return findRows(source, context, {
    inTrash: false,
    passes: (page) => tests.every((test) => test(page)),
    order: sorts.length > 0 ? readSorts(sorts, query) : NEWEST_FIRST,
  });
}

/** The test of a stored filter without its dead conditions; null when none is alive. */
function readLive(filter: JsonObject, query: Query): RowTest | null {
  const group = (['and', 'or'] as const).find((key) => Array.isArray(filter[key]));
  if (!group) return isAlive(() => readFilter(filter, query)) ? readFilter(filter, query) : null;
  const inner = (filter[group] as Json[]).filter(isObject);
  const tests = inner.flatMap((one) => readLive(one, query) ?? []);
  if (tests.length === 0) return null;
  return (page) => (group === 'and' ? tests.every((test) => test(page)) : tests.some((test) => test(page)));
}

function isAlive(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

function mapProperties(value: JsonObject, rename: (key: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, Json] => {
      if (key === 'property') return [key, rename(text(inner))];
      const isGroup = (key === 'and' || key === 'or') && Array.isArray(inner);
      return [key, isGroup ? inner.map((one) => (isObject(one) ? mapProperties(one, rename) : one)) : inner];
    }),
  );
}

function queryOf(source: DataSourceRecord, context: RenderContext): Query {
  return { source, reading: startReading(context) };
}
