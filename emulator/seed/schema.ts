import type { Json, JsonObject, PropertySchemaRecord } from '../model.js';
import { personId, stableId } from './ids.js';
import { richInput } from './text.js';
import type { Words } from './text.js';

/** A property with a fixed id. */
export function property(
  id: string,
  name: string,
  type: string,
  config: JsonObject = {},
): PropertySchemaRecord {
  return { id, name, description: null, type, config };
}

/** Options of `name: colour`. */
export function options(colors: { [name: string]: string }): JsonObject {
  return { options: Object.entries(colors).map(([name, color]) => option(name, color)) };
}

/** A status of groups of `name: colour`. */
export function status(groups: { [group: string]: { [name: string]: string } }): JsonObject {
  const colors: { [group: string]: string } = { 'To-do': 'gray', 'In progress': 'blue', Complete: 'green' };
  return {
    options: Object.values(groups).flatMap((names) =>
      Object.entries(names).map(([name, color]) => option(name, color)),
    ),
    groups: Object.entries(groups).map(([name, names]) => ({
      id: optionId(`group ${name}`),
      name,
      color: colors[name] ?? 'default',
      option_ids: Object.keys(names).map(optionId),
    })),
  };
}

/** One side of a two-way relation; `synced` is the property on the other side. */
export function dual(databaseId: string, sourceId: string, synced: string): JsonObject {
  const other = { synced_property_id: synced };
  return { database_id: databaseId, data_source_id: sourceId, type: 'dual_property', dual_property: other };
}

/** A one-way relation. */
export function single(databaseId: string, sourceId: string): JsonObject {
  return { database_id: databaseId, data_source_id: sourceId, type: 'single_property', single_property: {} };
}

export function rollup(name: string, relationId: string, targetId: string): JsonObject {
  return { function: name, relation_property_id: relationId, rollup_property_id: targetId };
}

function option(name: string, color: string): JsonObject {
  return { id: optionId(name), name, color, description: null };
}

function optionId(name: string): string {
  return stableId(`option:${name}`).slice(0, 8);
}

/** A value as the seed's tables write it: names for options and people, `[start, end]` for a range, `name <url>` for a file. */
export type Compact = Words | number | boolean | null | string[];

type Expand = (value: Compact) => Json;

const each =
  (make: (item: string) => Json): Expand =>
  (value) =>
    (Array.isArray(value) ? value : [value]).map((item) => make(item as string));

const EXPAND: { [type: string]: Expand } = {
  title: (value) => richInput(value as Words),
  rich_text: (value) => richInput(value as Words),
  select: (value) => ({ name: value as string }),
  status: (value) => ({ name: value as string }),
  multi_select: each((name) => ({ name })),
  people: each((name) => ({ id: personId(name) })),
  relation: each((id) => ({ id })),
  date: (value) => {
    const [start = '', end = null] = (Array.isArray(value) ? value : [value]) as string[];
    return { start, end };
  },
  files: each((entry) => {
    const [name = '', url = ''] = entry.split(' <');
    return { name, external: { url: url.replace('>', '') } };
  }),
};

/** A row's compact values by property name as a request would send them; null leaves a property as it is. */
export function expand(properties: PropertySchemaRecord[], row: { [name: string]: Compact }): JsonObject {
  const values: JsonObject = {};
  for (const [name, value] of Object.entries(row)) {
    const type = properties.find((one) => one.name === name)?.type ?? 'title';
    if (value !== null) values[name] = { [type]: EXPAND[type]?.(value) ?? value };
  }
  return values;
}
