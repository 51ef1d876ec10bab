/** How much of a quota is used, and when it is whole again, in milliseconds of the counter's clock. */
export interface Window {
  used: number;
  endsAt: number;
  /** Nothing is allowed before; for what is throttled. */
  until?: number;
  /** That something is not allowed has been put on record. */
  isOnRecord?: boolean;
}

/** Keys that are counted at once; beyond them the oldest window is forgotten. */
const ROOM = 100_000;
/** Windows that are cleared away at most for each new one: more than one, so that ended ones never gather. */
const CLEARED = 2;

/** Counts by key in windows of one length, each from its first use. In memory, without a timer and without a promise. */
export class Counter {
  /** In the order in which they began, and so in that in which they end. */
  readonly #windows = new Map<string, Window>();

  constructor(
    private readonly windowMs: number,
    private readonly now: () => number,
    private readonly room = ROOM,
  ) {}

  /** The window that is open for the key, if there is one. */
  peek(key: string): Window | undefined {
    const known = this.#windows.get(key);
    return known && known.endsAt > this.now() ? known : undefined;
  }

  forget(key: string): void {
    this.#windows.delete(key);
  }

  /** The window that is open for the key; another one once it has ended. */
  open(key: string): Window {
    const now = this.now();
    const known = this.#windows.get(key);
    if (known && known.endsAt > now) return known;
    this.#windows.delete(key);
    this.#clear(now);
    const window = { used: 0, endsAt: now + this.windowMs };
    this.#windows.set(key, window);
    return window;
  }

  get size(): number {
    return this.#windows.size;
  }

  #clear(now: number): void {
    let left = CLEARED;
    for (const [key, { endsAt }] of this.#windows) {
      if (left === 0 || (endsAt > now && this.#windows.size < this.room)) return;
      this.#windows.delete(key);
      left -= 1;
    }
  }
}
