import { Field, InputType, Int } from 'type-graphql';
import { Color } from '../color.js';
import { IconInput } from '../fileInput.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';

const NEW_TEXT = 'The new text, which replaces the old one whole.';
const KEPT = 'Left out, it stays as it is.';

@InputType({ description: 'What changes of a list item, a toggle or a quotation.' })
export class TextBlockChangeInput {
  @Field(() => RichTextContentInput, {
    description: `${NEW_TEXT} Notion wants it with every change of this kind.`,
  })
  content!: RichTextContentInput;

  @Field(() => Color, { nullable: true, description: `The colour of text or background. ${KEPT}` })
  color?: Color | null;
}

@InputType({ description: 'What changes of a heading. Its level cannot change.' })
export class HeadingBlockChangeInput extends TextBlockChangeInput {
  @Field(() => Int, { description: 'The level that it has, 1 to 4: Notion wants to be told.' })
  level!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether blocks can be folded away under it; true while it has children. ${KEPT}`,
  })
  isToggleable?: boolean | null;
}

@InputType({ description: 'What changes of a paragraph.' })
export class ParagraphBlockChangeInput {
  @Field(() => RichTextContentInput, { nullable: true, description: `${NEW_TEXT} ${KEPT}` })
  content?: RichTextContentInput | null;

  @Field(() => Color, { nullable: true, description: `The colour of text or background. ${KEPT}` })
  color?: Color | null;
}

@InputType({ description: 'What changes of a task.' })
export class ToDoBlockChangeInput extends ParagraphBlockChangeInput {
  @Field(() => Boolean, { nullable: true, description: `Whether it is done. ${KEPT}` })
  checked?: boolean | null;
}

@InputType({ description: 'What changes of a callout.' })
export class CalloutBlockChangeInput extends ParagraphBlockChangeInput {
  @Field(() => IconInput, { nullable: true, description: `The icon before the text. ${KEPT}` })
  icon?: IconInput | null;
}

@InputType({ description: 'What changes of a piece of code.' })
export class CodeBlockChangeInput {
  @Field(() => RichTextContentInput, {
    nullable: true,
    description: `The new code, which replaces the old one whole. ${KEPT}`,
  })
  content?: RichTextContentInput | null;

  @Field(() => String, { nullable: true, description: `The language in Notion’s words. ${KEPT}` })
  language?: string | null;

  @Field(() => RichTextContentInput, { nullable: true, description: `The caption below the code. ${KEPT}` })
  caption?: RichTextContentInput | null;
}

@OneOf()
@InputType({
  description:
    'What changes of a block: exactly one of these, the kind that the block has. A kind cannot change.',
})
export class BlockChangeInput {
  @Field(() => ParagraphBlockChangeInput, { nullable: true, description: 'Of a paragraph.' })
  paragraph?: ParagraphBlockChangeInput;

  @Field(() => HeadingBlockChangeInput, { nullable: true, description: 'Of a heading.' })
  heading?: HeadingBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'Of an item of a list with bullets.' })
  bulletedListItem?: TextBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'Of an item of a numbered list.' })
  numberedListItem?: TextBlockChangeInput;

  @Field(() => ToDoBlockChangeInput, { nullable: true, description: 'Of a task.' })
  toDo?: ToDoBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'Of a toggle.' })
  toggle?: TextBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'Of a quotation.' })
  quote?: TextBlockChangeInput;

  @Field(() => CalloutBlockChangeInput, { nullable: true, description: 'Of a callout.' })
  callout?: CalloutBlockChangeInput;

  @Field(() => CodeBlockChangeInput, { nullable: true, description: 'Of a piece of code.' })
  code?: CodeBlockChangeInput;
}
