import { shapeError } from '../errors.js';
import type { Json } from '../model.js';
import { isDay, toMillis } from '../properties/dates.js';
import { asObject, asString } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { EMPTINESS } from './conditions.js';
import type { Condition, Conditions } from './conditions.js';

/** From `start` on and before `end`, in milliseconds; a moment is one millisecond long. */
interface Span {
  start: number;
  end: number;
}

const DAY = 86_400_000;

const RELATIVE: { [name: string]: (today: number) => number } = {
  today: (today) => today,
  tomorrow: (today) => today + DAY,
  yesterday: (today) => today - DAY,
  one_week_ago: (today) => today - 7 * DAY,
  one_week_from_now: (today) => today + 7 * DAY,
  one_month_ago: (today) => addMonths(today, -1),
  one_month_from_now: (today) => addMonths(today, 1),
};

/** Edges are days, since most dates have no time: a past window ends with today, a next one begins with it. */
const WINDOWS: { [name: string]: (today: number) => Span } = {
  this_week: (today) => {
    const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
    return { start: monday, end: monday + 7 * DAY };
  },
  past_week: (today) => ({ start: today - 7 * DAY, end: today + DAY }),
  past_month: (today) => ({ start: addMonths(today, -1), end: today + DAY }),
  past_year: (today) => ({ start: addMonths(today, -12), end: today + DAY }),
  next_week: (today) => ({ start: today, end: today + 8 * DAY }),
  next_month: (today) => ({ start: today, end: addMonths(today, 1) + DAY }),
  next_year: (today) => ({ start: today, end: addMonths(today, 12) + DAY }),
};

const compared =
  (matches: (value: number, wanted: Span) => boolean): Condition =>
  (operand, { path, context }) => {
    const wanted = readSpan(asString(operand, path), startOfDay(context.now.getTime()), path);
    return (value) => within(value, (at) => matches(at, wanted));
  };

const window =
  (span: (today: number) => Span): Condition =>
  (operand, { path, context }) => {
    asObject(operand, path);
    const { start, end } = span(startOfDay(context.now.getTime()));
    return (value) => within(value, (at) => at >= start && at < end);
  };

/** date, created_time and last_edited_time. A range counts by its start. */
export const DATE: Conditions = {
  equals: compared((at, { start, end }) => at >= start && at < end),
  before: compared((at, { start }) => at < start),
  after: compared((at, { end }) => at >= end),
  on_or_before: compared((at, { end }) => at < end),
  on_or_after: compared((at, { start }) => at >= start),
  ...Object.fromEntries(Object.entries(WINDOWS).map(([name, span]) => [name, window(span)])),
  ...EMPTINESS,
};

/** The start of a date value in milliseconds; null when it is empty. */
export function startOf(value: Json): number | null {
  const start = isObject(value) ? value.start : value;
  const millis = typeof start === 'string' ? toMillis(start) : NaN;
  return Number.isNaN(millis) ? null : millis;
}

function within(value: Json, matches: (at: number) => boolean): boolean {
  const at = startOf(value);
  return at !== null && matches(at);
}

function readSpan(operand: string, today: number, path: string): Span {
  const relative = Object.hasOwn(RELATIVE, operand) ? RELATIVE[operand]?.(today) : undefined;
  const start = relative ?? toMillis(operand);
  if (Number.isNaN(start)) {
    throw shapeError(
      path,
      `a valid ISO 8601 date string, or one of ${Object.keys(RELATIVE).join(', ')}`,
      operand,
    );
  }
  return { start, end: start + (relative !== undefined || isDay(operand) ? DAY : 1) };
}

function startOfDay(millis: number): number {
  return millis - (millis % DAY);
}

/** The same day of another month, or that month's last day. */
function addMonths(day: number, months: number): number {
  const date = new Date(day);
  const wanted = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0)).getUTCDate();
  return wanted.setUTCDate(Math.min(date.getUTCDate(), last));
}
