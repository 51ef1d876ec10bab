import { Field, InterfaceType } from 'type-graphql';
import { Content } from '../content.js';
import { Node } from '../node.js';
import { plainTextOf, RichText, toRichTexts } from '../richText.js';
import { Block } from './block.js';

@InterfaceType({
  implements: [Node, Content, Block],
  description: 'A block that can have a caption: code, media, bookmarks and embeds.',
})
export abstract class CaptionedBlock extends Block {
  @Field(() => [RichText], { description: 'The caption with its formatting, piece by piece.' })
  readonly caption!: readonly RichText[];

  @Field(() => String, { description: 'The caption without formatting; empty when there is none.' })
  readonly captionText!: string;
}

/** The caption from the payload under the block's kind; a missing one is empty. */
export function captionOf({ caption: raw }: Record<string, unknown>) {
  const caption = toRichTexts(Array.isArray(raw) ? raw : []);
  return { caption, captionText: plainTextOf(caption) };
}
