import type { JsonObject, PageRecord, PropertySchemaRecord } from '../model.js';
import { isObject } from '../richText.js';
import { aggregate } from './aggregate.js';
import type { Column } from './aggregate.js';
import { findPage, findSource, sourceOf } from './lookup.js';
import { deeper } from './reading.js';
import type { Reading } from './reading.js';
import { text } from './shape.js';

export const ROLLUP_FUNCTIONS = [
  'count',
  'count_values',
  'empty',
  'not_empty',
  'unique',
  'show_unique',
  'percent_empty',
  'percent_not_empty',
  'sum',
  'average',
  'median',
  'min',
  'max',
  'range',
  'earliest_date',
  'latest_date',
  'date_range',
  'checked',
  'unchecked',
  'percent_checked',
  'percent_unchecked',
  'count_per_group',
  'percent_per_group',
  'show_original',
] as const;

/** A rollup's value: `{type, <type>, function}`; `unsupported` when its relation or target is gone. */
export function readRollup(page: PageRecord, schema: PropertySchemaRecord, reading: Reading): JsonObject {
  const name = text(schema.config.function);
  const column = rolledUp(page, schema, reading);
  return { ...(column ? aggregate(name, column) : { type: 'unsupported', unsupported: {} }), function: name };
}

/** What a rollup looks at, in the order of the relation; null when its relation or its target property is gone. */
export function rolledUp(page: PageRecord, schema: PropertySchemaRecord, reading: Reading): Column | null {
  const { state } = reading.context;
  const inside = deeper(reading);
  const relation = sourceOf(state, page)?.properties.find(
    ({ id }) => id === schema.config.relation_property_id,
  );
  if (!inside || relation?.type !== 'relation') return null;
  const source = findSource(state, text(relation.config.data_source_id));
  const target = source?.properties.find(({ id }) => id === schema.config.rollup_property_id);
  if (!target) return null;
  const values = relatedPages(page, relation, reading)
    .slice(0, reading.limit)
    .map((related) => inside.read(related, target, inside));
  return { type: target.type, values };
}

/** The pages of a relation that the bot may see and that are not in the trash, all of them. */
export function relatedPages(
  page: PageRecord,
  relation: PropertySchemaRecord,
  reading: Reading,
): PageRecord[] {
  const { context } = reading;
  const stored = page.values[relation.id];
  return (Array.isArray(stored) ? stored : [])
    .map((item) => (isObject(item) ? findPage(context.state, text(item.id)) : undefined))
    .filter((related) => related !== undefined)
    .filter((related) => !related.inTrash && context.canSee(related));
}
