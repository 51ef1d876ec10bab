import type { RenderContext } from './context.js';
import { shapeError } from './errors.js';
import { compact, requireId } from './id.js';
import type { EntityRecord, Json, JsonObject } from './model.js';
import { renderCustomEmoji } from './render/emojis.js';
import { fullUser } from './render/users.js';

const COLORS = ['default', 'gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red'];

/** Colours of text and of blocks. */
const TEXT_COLORS: readonly string[] = [...COLORS, ...COLORS.map((color) => `${color}_background`)];

const MARKS = ['bold', 'italic', 'strikethrough', 'underline', 'code'];
const MAX_ITEMS = 100;
const MAX_CONTENT = 2000;
const MAX_URL = 2000;
const MAX_EXPRESSION = 1000;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a rich text array, stored or rendered, without its formatting. */
export function plainText(items: readonly Json[]): string {
  return items
    .map((item) => (isObject(item) && typeof item.plain_text === 'string' ? item.plain_text : ''))
    .join('');
}

/**
 * Checks a rich text array of a request and returns what is stored: read shape with every annotation; mentions carry
 * bare ids and get their text when rendered. At most 100 items, 2000 characters of text, 1000 of an equation.
 */
export function normaliseRichText(input: Json | undefined, path: string): Json[] {
  if (!Array.isArray(input)) throw shapeError(path, input === undefined ? 'defined' : 'an array', input);
  if (input.length > MAX_ITEMS) throw shapeError(`${path}.length`, `≤ \`${MAX_ITEMS}\``, input.length);
  return input.map((item, index) => normaliseItem(item, `${path}[${index}]`));
}

/** The read shape of stored rich text: mentions get their present text and users, unseen pages read "Untitled". */
export function renderRichText(items: readonly Json[], context: RenderContext): Json[] {
  return items.map((item) =>
    isObject(item) && isObject(item.mention) ? renderMention(item, item.mention, context) : item,
  );
}

type ItemKind = 'text' | 'equation' | 'mention';
interface ItemContent {
  content: JsonObject;
  plainText: string;
  href: string | null;
}

const ITEMS: Record<ItemKind, (value: JsonObject, path: string) => ItemContent> = {
  text(value, path) {
    const content = requireString(value.content, `${path}.content`, MAX_CONTENT);
    const url = isObject(value.link) ? requireString(value.link.url, `${path}.link.url`, MAX_URL) : null;
    return { content: { content, link: url === null ? null : { url } }, plainText: content, href: url };
  },
  equation(value, path) {
    const expression = requireString(value.expression, `${path}.expression`, MAX_EXPRESSION);
    return { content: { expression }, plainText: expression, href: null };
  },
  mention(value, path) {
    const kind = Object.keys(MENTIONS).find((name) => value[name] !== undefined);
    if (!kind) throw shapeError(`${path}.user`, 'defined', undefined);
    const target = value[kind];
    if (!isObject(target)) throw shapeError(`${path}.${kind}`, 'an object', target);
    const content = MENTIONS[kind]?.(target, `${path}.${kind}`) ?? {};
    return { content: { type: kind, [kind]: content }, plainText: '', href: null };
  },
};

const byId = (value: JsonObject, path: string): JsonObject => ({ id: requireId(value.id, `${path}.id`) });
const asSent = (value: JsonObject): JsonObject => value;

/** The mentions that can be written or echoed, and what is stored of each. */
const MENTIONS: { [kind: string]: (value: JsonObject, path: string) => JsonObject } = {
  user: byId,
  page: byId,
  database: byId,
  date: normaliseDate,
  template_mention: asSent,
  custom_emoji: asSent,
  link_preview: asSent,
  link_mention: asSent,
};

