import type { CreatePageParameters } from '@notionhq/client';
import { Field, InputType } from 'type-graphql';
import { badInput } from '../errors.js';

type NotionValue = NonNullable<CreatePageParameters['properties']>[string];

/** A date as Notion takes it. */
export type NotionDate = NonNullable<Extract<NotionValue, { date: unknown }>['date']>;

@InputType({ description: 'A date or a range of dates, with or without a time of day.' })
export class DateInput {
  @Field(() => String, {
    description:
      'A day (`2026-02-01`) or a moment (`2026-02-01T09:00:00+01:00`; without an offset it is in `timeZone`, or else in UTC).',
  })
  start!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The end of a range, in the form of `start`; not before it.',
  })
  end?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The IANA time zone of the times, such as `Europe/Paris`; `start` and `end` then carry no offset.',
  })
  timeZone?: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

/** True for a day without a time of day. */
export function isDay(text: string): boolean {
  return DAY.test(text);
}

/** Refuses text that is neither a day nor a moment of the calendar. */
export function checkDate(text: string, path: string): string {
  const day = isDay(text) ? text : MOMENT.exec(text)?.[1];
  if (day && isCalendarDay(day) && !Number.isNaN(toTime(text))) return text;
  throw badInput(
    path,
    `\`${path}\` is not a date: give a day such as 2026-02-01 or a moment such as 2026-02-01T09:00:00Z.`,
  );
}

/** Checks the whole date, then gives it in Notion's words. */
export function toNotionDate({ start, end, timeZone }: DateInput, path: string): NotionDate {
  checkDate(start, `${path}.start`);
  if (end) checkEnd(start, end, `${path}.end`);
  if (timeZone) checkTimeZone(timeZone, [start, end ?? ''], `${path}.timeZone`);
  return { start, ...(end && { end }), ...(timeZone && { time_zone: timeZone }) };
}

function checkEnd(start: string, end: string, path: string): void {
  checkDate(end, path);
  if (isDay(start) !== isDay(end)) {
    throw badInput(path, `\`${path}\` must have the form of the start: both days, or both moments.`);
  }
  if (toTime(end) < toTime(start)) throw badInput(path, `\`${path}\` is before the start.`);
}

/** Notion reads times in the zone, so that an offset would contradict it. */
function checkTimeZone(timeZone: string, texts: string[], path: string): void {
  if (!isTimeZone(timeZone)) {
    throw badInput(path, `\`${path}\` is not an IANA time zone, such as Europe/Paris: ${timeZone}.`);
  }
  if (texts.some((text) => text.includes('T') && OFFSET.test(text))) {
    throw badInput(path, `\`${path}\` is given, so that start and end must not carry an offset or a Z.`);
  }
}

/** True for a name of the IANA time zone database that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/** `Date.parse` alone turns 30 February into 2 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Milliseconds since 1970. Moments without an offset count as in UTC: both ends of a range are in the same zone. */
export function toTime(text: string): number {
  return Date.parse(isDay(text) || OFFSET.test(text.slice(10)) ? text : `${text}Z`);
}
