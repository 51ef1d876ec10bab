import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, ForwardArgs } from '../connection.js';
import { Block } from './block.js';

/** The deepest that a tree is read: hostile nesting ends here. */
export const MAX_TREE_DEPTH = 30;

@ArgsType()
export class BlockTreeArgs extends ForwardArgs {
  @Field(() => Int, {
    description: `How many levels to read: 1 for the blocks directly inside, up to ${MAX_TREE_DEPTH}.`,
  })
  depth: number = 10;
}

@ObjectType({ description: 'A block, and where it stands in a tree of blocks that was made flat.' })
export class BlockTreeEntry {
  @Field(() => Block, { description: 'What stands here, with every field that it has elsewhere.' })
  readonly block!: Block;

  @Field(() => Int, { description: 'Its level: 1 for the blocks directly inside what was asked.' })
  readonly depth!: number;

  @Field(() => ID, {
    description:
      'The global id of what it stands in here: a block of the same tree, or what was asked. Within a copy of a synced block it is the copy, where `block.parent` is the original.',
  })
  readonly parentId!: string;

  @Field(() => Int, { description: 'Its place among the blocks of the same parent: 0 for the first.' })
  readonly position!: number;

  @Field(() => Boolean, {
    description:
      'Whether there are blocks inside. They come next in the tree, unless they lie deeper than `depth`, or the block stands for a page or a database, which is a tree of its own.',
  })
  readonly hasChildren!: boolean;
}

export const BlockTreeConnection = connectionOf<BlockTreeEntry>(
  'BlockTree',
  () => BlockTreeEntry,
  'blocks of a tree',
);
