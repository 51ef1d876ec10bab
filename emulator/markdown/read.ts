import type { JsonObject } from '../model.js';
import { blockKind } from '../validate/blockKinds.js';
import type { BlockKind } from '../validate/blockKinds.js';
import { readChoice } from '../validate/fields.js';
import { CODE_LANGUAGES } from '../validate/languages.js';
import { unsigned } from '../uploads/links.js';
import type { Attributes } from './attributes.js';
import { ATTRIBUTES, idInUrl, readAttributes } from './attributes.js';
import { fromMarkdownColor } from './colors.js';
import type { FindEmoji } from './inlineRead.js';
import { readInline } from './inlineRead.js';
import type { Group } from './lines.js';
import { groupLines } from './lines.js';

/** A block of a markdown text that is not stored yet, or a reference to one that is. */
export interface Node {
  /** As it was written, one level of depth less: what tells whether a stored block is still the same. */
  source: string;
  type: string;
  content: JsonObject;
  children: Node[];
  /** The stored object that this stands for: a child page, a database, an original synced block, an unknown block. */
  existing?: string;
  /** Why such a block cannot be made from markdown. */
  refused?: string;
}

type Parts = Pick<Node, 'type'> & Partial<Node> & { payload?: JsonObject };
type Reader = (match: RegExpExecArray, group: Group, findEmoji: FindEmoji) => Parts[];

/** Markdown as blocks, not stored yet. Whatever is no block of its own is a paragraph. */
export function readBlocks(markdown: string, findEmoji: FindEmoji = () => null): Node[] {
  return readLines(markdown.replaceAll('\r\n', '\n').split('\n'), findEmoji);
}

function readLines(lines: string[], findEmoji: FindEmoji): Node[] {
  return joinTables(groupLines(lines)).flatMap((group) => readGroup(group, findEmoji));
}

function readGroup(group: Group, findEmoji: FindEmoji): Node[] {
  for (const [pattern, reader] of READERS) {
    const match = pattern.exec(group.first);
    const parts = match && reader(match, group, findEmoji);
    if (parts) return place(parts, group, findEmoji);
  }
  return place([paragraph(group.first, findEmoji)], group, findEmoji);
}

/** What is indented below belongs to the last block if that takes children, and follows it if not. */
function place(parts: Parts[], group: Group, findEmoji: FindEmoji): Node[] {
  const nodes = parts.map(({ payload = {}, ...part }): Node => {
    const content = part.existing || part.refused ? {} : contentOf(part.type, payload);
    return { content, children: [], source: group.source, ...part };
  });
  const below = readLines(group.below, findEmoji);
  const last = nodes.at(-1);
  if (!last || !takesChildren(last)) return [...nodes, ...below];
  last.children.push(...below);
  return nodes;
}

function takesChildren({ type, content, existing, refused }: Node): boolean {
  if (existing !== undefined || refused !== undefined) return false;
  const rule = blockKind(type)?.children;
  return rule === 'any' || (rule === 'toggleable' && content.is_toggleable === true);
}

/** The stored content of a block: what was read, and the defaults of its kind. */
function contentOf(type: string, payload: JsonObject): JsonObject {
  const kind: BlockKind | undefined = blockKind(type);
  const content: JsonObject = {};
  for (const [name, field] of Object.entries(kind?.fields ?? {})) {
    const value = payload[name];
    if (value !== undefined) content[name] = field.read(value, `markdown.${type}.${name}`);
    else if (field.initial !== undefined) content[name] = field.initial;
  }
  if (payload.type === 'file') return { ...content, type: 'file', file: payload.file ?? null };
  return kind?.choice
    ? { ...content, ...readChoice(kind.choice, payload, `markdown.${type}`, true) }
    : content;
}

