import type { Json, JsonObject } from '../model.js';
import { normaliseRichText } from '../richText.js';
import { personId } from './ids.js';

/** Words in the seed's small markup, or rich text items as requests send them. */
export type Words = string | (string | JsonObject)[];

const MARKUP =
  /\*\*(?<bold>.+?)\*\*|__(?<underline>.+?)__|_(?<italic>.+?)_|`(?<code>.+?)`|~~(?<strikethrough>.+?)~~|\[(?<label>.+?)\]\((?<url>.+?)\)/g;

/** Stored rich text of `**bold** _italic_ __underline__ ~~strike~~ \`code\` [link](url)` and of items given as they are. */
export function rich(words: Words): Json[] {
  return normaliseRichText(richInput(words), 'seed');
}

/** The same as a request would send it. */
export function richInput(words: Words): Json[] {
  const parts = typeof words === 'string' ? [words] : words;
  return parts.flatMap((part) => (typeof part === 'string' ? marked(part) : [part]));
}

/** Text in a colour or with any other annotations. */
export function styled(content: string, annotations: JsonObject): JsonObject {
  return { text: { content }, annotations };
}

/** Mentions and inline equations. */
export const inline = {
  person: (name: string): JsonObject => ({ mention: { user: { id: personId(name) } } }),
  page: (id: string): JsonObject => ({ mention: { page: { id } } }),
  database: (id: string): JsonObject => ({ mention: { database: { id } } }),
  date: (start: string, end: string | null = null): JsonObject => ({ mention: { date: { start, end } } }),
  equation: (expression: string): JsonObject => ({ equation: { expression } }),
};

function marked(source: string): JsonObject[] {
  const items: JsonObject[] = [];
  let at = 0;
  for (const match of source.matchAll(MARKUP)) {
    if (match.index > at) items.push({ text: { content: source.slice(at, match.index) } });
    items.push(markedItem(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  return at < source.length ? [...items, { text: { content: source.slice(at) } }] : items;
}

function markedItem({ label, url, ...marks }: { [group: string]: string | undefined }): JsonObject {
  if (label !== undefined && url !== undefined) return { text: { content: label, link: { url } } };
  const [mark, content] = Object.entries(marks).find(([, value]) => value !== undefined) ?? ['bold', ''];
  return styled(content ?? '', { [mark]: true });
}
