import { Field, Float, ID, InputType } from 'type-graphql';
import { Color } from '../color.js';
import { OneOf } from '../input.js';
import { RichTextContentInput } from '../richTextInput.js';

@InputType({ description: 'An equation on a line of its own.' })
export class EquationBlockInput {
  @Field(() => String, { description: 'The equation in KaTeX (LaTeX) notation: at most 1000 characters.' })
  expression!: string;
}

@InputType({ description: 'A list of the headings of the page.' })
export class TableOfContentsBlockInput {
  @Field(() => Color, { nullable: true, description: 'The colour of text or background.' })
  color?: Color | null;
}

@InputType({ description: 'Something elsewhere on the web.' })
export class WebBlockInput {
  @Field(() => String, { description: 'What to show, by its URL: at most 2000 characters.' })
  url!: string;

  @Field(() => RichTextContentInput, { nullable: true, description: 'What is written below it.' })
  caption?: RichTextContentInput | null;
}

@OneOf()
@InputType({ description: 'Where the file of a media block is: exactly one of these.' })
export class MediaFileInput {
  @Field(() => String, {
    nullable: true,
    description: 'Elsewhere on the web, by its URL: at most 2000 characters.',
  })
  url?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Uploaded to Notion, by the id of the file upload, which must not be older than an hour.',
  })
  fileUpload?: string;
}

@InputType({ description: 'An image, a video, a sound or a PDF.' })
export class MediaBlockInput {
  @Field(() => MediaFileInput, { description: 'What it shows: an upload, or a file elsewhere on the web.' })
  file!: MediaFileInput;

  @Field(() => RichTextContentInput, { nullable: true, description: 'The caption below it.' })
  caption?: RichTextContentInput | null;
}

@InputType({ description: 'A file to download.' })
export class FileBlockInput extends MediaBlockInput {
  @Field(() => String, {
    nullable: true,
    description: 'The name shown for it, at most 900 bytes; the name of the file by default.',
  })
  name?: string | null;
}

@OneOf()
@InputType({ description: 'What a link leads to: exactly one of these, by id or Notion link.' })
export class LinkToPageInput {
  @Field(() => ID, {
    nullable: true,
    description: 'What it leads to: an id, a UUID, or a Notion link to a page.',
  })
  page?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What it leads to: an id, a UUID, or a Notion link to a database.',
  })
  database?: string;

  @Field(() => ID, { nullable: true, description: 'What it leads to: the id or UUID of a comment.' })
  comment?: string;
}

@InputType({ description: 'A row of a simple table.' })
export class TableRowInput {
  @Field(() => [RichTextContentInput], {
    description: 'The cells from left to right: as many as the table is wide, at most 100.',
  })
  cells!: RichTextContentInput[];
}

@InputType({ description: 'A simple table. It is as wide as its rows, and stays so.' })
export class TableBlockInput {
  @Field(() => [TableRowInput], { description: 'The rows: at least one, all with the same number of cells.' })
  rows!: TableRowInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first row is a header; false by default.',
  })
  hasColumnHeader?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first column is a header; false by default.',
  })
  hasRowHeader?: boolean | null;
}

@InputType({ description: 'What changes of a simple table; its width cannot.' })
export class TableBlockChangeInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first row is a header. Left out, it stays as it is.',
  })
  hasColumnHeader?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first column is a header. Left out, it stays as it is.',
  })
  hasRowHeader?: boolean | null;
}

@InputType({ description: 'A new width for a column.' })
export class ColumnBlockChangeInput {
  @Field(() => Float, { description: 'Its share of the width: more than 0, at most 1.' })
  widthRatio!: number;
}

@InputType({ description: 'What changes of a bookmark or an embed.' })
export class WebBlockChangeInput {
  @Field(() => String, { nullable: true, description: 'What to show instead. Left out, it stays as it is.' })
  url?: string | null;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The new caption, which replaces the old one whole. Left out, it stays as it is.',
  })
  caption?: RichTextContentInput | null;
}

@InputType({ description: 'What changes of an image, a video, a sound or a PDF.' })
export class MediaBlockChangeInput {
  @Field(() => MediaFileInput, {
    nullable: true,
    description: 'The file to show instead. Left out, it stays as it is.',
  })
  file?: MediaFileInput | null;

  @Field(() => RichTextContentInput, {
    nullable: true,
    description: 'The new caption, which replaces the old one whole. Left out, it stays as it is.',
  })
  caption?: RichTextContentInput | null;
}

@InputType({ description: 'What changes of a file to download.' })
export class FileBlockChangeInput extends MediaBlockChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'The new name, at most 900 bytes. Left out, it stays as it is.',
  })
  name?: string | null;
}
