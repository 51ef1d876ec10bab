import type { Allowances, BudgetNews, SharedBudget } from './allowances.js';
import type { Clock } from './clock.js';

/** Calls that were reserved and are not made by then are lost: nobody shall save them up for a second burst. */
const KEEP_MS = 1_000;

/** What one lane may send, as agreed with the other gateways. Without any it may send what its own budgets allow. */
export class Permits {
  #calls = 0;
  #from = -Infinity;
  #until = -Infinity;
  #isAsked = false;
  /** Something was sent without asking, because nobody could be asked. */
  #wentAlone = false;

  constructor(
    private readonly clock: Clock,
    private readonly allowances: Allowances | null,
  ) {}

  /** Milliseconds until a call may go, or until it is worth asking; Infinity: the answer is on its way. */
  waitMs(now: number): number {
    if (!this.allowances?.isUp) return 0;
    return this.#isAsked ? Infinity : Math.max(0, this.#from - now);
  }

  /** True when a call may go now, which uses up its permit. Otherwise ask. */
  take(now: number): boolean {
    if (!this.allowances) return true;
    if (!this.allowances.isUp) return (this.#wentAlone = true);
    if (this.#calls === 0 || now > this.#until) return false;
    this.#calls -= 1;
    return true;
  }

  /** Reserves up to so many calls; what has become known of the budgets is handed on. */
  async ask(
    budgets: readonly SharedBudget[],
    calls: number,
    learn: (now: number, news: BudgetNews[], own: number) => void,
  ): Promise<void> {
    this.#isAsked = true;
    const honest = budgets.map((budget) => (this.#wentAlone ? budget : { ...budget, saved: Infinity }));
    const reservation = await this.allowances?.reserve(honest, calls);
    this.#isAsked = false;
    // Nobody waits for somebody who does not answer.
    this.#wentAlone = !reservation;
    this.#calls = reservation?.calls ?? calls;
    const now = this.clock.now();
    this.#from = now + (reservation?.waitMs ?? 0);
    this.#until = this.#from + KEEP_MS;
    if (reservation) learn(now, reservation.budgets, reservation.calls);
  }
}
