import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Color } from '../color.js';
import { IconInput } from '../fileInput.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';

const CHILDREN =
  'Blocks inside, at most 100. One request takes two levels of children; append deeper ones to the blocks that it makes.';

@InputType({ description: 'A block of text.' })
export class TextBlockInput {
  @Field(() => RichTextContentInput, { description: 'The text.' })
  content!: RichTextContentInput;

  @Field(() => Color, { nullable: true, description: 'The colour of text or background.' })
  color?: Color | null;

  @Field(() => [BlockInput], { nullable: true, description: CHILDREN })
  children?: BlockInput[] | null;
}

@InputType({ description: 'A heading.' })
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

@InputType({ description: 'A piece of code.' })
export class CodeBlockInput {
  @Field(() => RichTextContentInput, { description: 'The code.' })
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
  @Field(() => TextBlockInput, { nullable: true, description: 'A paragraph.' })
  paragraph?: TextBlockInput;

  @Field(() => HeadingBlockInput, { nullable: true, description: 'A heading.' })
  heading?: HeadingBlockInput;

  @Field(() => TextBlockInput, { nullable: true, description: 'An item of a list with bullets.' })
  bulletedListItem?: TextBlockInput;

  @Field(() => TextBlockInput, { nullable: true, description: 'An item of a numbered list.' })
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
