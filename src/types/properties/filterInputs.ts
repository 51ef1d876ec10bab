import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { OneOf } from '../input.js';
import { VerificationState } from './verification.js';

/** Days relative to the one on which the query runs, in Notion's words. */
export enum RelativeDate {
  TODAY = 'today',
  TOMORROW = 'tomorrow',
  YESTERDAY = 'yesterday',
  ONE_WEEK_AGO = 'one_week_ago',
  ONE_WEEK_FROM_NOW = 'one_week_from_now',
  ONE_MONTH_AGO = 'one_month_ago',
  ONE_MONTH_FROM_NOW = 'one_month_from_now',
}

/** Spans of time around now, in Notion's words. */
export enum DateWindow {
  THIS_WEEK = 'this_week',
  PAST_WEEK = 'past_week',
  PAST_MONTH = 'past_month',
  PAST_YEAR = 'past_year',
  NEXT_WEEK = 'next_week',
  NEXT_MONTH = 'next_month',
  NEXT_YEAR = 'next_year',
}

registerEnumType(RelativeDate, {
  name: 'RelativeDate',
  description: 'A day relative to the one on which the query runs.',
  valuesConfig: {
    TODAY: { description: 'The day of the query.' },
    TOMORROW: { description: 'The day after.' },
    YESTERDAY: { description: 'The day before.' },
    ONE_WEEK_AGO: { description: 'Seven days before.' },
    ONE_WEEK_FROM_NOW: { description: 'Seven days after.' },
    ONE_MONTH_AGO: { description: 'A month before.' },
    ONE_MONTH_FROM_NOW: { description: 'A month after.' },
  },
});
registerEnumType(DateWindow, {
  name: 'DateWindow',
  description: 'A span of time around the query.',
  valuesConfig: {
    THIS_WEEK: { description: 'The week of the query.' },
    PAST_WEEK: { description: 'The seven days before.' },
    PAST_MONTH: { description: 'The month before.' },
    PAST_YEAR: { description: 'The year before.' },
    NEXT_WEEK: { description: 'The seven days after.' },
    NEXT_MONTH: { description: 'The month after.' },
    NEXT_YEAR: { description: 'The year after.' },
  },
});

@InputType({ description: 'Whether there is a value.' })
export abstract class ExistenceInput {
  @Field(() => Boolean, { nullable: true, description: 'True: there is no value. False: there is one.' })
  isEmpty?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: there is a value. False: there is none.' })
  isNotEmpty?: boolean;
}

@OneOf()
@InputType({ description: 'What a text must be: exactly one of these.' })
export class TextConditionInput extends ExistenceInput {
  @Field(() => String, { nullable: true, description: 'It is this text.' })
  equals?: string;

  @Field(() => String, { nullable: true, description: 'It is not this text.' })
  doesNotEqual?: string;

  @Field(() => String, { nullable: true, description: 'It contains this text.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'It does not contain this text.' })
  doesNotContain?: string;

  @Field(() => String, { nullable: true, description: 'It starts with this text.' })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'It ends with this text.' })
  endsWith?: string;
}

@OneOf()
@InputType({ description: 'What a number must be: exactly one of these.' })
export class NumberConditionInput extends ExistenceInput {
  @Field(() => Float, { nullable: true, description: 'It is this number.' })
  equals?: number;

  @Field(() => Float, { nullable: true, description: 'It is not this number.' })
  doesNotEqual?: number;

  @Field(() => Float, { nullable: true, description: 'It is greater.' })
  greaterThan?: number;

  @Field(() => Float, { nullable: true, description: 'It is less.' })
  lessThan?: number;

  @Field(() => Float, { nullable: true, description: 'It is greater, or the same.' })
  greaterThanOrEqualTo?: number;

  @Field(() => Float, { nullable: true, description: 'It is less, or the same.' })
  lessThanOrEqualTo?: number;
}

@OneOf()
@InputType({ description: 'What a checkbox must be: exactly one of these.' })
export class CheckboxConditionInput {
  @Field(() => Boolean, { nullable: true, description: 'It is checked, or is not.' })
  equals?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The other way round.' })
  doesNotEqual?: boolean;
}

@OneOf()
@InputType({ description: 'What an option must be, by name: exactly one of these.' })
export class OptionConditionInput extends ExistenceInput {
  @Field(() => [String], {
    nullable: true,
    description: 'It is one of these. For a status the names of groups count too.',
  })
  equals?: string[];

  @Field(() => [String], { nullable: true, description: 'It is none of these.' })
  doesNotEqual?: string[];
}

