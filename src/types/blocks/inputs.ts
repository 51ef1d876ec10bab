import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Color } from '../color.js';
import { IconInput } from '../fileInput.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';
import * as leaf from './leafInputs.js';

const CHILDREN =
  'Blocks inside. `appendBlocks` takes any number at any depth; elsewhere a list has at most 100, and two levels of children.';

@InputType({ description: 'A block that is made of text, and may hold others.' })
export class TextBlockInput {
  @Field(() => RichTextContentInput, { description: 'What is written in it.' })
  content!: RichTextContentInput;

  @Field(() => Color, { nullable: true, description: 'The colour of text or background.' })
  color?: Color | null;

  @Field(() => [BlockInput], { nullable: true, description: CHILDREN })
  children?: BlockInput[] | null;
}

@InputType({ description: 'Plain running text.' })
export class ParagraphBlockInput extends TextBlockInput {
  @Field(() => IconInput, {
    nullable: true,
    description:
      'The icon before the text: of use for a further tab of a tab block, which must be the parent.',
  })
  icon?: IconInput | null;
}

@InputType({ description: 'A line that begins a section.' })
export class HeadingBlockInput extends TextBlockInput {
  @Field(() => Int, { description: '1 for the largest to 4 for the smallest.' })
  level!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether blocks can be folded away under it; a heading with children needs it.',
  })
  isToggleable?: boolean | null;
}

@InputType({ description: 'A task with a box to check.' })
export class ToDoBlockInput extends TextBlockInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is done; false by default.' })
  checked?: boolean | null;
}

@InputType({ description: 'A text set apart in a box.' })
export class CalloutBlockInput extends TextBlockInput {
  @Field(() => IconInput, {
    nullable: true,
    description: 'The icon before the text; Notion picks one by default.',
  })
  icon?: IconInput | null;
}

@InputType({ description: 'The label of a tab, and what stands in the tab.' })
export class TabInput extends TextBlockInput {
  @Field(() => IconInput, { nullable: true, description: 'The icon before the label.' })
  icon?: IconInput | null;
}

@InputType({ description: 'Tabs side by side, of which one is open.' })
export class TabBlockInput {
  @Field(() => [TabInput], { description: 'The tabs from left to right: at least one, at most 100.' })
  tabs!: TabInput[];
}

@InputType({ description: 'One of several columns side by side.' })
export class ColumnBlockInput {
  @Field(() => [BlockInput], { description: 'What stands in it: at least one block.' })
  children!: BlockInput[];

  @Field(() => Float, {
    nullable: true,
    description: 'Its share of the width: more than 0, at most 1. Columns are equally wide by default.',
  })
  widthRatio?: number | null;
}

@InputType({ description: 'Columns side by side.' })
export class ColumnListBlockInput {
  @Field(() => [ColumnBlockInput], {
    description: 'The columns from left to right: at least two, at most 100.',
  })
  columns!: ColumnBlockInput[];
}

@InputType({ description: 'Blocks that can be shown in several places: the original, or a copy of one.' })
export class SyncedBlockInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The original to show, by id; it makes a copy, which takes no `children`.',
  })
  original?: string | null;

  @Field(() => [BlockInput], { nullable: true, description: `${CHILDREN} They make an original.` })
  children?: BlockInput[] | null;
}

@InputType({ description: 'A button that adds copies of its children to the page.' })
export class TemplateBlockInput {
  @Field(() => RichTextContentInput, { description: 'The label.' })
  content!: RichTextContentInput;

  @Field(() => [BlockInput], { nullable: true, description: CHILDREN })
  children?: BlockInput[] | null;
}

@InputType({ description: 'A piece of code.' })
export class CodeBlockInput {
  @Field(() => RichTextContentInput, { description: 'The program text, as it is to be shown.' })
  content!: RichTextContentInput;

  @Field(() => String, {
    description: 'The language in Notion’s words, such as `typescript`, `c++` or `plain text`.',
  })
  language: string = 'plain text';

  @Field(() => RichTextContentInput, { nullable: true, description: 'The caption below the code.' })
  caption?: RichTextContentInput | null;
}

@OneOf()
@InputType({ description: 'A block to make: exactly one of these.' })
export class BlockInput {
  @Field(() => ParagraphBlockInput, { nullable: true, description: 'Plain running text.' })
  paragraph?: ParagraphBlockInput;

  @Field(() => HeadingBlockInput, { nullable: true, description: 'A line that begins a section.' })
  heading?: HeadingBlockInput;

  @Field(() => TextBlockInput, { nullable: true, description: 'An item of a list with bullets.' })
  bulletedListItem?: TextBlockInput;

