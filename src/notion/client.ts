import { randomUUID } from 'node:crypto';
import { GatewayError } from '../errors.js';
import type { Logger } from '../log.js';
import { readAnswer } from './answer.js';
import type { Clock } from './clock.js';
import type { Endpoint, EndpointName, Params, Result } from './endpoints.js';
import { additionalOf, toGatewayError } from './errors.js';
import { keyOf, type Knowledge, type Read } from './knowledge.js';
import { bareId, type NotionObject, type ObjectKind } from './objects.js';
import { endpointOf, toRequest } from './request.js';
import { isPutOff, parseRetryAfter, retryDelay, type RetryQuestion } from './retry.js';
import { type Scheduler, type Turn, TurnAborted } from './scheduler.js';
import { isSuccess, type Answer, type Outcome, type Transport, type UpstreamRequest } from './transport.js';
import type { StopSignal } from './stop.js';
import { Waiting } from './waiting.js';

/** Where the token of one grant comes from; the vault stands behind it. */
export interface TokenSource {
  /** The grant's id: the key of its queue. */
  readonly grantId: string;
  /** The workspace's id, when it is known: grants of one workspace share a budget at Notion. */
  readonly workspaceId?: string;
  /** Another one whenever the grant was given anew, perhaps for other pages. */
  readonly edition?: string;
  /** Where a person connects Notion again, for errors that ask for it. */
  readonly reconnectUrl?: string;
  /** The access token to use now. */
  current(): Promise<string>;
  /** Called after a 401 that was answered to `stale`: a newer token, or a GatewayError `RECONNECT_REQUIRED`. */
  renew(stale: string): Promise<string>;
}

/** What one GraphQL request spent at Notion. */
export interface Cost {
  /** Calls that were sent, repeated ones included. */
  calls: number;
  /** Reads that cost no call, because this grant had been answered them a moment ago. */
  cached: number;
  /** Milliseconds during which at least one call had to wait for its turn or for a retry. */
  waitedMs: number;
}

/** Notion as one person's grant sees it, for the length of one GraphQL request. */
export interface NotionClient {
  /**
   * One call of the endpoint table: queued, retried, its errors already GatewayErrors. What it gives may be shared with
   * others who asked the same: read it, never change it.
   */
  call<E extends EndpointName>(endpoint: E, params: Params<E>): Promise<Result<E>>;
  /** The object with this id, if some list or other answer has brought it a moment ago; it costs no call. */
  recall(kind: ObjectKind, id: string): Promise<NotionObject> | undefined;
  /** From now on takes no answer from the cache that is older than so many milliseconds. */
  demandFreshness(maxAgeMs: number): void;
  readonly cost: Readonly<Cost>;
}

export interface RequestOptions {
  /** Requests of one grant take turns by this id. */
  requestId?: string;
  /** Milliseconds from now that calls may wait and be retried; afterwards they answer RATE_LIMITED. */
  deadlineMs?: number;
  /** Gives up what waits, and reads in flight; a write that is already sent goes on. */
  signal?: StopSignal;
  /** The oldest answer that will do, in milliseconds before the request; as old as the cache keeps them unless told. */
  maxAgeMs?: number;
}

/** At 3 calls a second this is time for about 140; what stands before the gateway usually hangs up after a minute. */
const DEADLINE_MS = 45_000;
/** One may only find the token that another process has stored meanwhile, which may have run out as well. */
const MOST_RENEWALS = 2;
/** How long a budget pauses when a 429 or 529 does not say. */
const DEFAULT_PAUSE_MS = 1_000;
/** Spreads those who were told the same second: without Redis, gateways that share a connection do not know of one another. */
const PAUSE_JITTER_MS = 100;

/** What all requests share. */
interface House {
  transport: Transport;
  scheduler: Scheduler;
  knowledge: Knowledge;
  clock: Clock;
  log: Logger;
  timeoutMs: number;
}

