import { Counter, type Window } from './counter.js';
import { POLICIES, WINDOW_SECONDS, type Policy, type PolicyName } from './policies.js';
import type { OpenCount } from './sharedCount.js';

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

/** Counts a request for a key, and judges it by what is known here. */
type Limiter = (key: string) => Verdict;

/** The policies that are on. */
export type Limiters = Partial<Record<PolicyName, Limiter>>;

export interface LimiterParts {
  /** Where all gateways count together; null: this one is alone. */
  openCount: OpenCount | null;
  now?: () => number;
}

export function createLimiters(quotas: Record<PolicyName, number>, parts: LimiterParts): Limiters {
  const on = Object.entries(quotas).filter(([, quota]) => quota > 0) as [PolicyName, number][];
  return Object.fromEntries(on.map(([name, quota]) => [name, createLimiter(POLICIES[name], quota, parts)]));
}

/** Judges by its own count, into which it takes what it hears of the others'. */
function createLimiter(policy: Policy, quota: number, parts: LimiterParts): Limiter {
  const { openCount, now = performance.now.bind(performance) } = parts;
  const rule = { policy, quota, field: `"${policy.label}";q=${quota};w=${WINDOW_SECONDS}` };
  const windowMs = WINDOW_SECONDS * 1_000;
  const counter = new Counter(windowMs, now);
  const shared = openCount?.(policy.label, windowMs, (key, { used, endsInMs }) => {
    const window = counter.open(key);
    // A Redis that has lost what it held knows less.
    if (used < window.used) return;
    window.used = used;
    window.endsAt = now() + endsInMs;
  });
  return (key) => {
    const window = counter.open(key);
    window.used += 1;
    // Once all is used it does not matter by how much.
    if (window.used <= quota) shared?.add(key);
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
