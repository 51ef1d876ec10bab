import type { DataSourceObjectResponse } from '@notionhq/client';
import { Field, ObjectType } from 'type-graphql';
import { CONTENT, Content, contentOf, type RawContent } from './content.js';
import { headerOf } from './database.js';
import { File } from './file.js';
import { Icon } from './icon.js';
import { limitedConnectionOf } from './limitedConnection.js';
import { Node } from './node.js';
import { Parent, toParent } from './parent.js';
import { RichText } from './richText.js';
import { isObject, maker } from './shape.js';

@ObjectType({
  implements: [Node, Content],
  description: 'A table: a schema of properties, and pages as its rows. Mirrors Notion’s data source object.',
})
export class DataSource extends Content {
  @Field(() => String, { nullable: true, description: 'The title as plain text; empty when untitled.' })
  readonly title!: string | null;

  @Field(() => [RichText], { description: 'The title with its formatting, piece by piece.' })
  readonly richTitle!: readonly RichText[];

  @Field(() => [RichText], { description: 'The description below the title.' })
  readonly description!: readonly RichText[];

  @Field(() => String, { nullable: true, description: 'Where people with access open it in Notion.' })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where anybody opens it, if it is published to the web.',
  })
  readonly publicUrl!: string | null;

  @Field(() => Icon, { nullable: true, description: 'The icon beside the title.' })
  readonly icon!: Icon | null;

  @Field(() => File, { nullable: true, description: 'The picture across the top.' })
  readonly cover!: File | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when it stands within a page, false when it is a page of its own.',
  })
  readonly isInline!: boolean | null;

  @Field(() => Parent, { nullable: true, description: 'Where its database lies.' })
  readonly databaseParent!: Parent | null;

  /** What the schema is read from when it is asked for. */
  readonly rawProperties!: DataSourceObjectResponse['properties'];
}

const makeDataSource = maker(DataSource, CONTENT);

/** A data source as Notion sends it, whole or as a reference; even a reference carries its schema. */
export function toDataSource(raw: RawContent): DataSource {
  const content = contentOf('dataSource', raw);
  return makeDataSource(content, {
    ...headerOf(raw, content.isPartial),
    databaseParent: toParent(raw.database_parent),
    rawProperties: (isObject(raw.properties) ? raw.properties : {}) as DataSource['rawProperties'],
  });
}

/** Data sources that are rows of another. */
export const NestedDataSourceConnection = limitedConnectionOf<DataSource>(
  'NestedDataSource',
  () => DataSource,
  'data sources',
);
