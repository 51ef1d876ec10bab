import type { MentionRichTextItemResponse } from '@notionhq/client';
import { createUnionType, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateValue, toDateValue } from './date.js';
import { toGlobalId } from './globalId.js';
import { CustomEmoji, toCustomEmoji } from './icon.js';
import { Json } from './scalars.js';
import {
  asNumber,
  asObject,
  asText,
  enumOf,
  make,
  nullable,
  readOr,
  rowOf,
  ShapeError,
  type Reader,
} from './shape.js';
import { readUser, User } from './user.js';

@ObjectType({ description: 'A person or a bot is mentioned.' })
export class UserMention {
  @Field(() => User, { nullable: true, description: 'The mentioned user.' })
  user!: User | null;
}

@ObjectType({ description: 'A page is mentioned.' })
export class PageMention {
  @Field(() => ID, {
    description: 'The global id of the page: `page_…`. It may not be shared with the connection.',
  })
  pageId!: string;

  uuid!: string;
}

@ObjectType({ description: 'A database is mentioned.' })
export class DatabaseMention {
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
  @Field(() => String, { nullable: true, description: 'Where it leads; null when Notion does not say.' })
  url!: string | null;
}

@ObjectType({ description: 'A link to a web page, shown with its title and icon.' })
class LinkMention {
  @Field(() => String, { nullable: true, description: 'Where it leads; null when Notion does not say.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'What to show in an iframe for it, if it can be embedded.',
  })
  iframeUrl!: string | null;

  @Field(() => Float, { nullable: true, description: 'How high Notion shows it, in Notion’s measure.' })
  height!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The space that Notion keeps around it, in Notion’s measure.',
  })
  padding!: number | null;

  @Field(() => Float, { nullable: true, description: 'As `padding`, at the top only.' })
  paddingTop!: number | null;
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
  @Field(() => TemplateMentionKind, { description: 'What it becomes.' })
  template!: TemplateMentionKind;
}

@ObjectType({ description: 'An emoji of the workspace’s own within a text.' })
class CustomEmojiMention {
  @Field(() => CustomEmoji, { description: 'The workspace’s own picture.' })
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
export const Mention = createUnionType({
  name: 'Mention',
  description: 'What a piece of text mentions.',
  types: () => MENTION_TYPES,
});
export type Mention = InstanceType<(typeof MENTION_TYPES)[number]>;

const optionalText = nullable(asText);
const optionalNumber = nullable(asNumber);
const toTemplateMentionKind = enumOf(TemplateMentionKind);

const MENTIONS = {
  user: (raw) => make(UserMention, { user: readUser(raw) }),
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
    const template = toTemplateMentionKind(date ?? user);
    if (template) return make(TemplateMention, { template });
    throw new ShapeError('expected a known kind of template mention');
  },
  custom_emoji: (raw) => make(CustomEmojiMention, { customEmoji: toCustomEmoji(raw) }),
} satisfies Record<MentionRichTextItemResponse['mention']['type'], Reader<Mention>>;

/** Unknown and malformed kinds become UnsupportedMention; throws ShapeError when there is no kind at all. */
export function toMention(raw: unknown): Mention {
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
    iframeUrl: optionalText(link.iframe_url),
    height: optionalNumber(link.height),
    padding: optionalNumber(link.padding),
    paddingTop: optionalNumber(link.padding_top),
  });
}
