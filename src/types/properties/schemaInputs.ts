import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OptionColor } from '../color.js';
import { OneOf } from '../input.js';
import { PropertyReferenceInput } from './reference.js';
import { RollupFunction } from './rollupFunction.js';

/** Kinds of properties that have no settings; the values are Notion's own words. */
export enum PlainPropertyType {
  TITLE = 'title',
  RICH_TEXT = 'rich_text',
  DATE = 'date',
  PEOPLE = 'people',
  FILES = 'files',
  CHECKBOX = 'checkbox',
  URL = 'url',
  EMAIL = 'email',
  PHONE_NUMBER = 'phone_number',
  CREATED_TIME = 'created_time',
  CREATED_BY = 'created_by',
  LAST_EDITED_TIME = 'last_edited_time',
  LAST_EDITED_BY = 'last_edited_by',
  BUTTON = 'button',
  PLACE = 'place',
  LOCATION = 'location',
  VERIFICATION = 'verification',
  LAST_VISITED_TIME = 'last_visited_time',
}

const DESCRIPTIONS: Record<keyof typeof PlainPropertyType, string> = {
  TITLE: 'The title: every data source has exactly one.',
  RICH_TEXT: 'Formatted text.',
  DATE: 'A date or a range of dates.',
  PEOPLE: 'Users and groups.',
  FILES: 'Files, in Notion or elsewhere.',
  CHECKBOX: 'Yes or no.',
  URL: 'A link.',
  EMAIL: 'An email address.',
  PHONE_NUMBER: 'How to call somebody, in any notation.',
  CREATED_TIME: 'When the page was created.',
  CREATED_BY: 'Who created the page.',
  LAST_EDITED_TIME: 'When the page was last edited.',
  LAST_EDITED_BY: 'Who edited the page last.',
  BUTTON: 'A button; what it does is set in Notion.',
  PLACE: 'A place on the map.',
  LOCATION: 'A place, in the older form of Notion.',
  VERIFICATION: 'Whether the page is verified; for wikis only.',
  LAST_VISITED_TIME: 'When the reader last opened the page.',
};

registerEnumType(PlainPropertyType, {
  name: 'PlainPropertyType',
  description: 'The kind of a property that has no settings.',
  valuesConfig: Object.fromEntries(
    Object.keys(PlainPropertyType).map((name) => [
      name,
      { description: DESCRIPTIONS[name as keyof typeof PlainPropertyType] },
    ]),
  ),
});

@InputType({ description: 'An option of a select, multi-select or status property.' })
export class OptionDefinitionInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The name, without commas. It may be left out when `optionId` names an option that is there.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The option that is there already: with a new `name` it is renamed. Not for new properties.',
  })
  optionId?: string | null;

  @Field(() => OptionColor, { nullable: true, description: 'The colour; Notion picks one when left out.' })
  color?: OptionColor | null;

  @Field(() => String, { nullable: true, description: 'What the option means.' })
  description?: string | null;
}

@InputType({ description: 'The options of a select, multi-select or status property.' })
export class OptionsSchemaInput {
  @Field(() => [OptionDefinitionInput], {
    nullable: true,
    description: 'All options, in their order, at most 100. Those that are there and left out are dropped.',
  })
  options?: OptionDefinitionInput[] | null;
}

@InputType({ description: 'The settings of a number property.' })
export class NumberSchemaInput {
  @Field(() => String, {
    nullable: true,
    description: 'How the numbers are shown, in Notion’s words: `number`, `percent`, `euro`, …',
  })
  format?: string | null;
}

@InputType({ description: 'The settings of a relation.' })
export class RelationSchemaInput {
  @Field(() => ID, { description: 'The data source whose pages are related: an id or a UUID.' })
  dataSource!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the other data source gets a property that shows the relation from its side. False by default.',
  })
  isTwoWay?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What that property is called; for two-way relations only.',
  })
  syncedPropertyName?: string | null;
}

@InputType({ description: 'The settings of a rollup.' })
export class RollupSchemaInput {
  @Field(() => RollupFunction, { description: 'How the values are put together.' })
  function!: RollupFunction;

