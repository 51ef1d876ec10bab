import type { GraphQLInputObjectType } from 'graphql';
import { GatewayError } from '../../../../src/errors.js';
import { createSchema } from '../../../../src/schema.js';
import type { BlockChangeInput } from '../../../../src/types/blocks/changes.js';
import { batchesOf } from '../../../../src/types/blocks/fit.js';
import { BlockEnd, type BlockInput, type BlockPositionInput } from '../../../../src/types/blocks/inputs.js';
import {
  requireContainer,
  toNotionChange,
  toNotionPosition,
  toSomeDrafts,
} from '../../../../src/types/blocks/write.js';
import { Color } from '../../../../src/types/color.js';

const UUID = '0c940186-ab70-4351-bb34-2d16f0635d49';
const HEX = UUID.replaceAll('-', '');
const text = (content: string) => [{ type: 'text', text: { content } }];
const paragraph = (content: string): BlockInput => ({ paragraph: { content: { text: content } } });
const toggle = (...children: BlockInput[]): BlockInput => ({ toggle: { content: { text: 't' }, children } });

function refusal(act: () => unknown): { argument: string | undefined; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'BAD_USER_INPUT') return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('blocks in Notion’s words', () => {
  const CASES: [BlockInput, object][] = [
    [paragraph('Hi'), { type: 'paragraph', paragraph: { rich_text: text('Hi') } }],
    [
      { paragraph: { content: { text: 'Hi' }, color: Color.RED_BACKGROUND } },
      { type: 'paragraph', paragraph: { rich_text: text('Hi'), color: 'red_background' } },
    ],
    [
      { heading: { level: 4, content: { text: 'Four' } } },
      { type: 'heading_4', heading_4: { rich_text: text('Four') } },
    ],
    [
      { heading: { level: 1, content: { text: 'A' }, isToggleable: true, children: [paragraph('b')] } },
      {
        type: 'heading_1',
        heading_1: {
          rich_text: text('A'),
          is_toggleable: true,
          children: [{ type: 'paragraph', paragraph: { rich_text: text('b') } }],
        },
      },
    ],
    [
      { bulletedListItem: { content: { text: '•' } } },
      { type: 'bulleted_list_item', bulleted_list_item: { rich_text: text('•') } },
    ],
    [
      { numberedListItem: { content: { text: '1' } } },
      { type: 'numbered_list_item', numbered_list_item: { rich_text: text('1') } },
    ],
    [
      { toDo: { content: { text: 'Do' }, checked: false } },
      { type: 'to_do', to_do: { rich_text: text('Do'), checked: false } },
    ],
    [toggle(), { type: 'toggle', toggle: { rich_text: text('t') } }],
    [{ quote: { content: { text: '' } } }, { type: 'quote', quote: { rich_text: [] } }],
    [
      { callout: { content: { text: '!' }, icon: { emoji: '⚠️' } } },
      { type: 'callout', callout: { rich_text: text('!'), icon: { type: 'emoji', emoji: '⚠️' } } },
    ],
    [
      { code: { content: { text: 'x' }, language: 'c++', caption: { text: 'y' } } },
      { type: 'code', code: { rich_text: text('x'), language: 'c++', caption: text('y') } },
    ],
    [{ equation: { expression: 'e=mc^2' } }, { type: 'equation', equation: { expression: 'e=mc^2' } }],
    [{ divider: true }, { type: 'divider', divider: {} }],
    [{ breadcrumb: true }, { type: 'breadcrumb', breadcrumb: {} }],
    [{ tableOfContents: {} }, { type: 'table_of_contents', table_of_contents: {} }],
    [
      { tableOfContents: { color: Color.GRAY } },
      { type: 'table_of_contents', table_of_contents: { color: 'gray' } },
    ],
    [
      { bookmark: { url: 'https://example.com', caption: { text: 'c' } } },
      { type: 'bookmark', bookmark: { url: 'https://example.com', caption: text('c') } },
    ],
    [{ embed: { url: 'https://example.com' } }, { type: 'embed', embed: { url: 'https://example.com' } }],
    ...(['image', 'video', 'pdf', 'audio', 'file'] as const).flatMap((kind): [BlockInput, object][] => [
      [
        { [kind]: { file: { url: 'https://example.com/a' }, caption: { text: 'c' } } },
        {
          type: kind,
          [kind]: { type: 'external', external: { url: 'https://example.com/a' }, caption: text('c') },
        },
      ],
      [
        { [kind]: { file: { fileUpload: `fileUpload_${HEX}` } } },
        { type: kind, [kind]: { type: 'file_upload', file_upload: { id: UUID } } },
      ],
    ]),
    [
      { file: { file: { url: 'https://example.com/a' }, name: 'a.txt' } },
      { type: 'file', file: { type: 'external', external: { url: 'https://example.com/a' }, name: 'a.txt' } },
    ],
    ...(['page', 'database', 'comment'] as const).map((kind): [BlockInput, object] => [
      { linkToPage: { [kind]: `${kind}_${HEX}` } },
      { type: 'link_to_page', link_to_page: { type: `${kind}_id`, [`${kind}_id`]: UUID } },
    ]),
    [
      { table: { rows: [{ cells: [{ text: 'a' }, { text: 'b' }] }], hasColumnHeader: true } },
      {
        type: 'table',
        table: {
          table_width: 2,
          has_column_header: true,
          children: [{ type: 'table_row', table_row: { cells: [text('a'), text('b')] } }],
        },
      },
    ],
    [{ tableRow: { cells: [{ text: 'a' }] } }, { type: 'table_row', table_row: { cells: [text('a')] } }],
    [
      {
        columnList: {
          columns: [{ children: [paragraph('l')], widthRatio: 0.3 }, { children: [paragraph('r')] }],
        },
      },
      {
        type: 'column_list',
        column_list: {
          children: [
            {
              type: 'column',
              column: {
                width_ratio: 0.3,
                children: [{ type: 'paragraph', paragraph: { rich_text: text('l') } }],
              },
            },
            {
              type: 'column',
              column: { children: [{ type: 'paragraph', paragraph: { rich_text: text('r') } }] },
            },
          ],
        },
      },
    ],
    [
      { column: { children: [{ divider: true }] } },
      { type: 'column', column: { children: [{ type: 'divider', divider: {} }] } },
    ],
    [
      { tab: { tabs: [{ content: { text: 'One' }, icon: { emoji: '1️⃣' }, children: [paragraph('in')] }] } },
      {
        type: 'tab',
        tab: {
          children: [
            {
              type: 'paragraph',
              paragraph: {
                rich_text: text('One'),
                icon: { type: 'emoji', emoji: '1️⃣' },
                children: [{ type: 'paragraph', paragraph: { rich_text: text('in') } }],
              },
            },
          ],
        },
      },
    ],
    [
      { syncedBlock: { children: [paragraph('once')] } },
      {
        type: 'synced_block',
        synced_block: {
          synced_from: null,
          children: [{ type: 'paragraph', paragraph: { rich_text: text('once') } }],
        },
      },
    ],
    [
      { syncedBlock: { original: `block_${HEX}` } },
      { type: 'synced_block', synced_block: { synced_from: { type: 'block_id', block_id: UUID } } },
    ],
    [
      { template: { content: { text: 'Add' }, children: [paragraph('x')] } },
      {
        type: 'template',
        template: {
          rich_text: text('Add'),
          children: [{ type: 'paragraph', paragraph: { rich_text: text('x') } }],
        },
      },
    ],
  ];

  it('has a case for every kind', () => {
    const fields = (createSchema().getType('BlockInput') as GraphQLInputObjectType).getFields();
    const cases = CASES.map(([input]) => Object.keys(input)[0]);
    expect([...new Set(cases)].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each(CASES)('%j', (input, expected) => {
    const [batch, ...others] = batchesOf(toSomeDrafts([input], 'blocks'));
    expect(batch).toMatchObject({ later: [] });
    expect(batch?.blocks).toEqual([expected]);
    expect(others).toEqual([]);
  });

  const REFUSED: [BlockInput, argument: string, message: string][] = [
    [
      { equation: { expression: 'x'.repeat(1001) } },
      'equation.expression',
      '`b[0].equation.expression` has 1001 characters; Notion takes at most 1000.',
    ],
    [
      { divider: false },
      'divider',
      '`b[0].divider` can only be true: leave it out, and give another kind, otherwise.',
    ],
    [{ bookmark: { url: ' ' } }, 'bookmark.url', '`b[0].bookmark.url` is empty: give a URL.'],
    [
      { image: { file: { url: `https://${'x'.repeat(2000)}` } } },
      'image.file.url',
      '`b[0].image.file.url` has 2008 characters; Notion takes at most 2000.',
    ],
    [
      { file: { file: { url: 'https://example.com' }, name: 'ä'.repeat(451) } },
      'file.name',
      '`b[0].file.name` has 902 bytes; Notion takes at most 900.',
    ],
    [
      { linkToPage: { page: `user_${HEX}` } },
      'linkToPage.page',
      '`b[0].linkToPage.page` is the id of a user, but a page is asked for here.',
    ],
    [{ table: { rows: [] } }, 'table.rows', '`b[0].table.rows` is empty: a table has at least one row.'],
    [
      { table: { rows: [{ cells: [] }] } },
      'table.rows[0].cells',
      '`b[0].table.rows[0].cells` is empty: give at least one cell.',
    ],
    [
      { table: { rows: [{ cells: [{ text: 'a' }] }, { cells: [{ text: 'a' }, { text: 'b' }] }] } },
      'table.rows[1].cells',
      '`b[0].table.rows[1].cells` has 2 items, but the first row has 1: all rows of a table are equally long.',
    ],
    [
      { tableRow: { cells: Array.from({ length: 101 }, () => ({ text: '' })) } },
      'tableRow.cells',
      '`b[0].tableRow.cells` has 101 items; Notion takes at most 100 in one request.',
    ],
    [
      { columnList: { columns: [{ children: [paragraph('x')] }] } },
      'columnList.columns',
      '`b[0].columnList.columns` has 1 items: give at least 2 columns.',
    ],
    [
      { column: { children: [] } },
      'column.children',
      '`b[0].column.children` has 0 items: give at least 1 block.',
    ],
    [
      { column: { children: [paragraph('x')], widthRatio: 1.5 } },
      'column.widthRatio',
      '`b[0].column.widthRatio` must be more than 0 and at most 1, not 1.5.',
    ],
    [{ tab: { tabs: [] } }, 'tab.tabs', '`b[0].tab.tabs` has 0 items: give at least 1 tab.'],
    [
      { syncedBlock: { original: UUID, children: [paragraph('x')] } },
      'syncedBlock.children',
      '`b[0].syncedBlock.children` and `original` are both given: a copy shows the blocks of its original.',
    ],
    [
      toggle({ tableRow: { cells: [{ text: 'a' }] } }),
      'toggle.children[0].tableRow',
      '`b[0].toggle.children[0].tableRow` may only be appended to a table: give the rows of a new one as `table.rows`.',
    ],
  ];

  it.each(REFUSED)('refuses %j', (input, argument, message) => {
    expect(refusal(() => toSomeDrafts([input], 'b'))).toMatchObject({
      argument: `b[0].${argument}`,
      message,
    });
  });

  it('refuses what Notion would only refuse later', () => {
    expect(refusal(() => toSomeDrafts([], 'input.blocks')).message).toBe(
      '`input.blocks` is empty: give at least one block.',
    );
    expect(refusal(() => toSomeDrafts([{ heading: { level: 5, content: { text: '' } } }], 'b')).message).toBe(
      '`b[0].heading.level` must be from 1 to 4, not 5.',
    );
    const closed = { heading: { level: 1, content: { text: '' }, children: [paragraph('x')] } };
    expect(refusal(() => toSomeDrafts([closed], 'b')).message).toBe(
      '`b[0].heading.children` needs `isToggleable: true`: only a toggleable heading can have blocks inside.',
    );
    const long = { paragraph: { content: { richText: [{ text: { content: 'x'.repeat(2001) } }] } } };
    expect(refusal(() => toSomeDrafts([long], 'b')).argument).toBe(
      'b[0].paragraph.content.richText[0].text.content',
    );
  });
});

describe('changes in Notion’s words', () => {
  const CASES: [BlockChangeInput, object][] = [
    [{ toDo: { checked: true } }, { type: 'to_do', to_do: { checked: true } }],
    [{ paragraph: { content: { text: '' } } }, { type: 'paragraph', paragraph: { rich_text: [] } }],
    [{ paragraph: { color: Color.BLUE } }, { type: 'paragraph', paragraph: { color: 'blue' } }],
    [
      { heading: { level: 2, content: { text: 'A' }, isToggleable: false } },
      { type: 'heading_2', heading_2: { rich_text: text('A'), is_toggleable: false } },
    ],
    [
      { bulletedListItem: { content: { text: 'A' } } },
      { type: 'bulleted_list_item', bulleted_list_item: { rich_text: text('A') } },
    ],
    [
      { numberedListItem: { content: { text: 'A' } } },
      { type: 'numbered_list_item', numbered_list_item: { rich_text: text('A') } },
    ],
    [{ toggle: { content: { text: 'A' } } }, { type: 'toggle', toggle: { rich_text: text('A') } }],
    [{ quote: { content: { text: 'A' } } }, { type: 'quote', quote: { rich_text: text('A') } }],
    [
      { callout: { icon: { emoji: '✅' } } },
      { type: 'callout', callout: { icon: { type: 'emoji', emoji: '✅' } } },
    ],
    [{ code: { language: 'go' } }, { type: 'code', code: { language: 'go' } }],
    [
      { paragraph: { icon: { emoji: '🌱' } } },
      { type: 'paragraph', paragraph: { icon: { type: 'emoji', emoji: '🌱' } } },
    ],
    [{ equation: { expression: 'x' } }, { type: 'equation', equation: { expression: 'x' } }],
    [
      { tableOfContents: { color: Color.RED } },
      { type: 'table_of_contents', table_of_contents: { color: 'red' } },
    ],
    [
      { bookmark: { url: 'https://example.com' } },
      { type: 'bookmark', bookmark: { url: 'https://example.com' } },
    ],
    [{ embed: { caption: { text: '' } } }, { type: 'embed', embed: { caption: [] } }],
    ...(['image', 'video', 'pdf', 'audio', 'file'] as const).map((kind): [BlockChangeInput, object] => [
      { [kind]: { file: { url: 'https://example.com/b' }, caption: { text: 'c' } } },
      { type: kind, [kind]: { external: { url: 'https://example.com/b' }, caption: text('c') } },
    ]),
    [{ image: { file: { fileUpload: UUID } } }, { type: 'image', image: { file_upload: { id: UUID } } }],
    [{ file: { name: 'b.txt' } }, { type: 'file', file: { name: 'b.txt' } }],
    [
      { linkToPage: { database: UUID } },
      { type: 'link_to_page', link_to_page: { type: 'database_id', database_id: UUID } },
    ],
    [{ table: { hasRowHeader: false } }, { type: 'table', table: { has_row_header: false } }],
    [{ tableRow: { cells: [{ text: 'a' }] } }, { type: 'table_row', table_row: { cells: [text('a')] } }],
    [{ column: { widthRatio: 0.25 } }, { type: 'column', column: { width_ratio: 0.25 } }],
    [
      { syncedBlock: { original: UUID } },
      { type: 'synced_block', synced_block: { synced_from: { type: 'block_id', block_id: UUID } } },
    ],
    [{ syncedBlock: { original: null } }, { type: 'synced_block', synced_block: { synced_from: null } }],
    [{ template: { content: { text: 'A' } } }, { type: 'template', template: { rich_text: text('A') } }],
  ];

  it('has a case for every kind', () => {
    const fields = (createSchema().getType('BlockChangeInput') as GraphQLInputObjectType).getFields();
    const cases = CASES.map(([input]) => Object.keys(input)[0]);
    expect([...new Set(cases)].sort()).toEqual(Object.keys(fields).sort());
  });

  it.each(CASES)('%j', (input, expected) => {
    expect(toNotionChange({ id: UUID, change: input }, 'input')).toEqual({ block_id: UUID, ...expected });
  });

  it.each(['toDo', 'table', 'image', 'syncedBlock', 'tableOfContents'])('refuses a %s of nothing', (kind) => {
    const at = `input.change.${kind}`;
    expect(refusal(() => toNotionChange({ id: UUID, change: { [kind]: {} } }, 'input'))).toMatchObject({
      argument: at,
      message: `\`${at}\` says nothing: give at least one field to change.`,
    });
  });
});

describe('where blocks go', () => {
  const CASES: [BlockPositionInput | null, object][] = [
    [null, {}],
    [{ at: BlockEnd.START }, { position: { type: 'start' } }],
    [{ at: BlockEnd.END }, { position: { type: 'end' } }],
    [{ after: `block_${HEX}` }, { position: { type: 'after_block', after_block: { id: UUID } } }],
  ];

  it.each(CASES)('%j', (input, expected) => {
    expect(toNotionPosition(input, 'input.position')).toEqual(expected);
  });

  it.each([`page_${HEX}`, `block_${HEX}`, HEX, UUID, `https://www.notion.so/Garden-${HEX}`])(
    'takes %s as what holds them',
    (id) => {
      expect(requireContainer(id, 'input.parent')).toBe(UUID);
    },
  );

  it('refuses what cannot hold blocks', () => {
    expect(refusal(() => requireContainer(`user_${HEX}`, 'input.parent')).argument).toBe('input.parent');
  });
});
