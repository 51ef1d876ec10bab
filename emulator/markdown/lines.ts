/** A group of lines that make one block: its first line, and what stands inside or below it, one tab less deep. */
export interface Group {
  first: string;
  /** Between an opening and a closing tag, or in a fence. */
  inside: string[];
  /** Indented below. */
  below: string[];
  /** All of it as it was written, without the outer indentation. */
  source: string;
}

const OPEN =
  /^<(details|callout|columns|column|table|tr|tabs|tab|synced_block_reference|synced_block|meeting-notes|summary|notes|transcript|colgroup)((?:\s+[\w-]+="[^"]*")*)\s*>/;
const FENCE = /^(`{3,}|\$\$)/;

/** Splits the lines of one level into groups; blank lines outside of fences mean nothing. */
export function groupLines(lines: string[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const first = line.trim();
    const close = closeOf(lines, at);
    const end = belowEnd(lines, close + 1);
    groups.push({
      first,
      // What stands in a fence is literal, tabs and all.
      inside: FENCE.test(first) ? lines.slice(at + 1, close) : dedent(lines.slice(at + 1, close)),
      below: dedent(lines.slice(close + 1, end)),
      source: trimBlank(lines.slice(at, end)).join('\n'),
    });
    at = end;
  }
  return groups;
}

/** Without the tabs that all lines have in common, at most one: what one level of depth is. */
function dedent(lines: string[]): string[] {
  const isIndented = lines.every((line) => line.trim() === '' || line.startsWith('\t'));
  return isIndented ? lines.map((line) => line.replace(/^\t/, '')) : lines;
}

/** The line that closes what the line at `at` opens; the same line when it opens nothing. */
function closeOf(lines: string[], at: number): number {
  const fenced = fencedEnd(lines, at);
  if (fenced !== null) return fenced;
  const first = (lines[at] ?? '').trim();
  const tag = OPEN.exec(first)?.[1];
  if (tag === undefined || first.endsWith(`</${tag}>`)) return at;
  let depth = 1;
  for (let index = at + 1; index < lines.length; index++) {
    const inner = fencedEnd(lines, index);
    if (inner === null) depth += change((lines[index] ?? '').trim(), tag);
    else index = inner;
    if (depth === 0) return index;
  }
  return at;
}

/** Where the fence that a line opens ends, at the last line if nowhere; null when the line opens none. */
function fencedEnd(lines: string[], at: number): number | null {
  const first = (lines[at] ?? '').trim();
  const fence = FENCE.exec(first)?.[1];
  if (fence === undefined || isOneLine(first, fence)) return null;
  const end = lines.findIndex((line, index) => index > at && line.trim() === fence);
  return end === -1 ? lines.length - 1 : end;
}

function change(line: string, tag: string): number {
  if (line === `</${tag}>`) return -1;
  return OPEN.exec(line)?.[1] === tag && !line.endsWith(`</${tag}>`) ? 1 : 0;
}

/** `$$ x $$` opens and closes at once. */
function isOneLine(line: string, fence: string): boolean {
  return line.length > 2 * fence.length && line.endsWith(fence);
}

function belowEnd(lines: string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('\t') && line.trim() !== '') end = at + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}

function trimBlank(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, end + 1);
}
