import { Field, Float, ID, InputType } from 'type-graphql';
import { OptionColor } from '../color.js';
import { DateInput } from '../dateInput.js';
import { FileInput } from '../fileInput.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';
import { Json } from '../scalars.js';
import { PropertyType } from './kinds.js';

@InputType({ description: 'An option that the property does not have yet.' })
class NewSelectOptionInput {
  @Field(() => String, { description: 'The name: without commas.' })
  name!: string;

  @Field(() => OptionColor, { nullable: true, description: 'The colour; Notion picks one by default.' })
  color?: OptionColor | null;

  @Field(() => String, { nullable: true, description: 'What the option means.' })
  description?: string | null;
}

@OneOf()
@InputType({ description: 'An option: by name, by id, or a new one. Exactly one of these.' })
export class SelectOptionInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The name. Notion makes a new option of an unknown one for selects, if the connection may change the schema; not for statuses.',
  })
  name?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The `optionId` of one that is there already: it stays when somebody renames it.',
  })
  optionId?: string;

  @Field(() => NewSelectOptionInput, {
    nullable: true,
    description:
      'A new option, with its colour. Notion makes it if the connection may change the schema; not for statuses.',
  })
  newOption?: NewSelectOptionInput;
}

@InputType({ description: 'A place on the map.' })
export class PlaceInput {
  @Field(() => Float, { description: 'Degrees north of the equator: -90 to 90.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich: -180 to 180.' })
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'What the place is called.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The address in one line.' })
  address?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the place at Amazon Location Service.' })
  awsPlaceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the place at Google Maps.' })
  googlePlaceId?: string | null;
}

@InputType({ description: 'How a page of a wiki shall be verified; by the person who signed in.' })
export class VerificationInput {
  @Field(() => Boolean, { description: 'True: verified. False: not.' })
  verified!: boolean;

  @Field(() => DateInput, {
    nullable: true,
    description: 'From when until when; without an end when left out. Only for verified pages.',
  })
  date?: DateInput | null;
}

@OneOf()
@InputType({
  description:
    'The new value of a property, under the kind that the property has: exactly one of these. Computed kinds (formula, rollup, unique id, who and when) cannot be written.',
})
export class PropertyValueInput {
  @Field(() => RichTextContentInput, { nullable: true, description: 'What the page is called.' })
  title?: RichTextContentInput;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'Formatted words, which replace the old ones whole.',
  })
  richText?: RichTextContentInput;

  @Field(() => Float, { nullable: true, description: 'A quantity, as it is: 0.5 for 50 %.' })
  number?: number;

  @Field(() => SelectOptionInput, { nullable: true, description: 'The one option that is chosen.' })
  select?: SelectOptionInput;

  @Field(() => [SelectOptionInput], {
    nullable: true,
    description: 'For a multi-select: all its options, at most 100; those left out are removed.',
  })
  multiSelect?: SelectOptionInput[];

  @Field(() => SelectOptionInput, {
    nullable: true,
    description: 'The one option that says how far it is. It must be there already.',
  })
  status?: SelectOptionInput;

  @Field(() => DateInput, { nullable: true, description: 'A day, a moment or a range.' })
  date?: DateInput;

  @Field(() => [ID], {
    nullable: true,
    description:
      'For people: the ids of all users (and `groupId`s of groups), at most 100; those left out are removed.',
  })
  people?: string[];

  @Field(() => [FileInput], {
    nullable: true,
    description: 'For files: all of them; those left out are removed.',
  })
  files?: FileInput[];

  @Field(() => Boolean, { nullable: true, description: 'True to check the box.' })
  checkbox?: boolean;

  @Field(() => String, { nullable: true, description: 'For a link: at most 2000 characters.' })
  url?: string;

  @Field(() => String, { nullable: true, description: 'For an email address: at most 200 characters.' })
  email?: string;

  @Field(() => String, { nullable: true, description: 'For a phone number: at most 200 characters.' })
  phoneNumber?: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'For a relation: the ids or URLs of all related pages, at most 100; those left out are removed.',
  })
  relation?: string[];

  @Field(() => PlaceInput, { nullable: true, description: 'A point on the map.' })
  place?: PlaceInput;

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'Whether a wiki page is confirmed, and until when.',
  })
  verification?: VerificationInput;

  @Field(() => PropertyType, {
    nullable: true,
    description: 'Empties the property; give its kind (`clear: NUMBER`), since Notion asks for it.',
  })
  clear?: PropertyType;

  @Field(() => Json, {
    nullable: true,
    description:
      'For kinds newer than this gateway, which have no field here: Notion’s own JSON, with the kind as its only key.',
  })
  raw?: unknown;
}

@InputType({ description: 'A property of a page and its new value.' })
export class PropertyInput {
  @Field(() => String, { nullable: true, description: 'The name of the property. Give this or `id`.' })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The `propertyId` of the property. Give this or `name`.',
  })
  id?: string | null;

  @Field(() => PropertyValueInput, { description: 'The new value.' })
  value!: PropertyValueInput;
}
