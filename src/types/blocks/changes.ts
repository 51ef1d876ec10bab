import { Field, ID, InputType, Int } from 'type-graphql';
import { Color } from '../color.js';
import { IconInput } from '../fileInput.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';
import * as leaf from './leafInputs.js';

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

@InputType({ description: 'What changes of a block of text.' })
abstract class LooseTextChangeInput {
  @Field(() => RichTextContentInput, { nullable: true, description: `${NEW_TEXT} ${KEPT}` })
  content?: RichTextContentInput | null;

  @Field(() => Color, { nullable: true, description: `The colour of text or background. ${KEPT}` })
  color?: Color | null;
}

@InputType({ description: 'What changes of a paragraph. The label of a tab is a paragraph too.' })
export class ParagraphBlockChangeInput extends LooseTextChangeInput {
  @Field(() => IconInput, { nullable: true, description: `The icon, for labels of tabs only. ${KEPT}` })
  icon?: IconInput | null;
}

@InputType({ description: 'What changes of a task.' })
export class ToDoBlockChangeInput extends LooseTextChangeInput {
  @Field(() => Boolean, { nullable: true, description: `Whether it is done. ${KEPT}` })
  checked?: boolean | null;
}

@InputType({ description: 'A new text, colour or icon for a callout; what is left out stays.' })
export class CalloutBlockChangeInput extends LooseTextChangeInput {
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

@InputType({ description: 'Another original for a copy.' })
export class SyncedBlockChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The original that it shall show instead, by id; null makes it an original of its own.',
  })
  original?: string | null;
}

@InputType({ description: 'What changes of a button that adds copies of its children to the page.' })
export class TemplateBlockChangeInput {
  @Field(() => RichTextContentInput, { description: 'The new label, which replaces the old one whole.' })
  content!: RichTextContentInput;
}

@OneOf()
@InputType({
  description:
    'What changes of a block: exactly one of these, the kind that the block has. A kind cannot change.',
})
export class BlockChangeInput {
  @Field(() => ParagraphBlockChangeInput, {
    nullable: true,
    description: 'When it is plain text, or the label of a tab.',
  })
  paragraph?: ParagraphBlockChangeInput;

  @Field(() => HeadingBlockChangeInput, {
    nullable: true,
    description: 'When it begins a section, at any of the four levels.',
  })
  heading?: HeadingBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'When it is a line with a bullet.' })
  bulletedListItem?: TextBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'When it is a line with a number.' })
  numberedListItem?: TextBlockChangeInput;

  @Field(() => ToDoBlockChangeInput, {
    nullable: true,
    description: 'When it is a task with a box to check.',
  })
  toDo?: ToDoBlockChangeInput;

  @Field(() => TextBlockChangeInput, {
    nullable: true,
    description: 'When it is a line that folds away what is inside.',
  })
  toggle?: TextBlockChangeInput;

  @Field(() => TextBlockChangeInput, { nullable: true, description: 'When it is a quotation.' })
  quote?: TextBlockChangeInput;

  @Field(() => CalloutBlockChangeInput, { nullable: true, description: 'When it is a text in a box.' })
  callout?: CalloutBlockChangeInput;

  @Field(() => CodeBlockChangeInput, { nullable: true, description: 'When it is a program text.' })
  code?: CodeBlockChangeInput;

  @Field(() => leaf.EquationBlockInput, {
    nullable: true,
    description: 'When it is mathematics on a line of its own.',
  })
  equation?: leaf.EquationBlockInput;

  @Field(() => leaf.TableOfContentsBlockInput, {
    nullable: true,
    description: 'When it lists the headings: only its colour changes.',
  })
  tableOfContents?: leaf.TableOfContentsBlockInput;

  @Field(() => leaf.WebBlockChangeInput, {
    nullable: true,
    description: 'When it is a web page shown as a card.',
  })
  bookmark?: leaf.WebBlockChangeInput;

  @Field(() => leaf.WebBlockChangeInput, {
    nullable: true,
    description: 'When it is a web page shown within the page.',
  })
  embed?: leaf.WebBlockChangeInput;

  @Field(() => leaf.MediaBlockChangeInput, { nullable: true, description: 'When it is a picture.' })
  image?: leaf.MediaBlockChangeInput;

  @Field(() => leaf.MediaBlockChangeInput, { nullable: true, description: 'When it is a film.' })
  video?: leaf.MediaBlockChangeInput;

  @Field(() => leaf.MediaBlockChangeInput, {
    nullable: true,
    description: 'When it is a document shown within the page.',
  })
  pdf?: leaf.MediaBlockChangeInput;

  @Field(() => leaf.MediaBlockChangeInput, { nullable: true, description: 'When it is a sound.' })
  audio?: leaf.MediaBlockChangeInput;

  @Field(() => leaf.FileBlockChangeInput, { nullable: true, description: 'When it is a file to download.' })
  file?: leaf.FileBlockChangeInput;

  @Field(() => leaf.LinkToPageInput, {
    nullable: true,
    description: 'When it is a link: what it leads to instead.',
  })
  linkToPage?: leaf.LinkToPageInput;

  @Field(() => leaf.TableBlockChangeInput, {
    nullable: true,
    description: 'When it is a simple table: its headers; its rows are blocks of their own.',
  })
  table?: leaf.TableBlockChangeInput;

  @Field(() => leaf.TableRowInput, {
    nullable: true,
    description: 'When it is a row of a simple table: all its cells anew.',
  })
  tableRow?: leaf.TableRowInput;

  @Field(() => leaf.ColumnBlockChangeInput, {
    nullable: true,
    description: 'When it is one of several columns side by side: only its width changes.',
  })
  column?: leaf.ColumnBlockChangeInput;

  @Field(() => SyncedBlockChangeInput, {
    nullable: true,
    description: 'When it is a copy of blocks that stand elsewhere.',
  })
  syncedBlock?: SyncedBlockChangeInput;

  @Field(() => TemplateBlockChangeInput, {
    nullable: true,
    description: 'When it is a button that adds copies: only its label changes.',
  })
  template?: TemplateBlockChangeInput;
}
