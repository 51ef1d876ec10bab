const KEPT_MS = 5_000;
const PRUNE_AT = 256;
/** Of what others have sent; more in a few seconds does not happen. */
const MOST_NOTED = 200;

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

  /** Calls of others between two times; when exactly is not known. */
  addEvenly(count: number, from: number, to: number): void {
    const calls = Math.min(count, MOST_NOTED);
    for (let one = 1; one <= calls; one += 1) this.add(from + ((to - from) * one) / calls);
    if (calls > 0) this.#sent.sort((one, other) => one - other);
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
