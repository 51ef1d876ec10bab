import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId, toUuid } from './globalId.js';
import { Json } from './scalars.js';
import { isObject, kindOf, make, maker, rowOf } from './shape.js';

@ObjectType({ description: 'The object lies in a page.' })
export class PageParent {
  @Field(() => ID, { description: 'The global id of the page. Asking for it alone costs no call.' })
  readonly pageId!: string;

  readonly uuid!: string;
}

@ObjectType({ description: 'The object lies in a block, such as a toggle or a column.' })
export class BlockParent {
  @Field(() => ID, { description: 'The global id of the block. Asking for it alone costs no call.' })
  readonly blockId!: string;

  readonly uuid!: string;
}

@ObjectType({ description: 'The object lies in a database: a data source does.' })
export class DatabaseParent {
  @Field(() => ID, { description: 'The global id of the database. Asking for it alone costs no call.' })
  readonly databaseId!: string;

  readonly uuid!: string;
}

@ObjectType({ description: 'The page is a row of a data source.' })
export class DataSourceParent {
  @Field(() => ID, { description: 'The global id of the data source. Asking for it alone costs no call.' })
  readonly dataSourceId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the database that holds the data source, when Notion says it.',
  })
  readonly databaseId!: string | null;

  readonly uuid!: string;

  /** The id of the database as Notion sent it. */
  readonly database!: unknown;
}

@ObjectType({ description: 'The object lies at the top of the workspace.' })
class WorkspaceParent {
  @Field(() => Boolean, { description: 'Always true.' })
  readonly workspace!: boolean;
}

@ObjectType({
  description: 'A kind of parent that this gateway does not know, or that has no type of its own yet.',
})
class UnsupportedParent {
  @Field(() => String, { description: 'The kind, in Notion’s words, such as `agent_id`.' })
  readonly rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The parent as Notion sent it.' })
  readonly raw!: unknown;
}

export const Parent = createUnionType({
  name: 'Parent',
  description: 'Where an object lies. Notion tells only the direct parent.',
  types: () =>
    [PageParent, BlockParent, DatabaseParent, DataSourceParent, WorkspaceParent, UnsupportedParent] as const,
});
export type Parent = typeof Parent;

type RawParent = Record<string, unknown>;

const makePageParent = maker(PageParent, { pageId: ({ uuid }) => toGlobalId('page', uuid) });
const makeBlockParent = maker(BlockParent, { blockId: ({ uuid }) => toGlobalId('block', uuid) });
const makeDatabaseParent = maker(DatabaseParent, {
  databaseId: ({ uuid }) => toGlobalId('database', uuid),
});
const makeDataSourceParent = maker(DataSourceParent, {
  dataSourceId: ({ uuid }) => toGlobalId('dataSource', uuid),
  databaseId: ({ database }) => withId(database, (uuid) => toGlobalId('database', uuid)),
});

/**
 * From Notion's `parent.type` to the class; a row answers null when the parent lacks its id. Where Notion leaves the type
 * out, the key that is there says it: the one of a page in a data source comes before that of its database.
 */
const PARENTS: Record<string, (raw: RawParent) => Parent | null> = {
  page_id: (raw) => withId(raw.page_id, (uuid) => makePageParent({ uuid }, {})),
  block_id: (raw) => withId(raw.block_id, (uuid) => makeBlockParent({ uuid }, {})),
  data_source_id: (raw) =>
    withId(raw.data_source_id, (uuid) => makeDataSourceParent({ uuid, database: raw.database_id }, {})),
  database_id: (raw) => withId(raw.database_id, (uuid) => makeDatabaseParent({ uuid }, {})),
  workspace: () => make(WorkspaceParent, { workspace: true }),
};

/** The parent of a page, block, database or data source; null when Notion sent none. */
export function toParent(raw: unknown): Parent | null {
  if (!isObject(raw)) return null;
  const kind = raw.type ?? Object.keys(PARENTS).find((key) => key in raw);
  const known = rowOf(PARENTS, kind)?.(raw) ?? null;
  return known ?? make(UnsupportedParent, { rawType: kindOf(raw.type), raw });
}

function withId<T>(value: unknown, then: (uuid: string) => T): T | null {
  const uuid = typeof value === 'string' ? toUuid(value) : null;
  return uuid === null ? null : then(uuid);
}
