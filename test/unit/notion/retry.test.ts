import { parseRetryAfter, retryDelay, type RetryQuestion } from '../../../src/notion/retry.js';
import type { Failure, Outcome } from '../../../src/notion/transport.js';

function status(code: number, reason?: string): Outcome {
  const body = reason ? { additional_data: { rate_limit_reason: reason } } : undefined;
  return {
    kind: 'answer',
    status: code,
    body,
    requestId: undefined,
    retryAfter: undefined,
    size: 0,
    linksEndAt: null,
  };
}

function failure(reason: Failure['reason']): Outcome {
  return { kind: 'failure', reason, detail: '' };
}

function delay(outcome: Outcome, over: Partial<RetryQuestion> = {}): number | null {
  return retryDelay({
    outcome,
    idempotent: true,
    attempt: 1,
    remainingMs: 30_000,
    random: 0.5,
    retryAfterMs: undefined,
    ...over,
  });
}

describe('what is sent again', () => {
  it.each([429, 529])('%i: whatever the endpoint', (code) => {
    expect(delay(status(code), { idempotent: false })).toBe(500);
    expect(delay(status(code))).toBe(500);
  });

  it.each([409, 500, 502, 503, 504, 520, 524, 530])('%i: idempotent endpoints only', (code) => {
    expect(delay(status(code))).toBe(500);
    expect(delay(status(code), { idempotent: false })).toBeNull();
  });

  it.each(['reset', 'timeout', 'garbled'] as const)('%s: idempotent endpoints only', (reason) => {
    expect(delay(failure(reason))).toBe(500);
    expect(delay(failure(reason), { idempotent: false })).toBeNull();
  });

  it('unreachable: whatever the endpoint, since nothing was sent', () => {
    expect(delay(failure('unreachable'), { idempotent: false })).toBe(500);
  });

  it.each([400, 401, 403, 404, 413, 501])('%i: never', (code) => {
    expect(delay(status(code))).toBeNull();
  });

  it.each(['aborted', 'too_large'] as const)('%s: never', (reason) => {
    expect(delay(failure(reason))).toBeNull();
  });

  it('a blocked connection: never', () => {
    expect(delay(status(429, 'public_api_request_blocked'))).toBeNull();
    expect(delay(status(429, 'public_api_request_rate_limit'))).toBe(500);
  });
});

describe('when', () => {
  it('after half a second, then a whole one, and not a third time', () => {
    expect([1, 2, 3].map((attempt) => delay(status(503), { attempt }))).toEqual([500, 1_000, null]);
  });

  it('is jittered by half', () => {
    expect(delay(status(503), { random: 0 })).toBe(250);
    expect(delay(status(503), { random: 1 })).toBe(750);
  });

  it('follows Retry-After, a little spread', () => {
    expect(delay(status(429), { retryAfterMs: 3_000, random: 0 })).toBe(3_000);
    expect(delay(status(429), { retryAfterMs: 3_000, random: 1 })).toBe(3_250);
  });

  it('is never when the deadline comes first', () => {
    expect(delay(status(429), { retryAfterMs: 3_000, remainingMs: 2_999 })).toBeNull();
  });
});

describe('Retry-After', () => {
  const NOW = Date.UTC(2026, 0, 15, 10, 0, 0);
  it.each<[string | undefined, number | undefined]>([
    ['7', 7_000],
    ['0', 0],
    [' 1.5 ', 1_500],
    ['Thu, 15 Jan 2026 10:00:05 GMT', 5_000],
    ['Thu, 15 Jan 2026 09:59:00 GMT', 0],
    ['soon', undefined],
    ['-3', undefined],
    ['2026', 2_026_000],
    ['', undefined],
    [undefined, undefined],
  ])('%p is %p ms', (header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms);
  });
});
