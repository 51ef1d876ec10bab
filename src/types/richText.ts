import { createUnionType, Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { MentionRichTextItemResponse, RichTextItemResponse } from '@notionhq/client';
import { Color, toColor } from './color.js';
import { DateValue, toDateValue } from './date.js';
import { toGlobalId } from './globalId.js';
import { CustomEmoji, toCustomEmoji } from './icon.js';
import { Json } from './scalars.js';
import { asObject, asText, enumOf, isObject, make, nullable, readOr, rowOf } from './shape.js';
import type { Reader } from './shape.js';
import { toUser, User } from './user.js';

@ObjectType({ description: 'How a piece of text looks.' })
export class Annotations {
  @Field(() => Boolean, { description: 'Bold.' })
  bold!: boolean;

  @Field(() => Boolean, { description: 'Italic.' })
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
  @Field(() => String, { description: 'The text.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'The link as it was entered, if any.' })
  link!: string | null;
}

@ObjectType({ implements: RichText, description: 'An equation within a text.' })
class EquationRichText extends RichText {
  @Field(() => String, { description: 'The equation in KaTeX (LaTeX) notation.' })
  expression!: string;
}

@ObjectType({ description: 'A person or a bot is mentioned.' })
class UserMention {
  @Field(() => User, { nullable: true, description: 'The mentioned user.' })
  user!: User | null;
}

@ObjectType({ description: 'A page is mentioned.' })
class PageMention {
  @Field(() => ID, {
    description: 'The global id of the page: `page_…`. It may not be shared with the connection.',
  })
  pageId!: string;

  uuid!: string;
}

@ObjectType({ description: 'A database is mentioned.' })
class DatabaseMention {
  @Field(() => ID, {
    description: 'The global id of the database: `database_…`. It may not be shared with the connection.',
  })
  databaseId!: string;

  uuid!: string;
}

@ObjectType({ description: 'A date is mentioned.' })
class DateMention {
  @Field(() => DateValue, { nullable: true, description: 'The mentioned date.' })
  date!: DateValue | null;
}

@ObjectType({ description: 'A link that shows a preview of an object of another tool.' })
class LinkPreviewMention {
  @Field(() => String, { nullable: true, description: 'The link.' })
  url!: string | null;
}

@ObjectType({ description: 'A link to a web page, shown with its title and icon.' })
class LinkMention {
  @Field(() => String, { nullable: true, description: 'The link.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the linked page.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What the linked page says about itself.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The author of the linked page.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'The site of the linked page.' })
  provider!: string | null;

  @Field(() => String, { nullable: true, description: 'A picture of the linked page.' })
  thumbnailUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'The icon of the linked page.' })
  iconUrl!: string | null;
}

/** What a mention in a template becomes when the template is used. */
export enum TemplateMentionKind {
  TODAY = 'today',
  NOW = 'now',
  ME = 'me',
}

registerEnumType(TemplateMentionKind, {
  name: 'TemplateMentionKind',
  description: 'What a mention in a template becomes when the template is used.',
  valuesConfig: {
    TODAY: { description: 'The day on which the template is used.' },
    NOW: { description: 'The moment at which the template is used.' },
    ME: { description: 'The person who uses the template.' },
  },
});

@ObjectType({ description: 'A mention in a template that is filled in when the template is used.' })
class TemplateMention {
  @Field(() => TemplateMentionKind, {
    nullable: true,
    description: 'What it becomes; null for a kind newer than this gateway.',
  })
  template!: TemplateMentionKind | null;
}

@ObjectType({ description: 'An emoji of the workspace’s own within a text.' })
class CustomEmojiMention {
  @Field(() => CustomEmoji, { description: 'The emoji.' })
  customEmoji!: CustomEmoji;
}

@ObjectType({ description: 'A mention of a kind that this gateway does not know yet.' })
class UnsupportedMention {
  @Field(() => String, { description: 'The kind, in Notion’s words.' })
  rawType!: string;

  @Field(() => Json, { nullable: true, description: 'The mention as Notion gave it.' })
  raw!: unknown;
}

const MENTION_TYPES = [
  UserMention,
  PageMention,
  DatabaseMention,
  DateMention,
  LinkPreviewMention,
  LinkMention,
  TemplateMention,
  CustomEmojiMention,
  UnsupportedMention,
] as const;

/** What a piece of text mentions. */
const Mention = createUnionType({
  name: 'Mention',
  description: 'What a piece of text mentions.',
  types: () => MENTION_TYPES,
});
type Mention = InstanceType<(typeof MENTION_TYPES)[number]>;

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
const toTemplateMentionKind = enumOf(TemplateMentionKind);

const MENTIONS = {
  user: (raw) => make(UserMention, { user: toUser(raw) }),
  page: (raw) => {
    const uuid = asText(asObject(raw).id);
    return make(PageMention, { pageId: toGlobalId('page', uuid), uuid });
  },
  database: (raw) => {
    const uuid = asText(asObject(raw).id);
    return make(DatabaseMention, { databaseId: toGlobalId('database', uuid), uuid });
  },
  date: (raw) => make(DateMention, { date: nullable(toDateValue)(raw) }),
  link_preview: (raw) => make(LinkPreviewMention, { url: optionalText(asObject(raw).url) }),
  link_mention: readLinkMention,
  template_mention: (raw) => {
    const { template_mention_date: date, template_mention_user: user } = asObject(raw);
    return make(TemplateMention, { template: toTemplateMentionKind(date ?? user) });
  },
  custom_emoji: (raw) => make(CustomEmojiMention, { customEmoji: toCustomEmoji(raw) }),
} satisfies Record<MentionRichTextItemResponse['mention']['type'], Reader<Mention>>;

const PIECES = {
  text: (item, common) => {
    const { content, link } = asObject(item.text);
    const url = link ? optionalText(asObject(link).url) : null;
    return make(TextRichText, { ...common, content: asText(content), link: url });
  },
  equation: (item, common) =>
    make(EquationRichText, { ...common, expression: asText(asObject(item.equation).expression) }),
  mention: (item, common) => make(MentionRichText, { ...common, mention: toMention(item.mention) }),
} satisfies Record<RichTextItemResponse['type'], PieceReader>;

type PieceReader = (item: Record<string, unknown>, common: RichText) => RichText;

/**
 * One item of a rich text array. Unknown and malformed kinds become UnsupportedRichText; only a value that is no object
 * at all throws ShapeError.
 */
export function toRichText(raw: unknown): RichText {
  const item = asObject(raw);
  const common: RichText = {
    plainText: typeof item.plain_text === 'string' ? item.plain_text : '',
    href: typeof item.href === 'string' ? item.href : null,
    annotations: toAnnotations(item.annotations),
  };
  const unsupported = () => make(UnsupportedRichText, { ...common, rawType: String(item.type), raw });
  const read: PieceReader = rowOf<PieceReader>(PIECES, item.type) ?? unsupported;
  return readOr(() => read(item, common), unsupported);
}

/** A whole rich text array; a missing one is empty. Items that are no objects are left out. */
export function toRichTexts(raw: readonly unknown[] | null | undefined): RichText[] {
  return (raw ?? []).filter(isObject).map(toRichText);
}

/** What a reader sees of a rich text array, read or raw, in one string. */
export function plainTextOf(items: readonly (RichText | { plain_text?: string })[]): string {
  return items.map((item) => ('plainText' in item ? item.plainText : (item.plain_text ?? ''))).join('');
}

function toMention(raw: unknown): Mention {
  const mention = asObject(raw);
  const rawType = asText(mention.type);
  const unsupported = () => make(UnsupportedMention, { rawType, raw });
  const read = rowOf<Reader<Mention>>(MENTIONS, rawType);
  return read ? readOr(() => read(mention[rawType]), unsupported) : unsupported();
}

function readLinkMention(raw: unknown): LinkMention {
  const link = asObject(raw);
  return make(LinkMention, {
    url: optionalText(link.href),
    title: optionalText(link.title),
    description: optionalText(link.description),
    author: optionalText(link.link_author),
    provider: optionalText(link.link_provider),
    thumbnailUrl: optionalText(link.thumbnail_url),
    iconUrl: optionalText(link.icon_url),
  });
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
