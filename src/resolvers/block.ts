import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { appendTo } from '../edges/append.js';
import { blocksOf } from '../edges/content.js';
import { changed } from '../edges/write.js';
import { Block } from '../types/blocks/block.js';
import { BlockConnection } from '../types/blocks/connection.js';
import * as mutations from '../types/blocks/mutations.js';
import { toBlock } from '../types/blocks/table.js';
import { toNotionChange } from '../types/blocks/write.js';
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

  @Mutation(() => mutations.AppendBlocksPayload, {
    nullable: true,
    description:
      'Adds blocks to a page or to a block that can hold them, with everything inside. One call for up to 100 blocks with two levels of children; more are sent in several calls, in document order, and when one of these fails `extensions.progress` says what has been made and what is missing. Needs the scope `write`.',
  })
  async appendBlocks(
    @Arg('input', () => mutations.AppendBlocksInput, { description: 'What to add, and where.' })
    input: mutations.AppendBlocksInput,
    @Ctx() context: Context,
  ): Promise<mutations.AppendBlocksPayload> {
    return { blocks: (await appendTo(requireScope(context, 'write'), input)).map(toBlock) };
  }

  @Mutation(() => mutations.UpdateBlockPayload, {
    nullable: true,
    description:
      'Changes a block of any kind that has something to change. Its kind and its children stay. One call; needs the scope `write`.',
  })
  async updateBlock(
    @Arg('input', () => mutations.UpdateBlockInput, { description: 'Which block, and what changes.' })
    input: mutations.UpdateBlockInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdateBlockPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('updateBlock', toNotionChange(input, 'input'));
    return { block: toBlock(changed(loaders, raw)) };
  }

  @Mutation(() => mutations.DeleteBlockPayload, {
    nullable: true,
    description:
      'Puts a block into the trash, with everything inside; `restoreBlock` takes it back. One call; needs the scope `write`.',
  })
  async deleteBlock(
    @Arg('input', () => mutations.DeleteBlockInput, {
      description: 'Which block: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.DeleteBlockInput,
    @Ctx() context: Context,
  ): Promise<mutations.DeleteBlockPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const params = { block_id: requireId(id, 'block', 'input.id') };
    return { block: toBlock(changed(loaders, await notion.call('deleteBlock', params))) };
  }

  @Mutation(() => mutations.RestoreBlockPayload, {
    nullable: true,
    description: 'Takes a block out of the trash. One call; needs the scope `write`.',
  })
  async restoreBlock(
    @Arg('input', () => mutations.RestoreBlockInput, {
      description: 'Which block: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.RestoreBlockInput,
    @Ctx() context: Context,
  ): Promise<mutations.RestoreBlockPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const params = { block_id: requireId(id, 'block', 'input.id'), in_trash: false };
    return { block: toBlock(changed(loaders, await notion.call('updateBlock', params))) };
  }

  @FieldResolver(() => BlockConnection, {
    nullable: true,
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
