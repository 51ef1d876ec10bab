import type { Context } from '../context.js';
import { toBlock } from '../types/blocks/table.js';
import type { Block } from '../types/blocks/block.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { toDatabase, type Database } from '../types/database.js';
import { toDataSource, type DataSource } from '../types/dataSource.js';
import { toPage, type Page } from '../types/page.js';
import { ifHidden } from './hidden.js';
import { paginate } from './paginate.js';

/** The page behind a reference; a partial one when it is not shared. */
export function pageEdge({ loaders }: Context, id: string): Promise<Page> {
  return loaders.page.load(id).then(
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
  { notionId: id, hasChildren }: { notionId: string; hasChildren?: boolean | null },
  args: ForwardArgs,
): Promise<Connection<Block>> {
  return paginate(
    {
      name: ['blocks', id],
      fetch: async (cursor, size) => {
        if (hasChildren === false) return NOTHING;
        const page = await context.notion.call('listBlockChildren', {
          block_id: id,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        });
        context.loaders.primeAll(page.results);
        return page;
      },
      toNode: toBlock,
    },
    args,
  );
}
