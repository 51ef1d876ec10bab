import type { Context } from '../context.js';
import type { Params } from '../notion/endpoints.js';
import type { ForwardArgs } from '../types/connection.js';
import type { DataSource } from '../types/dataSource.js';
import { completenessOf, type LimitedConnection } from '../types/limitedConnection.js';
import { toPage, type Page } from '../types/page.js';
import { checkFilter } from '../types/properties/filterCheck.js';
import { toNotionFilter } from '../types/properties/filter.js';
import type { FilterInput } from '../types/properties/filterInputs.js';
import { toNotionSorts, type SortInput } from '../types/properties/sort.js';
import { paginate } from './paginate.js';

interface RowQuery extends ForwardArgs {
  filter?: FilterInput | null;
  sorts?: SortInput[] | null;
  inTrash: boolean;
}

/** One page of the rows of a data source, whose schema the filter is held against. */
export async function rowsOf(
  { notion, loaders }: Context,
  { notionId: id, rawProperties }: DataSource,
  args: RowQuery,
): Promise<LimitedConnection<Page>> {
  if (args.filter) checkFilter(args.filter, rawProperties);
  const query: Omit<Params<'queryDataSource'>, 'data_source_id'> = {
    result_type: 'page',
    ...(args.filter && { filter: toNotionFilter(args.filter, 'filter') }),
    ...(args.sorts && args.sorts.length > 0 && { sorts: toNotionSorts(args.sorts, 'sorts') }),
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
        return { ...page, results: page.results.filter(({ object }) => object !== 'data_source') };
      },
      toNode: toPage,
    },
    args,
  );
  return { ...connection, ...completenessOf(last.request_status) };
}
