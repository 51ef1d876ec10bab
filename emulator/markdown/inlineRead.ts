import type { Json, JsonObject } from '../model.js';
import { ATTRIBUTES, idInUrl, readAttributes } from './attributes.js';
import { fromMarkdownColor } from './colors.js';
import { readDate } from './dates.js';

/** Finds a custom emoji of the workspace by its name; null when there is none. */
export type FindEmoji = (name: string) => JsonObject | null;

interface Format {
  annotations: JsonObject;
  link: string | null;
}

/** What was found at a place of the text: items, or a switch of marks, and where it ends. */
interface Found {
  end: number;
  items?: JsonObject[];
  text?: string;
  marks?: Mark[];
}

type Mark = 'bold' | 'italic' | 'strikethrough';
type Reader = (source: string, at: number, format: Format, findEmoji: FindEmoji) => Found | null;

const MAX_CONTENT = 2000;
const PLAIN: Format = { annotations: {}, link: null };

/** Inline markdown as rich text in the shape that requests have. Marks that are never closed are text. */
export function readInline(source: string, findEmoji: FindEmoji = () => null): JsonObject[] {
  return read(source, PLAIN, findEmoji);
}

/** A piece of the text between two switches. */
interface Token {
  items: JsonObject[];
  marks: Mark[];
}

function read(source: string, format: Format, findEmoji: FindEmoji): JsonObject[] {
  const tokens: Token[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') tokens.push({ items: textItems(text, format), marks: [] });
    text = '';
  };
  for (let at = 0; at < source.length;) {
    const { end, items, marks, text: more } = find(source, at, format, findEmoji);
    if (items || marks) flush();
    if (items || marks) tokens.push({ items: items ?? [], marks: marks ?? [] });
    text += more ?? '';
    at = end;
  }
  flush();
  return applyMarks(tokens, format);
}

/** What stands at a place: a construct, or one character of text. */
function find(source: string, at: number, format: Format, findEmoji: FindEmoji): Found {
  const first = source[at] ?? '';
  const reader = Object.hasOwn(READERS, first) ? READERS[first] : undefined;
  return reader?.(source, at, format, findEmoji) ?? { end: at + 1, text: first };
}

/** How many of one character switch what: writing `**a*b***` is bold with an italic end. */
const STARS: { [count: number]: Mark[] } = {
  1: ['italic'],
  2: ['bold'],
  3: ['bold', 'italic'],
  4: ['bold'],
  5: ['italic'],
};

const SIGNS: Record<Mark, string> = { bold: '**', italic: '*', strikethrough: '~~' };

const switchOf =
  (pattern: RegExp, marksOf: (count: number) => Mark[] | undefined): Reader =>
  (source, at) => {
    pattern.lastIndex = at;
    const run = pattern.exec(source)?.[0] ?? '';
    const end = at + run.length;
    const marks = marksOf(run.length);
    const isAlone = isSpace(source[at - 1]) && isSpace(source[end]);
    return marks && !isAlone ? { end, marks } : { end, text: run };
  };

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

