import type { CreateDataSourceParameters, UpdateDataSourceParameters } from '@notionhq/client';
import { badInput } from '../../errors.js';
import { requireId } from '../globalId.js';
import { checkCount, LIMITS, onlyField, writeOnly, type Writers } from '../input.js';
import { decodePropertyId } from './kinds.js';
import { propertyKey, type PropertyReferenceInput } from './reference.js';
import {
  isTitle,
  type NewPropertyInput,
  type OptionDefinitionInput,
  type OptionsSchemaInput,
  type PropertyChangeInput,
  type PropertySchemaChangeInput,
  type PropertySchemaInput,
  type RelationSchemaInput,
  type RollupSchemaInput,
} from './schemaInputs.js';

/** The `properties` of a new data source as Notion takes them. */
export type NotionSchemas = NonNullable<CreateDataSourceParameters['properties']>;
/** The `properties` of a change of a data source as Notion takes them: null removes one. */
export type NotionSchemaChanges = NonNullable<UpdateDataSourceParameters['properties']>;

/** The title's property id, the same in every data source. */
const TITLE = 'title';

/** The kind and its settings, in Notion's words. */
type Config = Record<string, unknown>;

/** THE table: how each kind of schema is said in Notion's words. */
const WRITERS: Writers<PropertySchemaInput, Config> = {
  plain: (type) => ({ [type]: {} }),
  number: ({ format }) => ({ number: { ...(format && { format }) } }),
  select: (input, path) => ({ select: toOptions(input, path) }),
  multiSelect: (input, path) => ({ multi_select: toOptions(input, path) }),
  status: (input, path) => ({ status: toOptions(input, path) }),
  relation: (input, path) => ({ relation: toRelation(input, path) }),
  rollup: (input, path) => ({ rollup: toRollup(input, path) }),
  formula: ({ expression }) => ({ formula: { expression } }),
  uniqueId: ({ prefix }) => ({ unique_id: { prefix: prefix || null } }),
};

/** Checks the properties of a new data source, then gives them in Notion's words, by name. */
export function toNotionSchemas(inputs: readonly NewPropertyInput[], path: string): NotionSchemas {
  const entries = inputs.map((input, index) => toNew(input, `${path}[${index}]`));
  checkOnce(
    entries.map(([name]) => name),
    path,
  );
  inputs.forEach(({ schema }, index) => {
    const known = inputs.slice(0, index).some((other) => isTitle(other.schema));
    if (known && isTitle(schema)) refuseTitle(`${path}[${index}].schema.plain`);
    checkNewOptions(schema, `${path}[${index}].schema`);
  });
  return Object.fromEntries(entries) as NotionSchemas;
}

/** Checks changes of the properties of a data source, then gives them in Notion's words, by the name or id that each has now. */
export function toNotionSchemaChanges(
  inputs: readonly PropertySchemaChangeInput[],
  path: string,
): NotionSchemaChanges {
  const entries = inputs.map((input, index) => writeOnly(CHANGES, input, `${path}[${index}]`));
  checkOnce(
    entries.map(([key]) => decodePropertyId(key)),
    path,
  );
  return Object.fromEntries(entries) as NotionSchemaChanges;
}

type Entry = [key: string, change: Config | null];

const CHANGES: Writers<PropertySchemaChangeInput, Entry> = {
  add: (input, path) => {
    if (isTitle(input.schema)) refuseTitle(`${path}.schema.plain`);
    checkNewOptions(input.schema, `${path}.schema`);
    return toNew(input, path);
  },
  change: (input, path) => [propertyKey(input, path), toChange(input, path)],
  remove: (input, path) => {
    const key = referenceOf(input, path);
    if (key !== TITLE || input.name) return [key, null];
    throw badInput(path, `\`${path}\` is the title, which every data source has: it cannot be removed.`);
  },
};

function toNew(
  { name, schema, description }: NewPropertyInput,
  path: string,
): [name: string, config: Config] {
  const config = writeOnly(WRITERS, schema, `${path}.schema`);
  return [checkName(name, `${path}.name`), { ...config, ...(description && { description }) }];
}

