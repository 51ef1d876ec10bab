import { compact } from '../id.js';
import type { Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';
import { writeAttributes } from './attributes.js';
import { toMarkdownColor } from './colors.js';
import { writeDate } from './dates.js';

type Mark = 'bold' | 'italic' | 'strikethrough';

/** Marks that are switched on and off, so that overlapping ones need no nesting. */
const MARKS: Record<Mark, string> = { bold: '**', italic: '*', strikethrough: '~~' };

interface Piece {
  body: string;
  marks: Mark[];
  /** What stands around it: a link, a colour or an underline. */
  around: { open: string; close: string };
}

/** Rendered rich text as inline markdown: one line, whatever is in it. */
export function writeInline(items: readonly Json[]): string {
  let out = '';
  let marks: Mark[] = [];
  let around = NOTHING;
  for (const piece of merge(items.filter(isObject)).map(toPiece)) {
    if (piece.around.open !== around.open) {
      out = switchMarks(out, marks, []) + around.close + piece.around.open;
      [marks, around] = [[], piece.around];
    }
    const [, space = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(piece.body) ?? [];
    out = switchMarks(out + space, marks, piece.marks) + rest;
    marks = piece.marks;
  }
  return switchMarks(out, marks, []) + around.close;
}

/** Text with every character that markdown would take for its own escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\*~`$[\]<>{}|^]/g, '\\$&').replaceAll('\n', '<br>');
}

const NOTHING = { open: '', close: '' };

/** Marks that only end go before the space that precedes them: `**bold** ` reads as bold everywhere, `**bold **` does not. */
function switchMarks(out: string, from: readonly Mark[], to: readonly Mark[]): string {
  const names = Object.keys(MARKS) as Mark[];
  const changed = names.filter((mark) => from.includes(mark) !== to.includes(mark));
  const text = changed.map((mark) => MARKS[mark]).join('');
  if (text === '' || to.length > 0) return out + text;
  const trimmed = out.trimEnd();
  return trimmed + text + out.slice(trimmed.length);
}

function toPiece(item: JsonObject): Piece {
  const annotations = isObject(item.annotations) ? item.annotations : {};
  const body = bodyOf(item, annotations);
  const isBlank = body.trim() === '';
  const marks = (Object.keys(MARKS) as Mark[]).filter((mark) => annotations[mark] === true && !isBlank);
  return { body, marks, around: aroundOf(item, annotations) };
}

function aroundOf(item: JsonObject, annotations: JsonObject): { open: string; close: string } {
  const color = toMarkdownColor(annotations.color);
  const underline = annotations.underline === true ? 'true' : undefined;
  const span =
    color || underline
      ? { open: `<span${writeAttributes({ underline, color })}>`, close: '</span>' }
      : NOTHING;
  const link = item.type === 'text' && typeof item.href === 'string' ? item.href : null;
  if (link === null) return span;
  return { open: `[${span.open}`, close: `${span.close}](${escapeUrl(link)})` };
}

function bodyOf(item: JsonObject, annotations: JsonObject): string {
  if (isObject(item.equation)) return writeEquation(textOf(item.equation.expression));
  if (isObject(item.mention)) return writeMention(item, item.mention);
  const text = textOf(item.plain_text);
  return annotations.code === true && text !== '' ? writeCode(text) : escapeText(text);
}

function writeEquation(expression: string): string {
  const isPlain = /^[^\s$`](?:[^$`]*[^\s$`])?$/.test(expression);
  return isPlain ? `$${expression}$` : `$\`${expression}\`$`;
}

function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || /^ .* $/.test(text) ? ' ' : '';
  return fence + padding + text.replaceAll('\n', '<br>') + padding + fence;
}

/** Each kind of mention; one that is missing here is written as its text, with its link when it has one. */
const MENTIONS: { [kind: string]: (value: JsonObject, text: string) => string } = {
  user: ({ id }, text) => tag('mention-user', `user://${textOf(id)}`, text.replace(/^@/, '')),
  page: ({ id }, text) => tag('mention-page', entityLink(textOf(id)), text),
  database: ({ id }, text) => tag('mention-database', entityLink(textOf(id)), text),
  date: (value) => writeDate(value),
  custom_emoji: ({ name }) => `:${textOf(name)}:`,
};

function writeMention(item: JsonObject, mention: JsonObject): string {
  const kind = textOf(mention.type);
  const value = mention[kind];
  const text = textOf(item.plain_text);
  const writer = MENTIONS[kind];
  if (writer && isObject(value)) return writer(value, text);
  const link = typeof item.href === 'string' ? item.href : null;
  return link === null ? escapeText(text) : `[${escapeText(text)}](${escapeUrl(link)})`;
}

/** The address of a page or database by its id alone. */
export function entityLink(id: string): string {
  return `https://www.notion.so/${compact(id)}`;
}

function tag(name: string, url: string, text: string): string {
  return `<${name}${writeAttributes({ url })}>${escapeText(text)}</${name}>`;
}

/** An address that stands in round brackets. */
export function escapeUrl(url: string): string {
  return url.replace(/[()\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Neighbours that look alike become one, so that no mark ends only to begin again. */
function merge(items: JsonObject[]): JsonObject[] {
  const merged: JsonObject[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    if (last?.type === 'text' && item.type === 'text' && looksLike(last, item)) {
      merged[merged.length - 1] = { ...last, plain_text: textOf(last.plain_text) + textOf(item.plain_text) };
    } else merged.push(item);
  }
  return merged;
}

function looksLike(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify([a.annotations, a.href]) === JSON.stringify([b.annotations, b.href]);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
