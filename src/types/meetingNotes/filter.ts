import type {
  MeetingNotesCombinatorFilter,
  MeetingNotesFilterNode,
  MeetingNotesPropertyFilter,
  MeetingNotesPropertyName,
} from '@notionhq/client';
import { badInput } from '../../errors.js';
import { checkDate, isDay, toTime } from '../dateInput.js';
import { requireId } from '../globalId.js';
import { checkCount, checkGroup, onlyField, writeOnly, type Writers } from '../input.js';
import type { Camel } from '../properties/filter.js';
import {
  DateWindow,
  type PeopleConditionInput,
  type TextConditionInput,
} from '../properties/filterInputs.js';
import type * as inputs from './filterInputs.js';

/** What Notion takes under a property. */
type Condition<P extends MeetingNotesPropertyName> = Extract<
  MeetingNotesPropertyFilter,
  { property: P }
>['filter'];
/** What stands under `value` with an operator. */
type ValueOf<C, Operator extends string> = C extends { operator: infer O; value: infer V }
  ? Operator extends O
    ? V
    : never
  : never;
type Operand = ValueOf<Condition<'created_time'>, 'date_is'>;
type Range = ValueOf<Condition<'created_time'>, 'date_is_within'>;
type Person = ValueOf<Condition<'attendees'>, 'person_contains'>;
/** The compiler asks the input for a field of every property of the SDK. */
type Conditions = Pick<inputs.MeetingNotesFilterInput, Camel<MeetingNotesPropertyName>>;

const GROUP_LEVELS = 3;
const MOST_FILTERS = 100;

const EXISTENCE = {
  isEmpty: (is: boolean) => ({ operator: is ? ('is_empty' as const) : ('is_not_empty' as const) }),
  isNotEmpty: (is: boolean) => EXISTENCE.isEmpty(!is),
};

const exactly = (text: string) => ({ type: 'exact' as const, value: text });

const TEXT: Writers<TextConditionInput, Condition<'title'>> = {
  ...EXISTENCE,
  equals: (text) => ({ operator: 'string_is', value: exactly(text) }),
  doesNotEqual: (text) => ({ operator: 'string_is_not', value: exactly(text) }),
  contains: (text) => ({ operator: 'string_contains', value: exactly(text) }),
  doesNotContain: (text) => ({ operator: 'string_does_not_contain', value: exactly(text) }),
  startsWith: (text) => ({ operator: 'string_starts_with', value: exactly(text) }),
  endsWith: (text) => ({ operator: 'string_ends_with', value: exactly(text) }),
};

const OPERAND: Writers<inputs.TimeOperandInput, Operand> = {
  date: (text, path) => ({ type: 'exact', value: toMoment(checkDate(text, path)) }),
  relative: (value) => ({ type: 'relative', value }),
};

/** Notion has words of its own for the same spans here. */
const WINDOWS: Record<DateWindow, string> = {
  [DateWindow.THIS_WEEK]: 'this_week',
  [DateWindow.PAST_WEEK]: 'the_past_week',
  [DateWindow.PAST_MONTH]: 'the_past_month',
  [DateWindow.PAST_YEAR]: 'the_past_year',
  [DateWindow.NEXT_WEEK]: 'the_next_week',
  [DateWindow.NEXT_MONTH]: 'the_next_month',
  [DateWindow.NEXT_YEAR]: 'the_next_year',
};

const RANGE: Writers<inputs.DateRangeInput, Range> = {
  window: (window) => ({ type: 'relative', value: WINDOWS[window] }),
  days: (days, path) => ({ type: 'exact', value: toDays(days, path) }),
  past: (span, path) => toSpan('past', span, path),
  next: (span, path) => toSpan('future', span, path),
};

const TIME: Writers<inputs.TimeConditionInput, Condition<'created_time'>> = {
  ...EXISTENCE,
  equals: (operand, path) => ({ operator: 'date_is', value: writeOnly(OPERAND, operand, path) }),
  before: (operand, path) => ({ operator: 'date_is_before', value: writeOnly(OPERAND, operand, path) }),
  after: (operand, path) => ({ operator: 'date_is_after', value: writeOnly(OPERAND, operand, path) }),
  onOrBefore: (operand, path) => ({
    operator: 'date_is_on_or_before',
    value: writeOnly(OPERAND, operand, path),
  }),
  onOrAfter: (operand, path) => ({
    operator: 'date_is_on_or_after',
    value: writeOnly(OPERAND, operand, path),
  }),
  within: (range, path) => ({ operator: 'date_is_within', value: writeOnly(RANGE, range, path) }),
};

