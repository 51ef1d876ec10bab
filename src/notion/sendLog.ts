const KEPT_MS = 5_000;
const PRUNE_AT = 256;

/** When the calls of the last seconds were sent, as long as nothing is known against them. */
export class SendLog {
  #sent: number[] = [];
  #pruneAt = PRUNE_AT;

  add(now: number): void {
    this.#sent.push(now);
    if (this.#sent.length < this.#pruneAt) return;
    this.#sent = this.#sent.filter((at) => at >= now - KEPT_MS);
    this.#pruneAt = Math.max(PRUNE_AT, 2 * this.#sent.length);
  }

  /** Takes out the call that was sent then: it was not accepted. */
  drop(sentAt: number): void {
    const index = this.#sent.findLastIndex((at) => at <= sentAt);
    if (index >= 0) this.#sent.splice(index, 1);
  }

  /** The calls after `from` up to and with `to`, oldest first; both at most a few seconds ago. */
  between(from: number, to: number): number[] {
    return this.#sent.filter((at) => at > from && at <= to);
  }
}
