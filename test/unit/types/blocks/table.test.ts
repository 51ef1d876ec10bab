import type { GraphQLInterfaceType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { createSchema } from '../../../../src/schema.js';
import { UnsupportedBlock, type Block } from '../../../../src/types/blocks/block.js';
import { BLOCK_KINDS, toBlock } from '../../../../src/types/blocks/table.js';
import * as media from '../../../../src/types/blocks/media.js';
import { MeetingNotesBlock } from '../../../../src/types/blocks/meetingNotes.js';
import * as reference from '../../../../src/types/blocks/reference.js';
import * as structure from '../../../../src/types/blocks/structure.js';
import * as text from '../../../../src/types/blocks/text.js';
import type { RawContent } from '../../../../src/types/content.js';
import { EmojiIcon } from '../../../../src/types/icon.js';

const FIXTURES = new URL('../../../fixtures/blocks/', import.meta.url);
const KINDS = Object.keys(BLOCK_KINDS);

type RawBlock = RawContent & { type: string };

function fixture(kind: string): RawBlock {
  return JSON.parse(readFileSync(new URL(`${kind}.json`, FIXTURES), 'utf8')) as RawBlock;
}

/** What each kind of the text family must become, beyond what all blocks share. */
const TEXT: Record<string, [type: new () => text.TextBlock, fields: object]> = {
  paragraph: [
    text.ParagraphBlock,
    { plainText: 'Plans for spring with @Ada: e=mc^2', color: 'default', icon: null },
  ],
  heading_1: [text.HeadingBlock, { level: 1, plainText: 'One', isToggleable: false }],
  heading_2: [
    text.HeadingBlock,
    { level: 2, isToggleable: true, color: 'blue_background', hasChildren: true },
  ],
  heading_3: [text.HeadingBlock, { level: 3, plainText: '', richText: [], color: 'red' }],
  heading_4: [text.HeadingBlock, { level: 4 }],
  bulleted_list_item: [text.BulletedListItemBlock, { plainText: 'a link' }],
  numbered_list_item: [text.NumberedListItemBlock, { listStartIndex: 3, listFormat: 'roman' }],
  to_do: [text.ToDoBlock, { plainText: 'Buy seeds', checked: true }],
  toggle: [text.ToggleBlock, { plainText: 'More', color: 'gray' }],
  quote: [text.QuoteBlock, { plainText: 'To be' }],
  callout: [text.CalloutBlock, { plainText: 'Mind the gap', color: 'yellow_background' }],
  code: [
    text.CodeBlock,
    { plainText: 'int *p = 0;', language: 'c++', color: null, captionText: 'A null pointer' },
  ],
  template: [text.TemplateBlock, { plainText: 'Add a task', color: null, hasChildren: true }],
};

const HELD_BY_NOTION = { source: 'file', expiresAt: '2026-02-03T09:05:00.000Z' };
const ELSEWHERE = { source: 'external', expiresAt: null, name: null };
const piece = (plainText: string) => expect.objectContaining({ plainText }) as unknown;

/** What each kind of the other families must become. */
const OTHERS: Record<string, [type: new () => Block, fields: object]> = {
  equation: [structure.EquationBlock, { expression: '\\int_0^1 x\\,dx' }],
  divider: [structure.DividerBlock, {}],
  breadcrumb: [structure.BreadcrumbBlock, {}],
  table_of_contents: [structure.TableOfContentsBlock, { color: 'gray' }],
  column_list: [structure.ColumnListBlock, { hasChildren: true }],
  column: [structure.ColumnBlock, { widthRatio: 0.5 }],
  table: [structure.TableBlock, { width: 2, hasColumnHeader: true, hasRowHeader: false }],
  table_row: [
    structure.TableRowBlock,
    {
      cells: [
        { plainText: 'a', richText: [piece('a')] },
        { plainText: '', richText: [] },
      ],
    },
  ],
  tab: [structure.TabBlock, { hasChildren: true }],
  image: [
    media.ImageBlock,
    {
      file: {
        ...HELD_BY_NOTION,
        name: null,
        url: 'https://files.example.com/image.png?X-Amz-Expires=3600',
      },
      caption: [piece('An image')],
      captionText: 'An image',
    },
  ],
  video: [media.VideoBlock, { file: { ...ELSEWHERE, url: 'https://example.com/video' } }],
  pdf: [media.PdfBlock, { file: { ...ELSEWHERE, url: 'https://example.com/pdf' }, captionText: 'A pdf' }],
  audio: [media.AudioBlock, { file: HELD_BY_NOTION, caption: [], captionText: '' }],
  file: [media.FileBlock, { file: { ...HELD_BY_NOTION, name: 'plan.txt' } }],
  bookmark: [media.BookmarkBlock, { url: 'https://example.com/', captionText: 'A bookmark' }],
  embed: [
    media.EmbedBlock,
    { url: 'https://example.com/embed', uploadedFile: null, captionText: 'An embed' },
  ],
  link_preview: [media.LinkPreviewBlock, { url: 'https://github.com/example/example' }],
  synced_block: [reference.SyncedBlock, { originalId: 'block_919c8b643b7143118b02fc0d9bb7df3f' }],
  child_page: [reference.ChildPageBlock, { title: 'Garden' }],
  child_database: [reference.ChildDatabaseBlock, { title: 'Tasks' }],
  link_to_page: [
    reference.LinkToPageBlock,
    { pageId: 'page_795f3202b17c46bc8d4b771d8c6c9eaf', databaseId: null, commentId: null },
  ],
  meeting_notes: [
    MeetingNotesBlock,
    {
      title: 'Weekly',
      richTitle: [piece('Weekly')],
      status: 'notes_ready',
      summaryId: 'block_03c7c0ace395480182db07ae2c30f034',
      notesId: 'block_7b8b965ad4bc40e48ab51de7b31363a1',
      transcriptId: 'block_e358efa489f54062810dd7316b65649e',
      calendarEvent: {
        startsAt: '2026-02-02T09:00:00.000Z',
        endsAt: '2026-02-02T09:30:00.000Z',
        attendeeUsers: [expect.objectContaining({ notionId: '8c8d357b-5e87-4bba-8d45-197626bd5759' })],
      },
      recording: { startsAt: '2026-02-02T09:01:00.000Z', endsAt: '2026-02-02T09:29:00.000Z' },
    },
  ],
  transcription: [
    MeetingNotesBlock,
    { title: 'Weekly', status: 'transcription_not_started', summaryId: null, calendarEvent: null },
  ],
  unsupported: [UnsupportedBlock, { blockType: 'form', raw: { block_type: 'form' } }],
};

describe('the table of block kinds', () => {
  it('has a fixture for every kind, and a kind for every fixture', () => {
    const files = readdirSync(FIXTURES).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual([...KINDS].sort());
  });

  it.each(KINDS)('maps %s with what all blocks share', (kind) => {
    const raw = fixture(kind);
    expect(toBlock(raw)).toMatchObject({
      id: `block_${raw.id.replaceAll('-', '')}`,
      notionId: raw.id,
      isPartial: false,
      type: kind,
      hasChildren: raw.has_children,
      inTrash: false,
      lastEditedTime: '2026-02-03T08:05:00.000Z',
    });
  });

  it.each(Object.entries({ ...TEXT, ...OTHERS }))(
    'shows %s with the fields of its own',
    (kind, [type, fields]) => {
      const block = toBlock(fixture(kind));
      expect(block).toBeInstanceOf(type);
      expect(block).toMatchObject(fields);
    },
  );

  it('says here what every kind becomes', () => {
    expect(Object.keys({ ...TEXT, ...OTHERS }).sort()).toEqual([...KINDS].sort());
  });

  it('has one type for fields of one name, so that a query may ask several kinds for it', () => {
    const schema = createSchema();
    const types = new Map<string, Set<string>>();
    for (const block of schema.getPossibleTypes(schema.getType('Block') as GraphQLInterfaceType))
      for (const { name, type } of Object.values(block.getFields()))
        types.set(name, (types.get(name) ?? new Set()).add(type.toString()));
    expect([...types].filter(([, seen]) => seen.size > 1)).toEqual([]);
    expect(types.size).toBeGreaterThan(30);
  });

  it('gives a page and a database the id of the block that stands for them', () => {
    const [page, database] = [fixture('child_page'), fixture('child_database')];
    expect(toBlock(page)).toMatchObject({ pageId: `page_${page.id.replaceAll('-', '')}` });
    expect(toBlock(database)).toMatchObject({ databaseId: `database_${database.id.replaceAll('-', '')}` });
  });

  it('tells the original of a synced block by its having none', () => {
    const raw = { ...fixture('synced_block'), synced_block: { synced_from: null } };
    expect(toBlock(raw)).toMatchObject({ originalId: null, originalUuid: null });
    expect(toBlock(raw)).toBeInstanceOf(reference.SyncedBlock);
  });

  it.each(['database', 'comment'])('shows a link to a %s', (kind) => {
    const target = '795f3202-b17c-46bc-8d4b-771d8c6c9eaf';
    const link_to_page = { type: `${kind}_id`, [`${kind}_id`]: target };
    expect(toBlock({ ...fixture('link_to_page'), link_to_page })).toMatchObject({
      pageId: null,
      databaseId: null,
      commentId: null,
      [`${kind}Id`]: `${kind}_${target.replaceAll('-', '')}`,
    });
  });

  it('shows an embedded file that was uploaded', () => {
    const file = { url: 'https://files.example.com/page.html', expiry_time: '2026-02-03T09:05:00.000Z' };
    expect(toBlock({ ...fixture('embed'), embed: { type: 'file', file, caption: [] } })).toMatchObject({
      url: file.url,
      uploadedFile: { url: file.url, ...HELD_BY_NOTION },
    });
  });

  it('shows icons and captions in the types they have elsewhere', () => {
    const callout = toBlock(fixture('callout')) as text.CalloutBlock;
    expect(callout.icon).toBeInstanceOf(EmojiIcon);
    const code = toBlock(fixture('code')) as text.CodeBlock;
    expect(code.caption.map(({ plainText }) => plainText)).toEqual(['A null pointer']);
    expect(code.createdTime).toBe('2026-05-01T07:00:00.000Z');
  });
});

describe('a block of a shape that nobody foresaw', () => {
  it('keeps an unknown kind whole', () => {
    const raw = { ...fixture('paragraph'), type: 'foobar', foobar: { answer: 42 } };
    expect(toBlock(raw)).toBeInstanceOf(UnsupportedBlock);
    expect(toBlock(raw)).toMatchObject({ type: 'foobar', raw: { answer: 42 } });
  });

  it('does not mistake inherited names for kinds', () => {
    expect(toBlock({ ...fixture('paragraph'), type: 'constructor' })).toBeInstanceOf(UnsupportedBlock);
  });

  it('shows a bare reference as a partial block', () => {
    const { id } = fixture('paragraph');
    expect(toBlock({ object: 'block', id })).toMatchObject({
      isPartial: true,
      notionId: id,
      type: null,
      hasChildren: null,
      createdTime: null,
      parent: null,
    });
  });

  it.each(Object.keys(TEXT))('reads %s without its payload', (kind) => {
    const raw = { ...fixture(kind), [kind]: undefined };
    expect(toBlock(raw)).toMatchObject({ type: kind, richText: [], plainText: '', color: null });
  });

  it.each([
    ['image', { type: 'external' }],
    ['bookmark', { caption: [] }],
    ['equation', { expression: 7 }],
    ['table', { table_width: 1.5, has_column_header: true, has_row_header: true }],
    ['table_row', { cells: ['a'] }],
    ['link_to_page', { type: 'moon_id', moon_id: 'x' }],
    ['synced_block', { synced_from: { type: 'view_id' } }],
    ['child_page', []],
    ['meeting_notes', { calendar_event: 'soon' }],
  ])('hands on %s as it came when there is nothing to show: %j', (kind, payload) => {
    const block = toBlock({ ...fixture(kind), [kind]: payload });
    expect(block).toBeInstanceOf(UnsupportedBlock);
    expect(block).toMatchObject({ type: kind, raw: payload });
  });

  it('forgets a colour and pieces of text that it does not know, and keeps the rest', () => {
    const raw = fixture('quote');
    raw.quote = { rich_text: [null, { type: 'sparkle', plain_text: 'shiny' }], color: 'ultraviolet' };
    expect(toBlock(raw)).toMatchObject({ plainText: 'shiny', color: null });
  });
});
