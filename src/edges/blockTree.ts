import type { Context } from '../context.js';
import { badInput, GatewayError, type ErrorCode } from '../errors.js';
import type { Block } from '../types/blocks/block.js';
import { ChildDatabaseBlock, ChildPageBlock } from '../types/blocks/reference.js';
import { toBlock } from '../types/blocks/table.js';
import { BlockTreeEntry, MAX_TREE_DEPTH, type BlockTreeArgs } from '../types/blocks/tree.js';
import type { Connection } from '../types/connection.js';
import { fingerprint, START, type Place } from '../types/cursor.js';
import type { Page } from '../types/page.js';
import { make } from '../types/shape.js';
import { holdersOf, listChildren } from './children.js';
import { readFirst } from './paginate.js';
import { decodeFrames, encodeFrames, type Frame } from './treeCursor.js';

/** Calls for one answer; what they do not reach is left to the next one. */
const MAX_CALLS = 40;
/** Calls at a time: as many as one connection has under way at once. */
const AT_ONCE = 10;
/** As many as Notion gives: the same list is then the same call, whatever part of it an answer takes, and answered from the cache. */
const PAGE_SIZE = 100;

/** Siblings, read as far as is known. */
interface Listing extends Pick<Frame, 'parentId' | 'holders' | 'depth'> {
  within: Item | null;
  /** Where its reading began. */
  start: Rest;
  items: Item[];
  /** Where the unread rest begins, and the position of its first block; null once there is none. */
  rest: Rest | null;
}

interface Rest {
  place: Place;
  position: number;
}

interface Item {
  block: Block;
  position: number;
  listing: Listing;
  /** What stands behind it in its list; null when it is the last. */
  behind: Rest | null;
  /** What stands in it; null when there is nothing, or it is not to be read. */
  inside: Listing | null;
}

/** A place of the flat list: a block, or siblings that are not read yet. */
type Step = { item: Item; gap?: never } | { gap: Listing; item?: never };

/**
 * All blocks below a page or block, flat, in document order. Of the lists that are missing before the end of the answer the
 * first ten are read at a time, the next one as soon as one has come: a tree takes a round trip for each of its levels.
 */
export async function blockTreeOf(
  context: Context,
  container: Page | Block,
  { first, after, depth }: BlockTreeArgs,
): Promise<Connection<BlockTreeEntry>> {
  const wanted = readFirst(first);
  checkDepth(depth);
  const name = fingerprint(['blockTree', container.id, depth]);
  const roots = after == null ? rootsOf(container) : decodeFrames(name, after).map(toListing);
  await readAhead(context, roots, wanted, depth);
  const items = itemsBefore(roots, wanted);
  const edges = items.map((item) => ({
    cursor: encodeFrames(name, framesBehind(item, roots)),
    node: toEntry(item),
  }));
  const last = items.at(-1);
  const open = last ? framesBehind(last, roots) : roots.flatMap(frameOf);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: open.length > 0,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? (open.length > 0 ? encodeFrames(name, open) : null),
    },
  };
}

function checkDepth(depth: number): void {
  if (Number.isInteger(depth) && depth >= 1 && depth <= MAX_TREE_DEPTH) return;
  throw badInput(
    'depth',
    `"depth" must be from 1 to ${MAX_TREE_DEPTH}, not ${depth}. Ask a block of the deepest level for its own \`blockTree\` to read on below it.`,
  );
}

function rootsOf(container: Page | Block): Listing[] {
  if ('hasChildren' in container && container.hasChildren === false) return [];
  const holders = holdersOf(container);
  return [toListing({ parentId: container.id, holders, depth: 1, position: 0, place: START })];
}

function toListing({ place, position, ...listing }: Frame): Listing {
  const start = { place, position };
  return { ...listing, within: null, start, items: [], rest: start };
}

/** Fills gaps until there is none before the end of the answer, or the calls are spent. */
async function readAhead(context: Context, roots: Listing[], wanted: number, depth: number): Promise<void> {
  const underWay = new Map<Listing, Promise<void>>();
  for (let calls = MAX_CALLS; ;) {
    const gaps = gapsBefore(roots, wanted).filter((gap) => !underWay.has(gap));
    for (const gap of gaps.slice(0, Math.min(AT_ONCE - underWay.size, calls))) {
      calls -= 1;
      const filling = fill(context, gap, depth).finally(() => underWay.delete(gap));
      // The first failure ends the reading; those that come after it have nobody to tell.
      filling.catch(() => undefined);
      underWay.set(gap, filling);
    }
    if (underWay.size === 0) return;
    await Promise.race(underWay.values());
  }
}

