import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Params, Result } from '../notion/endpoints.js';
import type { ForwardArgs } from '../types/connection.js';
import { toDataSource, type DataSource } from '../types/dataSource.js';
import { completenessOf, type LimitedConnection } from '../types/limitedConnection.js';
import { toPage, type Page } from '../types/page.js';
import { checkFilter, checkSorts } from '../types/properties/filterCheck.js';
import { toNotionFilter } from '../types/properties/filter.js';
import type { FilterInput } from '../types/properties/filterInputs.js';
import { toNotionSorts, type SortInput } from '../types/properties/sort.js';
import { neededOfRows, needsRowsAlone } from './neededProperties.js';
import { paginate } from './paginate.js';

interface RowQuery extends ForwardArgs {
  filter?: FilterInput | null;
  sorts?: SortInput[] | null;
  inTrash: boolean;
}

/** A data source. One of which nothing but its rows is asked for costs no call of its own: its rows tell whether it is there. */
export function dataSourceOf(
  { loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
): DataSource | Promise<DataSource> {
  return needsRowsAlone(info) ? toDataSource({ id }) : loaders.dataSource.load(id).then(toDataSource);
}

/**
 * One page of the rows of a data source, whose schema the filter and the sorts are held against; with no more properties than
 * the query asks for.
 */
export async function rowsOf(
  context: Context,
  source: DataSource,
  args: RowQuery,
  info: GraphQLResolveInfo,
): Promise<LimitedConnection<Page>> {
  const { notionId, rawProperties } = source;
  if (args.filter) checkFilter(args.filter, rawProperties);
  checkSorts(args.sorts ?? [], rawProperties);
  const query: Query = {
    result_type: 'page',
    ...(args.filter && { filter: toNotionFilter(args.filter, 'filter') }),
    ...(args.sorts && args.sorts.length > 0 && { sorts: toNotionSorts(args.sorts, 'sorts') }),
    ...(args.inTrash && { in_trash: true }),
  };
  const isRow = ({ object }: Found) => object !== 'data_source';
  const needed = neededOfRows(source, info);
  return find(context, notionId, { query, needed, isWanted: isRow, toNode: toPage }, args);
}

/** One page of the data sources that are rows of a wiki themselves. */
export function nestedDataSourcesOf(
  context: Context,
  { notionId }: DataSource,
  args: ForwardArgs,
): Promise<LimitedConnection<DataSource>> {
  const query: Query = { result_type: 'data_source' };
  const isSource = ({ object }: Found) => object === 'data_source';
  return find(context, notionId, { query, needed: null, isWanted: isSource, toNode: toDataSource }, args);
}

type Query = Omit<Params<'queryDataSource'>, 'data_source_id'>;
type Found = Result<'queryDataSource'>['results'][number];

interface Wanted<N> {
  query: Query;
  /** The ids of the properties to send; null for all. */
  needed: string[] | null;
  /** Notion's `result_type` is young: what it lets through all the same is left out. */
  isWanted: (found: Found) => boolean;
  toNode: (found: Found) => N;
}

async function find<N>(
  { notion, loaders }: Context,
  id: string,
  { query, needed, isWanted, toNode }: Wanted<N>,
  args: ForwardArgs,
): Promise<LimitedConnection<N>> {
  const page = await paginate(
    {
      name: ['rows', id, query],
      fetch: async (cursor, size) => {
        const answer = await notion.call('queryDataSource', {
          data_source_id: id,
          ...query,
          ...(cursor && { start_cursor: cursor }),
          ...(needed && { filter_properties: needed }),
          page_size: size,
        });
        if (!needed) loaders.primeAll(answer.results);
        return { ...answer, results: answer.results.filter(isWanted) };
      },
      toNode,
    },
    args,
  );
  return Object.assign(page, completenessOf(page.last.request_status));
}
