import type { RenderContext } from '../context.js';
import { renderFile } from '../files.js';
import type { BlockRecord, EntityRecord, Json } from '../model.js';
import { childrenOf } from '../render/blocks.js';
import { isObject, plainText, renderRichText, titleOf } from '../richText.js';
import type { Attributes } from './attributes.js';
import { writeAttributes } from './attributes.js';
import { toMarkdownColor } from './colors.js';
import { entityLink, escapeText, escapeUrl, writeInline } from './inlineWrite.js';

/** One pass over a page: what it may still load, and what it could not. */
export interface Writing {
  context: RenderContext;
  /** The page that holds the blocks, for the addresses of blocks. */
  pageId: string;
  transcripts: boolean;
  blocksLeft: number;
  unknownIds: string[];
}

type Lines = string[];
type Writer = (block: BlockRecord, writing: Writing, number: number) => Lines;

/** The blocks as lines, children one tab deeper. */
export function writeBlocks(entities: EntityRecord[], writing: Writing): Lines {
  let number = 0;
  return entities.flatMap((entity) => {
    number = isNumbered(entity) ? number + 1 : 0;
    return writeBlock(entity, writing, number);
  });
}

/** One block with all below it; a block that is too many becomes an `<unknown>` whose id is noted. */
export function writeBlock(entity: EntityRecord, writing: Writing, number = 1): Lines {
  if (writing.blocksLeft <= 0) return unloaded(entity, writing);
  writing.blocksLeft -= 1;
  if (entity.object === 'page') return [referTo('page', entity, {})];
  if (entity.object === 'database') return [referTo('database', entity, { inline: String(entity.isInline) })];
  if (entity.object !== 'block') return [];
  const writer = WRITERS[entity.type];
  return writer ? writer(entity, writing, number) : [unknown(entity, writing)];
}

function isNumbered(entity: EntityRecord): boolean {
  return entity.object === 'block' && entity.type === 'numbered_list_item';
}

const text =
  (prefix: (block: BlockRecord, number: number) => string): Writer =>
  (block, writing, number) => {
    const { color, is_toggleable: toggle } = block.content;
    const marks = list({ toggle: toggle === true ? 'true' : undefined, color: toMarkdownColor(color) });
    return [prefix(block, number) + inline(block, writing) + marks, ...inner(block, writing)];
  };

const heading = (level: number): Writer => text(() => `${'#'.repeat(level)} `);

const media =
  (tag: string): Writer =>
  (block, writing) => {
    const src = sourceOf(block, writing);
    return [`<${tag}${writeAttributes({ src })}>${inline(block, writing, 'caption')}</${tag}>`];
  };

/** Every kind of block that markdown can say; any other is an `<unknown>`. */
const WRITERS: { [type: string]: Writer } = {
  paragraph(block, writing) {
    const line = inline(block, writing);
    const color = list({ color: toMarkdownColor(block.content.color) });
    const first = line + color === '' ? '<empty-block/>' : (escapeStart(line) + color).trimStart();
    return [first, ...inner(block, writing)];
  },
  heading_1: heading(1),
  heading_2: heading(2),
  heading_3: heading(3),
  heading_4: heading(4),
  bulleted_list_item: text(() => '- '),
  numbered_list_item: text((_block, number) => `${number}. `),
  to_do: text(({ content }) => (content.checked === true ? '- [x] ' : '- [ ] ')),
  quote: text(() => '> '),
  toggle: (block, writing) => [
    `<details${writeAttributes({ color: toMarkdownColor(block.content.color) })}>`,
    `<summary>${inline(block, writing)}</summary>`,
    ...inner(block, writing),
    '</details>',
  ],
  callout: (block, writing) =>
    wrap('callout', { icon: iconOf(block), color: toMarkdownColor(block.content.color) }, [
      escapeStart(inline(block, writing)) || '<empty-block/>',
      ...writeBlocks(childrenOf(block, writing.context), writing),
    ]),
  code(block) {
    const source = plainText(listOf(block.content.rich_text));
    const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const language = typeof block.content.language === 'string' ? block.content.language : '';
    return [fence + language, ...source.split('\n'), fence];
  },
  equation: ({ content }) => ['$$', ...stringOf(content.expression).split('\n'), '$$'],
  divider: () => ['---'],
  table_of_contents: ({ content }) => [
    `<table_of_contents${writeAttributes({ color: toMarkdownColor(content.color) })}/>`,
  ],
  image: (block, writing) => [
    `![${inline(block, writing, 'caption')}](${escapeUrl(sourceOf(block, writing))})`,
  ],
  video: media('video'),
  audio: media('audio'),
  pdf: media('pdf'),
  file: media('file'),
  table(block, writing) {
    const { has_column_header: row, has_row_header: column } = block.content;
    const head = { 'header-row': flag(row), 'header-column': flag(column) };
    return wrap(
      'table',
      head,
      childrenOf(block, writing.context).flatMap((child) => tableRow(child, writing)),
    );
  },
  column_list: container('columns'),
  column(block, writing) {
    const { width_ratio: ratio } = block.content;
    const attributes = { ratio: typeof ratio === 'number' ? String(Math.round(ratio * 100)) : undefined };
    return wrap('column', attributes, writeBlocks(childrenOf(block, writing.context), writing));
  },
  tab: (block, writing) =>
    wrap(
      'tabs',
      {},
      childrenOf(block, writing.context).flatMap((child) => tabItem(child, writing)),
    ),
  synced_block(block, writing) {
    const from = isObject(block.content.synced_from) ? block.content.synced_from : null;
    if (!from) return wrap('synced_block', { url: blockLink(block.id, writing) }, children(block, writing));
    const original = writing.context.state.entities[stringOf(from.block_id)];
    if (!original || !writing.context.canSee(original)) return unloaded(block, writing);
    const url = blockLink(original.id, writing);
    return wrap('synced_block_reference', { url }, children(block, writing));
  },
  link_to_page(block, writing) {
    const { page_id: page, database_id: database } = block.content;
    const id = page ?? database;
    if (typeof id !== 'string') return [unknown(block, writing)];
    const kind = page === undefined ? 'database' : 'page';
    const target = writing.context.state.entities[id];
    const title = target && writing.context.canSee(target) ? titleOf(target) : 'Untitled';
    return [
      `<mention-${kind}${writeAttributes({ url: entityLink(id) })}>${escapeText(title)}</mention-${kind}>`,
    ];
  },
  meeting_notes: meetingNotes,
  transcription: meetingNotes,
};

