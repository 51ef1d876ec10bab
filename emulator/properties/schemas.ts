import type { RenderContext } from '../context.js';
import { notFound, shapeError, validationError } from '../errors.js';
import { requireId } from '../id.js';
import type { DataSourceRecord, Json, JsonObject, PropertySchemaRecord, State } from '../model.js';
import { isObject } from '../richText.js';
import { encodePropertyId, findProperty, findSource } from './lookup.js';
import { optionsOf, readOptions } from './options.js';
import { ROLLUP_FUNCTIONS } from './rollup.js';
import { asObject, asOneOf, asString, text } from './shape.js';
import { statusConfig } from './status.js';

/** Who defines a property where. `properties` is what the data source will have, as far as it is known. */
export interface SchemaPlace {
  context: Pick<RenderContext, 'state' | 'bot' | 'canSee'>;
  source: DataSourceRecord;
  properties: PropertySchemaRecord[];
  /** The property as it was; null when it is new or changes its kind. */
  existing: PropertySchemaRecord | null;
  path: string;
}

type Configure = (input: JsonObject, place: SchemaPlace) => JsonObject;

const MAX_FORMULA = 10_000;

const plain: Configure = () => ({});

const withOptions: Configure = (input, { existing, path }) => {
  const before = existing ? optionsOf(existing) : [];
  return {
    options: input.options === undefined ? before : readOptions(input.options, before, `${path}.options`),
  };
};

/** How the sent configuration becomes the stored one, for every kind that a data source can have. */
const CONFIGURE: { [type: string]: Configure } = {
  title: plain,
  rich_text: plain,
  date: plain,
  people: plain,
  files: plain,
  checkbox: plain,
  url: plain,
  email: plain,
  phone_number: plain,
  created_time: plain,
  created_by: plain,
  last_edited_time: plain,
  last_edited_by: plain,
  last_visited_time: plain,
  button: plain,
  place: plain,
  verification: plain,
  number: (input, { existing, path }) => ({
    format: asString(input.format ?? existing?.config.format ?? 'number', `${path}.format`),
  }),
  select: withOptions,
  multi_select: withOptions,
  status: (input, { existing, path }) => statusConfig(input, existing, path),
  unique_id: (input, { existing, path }) => {
    const prefix = input.prefix ?? existing?.config.prefix ?? null;
    return { prefix: prefix === null ? null : asString(prefix, `${path}.prefix`) };
  },
  formula: (input, { existing, path }) => ({
    expression: asString(
      input.expression ?? existing?.config.expression ?? '',
      `${path}.expression`,
      MAX_FORMULA,
    ),
  }),
  relation: configureRelation,
  rollup: configureRollup,
};

/** The kind that a property definition names by its key; undefined when it names none (a rename). */
export function kindOf(input: JsonObject): string | undefined {
  return Object.keys(CONFIGURE).find((type) => isObject(input[type]));
}

/** Checks the configuration of a property of `type` and returns what is stored. */
export function configure(type: string, input: JsonObject, place: SchemaPlace): JsonObject {
  const path = `${place.path}.${type}`;
  const make = CONFIGURE[type];
  if (!make) throw shapeError(`${place.path}.type`, 'a kind of property', type);
  return make(asObject(input[type], path), { ...place, path });
}

function configureRelation(input: JsonObject, { context, existing, path }: SchemaPlace): JsonObject {
  const id = requireId(input.data_source_id ?? existing?.config.data_source_id, `${path}.data_source_id`);
  const target = findSource(context.state, id);
  if (!target || !context.canSee(target)) throw notFound('data_source', id, context.bot.name);
  const type = isObject(input.dual_property) ? 'dual_property' : 'single_property';
  const keep = existing?.config.data_source_id === id && existing.config.type === type;
  const databaseId = target.parent.type === 'database_id' ? target.parent.id : null;
  return {
    database_id: databaseId,
    data_source_id: id,
    type,
    [type]: (keep ? existing.config[type] : input[type]) ?? {},
  };
}

function configureRollup(
  input: JsonObject,
  { context, properties, existing, path }: SchemaPlace,
): JsonObject {
  const sent = { ...existing?.config, ...input };
  const name = asOneOf(sent.function, ROLLUP_FUNCTIONS, `${path}.function`);
  const relation = pick(input, existing, 'relation_property', properties, path);
  if (relation.type !== 'relation') throw validationError(`${relation.name} is expected to be relation.`);
  const target = findSource(context.state, text(relation.config.data_source_id));
  const rolled = pick(input, existing, 'rollup_property', target?.properties ?? [], path);
  return { function: name, relation_property_id: relation.id, rollup_property_id: rolled.id };
}

function pick(
  input: JsonObject,
  existing: PropertySchemaRecord | null,
  key: 'relation_property' | 'rollup_property',
  properties: PropertySchemaRecord[],
  path: string,
): PropertySchemaRecord {
  const wanted = input[`${key}_id`] ?? input[`${key}_name`] ?? existing?.config[`${key}_id`];
  const found = findProperty(properties, asString(wanted, `${path}.${key}_name`));
  if (!found) throw validationError(`Could not find property with name or id: ${text(wanted)}`);
  return found;
}

/** The `properties` of a data source: configurations keyed by name in schema order, other properties by their present name. */
export function renderSchemas(state: State, source: DataSourceRecord): JsonObject {
  return Object.fromEntries(
    source.properties.map((schema): [string, Json] => {
      const { id, name, description, type } = schema;
      return [
        name,
        { id: encodePropertyId(id), name, description, type, [type]: renderConfig(state, source, schema) },
      ];
    }),
  );
}

function renderConfig(
  state: State,
  source: DataSourceRecord,
  { type, config }: PropertySchemaRecord,
): JsonObject {
  if (type === 'relation') return renderRelation(state, config);
  return type === 'rollup' ? renderRollup(state, source, config) : config;
}

function renderRelation(state: State, config: JsonObject): JsonObject {
  if (!isObject(config.dual_property)) return config;
  const target = findSource(state, text(config.data_source_id))?.properties ?? [];
  const synced = target.find(
    ({ id }) => id === text((config.dual_property as JsonObject).synced_property_id),
  );
  const { id = '', name = '' } = synced ?? {};
  return {
    ...config,
    dual_property: { synced_property_id: encodePropertyId(id), synced_property_name: name },
  };
}

function renderRollup(state: State, source: DataSourceRecord, config: JsonObject): JsonObject {
  const relation = source.properties.find(({ id }) => id === config.relation_property_id);
  const target = findSource(state, text(relation?.config.data_source_id));
  const rolled = target?.properties.find(({ id }) => id === config.rollup_property_id);
  return {
    function: config.function ?? null,
    relation_property_id: encodePropertyId(text(config.relation_property_id)),
    relation_property_name: relation?.name ?? '',
    rollup_property_id: encodePropertyId(text(config.rollup_property_id)),
    rollup_property_name: rolled?.name ?? '',
  };
}
