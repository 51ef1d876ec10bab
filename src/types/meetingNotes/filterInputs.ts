import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { OneOf } from '../input.js';
import {
  DateWindow,
  ExistenceInput,
  PeopleConditionInput,
  RelativeDate,
  TextConditionInput,
} from '../properties/filterInputs.js';

/** What a span of time is counted in, in Notion's words. */
export enum SpanUnit {
  DAY = 'day',
  WEEK = 'week',
  MONTH = 'month',
  YEAR = 'year',
}

registerEnumType(SpanUnit, {
  name: 'SpanUnit',
  description: 'What a span of time is counted in.',
  valuesConfig: {
    DAY: { description: 'Each is one day long.' },
    WEEK: { description: 'Each is seven days long.' },
    MONTH: { description: 'Each is a month of the calendar long.' },
    YEAR: { description: 'Each is twelve months long.' },
  },
});

@InputType({ description: 'Whole days from one to another.' })
export class DaysInput {
  @Field(() => String, { description: 'The first day, such as `2026-02-01`.' })
  start!: string;

  @Field(() => String, { description: 'The last day, which belongs to them; not before `start`.' })
  end!: string;
}

@InputType({ description: 'A span of time that begins or ends with the query.' })
export class SpanInput {
  @Field(() => Int, { description: 'How many units: from 1.' })
  count!: number;

  @Field(() => SpanUnit, { description: 'Of which length each is.' })
  unit!: SpanUnit;
}

@OneOf()
@InputType({ description: 'A span of time: exactly one of these.' })
export class DateRangeInput {
  @Field(() => DateWindow, { nullable: true, description: 'A usual one around the query.' })
  window?: DateWindow;

  @Field(() => DaysInput, { nullable: true, description: 'Certain days.' })
  days?: DaysInput;

  @Field(() => SpanInput, { nullable: true, description: 'So long before the query.' })
  past?: SpanInput;

  @Field(() => SpanInput, { nullable: true, description: 'So long after the query.' })
  next?: SpanInput;
}

@OneOf()
@InputType({ description: 'A point in time to compare with: exactly one of these.' })
export class TimeOperandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A day (`2026-02-01`: whole days are compared) or a moment (`2026-02-01T09:00:00Z`; in UTC without an offset). Its seconds do not count: Notion compares minutes here.',
  })
  date?: string;

  @Field(() => RelativeDate, { nullable: true, description: 'A day relative to the one of the query.' })
  relative?: RelativeDate;
}

@OneOf()
@InputType({ description: 'When something must have happened: exactly one of these.' })
export class TimeConditionInput extends ExistenceInput {
  @Field(() => TimeOperandInput, { nullable: true, description: 'The same moment, or the same day.' })
  equals?: TimeOperandInput;

  @Field(() => TimeOperandInput, { nullable: true, description: 'Earlier than this.' })
  before?: TimeOperandInput;

  @Field(() => TimeOperandInput, { nullable: true, description: 'Later than this.' })
  after?: TimeOperandInput;

  @Field(() => TimeOperandInput, { nullable: true, description: 'Earlier than this, or the same.' })
  onOrBefore?: TimeOperandInput;

  @Field(() => TimeOperandInput, { nullable: true, description: 'Later than this, or the same.' })
  onOrAfter?: TimeOperandInput;

  @Field(() => DateRangeInput, { nullable: true, description: 'Within this span.' })
  within?: DateRangeInput;
}

@OneOf()
@InputType({
  description:
    'Which meeting notes are wanted: exactly one of these. Groups hold at most 100 filters, and groups within groups go three levels deep.',
})
export class MeetingNotesFilterInput {
  @Field(() => [MeetingNotesFilterInput], { nullable: true, description: 'All of these hold.' })
  and?: MeetingNotesFilterInput[];

  @Field(() => [MeetingNotesFilterInput], { nullable: true, description: 'At least one of these holds.' })
  or?: MeetingNotesFilterInput[];

  @Field(() => TextConditionInput, { nullable: true, description: 'The title is so.' })
  title?: TextConditionInput;

  @Field(() => PeopleConditionInput, { nullable: true, description: 'These were invited.' })
  attendees?: PeopleConditionInput;

  @Field(() => TimeConditionInput, { nullable: true, description: 'They were made then.' })
  createdTime?: TimeConditionInput;

  @Field(() => PeopleConditionInput, { nullable: true, description: 'This one made them.' })
  createdBy?: PeopleConditionInput;

  @Field(() => TimeConditionInput, { nullable: true, description: 'They were changed last then.' })
  lastEditedTime?: TimeConditionInput;

  @Field(() => PeopleConditionInput, { nullable: true, description: 'This one changed them last.' })
  lastEditedBy?: PeopleConditionInput;
}
