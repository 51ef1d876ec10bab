import { badInput } from '../../errors.js';
import { onlyField } from '../input.js';
import { isObject, rowOf } from '../shape.js';
import type { FilterInput, PropertyFilterInput } from './filterInputs.js';
import { samePropertyId } from './kinds.js';
import { propertyKey } from './reference.js';
import type { SortInput } from './sort.js';

type Condition = Exclude<keyof PropertyFilterInput, 'name' | 'id'>;

/** The condition that each kind takes, by Notion's word for the kind. A kind that is missing here is left to Notion. */
const CONDITIONS: Record<string, Condition> = {
  title: 'title',
  rich_text: 'richText',
  number: 'number',
  checkbox: 'checkbox',
  select: 'select',
  multi_select: 'multiSelect',
  status: 'status',
  date: 'date',
  people: 'people',
  files: 'files',
  url: 'url',
  email: 'email',
  phone_number: 'phoneNumber',
  relation: 'relation',
  created_by: 'createdBy',
  created_time: 'createdTime',
  last_edited_by: 'lastEditedBy',
  last_edited_time: 'lastEditedTime',
  formula: 'formula',
  unique_id: 'uniqueId',
  rollup: 'rollup',
  verification: 'verification',
};

/** Conditions that say the same of values of the same nature: which of them Notion takes for a kind is left to it. */
const ALIKE: readonly (readonly Condition[])[] = [
  ['title', 'richText', 'url', 'email', 'phoneNumber'],
  ['number', 'uniqueId'],
  ['date', 'createdTime', 'lastEditedTime'],
  ['people', 'createdBy', 'lastEditedBy'],
];

/**
 * Refuses a filter that names a property which the data source lacks, or a condition that does not fit its kind.
 * `properties` is the schema as Notion sends it; an empty one is not known, and nothing is refused.
 */
export function checkFilter(
  filter: FilterInput,
  properties: Readonly<Record<string, unknown>>,
  path = 'filter',
): void {
  if (Object.keys(properties).length === 0) return;
  const [kind, value] = onlyField(filter, path);
  const at = `${path}.${kind}`;
  if (kind === 'property') checkProperty(value, properties, at);
  if (kind !== 'and' && kind !== 'or') return;
  value.forEach((part, index) => {
    checkFilter(part, properties, `${at}[${index}]`);
  });
}

/** Refuses a sort by a property which the data source lacks; `properties` is as in `checkFilter`. */
export function checkSorts(
  sorts: readonly SortInput[],
  properties: Readonly<Record<string, unknown>>,
  path = 'sorts',
): void {
  if (Object.keys(properties).length === 0) return;
  for (const [index, { property }] of sorts.entries()) {
    const at = `${path}[${index}].property`;
    if (property) find(propertyKey(property, at), properties, at);
  }
}

function checkProperty(
  { name, id, ...conditions }: PropertyFilterInput,
  properties: Readonly<Record<string, unknown>>,
  path: string,
): void {
  const key = propertyKey({ name, id }, path);
  const [given] = onlyField(conditions, path, 'condition');
  const [known, schema] = find(key, properties, path);
  const type = isObject(schema) ? schema.type : undefined;
  const fitting = rowOf(CONDITIONS, type);
  if (!fitting || fitting === given || ALIKE.some((row) => row.includes(fitting) && row.includes(given)))
    return;
  const at = `${path}.${given}`;
  throw badInput(
    at,
    `\`${at}\` does not fit the property ${known}, which is of the kind ${String(type)}: use \`${fitting}\`.`,
  );
}

function find(
  key: string,
  properties: Readonly<Record<string, unknown>>,
  path: string,
): [name: string, schema: unknown] {
  const found = Object.entries(properties).find(([name, raw]) => isNamed(key, name, raw));
  if (found) return found;
  throw badInput(path, missing(key, Object.keys(properties), path));
}

/** Notion takes a name and an id in the same place. */
function isNamed(key: string, name: string, raw: unknown): boolean {
  return key === name || (isObject(raw) && typeof raw.id === 'string' && samePropertyId(key, raw.id));
}

function missing(key: string, names: readonly string[], path: string): string {
  return `\`${path}\` names ${key}, which is no property of this data source; it has ${names.join(', ')}.`;
}