/** A line of text: its rich text, and the attributes in braces at its end. */
function line(
  text: string,
  findEmoji: FindEmoji,
): { rich_text: JsonObject[]; color: string } & { toggle: boolean } {
  const [all, before = '', list = ''] = /^(|.*[^\\])\{((?:\s*[\w-]+="[^"]*")+)\s*\}$/.exec(text) ?? [];
  const { color, toggle } = readAttributes(all === undefined ? '' : list);
  const words = all === undefined ? text : before.trimEnd();
  return {
    rich_text: readInline(words, findEmoji),
    color: fromMarkdownColor(color),
    toggle: toggle === 'true',
  };
}

function paragraph(text: string, findEmoji: FindEmoji): Parts {
  const { rich_text: words, color } = line(text, findEmoji);
  return { type: 'paragraph', payload: { rich_text: words, color } };
}

const textual =
  (type: string, more: JsonObject = {}): Reader =>
  ([, text = ''], _group, findEmoji) => {
    const { rich_text: words, color } = line(text, findEmoji);
    return [{ type, payload: { rich_text: words, color, ...more } }];
  };

const heading: Reader = ([, signs = '', text = ''], _group, findEmoji) => {
  const { toggle, ...payload } = line(text, findEmoji);
  return [{ type: `heading_${Math.min(signs.length, 4)}`, payload: { ...payload, is_toggleable: toggle } }];
};

const media: Reader = ([, tag = '', attributes = '', caption = ''], _group, findEmoji) => {
  const { src = '' } = readAttributes(attributes);
  return [{ type: tag, payload: { ...fileAt(src), caption: readInline(caption, findEmoji) } }];
};

const image: Reader = ([, caption = '', src = ''], _group, findEmoji) => [
  { type: 'image', payload: { ...fileAt(src), caption: readInline(caption, findEmoji) } },
];

/** An upload, a file that Notion already stores, or any other address. */
function fileAt(src: string): JsonObject {
  const [, upload] = /^file-upload:\/\/([0-9a-f-]+)$/i.exec(src) ?? [];
  if (upload !== undefined) return { file_upload: { id: upload } };
  const stored = URL.canParse(src) ? unsigned(src) : src;
  return stored.startsWith('/files/') ? { type: 'file', file: { url: stored } } : { external: { url: src } };
}

/** A tag on one line or over several: the lines in it. */
function insideOf({ first, inside }: Group, tag: string): string[] {
  const [, oneLine] = new RegExp(`^<${tag}\\b[^>]*>(.*)</${tag}>$`).exec(first) ?? [];
  return oneLine === undefined ? inside : [oneLine];
}

const container =
  (tag: string, type: string, payloadOf: (attributes: Attributes) => JsonObject = () => ({})): Reader =>
  ([, attributes = ''], group, findEmoji) => [
    {
      type,
      payload: payloadOf(readAttributes(attributes)),
      children: readLines(insideOf(group, tag), findEmoji),
    },
  ];

/** Callouts and tabs: the first paragraph inside is their own text. */
const titled =
  (tag: string, type: string): Reader =>
  ([, attributes = ''], group, findEmoji) => {
    const { icon, color } = readAttributes(attributes);
    const [first, ...rest] = readLines(insideOf(group, tag), findEmoji);
    const isText = first?.type === 'paragraph' && first.existing === undefined;
    const words = isText ? (first.content.rich_text ?? []) : [];
    const children = isText
      ? [...first.children, ...rest]
      : [first, ...rest].filter((node) => node !== undefined);
    const look: JsonObject = { color: fromMarkdownColor(color), ...iconAt(icon) };
    return [{ type, payload: { rich_text: words, ...look }, children }];
  };

function iconAt(icon: string | undefined): JsonObject {
  if (icon === undefined) return {};
  return { icon: URL.canParse(icon) ? { external: { url: icon } } : { emoji: icon } };
}

const toggle: Reader = ([, attributes = ''], group, findEmoji) => {
  const [head, ...rest] = groupLines(group.inside);
  const [, title] = /^<summary>(.*)<\/summary>$/.exec(head?.first ?? '') ?? [];
  const { color } = readAttributes(attributes);
  const groups = title === undefined ? (head ? [head, ...rest] : rest) : rest;
  const below = title === undefined || !head ? [] : readLines(head.below, findEmoji);
  const children = [...below, ...groups.flatMap((one) => readGroup(one, findEmoji))];
  const payload = { rich_text: readInline(title ?? '', findEmoji), color: fromMarkdownColor(color) };
  return [{ type: 'toggle', payload, children }];
};

const code: Reader = ([, language = ''], { inside }) => {
  const known = CODE_LANGUAGES.includes(language.trim().toLowerCase());
  const items = (inside.join('\n').match(/[^]{1,2000}/g) ?? []).map((content) => ({ text: { content } }));
  return [
    {
      type: 'code',
      payload: { rich_text: items, language: known ? language.trim().toLowerCase() : 'plain text' },
    },
  ];
};

const equation: Reader = ([, oneLine], { inside }) => [
  { type: 'equation', payload: { expression: oneLine?.trim() || inside.join('\n') } },
];

const table: Reader = ([, attributes = ''], { inside }, findEmoji) => {
  const rows = groupLines(inside).filter(({ first }) => first.startsWith('<tr'));
  const cells = rows.map((row) => {
    const text = [row.first, ...row.inside].join('');
    return [...text.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.trim());
  });
  const { 'header-row': top, 'header-column': side } = readAttributes(attributes);
  return [tableOf(cells, { has_column_header: top === 'true', has_row_header: side === 'true' }, findEmoji)];
};

/** Markdown's own tables, with bars: the first row is the header. */
const barTable: Reader = (_match, { inside }, findEmoji) => {
  const rows = inside.map((row) =>
    row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  return [tableOf(rows.toSpliced(1, 1), { has_column_header: true }, findEmoji)];
};

function tableOf(rows: string[][], head: JsonObject, findEmoji: FindEmoji): Parts {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const children = rows.map((row): Node => {
    const cells = Array.from({ length: width }, (_, index) => readInline(row[index] ?? '', findEmoji));
    return { type: 'table_row', content: contentOf('table_row', { cells }), children: [], source: '' };
  });
  return { type: 'table', payload: { table_width: width, ...head }, children };
}

const refer: Reader = ([, tag = '', attributes = '']) => {
  const { url = '' } = readAttributes(attributes);
  const existing = idInUrl(url);
  const type = tag === 'unknown' ? tag : `child_${tag}`;
  const refused = `<${tag}> must name an existing ${tag === 'unknown' ? 'block' : tag} of this page by its url.`;
  return [existing === null ? { type, refused } : { type, existing }];
};

const synced: Reader = ([, attributes = ''], group, findEmoji) => {
  const { url } = readAttributes(attributes);
  const children = readLines(insideOf(group, 'synced_block'), findEmoji);
  const existing = url === undefined ? null : idInUrl(url);
  return [
    { type: 'synced_block', payload: { synced_from: null }, children, ...(existing ? { existing } : {}) },
  ];
};

const syncedCopy: Reader = ([, attributes = '']) => {
  const id = idInUrl(readAttributes(attributes).url ?? '');
  if (id === null)
    return [{ type: 'synced_block', refused: '<synced_block_reference> must name a block by its url.' }];
  return [{ type: 'synced_block', payload: { synced_from: { type: 'block_id', block_id: id } } }];
};

const tag = (name: string, rest: string): RegExp => new RegExp(`^<(?:${name})${ATTRIBUTES}${rest}`);
const NO_NOTES = 'Meeting notes cannot be made or changed by markdown: leave them as they were read.';

/** What the first line of a group begins, in the order in which it is tried. */
const READERS: [RegExp, Reader][] = [
  [/^(#{1,6})(?:\s+(.*))?$/, heading],
  [/^[-*+] \[ \](?:\s+(.*))?$/, textual('to_do', { checked: false })],
  [/^[-*+] \[[xX]\](?:\s+(.*))?$/, textual('to_do', { checked: true })],
  [/^(?:---+|\*\*\*+|___+)$/, () => [{ type: 'divider' }]],
  [/^[-*+](?:\s+(.*))?$/, textual('bulleted_list_item')],
  [/^\d+[.)](?:\s+(.*))?$/, textual('numbered_list_item')],
  [/^>(?:\s+(.*))?$/, textual('quote')],
  [/^`{3,}(.*)$/, code],
  [/^\$\$(?:(.+)\$\$)?$/, equation],
  [/^!\[((?:\\.|[^\\\]])*)\]\(([^()\s]+)\)(?:\s*\{.*\})?$/, image],
  [new RegExp(`^<(file|video|audio|pdf)${ATTRIBUTES}>(.*)</\\1>$`), media],
  [new RegExp(`^<(page|database)${ATTRIBUTES}(?:/>|>.*</\\1>)$`), refer],
  [new RegExp(`^<(unknown)${ATTRIBUTES}/>$`), refer],
  [/^<empty-block\s*\/>$/, () => [{ type: 'paragraph', payload: { rich_text: [] } }]],
  [
    tag('table_of_contents', '/>$'),
    ([, attributes = '']) => [
      { type: 'table_of_contents', payload: { color: fromMarkdownColor(readAttributes(attributes).color) } },
    ],
  ],
  [tag('details', '>'), toggle],
  [tag('callout', '>'), titled('callout', 'callout')],
  [tag('columns', '>'), container('columns', 'column_list')],
  [
    tag('column', '>'),
    container('column', 'column', ({ ratio }): JsonObject =>
      ratio === undefined ? {} : { width_ratio: Number(ratio) / 100 },
    ),
  ],
  [tag('tabs', '>'), container('tabs', 'tab')],
  [tag('tab', '>'), titled('tab', 'paragraph')],
  [tag('table', '>'), table],
  [/^\| bars \|$/, barTable],
  [tag('synced_block', '>'), synced],
  [tag('synced_block_reference', '>'), syncedCopy],
  [tag('meeting-notes', '>'), () => [{ type: 'meeting_notes', refused: NO_NOTES }]],
];

/** Lines with bars, of which the second is the rule below a header, become one group. */
function joinTables(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    if (!group) continue;
    const end = barsEnd(groups, at);
    const rows = groups.slice(at, end).map(({ first }) => first);
    if (rows.length < 2) joined.push(group);
    else {
      joined.push({ first: '| bars |', inside: rows, below: [], source: rows.join('\n') });
      at = end - 1;
    }
  }
  return joined;
}

function barsEnd(groups: Group[], from: number): number {
  if (!/^\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/.test(groups[from + 1]?.first ?? '')) return from;
  const end = groups.findIndex(({ first }, index) => index >= from && !first.startsWith('|'));
  return end === -1 ? groups.length : end;
}
