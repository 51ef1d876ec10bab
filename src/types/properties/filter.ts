import type { QueryDataSourceParameters } from '@notionhq/client';
import { badInput } from '../../errors.js';
import { checkDate } from '../dateInput.js';
import { requireId } from '../globalId.js';
import { checkGroup, onlyField, writeOnly, type Writers } from '../input.js';
import type * as inputs from './filterInputs.js';
import { propertyKey } from './reference.js';
import { VerificationState } from './verification.js';

/** The `filter` of a data source query as Notion takes it. */
export type NotionFilter = NonNullable<QueryDataSourceParameters['filter']>;
type NotionLeaf = Extract<NotionFilter, { property: string }>;

/** Kinds of property filters, as Notion's SDK lists them. */
type FilterKind = Exclude<
  NotionLeaf extends infer L ? (L extends unknown ? keyof L : never) : never,
  'property' | 'type'
>;
/** What Notion takes under a kind. */
type Leaf<K extends FilterKind> = Extract<NotionLeaf, Record<K, unknown>>[K];
type DateCondition = Leaf<'date'>;
type DateOperand = Extract<DateCondition, { equals: unknown }>['equals'];

/** Groups may stand in a group, but not in those. */
const GROUP_LEVELS = 2;

const EXISTENCE = {
  isEmpty: (is: boolean) => (is ? { is_empty: true as const } : { is_not_empty: true as const }),
  isNotEmpty: (is: boolean) => (is ? { is_not_empty: true as const } : { is_empty: true as const }),
};

const TEXT: Writers<inputs.TextConditionInput, Leaf<'title'>> = {
  ...EXISTENCE,
  equals: (text) => ({ equals: text }),
  doesNotEqual: (text) => ({ does_not_equal: text }),
  contains: (text) => ({ contains: text }),
  doesNotContain: (text) => ({ does_not_contain: text }),
  startsWith: (text) => ({ starts_with: text }),
  endsWith: (text) => ({ ends_with: text }),
};

const NUMBER: Writers<inputs.NumberConditionInput, Leaf<'number'>> = {
  ...EXISTENCE,
  equals: (number) => ({ equals: number }),
  doesNotEqual: (number) => ({ does_not_equal: number }),
  greaterThan: (number) => ({ greater_than: number }),
  lessThan: (number) => ({ less_than: number }),
  greaterThanOrEqualTo: (number) => ({ greater_than_or_equal_to: number }),
  lessThanOrEqualTo: (number) => ({ less_than_or_equal_to: number }),
};

const CHECKBOX: Writers<inputs.CheckboxConditionInput, Leaf<'checkbox'>> = {
  equals: (checked) => ({ equals: checked }),
  doesNotEqual: (checked) => ({ does_not_equal: checked }),
};

const OPTION: Writers<inputs.OptionConditionInput, Leaf<'select'>> = {
  ...EXISTENCE,
  equals: (names, path) => ({ equals: toNames(names, path) }),
  doesNotEqual: (names, path) => ({ does_not_equal: toNames(names, path) }),
};

const MULTI_SELECT: Writers<inputs.MultiSelectConditionInput, Leaf<'multi_select'>> = {
  ...EXISTENCE,
  contains: (names, path) => ({ contains: toNames(names, path) }),
  doesNotContain: (names, path) => ({ does_not_contain: toNames(names, path) }),
};

const OPERAND: Writers<inputs.DateOperandInput, DateOperand> = {
  date: checkDate,
  relative: (relative) => relative,
};

const DATE: Writers<inputs.DateConditionInput, DateCondition> = {
  ...EXISTENCE,
  equals: (operand, path) => ({ equals: writeOnly(OPERAND, operand, path) }),
  before: (operand, path) => ({ before: writeOnly(OPERAND, operand, path) }),
  after: (operand, path) => ({ after: writeOnly(OPERAND, operand, path) }),
  onOrBefore: (operand, path) => ({ on_or_before: writeOnly(OPERAND, operand, path) }),
  onOrAfter: (operand, path) => ({ on_or_after: writeOnly(OPERAND, operand, path) }),
  within: (window) => ({ [window]: {} }) as DateCondition,
};