/** The unread lists that can matter. Each holds at least one block. */
function gapsBefore(roots: readonly Listing[], wanted: number): Listing[] {
  const gaps: Listing[] = [];
  let before = 0;
  for (const { gap } of steps(roots)) {
    if (before === wanted) break;
    if (gap) gaps.push(gap);
    before += 1;
  }
  return gaps;
}

function itemsBefore(roots: readonly Listing[], wanted: number): Item[] {
  const items: Item[] = [];
  for (const { item } of steps(roots)) {
    if (!item || items.length === wanted) break;
    items.push(item);
  }
  return items;
}

function* steps(listings: readonly Listing[]): Generator<Step> {
  for (const listing of listings) {
    for (const item of listing.items) {
      yield { item };
      if (item.inside) yield* steps([item.inside]);
    }
    if (listing.rest) yield { gap: listing };
  }
}

async function fill(context: Context, listing: Listing, maxDepth: number): Promise<void> {
  const { place, position } = listing.rest ?? { place: START, position: 0 };
  const page = await listChildren(context, listing.holders, place.notion ?? undefined, PAGE_SIZE).catch(
    noneIfClosed(listing, place),
  );
  const { results, has_more, next_cursor } = page;
  const further = has_more && typeof next_cursor === 'string' && next_cursor !== place.notion;
  const restAt = (count: number): Rest | null => {
    const next = position + Math.max(0, count - place.offset);
    if (count < results.length) return { place: { notion: place.notion, offset: count }, position: next };
    return further ? { place: { notion: next_cursor, offset: 0 }, position: next } : null;
  };
  const found = results.slice(place.offset).map((raw, index): Item => {
    const count = place.offset + index + 1;
    const block = toBlock(raw);
    return { block, listing, position: position + index, behind: restAt(count), inside: null };
  });
  for (const item of found) item.inside = isEntered(item, maxDepth) ? insideOf(item) : null;
  listing.items.push(...found);
  listing.rest = restAt(results.length);
}

const NONE = { results: [], has_more: false, next_cursor: null };
/** What Notion answers for a block whose inside it does not show: hidden, gone meanwhile, or of a kind that its API leaves out. */
const CLOSED: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT']);

/** One block that cannot be looked into must not cost the tree; what was asked for itself, and bad cursors, still fail. */
function noneIfClosed({ depth }: Listing, { notion }: Place): (error: unknown) => typeof NONE {
  return (error) => {
    const closed = error instanceof GatewayError && CLOSED.has(error.code);
    if (closed && depth > 1 && notion === null) return NONE;
    throw error;
  };
}

function isEntered({ block, listing }: Item, maxDepth: number): boolean {
  const isTreeOfItsOwn = block instanceof ChildPageBlock || block instanceof ChildDatabaseBlock;
  return block.hasChildren === true && !isTreeOfItsOwn && listing.depth < maxDepth;
}

function insideOf(item: Item): Listing {
  const { block, listing } = item;
  const frame = { parentId: block.id, holders: holdersOf(block), depth: listing.depth + 1 };
  return { ...toListing({ ...frame, position: 0, place: START }), within: item };
}

/** What is still to come behind a block: what stands in it, then the rest of each list around it, the innermost first. */
function framesBehind(item: Item, roots: readonly Listing[]): Frame[] {
  const frames = item.inside ? frameOf(item.inside) : [];
  let at: Item = item;
  for (;;) {
    if (at.behind) frames.push(frameAt(at.listing, at.behind));
    if (!at.listing.within) break;
    at = at.listing.within;
  }
  const later = roots.slice(roots.indexOf(at.listing) + 1);
  return [...frames, ...later.flatMap(frameOf)];
}

function frameAt({ parentId, holders, depth }: Listing, { place, position }: Rest): Frame {
  return { parentId, holders, depth, position, place };
}

/** A whole list that is still to come; nothing when it is known to be empty. */
function frameOf(listing: Listing): Frame[] {
  const from = listing.items.length > 0 ? listing.start : listing.rest;
  return from ? [frameAt(listing, from)] : [];
}

function toEntry({ block, position, listing: { depth, parentId } }: Item): BlockTreeEntry {
  return make(BlockTreeEntry, { block, depth, parentId, position, hasChildren: block.hasChildren === true });
}
