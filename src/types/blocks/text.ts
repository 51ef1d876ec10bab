import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Color, toColor } from '../color.js';
import { Content } from '../content.js';
import { Icon, toIcon } from '../icon.js';
import { Node } from '../node.js';
import { plainTextOf, RichText, toRichTexts } from '../richText.js';
import { asFlag, asTextOrNull } from '../shape.js';
import { Block } from './block.js';
import { CaptionedBlock, captionOf } from './caption.js';

@InterfaceType({
  implements: [Node, Content, Block],
  description: 'A block that holds formatted text.',
})
export abstract class TextBlock extends Block {
  @Field(() => [RichText], { description: 'The text with its formatting, piece by piece.' })
  readonly richText!: readonly RichText[];

  @Field(() => String, { description: 'The text without formatting.' })
  readonly plainText!: string;

  @Field(() => Color, {
    nullable: true,
    description:
      'The colour of text or background. Null for kinds without one, and for colours newer than this gateway.',
  })
  readonly color!: Color | null;
}

const KIND_OF_TEXT = [Node, Content, Block, TextBlock];

@ObjectType({
  implements: KIND_OF_TEXT,
  description: 'Plain running text: what Notion makes of every line until it is told otherwise.',
})
export class ParagraphBlock extends TextBlock {
  @Field(() => Icon, {
    nullable: true,
    description: 'The icon: only the paragraphs of a tab block have one.',
  })
  readonly icon!: Icon | null;
}

@ObjectType({ implements: KIND_OF_TEXT, description: 'A heading. Mirrors Notion’s four heading kinds.' })
export class HeadingBlock extends TextBlock {
  @Field(() => Int, { description: '1 for the largest to 4 for the smallest.' })
  readonly level!: number;

  @Field(() => Boolean, {
    description: 'Whether blocks can be folded away under it; only then it has children.',
  })
  readonly isToggleable!: boolean;
}

@ObjectType({ implements: KIND_OF_TEXT, description: 'An item of a list with bullets.' })
export class BulletedListItemBlock extends TextBlock {}

@ObjectType({ implements: KIND_OF_TEXT, description: 'One line of a list whose numbers Notion counts.' })
export class NumberedListItemBlock extends TextBlock {
  @Field(() => Int, {
    nullable: true,
    description: 'The number that the list starts with, on its first item, when it is not 1.',
  })
  readonly listStartIndex!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the list counts, in Notion’s words: `numbers`, `letters` or `roman`.',
  })
  readonly listFormat!: string | null;
}

@ObjectType({ implements: KIND_OF_TEXT, description: 'A task with a box to check.' })
export class ToDoBlock extends TextBlock {
  @Field(() => Boolean, { description: 'Whether it is done.' })
  readonly checked!: boolean;
}

@ObjectType({ implements: KIND_OF_TEXT, description: 'A line whose children can be folded away.' })
export class ToggleBlock extends TextBlock {}

@ObjectType({ implements: KIND_OF_TEXT, description: 'A quotation.' })
export class QuoteBlock extends TextBlock {}

@ObjectType({ implements: KIND_OF_TEXT, description: 'A text set apart in a box, usually with an icon.' })
export class CalloutBlock extends TextBlock {
  @Field(() => Icon, { nullable: true, description: 'The icon before the text.' })
  readonly icon!: Icon | null;
}

@ObjectType({
  implements: KIND_OF_TEXT,
  description:
    'A button that adds copies of its children to the page. Notion no longer lets people make these; its text is the label.',
})
export class TemplateBlock extends TextBlock {}

@ObjectType({
  implements: [...KIND_OF_TEXT, CaptionedBlock],
  description: 'A piece of code. It has no colour and no children.',
})
export class CodeBlock extends TextBlock {
  @Field(() => String, {
    nullable: true,
    description: 'The language in Notion’s words, such as `typescript`, `c++` or `plain text`.',
  })
  readonly language!: string | null;

  @Field(() => [RichText], { description: 'The caption below the code, piece by piece.' })
  readonly caption!: readonly RichText[];

  @Field(() => String, { description: 'The caption without formatting; empty when there is none.' })
  readonly captionText!: string;
}

type Payload = Record<string, unknown>;

/** What all text kinds share, from the payload under the block's type. */
export function textOf(payload: Payload) {
  const richText = toRichTexts(asList(payload.rich_text));
  return { richText, plainText: plainTextOf(richText), color: toColor(payload.color) };
}

/** What the kinds add to the shared fields: one function for each payload that has more than text and colour. */
export const withIcon = (payload: Payload) => ({ icon: toIcon(payload.icon) });

export const withLevel = (level: number) => (payload: Payload) => ({
  level,
  isToggleable: payload.is_toggleable === true,
});

export const withNumbering = (payload: Payload) => ({
  listStartIndex: isInt(payload.list_start_index) ? payload.list_start_index : null,
  listFormat: asTextOrNull(payload.list_format),
});

export const withCheck = (payload: Payload) => ({ checked: asFlag(payload.checked) ?? false });

export const withCode = (payload: Payload) => ({
  language: asTextOrNull(payload.language),
  ...captionOf(payload),
});

/** A whole number that GraphQL's Int can carry. */
function isInt(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
