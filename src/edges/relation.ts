import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { ForwardArgs } from '../types/connection.js';
import type { Page } from '../types/page.js';
import type { RelationProperty } from '../types/properties/values.js';
import { toRelatedPageEdge, type RelatedPageConnection, type RelatedPageEdge } from '../types/relatedPage.js';
import { isObject } from '../types/shape.js';
import { pageEdge, pageFrom } from './content.js';
import { paginate, type UpstreamPage } from './paginate.js';
import { isAskable } from './wholeProperty.js';

/**
 * The pages of a relation by id. A page object carries the first 25; the rest is asked of Notion only when the caller
 * reads past them.
 */
export async function relatedPages(
  context: Context,
  relation: RelationProperty,
  args: ForwardArgs,
): Promise<RelatedPageConnection> {
  const { edges, pageInfo } = await paginate(
    {
      name: ['relation', relation.pageId, relation.propertyId],
      fetch: (cursor, size) => fetchIds(context, relation, cursor, size),
      toNode: (uuid: string) => uuid,
    },
    args,
  );
  return { edges: edges.map(({ cursor, node }) => toRelatedPageEdge(cursor, node, relation)), pageInfo };
}

/** A related page, fetched together with those of other rows; a partial one when it is not shared. */
export function relatedPage(
  context: Context,
  { uuid, origin: { pageId, propertyId, dataSourceId } }: RelatedPageEdge,
  info: GraphQLResolveInfo,
): Promise<Page> {
  if (pageId === null || dataSourceId === null) return pageEdge(context, uuid);
  const origin = { kind: 'relation', pageId, propertyId, dataSourceId } as const;
  return pageFrom(context, uuid, origin, info);
}

async function fetchIds(
  { notion }: Context,
  relation: RelationProperty,
  cursor: string | undefined,
  size: number,
): Promise<UpstreamPage<string>> {
  const { pageId, propertyId, relatedIds, hasMore } = relation;
  if (pageId === null || !isAskable(relation)) {
    return { results: relatedIds, has_more: false, next_cursor: null };
  }
  const atHand = cursor === undefined && (!hasMore || size <= relatedIds.length);
  if (atHand) return { results: relatedIds, has_more: hasMore, next_cursor: null };
  const answer = await notion.call('getPageProperty', {
    page_id: pageId,
    property_id: propertyId,
    ...(cursor && { start_cursor: cursor }),
    page_size: size,
  });
  if (answer.object !== 'list') return { results: [], has_more: false, next_cursor: null };
  const { results, has_more, next_cursor } = answer;
  return { results: results.flatMap(relatedIdOf), has_more, next_cursor };
}

function relatedIdOf(item: unknown): string[] {
  const related = isObject(item) && isObject(item.relation) ? item.relation.id : null;
  return typeof related === 'string' ? [related] : [];
}
