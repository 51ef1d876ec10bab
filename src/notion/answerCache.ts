import { LRUCache } from 'lru-cache';
import type { Clock } from './clock.js';
import { bareId, isFull, type NotionObject, type ObjectKind } from './objects.js';

export interface CacheLimits {
  /** How long an answer may be used again; 0 keeps nothing. */
  seconds: number;
  /** What all answers of all grants may take up together. */
  megabytes: number;
}

/** Whose answers they are: a grant's own, in its workspace. */
export interface Owner {
  grantId: string;
  /** Without dashes. */
  workspaceId?: string | undefined;
  /** Another one whenever the grant was given anew, perhaps for other pages: nothing older is shown to it. */
  edition?: string | undefined;
}

/** An answer before it is kept. */
export interface Fetched {
  body: unknown;
  /** Characters of its JSON. */
  size: number;
  /** When it was asked for, on the cache's clock: whatever has changed since then it may not show. */
  askedAt: number;
  /** Wall-clock milliseconds when the first link to a file in it ends; null when it holds none. */
  linksEndAt: number | null;
  /** Its objects lack some of their properties, so that they cannot stand for the objects themselves. */
  narrowed: boolean;
}

interface Kept extends Fetched {
  shelf: Shelf;
  key: string;
  objectKeys: string[];
}

/** What one grant has been answered, until the next write in its workspace. */
interface Shelf {
  owner: Owner;
  /** How many answers for it are on their way: an empty shelf that nobody waits for is cleared away. */
  awaited: number;
  /** By the request that they answer. */
  answers: Map<string, Kept>;
  /** The whole objects in them, by kind and id, each with the answer that it came in; of those that somebody has looked through. */
  objects: Map<string, { kept: Kept; object: NotionObject }>;
  /** Answers that nobody has looked through yet, oldest first: most are never asked for one of their objects. */
  unread: Set<Kept>;
}

/** A place for the answer of one call, taken before it is sent: a write that comes in between closes it. */
export interface Slot {
  keep(key: string, fetched: Fetched): void;
  /** Call it in the end, whether anything was kept or not. */
  leave(): void;
}

/** Parsed JSON takes 1.3 to 2 bytes of the heap for each character (measured on pages of rows). */
const BYTES_PER_CHARACTER = 2;
const MEGABYTE = 1024 * 1024;
/** One answer is not worth more than this part of the whole. */
const LARGEST_SHARE = 8;
/** Whoever is given a link to a file must have time to follow it. */
const LINK_MARGIN_MS = 5 * 60_000;

const NO_SLOT: Slot = { keep: () => undefined, leave: () => undefined };

/**
 * Answers of Notion, kept for a short while and bounded in bytes, each for the grant that got it alone: what two people may
 * see of one page differs. Any write drops what is kept for its whole workspace, since a page may show up in lists, rollups
 * and formulas anywhere. Failures are never kept.
 */
export class AnswerCache {
  readonly #lru: LRUCache<string, Kept> | null;
  /** By workspace, or by grant when that is not known; then by grant. */
  readonly #rooms = new Map<string, Map<string, Shelf>>();
  readonly #lifeMs: number;

  constructor(
    { seconds, megabytes }: CacheLimits,
    private readonly clock: Clock,
    private readonly wallClock: () => number = Date.now,
  ) {
    this.#lifeMs = seconds * 1_000;
    const maxSize = megabytes * MEGABYTE;
    this.#lru =
      seconds > 0 && maxSize > 0
        ? new LRUCache({
            maxSize,
            maxEntrySize: Math.ceil(maxSize / LARGEST_SHARE),
            dispose: (kept) => this.#unshelve(kept),
          })
        : null;
  }

