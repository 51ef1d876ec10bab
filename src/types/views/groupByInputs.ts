import { Field, Float, InputType } from 'type-graphql';
import { OneOf } from '../input.js';
import { PropertyReferenceInput } from '../properties/reference.js';
import type { GroupByOf } from './requests.js';
import { DateGrouping, GroupSort, StatusGrouping, TextGrouping, WeekStart } from './words.js';

type Sort = GroupByOf<'select'>['sort']['type'];
type DateUnit = GroupByOf<'date'>['group_by'];
type TextUnit = GroupByOf<'text'>['group_by'];

/** The fields that groupings share; a grouping of a formula's results lacks the first two. */
const Property = () =>
  Field(() => PropertyReferenceInput, { description: 'The property that rows are grouped by.' });
const HideEmptyGroups = () =>
  Field(() => Boolean, { nullable: true, description: 'Whether groups without rows are left out.' });
const Sorted = (defaultValue: Sort) =>
  Field(() => GroupSort, { defaultValue, description: 'The order of the groups.' });

@InputType({ description: 'Groups of one value each.' })
export class ValueGroupingInput {
  @Sorted('manual')
  sort!: Sort;
}

@InputType({ description: 'Groups of statuses.' })
abstract class StatusGroupingInput {
  @Field(() => StatusGrouping, { defaultValue: 'option', description: 'What makes a group.' })
  by!: GroupByOf<'status'>['group_by'];

  @Sorted('manual')
  sort!: Sort;
}

@InputType({ description: 'Groups of times.' })
export class DateGroupingInput {
  @Field(() => DateGrouping, { description: 'What makes a group.' })
  by!: DateUnit;

  @Sorted('ascending')
  sort!: Sort;

  @Field(() => WeekStart, { nullable: true, description: 'The day with which weeks begin.' })
  weekStart?: WeekStart | null;
}

@InputType({ description: 'Groups of texts.' })
export class TextGroupingInput {
  @Field(() => TextGrouping, { defaultValue: 'exact', description: 'What makes a group.' })
  by!: TextUnit;

  @Sorted('ascending')
  sort!: Sort;
}

@InputType({ description: 'Groups of numbers: ranges of one width.' })
export class NumberGroupingInput {
  @Sorted('ascending')
  sort!: Sort;

  @Field(() => Float, { nullable: true, description: 'Where the first range begins.' })
  rangeStart?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where the last range ends.' })
  rangeEnd?: number | null;

  @Field(() => Float, { nullable: true, description: 'How wide a range is.' })
  rangeSize?: number | null;
}

@InputType({ description: 'A property whose values make groups.' })
export class ValueGroupByInput extends ValueGroupingInput {
  @Property()
  property!: PropertyReferenceInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@InputType({ description: 'A status whose values make groups.' })
export class StatusGroupByInput extends StatusGroupingInput {
  @Property()
  property!: PropertyReferenceInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@InputType({ description: 'A property with times that make groups.' })
export class DateGroupByInput extends DateGroupingInput {
  @Property()
  property!: PropertyReferenceInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@InputType({ description: 'A property with texts that make groups.' })
export class TextGroupByInput extends TextGroupingInput {
  @Property()
  property!: PropertyReferenceInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@InputType({ description: 'A number whose values make groups.' })
export class NumberGroupByInput extends NumberGroupingInput {
  @Property()
  property!: PropertyReferenceInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@OneOf()
@InputType({ description: 'How the results of a formula make groups, by their type: exactly one of these.' })
export class FormulaGroupingInput {
  @Field(() => DateGroupingInput, { nullable: true, description: 'It gives dates.' })
  date?: DateGroupingInput;

  @Field(() => TextGroupingInput, { nullable: true, description: 'It gives texts.' })
  text?: TextGroupingInput;

  @Field(() => NumberGroupingInput, { nullable: true, description: 'It gives numbers.' })
  number?: NumberGroupingInput;

  @Field(() => ValueGroupingInput, { nullable: true, description: 'It gives yes or no.' })
  checkbox?: ValueGroupingInput;
}

@InputType({ description: 'A formula whose results make groups.' })
export class FormulaGroupByInput {
  @Property()
  property!: PropertyReferenceInput;

  @Field(() => FormulaGroupingInput, { description: 'How its results make groups.' })
  result!: FormulaGroupingInput;

  @HideEmptyGroups()
  hideEmptyGroups?: boolean | null;
}

@OneOf()
@InputType({
  description:
    'What a view groups its rows by: exactly one of these, by the kind of the property. `{status: {property: {name: "Stage"}}}`',
})
export class ViewGroupByInput {
  @Field(() => ValueGroupByInput, { nullable: true, description: 'When one option may be chosen.' })
  select?: ValueGroupByInput;

  @Field(() => ValueGroupByInput, { nullable: true, description: 'When any options may be chosen.' })
  multiSelect?: ValueGroupByInput;

  @Field(() => StatusGroupByInput, {
    nullable: true,
    description: 'When the options stand in groups such as `In progress`.',
  })
  status?: StatusGroupByInput;

  @Field(() => ValueGroupByInput, { nullable: true, description: 'When the property holds users or groups.' })
  people?: ValueGroupByInput;

  @Field(() => ValueGroupByInput, {
    nullable: true,
    description: 'When the property says who created the page.',
  })
  createdBy?: ValueGroupByInput;

  @Field(() => ValueGroupByInput, {
    nullable: true,
    description: 'When the property says who edited the page last.',
  })
  lastEditedBy?: ValueGroupByInput;

  @Field(() => ValueGroupByInput, { nullable: true, description: 'When the property leads to other pages.' })
  relation?: ValueGroupByInput;

  @Field(() => DateGroupByInput, {
    nullable: true,
    description: 'When the property holds a day, a moment or a range.',
  })
  date?: DateGroupByInput;

  @Field(() => DateGroupByInput, {
    nullable: true,
    description: 'When the property says when the page was created.',
  })
  createdTime?: DateGroupByInput;

  @Field(() => DateGroupByInput, {
    nullable: true,
    description: 'When the property says when the page was last edited.',
  })
  lastEditedTime?: DateGroupByInput;

  @Field(() => TextGroupByInput, { nullable: true, description: 'When the property holds text.' })
  richText?: TextGroupByInput;

  @Field(() => TextGroupByInput, {
    nullable: true,
    description: 'When the property is what pages are called.',
  })
  title?: TextGroupByInput;

  @Field(() => TextGroupByInput, { nullable: true, description: 'When the property holds a link.' })
  url?: TextGroupByInput;

  @Field(() => TextGroupByInput, { nullable: true, description: 'When the property holds an email address.' })
  email?: TextGroupByInput;

  @Field(() => TextGroupByInput, { nullable: true, description: 'When the property holds a number to call.' })
  phoneNumber?: TextGroupByInput;

  @Field(() => NumberGroupByInput, { nullable: true, description: 'When the property holds a number.' })
  number?: NumberGroupByInput;

  @Field(() => ValueGroupByInput, { nullable: true, description: 'When the property is yes or no.' })
  checkbox?: ValueGroupByInput;

  @Field(() => FormulaGroupByInput, { nullable: true, description: 'When Notion works the property out.' })
  formula?: FormulaGroupByInput;
}
