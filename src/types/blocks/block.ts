import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { CONTENT, Content } from '../content.js';
import { Node } from '../node.js';
import { Json } from '../scalars.js';
import { readLater } from '../shape.js';

@InterfaceType({
  implements: [Node, Content],
  description:
    'A block: one piece of a page’s content. Each kind has its type; families share `TextBlock`, `MediaBlock`, `CaptionedBlock` or `WebBlock`. A kind that is not known here is an `UnsupportedBlock`.',
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

readLater(Block, CONTENT);

@ObjectType({
  implements: [Node, Content, Block],
  description:
    'A block of a kind newer than this gateway, or that Notion’s API cannot show (`type` is then `unsupported`), or of a shape that nobody foresaw. Nothing of it is lost: `raw` holds what Notion sent.',
})
export class UnsupportedBlock extends Block {
  @Field(() => String, {
    nullable: true,
    description:
      'What Notion calls a kind that its API cannot show, such as `form` or `button`; null for other blocks.',
  })
  readonly blockType!: string | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'What Notion sent under the name of the kind: the payload without ids and times. The whole block, if nothing stands there.',
  })
  readonly raw!: unknown;
}
