import type { RenderContext } from '../context.js';
import { notFound } from '../errors.js';
import type { Json, JsonObject, PageRecord, PropertySchemaRecord, State } from '../model.js';
import { encodePropertyId, findProperty, propertiesOf } from './lookup.js';
import { readValue, startReading } from './readers.js';
import { rolledUp } from './rollup.js';

/**
 * What the property item endpoint answers: one item, or all elements of a list value uncut, to be paged by the caller,
 * with the `property_item` that goes beside them (`next_url` null until the caller knows the page).
 */
export type PropertyItem =
  { kind: 'single'; item: JsonObject } | { kind: 'list'; items: JsonObject[]; propertyItem: JsonObject };

const LISTS = ['title', 'rich_text', 'people', 'relation'];

/** A property of a page by id or name, uncut; 404 when the page has none such. */
export function propertyItem(
  state: State,
  page: PageRecord,
  propertyId: string,
  context: RenderContext,
): PropertyItem {
  const schema = findProperty(propertiesOf(state, page), propertyId);
  if (!schema) throw notFound('property', propertyId, context.bot.name);
  const value = readValue(page, schema, startReading(context));
  if (schema.type === 'rollup') return rollupItems(page, schema, value, context);
  const { type } = schema;
  if (!LISTS.includes(type) || !Array.isArray(value))
    return { kind: 'single', item: element(schema, type, value) };
  return {
    kind: 'list',
    items: value.map((item) => element(schema, type, item)),
    propertyItem: beside(schema, {}),
  };
}

function rollupItems(
  page: PageRecord,
  schema: PropertySchemaRecord,
  value: Json,
  context: RenderContext,
): PropertyItem {
  const column = rolledUp(page, schema, startReading(context)) ?? { type: 'unsupported', values: [] };
  const items = column.values.flatMap((one) => {
    const parts = LISTS.includes(column.type) && Array.isArray(one) ? one : [one];
    return parts.map((part) => element(schema, column.type, part));
  });
  return { kind: 'list', items, propertyItem: beside(schema, value) };
}

function element(schema: PropertySchemaRecord, type: string, value: Json): JsonObject {
  return { object: 'property_item', id: encodePropertyId(schema.id), type, [type]: value };
}

function beside(schema: PropertySchemaRecord, value: Json): JsonObject {
  return { id: encodePropertyId(schema.id), next_url: null, type: schema.type, [schema.type]: value };
}
