import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { GatewayError } from '../errors.js';
import type { Logger } from '../log.js';
import { readAnswer } from './answer.js';
import { type Clock, systemClock } from './clock.js';
import type { Endpoint, EndpointName, Params, Result } from './endpoints.js';
import { additionalOf, toGatewayError } from './errors.js';
import { endpointOf, toRequest } from './request.js';
import { parseRetryAfter, retryDelay, type RetryQuestion } from './retry.js';
import { Scheduler, type Turn, TurnAborted } from './scheduler.js';
import { SharedReads } from './sharedReads.js';
import {
  createTransport,
  type Answer,
  type Outcome,
  type Transport,
  type UpstreamRequest,
} from './transport.js';
import { Waiting } from './waiting.js';

/** Where the token of one grant comes from; the vault stands behind it. */
export interface TokenSource {
  /** The grant's id: the key of its queue. */
  readonly grantId: string;
  /** The workspace's id, when it is known: grants of one workspace share a budget at Notion. */
  readonly workspaceId?: string;
  /** The access token to use now. */
  current(): Promise<string>;
  /** Called after a 401 that was answered to `stale`: a newer token, or a GatewayError `RECONNECT_REQUIRED`. */
  renew(stale: string): Promise<string>;
}

/** What one GraphQL request spent at Notion. */
export interface Cost {
  /** Calls that were sent, repeated ones included. */
  calls: number;
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
  readonly cost: Readonly<Cost>;
}

export interface NotionOptions {
  /** Where Notion is, without `/v1` and without a final slash. */
  apiUrl: string;
  log: Logger;
  clock?: Clock;
  /** Milliseconds for one call, once it is sent; a file has until the request's deadline. */
  timeoutMs?: number;
}

export interface RequestOptions {
  /** Requests of one grant take turns by this id. */
  requestId?: string;
  /** Milliseconds from now that calls may wait and be retried; afterwards they answer RATE_LIMITED. */
  deadlineMs?: number;
  /** Gives up what waits, and reads in flight; a write that is already sent goes on. */
  signal?: AbortSignal;
}

/** One for the whole process: it holds the connections and every grant's queue. */
export interface Notion {
  forRequest(tokens: TokenSource, options?: RequestOptions): NotionClient;
  /** Lets calls in flight finish, then closes the connections. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 20_000;
const DEADLINE_MS = 30_000;
/** How long a budget pauses when a 429 or 529 does not say. */
const DEFAULT_PAUSE_MS = 1_000;

/** What all requests share. */
interface House {
  transport: Transport;
  scheduler: Scheduler;
  reads: SharedReads<Outcome>;
  clock: Clock;
  log: Logger;
  timeoutMs: number;
}

export function createNotion({
  apiUrl,
  log,
  clock = systemClock,
  timeoutMs = TIMEOUT_MS,
}: NotionOptions): Notion {
  const transport = createTransport({ apiUrl });
  const scheduler = new Scheduler(clock);
  const house: House = {
    transport,
    scheduler,
    reads: new SharedReads<Outcome>(scheduler),
    clock,
    log,
    timeoutMs,
  };
  return {
    forRequest: (tokens, options = {}) => new RequestClient(house, tokens, options),
    close: () => transport.close(),
  };
}

class RequestClient implements NotionClient {
  readonly #turn: Turn;
  readonly #waiting: Waiting;
  #calls = 0;

  constructor(
    private readonly house: House,
    private readonly tokens: TokenSource,
    { requestId = randomUUID(), deadlineMs = DEADLINE_MS, signal }: RequestOptions,
  ) {
    const { grantId, workspaceId } = tokens;
    this.#turn = { grantId, workspaceId, requestId, deadline: house.clock.now() + deadlineMs, signal };
    this.#waiting = new Waiting(house.clock);
    // Every call that waits listens: a hundred of them are no leak.
    if (signal) setMaxListeners(Infinity, signal);
  }

