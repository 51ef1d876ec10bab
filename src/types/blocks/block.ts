import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Content } from '../content.js';
import { Node } from '../node.js';
import { Json } from '../scalars.js';

@InterfaceType({
  implements: [Node, Content],
  description:
    'A block: one piece of a page’s content. Text kinds share `TextBlock`; a kind without a type of its own is an `UnsupportedBlock`.',
})
export abstract class Block extends Content {
  @Field(() => String, {
    nullable: true,
    description:
      'The kind in Notion’s words, such as `heading_2`. Notion adds kinds, so expect ones that you do not know.',
  })
  readonly type!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there are blocks inside. Read them with `children`.',
  })
  readonly hasChildren!: boolean | null;
}

@ObjectType({
  implements: [Node, Content, Block],
  description:
    'A block whose kind has no type of its own here, or that Notion’s API cannot show (`type` is then `unsupported`). Nothing of it is lost: `raw` holds what Notion sent.',
})
export class UnsupportedBlock extends Block {
  @Field(() => Json, {
    nullable: true,
    description:
      'What Notion sent under the name of the kind: the payload without ids and times. The whole block, if nothing stands there.',
  })
  readonly raw!: unknown;
}
