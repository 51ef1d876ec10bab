import { Field, Float, ID, InterfaceType, ObjectType } from 'type-graphql';
import { DateValue } from '../date.js';
import { File } from '../file.js';
import { RichText } from '../richText.js';
import { DateTime, Json } from '../scalars.js';
import { User, UserGroup } from '../user.js';
import { PropertyType } from './kinds.js';
import { SelectOption } from './option.js';
import { Place } from './place.js';
import { VerificationState } from './verification.js';

@InterfaceType({ description: 'The value of a property of a page. One type per kind tells the rest.' })
export abstract class PropertyValue {
  @Field(() => ID, {
    description:
      'The property’s id as Notion sends it, percent-encoded (`%3EQQn`); `title` for the title. The same for all pages of a data source.',
  })
  propertyId!: string;

  @Field(() => String, {
    description: 'What people call it in Notion. They may rename it: `propertyId` stays.',
  })
  name!: string;

  @Field(() => PropertyType, { description: 'The kind of the property.' })
  type!: PropertyType;

  /** The dashed UUID of the page that holds the value; null for a value within a rollup, whose page Notion does not tell. */
  pageId!: string | null;

  /** The dashed UUID of the data source whose row that page is; null when it is none, or not known. */
  dataSourceId!: string | null;
}

/** What the fields of a text cost, and when they are null. */
const WHOLE_TEXT =
  'One call more when there are 25 mentions or pieces, since Notion cuts such a text in the page; null only with an error, when that call fails.';

@InterfaceType({
  implements: PropertyValue,
  description: 'A value that is formatted text: a title or a rich text property.',
})
export abstract class TextPropertyValue extends PropertyValue {
  @Field(() => [RichText], { nullable: true, description: `The text in pieces, all of them. ${WHOLE_TEXT}` })
  richText!: RichText[] | null;

  @Field(() => String, { nullable: true, description: `The text without formatting. ${WHOLE_TEXT}` })
  plainText!: string | null;

  /** The text as Notion sent it. */
  pieces!: readonly Record<string, unknown>[];

  /** Whether Notion may hold more than it sent with the page. */
  mayBeCut!: boolean;
}

const TEXT = [PropertyValue, TextPropertyValue];

@ObjectType({ implements: TEXT, description: 'The title of the page.' })
export class TitleProperty extends TextPropertyValue {}

@ObjectType({ implements: TEXT, description: 'Words of any length, formatted.' })
export class RichTextProperty extends TextPropertyValue {}

@ObjectType({
  implements: PropertyValue,
  description: 'A quantity; `NumberPropertySchema.format` says how Notion shows it.',
})
export class NumberProperty extends PropertyValue {
  @Field(() => Float, { nullable: true, description: 'The number; null when empty.' })
  number!: number | null;
}

@ObjectType({ implements: PropertyValue, description: 'One option of several.' })
export class SelectProperty extends PropertyValue {
  @Field(() => SelectOption, { nullable: true, description: 'The chosen option; null when empty.' })
  option!: SelectOption | null;
}

@ObjectType({ implements: PropertyValue, description: 'Any of several options.' })
export class MultiSelectProperty extends PropertyValue {
  @Field(() => [SelectOption], { description: 'The chosen options, in the order of the page.' })
  options!: SelectOption[];
}

@ObjectType({ implements: PropertyValue, description: 'Where the page stands.' })
export class StatusProperty extends PropertyValue {
  @Field(() => SelectOption, { nullable: true, description: 'The status; null when empty.' })
  option!: SelectOption | null;
}

@ObjectType({ implements: PropertyValue, description: 'A date, or a range of dates.' })
export class DateProperty extends PropertyValue {
  @Field(() => DateValue, { nullable: true, description: 'The date; null when empty.' })
  date!: DateValue | null;
}

/** What the fields of a list cost, and when they are null. */
const WHOLE_LIST =
  'All of them unless `first` says less. A page shows 25 of users and groups together; past those it is a call for each 100. Null only with an error, when that call fails.';

@ObjectType({ implements: PropertyValue, description: 'Users and groups.' })
export class PeopleProperty extends PropertyValue {
  @Field(() => [User], {
    nullable: true,
    description: `The users. Those whom the connection may not read in full are \`PartialUser\`. ${WHOLE_LIST}`,
  })
  people!: User[] | null;

  @Field(() => [UserGroup], { nullable: true, description: `The groups. ${WHOLE_LIST}` })
  groups!: UserGroup[] | null;

  /** Whether Notion may hold more than it sent: a page shows 25 at most, the property endpoint all. */
  mayBeCut!: boolean;
}

