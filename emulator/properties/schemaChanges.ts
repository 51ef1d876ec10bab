import { randomInt } from 'node:crypto';

import type { RenderContext } from '../context.js';
import { shapeError, validationError } from '../errors.js';
import type { DataSourceRecord, Json, JsonObject, PropertySchemaRecord } from '../model.js';
import { isObject, plainText } from '../richText.js';
import { findProperty, findSource } from './lookup.js';
import { configure, kindOf } from './schemas.js';
import { asObject, asString, text } from './shape.js';
import { resetValues } from './values.js';

export type SchemaContext = Pick<RenderContext, 'state' | 'bot' | 'canSee'>;

interface Change {
  context: SchemaContext;
  source: DataSourceRecord;
  /** What the data source will have. */
  properties: PropertySchemaRecord[];
  /** What else to change once everything has been checked. */
  later: (() => void)[];
}

const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:;<=>@[]^_`{|}~';
const MAX_NAME = 2000;

/**
 * Adds, renames, reconfigures, retypes and removes (`null`) properties, keyed by name or id; all of them or, when one is
 * refused, none. Relations go before rollups, which may look through them.
 */
export function changeSchema(context: SchemaContext, source: DataSourceRecord, input: JsonObject): void {
  const change: Change = { context, source, properties: [...source.properties], later: [] };
  const entries = Object.entries(input).sort(([, a], [, b]) => Number(isRollup(a)) - Number(isRollup(b)));
  for (const [key, value] of entries) changeProperty(change, key, value);
  source.properties = change.properties;
  for (const run of change.later) run();
}

/** The schema of a new data source: what was sent, and a title named "Name" when none was. */
export function createSchema(context: SchemaContext, source: DataSourceRecord, input: JsonObject): void {
  const titles = Object.entries(input).filter(([, value]) => isObject(value) && isObject(value.title));
  if (titles.length > 1) throw validationError('A data source has exactly one title property: send one.');
  const name = titles[0]?.[0] ?? 'Name';
  source.properties = [{ id: 'title', name, description: null, type: 'title', config: {} }];
  changeSchema(context, source, input);
}

function isRollup(value: Json): boolean {
  return isObject(value) && isObject(value.rollup);
}

function changeProperty(change: Change, key: string, value: Json): void {
  const existing = findProperty(change.properties, key);
  if (value === null) return removeProperty(change, key, existing);
  const path = `body.properties.${key}`;
  const input = asObject(value, path);
  if (!existing) return addProperty(change, key, input, path);
  const type = kindOf(input) ?? existing.type;
  if ((existing.type === 'title') !== (type === 'title')) {
    throw validationError(
      `${existing.name} cannot become ${type}: a data source has exactly one title property.`,
    );
  }
  const next: PropertySchemaRecord = { ...existing, ...renamed(change, existing, input, path), type };
  if (kindOf(input))
    next.config = makeConfig(change, next, input, type === existing.type ? existing : null, path);
  change.properties = change.properties.map((property) => (property === existing ? next : property));
  if (type !== existing.type) change.later.push(() => resetValues(change.context.state, change.source, next));
}

function addProperty(change: Change, name: string, input: JsonObject, path: string): void {
  const type = kindOf(input);
  if (!type) throw shapeError(`${path}.title`, 'defined, or another kind of property,', undefined);
  if (type === 'title')
    throw validationError(`${name} cannot be title: a data source has exactly one title property.`);
  const { description } = input;
  const schema: PropertySchemaRecord = {
    id: newPropertyId(change.properties),
    name: requireFreeName(change, name, path),
    description: typeof description === 'string' ? description : null,
    type,
    config: {},
  };
  schema.config = makeConfig(change, schema, input, null, path);
  change.properties.push(schema);
  change.later.push(() => resetValues(change.context.state, change.source, schema));
}

function removeProperty(change: Change, key: string, existing: PropertySchemaRecord | undefined): void {
  if (!existing) throw validationError(`Could not find property with name or id: ${key}`);
  if (existing.type === 'title')
    throw validationError(`${existing.name} is the title and cannot be removed.`);
  change.properties = change.properties.filter((property) => property !== existing);
  const other = mirrorOf(change, existing);
  if (!other) return;
  change.later.push(() => {
    const { database_id: databaseId = null, data_source_id: sourceId = null } = other.config;
    const type = 'single_property';
    other.config = { database_id: databaseId, data_source_id: sourceId, type, [type]: {} };
  });
}

function mirrorOf(change: Change, { type, config }: PropertySchemaRecord): PropertySchemaRecord | undefined {
  if (type !== 'relation' || !isObject(config.dual_property)) return undefined;
  const id = config.dual_property.synced_property_id;
  const target = findSource(change.context.state, text(config.data_source_id));
  return target?.properties.find((property) => property.id === id);
}

function renamed(
  change: Change,
  existing: PropertySchemaRecord,
  input: JsonObject,
  path: string,
): Partial<PropertySchemaRecord> {
  const description =
    input.description === undefined ? existing.description : text(input.description) || null;
  if (input.name === undefined || input.name === existing.name) return { description };
  const name = requireFreeName(change, asString(input.name, `${path}.name`, MAX_NAME), path);
  const [before, after] = [existing.name, name].map((one) => `prop(${JSON.stringify(one)})`);
  change.later.push(() => renameInFormulas(change.source, before ?? '', after ?? ''));
  return { name, description };
}

function renameInFormulas(source: DataSourceRecord, before: string, after: string): void {
  for (const { type, config } of source.properties) {
    if (type === 'formula') config.expression = text(config.expression).replaceAll(before, after);
  }
}

function requireFreeName(change: Change, name: string, path: string): string {
  const taken = change.properties.some((property) => property.name.toLowerCase() === name.toLowerCase());
  if (name === '' || taken) {
    throw validationError(
      `${path}: cannot name a property "${name}": ${taken ? 'another has that name' : 'a name is needed'}.`,
    );
  }
  return name;
}

function makeConfig(
  change: Change,
  schema: PropertySchemaRecord,
  input: JsonObject,
  existing: PropertySchemaRecord | null,
  path: string,
): JsonObject {
  const { context, source, properties } = change;
  const config = configure(schema.type, input, { context, source, properties, existing, path });
  const dual = schema.type === 'relation' && isObject(config.dual_property) ? config.dual_property : null;
  if (
    !dual ||
    (existing && findSource(context.state, text(config.data_source_id)) && mirrorOf(change, existing))
  )
    return config;
  return { ...config, dual_property: addMirror(change, schema, config, dual) };
}

/** Makes the other side of a two-way relation, and says where it is. */
function addMirror(
  change: Change,
  schema: PropertySchemaRecord,
  config: JsonObject,
  sent: JsonObject,
): JsonObject {
  const { source, context } = change;
  const target = findSource(context.state, text(config.data_source_id));
  if (!target) return {};
  const own = target === source ? change.properties : target.properties;
  const name = text(sent.synced_property_name) || `Related to ${plainText(source.title)} (${schema.name})`;
  const mirror: PropertySchemaRecord = {
    id: newPropertyId([...own, schema]),
    name: own.some((property) => property.name === name) ? `${name} 1` : name,
    description: null,
    type: 'relation',
    config: {
      database_id: source.parent.type === 'database_id' ? source.parent.id : null,
      data_source_id: source.id,
      type: 'dual_property',
      dual_property: { synced_property_id: schema.id, synced_property_name: schema.name },
    },
  };
  change.later.push(() => {
    target.properties = [...target.properties, mirror];
    resetValues(context.state, target, mirror);
  });
  return { synced_property_id: mirror.id, synced_property_name: mirror.name };
}

function newPropertyId(taken: readonly PropertySchemaRecord[]): string {
  const id = Array.from({ length: 4 }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
  return taken.some((property) => property.id === id) ? newPropertyId(taken) : id;
}
