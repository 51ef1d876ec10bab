import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { findNode, findNodes } from '../edges/node.js';
import { Node } from '../types/node.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Whatever has this id; null when it is missing or not shared. An id that says its kind costs one call. A bare UUID or a link is tried as a page, a database, a block, a data source and a user in turn: up to five calls.',
  })
  node(
    @Arg('id', () => ID, { description: 'An `id` of this API, a UUID, or a Notion link.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    return findNode(context, id, 'id');
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several at once, in the order of the ids, null for those that are missing or not shared.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Up to 100 ids, each as for `node`.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<Node | null>[] {
    return findNodes(context, ids);
  }
}
