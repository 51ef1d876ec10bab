import type { RenderContext } from '../context.js';
import { shapeError } from '../errors.js';
import { requireId } from '../id.js';
import type { BlockRecord, Json, PropertySchemaRecord } from '../model.js';
import { isDay, normaliseDate, toMillis } from '../properties/dates.js';
import { asArray, asNumber, asObject, asOneOf, asString, text } from '../properties/shape.js';
import type { Test } from '../query/conditions.js';
import { DATE } from '../query/date.js';
import { isObject, plainText } from '../richText.js';

/** Reads the operand of an operator once and returns the test of a property's value. */
type Operator = (operand: Json | undefined, path: string, context: RenderContext) => Test;
type Operators = { [name: string]: Operator };

interface Property {
  read(this: void, block: BlockRecord): string | string[];
  operators: Operators;
}

const DAY = 86_400_000;
const UNITS = { day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY };

const isEmpty = (value: Json): boolean => value === '' || (Array.isArray(value) && value.length === 0);
const EMPTINESS: Operators = {
  is_empty: () => isEmpty,
  is_not_empty: () => (value) => !isEmpty(value),
};

/** Letters are compared without case. */
const compared =
  (matches: (value: string, wanted: string) => boolean): Operator =>
  (operand, path) => {
    const wanted = asString(asObject(operand, path).value, `${path}.value`).toLowerCase();
    return (value) => matches(text(value).toLowerCase(), wanted);
  };

const TEXT: Operators = {
  string_is: compared((value, wanted) => value === wanted),
  string_is_not: compared((value, wanted) => value !== wanted),
  string_contains: compared((value, wanted) => value.includes(wanted)),
  string_does_not_contain: compared((value, wanted) => !value.includes(wanted)),
  string_starts_with: compared((value, wanted) => value.startsWith(wanted)),
  string_ends_with: compared((value, wanted) => value.endsWith(wanted)),
  ...EMPTINESS,
};

/** A point in time: a date, a relative word like `today`, or `{type, start_date, start_time?, time_zone?}`. */
const point =
  (condition: string): Operator =>
  (operand, path, context) => {
    const { value } = asObject(operand, path);
    const moment = isObject(value) ? momentOf(value, `${path}.value`) : asString(value, `${path}.value`);
    return dateTest(condition, moment, `${path}.value`, context);
  };

const MOMENT: Operators = {
  date_is: point('equals'),
  date_is_before: point('before'),
  date_is_after: point('after'),
  date_is_on_or_before: point('on_or_before'),
  date_is_on_or_after: point('on_or_after'),
  date_is_within: readRange,
  date_is_relative_to: readRange,
  ...EMPTINESS,
};

const people =
  (isWanted: boolean): Operator =>
  (operand, path) => {
    const sent = Array.isArray(operand) ? asArray(operand, path) : [operand ?? null];
    const ids = sent.map((one) => {
      const person = asObject(asObject(one, path).value, `${path}.value`);
      return requireId(person.id, `${path}.value.id`);
    });
    return (value) => ids.some((id) => Array.isArray(value) && value.includes(id)) === isWanted;
  };

const PEOPLE: Operators = {
  person_contains: people(true),
  person_does_not_contain: people(false),
  ...EMPTINESS,
};

/** What notes are found and sorted by; authors and attendees are lists of user ids. */
export const PROPERTIES: { [name: string]: Property } = {
  title: { read: ({ content }) => plainText(listOf(content.title)), operators: TEXT },
  created_time: { read: ({ createdTime }) => createdTime, operators: MOMENT },
  last_edited_time: { read: ({ lastEditedTime }) => lastEditedTime, operators: MOMENT },
  created_by: { read: ({ createdBy }) => [createdBy], operators: PEOPLE },
  last_edited_by: { read: ({ lastEditedBy }) => [lastEditedBy], operators: PEOPLE },
  attendees: {
    read: ({ content: { calendar_event: event } }) =>
      isObject(event) ? listOf(event.attendees).map(text) : [],
    operators: PEOPLE,
  },
};

/** A range of days, a window like `past_week`, or `count` units in a direction from now. */
function readRange(...[operand, path, context]: Parameters<Operator>): Test {
  const { value, direction, unit, count } = asObject(operand, path);
  if (isObject(value)) {
    const [start, end] = [momentOf(value, path), text(value.end_date) || momentOf(value, path)];
    const last = toMillis(end) + (isDay(end) ? DAY : 1);
    if (Number.isNaN(last)) throw shapeError(`${path}.value.end_date`, 'a valid ISO 8601 date string', end);
    return (at) => toMillis(text(at)) >= toMillis(start) && toMillis(text(at)) < last;
  }
  if (unit === undefined) {
    const window = asString(value, `${path}.value`).replace(/^the_/, '');
    if (!/^(this|past|next)_/.test(window))
      throw shapeError(`${path}.value`, 'a window like `past_week`', window);
    return dateTest(window, {}, `${path}.value`, context);
  }
  const length = UNITS[asOneOf(unit, ['day', 'week', 'month', 'year'], `${path}.unit`)];
  const span = length * (count === undefined ? 1 : asNumber(count, `${path}.count`));
  const isPast = asOneOf(direction, ['past', 'future'], `${path}.direction`) === 'past';
  const now = context.now.getTime();
  const [start, end] = isPast ? [now - span, now] : [now, now + span];
  return (at) => toMillis(text(at)) >= start && toMillis(text(at)) <= end;
}

function momentOf(value: { [key: string]: Json }, path: string): string {
  const day = asString(value.start_date, `${path}.start_date`);
  const start =
    value.start_time === undefined ? day : `${day}T${asString(value.start_time, `${path}.start_time`)}`;
  if (value.start_time === undefined) return text(normaliseDate({ start }, path).start);
  return text(normaliseDate({ start, time_zone: value.time_zone ?? 'UTC' }, path).start);
}

const ANY_DATE: PropertySchemaRecord = { id: '', name: '', description: null, type: 'date', config: {} };

function dateTest(condition: string, operand: Json, path: string, context: RenderContext): Test {
  const read = Object.hasOwn(DATE, condition) ? DATE[condition] : undefined;
  if (!read) throw shapeError(path, `one of ${Object.keys(DATE).join(', ')}`, condition);
  return read(operand, { context, schema: ANY_DATE, path });
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
