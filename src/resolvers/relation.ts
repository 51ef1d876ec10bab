import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { pageEdge } from '../edges/content.js';
import { relatedPages } from '../edges/relation.js';
import { ForwardArgs } from '../types/connection.js';
import { Page } from '../types/page.js';
import { RelationProperty } from '../types/properties/values.js';
import { RelatedPageConnection, RelatedPageEdge } from '../types/relatedPage.js';

@Resolver(() => RelationProperty)
export class RelationResolver {
  @FieldResolver(() => RelatedPageConnection, {
    nullable: true,
    description:
      'The related pages, all of them, in Notion’s order. Their ids are at hand for the first 25; each page itself is one call, unless this request has already seen it.',
  })
  pages(
    @Root() relation: RelationProperty,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<RelatedPageConnection> {
    return relatedPages(context, relation, args);
  }
}

@Resolver(() => RelatedPageEdge)
export class RelatedPageEdgeResolver {
  @FieldResolver(() => Page, {
    nullable: true,
    description:
      'The page: one call, unless this request has already seen it. Partial when it is not shared.',
  })
  node(@Root() edge: RelatedPageEdge, @Ctx() context: Context): Promise<Page> {
    return pageEdge(context, edge.uuid);
  }
}

@Resolver(() => RelatedPageConnection)
export class RelatedPageConnectionResolver {
  @FieldResolver(() => [Page], {
    nullable: 'items',
    description:
      'The related pages of this page of the list, in order: one call for each. Partial when not shared.',
  })
  nodes(@Root() { edges }: RelatedPageConnection, @Ctx() context: Context): Promise<Page>[] {
    return edges.map((edge) => pageEdge(context, edge.uuid));
  }
}
