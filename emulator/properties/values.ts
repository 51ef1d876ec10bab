import type { RenderContext } from '../context.js';
import { validationError } from '../errors.js';
import type {
  DataSourceRecord,
  Json,
  JsonObject,
  PageRecord,
  PropertySchemaRecord,
  State,
} from '../model.js';
import { isObject } from '../richText.js';
import {
  encodePropertyId,
  findPage,
  findProperty,
  findSource,
  PAGE_TITLE,
  pagesOf,
  propertiesOf,
} from './lookup.js';
import { optionsOf, optionValue } from './options.js';
import { readValue, startReading } from './readers.js';
import { relatedPages } from './rollup.js';
import { text } from './shape.js';
import { emptyValue, WRITERS } from './writers.js';
import type { WriteContext } from './writers.js';

export { propertyItem } from './item.js';

/** How many references a page object shows per property. */
const REFERENCE_LIMIT = 25;

export type Values = { [propertyId: string]: Json };

/**
 * Checks the `properties` of a request, keyed by name or id, and returns the stored values by property id. `source` null:
 * a page outside every data source, which takes `title` only. An unknown select option is added to the schema once
 * every value is right. Put the result into a page with `applyValues`, which keeps two-way relations in step.
 */
export function normaliseValues(
  state: State,
  source: DataSourceRecord | null,
  input: JsonObject,
  context: { botId: string; now: Date },
): Values {
  const write: WriteContext = { state, source, ...context, added: [] };
  const schemas = source?.properties ?? [PAGE_TITLE];
  const values = Object.entries(input).map(([key, value]): [string, Json] => {
    const schema = findProperty(schemas, key);
    if (!schema) throw validationError(`${key} is not a property that exists.`);
    return [schema.id, normaliseValue(schema, value, `body.properties.${key}`, write)];
  });
  for (const { schema, option } of write.added) {
    schema.config = { ...schema.config, options: [...optionsOf(schema), option] };
  }
  return Object.fromEntries(values);
}

/** What a new page holds before anything is written: empty values, the first to-do status and the next unique id. */
export function initialValues(source: DataSourceRecord | null): Values {
  const schemas = source?.properties ?? [PAGE_TITLE];
  return Object.fromEntries(
    schemas
      .filter(({ type }) => type in WRITERS || type === 'unique_id')
      .map((schema) => [schema.id, initialValue(schema, source)]),
  );
}

/** Gives every row and template of a data source the initial value of a property that is new there or has changed its kind. */
export function resetValues(state: State, source: DataSourceRecord, schema: PropertySchemaRecord): void {
  if (!(schema.type in WRITERS || schema.type === 'unique_id')) return;
  for (const page of pagesOf(state, source.id)) page.values[schema.id] = initialValue(schema, source);
}

/** Stores values in a page and writes the other side of each two-way relation that changed. */
export function applyValues(state: State, page: PageRecord, values: Values): void {
  for (const [id, value] of Object.entries(values)) {
    const before = referencesIn(page.values[id]);
    page.values[id] = value;
    const schema = propertiesOf(state, page).find((property) => property.id === id);
    if (schema?.type === 'relation') mirror(state, page, schema, before);
  }
}

/**
 * The `properties` of a page object, keyed by name in schema order, with at most 25 references each. `only`: property ids
 * (`filter_properties`), encoded or not.
 */
export function renderProperties(
  state: State,
  page: PageRecord,
  context: RenderContext,
  only?: readonly string[],
): JsonObject {
  const schemas = propertiesOf(state, page);
  const wanted = only?.length ? only.map((key) => requireProperty(schemas, key).id) : null;
  return Object.fromEntries(
    schemas
      .filter(({ id }) => !wanted || wanted.includes(id))
      .map((schema) => [schema.name, renderProperty(page, schema, context)]),
  );
}

function requireProperty(schemas: readonly PropertySchemaRecord[], key: string): PropertySchemaRecord {
  const schema = findProperty(schemas, key);
  if (!schema) throw validationError(`Could not find property with name or id: ${key}`);
  return schema;
}

function renderProperty(page: PageRecord, schema: PropertySchemaRecord, context: RenderContext): JsonObject {
  const { type } = schema;
  const value = readValue(page, schema, startReading(context, REFERENCE_LIMIT));
  const wrapped = { id: encodePropertyId(schema.id), type, [type]: value };
  if (type !== 'relation') return wrapped;
  const { length } = relatedPages(page, schema, startReading(context));
  return { ...wrapped, has_more: length > REFERENCE_LIMIT };
}

function normaliseValue(
  schema: PropertySchemaRecord,
  input: Json,
  path: string,
  context: WriteContext,
): Json {
  const { type, name } = schema;
  const writer = WRITERS[type];
  if (!writer)
    throw validationError(`${name} is a ${type} property: Notion computes it, leave it out of properties.`);
  const sent = type === 'title' && Array.isArray(input) ? { title: input } : input;
  const value = isObject(sent) ? sent[type] : undefined;
  if (value === undefined) throw validationError(`${name} is expected to be ${type}.`);
  return writer(value, { ...context, schema, path: `${path}.${type}` });
}

function initialValue(schema: PropertySchemaRecord, source: DataSourceRecord | null): Json {
  if (schema.type === 'unique_id' && source) return source.nextUniqueId++;
  const [first] = schema.type === 'status' ? optionsOf(schema) : [];
  return first ? optionValue(first) : emptyValue(schema.type);
}

/** Adds this page to the other side of what was added, and takes it out of what was dropped. */
function mirror(state: State, page: PageRecord, schema: PropertySchemaRecord, before: string[]): void {
  const { dual_property: dual, data_source_id: sourceId } = schema.config;
  const id = isObject(dual) ? text(dual.synced_property_id) : '';
  if (!findSource(state, text(sourceId))?.properties.some((property) => property.id === id)) return;
  const after = referencesIn(page.values[schema.id]);
  for (const related of new Set([...before, ...after])) {
    const other = findPage(state, related);
    if (!other) continue;
    const rest = referencesIn(other.values[id]).filter((reference) => reference !== page.id);
    const kept = referencesIn(other.values[id]).includes(page.id)
      ? referencesIn(other.values[id])
      : [...rest, page.id];
    other.values[id] = (after.includes(related) ? kept : rest).map((reference) => ({ id: reference }));
  }
}

function referencesIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter(isObject).map((item) => text(item.id)) : [];
}