/** The calls of one request, and what they have cost. */
export class RequestClient implements NotionClient {
  readonly #turn: Turn;
  readonly #waiting: Waiting;
  readonly #startedAt: number;
  #maxAgeMs: number;
  #calls = 0;
  #cached = 0;

  constructor(
    private readonly house: House,
    private readonly tokens: TokenSource,
    { requestId = randomUUID(), deadlineMs = DEADLINE_MS, signal, maxAgeMs = Infinity }: RequestOptions,
  ) {
    const { grantId, workspaceId, edition } = tokens;
    this.#startedAt = house.clock.now();
    this.#maxAgeMs = maxAgeMs;
    const deadline = this.#startedAt + deadlineMs;
    this.#turn = {
      grantId,
      workspaceId: workspaceId && bareId(workspaceId),
      edition,
      requestId,
      deadline,
      signal,
    };
    this.#waiting = new Waiting(house.clock);
  }

  get cost(): Cost {
    return {
      calls: this.#calls,
      cached: this.#cached,
      waitedMs: Math.round(this.#waiting.totalMs),
    };
  }

  demandFreshness(maxAgeMs: number): void {
    this.#maxAgeMs = Math.min(this.#maxAgeMs, maxAgeMs);
  }

  recall(kind: ObjectKind, id: string): Promise<NotionObject> | undefined {
    const found = this.house.knowledge.findObject(this.#turn, kind, id, this.#since);
    // Whoever has lost the connection gets nothing, however fresh.
    return found && this.tokens.current().then(() => this.#counted(found));
  }

  /** What was asked before then is too old. */
  get #since(): number {
    return this.#startedAt - this.#maxAgeMs;
  }

  #counted<T>(found: T): T {
    if (found !== undefined) this.#cached += 1;
    return found;
  }

  async call<E extends EndpointName>(endpoint: E, params: Params<E>): Promise<Result<E>> {
    const row = endpointOf(endpoint);
    const request = toRequest(endpoint, params);
    const idempotent = typeof row.idempotent === 'function' ? row.idempotent(params) : row.idempotent;
    const token = await this.tokens.current();
    const call: Call = { endpoint, row, request, idempotent, key: row.reads ? keyOf(request) : '' };
    const known = row.cacheable ? this.house.knowledge.find(this.#turn, call, this.#since) : undefined;
    const body = this.#counted(known) ?? (await this.#ask(call, token));
    return body as Result<E>;
  }

  /** Sends a call until it is answered or may not be sent again. */
  async #ask(call: Call, firstToken: string): Promise<unknown> {
    const { row, request, idempotent } = call;
    let token = firstToken;
    let renewals = 0;
    let isRepeated = false;
    for (let attempt = 1; ; attempt += 1) {
      const turn = isRepeated ? { ...this.#turn, isRepeated } : this.#turn;
      const outcome = await this.#attempt(call, token, turn);
      if (isSuccess(outcome)) return readOrRefuse(outcome, row);
      if (isUnauthorized(outcome) && renewals < MOST_RENEWALS) {
        token = await this.tokens.renew(token);
        renewals += 1;
        attempt -= 1;
        if (request.form?.started) throw sendAgain();
        continue;
      }
      if (request.form?.fault) throw request.form.fault;
      await this.#pause(outcome, row, { idempotent, spent: request.form?.started ?? false, attempt });
      isRepeated = isPutOff(outcome);
    }
  }

  /** Waits before the next attempt, or throws when there shall be none. What was put off waits in the queue instead. */
  async #pause(outcome: Outcome, row: Subjected, how: Repeating): Promise<void> {
    const { clock } = this.house;
    const retryAfterMs = retryAfterOf(outcome);
    const remainingMs = this.#turn.deadline - clock.now();
    const random = Math.random();
    const delayMs = retryDelay({ outcome, ...how, remainingMs, random, retryAfterMs });
    if (delayMs === null)
      throw toGatewayError(outcome, row, {
        retryAfter: retryAfterMs === undefined ? undefined : toSeconds(retryAfterMs),
        reconnectUrl: this.tokens.reconnectUrl,
      });
    if (!isPutOff(outcome)) await this.#waiting.during(clock.sleep(delayMs, this.#turn.signal));
    if (this.#turn.signal?.aborted) throw givenUp();
  }

  async #attempt(call: Call, token: string, turn: Turn): Promise<Outcome> {
    const { endpoint, row, request } = call;
    const { knowledge } = this.house;
    const waited = this.#waiting.begin();
    const send = (signal?: StopSignal) => {
      waited();
      return this.#send(endpoint, request, token, signal);
    };
    try {
      if (row.reads) return await knowledge.read(turn, call, send);
      // A stream has no end of its own when whoever sends it has gone.
      return await knowledge.write(turn, () => send(request.form && turn.signal));
    } catch (error) {
      throw error instanceof TurnAborted ? givenUp() : error;
    } finally {
      waited();
    }
  }

  async #send(
    endpoint: EndpointName,
    request: UpstreamRequest,
    token: string,
    signal: StopSignal | undefined,
  ): Promise<Outcome> {
    const { transport, clock, log, timeoutMs } = this.house;
    const startedAt = clock.now();
    const remainingMs = this.#turn.deadline - startedAt;
    this.#calls += 1;
    const outcome = await transport.send(request, {
      token,
      // How long a file takes is up to whoever sends it.
      timeoutMs: request.form ? remainingMs : Math.min(timeoutMs, remainingMs),
      signal,
    });
    if (outcome.kind === 'answer' && isPutOff(outcome)) this.#slowDown(outcome, startedAt);
    if (log.isLevelEnabled('debug')) {
      const ms = Math.round(clock.now() - startedAt);
      const { method, path } = request;
      log.debug({ endpoint, method, path, ms, ...toldOf(outcome) }, 'call to Notion');
    }
    return outcome;
  }

  #slowDown(answer: Answer, sentAt: number): void {
    const reason = additionalOf(answer).rate_limit_reason;
    const scope = reason === 'public_api_space_request_rate_limit' ? 'workspace' : 'connection';
    const pauseMs = (retryAfterOf(answer) ?? DEFAULT_PAUSE_MS) + Math.random() * PAUSE_JITTER_MS;
    this.house.scheduler.slowDown(this.#turn, scope, { pauseMs, sentAt, isOverload: answer.status === 529 });
  }
}