@OneOf()
@InputType({ description: 'Which options there must be, by name: exactly one of these.' })
export class MultiSelectConditionInput extends ExistenceInput {
  @Field(() => [String], { nullable: true, description: 'Any of these is there.' })
  contains?: string[];

  @Field(() => [String], { nullable: true, description: 'None of these is there.' })
  doesNotContain?: string[];
}

@OneOf()
@InputType({ description: 'A point in time to compare with: exactly one of these.' })
export class DateOperandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A day (`2026-02-01`: whole days are compared) or a moment (`2026-02-01T09:00:00Z`: to the millisecond).',
  })
  date?: string;

  @Field(() => RelativeDate, { nullable: true, description: 'A day relative to the one of the query.' })
  relative?: RelativeDate;
}

@OneOf()
@InputType({ description: 'What a date must be: exactly one of these. Join two by `and` for a range.' })
export class DateConditionInput extends ExistenceInput {
  @Field(() => DateOperandInput, { nullable: true, description: 'It is this one.' })
  equals?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'It is before.' })
  before?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'It is after.' })
  after?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'It is before, or the same.' })
  onOrBefore?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'It is after, or the same.' })
  onOrAfter?: DateOperandInput;

  @Field(() => DateWindow, { nullable: true, description: 'It lies within this span.' })
  within?: DateWindow;
}

@OneOf()
@InputType({ description: 'Who must be there: exactly one of these.' })
export class PeopleConditionInput extends ExistenceInput {
  @Field(() => ID, {
    nullable: true,
    description: 'This user is there: an id, or `me` for the signed-in person.',
  })
  contains?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'This user is not there: an id, or `me` for the signed-in person.',
  })
  doesNotContain?: string;
}

@OneOf()
@InputType({ description: 'Whether there are files: exactly one of these.' })
export class FilesConditionInput extends ExistenceInput {}

@OneOf()
@InputType({ description: 'Which pages must be related: exactly one of these.' })
export class RelationConditionInput extends ExistenceInput {
  @Field(() => ID, { nullable: true, description: 'This page is related: an id or a URL.' })
  contains?: string;

  @Field(() => ID, { nullable: true, description: 'This page is not related: an id or a URL.' })
  doesNotContain?: string;
}

@OneOf()
@InputType({ description: 'What a formula must give, by the kind of its result: exactly one of these.' })
export class FormulaConditionInput {
  @Field(() => TextConditionInput, { nullable: true, description: 'For formulas that give text.' })
  text?: TextConditionInput;

  @Field(() => NumberConditionInput, { nullable: true, description: 'For formulas that give a number.' })
  number?: NumberConditionInput;

  @Field(() => CheckboxConditionInput, { nullable: true, description: 'For formulas that give yes or no.' })
  checkbox?: CheckboxConditionInput;

  @Field(() => DateConditionInput, { nullable: true, description: 'For formulas that give a date.' })
  date?: DateConditionInput;
}

@OneOf()
@InputType({
  description:
    'What a rolled up value must be, by the kind of the property that is rolled up: exactly one of these.',
})
export class RollupItemConditionInput {
  @Field(() => TextConditionInput, { nullable: true, description: 'For text of any kind.' })
  richText?: TextConditionInput;

  @Field(() => NumberConditionInput, { nullable: true, description: 'For numbers.' })
  number?: NumberConditionInput;

  @Field(() => CheckboxConditionInput, { nullable: true, description: 'For checkboxes.' })
  checkbox?: CheckboxConditionInput;

  @Field(() => OptionConditionInput, { nullable: true, description: 'For selects.' })
  select?: OptionConditionInput;

  @Field(() => MultiSelectConditionInput, { nullable: true, description: 'For multi-selects.' })
  multiSelect?: MultiSelectConditionInput;

  @Field(() => OptionConditionInput, { nullable: true, description: 'For statuses.' })
  status?: OptionConditionInput;

  @Field(() => DateConditionInput, { nullable: true, description: 'For dates.' })
  date?: DateConditionInput;

  @Field(() => PeopleConditionInput, { nullable: true, description: 'For people.' })
  people?: PeopleConditionInput;

  @Field(() => FilesConditionInput, { nullable: true, description: 'For files.' })
  files?: FilesConditionInput;

  @Field(() => RelationConditionInput, { nullable: true, description: 'For relations.' })
  relation?: RelationConditionInput;
}

@OneOf()
@InputType({ description: 'What a rollup must give: exactly one of these.' })
export class RollupConditionInput {
  @Field(() => RollupItemConditionInput, { nullable: true, description: 'At least one of the values is so.' })
  any?: RollupItemConditionInput;

