import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CaptionedBlock } from '../types/blocks/caption.js';
import { markdownOfText } from '../types/blocks/markdown.js';
import { TableCell } from '../types/blocks/structure.js';
import { TextBlock } from '../types/blocks/text.js';
import { MARKDOWN_DIALECT, markdownOf } from '../types/richTextMarkdown.js';

@Resolver(() => TextBlock)
export class TextBlockResolver {
  @FieldResolver(() => String, {
    description: `The text as markdown, without the marks of the block’s kind (no \`#\`, no \`-\`); code within a fence. ${MARKDOWN_DIALECT}`,
  })
  markdown(@Root() block: TextBlock): string {
    return markdownOfText(block);
  }
}

@Resolver(() => CaptionedBlock)
export class CaptionedBlockResolver {
  @FieldResolver(() => String, { description: `The caption as markdown. ${MARKDOWN_DIALECT}` })
  captionMarkdown(@Root() { caption }: CaptionedBlock): string {
    return markdownOf(caption);
  }
}

@Resolver(() => TableCell)
export class TableCellResolver {
  @FieldResolver(() => String, { description: `The text as markdown. ${MARKDOWN_DIALECT}` })
  markdown(@Root() { richText }: TableCell): string {
    return markdownOf(richText);
  }
}
