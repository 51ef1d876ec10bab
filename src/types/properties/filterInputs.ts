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
  @Field(() => String, { nullable: true, description: 'Exactly this text, from beginning to end.' })
  equals?: string;

  @Field(() => String, { nullable: true, description: 'Any text but this, or none.' })
  doesNotEqual?: string;

  @Field(() => String, { nullable: true, description: 'This text somewhere within.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'This text nowhere within.' })
  doesNotContain?: string;

  @Field(() => String, { nullable: true, description: 'This text before all else.' })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'This text behind all else.' })
  endsWith?: string;
}

@OneOf()
@InputType({ description: 'What a number must be: exactly one of these.' })
export class NumberConditionInput extends ExistenceInput {
  @Field(() => Float, { nullable: true, description: 'Exactly this much.' })
  equals?: number;

  @Field(() => Float, { nullable: true, description: 'Any amount but this, or none.' })
  doesNotEqual?: number;

  @Field(() => Float, { nullable: true, description: 'More than this.' })
  greaterThan?: number;

  @Field(() => Float, { nullable: true, description: 'Smaller than this.' })
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
  @Field(() => DateOperandInput, {
    nullable: true,
    description: 'The same day, or the same moment when a time is given.',
  })
  equals?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'Earlier than this.' })
  before?: DateOperandInput;

  @Field(() => DateOperandInput, { nullable: true, description: 'Later than this.' })
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

  @Field(() => NumberConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a number there.',
  })
  number?: NumberConditionInput;

  @Field(() => CheckboxConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a checkbox there.',
  })
  checkbox?: CheckboxConditionInput;

  @Field(() => OptionConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a select there.',
  })
  select?: OptionConditionInput;

  @Field(() => MultiSelectConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a multi-select there.',
  })
  multiSelect?: MultiSelectConditionInput;

  @Field(() => OptionConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a status there.',
  })
  status?: OptionConditionInput;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a date there.',
  })
  date?: DateConditionInput;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have people there.',
  })
  people?: PeopleConditionInput;

  @Field(() => FilesConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have files there.',
  })
  files?: FilesConditionInput;

  @Field(() => RelationConditionInput, {
    nullable: true,
    description: 'When the pages that it shows have a relation there.',
  })
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

@InputType({ description: 'What a property must be, under the kind that it has.' })
abstract class ConditionsInput {
  @Field(() => TextConditionInput, {
    nullable: true,
    description: 'When the property is what pages are called.',
  })
  title?: TextConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'When the property holds text.' })
  richText?: TextConditionInput | null;

  @Field(() => NumberConditionInput, { nullable: true, description: 'When the property holds a number.' })
  number?: NumberConditionInput | null;

  @Field(() => CheckboxConditionInput, { nullable: true, description: 'When the property is yes or no.' })
  checkbox?: CheckboxConditionInput | null;

  @Field(() => OptionConditionInput, { nullable: true, description: 'When one option may be chosen.' })
  select?: OptionConditionInput | null;

  @Field(() => MultiSelectConditionInput, { nullable: true, description: 'When any options may be chosen.' })
  multiSelect?: MultiSelectConditionInput | null;

  @Field(() => OptionConditionInput, {
    nullable: true,
    description: 'When the options stand in groups such as `In progress`.',
  })
  status?: OptionConditionInput | null;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'When the property holds a day, a moment or a range.',
  })
  date?: DateConditionInput | null;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'When the property holds users or groups.',
  })
  people?: PeopleConditionInput | null;

  @Field(() => FilesConditionInput, {
    nullable: true,
    description: 'When the property holds files or links to them.',
  })
  files?: FilesConditionInput | null;

  @Field(() => TextConditionInput, { nullable: true, description: 'When the property holds a link.' })
  url?: TextConditionInput | null;

  @Field(() => TextConditionInput, {
    nullable: true,
    description: 'When the property holds an email address.',
  })
  email?: TextConditionInput | null;

  @Field(() => TextConditionInput, {
    nullable: true,
    description: 'When the property holds a number to call.',
  })
  phoneNumber?: TextConditionInput | null;

  @Field(() => RelationConditionInput, {
    nullable: true,
    description: 'When the property leads to other pages.',
  })
  relation?: RelationConditionInput | null;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'When the property says who created the page.',
  })
  createdBy?: PeopleConditionInput | null;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'When the property says when the page was created.',
  })
  createdTime?: DateConditionInput | null;

  @Field(() => PeopleConditionInput, {
    nullable: true,
    description: 'When the property says who edited the page last.',
  })
  lastEditedBy?: PeopleConditionInput | null;

  @Field(() => DateConditionInput, {
    nullable: true,
    description: 'When the property says when the page was last edited.',
  })
  lastEditedTime?: DateConditionInput | null;

  @Field(() => FormulaConditionInput, {
    nullable: true,
    description: 'When Notion works the property out; the condition goes by what comes of it.',
  })
  formula?: FormulaConditionInput | null;

  @Field(() => NumberConditionInput, {
    nullable: true,
    description: 'When Notion counts the property up: its number.',
  })
  uniqueId?: NumberConditionInput | null;

  @Field(() => RollupConditionInput, {
    nullable: true,
    description: 'When Notion gathers the property from related pages.',
  })
  rollup?: RollupConditionInput | null;

  @Field(() => VerificationConditionInput, {
    nullable: true,
    description: 'When the property says whether a wiki page is verified.',
  })
  verification?: VerificationConditionInput | null;
}

@OneOf()
@InputType({
  description:
    'What a property must be: a condition under the kind that the property has. `{status: {equals: "Done"}}`',
})
export class PropertyConditionInput extends ConditionsInput {}

@InputType({
  description:
    'A property and what it must be: its name or id, and a condition under the kind that the property has. `{name: "Stage", status: {equals: "Done"}}`',
})
export class PropertyFilterInput extends ConditionsInput {
  @Field(() => String, { nullable: true, description: 'The name of the property. Give this or `id`.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The `propertyId` of the property. Give this or `name`.',
  })
  id?: string | null;
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