interface Call extends Read {
  endpoint: EndpointName;
  idempotent: boolean;
}

type Subjected = Pick<Endpoint, 'noun' | 'reads'>;
type Repeating = Pick<RetryQuestion, 'idempotent' | 'spent' | 'attempt'>;

function toldOf(outcome: Outcome): object {
  return outcome.kind === 'answer'
    ? { status: outcome.status, notionRequestId: outcome.requestId }
    : { failure: outcome.reason, detail: outcome.detail };
}

/** What is not sent again: an answer that came, but is not what the endpoint answers. */
function readOrRefuse({ body }: Answer, row: Subjected & Pick<Endpoint, 'answers'>): unknown {
  const read = readAnswer(body, row);
  if (read !== undefined) return read;
  throw toGatewayError({ kind: 'failure', reason: 'garbled', detail: 'unexpected shape' }, row);
}

function retryAfterOf(outcome: Outcome): number | undefined {
  return outcome.kind === 'answer' ? parseRetryAfter(outcome.retryAfter, Date.now()) : undefined;
}

function isUnauthorized(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status === 401;
}

function toSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000));
}

function givenUp(): GatewayError {
  return new GatewayError('UPSTREAM_TIMEOUT', 'The request was given up before Notion had answered');
}

function sendAgain(): GatewayError {
  return new GatewayError(
    'UPSTREAM_UNAVAILABLE',
    'The connection to Notion had to be renewed while the file was on its way: send the file again',
  );
}
