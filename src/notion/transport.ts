import { Readable } from 'node:stream';
import { NOTION_VERSION } from './endpoints.js';
import type { FormBody } from './form.js';
import { Pool, type PoolError, type PoolReply, type PoolRequest } from './pool.js';
import type { StopSignal } from './stop.js';

/** One call as it goes over the wire; `path` is relative to `/v1/` and already encoded. */
export interface UpstreamRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  query: Record<string, unknown>;
  /** Undefined: neither body nor content type. */
  body: Record<string, unknown> | undefined;
  /** Streamed instead of a body. It can be sent once. */
  form?: FormBody;
}

/** Notion, or something before it, answered. */
export interface Answer {
  kind: 'answer';
  status: number;
  /** Undefined when what came is not JSON: a page of the edge, never shown to anybody. */
  body: unknown;
  requestId: string | undefined;
  /** The `Retry-After` header as it came. */
  retryAfter: string | undefined;
  /** Characters of the body. */
  size: number;
  /** When the first of the links to files in it ends, in milliseconds of the wall clock; null when it holds none. */
  linksEndAt: number | null;
}

/**
 * No usable answer came. `unreachable` means that the call was never sent; after a `reset` or a `timeout` Notion may have
 * done what it was asked.
 */
export interface Failure {
  kind: 'failure';
  reason: 'unreachable' | 'reset' | 'timeout' | 'aborted' | 'too_large' | 'garbled';
  /** The code of the failure, for the log. */
  detail: string;
}

export type Outcome = Answer | Failure;

export function isSuccess(outcome: Outcome): outcome is Answer {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

export interface Transport {
  /** Never rejects: whatever happens is an outcome, and none of them holds the token. */
  send(request: UpstreamRequest, how: SendOptions): Promise<Outcome>;
  close(): Promise<void>;
}

interface SendOptions {
  token: string;
  /** Milliseconds for the whole call. */
  timeoutMs: number;
  signal?: StopSignal | undefined;
}

export interface TransportOptions {
  /** Where Notion is, without `/v1` and without a final slash. */
  apiUrl: string;
  connectTimeoutMs?: number;
  maxAnswerBytes?: number;
}

const CONNECTIONS = 256;
const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 60_000;
/** A page of 100 rows is about a quarter of a megabyte; this leaves room for very wide ones. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const REQUEST_ID = 'x-notion-request-id';
const RETRY_AFTER = 'retry-after';

const COMMON_HEADERS = {
  accept: 'application/json',
  'accept-encoding': 'gzip',
  'user-agent': 'notion-graphql-gateway',
  'notion-version': NOTION_VERSION,
};

/** HTTP towards Notion: one pool of connections for every grant. */
export function createTransport(options: TransportOptions): Transport {
  const pool = new Pool({
    connections: CONNECTIONS,
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    idleTimeoutMs: IDLE_TIMEOUT_MS,
  });
  const { origin, pathname } = new URL(`${options.apiUrl}/v1/`);
  const maxBytes = options.maxAnswerBytes ?? MAX_ANSWER_BYTES;
  return {
    send: (request, { token, timeoutMs, signal }) =>
      pool
        .send({
          origin,
          path: pathname + request.path + searchOf(request.query),
          method: request.method,
          ...contentOf(request, `Bearer ${token}`),
          timeoutMs: Math.max(1, Math.ceil(timeoutMs)),
          signal,
          maxBytes,
        })
        .then(toOutcome, toFailure),
    close: () => pool.close(),
  };
}

/** Repeated keys without brackets, as Notion reads lists in a query string. */
function searchOf(query: Record<string, unknown>): string {
  let search: URLSearchParams | undefined;
  for (const [key, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== null) (search ??= new URLSearchParams()).append(key, String(each));
  return search ? `?${search.toString()}` : '';
}

type Content = Pick<PoolRequest, 'headers' | 'body'>;

function contentOf({ form, body }: UpstreamRequest, authorization: string): Content {
  const headers = { ...COMMON_HEADERS, authorization };
  if (form) {
    const { contentType, length } = form;
    const described = { ...headers, 'content-type': contentType, 'content-length': String(length) };
    return { headers: described, body: Readable.from(form, { objectMode: false }) };
  }
  if (body === undefined) return { headers, body: null };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function toOutcome({ status, headers, body: bytes }: PoolReply): Outcome {
  const data = bytes.toString('utf8');
  const body = parse(data);
  if (status >= 200 && status < 300 && !isObject(body))
    return { kind: 'failure', reason: 'garbled', detail: `status ${status} without JSON` };
  return {
    kind: 'answer',
    status,
    body,
    requestId: stringAt(body, 'request_id') ?? textOf(headers[REQUEST_ID]),
    retryAfter: textOf(headers[RETRY_AFTER]),
    size: data.length,
    linksEndAt: firstEndOfLinks(data),
  };
}

const LINK_END = /"expiry_time":\s*"([^"]+)"/g;

/** Looks through the text, which is many times faster than through what it is parsed to. */
function firstEndOfLinks(text: string): number | null {
  if (!text.includes('"expiry_time"')) return null;
  const ends = [...text.matchAll(LINK_END)].map(([, time]) => Date.parse(time ?? ''));
  return ends.length === 0 ? null : Math.min(...ends.map((end) => (Number.isNaN(end) ? 0 : end)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All that is not listed is a connection that broke. */
const REASONS: Record<string, Failure['reason']> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  CONNECT_TIMEOUT: 'unreachable',
  TIMEOUT: 'timeout',
  ABORTED: 'aborted',
  TOO_LARGE: 'too_large',
  GARBLED: 'garbled',
};

function toFailure({ code }: PoolError): Failure {
  return { kind: 'failure', reason: REASONS[code] ?? 'reset', detail: code };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function stringAt(body: unknown, key: string): string | undefined {
  return isObject(body) ? textOf(body[key]) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
