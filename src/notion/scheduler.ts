import { GatewayError } from '../errors.js';
import type { Allowances } from './allowances.js';
import type { BudgetView } from './budget.js';
import { connectionLimits, DOCUMENTED_RATE } from './budgetLimits.js';
import type { Clock } from './clock.js';
import { Lane, type LaneParts, Workspace } from './lane.js';
import type { Complaint } from './learnedLimit.js';
import type { Ticket } from './requestQueue.js';
import type { StopSignal } from './stop.js';

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
  signal?: StopSignal | undefined;
  /** Notion has put the same call off: it keeps its place. */
  isRepeated?: boolean;
}

/** Whose budget Notion's complaint is about. */
export type Scope = 'connection' | 'workspace';

/** What the scheduler is doing, and what it has learned. */
export interface SchedulerSnapshot {
  /** Calls that wait for a turn. */
  waiting: number;
  /** Calls that were sent and have not been answered. */
  inFlight: number;
  /** By grant, those that are remembered. */
  connections: Record<string, BudgetView>;
  /** By workspace. */
  workspaces: Record<string, BudgetView>;
}

/** Thrown to those who left the queue themselves. */
export class TurnAborted extends Error {
  override readonly name = 'TurnAborted';
}

const SWEEP_EVERY_MS = 10_000;

/** One fair queue for each grant, under the budgets of its connection and its workspace. */
export class Scheduler {
  readonly #lanes = new Map<string, Lane>();
  readonly #workspaces = new Map<string, Workspace>();
  #sweptAt = 0;

  constructor(
    private readonly clock: Clock,
    private readonly limits = connectionLimits(DOCUMENTED_RATE),
    private readonly allowances: Allowances | null = null,
  ) {}

  /**
   * Runs the task when it is the turn of its request. Rejects with RATE_LIMITED as soon as it is certain that the deadline
   * comes first, with TurnAborted when the signal aborts before the task starts.
   */
  async run<T>(turn: Turn, task: () => Promise<T>): Promise<T> {
    const lane = this.#laneOf(turn);
    await this.#wait(lane, turn);
    try {
      return await task();
    } finally {
      lane.inFlight -= 1;
      this.#pump(lane);
    }
  }

  /** Tells that Notion answered 429 or 529, once for each call: the budget named pauses, and learns from it. */
  slowDown(turn: Pick<Turn, 'grantId' | 'workspaceId'>, scope: Scope, complaint: Complaint): void {
    const lane = this.#laneOf(turn);
    const { budget, name } = scope === 'workspace' ? (lane.workspace ?? lane) : lane;
    const now = this.clock.now();
    budget.slowDown(now, complaint);
    this.allowances?.teach(name, budget.lesson(now));
  }

  /** How many grants are remembered: those with work, and those whose budget has learned something. */
  get size(): number {
    return this.#lanes.size;
  }

