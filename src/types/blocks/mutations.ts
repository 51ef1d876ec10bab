import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Block } from './block.js';
import { BlockChangeInput } from './changes.js';
import { BlockInput, BlockPositionInput } from './inputs.js';

@InputType({ description: 'What `appendBlocks` does.' })
export class AppendBlocksInput {
  @Field(() => ID, { description: 'The page or block that takes them: an id, a UUID, or a Notion link.' })
  parent!: string;

  @Field(() => [BlockInput], {
    description:
      'The new blocks in order, with everything inside them: at least one. Notion takes 100 in a list, two levels of children and 1000 blocks at a time; what is more is sent in several calls.',
  })
  blocks!: BlockInput[];

  @Field(() => BlockPositionInput, { nullable: true, description: 'Where they go; at the end by default.' })
  position?: BlockPositionInput | null;
}

@ObjectType({ description: 'What `appendBlocks` did.' })
export class AppendBlocksPayload {
  @Field(() => [Block], { description: 'The new blocks in order; their children can be read from them.' })
  readonly blocks!: readonly Block[];
}

@InputType({ description: 'What `updateBlock` does.' })
export class UpdateBlockInput {
  @Field(() => ID, { description: 'The block: an id, a UUID, or a Notion link to the block.' })
  id!: string;

  @Field(() => BlockChangeInput, { description: 'What changes. What is left out stays as it is.' })
  change!: BlockChangeInput;
}

@ObjectType({ description: 'What `updateBlock` did.' })
export class UpdateBlockPayload {
  @Field(() => Block, { description: 'The block as it is now.' })
  readonly block!: Block;
}

@InputType({ description: 'What `deleteBlock` does.' })
export class DeleteBlockInput {
  @Field(() => ID, { description: 'The block: an id, a UUID, or a Notion link to the block.' })
  id!: string;
}

@ObjectType({ description: 'What `deleteBlock` did.' })
export class DeleteBlockPayload {
  @Field(() => Block, { description: 'The block, now in the trash with everything inside.' })
  readonly block!: Block;
}

@InputType({ description: 'What `restoreBlock` does.' })
export class RestoreBlockInput {
  @Field(() => ID, { description: 'The block: an id, a UUID, or a Notion link to the block.' })
  id!: string;
}

@ObjectType({ description: 'What `restoreBlock` did.' })
export class RestoreBlockPayload {
  @Field(() => Block, { description: 'The block, with everything inside, where it was.' })
  readonly block!: Block;
}