  @Field(() => PropertyReferenceInput, { description: 'The relation whose pages are read.' })
  relation!: PropertyReferenceInput;

  @Field(() => PropertyReferenceInput, { description: 'The property that is read of those pages.' })
  property!: PropertyReferenceInput;
}

@InputType({ description: 'The settings of a formula.' })
export class FormulaSchemaInput {
  @Field(() => String, { description: 'The expression, in Notion’s formula language.' })
  expression!: string;
}

@InputType({ description: 'The settings of a unique id.' })
export class UniqueIdSchemaInput {
  @Field(() => String, {
    nullable: true,
    description: 'What stands before the number; nothing when left out.',
  })
  prefix?: string | null;
}

@OneOf()
@InputType({ description: 'The kind of a property and its settings: exactly one of these.' })
export class PropertySchemaInput {
  @Field(() => PlainPropertyType, { nullable: true, description: 'A kind without settings.' })
  plain?: PlainPropertyType;

  @Field(() => NumberSchemaInput, {
    nullable: true,
    description: 'Numbers, shown in the format that is given.',
  })
  number?: NumberSchemaInput;

  @Field(() => OptionsSchemaInput, { nullable: true, description: 'One of several options.' })
  select?: OptionsSchemaInput;

  @Field(() => OptionsSchemaInput, { nullable: true, description: 'Any of several options.' })
  multiSelect?: OptionsSchemaInput;

  @Field(() => OptionsSchemaInput, {
    nullable: true,
    description: 'One of several options in groups; without any, Notion makes its usual three.',
  })
  status?: OptionsSchemaInput;

  @Field(() => RelationSchemaInput, { nullable: true, description: 'Pages of a data source.' })
  relation?: RelationSchemaInput;

  @Field(() => RollupSchemaInput, {
    nullable: true,
    description: 'A value computed from the pages of a relation.',
  })
  rollup?: RollupSchemaInput;

  @Field(() => FormulaSchemaInput, { nullable: true, description: 'A value computed from an expression.' })
  formula?: FormulaSchemaInput;

  @Field(() => UniqueIdSchemaInput, { nullable: true, description: 'A number that Notion counts up.' })
  uniqueId?: UniqueIdSchemaInput;
}

/** Whether it is the schema of a title. */
export function isTitle({ plain }: PropertySchemaInput): boolean {
  return plain === PlainPropertyType.TITLE;
}

@InputType({ description: 'A new property of a data source.' })
export class NewPropertyInput {
  @Field(() => String, { description: 'The name: unique within the data source.' })
  name!: string;

  @Field(() => PropertySchemaInput, { description: 'The kind and its settings.' })
  schema!: PropertySchemaInput;

  @Field(() => String, { nullable: true, description: 'A hint that people see in Notion beside the name.' })
  description?: string | null;
}

@InputType({ description: 'A property of a data source, and what changes of it.' })
export class PropertyChangeInput {
  @Field(() => String, { nullable: true, description: 'The name that it has now. Give this or `id`.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its `propertyId`. Give this or `name`.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shall be called.' })
  newName?: string | null;

  @Field(() => PropertySchemaInput, {
    nullable: true,
    description:
      'Its settings, or another kind: Notion turns the values into the new kind as far as that goes. The title keeps its kind.',
  })
  schema?: PropertySchemaInput | null;

  @Field(() => String, { nullable: true, description: 'What it is for; null removes that.' })
  description?: string | null;
}

@OneOf()
@InputType({ description: 'A change of the properties of a data source: exactly one of these.' })
export class PropertySchemaChangeInput {
  @Field(() => NewPropertyInput, { nullable: true, description: 'A new one, empty in every row.' })
  add?: NewPropertyInput;

  @Field(() => PropertyChangeInput, {
    nullable: true,
    description: 'Renames a property, or changes its kind, its settings or its options.',
  })
  change?: PropertyChangeInput;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'Removes a property, with its values in all pages. The title stays.',
  })
  remove?: PropertyReferenceInput;
}
