import { ApiError } from './errors.js';
import type { BotRecord } from './model.js';

/** Requests a second on average, and how many may come at once after a pause. */
interface Budget {
  perSecond: number;
  burst: number;
}

export interface RateLimits {
  /** Of each connection in each workspace. */
  connection: Budget;
  /** Of all connections of a workspace together. */
  workspace: Budget;
}

/** Notion's documented average for a connection; its burst and the workspace's budget are not documented. */
export const NOTION_LIMITS: RateLimits = {
  connection: { perSecond: 3, burst: 10 },
  workspace: { perSecond: 10, burst: 40 },
};

interface Bucket {
  tokens: number;
  at: number;
}

/** A check that throws a 429 with `Retry-After`, naming whose budget is used up, for a request that comes too soon. */
export function createLimiter(wanted: RateLimits | boolean): (bot: BotRecord, now: Date) => void {
  if (wanted === false) return () => undefined;
  const limits = wanted === true ? NOTION_LIMITS : wanted;
  const buckets = new Map<string, Bucket>();
  return ({ id, workspaceId }, now) => {
    const own = refill(buckets, id, limits.connection, now);
    const shared = refill(buckets, workspaceId, limits.workspace, now);
    if (own.tokens < 1) throw limited('public_api_request_rate_limit', own, limits.connection);
    if (shared.tokens < 1) throw limited('public_api_space_request_rate_limit', shared, limits.workspace);
    own.tokens -= 1;
    shared.tokens -= 1;
  };
}

function refill(buckets: Map<string, Bucket>, key: string, budget: Budget, now: Date): Bucket {
  const at = now.getTime();
  const bucket = buckets.get(key) ?? { tokens: budget.burst, at };
  const earned = (Math.max(0, at - bucket.at) / 1000) * budget.perSecond;
  bucket.tokens = Math.min(budget.burst, bucket.tokens + earned);
  bucket.at = at;
  buckets.set(key, bucket);
  return bucket;
}

function limited(reason: string, { tokens }: Bucket, { perSecond }: Budget): ApiError {
  const seconds = Math.max(1, Math.ceil((1 - tokens) / perSecond));
  const message = 'You have been rate limited. Please try again in a few minutes.';
  const headers = { 'retry-after': String(seconds) };
  return new ApiError(429, 'rate_limited', message, { rate_limit_reason: reason }, headers);
}
