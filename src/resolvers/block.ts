import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { blocksOf } from '../edges/content.js';
import { Block } from '../types/blocks/block.js';
import { BlockConnection } from '../types/blocks/connection.js';
import { toBlock } from '../types/blocks/table.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { requireId } from '../types/globalId.js';

@Resolver(() => Block)
export class BlockResolver {
  @Query(() => Block, {
    nullable: true,
    description:
      'One block. A page’s id without its kind gives the block that stands for the page in its parent.',
  })
  block(
    @Arg('id', () => ID, { description: 'The id of a block, a UUID, or a Notion link to the block.' })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Block> {
    return loaders.block.load(requireId(id, 'block', 'id')).then(toBlock);
  }

  @FieldResolver(() => BlockConnection, {
    description: 'The blocks directly inside, in document order. A block without any costs no call.',
  })
  children(
    @Root() block: Block,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Block>> {
    return blocksOf(context, block, args);
  }
}
