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
