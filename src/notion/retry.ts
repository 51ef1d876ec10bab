import { additionalOf } from './errors.js';
import type { Outcome } from './transport.js';

/** How often one call is sent at most, the first time included. */
const MAX_ATTEMPTS = 3;
/** Of a call that Notion puts off: its budget slows it down already, and its deadline usually ends it before. */
const MAX_ATTEMPTS_PUT_OFF = 8;

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
/** Spread over those who were all told the same second. */
const RETRY_AFTER_JITTER_MS = 250;

/** Put off, not refused: nothing was done, whatever the method. */
const PUT_OFF = new Set([429, 529]);
/** Cloudflare's 520 to 527 and 530 stand for an origin that did not answer properly. */
const PASSING = new Set([409, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530]);

/** A 429 or 529: Notion has done nothing, and asks for patience. */
export function isPutOff(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && PUT_OFF.has(outcome.status);
}

/** Whether what happened may go better next time, and for whom. */
function mayRepeat(outcome: Outcome, idempotent: boolean): boolean {
  if (outcome.kind === 'failure') {
    if (outcome.reason === 'unreachable') return true;
    return idempotent && outcome.reason !== 'aborted' && outcome.reason !== 'too_large';
  }
  if (isPutOff(outcome)) return additionalOf(outcome).rate_limit_reason !== 'public_api_request_blocked';
  return idempotent && PASSING.has(outcome.status);
}

export interface RetryQuestion {
  outcome: Outcome;
  idempotent: boolean;
  /** What was to be sent was a stream, and it has been read. */
  spent?: boolean;
  /** 1 after the first one. */
  attempt: number;
  /** Milliseconds that the request may still take. */
  remainingMs: number;
  /** 0 to 1. */
  random: number;
  /** Milliseconds that Notion asked to wait. */
  retryAfterMs: number | undefined;
}

/** Milliseconds to wait before the next attempt; null when there shall be none. */
export function retryDelay(question: RetryQuestion): number | null {
  const { outcome, idempotent, spent, attempt, remainingMs, random, retryAfterMs } = question;
  const attempts = isPutOff(outcome) ? MAX_ATTEMPTS_PUT_OFF : MAX_ATTEMPTS;
  if (spent || attempt >= attempts || !mayRepeat(outcome, idempotent)) return null;
  const backoffMs = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS) * (0.5 + random);
  const delayMs = retryAfterMs === undefined ? backoffMs : retryAfterMs + random * RETRY_AFTER_JITTER_MS;
  return delayMs < remainingMs ? delayMs : null;
}

/** Milliseconds from a `Retry-After` header, which holds seconds or an HTTP date; undefined when it holds neither. */
export function parseRetryAfter(header: string | undefined, wallClockMs: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  // An HTTP date starts with the day's name; anything looser than that is noise.
  const date = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - wallClockMs);
}
