import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { GatewayError } from '../errors.js';
import type { Origin } from '../notion/planner/relatedPages.js';
import { toBlock } from '../types/blocks/table.js';
import type { Block } from '../types/blocks/block.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { toDatabase, type Database } from '../types/database.js';
import { toDataSource, type DataSource } from '../types/dataSource.js';
import { toPage, type Page } from '../types/page.js';
import { holdersOf, listChildren } from './children.js';
import { ifHidden, isHidden } from './hidden.js';
import { needsTitleOnly } from './neededProperties.js';
import { paginate } from './paginate.js';

/** The page behind a reference; a partial one when it is not shared. */
export function pageEdge({ loaders }: Context, id: string): Promise<Page> {
  return loaders.page.load(id).then(
    toPage,
    ifHidden(() => toPage({ id })),
  );
}

/** The page behind one of many references of one origin; a partial one when it is not shared. */
export function pageFrom(
  { loaders }: Context,
  id: string,
  origin: Origin,
  info: GraphQLResolveInfo,
): Promise<Page> {
  return loaders.relatedPages.load(id, origin, needsTitleOnly(info) ? 'title' : 'whole').then(
    toPage,
    ifHidden(() => toPage({ id })),
  );
}

/** The block behind a reference; a partial one when it is not shared. */
export function blockEdge({ loaders }: Context, id: string): Promise<Block> {
  return loaders.block.load(id).then(
    toBlock,
    ifHidden(() => toBlock({ id })),
  );
}

/** The database behind a reference; a partial one when it is not shared. */
export function databaseEdge({ loaders }: Context, id: string): Promise<Database> {
  return loaders.database.load(id).then(
    toDatabase,
    ifHidden(() => toDatabase({ id })),
  );
}

/**
 * The database that a block in a page stands for. Whoever may see the page may see a database in it, so one that is hidden is
 * a linked view of a database that lies elsewhere.
 */
export function childDatabaseEdge({ loaders }: Context, id: string): Promise<Database> {
  return loaders.database.load(id).then(toDatabase, (error: unknown) => {
    const isLinked = isHidden(error) || (error instanceof GatewayError && error.code === 'BAD_USER_INPUT');
    throw isLinked ? new GatewayError('UNSUPPORTED', LINKED_DATABASE, { cause: error }) : error;
  });
}

const LINKED_DATABASE =
  'This block is a linked view of a database that lies elsewhere, and Notion’s API does not show linked views: share the original database with this connection, and ask for it by its own id.';

/** The data source behind a reference; a partial one when it is not shared. */
export function dataSourceEdge({ loaders }: Context, id: string): Promise<DataSource> {
  return loaders.dataSource.load(id).then(
    toDataSource,
    ifHidden(() => toDataSource({ id })),
  );
}

const NOTHING = { results: [], has_more: false, next_cursor: null };

/** One level of blocks: what lies directly in a page or in a block. What has none costs no call. */
export function blocksOf(
  context: Context,
  container: Page | Block,
  args: ForwardArgs,
): Promise<Connection<Block>> {
  const hasNone = 'hasChildren' in container && container.hasChildren === false;
  const holders = holdersOf(container);
  return paginate(
    {
      name: ['blocks', container.notionId],
      fetch: async (cursor, size) => (hasNone ? NOTHING : listChildren(context, holders, cursor, size)),
      toNode: toBlock,
    },
    args,
  );
}
