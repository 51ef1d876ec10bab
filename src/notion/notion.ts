import type { Logger } from '../log.js';
import type { Allowances } from './allowances.js';
import type { CacheLimits } from './answerCache.js';
import { connectionLimits, DOCUMENTED_RATE } from './budgetLimits.js';
import { type NotionClient, RequestClient, type RequestOptions, type TokenSource } from './client.js';
import { type Clock, systemClock } from './clock.js';
import { Knowledge } from './knowledge.js';
import { type Change, NO_OTHERS, type Others } from './others.js';
import { Scheduler, type SchedulerSnapshot } from './scheduler.js';
import { createTransport } from './transport.js';

export interface NotionOptions {
  /** Where Notion is, without `/v1` and without a final slash. */
  apiUrl: string;
  log: Logger;
  clock?: Clock;
  /** Milliseconds for one call, once it is sent; a file has until the request's deadline. */
  timeoutMs?: number;
  /** What is kept of Notion's answers; nothing unless told. */
  cache?: CacheLimits;
  /** What the budget of each connection starts from; Notion's documented 3 unless told. */
  callsPerSecond?: number;
  /** The other gateways; none unless told. */
  others?: Others;
  /** Where they share out the calls of each budget; null: nobody else spends them. */
  allowances?: Allowances | null;
}

/** One for the whole process: it holds the connections and every grant's queue. */
export interface Notion {
  forRequest(tokens: TokenSource, options?: RequestOptions): NotionClient;
  /** Forgets what is cached of a workspace, for all its grants, in all gateways: something in it has been changed elsewhere. */
  forgetWorkspace(workspaceId: string): void;
  /** Forgets what another gateway says that it has changed; everything when nobody knows what that was. */
  forget(change: Change | 'everything'): void;
  /** What waits, what is on its way, and what was learned about Notion's limits. */
  snapshot(): SchedulerSnapshot;
  /** Lets calls in flight finish, then closes the connections. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 20_000;

const NO_CACHE: CacheLimits = { seconds: 0, megabytes: 0 };

export function createNotion({
  apiUrl,
  log,
  clock = systemClock,
  timeoutMs = TIMEOUT_MS,
  cache = NO_CACHE,
  callsPerSecond = DOCUMENTED_RATE,
  others = NO_OTHERS,
  allowances = null,
}: NotionOptions): Notion {
  const transport = createTransport({ apiUrl });
  const scheduler = new Scheduler(clock, connectionLimits(callsPerSecond), allowances);
  const knowledge = new Knowledge(cache, scheduler, clock, others);
  const house = { transport, scheduler, knowledge, clock, log, timeoutMs };
  return {
    forRequest: (tokens, options = {}) => new RequestClient(house, tokens, options),
    forgetWorkspace: (workspaceId) => {
      knowledge.forget({ workspaceId });
      void others.tell({ workspaceId });
    },
    forget: (change) => (change === 'everything' ? knowledge.forgetEverything() : knowledge.forget(change)),
    snapshot: () => scheduler.snapshot(),
    close: () => transport.close(),
  };
}