@ObjectType({ implements: PropertyValue, description: 'Files, in Notion or elsewhere.' })
export class FilesProperty extends PropertyValue {
  @Field(() => [File], { description: 'The files, in the order of the page.' })
  files!: File[];
}

@ObjectType({ implements: PropertyValue, description: 'Yes or no.' })
export class CheckboxProperty extends PropertyValue {
  @Field(() => Boolean, { description: 'Whether it is checked.' })
  checked!: boolean;
}

@ObjectType({ implements: PropertyValue, description: 'A link.' })
export class UrlProperty extends PropertyValue {
  @Field(() => String, { nullable: true, description: 'The link as it was entered; null when empty.' })
  url!: string | null;
}

@ObjectType({ implements: PropertyValue, description: 'An email address.' })
export class EmailProperty extends PropertyValue {
  @Field(() => String, { nullable: true, description: 'The address as it was entered; null when empty.' })
  email!: string | null;
}

@ObjectType({ implements: PropertyValue, description: 'How to call somebody, in any notation.' })
export class PhoneNumberProperty extends PropertyValue {
  @Field(() => String, { nullable: true, description: 'The number as it was entered; null when empty.' })
  phoneNumber!: string | null;
}

@ObjectType({
  implements: PropertyValue,
  description: 'Pages of a data source that this page is related to.',
})
export class RelationProperty extends PropertyValue {
  /** Dashed UUIDs of the related pages that came with the page: at most 25. */
  relatedIds!: string[];

  /** Whether Notion holds more related pages than it sent. */
  hasMore!: boolean;
}

@ObjectType({ implements: PropertyValue, description: 'A number that Notion counts up for each new page.' })
export class UniqueIdProperty extends PropertyValue {
  @Field(() => String, { nullable: true, description: 'The prefix of the data source, if it has one.' })
  prefix!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number, a whole one; null when Notion gave none yet.',
  })
  number!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Prefix and number as Notion shows them: `TASK-12`; null when there is no number.',
  })
  uniqueId!: string | null;
}

@ObjectType({ implements: PropertyValue, description: 'When the page was created.' })
export class CreatedTimeProperty extends PropertyValue {
  @Field(() => DateTime, { nullable: true, description: 'The moment, to the minute.' })
  createdTime!: string | null;
}

@ObjectType({ implements: PropertyValue, description: 'When the page was last edited.' })
export class LastEditedTimeProperty extends PropertyValue {
  @Field(() => DateTime, { nullable: true, description: 'The moment, to the minute.' })
  lastEditedTime!: string | null;
}

@ObjectType({ implements: PropertyValue, description: 'Who created the page.' })
export class CreatedByProperty extends PropertyValue {
  @Field(() => User, { nullable: true, description: 'The person or bot.' })
  createdBy!: User | null;
}

@ObjectType({ implements: PropertyValue, description: 'Who edited the page last.' })
export class LastEditedByProperty extends PropertyValue {
  @Field(() => User, { nullable: true, description: 'The person or bot.' })
  lastEditedBy!: User | null;
}

@ObjectType({ implements: PropertyValue, description: 'A button: it has no value.' })
export class ButtonProperty extends PropertyValue {}

@ObjectType({ implements: PropertyValue, description: 'Whether a wiki page is verified, and by whom.' })
export class VerificationProperty extends PropertyValue {
  @Field(() => VerificationState, {
    nullable: true,
    description: 'The state; null outside wikis.',
  })
  state!: VerificationState | null;

  @Field(() => DateValue, {
    nullable: true,
    description: 'Since when and until when it is verified; null when it is not, or without an end.',
  })
  date!: DateValue | null;

  @Field(() => User, { nullable: true, description: 'Who verified it; null when nobody did.' })
  verifiedBy!: User | null;
}

@ObjectType({ implements: PropertyValue, description: 'A place on the map.' })
export class PlaceProperty extends PropertyValue {
  @Field(() => Place, { nullable: true, description: 'The place; null when empty.' })
  place!: Place | null;
}

@ObjectType({ implements: PropertyValue, description: 'When the reader last opened the page.' })
export class LastVisitedTimeProperty extends PropertyValue {
  @Field(() => DateTime, { nullable: true, description: 'The moment; null when Notion does not tell.' })
  lastVisitedTime!: string | null;
}

@ObjectType({
  implements: PropertyValue,
  description:
    'A value of a kind newer than this gateway, or in an unexpected shape: handed on as Notion gave it.',
})
export class UnsupportedProperty extends PropertyValue {
  @Field(() => String, { description: 'The kind, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The property as Notion gave it.' })
  raw!: unknown;
}
