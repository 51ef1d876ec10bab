/** Notion's limit as its documentation gives it: an average of calls a second for each token, and bursts beyond it. */
export class Limiter {
  readonly #buckets = new Map<string, { saved: number; at: number }>();

  constructor(
    private readonly rate: number,
    private readonly burst: number,
  ) {}

  /** Whether a call may go now; one that may not costs nothing. */
  admits(token: string, now: number): boolean {
    const bucket = this.#buckets.get(token) ?? { saved: this.burst, at: now };
    bucket.saved = Math.min(this.burst, bucket.saved + ((now - bucket.at) / 1_000) * this.rate);
    bucket.at = now;
    this.#buckets.set(token, bucket);
    if (bucket.saved < 1) return false;
    bucket.saved -= 1;
    return true;
  }

  /** Full buckets for everybody. */
  reset(): void {
    this.#buckets.clear();
  }
}