  snapshot(): SchedulerSnapshot {
    const now = this.clock.now();
    const lanes = [...this.#lanes.values()];
    return {
      waiting: lanes.reduce((sum, { queue }) => sum + queue.length, 0),
      inFlight: lanes.reduce((sum, { inFlight }) => sum + inFlight, 0),
      connections: viewsOf(this.#lanes, now),
      workspaces: viewsOf(this.#workspaces, now),
    };
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
        isRepeated: turn.isRepeated ?? false,
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

  /** Starts what may start, turns away what comes too late, and rests until the next change. */
  #pump(lane: Lane, wasCalledUp = false): void {
    lane.alarm.stop();
    let isCalledUp = wasCalledUp;
    while (lane.queue.length > 0) {
      const now = this.clock.now();
      const ownMs = lane.ownWaitMs(now);
      const waitMs = Math.max(ownMs, lane.sharedWaitMs(now));
      if (turnAway(lane, now, ownMs === Infinity ? 0 : waitMs)) continue;
      if (ownMs > 0) return this.#rest(lane, waitMs);
      if (waitMs > 0 || !(isCalledUp || lane.hasNobodyBefore)) return this.#standInLine(lane);
      if (!lane.permits.take(now)) return this.#askOthers(lane);
      isCalledUp = false;
      lane.startNext(now);
    }
    lane.workspace?.line.delete(lane);
  }

  /** Waits for what concerns this lane alone: its own budget, a call in flight, the first deadline. */
  #rest(lane: Lane, ms: number): void {
    lane.workspace?.line.delete(lane);
    lane.alarm.set(Math.min(ms, lane.queue.earliestDeadline - this.clock.now()));
  }

  /** Waits for the other gateways to leave it some calls: when they have, it is the lane's turn. */
  #askOthers(lane: Lane): void {
    const now = this.clock.now();
    this.#rest(lane, Infinity);
    void lane.askOthers(now).then(() => this.#pump(lane, true));
  }

  /** Waits for the workspace's budget, which its lanes spend in turns. */
  #standInLine(lane: Lane): void {
    const now = this.clock.now();
    lane.alarm.set(lane.queue.earliestDeadline - now);
    const { workspace } = lane;
    if (!workspace) return;
    workspace.line.add(lane);
    if (!workspace.alarm.isSet) workspace.alarm.set(workspace.budget.waitMs(now));
  }

  #callUp(workspace: Workspace): void {
    const { budget, line } = workspace;
    while (line.size > 0 && budget.waitMs(this.clock.now()) === 0) {
      const lane = workspace.next();
      if (lane) this.#pump(lane, true);
    }
    if (line.size > 0) workspace.alarm.set(budget.waitMs(this.clock.now()));
  }

  get #parts(): LaneParts {
    return { clock: this.clock, limits: this.limits, allowances: this.allowances };
  }

  #laneOf({ grantId, workspaceId }: Pick<Turn, 'grantId' | 'workspaceId'>): Lane {
    const known = this.#lanes.get(grantId);
    if (!known) this.#sweep();
    const lane = known ?? new Lane(grantId, this.#parts, (woken) => this.#pump(woken));
    if (workspaceId !== undefined) lane.workspace ??= this.#workspaceOf(workspaceId);
    this.#lanes.set(grantId, lane);
    return lane;
  }

  #workspaceOf(id: string): Workspace {
    const workspace = this.#workspaces.get(id) ?? new Workspace(id, this.#parts, (due) => this.#callUp(due));
    this.#workspaces.set(id, workspace);
    return workspace;
  }

  /** Forgets idle grants and workspaces, at most every few seconds, so that memory follows use. */
  #sweep(): void {
    const now = this.clock.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [id, { queue, inFlight, budget }] of this.#lanes)
      if (queue.length === 0 && inFlight === 0 && budget.isRested(now)) this.#lanes.delete(id);
    const used = new Set([...this.#lanes.values()].map(({ workspace }) => workspace));
    for (const [id, workspace] of this.#workspaces)
      if (!used.has(workspace) && workspace.budget.isRested(now)) this.#workspaces.delete(id);
  }
}

/** True when somebody was told that the wait is too long for his deadline. */
function turnAway({ queue, budget }: Lane, now: number, waitMs: number): boolean {
  const late = queue.takeExpired(now + waitMs);
  const backlogMs = (queue.length / budget.rate) * 1_000;
  late.forEach((ticket) => ticket.expire(waitMs + backlogMs));
  return late.length > 0;
}

function viewsOf(scopes: ReadonlyMap<string, Lane | Workspace>, now: number): Record<string, BudgetView> {
  return Object.fromEntries([...scopes].map(([id, { budget }]) => [id, budget.view(now)]));
}

function tooBusy(waitMs: number): GatewayError {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1_000));
  return new GatewayError(
    'RATE_LIMITED',
    `Notion allows about 3 calls a second for each connection, and the calls before this one take too long: ask for less, or try again in ${retryAfter} s`,
    { retryAfter },
  );
}
