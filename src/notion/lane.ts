import { Alarm } from './alarm.js';
import type { Allowances, BudgetNews, SharedBudget } from './allowances.js';
import { Budget } from './budget.js';
import { type BudgetLimits, WORKSPACE_LIMITS } from './budgetLimits.js';
import type { Clock } from './clock.js';
import { Permits } from './permits.js';
import { RequestQueue } from './requestQueue.js';

const MAX_IN_FLIGHT = 10;

export interface LaneParts {
  clock: Clock;
  limits: BudgetLimits;
  /** Null for a gateway that is the only one. */
  allowances: Allowances | null;
}

/** The queue of one grant, and the budget of its connection. */
export class Lane {
  /** Among the budgets that gateways share. */
  readonly name: string;
  readonly queue = new RequestQueue();
  readonly budget: Budget;
  /** Ends the sleep of a lane that waits for its budget, or for the first deadline. */
  readonly alarm: Alarm;
  /** What other gateways leave to it. */
  readonly permits: Permits;
  inFlight = 0;
  /** Undefined while it is not known. */
  workspace: Workspace | undefined;

  constructor(grantId: string, { clock, limits, allowances }: LaneParts, wake: (lane: Lane) => void) {
    this.budget = new Budget(limits, clock.now(), partOf(allowances));
    this.name = `connection:${grantId}`;
    this.permits = new Permits(clock, allowances);
    this.alarm = new Alarm(clock, () => wake(this));
  }

  /** Milliseconds until this grant alone would let a call go; Infinity: not before one in flight is answered. */
  ownWaitMs(now: number): number {
    if (this.inFlight >= MAX_IN_FLIGHT) return Infinity;
    return Math.max(this.budget.waitMs(now), this.permits.waitMs(now));
  }

  /** Milliseconds until the workspace would let a call go. */
  sharedWaitMs(now: number): number {
    return this.workspace?.budget.waitMs(now) ?? 0;
  }

  /** No other grant of the workspace was there before. */
  get hasNobodyBefore(): boolean {
    return this.workspace === undefined || this.workspace.line.size === 0;
  }

  /** Asks the other gateways for what could start now. */
  askOthers(now: number): Promise<void> {
    const room = Math.min(this.queue.length, MAX_IN_FLIGHT - this.inFlight, this.budget.saved(now));
    const shared = this.#sharedBudgets;
    const asked = shared.map(([id, budget]): SharedBudget => {
      return { id, lesson: budget.lesson(now), saved: budget.saved(now) };
    });
    const learn = (at: number, news: BudgetNews[], own: number) =>
      shared.forEach(([, budget], index) => news[index] && budget.learn(at, news[index], own));
    return this.permits.ask(asked, Math.max(1, Math.floor(room)), learn);
  }

  get #sharedBudgets(): [id: string, budget: Budget][] {
    const own: [string, Budget] = [this.name, this.budget];
    return this.workspace ? [own, [this.workspace.name, this.workspace.budget]] : [own];
  }

  startNext(now: number): void {
    this.budget.spend(now);
    this.workspace?.budget.spend(now);
    this.queue.take()?.start();
  }
}

/** The budget that the grants of one workspace share. */
export class Workspace {
  /** Among the budgets that gateways share. */
  readonly name: string;
  readonly budget: Budget;
  /** Lanes that wait for nothing but this budget, in the order of their turns: who has been served goes to the end. */
  readonly line = new Set<Lane>();
  readonly alarm: Alarm;

  constructor(id: string, { clock, allowances }: LaneParts, callUp: (workspace: Workspace) => void) {
    this.name = `workspace:${id}`;
    this.budget = new Budget(WORKSPACE_LIMITS, clock.now(), partOf(allowances));
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

/** All of it, as long as gateways can agree; else the part that is certainly this one's. */
function partOf(allowances: Allowances | null): () => number {
  return () => (!allowances || allowances.isUp ? 1 : allowances.part);
}
