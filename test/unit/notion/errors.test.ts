import { APIErrorCode } from '@notionhq/client';
import { ERROR_CODES, type ErrorCode } from '../../../src/errors.js';
import { toGatewayError } from '../../../src/notion/errors.js';
import type { Answer, Failure } from '../../../src/notion/transport.js';

const READ = { noun: 'page', reads: true };
const WRITE = { noun: 'page', reads: false };

function answer(status: number, body: unknown, over: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    status,
    body,
    requestId: 'req-1',
    retryAfter: undefined,
    size: 0,
    linksEndAt: null,
    ...over,
  };
}

function notionError(status: number, code: string, message = '', more: Record<string, unknown> = {}): Answer {
  return answer(status, { object: 'error', status, code, message, ...more });
}

const CODES: [notion: string, status: number, code: ErrorCode, message: RegExp][] = [
  ['invalid_json', 400, 'UPSTREAM_REJECTED', /\(invalid_json\): this is a fault of the gateway/],
  ['invalid_request_url', 400, 'UPSTREAM_REJECTED', /fault of the gateway/],
  ['invalid_request', 400, 'UPSTREAM_REJECTED', /fault of the gateway/],
  ['invalid_beta', 400, 'UPSTREAM_REJECTED', /fault of the gateway/],
  ['missing_version', 400, 'UPSTREAM_REJECTED', /fault of the gateway/],
  ['invalid_grant', 400, 'RECONNECT_REQUIRED', /sign in again/],
  ['validation_error', 400, 'BAD_USER_INPUT', /^Notion does not accept this: /],
  ['unauthorized', 401, 'RECONNECT_REQUIRED', /sign in again/],
  ['restricted_resource', 403, 'FORBIDDEN', /capabilities/],
  ['object_not_found', 404, 'NOT_FOUND', /open \/ and connect again to pick more pages/],
  ['conflict_error', 409, 'CONFLICT', /nothing was saved: try again/],
  ['row_limit_exceeded', 409, 'CONFLICT', /as many rows as Notion allows/],
  ['rate_limited', 429, 'RATE_LIMITED', /limiting the calls of this connection/],
  ['internal_server_error', 500, 'UPSTREAM_UNAVAILABLE', /not available/],
  ['bad_gateway', 502, 'UPSTREAM_UNAVAILABLE', /not available/],
  ['service_unavailable', 503, 'UPSTREAM_UNAVAILABLE', /not available/],
  ['database_connection_unavailable', 503, 'UPSTREAM_UNAVAILABLE', /not available/],
  ['gateway_timeout', 504, 'UPSTREAM_TIMEOUT', /took too long/],
  ['service_overload', 529, 'UPSTREAM_UNAVAILABLE', /more to do than it can/],
];