  @Field(() => RollupItemConditionInput, { nullable: true, description: 'All of the values are so.' })
  every?: RollupItemConditionInput;

  @Field(() => RollupItemConditionInput, { nullable: true, description: 'None of the values is so.' })
  none?: RollupItemConditionInput;

  @Field(() => NumberConditionInput, { nullable: true, description: 'For rollups that give a number.' })
  number?: NumberConditionInput;

  @Field(() => DateConditionInput, { nullable: true, description: 'For rollups that give a date.' })
  date?: DateConditionInput;
}

@OneOf()
@InputType({ description: 'How a wiki page must be verified: exactly one of these.' })
export class VerificationConditionInput {
  @Field(() => VerificationState, { nullable: true, description: 'It is so.' })
  equals?: VerificationState;

  @Field(() => VerificationState, { nullable: true, description: 'It is not so.' })
  doesNotEqual?: VerificationState;
}

@InputType({
  description:
    'A property and what it must be: its name or id, and a condition under the kind that the property has. `{name: "Stage", status: {equals: "Done"}}`',
})
export class PropertyFilterInput {
  @Field(() => String, { nullable: true, description: 'The name of the property. Give this or `id`.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The `propertyId` of the property. Give this or `name`.',
  })
  id?: string | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'For the title.' })
  title?: TextConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'For a text.' })
  richText?: TextConditionInput | null;

  @Field(() => NumberConditionInput, { nullable: true, description: 'For a number.' })
  number?: NumberConditionInput | null;

  @Field(() => CheckboxConditionInput, { nullable: true, description: 'For a checkbox.' })
  checkbox?: CheckboxConditionInput | null;

  @Field(() => OptionConditionInput, { nullable: true, description: 'For a select.' })
  select?: OptionConditionInput | null;

  @Field(() => MultiSelectConditionInput, { nullable: true, description: 'For a multi-select.' })
  multiSelect?: MultiSelectConditionInput | null;

  @Field(() => OptionConditionInput, { nullable: true, description: 'For a status.' })
  status?: OptionConditionInput | null;

  @Field(() => DateConditionInput, { nullable: true, description: 'For a date.' })
  date?: DateConditionInput | null;

  @Field(() => PeopleConditionInput, { nullable: true, description: 'For people.' })
  people?: PeopleConditionInput | null;

  @Field(() => FilesConditionInput, { nullable: true, description: 'For files.' })
  files?: FilesConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'For a link.' })
  url?: TextConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'For an email address.' })
  email?: TextConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'For a phone number.' })
  phoneNumber?: TextConditionInput | null;

  @Field(() => RelationConditionInput, { nullable: true, description: 'For a relation.' })
  relation?: RelationConditionInput | null;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'For a property that says who created the page.',
  })
  createdBy?: PeopleConditionInput | null;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'For a property that says when the page was created.',
  })
  createdTime?: DateConditionInput | null;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'For a property that says who edited the page last.',
  })
  lastEditedBy?: PeopleConditionInput | null;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'For a property that says when the page was last edited.',
  })
  lastEditedTime?: DateConditionInput | null;

  @Field(() => FormulaConditionInput, { nullable: true, description: 'For a formula.' })
  formula?: FormulaConditionInput | null;

  @Field(() => NumberConditionInput, { nullable: true, description: 'For a unique id: its number.' })
  uniqueId?: NumberConditionInput | null;

  @Field(() => RollupConditionInput, { nullable: true, description: 'For a rollup.' })
  rollup?: RollupConditionInput | null;

  @Field(() => VerificationConditionInput, { nullable: true, description: 'For a verification.' })
  verification?: VerificationConditionInput | null;
}

@OneOf()
@InputType({
  description:
    'Which rows of a data source are wanted: exactly one of these. Groups may hold groups, but no deeper: Notion takes two levels.',
})
export class FilterInput {
  @Field(() => [FilterInput], { nullable: true, description: 'All of these hold.' })
  and?: FilterInput[];

  @Field(() => [FilterInput], { nullable: true, description: 'At least one of these holds.' })
  or?: FilterInput[];

  @Field(() => PropertyFilterInput, { nullable: true, description: 'A property is so.' })
  property?: PropertyFilterInput;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'The row was created then; needs no property for it.',
  })
  createdTime?: DateConditionInput;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'The row was last edited then; needs no property for it.',
  })
  lastEditedTime?: DateConditionInput;
}
