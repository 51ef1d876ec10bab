import { LRUCache } from 'lru-cache';
import type { Grant } from '../storage/store.js';

/** The tokens that could not be renewed: a sign-in brings another version, which need not wait. */
type Tried = Pick<Grant, 'id' | 'version'>;

interface Failure {
  version: number;
  /** In a row. */
  count: number;
  /** Epoch milliseconds. */
  until: number;
}

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** A grant that is asked for so rarely begins anew; one that is forgotten for want of room is merely asked for sooner. */
const FORGET_MS = 10 * LONGEST_MS;
const ROOM = 50_000;

/** Which grants Notion could not renew a moment ago, so that an outage is not hammered. Each process keeps its own. */
export class CoolDown {
  readonly #failures = new LRUCache<string, Failure>({ max: ROOM, ttl: FORGET_MS });

  constructor(
    private readonly now = Date.now,
    private readonly random = Math.random,
  ) {}

  /** Milliseconds until Notion may be asked again; 0 when it may now. */
  remaining({ id, version }: Tried): number {
    const failure = this.#failures.get(id);
    return failure?.version === version ? Math.max(0, failure.until - this.now()) : 0;
  }

  /** Counts a failure: each in a row doubles the wait, half of it by chance, and Notion may ask for more. */
  failed({ id, version }: Tried, askedForMs = 0): void {
    const known = this.#failures.get(id);
    const count = known?.version === version ? known.count + 1 : 1;
    const fullMs = Math.min(FIRST_MS * 2 ** (count - 1), LONGEST_MS);
    const waitMs = Math.max((fullMs * (1 + this.random())) / 2, Math.min(askedForMs, FORGET_MS));
    this.#failures.set(id, { version, count, until: this.now() + waitMs });
  }

  succeeded(id: string): void {
    this.#failures.delete(id);
  }
}