  get cost(): Cost {
    return { calls: this.#calls, waitedMs: Math.round(this.#waiting.totalMs) };
  }

  async call<E extends EndpointName>(endpoint: E, params: Params<E>): Promise<Result<E>> {
    const row = endpointOf(endpoint);
    const request = toRequest(endpoint, params);
    const idempotent = typeof row.idempotent === 'function' ? row.idempotent(params) : row.idempotent;
    let token = await this.tokens.current();
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#attempt(endpoint, row, request, token);
      if (isSuccess(outcome)) return readOrRefuse(outcome, row) as Result<E>;
      if (isUnauthorized(outcome) && !renewed) {
        token = await this.tokens.renew(token);
        renewed = true;
        attempt -= 1;
        if (request.form?.started) throw sendAgain();
        continue;
      }
      if (request.form?.fault) throw request.form.fault;
      await this.#pause(outcome, row, { idempotent, spent: request.form?.started ?? false, attempt });
    }
  }

  /** Waits before the next attempt, or throws when there shall be none. */
  async #pause(outcome: Outcome, row: Subjected, how: Repeating): Promise<void> {
    const { clock, scheduler } = this.house;
    const retryAfterMs =
      outcome.kind === 'answer' ? parseRetryAfter(outcome.retryAfter, Date.now()) : undefined;
    if (outcome.kind === 'answer' && (outcome.status === 429 || outcome.status === 529)) {
      const reason = additionalOf(outcome).rate_limit_reason;
      const scope = reason === 'public_api_space_request_rate_limit' ? 'workspace' : 'connection';
      scheduler.slowDown(this.#turn, scope, retryAfterMs ?? DEFAULT_PAUSE_MS);
    }
    const remainingMs = this.#turn.deadline - clock.now();
    const random = Math.random();
    const delayMs = retryDelay({ outcome, ...how, remainingMs, random, retryAfterMs });
    if (delayMs === null)
      throw toGatewayError(outcome, row, retryAfterMs === undefined ? undefined : toSeconds(retryAfterMs));
    await this.#waiting.during(clock.sleep(delayMs, this.#turn.signal));
    if (this.#turn.signal?.aborted) throw givenUp();
  }

  async #attempt(
    endpoint: EndpointName,
    row: Subjected,
    request: UpstreamRequest,
    token: string,
  ): Promise<Outcome> {
    const { scheduler, reads } = this.house;
    const waited = this.#waiting.begin();
    const send = (signal?: AbortSignal) => {
      waited();
      return this.#send(endpoint, request, token, signal);
    };
    try {
      if (row.reads) return await reads.run(this.#turn, keyOf(request), send);
      // A stream has no end of its own when whoever sends it has gone.
      return await scheduler.run(this.#turn, () => send(request.form && this.#turn.signal));
    } catch (error) {
      throw error instanceof TurnAborted ? givenUp() : error;
    } finally {
      waited();
      if (!row.reads) reads.forget(this.#turn.grantId);
    }
  }

  async #send(
    endpoint: EndpointName,
    request: UpstreamRequest,
    token: string,
    signal: AbortSignal | undefined,
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
    log.debug(
      {
        endpoint,
        method: request.method,
        path: request.path,
        ms: Math.round(clock.now() - startedAt),
        ...(outcome.kind === 'answer'
          ? { status: outcome.status, notionRequestId: outcome.requestId }
          : { failure: outcome.reason, detail: outcome.detail }),
      },
      'call to Notion',
    );
    return outcome;
  }
}

type Subjected = Pick<Endpoint, 'noun' | 'reads'>;
type Repeating = Pick<RetryQuestion, 'idempotent' | 'spent' | 'attempt'>;

/** What is not sent again: an answer that came, but is not what the endpoint answers. */
function readOrRefuse({ body }: Answer, row: Subjected & Pick<Endpoint, 'answers'>): unknown {
  const read = readAnswer(body, row);
  if (read !== undefined) return read;
  throw toGatewayError({ kind: 'failure', reason: 'garbled', detail: 'unexpected shape' }, row);
}

function isSuccess(outcome: Outcome): outcome is Answer {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

function isUnauthorized(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status === 401;
}

/** Equal for calls that ask the same, since the table deals keys in one order. */
function keyOf({ method, path, query, body }: UpstreamRequest): string {
  return JSON.stringify([method, path, query, body]);
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