/** Checks `{start, end?, time_zone?}` and fills what is missing with null. */
function normaliseDate(value: JsonObject, path: string): JsonObject {
  for (const key of ['start', 'end']) {
    const at = value[key];
    if (key === 'end' && (at === undefined || at === null)) continue;
    if (typeof at !== 'string' || !isDate(at)) {
      throw shapeError(`${path}.${key}`, 'a valid ISO 8601 date string', at);
    }
  }
  const { start = null, end = null, time_zone: zone = null } = value;
  return { start, end, time_zone: zone };
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

function normaliseItem(item: Json, path: string): JsonObject {
  if (!isObject(item)) throw shapeError(path, 'an object', item);
  const type = (['text', 'mention', 'equation'] as const).find((kind) => item[kind] !== undefined);
  if (!type) throw shapeError(`${path}.text`, 'defined', undefined);
  const value = item[type];
  if (!isObject(value)) throw shapeError(`${path}.${type}`, 'an object', value);
  const { content, plainText: text, href } = ITEMS[type](value, `${path}.${type}`);
  const annotations = normaliseAnnotations(item.annotations, `${path}.annotations`);
  return { type, [type]: content, annotations, plain_text: text, href };
}

function normaliseAnnotations(input: Json | undefined, path: string): JsonObject {
  if (input !== undefined && !isObject(input)) throw shapeError(path, 'an object', input);
  const sent = input ?? {};
  const marks = MARKS.map((mark): [string, Json] => {
    const value = sent[mark] ?? false;
    if (typeof value !== 'boolean') throw shapeError(`${path}.${mark}`, 'a boolean', value);
    return [mark, value];
  });
  return { ...Object.fromEntries(marks), color: normaliseColor(sent.color, `${path}.color`) };
}

/** A colour of text or of a block; left out means `default`. */
export function normaliseColor(input: Json | undefined, path: string): string {
  if (input === undefined) return 'default';
  if (typeof input === 'string' && TEXT_COLORS.includes(input)) return input;
  throw shapeError(
    path,
    TEXT_COLORS.map((color) => `\`"${color}"\``)
      .join(', ')
      .replace(/, ([^,]+)$/, ', or $1'),
    input,
  );
}

/** A string of at most `max` characters; otherwise a 400 that names `path`. */
export function requireString(input: Json | undefined, path: string, max: number): string {
  if (typeof input !== 'string') throw shapeError(path, input === undefined ? 'defined' : 'a string', input);
  if (input.length > max) throw shapeError(`${path}.length`, `≤ \`${max}\``, input.length);
  return input;
}

function renderMention(item: JsonObject, mention: JsonObject, context: RenderContext): JsonObject {
  const kind = typeof mention.type === 'string' ? mention.type : '';
  const target = mention[kind];
  const shown = isObject(target) ? MENTION_TEXT[kind]?.(target, context) : undefined;
  if (!shown) return item;
  return { ...item, mention: { type: kind, [kind]: shown.value }, plain_text: shown.text, href: shown.href };
}

interface ShownMention {
  value: JsonObject;
  text: string;
  href: string | null;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const MENTION_TEXT: { [kind: string]: (value: JsonObject, context: RenderContext) => ShownMention } = {
  user(value, context) {
    const user = fullUser(text(value.id), context);
    return { value: user, text: `@${text(user.name) || 'Anonymous'}`, href: null };
  },
  page: showEntity,
  database: showEntity,
  date: (value) => ({
    value,
    text: [value.start, value.end].map(text).filter(Boolean).join(' → '),
    href: null,
  }),
  template_mention: (value) => ({
    value,
    text: `@${text(value.template_mention_date) || text(value.template_mention_user)}`,
    href: null,
  }),
  custom_emoji(value, context) {
    const emoji = renderCustomEmoji(value, context);
    return { value: emoji, text: `:${text(emoji.name) || 'emoji'}:`, href: null };
  },
  link_preview: (value) => ({ value, text: text(value.url), href: text(value.url) }),
  link_mention: (value) => ({ value, text: text(value.title) || text(value.href), href: text(value.href) }),
};

function showEntity(value: JsonObject, context: RenderContext): ShownMention {
  const id = text(value.id);
  const entity = context.state.entities[id];
  const title = entity && context.canSee(entity) ? titleOf(entity) : null;
  return { value, text: title || 'Untitled', href: `https://www.notion.so/${compact(id)}` };
}

/** The title of a page, database or data source as plain text; blocks have none. */
export function titleOf(entity: EntityRecord): string {
  if (entity.object === 'page')
    return plainText(Array.isArray(entity.values.title) ? entity.values.title : []);
  return entity.object === 'block' ? '' : plainText(entity.title);
}
