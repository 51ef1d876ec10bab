import type { CreatePageParameters } from '@notionhq/client';
import { Field, ID, InputType } from 'type-graphql';
import { badInput } from '../errors.js';
import { Color } from './color.js';
import { DateInput, toNotionDate } from './dateInput.js';
import { requireId, toUuid } from './globalId.js';
import {
  checkCount,
  checkLength,
  checkUrl,
  LIMITS,
  OneOf,
  onlyField,
  writeOnly,
  type Writers,
} from './input.js';
import { TemplateMentionKind } from './mention.js';
import { parseMarkdown, type Stretch } from './richTextParse.js';

type NotionValue = NonNullable<CreatePageParameters['properties']>[string];

/** A piece of rich text as Notion takes it. */
export type NotionRichText = Extract<NotionValue, { rich_text: unknown }>['rich_text'][number];
type NotionMention = Extract<NotionRichText, { mention: unknown }>['mention'];

@InputType({ description: 'How a piece of text shall look; what is left out is off.' })
export class AnnotationsInput {
  @Field(() => Boolean, { nullable: true, description: 'Sets it in heavy letters.' })
  bold?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Sets it in slanted letters.' })
  italic?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Struck through.' })
  strikethrough?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Underlined.' })
  underline?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Set as code.' })
  code?: boolean | null;

  @Field(() => Color, { nullable: true, description: 'The colour of the text or of its background.' })
  color?: Color | null;
}

@InputType({ description: 'Plain text, maybe with a link.' })
export class TextRichTextInput {
  @Field(() => String, { description: 'The text: at most 2000 characters.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Where it links to: at most 2000 characters.' })
  link?: string | null;

  @Field(() => AnnotationsInput, { nullable: true, description: 'How it looks; plain by default.' })
  annotations?: AnnotationsInput | null;
}

@InputType({ description: 'An equation within a text.' })
export class EquationRichTextInput {
  @Field(() => String, { description: 'The equation in KaTeX (LaTeX) notation: at most 1000 characters.' })
  expression!: string;

  @Field(() => AnnotationsInput, { nullable: true, description: 'How it looks; plain by default.' })
  annotations?: AnnotationsInput | null;
}

@OneOf()
@InputType({ description: 'What a piece of text mentions: exactly one of these.' })
export class MentionInput {
  @Field(() => ID, { nullable: true, description: 'A user, by id.' })
  user?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A page, by id or URL; it must be shared with the connection.',
  })
  page?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A database, by id or URL; it must be shared with the connection.',
  })
  database?: string;

  @Field(() => DateInput, {
    nullable: true,
    description: 'A day, a moment or a range, shown as people in Notion see dates.',
  })
  date?: DateInput;

  @Field(() => TemplateMentionKind, {
    nullable: true,
    description: 'For templates: what is filled in when the template is used.',
  })
  template?: TemplateMentionKind;

  @Field(() => ID, { nullable: true, description: 'An emoji of the workspace’s own, by its `emojiId`.' })
  customEmoji?: string;
}

@InputType({ description: 'A mention within a text.' })
export class MentionRichTextInput {
  @Field(() => MentionInput, { description: 'What is mentioned.' })
  target!: MentionInput;

  @Field(() => AnnotationsInput, { nullable: true, description: 'How it looks; plain by default.' })
  annotations?: AnnotationsInput | null;
}

@OneOf()
@InputType({ description: 'A piece of formatted text: exactly one of these.' })
export class RichTextInput {
  @Field(() => TextRichTextInput, { nullable: true, description: 'Plain text, maybe with a link.' })
  text?: TextRichTextInput;

  @Field(() => EquationRichTextInput, {
    nullable: true,
    description: 'Mathematics within the line, written as LaTeX.',
  })
  equation?: EquationRichTextInput;

  @Field(() => MentionRichTextInput, {
    nullable: true,
    description: 'A person, a page, a database, a date or an emoji within the line.',
  })
  mention?: MentionRichTextInput;
}

@OneOf()
@InputType({ description: 'A text: plain, in markdown, or in formatted pieces. Exactly one of these.' })
export class RichTextContentInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The whole text without formatting: at most 200,000 characters (longer than 2000 it is sent in pieces). Empty: no text.',
  })
  text?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole text in markdown, of one paragraph: `**bold**`, `*italic*`, `~~struck~~`, `` `code` ``, `[links](https://…)`, `$equations$`, `<u>`, `<br>`. Anything else stays as it is written. At most 200,000 characters, and 100 pieces once it is read.',
  })
  markdown?: string;

  @Field(() => [RichTextInput], {
    nullable: true,
    description: 'The text in pieces: at most 100. An empty list: no text.',
  })
  richText?: RichTextInput[];
}

