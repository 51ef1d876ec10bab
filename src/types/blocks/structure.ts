import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Color, toColor } from '../color.js';
import { connectionOf } from '../connection.js';
import { Content } from '../content.js';
import { Node } from '../node.js';
import { plainTextOf, RichText, toRichTexts } from '../richText.js';
import { asBoolean, asNumber, asText, listOf, make, nullable, ShapeError, type Reader } from '../shape.js';
import { Block } from './block.js';

const KIND = [Node, Content, Block];

@ObjectType({ implements: KIND, description: 'An equation on a line of its own.' })
export class EquationBlock extends Block {
  @Field(() => String, { description: 'The equation in KaTeX (LaTeX) notation.' })
  readonly expression!: string;
}

@ObjectType({ implements: KIND, description: 'A line across the page.' })
export class DividerBlock extends Block {}

@ObjectType({ implements: KIND, description: 'The path from the top of the workspace to the page.' })
export class BreadcrumbBlock extends Block {}

@ObjectType({
  implements: KIND,
  description: 'A list of the headings of the page, which Notion’s apps make.',
})
export class TableOfContentsBlock extends Block {
  @Field(() => Color, {
    nullable: true,
    description: 'The colour; null for one newer than this gateway.',
  })
  readonly color!: Color | null;
}

@ObjectType({ implements: KIND, description: 'Columns side by side: its children are `ColumnBlock`s.' })
export class ColumnListBlock extends Block {}

@ObjectType({ implements: KIND, description: 'A column; its children are what stands in it.' })
export class ColumnBlock extends Block {
  @Field(() => Float, {
    nullable: true,
    description: 'Its share of the width, from 0 to 1; null when all columns are equally wide.',
  })
  readonly widthRatio!: number | null;
}

@ObjectType({ implements: KIND, description: 'A simple table (no database): its children are its rows.' })
export class TableBlock extends Block {
  @Field(() => Int, { description: 'How many columns it has, and so how many cells each row.' })
  readonly width!: number;

  @Field(() => Boolean, { description: 'Whether the first row is a header.' })
  readonly hasColumnHeader!: boolean;

  @Field(() => Boolean, { description: 'Whether the first column is a header.' })
  readonly hasRowHeader!: boolean;
}

@ObjectType({ description: 'One cell of a simple table.' })
export class TableCell {
  @Field(() => [RichText], { description: 'The text with its formatting, piece by piece.' })
  readonly richText!: readonly RichText[];

  @Field(() => String, { description: 'The text without formatting.' })
  readonly plainText!: string;
}

@ObjectType({ implements: KIND, description: 'A row of a simple table.' })
export class TableRowBlock extends Block {
  @Field(() => [TableCell], { description: 'Its cells from left to right: as many as the table is wide.' })
  readonly cells!: readonly TableCell[];
}

export const TableRowConnection = connectionOf<TableRowBlock>('TableRow', () => TableRowBlock, 'table rows');

@ObjectType({
  implements: KIND,
  description: 'Tabs: its children are paragraphs, each the label of a tab whose children are its content.',
})
export class TabBlock extends Block {}

type Payload = Record<string, unknown>;

/** These readers throw ShapeError for a payload in which there is nothing to show. */
export const withExpression = ({ expression }: Payload) => ({ expression: asText(expression) });

export const withColor = ({ color }: Payload) => ({ color: toColor(color) });

export const withWidthRatio = ({ width_ratio }: Payload) => ({
  widthRatio: nullable(asNumber)(width_ratio),
});

export const withHeaders = ({ table_width, has_column_header, has_row_header }: Payload) => ({
  width: asInt(table_width),
  hasColumnHeader: asBoolean(has_column_header),
  hasRowHeader: asBoolean(has_row_header),
});

export const withCells = ({ cells }: Payload) => ({ cells: listOf(readCell)(cells) });

const readCell: Reader<TableCell> = (raw) => {
  if (!Array.isArray(raw)) throw new ShapeError('expected a list of rich text');
  const richText = toRichTexts(raw);
  return make(TableCell, { richText, plainText: plainTextOf(richText) });
};

/** A whole number that GraphQL's Int can carry. */
const asInt: Reader<number> = (value) => {
  if (Number.isInteger(value) && Math.abs(value as number) < 2 ** 31) return value as number;
  throw new ShapeError('expected a whole number');
};
