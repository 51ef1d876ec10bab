import { Alarm } from './alarm.js';
import { Budget, type BudgetLimits, WORKSPACE_LIMITS } from './budget.js';
import type { Clock } from './clock.js';
import { RequestQueue } from './requestQueue.js';

const MAX_IN_FLIGHT = 10;

/** The queue of one grant, and the budget of its connection. */
export class Lane {
  readonly queue = new RequestQueue();
  readonly budget: Budget;
  /** Ends the sleep of a lane that waits for its budget, or for the first deadline. */
  readonly alarm: Alarm;
  inFlight = 0;
  /** Undefined while it is not known. */
  workspace: Workspace | undefined;

  constructor(clock: Clock, limits: BudgetLimits, wake: (lane: Lane) => void) {
    this.budget = new Budget(limits, clock.now());
    this.alarm = new Alarm(clock, () => wake(this));
  }

  /** Milliseconds until this grant alone would let a call go; Infinity: not before one in flight is answered. */
  ownWaitMs(now: number): number {
    return this.inFlight >= MAX_IN_FLIGHT ? Infinity : this.budget.waitMs(now);
  }

  /** Milliseconds until the workspace would let a call go. */
  sharedWaitMs(now: number): number {
    return this.workspace?.budget.waitMs(now) ?? 0;
  }

  /** No other grant of the workspace was there before. */
  get hasNobodyBefore(): boolean {
    return this.workspace === undefined || this.workspace.line.size === 0;
  }

  startNext(now: number): void {
    this.budget.spend(now);
    this.workspace?.budget.spend(now);
    this.queue.take()?.start();
  }
}

/** The budget that the grants of one workspace share. */
export class Workspace {
  readonly budget: Budget;
  /** Lanes that wait for nothing but this budget, in the order of their turns: who has been served goes to the end. */
  readonly line = new Set<Lane>();
  readonly alarm: Alarm;

  constructor(clock: Clock, callUp: (workspace: Workspace) => void) {
    this.budget = new Budget(WORKSPACE_LIMITS, clock.now());
    this.alarm = new Alarm(clock, () => callUp(this));
  }

  /** The lane whose turn it is leaves the line. */
  next(): Lane | undefined {
    for (const lane of this.line) {
      this.line.delete(lane);
      return lane;
    }
    return undefined;
  }
}
