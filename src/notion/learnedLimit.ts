import type { Lesson } from './allowances.js';
import type { BudgetLimits } from './budgetLimits.js';
import type { SendLog } from './sendLog.js';

/** A 429 or 529. */
export interface Complaint {
  /** Milliseconds in which nothing may go. */
  pauseMs: number;
  /** When the call that it answers was sent. */
  sentAt: number;
  /** Notion has too much to do for everybody: that says nothing about the size of our bursts. */
  isOverload?: boolean;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** How far back the pace is measured. */
const PACE_MS = 5 * SECOND;
/** How much faster each quiet second makes a rate that was lowered. */
const RECOVERY = 0.005;
/** How long a burst that was cut takes to grow by one call. */
const BURST_RECOVERY_MS = 5 * MINUTE;
/** After this long without rest or complaint more is tried, step by step. */
const PROBE_AFTER_MS = MINUTE;
const PROBE_EVERY_MS = 5 * SECOND;
const PROBE_STEP = 1.03;
/** What was learned is remembered for this long without a call. */
const MEMORY_MS = 60 * MINUTE;
/** Under any rate, no more than this many seconds' worth of calls is saved up. */
const SAVED_SECONDS = 4;

/** The size and the rate of a budget, as complaints and their absence teach them. Times are milliseconds of one clock. */
export class LearnedLimit {
  #rate: number;
  #burst: number;
  /** The rate to which a lowered one recovers. */
  #goal: number;
  /** Since when there was always something to send and nothing to complain about. */
  #busySince: number;
  #probedAt = -Infinity;
  #trustedFrom = -Infinity;
  /** Complaints about calls that were sent before one was heard are about the same thing. */
  #heard = { at: -Infinity, isBurst: false };
  /** How many complaints it has learned from, those that other gateways heard among them. */
  #stamp = 0;

  constructor(
    private readonly limits: BudgetLimits,
    now: number,
  ) {
    this.#rate = limits.rate;
    this.#goal = limits.rate;
    this.#burst = limits.burst;
    this.#busySince = now;
  }

  /** Calls a second. */
  get rate(): number {
    return this.#rate;
  }

  /** Calls that may be saved up. */
  get burst(): number {
    return this.#burst;
  }

  /**
   * When the call was one of a burst, the burst shrinks to what went through; at a steady pace the rate falls a little below
   * the one that was accepted since `resumedAt`, the end of the last pause.
   */
  complain(now: number, { sentAt, isOverload = false }: Complaint, sent: SendLog, resumedAt: number): void {
    this.#stamp += 1;
    this.#busySince = now;
    const isNews = sentAt > this.#heard.at;
    if (isNews) this.#heard = { at: now, isBurst: !isOverload && this.#isOfBurst(sentAt, sent) };
    sent.drop(sentAt);
    if (this.#heard.isBurst) this.#cutBurst(sentAt, sent);
    else if (isNews) this.#lowerRate(now, Math.max(resumedAt, sentAt - PACE_MS), sentAt, sent);
  }

  /** So many milliseconds without a pause have passed. */
  growBurst(ms: number): void {
    const grown = this.#burst + ms / BURST_RECOVERY_MS;
    this.#burst = Math.min(this.limits.burst, grown, Math.max(1, SAVED_SECONDS * this.#rate));
  }

  /** So many milliseconds without a complaint have passed; who has calls saved up by now has rested. */
  recover(now: number, ms: number, saved: number): void {
    this.#rate = Math.min(this.#goal, this.#rate * (1 + RECOVERY) ** (ms / SECOND));
    if (saved >= Math.min(2, this.#burst)) this.#busySince = now;
    this.#probe(now);
  }

  /** True when forgetting it would lose nothing, or only what is too old to be worth much. */
  isForgettable(now: number): boolean {
    const { rate, burst } = this.limits;
    const isAsNew =
      this.#rate === rate && this.#goal === rate && this.#burst === burst && this.#trustedFrom <= now;
    return isAsNew || now - this.#busySince > MEMORY_MS;
  }

  /** What other gateways shall know; the pause is not its own. */
  lesson(now: number): Omit<Lesson, 'pausedMs'> {
    return {
      stamp: this.#stamp,
      rate: this.#rate,
      goal: this.#goal,
      burst: this.#burst,
      distrustMs: Math.max(0, this.#trustedFrom - now),
    };
  }

  /** Adopts what another gateway has learned, unless this one knows as much. */
  adopt(now: number, { stamp, rate, goal, burst, distrustMs }: Lesson): void {
    if (stamp <= this.#stamp) return;
    this.#stamp = stamp;
    this.#rate = rate;
    this.#goal = goal;
    this.#burst = burst;
    this.#trustedFrom = now + distrustMs;
    this.#busySince = now;
    this.#heard = { at: now, isBurst: false };
  }

  /** More went in its last second than a steady pace sends. */
  #isOfBurst(sentAt: number, sent: SendLog): boolean {
    return sent.between(sentAt - SECOND, sentAt).length > this.#rate + 1.5;
  }

  #cutBurst(sentAt: number, sent: SendLog): void {
    const accepted = sent.between(sentAt - SECOND, sentAt);
    const earned = ((sentAt - (accepted[0] ?? sentAt)) / SECOND) * this.#rate;
    this.#burst = Math.max(1, Math.min(this.#burst, accepted.length - earned - 0.5));
  }

  #lowerRate(now: number, from: number, sentAt: number, sent: SendLog): void {
    const { floor, ceiling, promised, distrustMs } = this.limits;
    const isKnown = this.#rate <= ceiling;
    const seconds = Math.max(SECOND, sentAt - from) / SECOND;
    const pace = sent.between(from, sentAt).length / seconds;
    const least = Math.max(floor, isKnown ? 0.6 * this.#rate : ceiling / 10);
    const most = isKnown ? 0.95 * this.#rate : ceiling;
    const lower = Math.max(least, Math.min(most, 0.95 * pace));
    if (this.#rate > promised) {
      this.#goal = Math.max(promised, lower);
      this.#trustedFrom = now + distrustMs;
    }
    this.#rate = lower;
    this.#burst = Math.max(1, Math.min(this.#burst, SAVED_SECONDS * lower));
  }

  /** Some plans allow more than is promised: that shows only when somebody tries. */
  #probe(now: number): void {
    const { ceiling } = this.limits;
    const since = Math.max(this.#busySince + PROBE_AFTER_MS, this.#probedAt + PROBE_EVERY_MS);
    if (now < Math.max(since, this.#trustedFrom) || this.#rate < this.#goal || this.#goal >= ceiling) return;
    this.#goal = Math.min(ceiling, this.#goal * PROBE_STEP);
    this.#rate = this.#goal;
    this.#probedAt = now;
  }
}
