import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { badInput, GatewayError } from '../errors.js';
import type { Params } from '../notion/endpoints.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { garbledCursor } from '../types/cursor.js';
import { toGlobalId } from '../types/globalId.js';
import { completenessOf } from '../types/limitedConnection.js';
import type { Page } from '../types/page.js';
import { toView, type View, type ViewRowConnection, type ViewRowEdge } from '../types/views/view.js';
import { pageEdge, pageFrom } from './content.js';
import { ifHidden } from './hidden.js';
import { paginate, type UpstreamPage } from './paginate.js';

type Holder = Pick<Params<'listDatabaseViews'>, 'database_id' | 'data_source_id'>;

/** The view behind a reference; a partial one when it is not shared. */
export function viewEdge({ loaders }: Context, id: string): Promise<View> {
  return loaders.view.load(id).then(
    toView,
    ifHidden(() => toView({ id })),
  );
}

/** One page of the views of a database or data source. Notion lists ids: each view itself is a call. */
export async function viewsOf(
  context: Context,
  holder: Holder,
  args: ForwardArgs,
): Promise<Connection<Promise<View>>> {
  return paginate(
    {
      name: ['views', holder],
      fetch: (cursor, size) =>
        context.notion.call('listDatabaseViews', {
          ...holder,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        }),
      toNode: ({ id }: { id: string }) => viewEdge(context, id),
    },
    args,
  );
}

/** A query of a view, which Notion keeps for 15 minutes. */
interface ViewQuery {
  id: string;
  totalCount: number;
  expiresAt: string;
}

interface QueryPage extends UpstreamPage<{ id: string }> {
  query: ViewQuery;
  request_status?: Parameters<typeof completenessOf>[0];
}

/**
 * The rows that a view shows. The first page makes a query of Notion's; a cursor behind a whole page leads on in that query,
 * and so carries what only the first page says of it.
 */
export async function viewRows(context: Context, view: View, args: ForwardArgs): Promise<ViewRowConnection> {
  const { edges, pageInfo, last } = await paginate(
    {
      name: ['viewRows', view.notionId],
      fetch: (cursor, size) =>
        cursor === undefined ? runView(context, view, size) : continueView(context, view, cursor, size),
      toNode: ({ id }: { id: string }) => id,
    },
    args,
  );
  return {
    edges: edges.map(({ cursor, node }) => ({
      cursor,
      pageId: toGlobalId('page', node),
      uuid: node,
      origin: { view, rowCount: last.query.totalCount },
    })),
    pageInfo,
    totalCount: last.query.totalCount,
    isComplete: completenessOf(last.request_status).isComplete,
    queryId: last.query.id,
    expiresAt: last.query.expiresAt,
  };
}

/**
 * A row of a view, fetched together with its neighbours: the view's filter and sorts, put to its data source, bring the
 * same rows. A partial one when it is not shared.
 */
export function viewRow(
  context: Context,
  { uuid, origin: { view, rowCount } }: ViewRowEdge,
  info: GraphQLResolveInfo,
): Promise<Page> {
  const { dataSourceUuid: dataSourceId, rawQuery } = view;
  if (dataSourceId === null) return pageEdge(context, uuid);
  // What Notion sends of a view it takes in a query.
  const query = rawQuery as Pick<Params<'queryDataSource'>, 'filter' | 'sorts'>;
  return pageFrom(context, uuid, { kind: 'view', dataSourceId, query, rowCount }, info);
}

async function runView({ notion }: Context, { notionId }: View, size: number): Promise<QueryPage> {
  const page = await notion.call('createViewQuery', { view_id: notionId, page_size: size });
  return withQuery(page, { id: page.id, totalCount: page.total_count, expiresAt: page.expires_at });
}

async function continueView(
  { notion }: Context,
  { notionId }: View,
  place: string,
  size: number,
): Promise<QueryPage> {
  const [id = '', total, expiresAt = '', ...rest] = place.split('|');
  const query: ViewQuery = { id, totalCount: Number(total), expiresAt };
  if (!Number.isInteger(query.totalCount) || Number.isNaN(Date.parse(expiresAt))) throw garbledCursor();
  const params = { view_id: notionId, query_id: id, start_cursor: rest.join('|'), page_size: size };
  const page = await notion.call('getViewQueryResults', params).catch((error: unknown) => {
    if (error instanceof GatewayError && error.code === 'NOT_FOUND') throw badInput('after', EXPIRED);
    throw error;
  });
  return withQuery(page, query);
}

const EXPIRED =
  '"after" belongs to a query of this view that has ended: Notion keeps its rows for 15 minutes. Leave it out to start from the beginning.';

function withQuery<P extends UpstreamPage<{ id: string }>>(page: P, query: ViewQuery) {
  const { id, totalCount, expiresAt } = query;
  const { next_cursor: next } = page;
  return { ...page, query, next_cursor: next === null ? null : [id, totalCount, expiresAt, next].join('|') };
}
