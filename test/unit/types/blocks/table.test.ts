import { readdirSync, readFileSync } from 'node:fs';
import { UnsupportedBlock } from '../../../../src/types/blocks/block.js';
import { BLOCK_KINDS, toBlock } from '../../../../src/types/blocks/table.js';
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
  code: [text.CodeBlock, { plainText: 'int *p = 0;', language: 'c++', color: null }],
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

  it.each(Object.entries(TEXT))('shows %s with the fields of its own', (kind, [type, fields]) => {
    const block = toBlock(fixture(kind));
    expect(block).toBeInstanceOf(type);
    expect(block).toMatchObject(fields);
  });

  it.each(KINDS.filter((kind) => !(kind in TEXT)))('hands on %s as Notion sent it', (kind) => {
    const raw = fixture(kind);
    const block = toBlock(raw);
    expect(block).toBeInstanceOf(UnsupportedBlock);
    expect(block).toMatchObject({ raw: raw[kind] });
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

  it('forgets a colour and pieces of text that it does not know, and keeps the rest', () => {
    const raw = fixture('quote');
    raw.quote = { rich_text: [null, { type: 'sparkle', plain_text: 'shiny' }], color: 'ultraviolet' };
    expect(toBlock(raw)).toMatchObject({ plainText: 'shiny', color: null });
  });
});
