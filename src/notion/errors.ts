import type { APIErrorCode } from '@notionhq/client';
import { GatewayError, type ErrorCode, type ErrorDetails } from '../errors.js';
import type { Answer, Failure, Outcome } from './transport.js';

/** Every error code of Notion that is known: those of its SDK, and those that the SDK does not list. */
type NotionCode =
  | `${APIErrorCode}`
  | 'missing_version'
  | 'invalid_grant'
  | 'bad_gateway'
  | 'database_connection_unavailable'
  | 'row_limit_exceeded';

/** What the call was about, for the message. */
export interface Subject {
  /** "page", "block": what the call's path names. */
  noun: string;
  reads: boolean;
}

interface Refusal {
  subject: Subject;
  /** Notion's own words, without anything that looks like a token. */
  notionMessage: string;
  notionCode: string;
  additional: Record<string, unknown>;
}

interface Row {
  code: ErrorCode;
  message: string | ((refusal: Refusal) => string);
}

const RECONNECT: Row = {
  code: 'RECONNECT_REQUIRED',
  message:
    'Notion no longer accepts this connection (it was removed, or its access was revoked): sign in again to connect it anew',
};
const OUR_FAULT: Row = {
  code: 'UPSTREAM_REJECTED',
  message: ({ notionCode }) =>
    `Notion refused the call as the gateway made it (${notionCode}): this is a fault of the gateway, please report it with the Notion request id`,
};
const UNAVAILABLE: Row = {
  code: 'UPSTREAM_UNAVAILABLE',
  message: ({ subject }) => `Notion is not available at the moment${caution(subject)}`,
};
const NOT_FOUND: Row = {
  code: 'NOT_FOUND',
  message: (refusal) =>
    `Notion says that this ${missingObject(refusal)} does not exist or is not shared with this connection: check the id, or open / and connect again to pick more pages`,
};
const CONFLICT: Row = {
  code: 'CONFLICT',
  message: 'Somebody else changed the same thing at the same moment and nothing was saved: try again',
};
const LIMITED: Row = {
  code: 'RATE_LIMITED',
  message: ({ additional }) =>
    WHOSE_LIMIT[String(additional.rate_limit_reason)] ??
    'Notion is limiting the calls of this connection: try again later, or ask for less at once',
};

const WHOSE_LIMIT: Record<string, string> = {
  public_api_space_request_rate_limit:
    'Notion is limiting the calls of all connections of this workspace: try again later',
  public_api_request_blocked: 'Notion has blocked the calls of this connection: ask Notion why',
};

/** Exhaustive by type: a code that a newer SDK adds does not compile until it has its row. */
const ROWS = {
  unauthorized: RECONNECT,
  invalid_grant: RECONNECT,
  restricted_resource: {
    code: 'FORBIDDEN',
    message: ({ additional }) =>
      additional.block_limit === undefined
        ? 'Notion does not let this connection do that: its capabilities, or the rights of the person who signed in, do not reach so far'
        : "The workspace has reached the block limit of Notion's free plan: upgrade it, or delete something first",
  },
  object_not_found: NOT_FOUND,
  rate_limited: LIMITED,
  invalid_json: OUR_FAULT,
  invalid_request_url: OUR_FAULT,
  invalid_request: OUR_FAULT,
  invalid_beta: OUR_FAULT,
  missing_version: OUR_FAULT,
  validation_error: {
    code: 'BAD_USER_INPUT',
    message: ({ notionMessage }) => `Notion does not accept this: ${notionMessage}`,
  },
  conflict_error: CONFLICT,
  row_limit_exceeded: {
    code: 'CONFLICT',
    message: 'The data source has as many rows as Notion allows: delete some, or use another one',
  },
  internal_server_error: UNAVAILABLE,
  bad_gateway: UNAVAILABLE,
  service_unavailable: UNAVAILABLE,
  database_connection_unavailable: UNAVAILABLE,
  service_overload: {
    code: 'UPSTREAM_UNAVAILABLE',
    message: 'Notion has more to do than it can: try again later',
  },
  gateway_timeout: {
    code: 'UPSTREAM_TIMEOUT',
    message: ({ subject }) => `Notion took too long to answer${caution(subject)}, or ask for less at once`,
  },
} satisfies Record<NotionCode, Row>;