/** `me` is the UUID of the person who signed in: Notion has no word for them here. Null when an app asks for itself. */
function peopleWriters(me: string | null): Writers<PeopleConditionInput, Condition<'attendees'>> {
  const person = (id: string, path: string): Person => {
    const uuid = id === 'me' ? me : requireId(id, 'user', path);
    if (uuid === null)
      throw badInput(path, '`me` is the person who signed in, and there is none here: give the id of a user');
    return [{ type: 'exact', value: { table: 'notion_user', id: uuid } }];
  };
  return {
    ...EXISTENCE,
    contains: (id, path) => ({ operator: 'person_contains', value: person(id, path) }),
    doesNotContain: (id, path) => ({ operator: 'person_does_not_contain', value: person(id, path) }),
  };
}

/** THE table: from each property to its condition. */
function propertyWriters(me: string | null): Writers<Conditions, MeetingNotesPropertyFilter> {
  const people = peopleWriters(me);
  return {
    title: (given, path) => ({ property: 'title', filter: writeOnly(TEXT, given, path) }),
    attendees: (given, path) => ({ property: 'attendees', filter: writeOnly(people, given, path) }),
    createdTime: (given, path) => ({ property: 'created_time', filter: writeOnly(TIME, given, path) }),
    createdBy: (given, path) => ({ property: 'created_by', filter: writeOnly(people, given, path) }),
    lastEditedTime: (given, path) => ({ property: 'last_edited_time', filter: writeOnly(TIME, given, path) }),
    lastEditedBy: (given, path) => ({ property: 'last_edited_by', filter: writeOnly(people, given, path) }),
  };
}

/** Checks a filter, its nesting too, then gives it in Notion's words: always a group. */
export function toNotionNotesFilter(
  input: inputs.MeetingNotesFilterInput,
  me: string | null,
  path: string,
): MeetingNotesCombinatorFilter {
  const node = toNode(input, propertyWriters(me), path, 0);
  return 'property' in node ? { operator: 'and', filters: [node] } : node;
}

/** `level` counts the groups around the part. */
function toNode(
  input: inputs.MeetingNotesFilterInput,
  properties: Writers<Conditions, MeetingNotesPropertyFilter>,
  path: string,
  level: number,
): MeetingNotesFilterNode {
  const [operator, value] = onlyField(input, path);
  if (operator !== 'and' && operator !== 'or') {
    return writeOnly<Conditions, MeetingNotesPropertyFilter>(properties, input, path);
  }
  const at = `${path}.${operator}`;
  const parts = checkCount(checkGroup(value, level, GROUP_LEVELS, at), MOST_FILTERS, at);
  return {
    operator,
    filters: parts.map((part, index) => toNode(part, properties, `${at}[${index}]`, level + 1)),
  };
}

/** Notion takes days and times apart, and times to the minute. */
function toMoment(text: string): Exclude<Operand['value'], string> {
  if (isDay(text)) return { type: 'date', start_date: text };
  const moment = new Date(toTime(text)).toISOString();
  return {
    type: 'datetime',
    start_date: moment.slice(0, 10),
    start_time: moment.slice(11, 16),
    time_zone: 'UTC',
  };
}

function toDays({ start, end }: inputs.DaysInput, path: string): Exclude<Range['value'], string> {
  const first = checkDay(start, `${path}.start`);
  const last = checkDay(end, `${path}.end`);
  if (last >= first) return { type: 'daterange', start_date: first, end_date: last };
  throw badInput(`${path}.end`, `\`${path}.end\` is before the start.`);
}

function checkDay(text: string, path: string): string {
  if (isDay(checkDate(text, path))) return text;
  throw badInput(path, `\`${path}\` must be a day without a time, such as ${text.slice(0, 10)}.`);
}

function toSpan(direction: 'past' | 'future', { count, unit }: inputs.SpanInput, path: string): Range {
  if (count >= 1) return { type: 'relative', value: 'custom', direction, unit, count };
  throw badInput(`${path}.count`, `\`${path}.count\` must be from 1, not ${count}.`);
}
