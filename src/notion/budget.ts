import type { BudgetNews, Lesson } from './allowances.js';
import type { BudgetLimits } from './budgetLimits.js';
import { type Complaint, LearnedLimit } from './learnedLimit.js';
import { SendLog } from './sendLog.js';

/** What an operator may want to see of a budget. */
export interface BudgetView {
  /** Calls a second, as learned so far. */
  rate: number;
  /** Calls that may be spent at once after a rest. */
  burst: number;
  /** Milliseconds until the pause that Notion asked for is over; 0: none. */
  pausedMs: number;
}

const SECOND = 1_000;
/** Float dust must not keep a call from a turn it has waited for. */
const ONE_CALL = 1 - 1e-9;

/** A token bucket whose size and rate are learned. Times are milliseconds of one clock. */
export class Budget {
  readonly #limit: LearnedLimit;
  readonly #sent = new SendLog();
  #saved: number;
  #at: number;
  #pausedUntil = -Infinity;
  /** Calls of all gateways, and when that was known. */
  #spentByAll: { calls: number; at: number } | null = null;

  constructor(
    limits: BudgetLimits,
    now: number,
    /** How much of the budget is this gateway's. */
    private readonly part: () => number = () => 1,
  ) {
    this.#limit = new LearnedLimit(limits, now);
    this.#saved = limits.burst;
    this.#at = now;
  }

  /** Milliseconds until a call may go; 0: now. */
  waitMs(now: number): number {
    this.#advance(now);
    const pause = this.#pausedUntil - now;
    const missing = this.#saved > ONE_CALL ? 0 : ((1 - this.#saved) / (this.rate * this.part())) * SECOND;
    return Math.max(0, pause, missing);
  }

  /** A call goes now. */
  spend(now: number): void {
    this.#saved -= 1;
    this.#sent.add(now);
  }

  /** Nothing goes for a while, and less afterwards. */
  slowDown(now: number, complaint: Complaint): void {
    this.#advance(now);
    const resumedAt = this.#pausedUntil;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + complaint.pauseMs);
    this.#saved = Math.min(this.#saved, 1);
    this.#limit.complain(now, complaint, this.#sent, resumedAt);
  }

  /** True when forgetting this budget would lose nothing, or only what is too old to be worth much. */
  isRested(now: number): boolean {
    this.#advance(now);
    const isWhole = this.#pausedUntil <= now && this.#saved >= this.#limit.burst;
    return isWhole && this.#limit.isForgettable(now);
  }

  /** Calls that may go at once. */
  saved(now: number): number {
    this.#advance(now);
    return this.#saved;
  }

  /** What other gateways shall know. */
  lesson(now: number): Lesson {
    this.#advance(now);
    return { ...this.#limit.lesson(now), pausedMs: Math.max(0, this.#pausedUntil - now) };
  }

  /** What is known now of all gateways, since this one was allowed `own` calls: what they sent, and what they have learned. */
  learn(now: number, { lesson, spent, saved }: BudgetNews, own: number): void {
    this.#advance(now);
    this.#noteOthers(now, spent, own);
    if (lesson.pausedMs > 0) this.#pausedUntil = Math.max(this.#pausedUntil, now + lesson.pausedMs);
    this.#limit.adopt(now, lesson);
    this.#saved = Math.min(this.#saved, this.#limit.burst, saved + own);
  }

  get rate(): number {
    return this.#limit.rate;
  }

  view(now: number): BudgetView {
    this.#advance(now);
    return { rate: this.rate, burst: this.#limit.burst, pausedMs: Math.max(0, this.#pausedUntil - now) };
  }

  #noteOthers(now: number, spent: number, own: number): void {
    const before = this.#spentByAll;
    this.#spentByAll = { calls: spent, at: now };
    if (before) this.#sent.addEvenly(spent - own - before.calls, before.at, now);
  }

  #advance(now: number): void {
    // Neither calls nor trust are saved up during a pause.
    const ms = now - Math.max(this.#at, this.#pausedUntil);
    this.#at = Math.max(this.#at, now);
    if (ms <= 0) return;
    const part = this.part();
    this.#limit.growBurst(ms);
    const most = Math.max(1, this.#limit.burst * part);
    this.#saved = Math.min(this.#saved + (ms / SECOND) * this.rate * part, most);
    this.#limit.recover(now, ms, this.#saved);
  }
}