  @Field(() => TextBlockInput, {
    nullable: true,
    description: 'One line of a list whose numbers Notion counts.',
  })
  numberedListItem?: TextBlockInput;

  @Field(() => ToDoBlockInput, { nullable: true, description: 'A task with a box to check.' })
  toDo?: ToDoBlockInput;

  @Field(() => TextBlockInput, { nullable: true, description: 'A line whose children can be folded away.' })
  toggle?: TextBlockInput;

  @Field(() => TextBlockInput, { nullable: true, description: 'A quotation.' })
  quote?: TextBlockInput;

  @Field(() => CalloutBlockInput, { nullable: true, description: 'A text set apart in a box.' })
  callout?: CalloutBlockInput;

  @Field(() => CodeBlockInput, { nullable: true, description: 'A piece of code.' })
  code?: CodeBlockInput;

  @Field(() => leaf.EquationBlockInput, { nullable: true, description: 'An equation on a line of its own.' })
  equation?: leaf.EquationBlockInput;

  @Field(() => Boolean, { nullable: true, description: 'A line across the page. Only true is of use.' })
  divider?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The path from the top of the workspace to the page. Only true is of use.',
  })
  breadcrumb?: boolean;

  @Field(() => leaf.TableOfContentsBlockInput, {
    nullable: true,
    description: 'A list of the headings of the page; `{}` will do.',
  })
  tableOfContents?: leaf.TableOfContentsBlockInput;

  @Field(() => leaf.WebBlockInput, { nullable: true, description: 'A link to a web page, shown as a card.' })
  bookmark?: leaf.WebBlockInput;

  @Field(() => leaf.WebBlockInput, { nullable: true, description: 'A web page shown within the page.' })
  embed?: leaf.WebBlockInput;

  @Field(() => leaf.MediaBlockInput, { nullable: true, description: 'A picture shown within the page.' })
  image?: leaf.MediaBlockInput;

  @Field(() => leaf.MediaBlockInput, { nullable: true, description: 'A film that plays within the page.' })
  video?: leaf.MediaBlockInput;

  @Field(() => leaf.MediaBlockInput, { nullable: true, description: 'A PDF shown within the page.' })
  pdf?: leaf.MediaBlockInput;

  @Field(() => leaf.MediaBlockInput, { nullable: true, description: 'A sound.' })
  audio?: leaf.MediaBlockInput;

  @Field(() => leaf.FileBlockInput, { nullable: true, description: 'A file to download.' })
  file?: leaf.FileBlockInput;

  @Field(() => leaf.LinkToPageInput, {
    nullable: true,
    description: 'A link to a page, a database or a comment.',
  })
  linkToPage?: leaf.LinkToPageInput;

  @Field(() => leaf.TableBlockInput, { nullable: true, description: 'A simple table with its rows.' })
  table?: leaf.TableBlockInput;

  @Field(() => leaf.TableRowInput, {
    nullable: true,
    description: 'A further row of a table, which must be the parent.',
  })
  tableRow?: leaf.TableRowInput;

  @Field(() => ColumnListBlockInput, { nullable: true, description: 'Columns side by side.' })
  columnList?: ColumnListBlockInput;

  @Field(() => ColumnBlockInput, {
    nullable: true,
    description: 'A further column of a list of columns, which must be the parent.',
  })
  column?: ColumnBlockInput;

  @Field(() => TabBlockInput, { nullable: true, description: 'Tabs, of which one is open.' })
  tab?: TabBlockInput;

  @Field(() => SyncedBlockInput, {
    nullable: true,
    description: 'Blocks that can be shown in several places, or a copy of them.',
  })
  syncedBlock?: SyncedBlockInput;

  @Field(() => TemplateBlockInput, {
    nullable: true,
    description:
      'A button that adds copies of its children to the page. Notion means to drop these, and may refuse them.',
  })
  template?: TemplateBlockInput;
}

/** An end of a list of blocks; the values are Notion's own words. */
export enum BlockEnd {
  START = 'start',
  END = 'end',
}

registerEnumType(BlockEnd, {
  name: 'BlockEnd',
  description: 'An end of a list of blocks.',
  valuesConfig: {
    START: { description: 'Before the first block.' },
    END: { description: 'Behind the last block.' },
  },
});

@OneOf()
@InputType({ description: 'Where new blocks go among those that are there: exactly one of these.' })
export class BlockPositionInput {
  @Field(() => BlockEnd, { nullable: true, description: 'At the start or at the end.' })
  at?: BlockEnd;

  @Field(() => ID, {
    nullable: true,
    description: 'Behind this block, which must lie directly in the parent.',
  })
  after?: string;
}