const PEOPLE: Writers<inputs.PeopleConditionInput, Leaf<'people'>> = {
  ...EXISTENCE,
  contains: (id, path) => ({ contains: toPerson(id, path) }),
  doesNotContain: (id, path) => ({ does_not_contain: toPerson(id, path) }),
};

const FILES: Writers<inputs.FilesConditionInput, Leaf<'files'>> = EXISTENCE;

const RELATION: Writers<inputs.RelationConditionInput, Leaf<'relation'>> = {
  ...EXISTENCE,
  contains: (id, path) => ({ contains: requireId(id, 'page', path) }),
  doesNotContain: (id, path) => ({ does_not_contain: requireId(id, 'page', path) }),
};

const FORMULA: Writers<inputs.FormulaConditionInput, Leaf<'formula'>> = {
  text: (condition, path) => ({ string: writeOnly(TEXT, condition, path) }),
  number: (condition, path) => ({ number: writeOnly(NUMBER, condition, path) }),
  checkbox: (condition, path) => ({ checkbox: writeOnly(CHECKBOX, condition, path) }),
  date: (condition, path) => ({ date: writeOnly(DATE, condition, path) }),
};

type RollupItem = Extract<Leaf<'rollup'>, { any: unknown }>['any'];

const ROLLUP_ITEM: Writers<inputs.RollupItemConditionInput, RollupItem> = {
  richText: (condition, path) => ({ rich_text: writeOnly(TEXT, condition, path) }),
  number: (condition, path) => ({ number: writeOnly(NUMBER, condition, path) }),
  checkbox: (condition, path) => ({ checkbox: writeOnly(CHECKBOX, condition, path) }),
  select: (condition, path) => ({ select: writeOnly(OPTION, condition, path) }),
  multiSelect: (condition, path) => ({ multi_select: writeOnly(MULTI_SELECT, condition, path) }),
  status: (condition, path) => ({ status: writeOnly(OPTION, condition, path) }),
  date: (condition, path) => ({ date: writeOnly(DATE, condition, path) }),
  people: (condition, path) => ({ people: writeOnly(PEOPLE, condition, path) }),
  files: (condition, path) => ({ files: writeOnly(FILES, condition, path) }),
  relation: (condition, path) => ({ relation: writeOnly(RELATION, condition, path) }),
};

const ROLLUP: Writers<inputs.RollupConditionInput, Leaf<'rollup'>> = {
  any: (condition, path) => ({ any: writeOnly(ROLLUP_ITEM, condition, path) }),
  every: (condition, path) => ({ every: writeOnly(ROLLUP_ITEM, condition, path) }),
  none: (condition, path) => ({ none: writeOnly(ROLLUP_ITEM, condition, path) }),
  number: (condition, path) => ({ number: writeOnly(NUMBER, condition, path) }),
  date: (condition, path) => ({ date: writeOnly(DATE, condition, path) }),
};

/** Filters have a word of their own for what values call `unverified`. */
const FILTER_WORDS = {
  [VerificationState.VERIFIED]: 'verified',
  [VerificationState.EXPIRED]: 'expired',
  [VerificationState.UNVERIFIED]: 'none',
} as const;

const VERIFICATION: Writers<inputs.VerificationConditionInput, Leaf<'verification'>> = {
  equals: (state) => ({ status: FILTER_WORDS[state] }),
  doesNotEqual: (state) => ({ does_not_equal: FILTER_WORDS[state] }),
};

/** `last_edited_by` as `lastEditedBy`. */
export type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
/** The compiler asks the input for a field of every kind of the SDK. */
type Conditions = Pick<inputs.PropertyConditionInput, Camel<FilterKind>>;
type Condition = Partial<NotionLeaf>;

