import { Field, ObjectType } from 'type-graphql';
import { DateTime, toInstant } from './scalars.js';
import { asObject, asText, maker, nullable } from './shape.js';

@ObjectType({
  description: 'A date or a range of dates, with or without a time of day. Mirrors Notion’s date object.',
})
export class DateValue {
  @Field(() => String, {
    description:
      'The start as Notion gives it: `2026-02-01` for a day, `2026-05-01T09:00:00.000+02:00` for a moment.',
  })
  start!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The end of a range, in the form of `start`; null when there is none.',
  })
  end!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The IANA time zone in which the times were entered, when Notion tells it; mostly null.',
  })
  timeZone!: string | null;

  @Field(() => Boolean, { description: 'Whether `start` has a time of day; false: whole days.' })
  hasTime!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the start; null when it is a whole day.',
  })
  startsAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the end; null without an end, or when it is a whole day.',
  })
  endsAt!: string | null;
}

const optionalText = nullable(asText);

const makeDate = maker(DateValue, {
  hasTime: ({ start }) => start.includes('T'),
  startsAt: ({ start }) => toInstant(start),
  endsAt: ({ end }) => toInstant(end),
});

/** Throws ShapeError when there is no start. */
export function toDateValue(raw: unknown): DateValue {
  const date = asObject(raw);
  const start = asText(date.start);
  return makeDate({ start, end: optionalText(date.end), timeZone: optionalText(date.time_zone) }, {});
}
