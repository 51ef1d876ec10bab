import { join, reference, type Part } from './richTextDelimiters.js';
import { EquationRichText, type Annotations, type RichText } from './richText.js';

/** What can surround a stretch of text, several of them at once; a link is `[` and where it leads to. */
type Mark = '**' | '*' | '~~' | 'u' | `[${string}`;

interface Piece {
  /** Markdown that stands for itself: escaped text, a code span, an equation. */
  body: string;
  marks: Mark[];
}

/**
 * Rich text as standard markdown for one block: bold, italic, strikethrough, code, links, `<u>`, `<br>` and `$equations$`.
 * Colours are left out; a mention is a link when Notion gives it an address, and plain text otherwise.
 */
export function markdownOf(items: readonly RichText[]): string {
  const pieces = spread(merged(items).flatMap(toPieces));
  return atLineStart(join(group(pieces)));
}

/** What a description says of a field that `markdownOf` fills. */
export const MARKDOWN_DIALECT =
  'Standard markdown, with `<u>` for underlined text, `<br>` for line breaks and `$…$` for equations; colours are left out.';

const BREAK = '<br>';

/** Neighbours that look the same are one, as two code spans side by side could not be told apart. */
function merged(items: readonly RichText[]): RichText[] {
  const result: RichText[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (last && looksLike(last, item)) {
      result[result.length - 1] = { ...last, plainText: last.plainText + item.plainText };
    } else result.push(item);
  }
  return result;
}

function looksLike(a: RichText, b: RichText): boolean {
  if (a instanceof EquationRichText || b instanceof EquationRichText || a.href !== b.href) return false;
  return (
    a.annotations.code === b.annotations.code &&
    marksOf(a.annotations, null).join() === marksOf(b.annotations, null).join()
  );
}

function toPieces(item: RichText): Piece[] {
  const { annotations, href, plainText } = item;
  const marks = marksOf(annotations, href);
  if (item instanceof EquationRichText) return equation(item.expression.trim(), marks);
  if (plainText === href && /^https?:\/\/[^\s<>\\]+$/.test(href)) {
    return [{ body: `<${href}>`, marks: marks.filter((mark) => !isLink(mark)) }];
  }
  if (annotations.code) return separated(plainText, (line) => [{ body: codeSpan(line), marks }]);
  return separated(plainText, (line) => spaced(line, marks));
}

function equation(expression: string, marks: Mark[]): Piece[] {
  return expression === '' ? [] : [{ body: `$${expression.replace(/\s*\n\s*/g, ' ')}$`, marks }];
}

/** The lines of a text, with a break between them. */
function separated(text: string, write: (line: string) => Piece[]): Piece[] {
  return text
    .split(/\r\n|[\n\r]/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ body: BREAK, marks: [] }] : []),
      ...(line === '' ? [] : write(line)),
    ]);
}

/** Spaces at the edges stand alone: no delimiter may touch one from within. */
function spaced(line: string, marks: Mark[]): Piece[] {
  const start = line.length - line.trimStart().length;
  const end = Math.max(start, line.trimEnd().length);
  return [
    { body: line.slice(0, start), marks: [] },
    { body: escape(line.slice(start, end)), marks },
    { body: line.slice(end), marks: [] },
  ].filter(({ body }) => body !== '');
}

function marksOf({ bold, italic, strikethrough, underline }: Annotations, href: string | null): Mark[] {
  const marks: [Mark, boolean][] = [
    [`[${href ?? ''}`, href !== null && href !== ''],
    ['**', bold],
    ['*', italic],
    ['~~', strikethrough],
    ['u', underline],
  ];
  return marks.filter(([, on]) => on).map(([mark]) => mark);
}

function isLink(mark: Mark): boolean {
  return mark.startsWith('[');
}

const isGap = ({ body }: Piece) => body === BREAK || body.trim() === '';

/** Gaps take the marks that both neighbours have, so that one stretch of bold stays one. */
function spread(pieces: Piece[]): Piece[] {
  const after: Mark[][] = [];
  let next: Mark[] = [];
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    after[index] = next;
    const piece = pieces[index];
    if (piece && !isGap(piece)) next = piece.marks;
  }
  let before: Mark[] = [];
  return pieces.map((piece, index) => {
    if (isGap(piece)) return { ...piece, marks: before.filter((mark) => after[index]?.includes(mark)) };
    before = piece.marks;
    return piece;
  });
}

/** Surrounds each stretch with its marks, the longest outside. */
function group(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < pieces.length;) {
    const piece = pieces[start] as Piece;
    const { body } = piece;
    const marks = isGap(piece) ? [] : piece.marks;
    const lengths = marks.map((mark) => ({ mark, length: stretch(pieces, start, mark) }));
    const [longest] = lengths.sort((a, b) => b.length - a.length);
    if (!longest) parts.push({ kind: 'text', value: body });
    else {
      const inside = pieces.slice(start, start + longest.length);
      parts.push(...surround(longest.mark, group(inside.map((piece) => without(piece, longest.mark)))));
    }
    start += longest?.length ?? 1;
  }
  return parts;
}

/** How many pieces have the mark, from the first on; gaps at the end stay outside. */
function stretch(pieces: readonly Piece[], start: number, mark: Mark): number {
  const found = pieces.findIndex((piece, index) => index > start && !piece.marks.includes(mark));
  const end = found === -1 ? pieces.length : found;
  const last = pieces.findLastIndex((piece, index) => index < end && !isGap(piece));
  return last + 1 - start;
}

function without({ body, marks }: Piece, mark: Mark): Piece {
  return { body, marks: marks.filter((other) => other !== mark) };
}

function surround(mark: Mark, inside: Part[]): Part[] {
  if (mark === 'u') return [text('<u>'), ...inside, text('</u>')];
  if (mark === '**' || mark === '*' || mark === '~~') {
    const pair = { mark, open: mark, close: mark };
    return [{ kind: 'open', pair }, ...inside, { kind: 'close', pair }];
  }
  return [text('['), ...inside, text(`](${destination(mark.slice(1))})`)];
}

function text(value: string): Part {
  return { kind: 'text', value };
}

/** What would be markup within a line; a lone underscore between letters is none. */
function escape(line: string): string {
  return line.replace(
    /[\\`*[\]<~$]|_(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}]))|&(?=#?\w{1,31};)/gu,
    (char) => `\\${char}`,
  );
}

/** What would make the line something else than a paragraph. */
function atLineStart(line: string): string {
  return line
    .replace(/^(?:\t| {4})/, (indent) => reference(indent.charAt(0)) + indent.slice(1))
    .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=-+\s*$))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A code span may hold backticks when more of them, or fewer, stand around it. */
function codeSpan(code: string): string {
  const runs = new Set((code.match(/`+/g) ?? []).map(({ length }) => length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const touches = code.startsWith('`') || code.endsWith('`');
  const losesSpaces = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return touches || losesSpaces ? `${fence} ${code} ${fence}` : fence + code + fence;
}

function destination(url: string): string {
  const escaped = url.replace(/[\n\r]/g, encodeURIComponent).replace(/[\\<>]|&(?=#?\w{1,31};)/g, '\\$&');
  return /[\s()]/.test(escaped) || escaped === '' ? `<${escaped}>` : escaped;
}
