/** A run of `*`, `_` or `~~` that may begin or end an emphasis. */
export interface Delimiter {
  kind: 'delimiter';
  char: string;
  count: number;
  canOpen: boolean;
  canClose: boolean;
}

export type Token =
  | { kind: 'text' | 'code' | 'equation'; value: string }
  | { kind: 'autolink'; value: string; url: string }
  | { kind: 'bracket'; value: '[' }
  /** `]`, or `](url)`; `value` is what stands in the text. */
  | { kind: 'target'; value: string; url: string | null }
  /** `<strong>` and the like. */
  | { kind: 'tag'; value: string; style: Style; opens: boolean }
  | Delimiter;

/** How a stretch of text is set apart. */
export type Style = 'bold' | 'italic' | 'strikethrough' | 'underline' | 'code';

const TAGS: Record<string, Style> = {
  u: 'underline',
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  del: 'strikethrough',
  s: 'strikethrough',
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** How a thing that begins at the cursor is read; undefined when it is none after all. */
type Rule = (match: RegExpExecArray, source: Source) => Token | undefined;

interface Source {
  text: string;
  /** For each length of a run of backticks: where such runs begin, in order. */
  fences: Map<number, number[]>;
  /** Moved by a rule that reads beyond its match. */
  end: number;
}

type Rules = [pattern: RegExp, rule: Rule][];

const EMPHASIS: Rules = [[/\*+|_+|~~(?!~)/y, readDelimiter]];

/** What may begin with a character, tried in order; what no rule takes is text. */
const RULES: Record<string, Rules> = {
  '\\': [
    [/\\\r?\n/y, () => textOf('\n')],
    [/\\([!-/:-@[-`{-~])/y, ([, char = '']) => textOf(char)],
  ],
  ' ': [[/ {2,11}\r?\n/y, () => textOf('\n')]],
  '`': [[/`+/y, readCode]],
  $: [
    [/\$\$([^$\n]+)\$\$/y, ([, value = '']) => ({ kind: 'equation', value: value.trim() })],
    [/\$(?!\s)((?:\\[^\n]|[^\\$\n])+)(?<!\s)\$(?!\d)/y, ([, value = '']) => ({ kind: 'equation', value })],
  ],
  '&': [[/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/iy, readReference]],
  '<': [
    [/<br\s{0,9}\/?>/iy, () => textOf('\n')],
    [/<(https?:\/\/[^\s<>]+)>/iy, ([, url = '']) => ({ kind: 'autolink', value: url, url })],
    [
      /<([^\s<>@:]+@[^\s<>@]+)>/y,
      ([, mail = '']) => ({ kind: 'autolink', value: mail, url: `mailto:${mail}` }),
    ],
    [/<(\/?)(u|strong|b|em|i|del|s)>/iy, readTag],
  ],
  '!': [[/!(?=\[)/y, readImage]],
  '[': [[/\[/y, () => ({ kind: 'bracket', value: '[' })]],
  ']': [[/\]/y, readTarget]],
  '*': EMPHASIS,
  _: EMPHASIS,
  '~': EMPHASIS,
};

/** Everything up to the next character that has rules is text; of spaces, those before the end of a line have one. */
const PLAIN = /(?:[^\\ <`$&![\]*_~]| (?! {0,10}\r?\n))+/y;

/** Cuts markdown of one paragraph into what it is made of. Nothing is refused: what is no markup is text. */
export function tokensOf(text: string): Token[] {
  const source: Source = { text, fences: fencesOf(text), end: 0 };
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = source.end) {
    tokens.push(readAt(source, at));
  }
  return tokens;
}

function readAt(source: Source, at: number): Token {
  const { text } = source;
  const plain = matchAt(PLAIN, text, at);
  if (plain) return take(source, at, textOf(plain[0]));
  for (const [pattern, rule] of RULES[text.charAt(at)] ?? []) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    source.end = at + match[0].length;
    const token = rule(match, source);
    if (token) return token;
  }
  return take(source, at, textOf(text.charAt(at)));
}

function take(source: Source, at: number, token: Token & { value: string }): Token {
  source.end = at + token.value.length;
  return token;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function textOf(value: string): Token & { value: string } {
  return { kind: 'text', value };
}

function fencesOf(text: string): Map<number, number[]> {
  const fences = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = fences.get(run.length) ?? [];
    starts.push(index);
    fences.set(run.length, starts);
  }
  return fences;
}

/** Code ends at the next run of as many backticks; without one the backticks are text. */
function readCode(match: RegExpExecArray, source: Source): Token {
  const fence = match[0];
  const starts = source.fences.get(fence.length) ?? [];
  while (starts.length > 0 && (starts[0] ?? 0) <= match.index) starts.shift();
  const [end] = starts;
  if (end === undefined) return textOf(fence);
  const inside = source.text.slice(match.index + fence.length, end).replace(/\r?\n/g, ' ');
  source.end = end + fence.length;
  return { kind: 'code', value: /^ .*[^ ].* $/s.test(inside) ? inside.slice(1, -1) : inside };
}

function readReference([whole, decimal, hex, name]: RegExpExecArray): Token {
  if (name) return textOf(Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole);
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return textOf(code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole);
}

function readTag([value, slash, name = '']: RegExpExecArray): Token | undefined {
  const style = TAGS[name.toLowerCase()];
  return style && { kind: 'tag', value, style, opens: slash === '' };
}

/** `](url "title")`: where a link leads; the title is let go, since Notion has no place for it. */
const TARGET =
  /\]\(\s{0,9}(?:<((?:\\.|[^<>\\\n])*)>|((?:\\[^\s]|[^\s()\\<]|\((?:\\[^\s]|[^\s()\\])*\))*))(?:\s{1,9}(?:"[^"]*"|'[^']*'))?\s{0,9}\)/y;

function readTarget(match: RegExpExecArray, source: Source): Token {
  const target = matchAt(TARGET, source.text, match.index);
  if (!target) return { kind: 'target', value: ']', url: null };
  source.end = match.index + target[0].length;
  const url = (target[1] ?? target[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { kind: 'target', value: target[0], url: url === '' ? null : url };
}

/** An image has no place in rich text: it stays as it was written. */
const IMAGE = /!\[[^[\]]*\]\([^()\s]*\)/y;

function readImage(match: RegExpExecArray, source: Source): Token {
  const image = matchAt(IMAGE, source.text, match.index)?.[0] ?? '!';
  source.end = match.index + image.length;
  return textOf(image);
}

/** The rules of CommonMark for what may begin and end an emphasis. */
function readDelimiter(match: RegExpExecArray, { text, end }: Source): Token {
  const [run] = match;
  const before = /.$/su.exec(text.slice(Math.max(0, match.index - 2), match.index))?.[0] ?? ' ';
  const after = /^./su.exec(text.slice(end, end + 2))?.[0] ?? ' ';
  const left = flanks(after, before);
  const right = flanks(before, after);
  const within = run.startsWith('_');
  return {
    kind: 'delimiter',
    char: run.charAt(0),
    count: run.length,
    canOpen: left && (!within || !right || isPunctuation(before)),
    canClose: right && (!within || !left || isPunctuation(after)),
  };
}

/** Whether a run belongs to what is on its one side. */
function flanks(inner: string, outer: string): boolean {
  return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
}

const isSpace = (char: string) => /^\s$/u.test(char);
const isPunctuation = (char: string) => /^[\p{P}\p{S}]$/u.test(char);
