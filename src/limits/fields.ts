import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Verdict } from './limiter.js';

/** What browsers must be told that pages of other origins may read. */
export const RATE_LIMIT_FIELDS = ['RateLimit', 'RateLimit-Policy'];

/** Where a response keeps what its header fields will say: setting them at once makes Node write every field a slower way. */
const VERDICT = Symbol('rate limit');
type Noted = ServerResponse & { [VERDICT]?: Verdict };

/** The later verdict counts. */
export function note(response: ServerResponse, verdict: Verdict): void {
  (response as Noted)[VERDICT] = verdict;
}

const NONE: OutgoingHttpHeaders = {};

/**
 * The header fields of draft-ietf-httpapi-ratelimit-headers-10 for what was noted: the policy (`q` requests in `w` seconds)
 * and what is left of it (`r` requests, whole again in `t` seconds); and `Retry-After` for who is refused.
 */
export function fieldsOf(response: ServerResponse): OutgoingHttpHeaders {
  const verdict = (response as Noted)[VERDICT];
  if (!verdict) return NONE;
  const { rule, remaining, resetSeconds, isAllowed } = verdict;
  return {
    'ratelimit-policy': rule.field,
    ratelimit: `"${rule.policy.label}";r=${remaining};t=${resetSeconds}`,
    ...(!isAllowed && { 'retry-after': String(resetSeconds) }),
  };
}

/** For answers that express writes. */
export function setFields(response: ServerResponse): void {
  for (const [name, value] of Object.entries(fieldsOf(response))) if (value) response.setHeader(name, value);
}
