import { markdownOfText } from '../../../../src/types/blocks/markdown.js';
import { toBlock } from '../../../../src/types/blocks/table.js';
import type { TextBlock } from '../../../../src/types/blocks/text.js';

const annotations = { bold: false, italic: false, strikethrough: false, underline: false, code: false };
const piece = (content: string, looks: object = {}) => ({
  type: 'text',
  text: { content, link: null },
  plain_text: content,
  annotations: { ...annotations, ...looks },
});
const markdown = (type: string, payload: object) =>
  markdownOfText(toBlock({ id: '00000000-0000-4000-8000-000000000000', type, [type]: payload }) as TextBlock);

describe('a block of text as markdown', () => {
  it('is its text, without the marks of its kind', () => {
    const rich_text = [piece('a '), piece('bold', { bold: true }), piece(' word')];
    expect(markdown('heading_2', { rich_text })).toBe('a **bold** word');
  });

  it('is fenced when it is code, whatever the code is', () => {
    expect(markdown('code', { rich_text: [piece('a *= b')], language: 'c' })).toBe('```c\na *= b\n```');
    expect(markdown('code', { rich_text: [piece('````')] })).toBe('`````\n````\n`````');
  });
});
