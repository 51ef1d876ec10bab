import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { blockTreeOf } from '../edges/blockTree.js';
import { Block } from '../types/blocks/block.js';
import { BlockTreeArgs, BlockTreeConnection, type BlockTreeEntry } from '../types/blocks/tree.js';
import type { Connection } from '../types/connection.js';
import { Page } from '../types/page.js';

const HOW =
  'flat and in document order, each with its depth and parent. One call for each 100 blocks of a level and one for each block that has blocks inside, at most 40 for one answer: when they are spent it is shorter than `first`, and `pageInfo.hasNextPage` is true. Going on behind a cursor costs one more for each level that it stands in.';

@Resolver(() => Page)
export class PageTreeResolver {
  @FieldResolver(() => BlockTreeConnection, {
    nullable: true,
    description: `The whole content with everything inside, ${HOW}`,
  })
  blockTree(
    @Root() page: Page,
    @Args(() => BlockTreeArgs) args: BlockTreeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<BlockTreeEntry>> {
    return blockTreeOf(context, page, args);
  }
}

@Resolver(() => Block)
export class BlockTreeResolver {
  @FieldResolver(() => BlockTreeConnection, {
    nullable: true,
    description: `Everything inside at every level, ${HOW}`,
  })
  blockTree(
    @Root() block: Block,
    @Args(() => BlockTreeArgs) args: BlockTreeArgs,
    @Ctx() context: Context,
  ): Promise<Connection<BlockTreeEntry>> {
    return blockTreeOf(context, block, args);
  }
}
