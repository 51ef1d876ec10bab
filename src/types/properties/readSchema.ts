import type { DataSourceObjectResponse } from '@notionhq/client';
import { toOptionColor } from '../color.js';
import { toGlobalId } from '../globalId.js';
import {
  asObject,
  asText,
  isObject,
  kindOf,
  listOf,
  make,
  nullable,
  readOr,
  rowOf,
  ShapeError,
} from '../shape.js';
import { toPropertyType, type ExtraSchemaKind, type SchemaKind } from './kinds.js';
import { toSelectOption } from './option.js';
import { readRollupFunction } from './rollupFunction.js';
import * as schemas from './schemas.js';
import type { PropertySchema } from './schemas.js';

type Config = Record<string, unknown>;
type SchemaReader = (config: Config, common: PropertySchema) => PropertySchema;

const optionalText = nullable(asText);
const toOptions = listOf(toSelectOption);

/** THE table: from each kind of property to the class that shows its configuration. */
const READERS = {
  title: toPlain,
  rich_text: toPlain,
  date: toPlain,
  people: toPlain,
  files: toPlain,
  checkbox: toPlain,
  url: toPlain,
  email: toPlain,
  phone_number: toPlain,
  created_time: toPlain,
  created_by: toPlain,
  last_edited_time: toPlain,
  last_edited_by: toPlain,
  number: ({ format }, common) =>
    make(schemas.NumberPropertySchema, common, { format: optionalText(format) }),
  select: ({ options }, common) =>
    make(schemas.SelectPropertySchema, common, { options: toOptions(options) }),
  multi_select: ({ options }, common) =>
    make(schemas.MultiSelectPropertySchema, common, { options: toOptions(options) }),
  status: ({ options, groups }, common) =>
    make(schemas.StatusPropertySchema, common, readStatus(options, groups)),
  relation: (config, common) => make(schemas.RelationPropertySchema, common, readRelation(config)),
  formula: ({ expression }, common) =>
    make(schemas.FormulaPropertySchema, common, { expression: optionalText(expression) }),
  rollup: (config, common) =>
    make(schemas.RollupPropertySchema, {
      ...common,
      function: readRollupFunction(config.function),
      relationPropertyId: optionalText(config.relation_property_id),
      relationPropertyName: optionalText(config.relation_property_name),
      rollupPropertyId: optionalText(config.rollup_property_id),
      rollupPropertyName: optionalText(config.rollup_property_name),
    }),
  unique_id: ({ prefix }, common) =>
    make(schemas.UniqueIdPropertySchema, common, { prefix: optionalText(prefix) }),
  button: toPlain,
  place: toPlain,
  location: toPlain,
  verification: toPlain,
  last_visited_time: toPlain,
} satisfies Record<SchemaKind | ExtraSchemaKind, SchemaReader>;

/** The kinds that have a row. */
export const SCHEMA_KINDS = Object.keys(READERS) as (keyof typeof READERS)[];

/** The properties of a data source in the order of Notion's answer. Never throws: what is not understood is handed on raw. */
export function toPropertySchemas(
  properties: DataSourceObjectResponse['properties'] | null | undefined,
): PropertySchema[] {
  return Object.entries(properties ?? {}).map(([name, raw]) => toPropertySchema(name, raw));
}

function toPropertySchema(name: string, value: unknown): PropertySchema {
  const raw = isObject(value) ? value : {};
  const common: PropertySchema = {
    propertyId: typeof raw.id === 'string' ? raw.id : '',
    name,
    description: typeof raw.description === 'string' ? raw.description : null,
    type: toPropertyType(raw.type),
  };
  const rawType = kindOf(raw.type);
  const unsupported = () => make(schemas.UnsupportedPropertySchema, common, { rawType, raw });
  const read = rowOf<SchemaReader>(READERS, raw.type);
  return read ? readOr(() => read(asObject(raw[rawType]), common), unsupported) : unsupported();
}

function toPlain(_config: Config, common: PropertySchema): PropertySchema {
  return make(schemas.PlainPropertySchema, common, {});
}

function readStatus(rawOptions: unknown, rawGroups: unknown) {
  const options = toOptions(rawOptions);
  const groups = listOf((raw) => {
    const { id, name, color, option_ids: ids } = asObject(raw);
    const members = new Set(listOf(asText)(ids));
    return make(schemas.StatusGroup, {
      groupId: asText(id),
      name: asText(name),
      color: toOptionColor(color),
      options: options.filter(({ optionId }) => members.has(optionId)),
    });
  })(rawGroups);
  return { options, groups };
}

/** From which sides a relation shows; it may go without saying. */
const SIDES: readonly unknown[] = ['single_property', 'dual_property', undefined];

function readRelation(config: Config) {
  if (!SIDES.includes(config.type)) throw new ShapeError('expected a known kind of relation');
  const synced = isObject(config.dual_property) ? config.dual_property : {};
  const globalId = (kind: 'dataSource' | 'database', id: unknown) =>
    id === null || id === undefined ? null : toGlobalId(kind, asText(id));
  return {
    dataSourceId: globalId('dataSource', config.data_source_id),
    databaseId: globalId('database', config.database_id),
    syncedPropertyId: optionalText(synced.synced_property_id),
    syncedPropertyName: optionalText(synced.synced_property_name),
  };
}
