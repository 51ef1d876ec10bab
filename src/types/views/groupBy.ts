import { badInput } from '../../errors.js';
import { writeOnly, type Writers } from '../input.js';
import { rowOf } from '../shape.js';
import type * as inputs from './groupByInputs.js';
import type { FindProperty } from './propertyIds.js';
import type { Complete, GroupByOf, GroupKind, NotionGroupBy } from './requests.js';

type Input = inputs.ViewGroupByInput;

/** Which grouping goes with which kind of property, by Notion's word for the kind. No other kind makes groups. */
const FITTING: Readonly<Record<string, keyof Input>> = {
  select: 'select',
  multi_select: 'multiSelect',
  status: 'status',
  people: 'people',
  created_by: 'createdBy',
  last_edited_by: 'lastEditedBy',
  relation: 'relation',
  date: 'date',
  created_time: 'createdTime',
  last_edited_time: 'lastEditedTime',
  rich_text: 'richText',
  title: 'title',
  url: 'url',
  email: 'email',
  phone_number: 'phoneNumber',
  number: 'number',
  checkbox: 'checkbox',
  formula: 'formula',
};

/** What rows are grouped by, in Notion's words. */
export function toNotionGroupBy(input: Input, path: string, find: FindProperty): NotionGroupBy {
  return writeOnly(groupsBy(find), input, path);
}

/** THE table: from each grouping to Notion's words. */
function groupsBy(find: FindProperty): Writers<Input, NotionGroupBy> {
  const value = byValue(find);
  const date = byDate(find);
  const text = byText(find);
  return {
    select: value('select'),
    multiSelect: value('multi_select'),
    status: (input, path) => ({
      ...common('status', input, path, find),
      group_by: input.by,
      sort: { type: input.sort },
    }),
    people: value('person'),
    createdBy: value('created_by'),
    lastEditedBy: value('last_edited_by'),
    relation: value('relation'),
    date: date('date'),
    createdTime: date('created_time'),
    lastEditedTime: date('last_edited_time'),
    richText: text('text'),
    title: text('title'),
    url: text('url'),
    email: text('email'),
    phoneNumber: text('phone_number'),
    number: (input, path) => ({ ...common('number', input, path, find), ...ofNumbers(input) }),
    checkbox: value('checkbox'),
    formula: (input, path) => ({
      ...common('formula', input, path, find),
      group_by: writeOnly(RESULTS, input.result, `${path}.result`),
    }),
  };
}

type ValueKind =
  GroupByOf<'select' | 'multi_select'>['type'] | GroupByOf<'person'>['type'] | 'relation' | 'checkbox';

function byValue(find: FindProperty) {
  return (type: ValueKind) =>
    (input: inputs.ValueGroupByInput, path: string): NotionGroupBy => ({
      ...common(type, input, path, find),
      ...ofValues(input),
    });
}

function byDate(find: FindProperty) {
  return (type: GroupByOf<'date'>['type']) =>
    (input: inputs.DateGroupByInput, path: string): NotionGroupBy => ({
      ...common(type, input, path, find),
      ...ofDates(input),
    });
}

function byText(find: FindProperty) {
  return (type: GroupByOf<'text'>['type']) =>
    (input: inputs.TextGroupByInput, path: string): NotionGroupBy => ({
      ...common(type, input, path, find),
      ...ofTexts(input),
    });
}

/** How the results of a formula are grouped. */
const RESULTS: Writers<inputs.FormulaGroupingInput, GroupByOf<'formula'>['group_by']> = {
  date: (input) => ({ type: 'date', ...ofDates(input) }),
  text: (input) => ({ type: 'text', ...ofTexts(input) }),
  number: (input) => ({ type: 'number', ...ofNumbers(input) }),
  checkbox: (input) => ({ type: 'checkbox', ...ofValues(input) }),
};

type Common = 'type' | 'property_id' | 'hide_empty_groups';
type Rest<K extends GroupKind> = Complete<Omit<GroupByOf<K>, Common>>;

function ofValues({ sort }: inputs.ValueGroupingInput): Rest<'checkbox'> {
  return { sort: { type: sort } };
}

function ofDates({ by, sort, weekStart }: inputs.DateGroupingInput): Rest<'date'> {
  return { group_by: by, sort: { type: sort }, start_day_of_week: weekStart ?? undefined };
}

function ofTexts({ by, sort }: inputs.TextGroupingInput): Rest<'text'> {
  return { group_by: by, sort: { type: sort } };
}

function ofNumbers({ sort, rangeStart, rangeEnd, rangeSize }: inputs.NumberGroupingInput): Rest<'number'> {
  return {
    sort: { type: sort },
    range_start: rangeStart ?? undefined,
    range_end: rangeEnd ?? undefined,
    range_size: rangeSize ?? undefined,
  };
}

/** What every grouping says; refuses one that does not fit the kind of the property. */
function common<K extends GroupKind>(
  type: K,
  { property, hideEmptyGroups }: Pick<inputs.ValueGroupByInput, 'property' | 'hideEmptyGroups'>,
  path: string,
  find: FindProperty,
) {
  const { id, name, kind } = find(property, `${path}.property`);
  if (kind !== null) checkFit(name, kind, path);
  return { type, property_id: id, hide_empty_groups: hideEmptyGroups ?? undefined };
}

function checkFit(name: string, kind: string, path: string): void {
  const fitting = rowOf(FITTING, kind);
  const given = path.split('.').at(-1);
  if (fitting === given) return;
  const remedy = fitting ? `use \`${fitting}\`` : 'it cannot make groups';
  throw badInput(
    path,
    `\`${path}\` does not fit the property ${name}, which is of the kind ${kind}: ${remedy}.`,
  );
}