  /** The answer to this request, asked for at `since` or later; undefined when there is none that may be used. */
  find(owner: Owner, key: string, since: number): unknown {
    const kept = this.#shelfOf(owner)?.answers.get(key);
    if (!kept || !this.#isGood(kept, since)) return undefined;
    this.#lru?.get(nameOf(kept));
    return kept.body;
  }

  /** The object with this id, as some answer since then brought it. */
  findObject(owner: Owner, kind: ObjectKind, id: string, since: number): NotionObject | undefined {
    const shelf = this.#shelfOf(owner);
    if (!shelf) return undefined;
    readAll(shelf);
    const found = shelf.objects.get(objectKey(kind, id));
    if (!found || !this.#isGood(found.kept, since)) return undefined;
    this.#lru?.get(nameOf(found.kept));
    return found.object;
  }

  /** Call it before the request is sent. */
  open(owner: Owner): Slot {
    if (!this.#lru) return NO_SLOT;
    const shelf = this.#shelfOf(owner) ?? this.#makeShelf(owner);
    shelf.awaited += 1;
    return {
      keep: (key, fetched) => {
        if (this.#shelfOf(owner) === shelf) this.#keep({ ...fetched, shelf, key, objectKeys: [] });
      },
      leave: () => {
        shelf.awaited -= 1;
        this.#clearAway(shelf);
      },
    };
  }

  /** Forgets everything of a workspace, of all its grants; a grant whose workspace is not known, alone. */
  drop(owner: Owner): void {
    this.#dropRoom(roomOf(owner));
  }

  /** Forgets everything of a workspace, of all its grants. */
  dropWorkspace(workspaceId: string): void {
    this.#dropRoom(roomOfWorkspace(bareId(workspaceId)));
  }

  /** Forgets everything. */
  dropAll(): void {
    for (const name of [...this.#rooms.keys()]) this.#dropRoom(name);
  }

  #dropRoom(name: string): void {
    const room = this.#rooms.get(name);
    this.#rooms.delete(name);
    for (const { answers } of room?.values() ?? [])
      for (const kept of [...answers.values()]) this.#lru?.delete(nameOf(kept));
  }

  /** How many grants have something here. */
  get grants(): number {
    return [...this.#rooms.values()].reduce((sum, room) => sum + room.size, 0);
  }

  /** Bytes that are taken up, by the cache's own count. */
  get bytes(): number {
    return this.#lru?.calculatedSize ?? 0;
  }

  #isGood(kept: Kept, since: number): boolean {
    const { askedAt, linksEndAt } = kept;
    if (askedAt < since || askedAt + this.#lifeMs <= this.clock.now()) return false;
    return linksEndAt === null || linksEndAt - LINK_MARGIN_MS > this.wallClock();
  }

  #shelfOf(owner: Owner): Shelf | undefined {
    return this.#rooms.get(roomOf(owner))?.get(shelfName(owner));
  }

  #makeShelf(owner: Owner): Shelf {
    const shelf: Shelf = { owner, awaited: 0, answers: new Map(), objects: new Map(), unread: new Set() };
    const room = this.#rooms.get(roomOf(owner)) ?? new Map<string, Shelf>();
    this.#rooms.set(roomOf(owner), room.set(shelfName(owner), shelf));
    return shelf;
  }

  #keep(kept: Kept): void {
    const size = Math.max(1, kept.size * BYTES_PER_CHARACTER);
    this.#lru?.set(nameOf(kept), kept, { size });
    // One that is too large is not taken.
    if (this.#lru?.peek(nameOf(kept)) !== kept) return;
    kept.shelf.answers.set(kept.key, kept);
    if (!kept.narrowed) kept.shelf.unread.add(kept);
  }

  /** Called when an answer has to go, or is replaced by a newer one. */
  #unshelve(kept: Kept): void {
    const { shelf, key, objectKeys } = kept;
    if (shelf.answers.get(key) === kept) shelf.answers.delete(key);
    shelf.unread.delete(kept);
    for (const id of objectKeys) if (shelf.objects.get(id)?.kept === kept) shelf.objects.delete(id);
    this.#clearAway(shelf);
  }

  #clearAway(shelf: Shelf): void {
    const { owner, awaited, answers } = shelf;
    if (awaited > 0 || answers.size > 0 || this.#shelfOf(owner) !== shelf) return;
    const room = this.#rooms.get(roomOf(owner));
    room?.delete(shelfName(owner));
    if (room?.size === 0) this.#rooms.delete(roomOf(owner));
  }
}

/** Newer answers replace what older ones told of an object. */
function readAll({ unread, objects }: Shelf): void {
  for (const kept of unread) {
    for (const object of objectsIn(kept.body)) {
      const key = objectKey(object.object, object.id);
      kept.objectKeys.push(key);
      objects.set(key, { kept, object });
    }
  }
  unread.clear();
}

function roomOf({ grantId, workspaceId }: Owner): string {
  return workspaceId === undefined ? `grant ${grantId}` : roomOfWorkspace(workspaceId);
}

function roomOfWorkspace(id: string): string {
  return `workspace ${id}`;
}

function shelfName({ grantId, edition = '' }: Owner): string {
  return `${grantId} ${edition}`;
}

function nameOf({ shelf, key }: Kept): string {
  return `${shelfName(shelf.owner)} ${key}`;
}

function objectKey(kind: string, id: string): string {
  return `${kind} ${bareId(id)}`;
}

/** The whole objects of a list, or the one that the answer is. */
function objectsIn(body: unknown): NotionObject[] {
  const { results } = body as { results?: readonly NotionObject[] };
  return (results ?? [body as NotionObject]).filter(isFull);
}
