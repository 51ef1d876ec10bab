import 'reflect-metadata';
import { toRichTexts } from '../../../src/types/richText.js';
import { markdownOf } from '../../../src/types/richTextMarkdown.js';
import { parseMarkdown, type Stretch } from '../../../src/types/richTextParse.js';

const KEYS = {
  b: 'bold',
  i: 'italic',
  s: 'strikethrough',
  u: 'underline',
  c: 'code',
} as const;

/** A piece of text; `looks` are the first letters of its annotations. */
function t(text: string, looks = '', url: string | null = null) {
  const annotations = Object.fromEntries(
    Object.entries(KEYS).map(([key, name]) => [name, looks.includes(key)]),
  );
  return {
    type: 'text',
    text: { content: text, link: url === null ? null : { url } },
    annotations,
    plain_text: text,
    href: url,
  };
}

function eq(expression: string) {
  return { ...t(expression), type: 'equation', equation: { expression } };
}

const write = (...pieces: object[]) => markdownOf(toRichTexts(pieces));

describe('markdownOf', () => {
  it.each<[string, object[], string]>([
    ['nothing', [], ''],
    ['plain text', [t('Kale salad')], 'Kale salad'],
    ['bold', [t('Kale', 'b'), t(' salad')], '**Kale** salad'],
    ['italic', [t('Kale', 'i')], '_Kale_'],
    ['italic within a word', [t('K'), t('al', 'i'), t('e')], 'K*al*e'],
    ['strikethrough', [t('Kale', 's')], '~~Kale~~'],
    ['underline', [t('Kale', 'u')], '<u>Kale</u>'],
    ['code, untouched', [t('a*b_c', 'c')], '`a*b_c`'],
    ['code with backticks', [t('a`b', 'c'), t(' '), t('`', 'c')], '``a`b`` `` ` ``'],
    ['a link', [t('See'), t(' it', '', 'https://example.com')], 'See [it](https://example.com)'],
    [
      'a link with brackets and spaces',
      [t('a]b', '', 'https://e.com/x_(y) z')],
      '[a\\]b](<https://e.com/x_(y) z>)',
    ],
    ['a bare link', [t('https://e.com/a_b', '', 'https://e.com/a_b')], '<https://e.com/a_b>'],
    ['an equation', [t('so '), eq('e=mc^2')], 'so $e=mc^2$'],
    ['an equation before a digit', [eq('x'), t('5')], '$x$&#53;'],
    ['marks within marks', [t('a ', 'b'), t('b', 'bi'), t(' c', 'b')], '**a _b_ c**'],
    ['a mark across a link', [t('a ', 'b'), t('b', 'b', 'https://e.com')], '**a [b](https://e.com)**'],
    ['spaces at the edges of marks', [t('a'), t(' b ', 'b'), t('c')], 'a **b** c'],
    ['a mark that ends in punctuation before a letter', [t('a!', 'b'), t('b')], '**a!**&#98;'],
    ['a mark that begins with punctuation behind a letter', [t('a'), t('!b', 'b')], '&#97;**!b**'],
    ['bold beside italic', [t('a', 'b'), t('b', 'i'), t('c')], '**a**<em>b</em>c'],
    ['line breaks', [t('a\nb\n')], 'a<br>b<br>'],
    [
      'what only looks like markup',
      [t('*a* _b_ [c](d) `e` ~f~ $5 <g> &amp; \\')],
      '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\~f\\~ \\$5 \\<g> \\&amp; \\\\',
    ],
    ['snake_case and R&D as they are', [t('snake_case R&D Hello!')], 'snake_case R&D Hello!'],
    ['no image', [t('!'), t('a', '', 'https://e.com')], '\\![a](https://e.com)'],
    ['no list', [t('- a')], '\\- a'],
    ['no numbered list', [t('1. a')], '1\\. a'],
    ['no heading', [t('# a')], '\\# a'],
    ['no quote', [t('> a')], '\\> a'],
    ['no rule', [t('---')], '\\---'],
    ['no code block', [t('    a')], '&#32;   a'],
  ])('writes %s', (_name, pieces, markdown) => {
    expect(write(...pieces)).toBe(markdown);
  });

  it('links a mention that has an address, and names the others', () => {
    const page = { id: '154104cd-477e-8030-9989-d4daf352d900' };
    const href = 'https://www.notion.so/154104cd477e80309989d4daf352d900';
    const mention = { ...t('The plan', '', href), type: 'mention', mention: { type: 'page', page } };
    const user = { object: 'user', id: 'c7c11cca-1d73-471d-9b6e-bdef51470190' };
    const person = { ...t('@Ada'), type: 'mention', mention: { type: 'user', user } };
    expect(write(person, t(' wrote '), mention)).toBe(`@Ada wrote [The plan](${href})`);
  });
});

