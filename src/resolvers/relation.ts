import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { relatedPage, relatedPages } from '../edges/relation.js';
import { ForwardArgs } from '../types/connection.js';
import { Page } from '../types/page.js';
import { RelationProperty } from '../types/properties/values.js';
import { RelatedPageConnection, RelatedPageEdge } from '../types/relatedPage.js';

@Resolver(() => RelationProperty)
export class RelationResolver {
  @FieldResolver(() => RelatedPageConnection, {
    nullable: true,
    description: 'The related pages, all of them, in Notion’s order. Their ids are at hand for the first 25.',
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
      'The page. Fetched together with those of all other rows: one call for each 100, or one for each page where that is fewer; none for what this request has already seen. Partial when it is not shared.',
  })
  node(
    @Root() edge: RelatedPageEdge,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return relatedPage(context, edge, info);
  }
}

@Resolver(() => RelatedPageConnection)
export class RelatedPageConnectionResolver {
  @FieldResolver(() => [Page], {
    nullable: 'items',
    description:
      'The related pages of this page of the list, in order. Fetched together with those of all other rows: one call for each 100, or one for each page where that is fewer. Partial when not shared.',
  })
  nodes(
    @Root() { edges }: RelatedPageConnection,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page>[] {
    return edges.map((edge) => relatedPage(context, edge, info));
  }
}
