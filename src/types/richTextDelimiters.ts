/** Two delimiters that belong together, and how they are written. */
interface Pair {
  mark: '**' | '*' | '~~';
  open: string;
  close: string;
}

/** What is written one after another; a delimiter counts by what is beside it. */
export type Part = { kind: 'text'; value: string } | { kind: 'open' | 'close'; pair: Pair };

/** For where asterisks would run together. */
const TAGS = { '**': 'strong', '*': 'em', '~~': 'del' } as const;

/** Puts the parts together so that every delimiter opens or closes what it was meant to. */
export function join(parts: readonly Part[]): string {
  choose(parts);
  let written = '';
  for (let index = 0; index < parts.length;) {
    let end = index;
    while (end < parts.length && parts[end]?.kind !== 'text') end += 1;
    const run = parts.slice(index, end);
    const symbols = run.map(symbolOf).join('');
    const { before, next } = mend(run, written, textAt(parts, end));
    written = symbols ? before + symbols + next : beside(before, next);
    index = end + 1;
  }
  return written;
}

/** A character as markdown's reference to it: punctuation to what is beside it, and read as the same. */
export function reference(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** Italics are underscores, which asterisks cannot be taken for, except within a word, where those mean nothing. */
function choose(parts: readonly Part[]): void {
  const inWord = new Set<Pair>();
  parts.forEach((part, index) => {
    if (part.kind === 'open' && isLetter(lastOf(textAt(parts, index - 1)))) inWord.add(part.pair);
    if (part.kind === 'close' && isLetter(firstOf(textAt(parts, index + 1)))) inWord.add(part.pair);
  });
  for (const part of parts) {
    if (part.kind === 'open' && part.pair.mark === '*' && !inWord.has(part.pair)) write(part.pair, '_', '_');
  }
  parts.forEach((part, index) => {
    if (part.kind === 'open' && touchesClosed(parts, index)) {
      const tag = TAGS[part.pair.mark];
      write(part.pair, `<${tag}>`, `</${tag}>`);
    }
  });
}

/** Whether asterisks would open right behind asterisks that close. */
function touchesClosed(parts: readonly Part[], index: number): boolean {
  if (!startsWithStar(parts[index])) return false;
  for (let at = index - 1; at >= 0 && startsWithStar(parts[at]); at -= 1) {
    if (parts[at]?.kind === 'close') return true;
  }
  return false;
}

function startsWithStar(part: Part | undefined): boolean {
  return part !== undefined && part.kind !== 'text' && symbolOf(part).startsWith('*');
}

function write(pair: Pair, open: string, close: string): void {
  pair.open = open;
  pair.close = close;
}

function symbolOf(part: Part): string {
  if (part.kind === 'text') return part.value;
  return part.kind === 'open' ? part.pair.open : part.pair.close;
}

function textAt(parts: readonly Part[], index: number): string {
  const part = parts[index];
  return part?.kind === 'text' ? part.value : '';
}

/** Where a letter beside it would keep a delimiter from counting, the letter is written as a reference. */
function mend(run: readonly Part[], before: string, next: string): { before: string; next: string } {
  const last = lastOf(before);
  const first = firstOf(next);
  const opening = edgeOf(run);
  const closing = edgeOf(run.toReversed());
  const opens = opening.some(({ kind }) => kind === 'open') && isHidden(run, opening, first);
  const closes = closing.some(({ kind }) => kind === 'close') && isHidden(run, closing, last);
  return {
    before: isLetter(last) && opens ? withReferenceLast(before, last) : before,
    next: isLetter(first) && closes ? withReferenceFirst(next, first) : next,
  };
}

/** The delimiters of one character with which a run begins; tags count whatever is beside them. */
function edgeOf(run: readonly Part[]): Part[] {
  const char = run[0] ? symbolOf(run[0]).charAt(0) : '';
  const end = run.findIndex((part) => !symbolOf(part).startsWith(char));
  return char === '<' ? [] : run.slice(0, end === -1 ? run.length : end);
}

/** Whether there is punctuation on the inner side: another delimiter, or what stands there. */
function isHidden(run: readonly Part[], edge: readonly Part[], inner: string): boolean {
  return edge.length < run.length || isPunctuation(inner);
}

/** An underscore beside the letter was one within a word, and is none any more. */
function withReferenceLast(text: string, last: string): string {
  return text.slice(0, text.length - last.length).replace(/(?<=[\p{L}\p{N}])_$/u, '\\_') + reference(last);
}

function withReferenceFirst(text: string, first: string): string {
  return reference(first) + text.slice(first.length).replace(/^_/, '\\_');
}

/** Two pieces side by side: `!` before a link would make it an image, a digit behind an equation a price. */
function beside(before: string, next: string): string {
  if (before.endsWith('!') && next.startsWith('[')) return `${before.slice(0, -1)}\\!${next}`;
  if (before.endsWith('$') && /^\d/.test(next)) return before + reference(firstOf(next)) + next.slice(1);
  return before + next;
}

const lastOf = (text: string) => /.$/su.exec(text.slice(-2))?.[0] ?? '';
const firstOf = (text: string) => /^./su.exec(text)?.[0] ?? '';
const isPunctuation = (char: string) => /^[\p{P}\p{S}]$/u.test(char);
const isLetter = (char: string) => char !== '' && !isPunctuation(char) && !/^\s$/u.test(char);
