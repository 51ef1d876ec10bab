import type { DataSourceObjectResponse } from '@notionhq/client';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, type Connection } from './connection.js';
import { Content, contentOf, type RawContent } from './content.js';
import { headerOf } from './database.js';
import { File } from './file.js';
import { Icon } from './icon.js';
import { Node } from './node.js';
import { Page } from './page.js';
import { Parent, toParent } from './parent.js';
import { RichText } from './richText.js';
import { isObject, make } from './shape.js';

@ObjectType({
  implements: [Node, Content],
  description: 'A table: a schema of properties, and pages as its rows. Mirrors Notion’s data source object.',
})
export class DataSource extends Content {
  @Field(() => String, { nullable: true, description: 'The title as plain text; empty when untitled.' })
  readonly title!: string | null;

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

/** A data source as Notion sends it, whole or as a reference; even a reference carries its schema. */
export function toDataSource(raw: RawContent): DataSource {
  const content = contentOf('dataSource', raw);
  return make(DataSource, {
    ...content,
    ...headerOf(raw, content.isPartial),
    databaseParent: toParent(raw.database_parent),
    rawProperties: (isObject(raw.properties) ? raw.properties : {}) as DataSource['rawProperties'],
  });
}

/** Why a query of rows ends before its last row. */
export enum IncompleteReason {
  QUERY_RESULT_LIMIT_REACHED = 'query_result_limit_reached',
  OTHER = 'other',
}

registerEnumType(IncompleteReason, {
  name: 'IncompleteReason',
  description: 'Why a list ends although there are more rows.',
  valuesConfig: {
    QUERY_RESULT_LIMIT_REACHED: {
      description:
        'Notion gives at most 10,000 rows for one filter and sort. Narrow the filter, for instance by created time, to read on.',
    },
    OTHER: { description: 'A reason that this gateway does not know.' },
  },
});

const RowConnectionBase = connectionOf<Page>('Row', () => Page, 'rows');

@ObjectType({ description: 'A page of the rows of a data source.' })
export class RowConnection extends RowConnectionBase {
  @Field(() => Boolean, {
    description: 'False when Notion ends the list before its last row; then `incompleteReason` says why.',
  })
  readonly complete!: boolean;

  @Field(() => IncompleteReason, {
    nullable: true,
    description: 'Why the list is not complete; null when it is.',
  })
  readonly incompleteReason!: IncompleteReason | null;
}

/** Whether Notion says that a list is whole, and if not, why. It says nothing while there is nothing to say. */
export function completenessOf(status: { type?: unknown; incomplete_reason?: unknown } | undefined) {
  const complete = status?.type !== 'incomplete';
  const known = status?.incomplete_reason === IncompleteReason.QUERY_RESULT_LIMIT_REACHED;
  const reason = known ? IncompleteReason.QUERY_RESULT_LIMIT_REACHED : IncompleteReason.OTHER;
  return { complete, incompleteReason: complete ? null : reason };
}

export type Rows = Connection<Page> & Pick<RowConnection, 'complete' | 'incompleteReason'>;