/** A stretch as short as `t`. */
function read(markdown: string): [text: string, looks: string, url: string | null][] {
  const letters = Object.entries(KEYS);
  return parseMarkdown(markdown).map(({ text, isEquation, url, styles }: Stretch) => [
    isEquation ? `$${text}$` : text,
    letters
      .filter(([, style]) => styles.includes(style))
      .map(([letter]) => letter)
      .join(''),
    url,
  ]);
}

describe('parseMarkdown', () => {
  it.each<[string, [string, string, string | null][]]>([
    ['', []],
    ['Kale salad', [['Kale salad', '', null]]],
    [
      '**a** *b* _c_ ~~d~~ `e` <u>f</u>',
      [
        ['a', 'b', null],
        [' ', '', null],
        ['b', 'i', null],
        [' ', '', null],
        ['c', 'i', null],
        [' ', '', null],
        ['d', 's', null],
        [' ', '', null],
        ['e', 'c', null],
        [' ', '', null],
        ['f', 'u', null],
      ],
    ],
    ['***a***', [['a', 'bi', null]]],
    [
      '**a *b* c**',
      [
        ['a ', 'b', null],
        ['b', 'bi', null],
        [' c', 'b', null],
      ],
    ],
    [
      '[a **b**](https://e.com "T")',
      [
        ['a ', '', 'https://e.com'],
        ['b', 'b', 'https://e.com'],
      ],
    ],
    ['[a](<https://e.com/x y>)', [['a', '', 'https://e.com/x y']]],
    ['<https://e.com>', [['https://e.com', '', 'https://e.com']]],
    ['<ada@acme.test>', [['ada@acme.test', '', 'mailto:ada@acme.test']]],
    [
      'so $e=mc^2$ and $$x$$',
      [
        ['so ', '', null],
        ['$e=mc^2$', '', null],
        [' and ', '', null],
        ['$x$', '', null],
      ],
    ],
    ['it costs $5 or $6', [['it costs $5 or $6', '', null]]],
    ['``a`b``', [['a`b', 'c', null]]],
    ['a<br>b\\\nc  \nd\ne', [['a\nb\nc\nd\ne', '', null]]],
    ['&lt;&#97;&#x62;&unknown;', [['<ab&unknown;', '', null]]],
    ['\\*a\\*', [['*a*', '', null]]],
    [
      'snake_case_name 2*3*4',
      [
        ['snake_case_name 2', '', null],
        ['3', 'i', null],
        ['4', '', null],
      ],
    ],
    ['2 * 3 * 4 ~5 a_ _', [['2 * 3 * 4 ~5 a_ _', '', null]]],
    ['**open', [['**open', '', null]]],
    ['[open](', [['[open](', '', null]]],
    ['[a] (b) ![i](u.png)', [['[a] (b) ![i](u.png)', '', null]]],
    ['<u>open `and', [['<u>open `and', '', null]]],
    ['# - > <div>', [['# - > <div>', '', null]]],
  ])('reads %s', (markdown, stretches) => {
    expect(read(markdown)).toEqual(stretches);
  });

  it('takes back what markdownOf wrote', () => {
    const looks = ['', 'b', 'i', 'bi', 's', 'bu', 'c'];
    const texts = [
      'word',
      'a!',
      '!b',
      '(x)',
      '_',
      '**',
      '1. ',
      ' gap ',
      '漢字',
      'x_y',
      '&amp;',
      '<br>',
      '🥬',
    ];
    const pieces = texts.flatMap((text, at) =>
      texts.map((other, and) => [
        t(text, looks[at % looks.length]),
        t(other, looks[and % looks.length], and % 3 === 0 ? 'https://e.com/(a)?b=1&c' : null),
      ]),
    );
    for (const pair of pieces) {
      const text = pair.map(({ plain_text }) => plain_text).join('');
      const markdown = write(...pair);
      const back = parseMarkdown(markdown);
      expect([markdown, back.map((stretch) => stretch.text).join('')]).toEqual([markdown, text]);
      const links = back.filter(({ url }) => url !== null).map((stretch) => stretch.text.trim());
      const [, second] = pair;
      expect(links).toEqual(second?.href ? [second.plain_text.trim()] : []);
    }
  });

  it('takes hostile markdown in its stride', () => {
    for (const unit of ['*a ', '[', '](', '`', '``a`', '<u>', '$a ', '~~a', ' ', '&#', '![', '**a*b_']) {
      const markdown = unit.repeat(20_000 / unit.length);
      const text = parseMarkdown(markdown)
        .map((stretch) => stretch.text)
        .join('');
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(markdown.length);
    }
  });
});