function container(tag: string): Writer {
  return (block, writing) => wrap(tag, {}, children(block, writing));
}

const NOTES: { [tag: string]: string } = {
  summary: 'summary_block_id',
  notes: 'notes_block_id',
  transcript: 'transcript_block_id',
};

function meetingNotes(block: BlockRecord, writing: Writing): Lines {
  const parts = isObject(block.content.children) ? block.content.children : {};
  const sections = Object.entries(NOTES).flatMap(([tag, key]) => {
    const id = parts[key];
    const part = typeof id === 'string' ? writing.context.state.entities[id] : undefined;
    if (!part || (tag === 'transcript' && !writing.transcripts)) return [];
    return wrap(tag, {}, writeBlock(part, writing));
  });
  const title = inline(block, writing, 'title');
  return wrap('meeting-notes', {}, title === '' ? sections : [title, ...sections]);
}

function tableRow(row: EntityRecord, writing: Writing): Lines {
  if (row.object !== 'block') return [];
  const cells = listOf(row.content.cells).map((cell) => {
    return `\t<td>${writeInline(renderRichText(listOf(cell), writing.context))}</td>`;
  });
  return ['<tr>', ...cells, '</tr>'];
}

function tabItem(item: EntityRecord, writing: Writing): Lines {
  if (item.object !== 'block') return [];
  return wrap('tab', { icon: iconOf(item) }, [
    escapeStart(inline(item, writing)) || '<empty-block/>',
    ...children(item, writing),
  ]);
}

function children(block: BlockRecord, writing: Writing): Lines {
  return writeBlocks(childrenOf(block, writing.context), writing);
}

function inner(block: BlockRecord, writing: Writing): Lines {
  return indent(children(block, writing));
}

function wrap(tag: string, attributes: Attributes, lines: Lines): Lines {
  return [`<${tag}${writeAttributes(attributes)}>`, ...indent(lines), `</${tag}>`];
}

function indent(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? '' : `\t${line}`));
}

function inline(block: BlockRecord, { context }: Writing, key = 'rich_text'): string {
  return writeInline(renderRichText(listOf(block.content[key]), context));
}

/** Text that would otherwise begin another kind of block, such as "1. " or "# ". */
function escapeStart(line: string): string {
  return line.replace(/^(\d+)(?=[.)]( |$))/, '$1\\').replace(/^(?=#{1,6}( |$)|[-+]( |$)|---|\t|:::)/, '\\');
}

function list(attributes: Attributes): string {
  const text = writeAttributes(attributes);
  return text === '' ? '' : ` {${text.trim()}}`;
}

function flag(value: Json | undefined): string | undefined {
  return value === true ? 'true' : undefined;
}

function iconOf({ content: { icon } }: BlockRecord): string | undefined {
  if (!isObject(icon)) return undefined;
  if (typeof icon.emoji === 'string') return icon.emoji;
  return isObject(icon.external) && typeof icon.external.url === 'string' ? icon.external.url : undefined;
}

function sourceOf(block: BlockRecord, { context }: Writing): string {
  const { type, ...rendered } = renderFile(block.content, context);
  const holder = typeof type === 'string' ? rendered[type] : undefined;
  return isObject(holder) && typeof holder.url === 'string' ? holder.url : '';
}

function referTo(tag: string, entity: EntityRecord, more: Attributes): string {
  return `<${tag}${writeAttributes({ url: entityLink(entity.id), ...more })}>${escapeText(titleOf(entity))}</${tag}>`;
}

function blockLink(id: string, { pageId }: Writing): string {
  return `${entityLink(pageId)}#${id.replaceAll('-', '')}`;
}

function unknown(block: BlockRecord, writing: Writing): string {
  return `<unknown${writeAttributes({ url: blockLink(block.id, writing), alt: block.type })}/>`;
}

function unloaded(entity: EntityRecord, writing: Writing): Lines {
  writing.unknownIds.push(entity.id);
  const alt = entity.object === 'block' ? entity.type : `child_${entity.object}`;
  return [`<unknown${writeAttributes({ url: blockLink(entity.id, writing), alt })}/>`];
}

function stringOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
