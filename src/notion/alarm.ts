import type { Clock } from './clock.js';

/** Rings once, unless it is stopped or set anew before. */
export class Alarm {
  #setting: AbortController | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly ring: () => void,
  ) {}

  get isSet(): boolean {
    return this.#setting !== null;
  }

  /** Infinity: never. */
  set(ms: number): void {
    this.stop();
    if (ms === Infinity) return;
    const setting = new AbortController();
    this.#setting = setting;
    void this.clock.sleep(ms, setting.signal).then(() => {
      if (setting.signal.aborted) return;
      this.#setting = null;
      this.ring();
    });
  }

  stop(): void {
    this.#setting?.abort();
    this.#setting = null;
  }
}
