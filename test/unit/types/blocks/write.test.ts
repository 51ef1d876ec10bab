import { GatewayError } from '../../../../src/errors.js';
import type { BlockChangeInput } from '../../../../src/types/blocks/changes.js';
import { BlockEnd, type BlockInput, type BlockPositionInput } from '../../../../src/types/blocks/inputs.js';
import {
  requireContainer,
  toNotionBlock,
  toNotionBlocks,
  toNotionChange,
  toNotionPosition,
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
  ];

  it.each(CASES)('%j', (input, expected) => {
    expect(toNotionBlock(input, 'block')).toEqual(expected);
  });

  it('takes two levels of children and refuses the third, naming it', () => {
    expect(() => toNotionBlocks([toggle(toggle(toggle()))], 'input.blocks')).not.toThrow();
    const path = 'input.blocks[0].toggle.children[0].toggle.children[0].toggle.children';
    expect(refusal(() => toNotionBlocks([toggle(toggle(toggle(toggle())))], 'input.blocks'))).toMatchObject({
      argument: path,
      message: `\`${path}\` lies too deep: one request takes 2 levels of children. Append these to the block that it makes.`,
    });
  });

  it('takes 100 blocks in a list, 1000 in all, and refuses more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => paragraph(String(index)));
    expect(toNotionBlocks(many(100), 'input.blocks')).toHaveLength(100);
    expect(refusal(() => toNotionBlocks(many(101), 'input.blocks'))).toMatchObject({
      argument: 'input.blocks',
      message: '`input.blocks` has 101 items; Notion takes at most 100 in one request.',
    });
    const trees = Array.from({ length: 10 }, () => toggle(...many(100)));
    expect(refusal(() => toNotionBlocks(trees, 'input.blocks'))).toMatchObject({
      argument: 'input.blocks',
      message:
        '`input.blocks` holds 1010 blocks with their children; Notion takes at most 1000 in one request.',
    });
  });

  it('refuses what Notion would only refuse later', () => {
    expect(refusal(() => toNotionBlocks([], 'input.blocks')).message).toBe(
      '`input.blocks` is empty: give at least one block.',
    );
    expect(refusal(() => toNotionBlock({ heading: { level: 5, content: { text: '' } } }, 'b')).message).toBe(
      '`b.heading.level` must be from 1 to 4, not 5.',
    );
    const closed = { heading: { level: 1, content: { text: '' }, children: [paragraph('x')] } };
    expect(refusal(() => toNotionBlock(closed, 'b')).message).toBe(
      '`b.heading.children` needs `isToggleable: true`: only a toggleable heading can have blocks inside.',
    );
    const long = { paragraph: { content: { richText: [{ text: { content: 'x'.repeat(2001) } }] } } };
    expect(refusal(() => toNotionBlock(long, 'b')).argument).toBe(
      'b.paragraph.content.richText[0].text.content',
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
  ];

  it.each(CASES)('%j', (input, expected) => {
    expect(toNotionChange({ id: UUID, change: input }, 'input')).toEqual({ block_id: UUID, ...expected });
  });

  it('refuses a change that says nothing', () => {
    expect(refusal(() => toNotionChange({ id: UUID, change: { toDo: {} } }, 'input'))).toMatchObject({
      argument: 'input.change.toDo',
      message: '`input.change.toDo` says nothing: give at least one field to change.',
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