describe('an error code of Notion', () => {
  it.each(CODES)('%s (%i) is %s', (notion, status, code, message) => {
    const error = toGatewayError(notionError(status, notion, 'Words of Notion.'), READ);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.notionRequestId).toBe('req-1');
  });

  it('is in this list when the SDK knows it', () => {
    const listed = CODES.map(([notion]) => notion);
    expect(Object.values(APIErrorCode).filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('is also read from the shape of OAuth', () => {
    expect(toGatewayError(answer(400, { error: 'invalid_grant' }), READ).code).toBe('RECONNECT_REQUIRED');
  });
});

describe('a status without a code that is known', () => {
  it.each<[number, ErrorCode]>([
    [400, 'UPSTREAM_REJECTED'],
    [401, 'RECONNECT_REQUIRED'],
    [403, 'FORBIDDEN'],
    [404, 'UPSTREAM_REJECTED'],
    [409, 'CONFLICT'],
    [413, 'BAD_USER_INPUT'],
    [418, 'UPSTREAM_REJECTED'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
    [502, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [504, 'UPSTREAM_UNAVAILABLE'],
    [520, 'UPSTREAM_UNAVAILABLE'],
    [524, 'UPSTREAM_UNAVAILABLE'],
    [529, 'UPSTREAM_UNAVAILABLE'],
  ])('HTML with %i is %s', (status, code) => {
    expect(toGatewayError(answer(status, undefined), READ).code).toBe(code);
  });

  it('keeps its meaning when Notion adds a code', () => {
    expect(toGatewayError(notionError(404, 'view_not_found'), READ).code).toBe('NOT_FOUND');
    expect(toGatewayError(notionError(400, 'toString'), READ).code).toBe('UPSTREAM_REJECTED');
  });
});

describe('a failure', () => {
  it.each<[Failure['reason'], ErrorCode]>([
    ['unreachable', 'UPSTREAM_UNAVAILABLE'],
    ['reset', 'UPSTREAM_UNAVAILABLE'],
    ['timeout', 'UPSTREAM_TIMEOUT'],
    ['aborted', 'UPSTREAM_TIMEOUT'],
    ['too_large', 'UPSTREAM_REJECTED'],
    ['garbled', 'UPSTREAM_UNAVAILABLE'],
  ])('%s is %s', (reason, code) => {
    const error = toGatewayError({ kind: 'failure', reason, detail: 'ECODE' }, READ);
    expect(ERROR_CODES).toContain(error.code);
    expect(error.code).toBe(code);
    expect(JSON.stringify(error.extensions)).not.toContain('ECODE');
  });

  it('warns that a write may have been made', () => {
    const outcome: Failure = { kind: 'failure', reason: 'reset', detail: '' };
    expect(toGatewayError(outcome, WRITE).message).toBe(
      'The connection to Notion broke before it had answered; the change may have been made or not: look before you try again',
    );
    expect(toGatewayError(outcome, READ).message).toBe(
      'The connection to Notion broke before it had answered: try again in a moment',
    );
  });
});

describe('a message', () => {
  it('names the object that is missing, which may be another one than was asked for', () => {
    const id = '0c940186-ab70-4351-bb34-2d16f0635d49';
    const message = `Could not find data_source with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "Gateway".`;
    expect(toGatewayError(notionError(404, 'object_not_found', message), READ).message).toBe(
      `Notion says that this data source (${id}) does not exist or is not shared with this connection: check the id, or open / and connect again to pick more pages`,
    );
    expect(toGatewayError(notionError(404, 'object_not_found', 'Gone.'), READ).message).toMatch(
      /^Notion says that this page does not exist/,
    );
  });

  it("keeps Notion's words for wrong input, without anything that looks like a token", () => {
    const words =
      'body failed validation: body.children[1] has ntn_A1b2C3 and secret_xyz and Bearer abc.def and eyJhbGciOi.eyJzdWIi.sig';
    const { message } = toGatewayError(notionError(400, 'validation_error', words), WRITE);
    expect(message).toBe(
      'Notion does not accept this: body failed validation: body.children[1] has [redacted] and [redacted] and [redacted] and [redacted]',
    );
  });

  it('is not endless', () => {
    const { message } = toGatewayError(notionError(400, 'validation_error', 'x'.repeat(5_000)), WRITE);
    expect(message.length).toBeLessThan(1_100);
  });

  it('says whose limit it is', () => {
    const limit = (rate_limit_reason: string) =>
      toGatewayError(notionError(429, 'rate_limited', '', { additional_data: { rate_limit_reason } }), READ, {
        retryAfter: 7,
      });
    expect(limit('public_api_space_request_rate_limit').message).toMatch(/all connections of this workspace/);
    expect(limit('public_api_request_blocked').message).toMatch(/blocked/);
    expect(limit('public_api_request_rate_limit').message).toMatch(/of this connection/);
    expect(limit('public_api_request_rate_limit').retryAfter).toBe(7);
  });

  it('says where to connect again, and only when that helps', () => {
    const known = { reconnectUrl: 'https://gateway.example/' };
    expect(toGatewayError(notionError(401, 'unauthorized'), READ, known).extensions).toMatchObject({
      code: 'RECONNECT_REQUIRED',
      ...known,
    });
    expect(toGatewayError(notionError(404, 'object_not_found'), READ, known).reconnectUrl).toBeUndefined();
  });

  it('tells the block limit of a free workspace from a missing right', () => {
    const full = notionError(403, 'restricted_resource', '', { additional_data: { block_limit: '1000' } });
    expect(toGatewayError(full, WRITE).message).toMatch(/block limit of Notion's free plan/);
  });
});
