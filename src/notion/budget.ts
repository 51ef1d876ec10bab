import { SendLog } from './sendLog.js';

/** What is known of a limit before anything was learned. */
export interface BudgetLimits {
  /** Calls a second to start with. */
  rate: number;
  /** Calls a second that Notion's documentation promises; 0: none. A complaint at a higher rate proves nothing wrong below. */
  promised: number;
  /** Calls that may be saved up and spent at once; the fraction is slack for those that arrive early. */
  burst: number;
  /** Calls a second: what no complaint goes below, and no probe above. */
  floor: number;
  ceiling: number;
  /** Milliseconds after a complaint above what is promised before more is tried again. */
  distrustMs: number;
}

/** Calls arrive unevenly: at exactly the limit's pace, milliseconds would decide whether one is refused. */
const HEADROOM = 0.98;
const MINUTE = 60_000;

/** Notion's documented average for one connection. */
export const DOCUMENTED_RATE = 3;

/**
 * What one connection may spend, with bursts of a size that Notion does not tell; on larger plans it is said to be 600 a minute.
 * Whoever knows that their plan allows more starts higher.
 */
export function connectionLimits(callsPerSecond: number): BudgetLimits {
  const rate = callsPerSecond * HEADROOM;
  return {
    rate,
    promised: rate,
    burst: 3 * callsPerSecond + 0.5,
    floor: 0.5,
    ceiling: Math.max(10 * HEADROOM, rate),
    distrustMs: 30 * MINUTE,
  };
}

/** A workspace's share is not published and grows with its plan: it counts only after a complaint. */
export const WORKSPACE_LIMITS: BudgetLimits = {
  rate: 1_000,
  promised: 0,
  burst: 1_000,
  floor: 3,
  ceiling: 100,
  distrustMs: 5 * MINUTE,
};

/** A 429 or 529. */
export interface Complaint {
  /** Milliseconds in which nothing may go. */
  pauseMs: number;
  /** When the call that it answers was sent. */
  sentAt: number;
  /** Notion has too much to do for everybody: that says nothing about the size of our bursts. */
  isOverload?: boolean;
}

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

/** A token bucket that learns its size and its rate from complaints and from their absence. Times are milliseconds of one clock. */
export class Budget {
  #rate: number;
  #burst: number;
  /** The rate to which a lowered one recovers. */
  #goal: number;
  #saved: number;
  #at: number;
  #pausedUntil = -Infinity;
  /** Since when there was always something to send and nothing to complain about. */
  #busySince: number;
  #probedAt = -Infinity;
  #trustedFrom = -Infinity;
  /** Complaints about calls that were sent before one was heard are about the same thing. */
  #heard = { at: -Infinity, isBurst: false };
  readonly #sent = new SendLog();

  constructor(
    private readonly limits: BudgetLimits,
    now: number,
  ) {
    this.#rate = limits.rate;
    this.#goal = limits.rate;
    this.#burst = limits.burst;
    this.#saved = limits.burst;
    this.#at = now;
    this.#busySince = now;
  }

  /** Milliseconds until a call may go; 0: now. */
  waitMs(now: number): number {
    this.#advance(now);
    const pause = this.#pausedUntil - now;
    // Float dust must not keep a call from a turn it has waited for.
    const missing = this.#saved > 1 - 1e-9 ? 0 : ((1 - this.#saved) / this.#rate) * SECOND;
    return Math.max(0, pause, missing);
  }

  /** A call goes now. */
  spend(now: number): void {
    this.#saved -= 1;
    this.#sent.add(now);
  }

  /**
   * Nothing goes for a while. When the call was one of a burst, the burst shrinks to what went through; at a steady pace the
   * rate falls a little below the one that was accepted.
   */
  slowDown(now: number, { pauseMs, sentAt, isOverload = false }: Complaint): void {
    this.#advance(now);
    const resumedAt = this.#pausedUntil;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    this.#saved = Math.min(this.#saved, 1);
    this.#busySince = now;
    const isNews = sentAt > this.#heard.at;
    if (isNews) this.#heard = { at: now, isBurst: !isOverload && this.#isOfBurst(sentAt) };
    this.#sent.drop(sentAt);
    if (this.#heard.isBurst) this.#cutBurst(sentAt);
    else if (isNews) this.#lowerRate(now, Math.max(resumedAt, sentAt - PACE_MS), sentAt);
  }

  /** True when forgetting this budget would lose nothing, or only what is too old to be worth much. */
  isRested(now: number): boolean {
    this.#advance(now);
    const { rate, burst } = this.limits;
    const isWhole = this.#pausedUntil <= now && this.#saved >= this.#burst;
    const isAsNew =
      this.#rate === rate && this.#goal === rate && this.#burst === burst && this.#trustedFrom <= now;
    return isWhole && (isAsNew || now - this.#busySince > MEMORY_MS);
  }

  get rate(): number {
    return this.#rate;
  }

  view(now: number): BudgetView {
    this.#advance(now);
    return { rate: this.#rate, burst: this.#burst, pausedMs: Math.max(0, this.#pausedUntil - now) };
  }

  /** More went in its last second than a steady pace sends. */
  #isOfBurst(sentAt: number): boolean {
    return this.#sent.between(sentAt - SECOND, sentAt).length > this.#rate + 1.5;
  }

  #cutBurst(sentAt: number): void {
    const accepted = this.#sent.between(sentAt - SECOND, sentAt);
    const earned = ((sentAt - (accepted[0] ?? sentAt)) / SECOND) * this.#rate;
    this.#burst = Math.max(1, Math.min(this.#burst, accepted.length - earned - 0.5));
  }

  #lowerRate(now: number, from: number, sentAt: number): void {
    const { floor, ceiling, promised, distrustMs } = this.limits;
    const isKnown = this.#rate <= ceiling;
    const seconds = Math.max(SECOND, sentAt - from) / SECOND;
    const pace = this.#sent.between(from, sentAt).length / seconds;
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

  #advance(now: number): void {
    // Neither calls nor trust are saved up during a pause.
    const ms = now - Math.max(this.#at, this.#pausedUntil);
    this.#at = Math.max(this.#at, now);
    if (ms <= 0) return;
    const { burst } = this.limits;
    const grown = this.#burst + ms / BURST_RECOVERY_MS;
    this.#burst = Math.min(burst, grown, Math.max(1, SAVED_SECONDS * this.#rate));
    this.#saved = Math.min(this.#saved + (ms / SECOND) * this.#rate, this.#burst);
    this.#rate = Math.min(this.#goal, this.#rate * (1 + RECOVERY) ** (ms / SECOND));
    if (this.#saved >= Math.min(2, this.#burst)) this.#busySince = now;
    this.#probe(now);
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
