import type { Clock } from './clock.js';

/** Adds up the time during which anything waits; waits side by side count once, as a clock on the wall would. */
export class Waiting {
  #open = 0;
  #since = 0;
  #totalMs = 0;

  constructor(private readonly clock: Clock) {}

  /** What is still open counts up to now. */
  get totalMs(): number {
    return this.#totalMs + (this.#open > 0 ? this.clock.now() - this.#since : 0);
  }

  /** Begins a wait; the function that it gives ends it, once. */
  begin(): () => void {
    if (this.#open === 0) this.#since = this.clock.now();
    this.#open += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#open -= 1;
      if (this.#open === 0) this.#totalMs += this.clock.now() - this.#since;
    };
  }

  async during<T>(promise: Promise<T>): Promise<T> {
    const end = this.begin();
    try {
      return await promise;
    } finally {
      end();
    }
  }
}
