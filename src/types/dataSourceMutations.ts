import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DataSource } from './dataSource.js';
import { IconInput } from './fileInput.js';
import { NewPropertyInput, PropertySchemaChangeInput } from './properties/schemaInputs.js';
import { RichTextContentInput } from './richTextInput.js';

const ID_FORMS = 'an id or a UUID, not that of its database';

@InputType({ description: 'What `createDataSource` does.' })
export class CreateDataSourceInput {
  @Field(() => ID, { description: 'The database that gets it: an id, a UUID, or a Notion link.' })
  database!: string;

  @Field(() => RichTextContentInput, { nullable: true, description: 'The title; untitled when left out.' })
  title?: RichTextContentInput | null;

  @Field(() => IconInput, { nullable: true, description: 'The icon beside the title.' })
  icon?: IconInput | null;

  @Field(() => [NewPropertyInput], {
    nullable: true,
    description: 'Its properties. A title called “Name” is there anyway, unless one of them is a title.',
  })
  properties?: NewPropertyInput[] | null;
}

@ObjectType({ description: 'What `createDataSource` did.' })
export class CreateDataSourcePayload {
  @Field(() => DataSource, { description: 'The new data source.' })
  readonly dataSource!: DataSource;
}

@InputType({ description: 'What `updateDataSource` does. What is left out stays as it is.' })
export class UpdateDataSourceInput {
  @Field(() => ID, { description: `The data source: ${ID_FORMS}.` })
  id!: string;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The new title. A database with one data source is called the same.',
  })
  title?: RichTextContentInput | null;

  @Field(() => IconInput, { nullable: true, description: 'The new icon; null removes it.' })
  icon?: IconInput | null;

  @Field(() => [PropertySchemaChangeInput], {
    nullable: true,
    description:
      'What changes of its properties: each is added, changed or removed; those that are not named stay. Adding one under a name that is taken changes the one that has it.',
  })
  properties?: PropertySchemaChangeInput[] | null;
}

@ObjectType({ description: 'What `updateDataSource` did.' })
export class UpdateDataSourcePayload {
  @Field(() => DataSource, { description: 'The data source as it is now.' })
  readonly dataSource!: DataSource;
}

@InputType({ description: 'What `moveDataSource` does.' })
export class MoveDataSourceInput {
  @Field(() => ID, { description: `The data source: ${ID_FORMS}.` })
  id!: string;

  @Field(() => ID, {
    description:
      'The database that gets it: an id, a UUID, or a Notion link. The last data source of a database cannot leave it: move the database instead.',
  })
  database!: string;
}

@ObjectType({ description: 'What `moveDataSource` did.' })
export class MoveDataSourcePayload {
  @Field(() => DataSource, { description: 'The data source in its new database.' })
  readonly dataSource!: DataSource;
}

@InputType({ description: 'What `trashDataSource` does.' })
export class TrashDataSourceInput {
  @Field(() => ID, { description: `The data source: ${ID_FORMS}.` })
  id!: string;
}

@ObjectType({ description: 'What `trashDataSource` did.' })
export class TrashDataSourcePayload {
  @Field(() => DataSource, { description: 'The data source, now in the trash.' })
  readonly dataSource!: DataSource;
}

@InputType({ description: 'What `restoreDataSource` does.' })
export class RestoreDataSourceInput {
  @Field(() => ID, { description: `The data source: ${ID_FORMS}.` })
  id!: string;
}

@ObjectType({ description: 'What `restoreDataSource` did.' })
export class RestoreDataSourcePayload {
  @Field(() => DataSource, { description: 'The data source, out of the trash.' })
  readonly dataSource!: DataSource;
}
