import { shapeError, validationError } from '../errors.js';
import type { DataSourceRecord, Json, JsonObject, PageRecord, PropertySchemaRecord } from '../model.js';
import { findProperty } from '../properties/lookup.js';
import type { Reading } from '../properties/reading.js';
import { asArray, asObject, asOneOf, asString } from '../properties/shape.js';
import { CHOICE, CHOICES, VERIFICATION } from './choice.js';
import { FORMULA, ROLLUP } from './computed.js';
import { readConditions } from './conditions.js';
import type { Conditions } from './conditions.js';
import { DATE } from './date.js';
import { CHECKBOX, NUMBER } from './number.js';
import { FILES, PEOPLE, RELATION } from './reference.js';
import { TEXT } from './text.js';

/** Whether a row passes. */
export type RowTest = (page: PageRecord) => boolean;

interface Query {
  source: DataSourceRecord;
  reading: Reading;
}

/** The family of conditions behind each filter key; the key is the property's own kind. */
const FAMILIES: { [key: string]: Conditions } = {
  title: TEXT,
  rich_text: TEXT,
  url: TEXT,
  email: TEXT,
  phone_number: TEXT,
  number: NUMBER,
  unique_id: NUMBER,
  checkbox: CHECKBOX,
  select: CHOICE,
  status: CHOICE,
  multi_select: CHOICES,
  date: DATE,
  created_time: DATE,
  last_edited_time: DATE,
  people: PEOPLE,
  created_by: PEOPLE,
  last_edited_by: PEOPLE,
  files: FILES,
  relation: RELATION,
  formula: FORMULA,
  rollup: ROLLUP,
  verification: VERIFICATION,
};

export const TIMESTAMPS = ['created_time', 'last_edited_time'] as const;
const GROUPS = ['and', 'or'] as const;
const MAX_GROUPS = 2;

/**
 * The test that a `filter` describes: one condition, or `and` / `or` groups two levels deep. Everything is checked before
 * the first row: unknown properties, options and conditions, and a filter of another kind than its property, are a 400.
 */
export function readFilter(input: Json, query: Query, path = 'body.filter', level = 0): RowTest {
  const filter = asObject(input, path);
  const group = GROUPS.find((key) => filter[key] !== undefined);
  if (group) return readGroup(group, filter, query, path, level);
  if (filter.timestamp !== undefined) return readTimestamp(filter, query, path);
  if (filter.property === undefined) throw shapeError(`${path}.property`, 'defined', undefined);
  return readProperty(filter, query, path);
}

function readGroup(
  group: 'and' | 'or',
  filter: JsonObject,
  query: Query,
  path: string,
  level: number,
): RowTest {
  if (level >= MAX_GROUPS) {
    throw validationError(`${path}.${group} is nested too deeply: compound filters go two levels deep.`);
  }
  const inner = asArray(filter[group], `${path}.${group}`);
  const tests = inner.map((one, index) => readFilter(one, query, `${path}.${group}[${index}]`, level + 1));
  return group === 'and'
    ? (page) => tests.every((test) => test(page))
    : (page) => tests.some((test) => test(page));
}

function readTimestamp(filter: JsonObject, query: Query, path: string): RowTest {
  if (filter.property !== undefined) throw shapeError(`${path}.property`, 'not present', filter.property);
  const name = asOneOf(filter.timestamp, TIMESTAMPS, `${path}.timestamp`);
  const schema: PropertySchemaRecord = { id: '', name, description: null, type: name, config: {} };
  return testOf(schema, name, filter, query, path);
}

function readProperty(filter: JsonObject, query: Query, path: string): RowTest {
  const wanted = asString(filter.property, `${path}.property`);
  const schema = findProperty(query.source.properties, wanted);
  if (!schema) throw validationError(`Could not find property with name or id: ${wanted}`);
  const key = Object.keys(filter).find((name) => name !== 'property' && name !== 'type');
  if (key === undefined) throw shapeError(`${path}.${schema.type}`, 'defined', undefined);
  if (key !== schema.type || !Object.hasOwn(FAMILIES, key)) {
    throw validationError(`database property ${schema.type} does not match filter ${key}`);
  }
  return testOf(schema, key, filter, query, path);
}

function testOf(
  schema: PropertySchemaRecord,
  key: string,
  filter: JsonObject,
  { reading }: Query,
  path: string,
): RowTest {
  const scope = { context: reading.context, schema, path: `${path}.${key}` };
  const test = readConditions(FAMILIES[key] ?? {}, asObject(filter[key], scope.path), scope);
  return (page) => test(reading.read(page, schema, reading));
}
