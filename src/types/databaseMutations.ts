import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Database } from './database.js';
import { CoverInput, IconInput } from './fileInput.js';
import { OneOf } from './input.js';
import { NewPropertyInput } from './properties/schemaInputs.js';
import { RichTextContentInput } from './richTextInput.js';

const ID_FORMS = 'an id, a UUID, or a Notion link';
const INLINE = 'True: shown within its page. False: a page of its own.';

@OneOf()
@InputType({ description: 'Where a database goes: exactly one of these.' })
export class DatabaseParentInput {
  @Field(() => ID, { nullable: true, description: `Into this page: ${ID_FORMS}.` })
  page?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: among the private pages of the person who signed in.',
  })
  workspace?: boolean;
}

@InputType({ description: 'What `createDatabase` does.' })
export class CreateDatabaseInput {
  @Field(() => DatabaseParentInput, { description: 'Where the database goes.' })
  parent!: DatabaseParentInput;

  @Field(() => RichTextContentInput, { nullable: true, description: 'The title; untitled when left out.' })
  title?: RichTextContentInput | null;

  @Field(() => RichTextContentInput, { nullable: true, description: 'The text below the title.' })
  description?: RichTextContentInput | null;

  @Field(() => Boolean, { nullable: true, description: `${INLINE} The latter by default.` })
  isInline?: boolean | null;

  @Field(() => IconInput, { nullable: true, description: 'The icon beside the title.' })
  icon?: IconInput | null;

  @Field(() => CoverInput, { nullable: true, description: 'The picture across the top.' })
  cover?: CoverInput | null;

  @Field(() => [NewPropertyInput], {
    nullable: true,
    description:
      'The properties of its data source. A title called “Name” is there anyway, unless one of them is a title.',
  })
  properties?: NewPropertyInput[] | null;
}

@ObjectType({ description: 'What `createDatabase` did.' })
export class CreateDatabasePayload {
  @Field(() => Database, { description: 'The new database; it has one data source.' })
  readonly database!: Database;
}

@InputType({ description: 'What `updateDatabase` does. What is left out stays as it is.' })
export class UpdateDatabaseInput {
  @Field(() => ID, { description: `The database: ${ID_FORMS}.` })
  id!: string;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The new title. The only data source of a database is called the same.',
  })
  title?: RichTextContentInput | null;

  @Field(() => RichTextContentInput, { nullable: true, description: 'The new text below the title.' })
  description?: RichTextContentInput | null;

  @Field(() => Boolean, { nullable: true, description: INLINE })
  isInline?: boolean | null;

  @Field(() => IconInput, {
    nullable: true,
    description: 'The new icon. Notion cannot take the icon of a database away.',
  })
  icon?: IconInput | null;

  @Field(() => CoverInput, {
    nullable: true,
    description: 'The new cover. Notion cannot take the cover of a database away.',
  })
  cover?: CoverInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to lock the database against edits in Notion’s apps.',
  })
  isLocked?: boolean | null;
}

@ObjectType({ description: 'What `updateDatabase` did.' })
export class UpdateDatabasePayload {
  @Field(() => Database, { description: 'The database as it is now.' })
  readonly database!: Database;
}

@InputType({ description: 'What `moveDatabase` does.' })
export class MoveDatabaseInput {
  @Field(() => ID, { description: `The database: ${ID_FORMS}.` })
  id!: string;

  @Field(() => DatabaseParentInput, { description: 'Where it goes.' })
  parent!: DatabaseParentInput;
}

@ObjectType({ description: 'What `moveDatabase` did.' })
export class MoveDatabasePayload {
  @Field(() => Database, { description: 'The database at its new place.' })
  readonly database!: Database;
}

@InputType({ description: 'What `trashDatabase` does.' })
export class TrashDatabaseInput {
  @Field(() => ID, { description: `The database: ${ID_FORMS}.` })
  id!: string;
}

@ObjectType({ description: 'What `trashDatabase` did.' })
export class TrashDatabasePayload {
  @Field(() => Database, { description: 'The database, now in the trash.' })
  readonly database!: Database;
}

@InputType({ description: 'What `restoreDatabase` does.' })
export class RestoreDatabaseInput {
  @Field(() => ID, { description: `The database: ${ID_FORMS}.` })
  id!: string;
}

@ObjectType({ description: 'What `restoreDatabase` did.' })
export class RestoreDatabasePayload {
  @Field(() => Database, { description: 'The database, out of the trash.' })
  readonly database!: Database;
}