function toChange({ newName, schema, description }: PropertyChangeInput, path: string): Config {
  const change = {
    ...(typeof newName === 'string' && { name: checkName(newName, `${path}.newName`) }),
    ...(schema && writeOnly(WRITERS, schema, `${path}.schema`)),
    ...(description !== undefined && { description }),
  };
  if (Object.keys(change).length > 0) return change;
  throw badInput(
    path,
    `\`${path}\` says nothing: give \`newName\`, \`schema\` or \`description\` beside what names the property.`,
  );
}

function toOptions({ options }: OptionsSchemaInput, path: string): Config {
  if (!options) return {};
  const at = `${path}.options`;
  const written = checkCount(options, LIMITS.options, at).map((option, index) =>
    toOption(option, `${at}[${index}]`),
  );
  checkOnce(
    options.map(({ name }, index) => name?.toLowerCase() ?? `option ${index}`),
    at,
  );
  return { options: written };
}

function toOption({ name, optionId, color, description }: OptionDefinitionInput, path: string): Config {
  if (!optionId && !name?.trim()) {
    throw badInput(path, `\`${path}\` does not say which option: give its \`name\` or its \`optionId\`.`);
  }
  if (name?.includes(',')) {
    throw badInput(
      `${path}.name`,
      `\`${path}.name\` has a comma, which Notion takes in no name of an option.`,
    );
  }
  return {
    ...(optionId && { id: optionId }),
    ...(name && { name }),
    ...(color && { color }),
    ...(description && { description }),
  };
}

/** A new property has no options yet that an id could name. */
function checkNewOptions(schema: PropertySchemaInput, path: string): void {
  const [kind, value] = onlyField(schema, path);
  if (kind !== 'select' && kind !== 'multiSelect' && kind !== 'status') return;
  value.options?.forEach(({ optionId }, index) => {
    const at = `${path}.${kind}.options[${index}].optionId`;
    if (optionId)
      throw badInput(at, `\`${at}\` is for options that are there already: give a new one a \`name\`.`);
  });
}

function toRelation({ dataSource, isTwoWay, syncedPropertyName }: RelationSchemaInput, path: string): Config {
  const target = { data_source_id: requireId(dataSource, 'dataSource', `${path}.dataSource`) };
  if (syncedPropertyName && !isTwoWay) {
    const at = `${path}.syncedPropertyName`;
    throw badInput(at, `\`${at}\` is for two-way relations: set \`isTwoWay: true\`, or leave it out.`);
  }
  if (!isTwoWay) return { ...target, type: 'single_property', single_property: {} };
  const synced = syncedPropertyName ? { synced_property_name: syncedPropertyName } : {};
  return { ...target, type: 'dual_property', dual_property: synced };
}

function toRollup({ function: applied, relation, property }: RollupSchemaInput, path: string): Config {
  return {
    function: applied,
    [`relation_property_${kindOfReference(relation)}`]: referenceOf(relation, `${path}.relation`),
    [`rollup_property_${kindOfReference(property)}`]: referenceOf(property, `${path}.property`),
  };
}

function kindOfReference({ name }: PropertyReferenceInput): 'name' | 'id' {
  return name ? 'name' : 'id';
}

function referenceOf(input: PropertyReferenceInput, path: string): string {
  return propertyKey(input, path);
}

function checkName(name: string, path: string): string {
  if (name.trim() !== '') return name;
  throw badInput(path, `\`${path}\` is empty: give the property a name.`);
}

function refuseTitle(path: string): never {
  throw badInput(path, `\`${path}\` is a second title; every data source has exactly one: rename that one.`);
}

/** Notion would take the last of two entries for one key without a word. */
function checkOnce(keys: readonly string[], path: string): void {
  keys.forEach((key, index) => {
    const at = `${path}[${index}]`;
    if (keys.indexOf(key) < index) throw badInput(at, `\`${at}\` names ${key} a second time: leave one out.`);
  });
}