/** For answers without a code that we know: pages of the edge, and codes that Notion adds later. */
const ROWS_BY_STATUS: Record<number, Row> = {
  401: RECONNECT,
  403: ROWS.restricted_resource,
  404: NOT_FOUND,
  409: CONFLICT,
  413: { code: 'BAD_USER_INPUT', message: 'Notion does not accept that much at once (500 KB): send less' },
  429: LIMITED,
  529: ROWS.service_overload,
};

/** Why no answer came, in words that a person can use. */
const FAILURES: Record<Failure['reason'], Row> = {
  unreachable: {
    code: 'UPSTREAM_UNAVAILABLE',
    message: 'Notion could not be reached: try again in a moment',
  },
  reset: {
    code: 'UPSTREAM_UNAVAILABLE',
    message: ({ subject }) => `The connection to Notion broke before it had answered${caution(subject)}`,
  },
  timeout: ROWS.gateway_timeout,
  aborted: { code: 'UPSTREAM_TIMEOUT', message: 'The request was given up before Notion had answered' },
  too_large: {
    code: 'UPSTREAM_REJECTED',
    message:
      'The answer of Notion is larger than the gateway takes: ask for fewer objects or properties at once',
  },
  garbled: {
    code: 'UPSTREAM_UNAVAILABLE',
    message: ({ subject }) => `What came instead of Notion's answer cannot be read${caution(subject)}`,
  },
};

/** What the caller knows of a failure beyond Notion's answer: seconds to wait, and where a lost connection is made anew. */
type Known = Pick<ErrorDetails, 'retryAfter' | 'reconnectUrl'>;

/** The error for a call that failed for good. Of Notion's answer it holds the request id and, for wrong input, the message. */
export function toGatewayError(outcome: Outcome, subject: Subject, known: Known = {}): GatewayError {
  const answer = outcome.kind === 'answer' ? outcome : undefined;
  const row = outcome.kind === 'answer' ? rowOf(outcome) : FAILURES[outcome.reason];
  const refusal: Refusal = {
    subject,
    notionMessage: withoutSecrets(text(fieldsOf(answer).message)),
    notionCode: codeOf(answer) ?? `HTTP ${answer?.status ?? 'none'}`,
    additional: additionalOf(answer),
  };
  const message = typeof row.message === 'string' ? row.message : row.message(refusal);
  return new GatewayError(row.code, message, {
    retryAfter: known.retryAfter,
    reconnectUrl: row === RECONNECT ? known.reconnectUrl : undefined,
    notionRequestId: answer?.requestId,
  });
}

/** Notion's code in an answer; OAuth's own shape counts too. Undefined when there is none. */
function codeOf(answer: Answer | undefined): string | undefined {
  const { code, error } = fieldsOf(answer);
  return text(code) || text(error) || undefined;
}

/** Whose limit a 429 is about, and what else Notion adds to an error. */
export function additionalOf(answer: Answer | undefined): Record<string, unknown> {
  return record(fieldsOf(answer).additional_data);
}

function rowOf(answer: Answer): Row {
  const code = codeOf(answer);
  if (code !== undefined && Object.hasOwn(ROWS, code)) return ROWS[code as NotionCode];
  // A 404 that is not Notion's own speaks of the route, not of an object.
  if (answer.body === undefined && answer.status === 404) return OUR_FAULT;
  return ROWS_BY_STATUS[answer.status] ?? (answer.status >= 500 ? UNAVAILABLE : OUR_FAULT);
}

/** Notion names the object, which may be another one than the path's: a parent, a related page. */
function missingObject({ notionMessage, subject }: Refusal): string {
  const named = /^Could not find ([a-z_ ]{1,30}) with ID: ([0-9a-f-]{32,36})/i.exec(notionMessage);
  return named?.[1] ? `${named[1].replaceAll('_', ' ')} (${named[2]})` : subject.noun;
}

function caution({ reads }: Subject): string {
  return reads
    ? ': try again in a moment'
    : '; the change may have been made or not: look before you try again';
}

const SECRETS = [
  /\b(ntn|nrt|secret)_[\w-]+/g,
  /\b(bearer|basic)\s+[\w.~+/=-]+/gi,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
];
const LONGEST_MESSAGE = 1_000;

function withoutSecrets(message: string): string {
  const clean = SECRETS.reduce((rest, secret) => rest.replace(secret, '[redacted]'), message);
  return clean.length > LONGEST_MESSAGE ? `${clean.slice(0, LONGEST_MESSAGE)}…` : clean;
}

function fieldsOf(answer: Answer | undefined): Record<string, unknown> {
  return record(answer?.body);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
