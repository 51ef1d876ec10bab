import type { Clock } from '../../../src/notion/clock.js';

interface Sleeper {
  at: number;
  wake(): void;
}

/** A clock that moves only when told to; sleepers wake in the order of their times. */
export class FakeClock implements Clock {
  #now = 0;
  /** The next to wake first; of several at the same time, in the order in which they fell asleep. */
  readonly #sleepers: Sleeper[] = [];

  now = (): number => this.#now;

  sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.splice(this.#sleepers.findLastIndex(({ at }) => at <= sleeper.at) + 1, 0, sleeper);
      signal?.addEventListener('abort', () => {
        const index = this.#sleepers.indexOf(sleeper);
        if (index >= 0) this.#sleepers.splice(index, 1);
        resolve();
      });
    });

  get sleeping(): number {
    return this.#sleepers.length;
  }

  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#sleepers.shift();
      this.#now = next.at;
      next.wake();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): Sleeper | undefined {
    const [first] = this.#sleepers;
    return first && first.at <= end ? first : undefined;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
