import { validationError } from '../errors.js';
import type { DataSourceRecord, Json, JsonObject, PageRecord, PropertySchemaRecord } from '../model.js';
import { findPage, findProperty } from '../properties/lookup.js';
import { optionsOf } from '../properties/options.js';
import { isEmpty, titleText, unwrap, words } from '../properties/reading.js';
import type { Reading } from '../properties/reading.js';
import { asArray, asObject, asOneOf, asString, text } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { startOf } from './date.js';
import { TIMESTAMPS } from './filter.js';

export type Order = (a: PageRecord, b: PageRecord) => number;

/** What rows are ordered by; null is empty and comes after everything else when ascending. */
type Key = number | string | null;
type KeyOf = (value: Json, schema: PropertySchemaRecord, reading: Reading) => Key;

interface Query {
  source: DataSourceRecord;
  reading: Reading;
}

/** What Notion was seen to do without sorts: the newest row first, and of two from one moment the one made last. */
export const NEWEST_FIRST: Order = (a, b) => b.createdTime.localeCompare(a.createdTime);

const MAX_SORTS = 100;

/** The order that `sorts` describe: earlier entries first, and newest first among equals. An unknown property is a 400. */
export function readSorts(input: Json, query: Query): Order {
  const orders = asArray(input, 'body.sorts', MAX_SORTS).map((sort, index) =>
    readSort(asObject(sort, `body.sorts[${index}]`), query, `body.sorts[${index}]`),
  );
  return (a, b) => firstDifference([...orders, NEWEST_FIRST], a, b);
}

function firstDifference(orders: Order[], a: PageRecord, b: PageRecord): number {
  for (const order of orders) {
    const difference = order(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readSort(sort: JsonObject, query: Query, path: string): Order {
  const direction = asOneOf(sort.direction, ['ascending', 'descending'], `${path}.direction`);
  const keyOf = sort.timestamp === undefined ? byProperty(sort, query, path) : byTimestamp(sort, path);
  const cache = new Map<PageRecord, Key>();
  const key = (page: PageRecord): Key => {
    const known = cache.get(page);
    if (known !== undefined) return known;
    const fresh = keyOf(page);
    cache.set(page, fresh);
    return fresh;
  };
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => sign * compareKeys(key(a), key(b));
}

function byTimestamp(sort: JsonObject, path: string): (page: PageRecord) => Key {
  const name = asOneOf(sort.timestamp, TIMESTAMPS, `${path}.timestamp`);
  return name === 'created_time' ? (page) => page.createdTime : (page) => page.lastEditedTime;
}

function byProperty(sort: JsonObject, { source, reading }: Query, path: string): (page: PageRecord) => Key {
  const wanted = asString(sort.property, `${path}.property`);
  const schema = findProperty(source.properties, wanted);
  if (!schema) throw validationError(`Could not find sort property with name or id: ${wanted}`);
  const keyOf = KEYS[schema.type] ?? byWords;
  return (page) => keyOf(reading.read(page, schema, reading), schema, reading);
}

function compareKeys(a: Key, b: Key): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return COLLATOR.compare(String(a), String(b));
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

const byWords = (value: Json): Key => (isEmpty(value) ? null : words(value).join(' '));

/** Options come in the order of the schema, not of the alphabet. */
const byOption: KeyOf = (value, schema) => {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isObject(first)) return null;
  return optionsOf(schema).findIndex((option) => option.id === first.id);
};

const byComputed: KeyOf = (value) => {
  const inner = unwrap(value);
  if (isObject(value) && value.type === 'date') return startOf(inner);
  if (typeof inner === 'boolean') return Number(inner);
  return typeof inner === 'number' ? inner : byWords(inner);
};

const KEYS: { [type: string]: KeyOf } = {
  number: (value) => (typeof value === 'number' ? value : null),
  unique_id: (value) => (isObject(value) && typeof value.number === 'number' ? value.number : null),
  checkbox: (value) => Number(value === true),
  select: byOption,
  status: byOption,
  multi_select: byOption,
  date: startOf,
  created_time: startOf,
  last_edited_time: startOf,
  formula: byComputed,
  rollup: byComputed,
  relation: (value, _schema, { context }) => {
    const [first] = Array.isArray(value) ? value : [];
    const page = isObject(first) ? findPage(context.state, text(first.id)) : undefined;
    return page ? titleText(page) : null;
  },
};
