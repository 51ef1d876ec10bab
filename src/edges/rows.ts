import type { Context } from '../context.js';
import type { Params } from '../notion/endpoints.js';
import type { ForwardArgs } from '../types/connection.js';
import { completenessOf, type Rows } from '../types/dataSource.js';
import { toPage } from '../types/page.js';
import { paginate } from './paginate.js';

interface RowQuery extends ForwardArgs {
  inTrash: boolean;
}

/** One page of the rows of a data source. */
export async function rowsOf({ notion, loaders }: Context, id: string, args: RowQuery): Promise<Rows> {
  const query: Omit<Params<'queryDataSource'>, 'data_source_id'> = {
    result_type: 'page',
    ...(args.inTrash && { in_trash: true }),
  };
  const { last, ...connection } = await paginate(
    {
      name: ['rows', id, query],
      fetch: async (cursor, size) => {
        const page = await notion.call('queryDataSource', {
          data_source_id: id,
          ...query,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        });
        loaders.primeAll(page.results);
        return page;
      },
      toNode: toPage,
    },
    args,
  );
  return { ...connection, ...completenessOf(last.request_status) };
}
