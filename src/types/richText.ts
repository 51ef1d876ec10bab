import type { RichTextItemResponse } from '@notionhq/client';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Color, toColor } from './color.js';
import { Mention, toMention } from './mention.js';
import { Json } from './scalars.js';
import { asObject, asText, asTextOrNull, isObject, kindOf, make, nullable, readOr, rowOf } from './shape.js';

@ObjectType({ description: 'How a piece of text looks.' })
export class Annotations {
  @Field(() => Boolean, { description: 'Whether it is set in heavy letters.' })
  bold!: boolean;

  @Field(() => Boolean, { description: 'Whether it is set in slanted letters.' })
  italic!: boolean;

  @Field(() => Boolean, { description: 'Struck through.' })
  strikethrough!: boolean;

  @Field(() => Boolean, { description: 'Underlined.' })
  underline!: boolean;

  @Field(() => Boolean, { description: 'Set as code.' })
  code!: boolean;

  @Field(() => Color, { nullable: true, description: 'The colour; null for one newer than this gateway.' })
  color!: Color | null;
}

@InterfaceType({ description: 'A piece of formatted text. Mirrors one item of Notion’s rich text arrays.' })
export abstract class RichText {
  @Field(() => String, { description: 'The piece as plain text: what a reader sees.' })
  plainText!: string;

  @Field(() => String, { nullable: true, description: 'Where the piece links to, if anywhere.' })
  href!: string | null;

  @Field(() => Annotations, { description: 'How the piece looks.' })
  annotations!: Annotations;
}

@ObjectType({ implements: RichText, description: 'Plain text, maybe with a link.' })
class TextRichText extends RichText {
  @Field(() => String, { description: 'What is written, without formatting.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'The link as it was entered, if any.' })
  link!: string | null;
}

@ObjectType({ implements: RichText, description: 'An equation within a text.' })
export class EquationRichText extends RichText {
  @Field(() => String, { description: 'The equation in KaTeX (LaTeX) notation.' })
  expression!: string;
}

@ObjectType({
  implements: RichText,
  description: 'A mention: of a user, a page, a database, a date, a link or an emoji.',
})
class MentionRichText extends RichText {
  @Field(() => Mention, { description: 'What is mentioned.' })
  mention!: Mention;
}

@ObjectType({
  implements: RichText,
  description: 'A piece of text of a kind that this gateway does not know yet.',
})
class UnsupportedRichText extends RichText {
  @Field(() => String, { description: 'The kind, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The piece as Notion gave it.' })
  raw!: unknown;
}

const optionalText = nullable(asText);

const PIECES = {
  text: (item, common) => {
    const { content, link } = asObject(item.text);
    const url = link ? optionalText(asObject(link).url) : null;
    return make(TextRichText, common, { content: asText(content), link: url });
  },
  equation: (item, common) =>
    make(EquationRichText, common, { expression: asText(asObject(item.equation).expression) }),
  mention: (item, common) => make(MentionRichText, common, { mention: toMention(item.mention) }),
} satisfies Record<RichTextItemResponse['type'], PieceReader>;

type PieceReader = (item: Record<string, unknown>, common: RichText) => RichText;

/**
 * One item of a rich text array. Unknown and malformed kinds become UnsupportedRichText; only a value that is no object
 * at all throws ShapeError.
 */
export function toRichText(raw: unknown): RichText {
  const item = asObject(raw);
  const common: RichText = {
    plainText: plainTextOfPiece(item),
    href: asTextOrNull(item.href),
    annotations: toAnnotations(item.annotations),
  };
  const unsupported = () => make(UnsupportedRichText, common, { rawType: kindOf(item.type), raw });
  const read: PieceReader = rowOf<PieceReader>(PIECES, item.type) ?? unsupported;
  return readOr(() => read(item, common), unsupported);
}

/** A whole rich text array; a missing one is empty. Items that are no objects are left out. */
export function toRichTexts(raw: readonly unknown[] | null | undefined): RichText[] {
  return (raw ?? []).filter(isObject).map(toRichText);
}

/** What a reader sees of a rich text array, read or raw, in one string. */
export function plainTextOf(items: readonly (RichText | Record<string, unknown>)[]): string {
  let text = '';
  for (const item of items) text += item instanceof RichText ? item.plainText : plainTextOfPiece(item);
  return text;
}

function plainTextOfPiece({ plain_text, text }: Record<string, unknown>): string {
  return asTextOrNull(plain_text) ?? asTextOrNull(isObject(text) && text.content) ?? '';
}

function toAnnotations(raw: unknown): Annotations {
  const given = isObject(raw) ? raw : { color: Color.DEFAULT };
  return make(Annotations, {
    bold: given.bold === true,
    italic: given.italic === true,
    strikethrough: given.strikethrough === true,
    underline: given.underline === true,
    code: given.code === true,
    color: toColor(given.color),
  });
}