const READERS: { [first: string]: Reader } = {
  '\\': (source, at) => {
    const next = source[at + 1];
    return next !== undefined && /[^\w]/.test(next) ? { end: at + 2, text: next } : null;
  },
  '*': switchOf(/\*+/y, (count) => STARS[count]),
  '~': switchOf(/~+/y, (count) => (count === 2 ? ['strikethrough'] : undefined)),
  '`': (source, at, format) => {
    const fence = /`+/y;
    fence.lastIndex = at;
    const run = fence.exec(source)?.[0] ?? '`';
    const end = closing(source, at + run.length, run);
    if (end === -1) return { end: at + run.length, text: run };
    const inner = source.slice(at + run.length, end);
    const code = (/^ [\s\S]* $/.test(inner) ? inner.slice(1, -1) : inner).replaceAll('<br>', '\n');
    const annotations = { ...format.annotations, code: true };
    return { end: end + run.length, items: textItems(code, { ...format, annotations }) };
  },
  $: (source, at, { annotations }) => {
    const [all, quoted, plain] = matchAt(/\$`([^`]*)`\$|\$([^\s$](?:[^$\n]*[^\s$])?)\$(?!\d)/y, source, at);
    const expression = quoted ?? plain;
    if (all === undefined || expression === undefined) return null;
    return { end: at + all.length, items: [{ type: 'equation', equation: { expression }, annotations }] };
  },
  '[': (source, at, format, findEmoji) => {
    const close = closingBracket(source, at);
    const [all, url] = close === -1 ? [] : matchAt(/\]\(([^()\s]+)\)/y, source, close);
    if (all === undefined || url === undefined || format.link !== null) return null;
    const inner = read(source.slice(at + 1, close), { ...format, link: url }, findEmoji);
    return { end: close + all.length, items: inner };
  },
  '<': (source, at, format, findEmoji) => {
    for (const reader of TAGS) {
      const found = reader(source, at, format, findEmoji);
      if (found) return found;
    }
    return null;
  },
  ':': (source, at, { annotations }, findEmoji) => {
    const [all, name] = matchAt(/:([\w-]+):/y, source, at);
    const emoji = name === undefined ? null : findEmoji(name);
    if (all === undefined || emoji === null) return null;
    return { end: at + all.length, items: [mention({ custom_emoji: emoji }, annotations)] };
  },
};

const SPAN = new RegExp(`<span${ATTRIBUTES}>`, 'y');
const MENTION = new RegExp(`<mention-([a-z-]+)${ATTRIBUTES}(?:/>|>[^<]*</mention-\\1>)`, 'y');

const TAGS: Reader[] = [
  (source, at) => {
    const [all] = matchAt(/<br\s*\/?>/y, source, at);
    return all === undefined ? null : { end: at + all.length, text: '\n' };
  },
  (source, at, format, findEmoji) => {
    const [all, attributes = ''] = matchAt(SPAN, source, at);
    const close = all === undefined ? -1 : closingSpan(source, at + all.length);
    if (all === undefined || close === -1) return null;
    const { color, underline } = readAttributes(attributes);
    const annotations = { ...format.annotations };
    if (color !== undefined) annotations.color = fromMarkdownColor(color);
    if (underline === 'true') annotations.underline = true;
    const inner = read(source.slice(at + all.length, close), { ...format, annotations }, findEmoji);
    return { end: close + '</span>'.length, items: inner };
  },
  (source, at, { annotations }) => {
    const [all, kind = '', attributes = ''] = matchAt(MENTION, source, at);
    const target = all === undefined ? null : (MENTIONS[kind]?.(readAttributes(attributes)) ?? null);
    if (all === undefined || target === null) return null;
    return { end: at + all.length, items: [mention(target, annotations)] };
  },
];

const byUrl =
  (kind: string) =>
  ({ url = '' }: { url?: string }): JsonObject | null => {
    const id = idInUrl(url);
    return id === null ? null : { [kind]: { id } };
  };

/** The tags of mentions; one with an address that names nothing stays text. */
const MENTIONS: {
  [kind: string]: (attributes: { [name: string]: string | undefined }) => JsonObject | null;
} = {
  user: byUrl('user'),
  page: byUrl('page'),
  database: byUrl('database'),
  date: (attributes) => (attributes.start === undefined ? null : { date: readDate(attributes) }),
};

function mention(target: JsonObject, annotations: JsonObject): JsonObject {
  return { type: 'mention', mention: target, annotations };
}

/** Text in as many items as its length needs. */
function textItems(text: string, { annotations, link }: Format): JsonObject[] {
  const parts = text.match(new RegExp(`[^]{1,${MAX_CONTENT}}`, 'g')) ?? [];
  const url: Json = link === null ? null : { url: link };
  return parts.map((content) => ({ type: 'text', text: { content, link: url }, annotations }));
}

/** Gives the items between two switches of a mark that mark. The last switch of an odd number opens nothing: it is text. */
function applyMarks(tokens: Token[], format: Format): JsonObject[] {
  const unclosed = new Map<Token, Mark[]>();
  for (const mark of Object.keys(SIGNS) as Mark[]) {
    const switches = tokens.filter(({ marks }) => marks.includes(mark));
    const last = switches.at(-1);
    if (last && switches.length % 2 === 1) unclosed.set(last, [...(unclosed.get(last) ?? []), mark]);
  }
  const on = new Set<Mark>();
  const items = tokens.flatMap((token) => {
    const literal = unclosed.get(token) ?? [];
    for (const mark of token.marks) if (!literal.includes(mark) && !on.delete(mark)) on.add(mark);
    const text = literal.map((mark) => SIGNS[mark]).join('');
    const marked = Object.fromEntries([...on].map((mark) => [mark, true]));
    return [...textItems(text, format), ...token.items].map((item) => ({
      ...item,
      annotations: { ...(item.annotations as JsonObject), ...marked },
    }));
  });
  return joinText(items);
}

/** Neighbouring text of one look is one item again, as long as it may be. */
function joinText(items: JsonObject[]): JsonObject[] {
  const joined: JsonObject[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const text = last && sameLook(last, item) ? contentOf(last) + contentOf(item) : '';
    if (text === '' || text.length > MAX_CONTENT) joined.push(item);
    else joined[joined.length - 1] = { ...item, text: { ...(item.text as JsonObject), content: text } };
  }
  return joined;
}

function sameLook(a: JsonObject, b: JsonObject): boolean {
  const look = ({ text, annotations }: JsonObject) =>
    JSON.stringify([(text as JsonObject).link, Object.entries(annotations as JsonObject).sort()]);
  return a.type === 'text' && b.type === 'text' && look(a) === look(b);
}

function contentOf(item: JsonObject): string {
  return (item.text as { content: string }).content;
}

function matchAt(pattern: RegExp, source: string, at: number): (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? [];
}

/** Where a run of exactly these backticks ends a code span; -1 when none does. */
function closing(source: string, from: number, run: string): number {
  for (const match of source.slice(from).matchAll(/`+/g)) {
    if (match[0] === run) return from + match.index;
  }
  return -1;
}

/** The bracket that closes the one at `at`, past escapes and brackets in pairs. */
function closingBracket(source: string, at: number): number {
  let depth = 0;
  for (let index = at; index < source.length; index++) {
    if (source[index] === '\\') index++;
    else if (source[index] === '[') depth++;
    else if (source[index] === ']' && --depth === 0) return index;
  }
  return -1;
}

function closingSpan(source: string, from: number): number {
  let depth = 1;
  for (const match of source.slice(from).matchAll(/\\.|<span\b|<\/span>/g)) {
    if (match[0] === '<span') depth++;
    if (match[0] === '</span>' && --depth === 0) return from + match.index;
  }
  return -1;
}
