import { badInput } from '../errors.js';
import {
  MAX_FIRST,
  type Connection,
  type Edge,
  type ForwardArgs,
  type PageInfo,
} from '../types/connection.js';
import { decodeCursor, encodeCursor, fingerprint, START, type Place } from '../types/cursor.js';

/** A page of a list as Notion answers it. */
export interface UpstreamPage<T> {
  results: readonly T[];
  has_more: boolean;
  next_cursor: string | null;
}

export interface UpstreamList<T, N, P extends UpstreamPage<T> = UpstreamPage<T>> {
  /** What the list is and every argument that shapes it: cursors are bound to it. */
  readonly name: readonly unknown[];
  /** Asks for up to `size` (1 to 100) items from `cursor`; undefined is the start. */
  fetch(cursor: string | undefined, size: number): Promise<P>;
  /** What an item becomes in the answer. */
  toNode(item: T): N;
}

/** An upstream page may be empty and still have a next one; after so many calls the rest is left to the next request. */
const MAX_CALLS = 10;

interface Found<T> {
  item: T;
  /** Just behind the item. */
  end: Place;
}

/**
 * Reads one page of a connection, in as few upstream calls as the list allows: one, unless Notion gives short pages or the
 * cursor stands inside a page. `last` is the last upstream page, for what it says about the list as a whole.
 */
export async function paginate<T, N, P extends UpstreamPage<T>>(
  list: UpstreamList<T, N, P>,
  args: ForwardArgs,
): Promise<Connection<N> & { last: P }> {
  const first = readFirst(args.first);
  const start = args.after == null ? START : decodeCursor(fingerprint(list.name), args.after);
  return new ListPage(list, await fill(list, start, first), args.after != null);
}

/** Its cursors are made when they are asked for: getters, which spreading the page would lose. */
class ListPage<T, N, P extends UpstreamPage<T>> implements Connection<N> {
  readonly nodes: readonly N[];
  readonly last: P;

  constructor(
    private readonly list: UpstreamList<T, N, P>,
    private readonly filled: Filled<T, P>,
    private readonly hasPrevious: boolean,
  ) {
    this.nodes = filled.found.map(({ item }) => list.toNode(item));
    this.last = filled.last;
  }

  get edges(): Edge<N>[] {
    const name = fingerprint(this.list.name);
    const { found } = this.filled;
    return this.nodes.map((node, index) => ({
      cursor: encodeCursor(name, (found[index] as Found<T>).end),
      node,
    }));
  }

  get pageInfo(): PageInfo {
    const { found, end, more } = this.filled;
    const name = fingerprint(this.list.name);
    const cursorOf = (place: Place | undefined) => (place ? encodeCursor(name, place) : null);
    return {
      hasNextPage: more,
      hasPreviousPage: this.hasPrevious,
      startCursor: cursorOf(found[0]?.end),
      endCursor: cursorOf(found.at(-1)?.end ?? (more ? end : undefined)),
    };
  }
}

interface Filled<T, P> {
  found: Found<T>[];
  /** Behind the last of them. */
  end: Place;
  more: boolean;
  last: P;
}

async function fill<T, N, P extends UpstreamPage<T>>(
  list: UpstreamList<T, N, P>,
  start: Place,
  first: number,
): Promise<Filled<T, P>> {
  const found: Found<T>[] = [];
  let at = start;
  for (let calls = 1; ; calls += 1) {
    const wanted = first - found.length;
    const page = await list.fetch(at.notion ?? undefined, Math.min(MAX_FIRST, at.offset + wanted));
    const taken = page.results.slice(at.offset, at.offset + wanted);
    found.push(...taken.map((item, index) => ({ item, end: behind(page, at, at.offset + index + 1) })));
    const end = behind(page, at, at.offset + taken.length);
    const more = page.has_more === true || at.offset + taken.length < page.results.length;
    // A cursor that leads back to itself would bring the same items again and again.
    const circling = at.notion !== null && page.next_cursor === at.notion;
    const stuck = circling || (end.notion === at.notion && taken.length === 0);
    if (found.length === first || !more || stuck || calls === MAX_CALLS) {
      return { found, end, more: more && !stuck, last: page };
    }
    at = end;
  }
}

/** The place behind the first `count` items of an upstream page: the next page's start when they are all of it. */
function behind(page: UpstreamPage<unknown>, at: Place, count: number): Place {
  const whole = count >= page.results.length && page.has_more && typeof page.next_cursor === 'string';
  return whole ? { notion: page.next_cursor, offset: 0 } : { notion: at.notion, offset: count };
}

/** `first`, once it is known to be from 1 to 100. */
export function readFirst(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_FIRST) return first;
  throw badInput(
    'first',
    `"first" must be from 1 to ${MAX_FIRST}, not ${first}. Read longer lists in pages: send pageInfo.endCursor as "after".`,
  );
}
