import { readAnswer } from './answer.js';
import { AnswerCache, type CacheLimits, type Owner } from './answerCache.js';
import type { Clock } from './clock.js';
import type { Endpoint } from './endpoints.js';
import type { NotionObject, ObjectKind } from './objects.js';
import { type Change, NO_OTHERS } from './others.js';
import type { Scheduler, Turn } from './scheduler.js';
import { SharedReads } from './sharedReads.js';
import type { StopSignal } from './stop.js';
import { isSuccess, type Outcome, type UpstreamRequest } from './transport.js';

type Send = (signal?: StopSignal) => Promise<Outcome>;

/** A read, and what is equal for all that ask the same. */
export interface Read {
  request: UpstreamRequest;
  row: Endpoint;
  key: string;
}

/** What the gateway knows of Notion, or is about to: answers kept for a moment, and reads on their way that others may join. */
export class Knowledge {
  readonly #cache: AnswerCache;
  readonly #flights: SharedReads<Outcome>;

  constructor(
    limits: CacheLimits,
    private readonly scheduler: Scheduler,
    private readonly clock: Clock,
    private readonly others = NO_OTHERS,
  ) {
    this.#cache = new AnswerCache(limits, clock);
    this.#flights = new SharedReads<Outcome>(scheduler);
  }

  /** The answer to a request, if it was asked for at `since` or later. */
  find(owner: Owner, { key }: Read, since: number): unknown {
    return this.others.areHeard ? this.#cache.find(owner, key, since) : undefined;
  }

  /** The object with this id, if an answer since then has brought it. */
  findObject(owner: Owner, kind: ObjectKind, id: string, since: number): NotionObject | undefined {
    return this.others.areHeard ? this.#cache.findObject(owner, kind, id, since) : undefined;
  }

  /** Sends a read when its turn comes, or joins the same one on its way; what it brings is kept. */
  read(turn: Turn, read: Read, send: Send): Promise<Outcome> {
    return this.#flights.run(
      turn,
      read.key,
      read.row.cacheable ? (signal) => this.#keep(turn, read, () => send(signal)) : send,
    );
  }

  /**
   * Sends a write when its turn comes. Neither what was known before it nor what is read meanwhile can be trusted afterwards,
   * here or in another gateway: it is over when all of them have forgotten that.
   */
  async write(turn: Turn, send: Send): Promise<Outcome> {
    let isSent = false;
    try {
      return await this.scheduler.run(turn, () => {
        isSent = true;
        this.#cache.drop(turn);
        return send().finally(() => this.forget(turn));
      });
    } finally {
      if (isSent) await this.others.tell({ grantId: turn.grantId, workspaceId: turn.workspaceId });
    }
  }

  /** Forgets what a change may have made untrue. */
  forget({ grantId, workspaceId }: Change): void {
    if (grantId !== undefined) {
      this.#cache.drop({ grantId, workspaceId });
      this.#flights.forget(grantId);
    } else if (workspaceId !== undefined) this.#cache.dropWorkspace(workspaceId);
  }

  forgetEverything(): void {
    this.#cache.dropAll();
    this.#flights.forgetAll();
  }

  async #keep(owner: Owner, { row, key, request }: Read, send: () => Promise<Outcome>): Promise<Outcome> {
    const slot = this.#cache.open(owner);
    const askedAt = this.clock.now();
    try {
      const outcome = await send();
      const body = isSuccess(outcome) ? readAnswer(outcome.body, row) : undefined;
      if (!isSuccess(outcome) || body === undefined) return outcome;
      const { size, linksEndAt } = outcome;
      const narrowed = request.query.filter_properties !== undefined;
      slot.keep(key, { body, size, askedAt, linksEndAt, narrowed });
      return { ...outcome, body };
    } finally {
      slot.leave();
    }
  }
}

/** Equal for calls that ask the same, since the table deals keys in one order. */
export function keyOf({ method, path, query, body }: UpstreamRequest): string {
  return JSON.stringify([method, path, query, body]);
}
