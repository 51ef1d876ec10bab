import { Counter, type Window } from './counter.js';
import { POLICIES, WINDOW_SECONDS, type Policy, type PolicyName } from './policies.js';

/** A policy with its quota. */
interface Rule {
  readonly policy: Policy;
  readonly quota: number;
  /** The header field `RateLimit-Policy`. */
  readonly field: string;
}

/** What a rule says of one request. */
export interface Verdict {
  readonly rule: Rule;
  readonly isAllowed: boolean;
  /** Requests that are left in this window. */
  readonly remaining: number;
  /** Seconds until the quota is whole again, at least 1. */
  readonly resetSeconds: number;
}

/** Counts a request for a key, and judges it: at once wherever that is possible. */
type Limiter = (key: string) => Verdict | Promise<Verdict>;

/** The policies that are on. */
export type Limiters = Partial<Record<PolicyName, Limiter>>;

export function createLimiters(
  quotas: Record<PolicyName, number>,
  now: () => number = performance.now.bind(performance),
): Limiters {
  const on = Object.entries(quotas).filter(([, quota]) => quota > 0) as [PolicyName, number][];
  return Object.fromEntries(on.map(([name, quota]) => [name, createLimiter(POLICIES[name], quota, now)]));
}

function createLimiter(policy: Policy, quota: number, now: () => number): Limiter {
  const rule = { policy, quota, field: `"${policy.label}";q=${quota};w=${WINDOW_SECONDS}` };
  const counter = new Counter(WINDOW_SECONDS * 1_000, now);
  return (key) => {
    const window = counter.open(key);
    window.used += 1;
    return judge(rule, window, now());
  };
}

function judge(rule: Rule, { used, endsAt }: Window, now: number): Verdict {
  return {
    rule,
    isAllowed: used <= rule.quota,
    remaining: Math.max(0, rule.quota - used),
    resetSeconds: Math.max(1, Math.ceil((endsAt - now) / 1_000)),
  };
}
