/** How fast one budget may go, and how it behaves when Notion complains. */
export interface BudgetLimits {
  /** Calls a second when nothing is known to be wrong. */
  rate: number;
  /** How many seconds' worth of calls may be saved up and spent at once. */
  burstSeconds: number;
  /** The rate never falls below this one. */
  floor: number;
  /** The highest rate right after a complaint. */
  slowedRate: number;
  /** How much faster each second without a complaint makes it: 0.02 is two percent. */
  recovery: number;
}

/**
 * Notion's documented average for one connection is 3 calls a second with bursts; how large they may be is learned by
 * its complaints, starting from 10.
 */
export const CONNECTION_LIMITS: BudgetLimits = {
  rate: 3,
  burstSeconds: 10 / 3,
  floor: 0.5,
  slowedRate: 1.5,
  recovery: 0.02,
};

/** A workspace's share is not published and grows with its plan: it counts only after a complaint. */
export const WORKSPACE_LIMITS: BudgetLimits = {
  rate: 1_000,
  burstSeconds: 1,
  floor: 1,
  slowedRate: 12,
  recovery: 0.02,
};

const SECOND = 1_000;

/** A token bucket whose rate is halved by each complaint and recovers slowly. Times are milliseconds of one clock. */
export class Budget {
  #rate: number;
  #saved: number;
  #at: number;
  #pausedUntil = -Infinity;

  constructor(
    private readonly limits: BudgetLimits,
    now: number,
  ) {
    this.#rate = limits.rate;
    this.#saved = limits.rate * limits.burstSeconds;
    this.#at = now;
  }

  /** Milliseconds until a call may go; 0: now. */
  waitMs(now: number): number {
    this.#advance(now);
    const pause = this.#pausedUntil - now;
    // Float dust must not keep a call from a turn it has waited for.
    const missing = this.#saved > 1 - 1e-9 ? 0 : ((1 - this.#saved) / this.#rate) * SECOND;
    return Math.max(0, pause, missing);
  }

  spend(): void {
    this.#saved -= 1;
  }

  /** A 429 or 529: nothing goes for `pauseMs`, then slower than before. Complaints about one burst count once. */
  slowDown(now: number, pauseMs: number): void {
    this.#advance(now);
    const alreadyPaused = this.#pausedUntil > now;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    if (!alreadyPaused)
      this.#rate = Math.max(this.limits.floor, Math.min(this.#rate / 2, this.limits.slowedRate));
    this.#saved = Math.min(this.#saved, 1);
  }

  /** True when forgetting this budget would lose nothing that was learned. */
  isRested(now: number): boolean {
    this.#advance(now);
    const { rate, burstSeconds } = this.limits;
    return this.#pausedUntil <= now && this.#rate >= rate && this.#saved >= rate * burstSeconds;
  }

  get rate(): number {
    return this.#rate;
  }

  #advance(now: number): void {
    // Neither calls nor trust are saved up during a pause.
    const from = Math.max(this.#at, this.#pausedUntil);
    this.#at = Math.max(this.#at, now);
    const seconds = (now - from) / SECOND;
    if (seconds <= 0) return;
    const earned = seconds * this.#rate;
    this.#rate = Math.min(this.limits.rate, this.#rate * (1 + this.limits.recovery) ** seconds);
    this.#saved = Math.min(this.#saved + earned, this.#rate * this.limits.burstSeconds);
  }
}
