import { GatewayError } from '../errors.js';
import { Budget, CONNECTION_LIMITS, WORKSPACE_LIMITS } from './budget.js';
import type { Clock } from './clock.js';
import { RequestQueue, type Ticket } from './requestQueue.js';

/** On whose account a call goes, and until when it may wait. */
export interface Turn {
  grantId: string;
  /** Grants of one workspace share its budget; undefined when it is not known. */
  workspaceId?: string | undefined;
  /** Which edition of the grant it is: what was read with another one is not shown to it. */
  edition?: string | undefined;
  /** The GraphQL request: within one grant, requests take turns. */
  requestId: string;
  /** On the scheduler's clock, in milliseconds. */
  deadline: number;
  /** Leaves the queue when it aborts; what has started goes on. */
  signal?: AbortSignal | undefined;
}

/** Whose budget Notion's complaint is about. */
export type Scope = 'connection' | 'workspace';

/** Thrown to those who left the queue themselves. */
export class TurnAborted extends Error {
  override readonly name = 'TurnAborted';
}

const MAX_IN_FLIGHT = 10;
const SWEEP_EVERY_MS = 10_000;

interface Lane {
  queue: RequestQueue;
  budget: Budget;
  inFlight: number;
  /** Ends the sleep of a lane that waits for its budget. */
  alarm: AbortController | null;
}

/** One fair queue for each grant, under the budgets of its connection and its workspace. */
export class Scheduler {
  readonly #lanes = new Map<string, Lane>();
  readonly #workspaces = new Map<string, Budget>();
  #sweptAt = 0;

  constructor(private readonly clock: Clock) {}

  /**
   * Runs the task when it is the turn of its request. Rejects with RATE_LIMITED as soon as it is certain that the deadline
   * comes first, with TurnAborted when the signal aborts before the task starts.
   */
  async run<T>(turn: Turn, task: () => Promise<T>): Promise<T> {
    const lane = this.#laneOf(turn.grantId);
    await this.#wait(lane, turn);
    try {
      return await task();
    } finally {
      lane.inFlight -= 1;
      this.#pump(lane);
    }
  }

  /** Tells that Notion answered 429 or 529: the budget named pauses, and goes slower afterwards. */
  slowDown(turn: Pick<Turn, 'grantId' | 'workspaceId'>, scope: Scope, pauseMs: number): void {
    const budget =
      scope === 'workspace' && turn.workspaceId !== undefined
        ? this.#workspaceOf(turn.workspaceId)
        : this.#laneOf(turn.grantId).budget;
    budget.slowDown(this.clock.now(), pauseMs);
  }

  /** How many grants are remembered: those with work, and those whose budget has not yet recovered. */
  get size(): number {
    return this.#lanes.size;
  }

  #wait(lane: Lane, turn: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        lane.queue.remove(ticket);
        reject(new TurnAborted('left the queue'));
      };
      const settled = () => turn.signal?.removeEventListener('abort', leave);
      const ticket: Ticket = {
        requestId: turn.requestId,
        deadline: turn.deadline,
        workspaceId: turn.workspaceId,
        start() {
          settled();
          lane.inFlight += 1;
          resolve();
        },
        expire(waitMs) {
          settled();
          reject(tooBusy(waitMs));
        },
      };
      if (turn.signal?.aborted) return leave();
      turn.signal?.addEventListener('abort', leave);
      lane.queue.add(ticket);
      this.#pump(lane);
    });
  }

  /** Starts what may start, turns away what comes too late, and sleeps until the next change. */
  #pump(lane: Lane): void {
    lane.alarm?.abort();
    lane.alarm = null;
    for (let next = lane.queue.peek(); next; next = lane.queue.peek()) {
      const now = this.clock.now();
      const full = lane.inFlight >= MAX_IN_FLIGHT;
      const waitMs = full ? 0 : this.#budgetWait(lane, next.workspaceId, now);
      const late = lane.queue.takeExpired(now + waitMs);
      if (late.length > 0) {
        const backlogMs = (lane.queue.length / lane.budget.rate) * 1_000;
        late.forEach((ticket) => ticket.expire(waitMs + backlogMs));
        continue;
      }
      if (full || waitMs > 0)
        return this.#sleep(lane, Math.min(full ? Infinity : waitMs, lane.queue.earliestDeadline - now));
      this.#spend(lane, next.workspaceId);
      lane.queue.take()?.start();
    }
  }

  #sleep(lane: Lane, ms: number): void {
    if (ms === Infinity) return;
    const alarm = new AbortController();
    lane.alarm = alarm;
    void this.clock.sleep(ms, alarm.signal).then(() => {
      if (!alarm.signal.aborted) this.#pump(lane);
    });
  }

  #budgetWait(lane: Lane, workspaceId: string | undefined, now: number): number {
    const shared = workspaceId === undefined ? undefined : this.#workspaces.get(workspaceId);
    return Math.max(lane.budget.waitMs(now), shared?.waitMs(now) ?? 0);
  }

  #spend(lane: Lane, workspaceId: string | undefined): void {
    lane.budget.spend();
    if (workspaceId !== undefined) this.#workspaces.get(workspaceId)?.spend();
  }

  #laneOf(grantId: string): Lane {
    const known = this.#lanes.get(grantId);
    if (known) return known;
    this.#sweep();
    const budget = new Budget(CONNECTION_LIMITS, this.clock.now());
    const lane: Lane = { queue: new RequestQueue(), budget, inFlight: 0, alarm: null };
    this.#lanes.set(grantId, lane);
    return lane;
  }

  #workspaceOf(id: string): Budget {
    const budget = this.#workspaces.get(id) ?? new Budget(WORKSPACE_LIMITS, this.clock.now());
    this.#workspaces.set(id, budget);
    return budget;
  }

  /** Forgets idle grants and workspaces, at most every few seconds, so that memory follows use. */
  #sweep(): void {
    const now = this.clock.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [id, { queue, inFlight, budget }] of this.#lanes)
      if (queue.length === 0 && inFlight === 0 && budget.isRested(now)) this.#lanes.delete(id);
    for (const [id, budget] of this.#workspaces) if (budget.isRested(now)) this.#workspaces.delete(id);
  }
}

function tooBusy(waitMs: number): GatewayError {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1_000));
  return new GatewayError(
    'RATE_LIMITED',
    `Notion allows about 3 calls a second for each connection, and the calls before this one take too long: ask for less, or try again in ${retryAfter} s`,
    { retryAfter },
  );
}