/** Checks a text against Notion's limits, then gives it in Notion's words. `path` is the argument, for refusals. */
export function toNotionRichText(input: RichTextContentInput, path: string): NotionRichText[] {
  const [kind, value] = onlyField(input, path);
  const at = `${path}.${kind}`;
  if (kind === 'text') return toPieces(value, at).map((content) => ({ type: 'text', text: { content } }));
  if (kind === 'markdown') return readMarkdown(value, at);
  return checkCount(value, LIMITS.richTextItems, at).map((item, index) => toItem(item, `${at}[${index}]`));
}

function readMarkdown(markdown: string, path: string): NotionRichText[] {
  checkLength(markdown, LIMITS.textLength * LIMITS.richTextItems, path);
  const items = parseMarkdown(markdown).flatMap((stretch) => toItems(stretch, path));
  if (items.length <= LIMITS.richTextItems) return items;
  throw badInput(
    path,
    `\`${path}\` makes ${items.length} pieces; Notion takes at most ${LIMITS.richTextItems} in one text: use less formatting.`,
  );
}

function toItems({ text, isEquation, url, styles }: Stretch, path: string): NotionRichText[] {
  const annotations = Object.fromEntries(styles.map((style) => [style, true]));
  const looks = styles.length > 0 ? { annotations } : {};
  if (isEquation) {
    const expression = checkLength(text, LIMITS.expressionLength, path);
    return [{ type: 'equation', equation: { expression }, ...looks }];
  }
  const link = url === null ? {} : { link: { url: checkUrl(url, path) } };
  return toPieces(text, path).map((content) => ({ type: 'text', text: { content, ...link }, ...looks }));
}

/** Cuts a text into as many pieces as Notion's limit asks for, never within a surrogate pair. */
function toPieces(text: string, path: string): string[] {
  checkLength(text, LIMITS.textLength * LIMITS.richTextItems, path);
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const limit = start + LIMITS.textLength;
    const end = limit < text.length && isLeadSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return checkCount(pieces, LIMITS.richTextItems, path);
}

function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function toItem(input: RichTextInput, path: string): NotionRichText {
  const [kind, value] = onlyField(input, path);
  const at = `${path}.${kind}`;
  const looks = value.annotations ? { annotations: toAnnotations(value.annotations) } : {};
  if (kind === 'text') return { type: 'text', text: toText(value, at), ...looks };
  if (kind === 'mention')
    return { type: 'mention', mention: writeOnly(MENTIONS, value.target, `${at}.target`), ...looks };
  const expression = checkLength(value.expression, LIMITS.expressionLength, `${at}.expression`);
  return { type: 'equation', equation: { expression }, ...looks };
}

function toText({ content, link }: TextRichTextInput, path: string) {
  checkLength(content, LIMITS.textLength, `${path}.content`);
  return { content, ...(link && { link: { url: checkUrl(link, `${path}.link`) } }) };
}

function toAnnotations(input: AnnotationsInput) {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as NonNullable<NotionRichText['annotations']>;
}

const MENTIONS: Writers<MentionInput, NotionMention> = {
  user: (id, path) => ({ type: 'user', user: { id: requireId(id, 'user', path) } }),
  page: (id, path) => ({ type: 'page', page: { id: requireId(id, 'page', path) } }),
  database: (id, path) => ({ type: 'database', database: { id: requireId(id, 'database', path) } }),
  date: (date, path) => ({ type: 'date', date: toNotionDate(date, path) }),
  template: (kind) => ({ type: 'template_mention', template_mention: toTemplateMention(kind) }),
  customEmoji: (id, path) => ({ type: 'custom_emoji', custom_emoji: { id: requireEmojiId(id, path) } }),
};

function toTemplateMention(kind: TemplateMentionKind) {
  return kind === TemplateMentionKind.ME
    ? ({ type: 'template_mention_user', template_mention_user: kind } as const)
    : ({ type: 'template_mention_date', template_mention_date: kind } as const);
}

/** The dashed UUID of a custom emoji; refuses anything else. */
export function requireEmojiId(id: string, path: string): string {
  const uuid = toUuid(id);
  if (uuid) return uuid;
  throw badInput(path, `\`${path}\` is not the \`emojiId\` of a custom emoji: give a UUID.`);
}
