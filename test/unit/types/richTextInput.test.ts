import 'reflect-metadata';
import { Color } from '../../../src/types/color.js';
import { TemplateMentionKind } from '../../../src/types/mention.js';
import { toNotionRichText, type RichTextInput } from '../../../src/types/richTextInput.js';
import { refusalOf } from './refusal.js';

const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const HEX = '153104cd477e809d8dc4ff2d96ae3090';

const write = (...richText: RichTextInput[]) => toNotionRichText({ richText }, 'input.title');
const refusal = (...richText: RichTextInput[]) => refusalOf(() => write(...richText));

describe('toNotionRichText', () => {
  it('takes a plain string', () => {
    expect(toNotionRichText({ text: 'Kale' }, 'p')).toEqual([{ type: 'text', text: { content: 'Kale' } }]);
    expect(toNotionRichText({ text: '' }, 'p')).toEqual([]);
  });

  it('takes markdown', () => {
    expect(toNotionRichText({ markdown: 'Eat **[kale](https://e.com)**, $x^2$' }, 'p')).toEqual([
      { type: 'text', text: { content: 'Eat ' } },
      {
        type: 'text',
        text: { content: 'kale', link: { url: 'https://e.com' } },
        annotations: { bold: true },
      },
      { type: 'text', text: { content: ', ' } },
      { type: 'equation', equation: { expression: 'x^2' } },
    ]);
    expect(toNotionRichText({ markdown: '' }, 'p')).toEqual([]);
    expect(toNotionRichText({ markdown: 'x'.repeat(2001) }, 'p')).toHaveLength(2);
  });

  it.each([
    ['a'.repeat(200_001), 'has 200001 characters; Notion takes at most 200000.'],
    ['**a** '.repeat(51), 'makes 102 pieces; Notion takes at most 100 in one text: use less formatting.'],
    [`$${'x'.repeat(1001)}$`, 'has 1001 characters; Notion takes at most 1000.'],
    [`[a](https://${'x'.repeat(2000)})`, 'has 2008 characters; Notion takes at most 2000.'],
  ])('refuses markdown beyond the limits', (markdown, sentence) => {
    expect(refusalOf(() => toNotionRichText({ markdown }, 'p'))).toEqual({
      argument: 'p.markdown',
      message: `\`p.markdown\` ${sentence}`,
    });
  });

  it('sends long strings in pieces, and loses nothing at their seams', () => {
    const text = `${'a'.repeat(1999)}🥬${'b'.repeat(2500)}`;
    const pieces = toNotionRichText({ text }, 'p').map((item) => ('text' in item ? item.text.content : ''));
    expect(pieces.map(({ length }) => length)).toEqual([1999, 2000, 502]);
    expect(pieces.join('')).toBe(text);
    expect(toNotionRichText({ text: 'x'.repeat(200_000) }, 'p')).toHaveLength(100);
  });

  it('says every kind of piece in Notion’s words', () => {
    expect(
      write(
        {
          text: {
            content: 'a',
            link: 'https://example.com',
            annotations: { bold: true, color: Color.RED_BACKGROUND, code: null },
          },
        },
        { text: { content: 'b', link: null } },
        { equation: { expression: 'e=mc^2', annotations: { italic: true } } },
        { mention: { target: { user: `user_${HEX}` }, annotations: { underline: true } } },
        { mention: { target: { page: `https://www.notion.so/Kale-${HEX}` } } },
        { mention: { target: { database: HEX } } },
        { mention: { target: { date: { start: '2026-02-01' } } } },
        { mention: { target: { template: TemplateMentionKind.NOW } } },
        { mention: { target: { template: TemplateMentionKind.ME } } },
        { mention: { target: { customEmoji: UUID } } },
      ),
    ).toEqual([
      {
        type: 'text',
        text: { content: 'a', link: { url: 'https://example.com' } },
        annotations: { bold: true, color: 'red_background' },
      },
      { type: 'text', text: { content: 'b' } },
      { type: 'equation', equation: { expression: 'e=mc^2' }, annotations: { italic: true } },
      { type: 'mention', mention: { type: 'user', user: { id: UUID } }, annotations: { underline: true } },
      { type: 'mention', mention: { type: 'page', page: { id: UUID } } },
      { type: 'mention', mention: { type: 'database', database: { id: UUID } } },
      { type: 'mention', mention: { type: 'date', date: { start: '2026-02-01' } } },
      {
        type: 'mention',
        mention: {
          type: 'template_mention',
          template_mention: { type: 'template_mention_date', template_mention_date: 'now' },
        },
      },
      {
        type: 'mention',
        mention: {
          type: 'template_mention',
          template_mention: { type: 'template_mention_user', template_mention_user: 'me' },
        },
      },
      { type: 'mention', mention: { type: 'custom_emoji', custom_emoji: { id: UUID } } },
    ]);
  });

  it.each<[string, RichTextInput, string, string]>([
    [
      'long texts',
      { text: { content: 'x'.repeat(2001) } },
      'text.content',
      'has 2001 characters; Notion takes at most 2000.',
    ],
    [
      'long links',
      { text: { content: 'a', link: 'h'.repeat(2001) } },
      'text.link',
      'has 2001 characters; Notion takes at most 2000.',
    ],
    ['blank links', { text: { content: 'a', link: ' ' } }, 'text.link', 'is empty: give a URL.'],
    [
      'long equations',
      { equation: { expression: 'x'.repeat(1001) } },
      'equation.expression',
      'has 1001 characters; Notion takes at most 1000.',
    ],
    [
      'mentions of no user',
      { mention: { target: { user: 'me' } } },
      'mention.target.user',
      'is not an id: give the `id` of a user, a UUID or a Notion URL.',
    ],
    [
      'mentions of a page that is a user',
      { mention: { target: { page: `user_${HEX}` } } },
      'mention.target.page',
      'is the id of a user, but a page is asked for here.',
    ],
    [
      'mentions of no emoji',
      { mention: { target: { customEmoji: ':bufo:' } } },
      'mention.target.customEmoji',
      'is not the `emojiId` of a custom emoji: give a UUID.',
    ],
    [
      'mentions of no day',
      { mention: { target: { date: { start: 'tomorrow' } } } },
      'mention.target.date.start',
      'is not a date: give a day such as 2026-02-01 or a moment such as 2026-02-01T09:00:00Z.',
    ],
    ['empty pieces', {}, '', 'takes exactly one field; none was given.'],
    [
      'pieces of two kinds',
      { text: { content: 'a' }, equation: { expression: 'b' } },
      '',
      'takes exactly one field; `text` and `equation` were given.',
    ],
  ])('refuses %s', (_name, item, where, sentence) => {
    const argument = `input.title.richText[1]${where && `.${where}`}`;
    expect(refusal({ text: { content: 'fine' } }, item)).toEqual({
      argument,
      message: `\`${argument}\` ${sentence}`,
    });
  });

  it('refuses more than 100 pieces, and texts that would need more', () => {
    const pieces = Array.from({ length: 101 }, () => ({ text: { content: 'a' } }));
    expect(refusal(...pieces)).toEqual({
      argument: 'input.title.richText',
      message: '`input.title.richText` has 101 items; Notion takes at most 100 in one request.',
    });
    expect(refusalOf(() => toNotionRichText({ text: 'x'.repeat(200_001) }, 'p'))).toEqual({
      argument: 'p.text',
      message: '`p.text` has 200001 characters; Notion takes at most 200000.',
    });
  });
});
