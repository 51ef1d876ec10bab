import { badInput } from '../../errors.js';
import { onlyField } from '../input.js';
import { rowOf } from '../shape.js';
import type { FilterInput, PropertyConditionInput, PropertyFilterInput } from './filterInputs.js';
import { requireProperty, type KnownProperty, type Schema } from './reference.js';
import type { SortInput } from './sort.js';

type Condition = keyof PropertyConditionInput;

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
export function checkFilter(filter: FilterInput, properties: Schema, path = 'filter'): void {
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
export function checkSorts(sorts: readonly SortInput[], properties: Schema, path = 'sorts'): void {
  if (Object.keys(properties).length === 0) return;
  for (const [index, { property }] of sorts.entries()) {
    const at = `${path}[${index}].property`;
    if (property) requireProperty(property, properties, at);
  }
}

function checkProperty(
  { name, id, ...conditions }: PropertyFilterInput,
  properties: Schema,
  path: string,
): void {
  checkCondition(conditions, requireProperty({ name, id }, properties, path), path);
}

/** Refuses a condition that does not fit the kind of the property. */
export function checkCondition(
  condition: PropertyConditionInput,
  { name, kind }: KnownProperty,
  path: string,
): void {
  const [given] = onlyField(condition, path, 'condition');
  const fitting = rowOf(CONDITIONS, kind);
  if (!fitting || fitting === given || ALIKE.some((row) => row.includes(fitting) && row.includes(given)))
    return;
  const at = `${path}.${given}`;
  throw badInput(
    at,
    `\`${at}\` does not fit the property ${name}, which is of the kind ${kind}: use \`${fitting}\`.`,
  );
}
