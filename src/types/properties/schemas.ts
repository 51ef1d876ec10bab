import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { OptionColor } from '../color.js';
import { Json } from '../scalars.js';
import { PropertyType } from './kinds.js';
import { SelectOption } from './option.js';
import { RollupFunction } from './rollupFunction.js';

@InterfaceType({
  description:
    'How a data source defines one of its properties. One type per kind of configuration tells the rest.',
})
export abstract class PropertySchema {
  @Field(() => ID, {
    description: 'The property’s id as Notion sends it, percent-encoded (`%3EQQn`); `title` for the title.',
  })
  propertyId!: string;

  @Field(() => String, { description: 'The name of the property: unique within its data source.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the property is for, if somebody wrote it down.',
  })
  description!: string | null;

  @Field(() => PropertyType, { description: 'The kind of the property.' })
  type!: PropertyType;
}

@ObjectType({
  implements: PropertySchema,
  description:
    'A property without settings: title, text, date, people, files, checkbox, link, email, phone, who and when, button, place and verification.',
})
export class PlainPropertySchema extends PropertySchema {}

@ObjectType({ implements: PropertySchema, description: 'A quantity, and how Notion shows it.' })
export class NumberPropertySchema extends PropertySchema {
  @Field(() => String, {
    nullable: true,
    description: 'How the numbers are shown, in Notion’s words: `number`, `percent`, `euro`, …',
  })
  format!: string | null;
}

@ObjectType({ implements: PropertySchema, description: 'A choice of one among options.' })
export class SelectPropertySchema extends PropertySchema {
  @Field(() => [SelectOption], { description: 'The options to choose from, in their order.' })
  options!: SelectOption[];
}

@ObjectType({ implements: PropertySchema, description: 'A choice of any among options.' })
export class MultiSelectPropertySchema extends PropertySchema {
  @Field(() => [SelectOption], { description: 'The options to choose from, in their order.' })
  options!: SelectOption[];
}

@ObjectType({ description: 'A group of status options, such as To-do, In progress or Complete.' })
export class StatusGroup {
  @Field(() => ID, { description: 'Notion’s own, unique within the property. It is no node.' })
  groupId!: string;

  @Field(() => String, { description: 'What people see in Notion, such as `In progress`.' })
  name!: string;

  @Field(() => OptionColor, {
    nullable: true,
    description: 'The colour; null for one newer than this gateway.',
  })
  color!: OptionColor | null;

  @Field(() => [SelectOption], { description: 'The options of the group, in their order.' })
  options!: SelectOption[];
}

@ObjectType({
  implements: PropertySchema,
  description: 'How far something is: a choice of one among options that stand in groups.',
})
export class StatusPropertySchema extends PropertySchema {
  @Field(() => [SelectOption], { description: 'The options to choose from, in their order.' })
  options!: SelectOption[];

  @Field(() => [StatusGroup], { description: 'The groups of the options, in their order.' })
  groups!: StatusGroup[];
}

@ObjectType({ implements: PropertySchema, description: 'A relation to the pages of a data source.' })
export class RelationPropertySchema extends PropertySchema {
  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the data source that holds the related pages.',
  })
  dataSourceId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The global id of the database of that data source.' })
  databaseId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the property that shows the relation from the other side; null for one-way relations.',
  })
  syncedPropertyId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the property that shows the relation from the other side; null for one-way relations.',
  })
  syncedPropertyName!: string | null;
}

@ObjectType({ implements: PropertySchema, description: 'A value that Notion works out for each row.' })
export class FormulaPropertySchema extends PropertySchema {
  @Field(() => String, {
    nullable: true,
    description: 'The expression; it may name other properties by Notion’s internal references.',
  })
  expression!: string | null;
}

@ObjectType({ implements: PropertySchema, description: 'A value computed from the pages of a relation.' })
export class RollupPropertySchema extends PropertySchema {
  @Field(() => RollupFunction, { description: 'How the values are put together.' })
  function!: RollupFunction;

  @Field(() => ID, { nullable: true, description: 'The id of the relation whose pages are read.' })
  relationPropertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the relation whose pages are read.' })
  relationPropertyName!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the property that is read of those pages.' })
  rollupPropertyId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the property that is read of those pages.',
  })
  rollupPropertyName!: string | null;
}

@ObjectType({ implements: PropertySchema, description: 'A number that Notion counts up for each new page.' })
export class UniqueIdPropertySchema extends PropertySchema {
  @Field(() => String, { nullable: true, description: 'What stands before the number, if anything.' })
  prefix!: string | null;
}

@ObjectType({
  implements: PropertySchema,
  description:
    'A property whose kind is newer than this gateway, or whose settings have an unexpected shape: handed on as Notion gave it.',
})
export class UnsupportedPropertySchema extends PropertySchema {
  @Field(() => String, { description: 'The kind, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The property as Notion gave it.' })
  raw!: unknown;
}
