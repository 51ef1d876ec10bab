import { tokensOf, type Delimiter, type Style, type Token } from './richTextTokens.js';

/** A stretch of text of one style, or an equation. */
export interface Stretch {
  text: string;
  isEquation: boolean;
  url: string | null;
  styles: Style[];
}

/** From a token (included) to a token (excluded). */
interface Range {
  from: number;
  to: number;
  style: Style | null;
  url: string | null;
}

interface Open {
  at: number;
  delimiter: Delimiter;
}

/**
 * Reads the markdown of one paragraph: bold, italic, strikethrough, code, links, `<u>`, `<br>` and `$equations$`. Whatever
 * else there is stays text. Takes time in proportion to the length, whatever the nesting.
 */
export function parseMarkdown(markdown: string): Stretch[] {
  const tokens = tokensOf(markdown);
  const ranges = [...linksOf(tokens), ...tagsOf(tokens)];
  const { ranges: emphases, left } = emphasesOf(tokens);
  return merge(stretchesOf(tokens, left, [...ranges, ...emphases]));
}

/** Pairs of `[` and `](url)`. A link within a link is none: the inner one wins. */
function linksOf(tokens: Token[]): Range[] {
  const ranges: Range[] = [];
  let open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'bracket') open.push(at);
    if (token.kind !== 'target') return;
    const from = open.pop();
    if (from === undefined || token.url === null) return;
    ranges.push({ from, to: at, style: null, url: token.url });
    tokens[from] = { kind: 'text', value: '' };
    tokens[at] = { kind: 'text', value: '' };
    open = [];
  });
  return ranges;
}

/** Pairs of `<u>` and `</u>` and the like. */
function tagsOf(tokens: Token[]): Range[] {
  const ranges: Range[] = [];
  const open = new Map<Style, number[]>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'tag') return;
    const { style, opens } = token;
    if (opens) put(open, style, at);
    const from = opens ? undefined : open.get(style)?.pop();
    if (from === undefined) return;
    ranges.push({ from, to: at, style, url: null });
    tokens[from] = { kind: 'text', value: '' };
    tokens[at] = { kind: 'text', value: '' };
  });
  return ranges;
}

/** Pairs up delimiters as CommonMark does; `left` says how many characters of each run are text after all. */
function emphasesOf(tokens: readonly Token[]): { ranges: Range[]; left: Map<number, number> } {
  const ranges: Range[] = [];
  const left = new Map<number, number>();
  const open = new Map<string, Open[]>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'delimiter') return;
    left.set(at, token.count);
    if (token.canClose) ranges.push(...close({ at, delimiter: token }, open, left));
    if (!token.canOpen || left.get(at) === 0) return;
    put(open, token.char, { at, delimiter: token });
  });
  return { ranges, left };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function close(closer: Open, open: Map<string, Open[]>, left: Map<number, number>): Range[] {
  const ranges: Range[] = [];
  const openers = open.get(closer.delimiter.char) ?? [];
  for (let opener = openers.at(-1); opener; opener = openers.at(-1)) {
    const remaining = left.get(closer.at) ?? 0;
    const available = left.get(opener.at) ?? 0;
    if (remaining === 0 || !fits(opener.delimiter, closer.delimiter)) break;
    const used = Math.min(2, remaining, available);
    left.set(closer.at, remaining - used);
    left.set(opener.at, available - used);
    if (available === used) openers.pop();
    dropBehind(open, opener.at);
    ranges.push({ from: opener.at, to: closer.at, style: styleOf(opener.delimiter, used), url: null });
  }
  return ranges;
}

/** A run that may both open and close fits no run with which it has a multiple of three, unless both are. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canClose && !closer.canOpen) return true;
  if ((opener.count + closer.count) % 3 !== 0) return true;
  return opener.count % 3 === 0 && closer.count % 3 === 0;
}

/** What was opened within an emphasis that has been closed cannot be closed any more. */
function dropBehind(open: Map<string, Open[]>, at: number): void {
  for (const openers of open.values()) {
    while ((openers.at(-1)?.at ?? -1) > at) openers.pop();
  }
}

function styleOf({ char }: Delimiter, used: number): Style {
  if (char === '~') return 'strikethrough';
  return used === 2 ? 'bold' : 'italic';
}

/** One sweep over the tokens, counting which ranges are open. */
function stretchesOf(
  tokens: readonly Token[],
  left: ReadonlyMap<number, number>,
  ranges: readonly Range[],
): Stretch[] {
  const starts = new Map<number, Range[]>();
  const ends = new Map<number, Range[]>();
  for (const range of ranges) {
    put(starts, range.from, range);
    put(ends, range.to, range);
  }
  const counts = new Map<Style, number>();
  let url: string | null = null;
  const count = ({ style, url: link }: Range, by: number) => {
    if (style) counts.set(style, (counts.get(style) ?? 0) + by);
    else url = by > 0 ? link : null;
  };
  return tokens.map((token, at) => {
    for (const range of ends.get(at) ?? []) count(range, -1);
    const styles = [...counts].filter(([, open]) => open > 0).map(([style]) => style);
    const stretch = { ...contentOf(token, left.get(at) ?? 0, url), styles: withCode(token, styles) };
    for (const range of starts.get(at) ?? []) count(range, 1);
    return stretch;
  });
}

function contentOf(token: Token, left: number, url: string | null): Omit<Stretch, 'styles'> {
  if (token.kind === 'delimiter') return { text: token.char.repeat(left), isEquation: false, url };
  if (token.kind === 'autolink') return { text: token.value, isEquation: false, url: url ?? token.url };
  return { text: token.value, isEquation: token.kind === 'equation', url };
}

function withCode({ kind }: Token, styles: Style[]): Style[] {
  return kind === 'code' ? [...styles, 'code'] : styles;
}

/** Neighbours that look the same become one. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (stretch.text === '') continue;
    if (last && lookSame(last, stretch))
      merged[merged.length - 1] = { ...last, text: last.text + stretch.text };
    else merged.push(stretch);
  }
  return merged;
}

function lookSame(a: Stretch, b: Stretch): boolean {
  if (a.isEquation || b.isEquation || a.url !== b.url) return false;
  return a.styles.length === b.styles.length && a.styles.every((style) => b.styles.includes(style));
}