/** THE table: from each kind to its condition. */
const KINDS: Writers<Conditions, Condition> = {
  title: (condition, path) => ({ title: writeOnly(TEXT, condition, path) }),
  richText: (condition, path) => ({ rich_text: writeOnly(TEXT, condition, path) }),
  number: (condition, path) => ({ number: writeOnly(NUMBER, condition, path) }),
  checkbox: (condition, path) => ({ checkbox: writeOnly(CHECKBOX, condition, path) }),
  select: (condition, path) => ({ select: writeOnly(OPTION, condition, path) }),
  multiSelect: (condition, path) => ({ multi_select: writeOnly(MULTI_SELECT, condition, path) }),
  status: (condition, path) => ({ status: writeOnly(OPTION, condition, path) }),
  date: (condition, path) => ({ date: writeOnly(DATE, condition, path) }),
  people: (condition, path) => ({ people: writeOnly(PEOPLE, condition, path) }),
  files: (condition, path) => ({ files: writeOnly(FILES, condition, path) }),
  url: (condition, path) => ({ url: writeOnly(TEXT, condition, path) }),
  email: (condition, path) => ({ email: writeOnly(TEXT, condition, path) }),
  phoneNumber: (condition, path) => ({ phone_number: writeOnly(TEXT, condition, path) }),
  relation: (condition, path) => ({ relation: writeOnly(RELATION, condition, path) }),
  createdBy: (condition, path) => ({ created_by: writeOnly(PEOPLE, condition, path) }),
  createdTime: (condition, path) => ({ created_time: writeOnly(DATE, condition, path) }),
  lastEditedBy: (condition, path) => ({ last_edited_by: writeOnly(PEOPLE, condition, path) }),
  lastEditedTime: (condition, path) => ({ last_edited_time: writeOnly(DATE, condition, path) }),
  formula: (condition, path) => ({ formula: writeOnly(FORMULA, condition, path) }),
  uniqueId: (condition, path) => ({ unique_id: writeOnly(NUMBER, condition, path) }),
  rollup: (condition, path) => ({ rollup: writeOnly(ROLLUP, condition, path) }),
  verification: (condition, path) => ({ verification: writeOnly(VERIFICATION, condition, path) }),
};

/** Checks a filter, its nesting too, then gives it in Notion's words. `path` is the argument, for refusals. */
export function toNotionFilter(input: inputs.FilterInput, path = 'filter'): NotionFilter {
  return toPart(input, path, 0) as NotionFilter;
}

/** `level` counts the groups around the part. */
function toPart(input: inputs.FilterInput, path: string, level: number): unknown {
  const [kind, value] = onlyField(input, path);
  const at = `${path}.${kind}`;
  switch (kind) {
    case 'and':
    case 'or':
      checkGroup(value, level, GROUP_LEVELS, at);
      return { [kind]: value.map((part, index) => toPart(part, `${at}[${index}]`, level + 1)) };
    case 'property':
      return toPropertyFilter(value, at);
    case 'createdTime':
      return { timestamp: 'created_time', created_time: writeOnly(DATE, value, at) };
    case 'lastEditedTime':
      return { timestamp: 'last_edited_time', last_edited_time: writeOnly(DATE, value, at) };
  }
}

function toPropertyFilter(input: inputs.PropertyFilterInput, path: string): unknown {
  const { name, id, ...conditions } = input;
  return { property: propertyKey({ name, id }, path), ...toNotionCondition(conditions, path) };
}

/** A condition alone in Notion's words, for where the property stands elsewhere. */
export function toNotionCondition(input: inputs.PropertyConditionInput, path: string): object {
  return writeOnly(KINDS, input, path, 'condition');
}

/** Notion takes one name or several; an empty list would match nothing, or all: nobody can tell. */
function toNames(names: string[], path: string): string | string[] {
  const [first, ...others] = names;
  if (first === undefined) throw badInput(path, `\`${path}\` is empty: name at least one option.`);
  return others.length > 0 ? names : first;
}

function toPerson(id: string, path: string): string {
  return id === 'me' ? id : requireId(id, 'user', path);
}
