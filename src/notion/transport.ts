import { Readable } from 'node:stream';
import { Axios } from 'axios';
import type { AxiosError, AxiosResponse } from 'axios';
import { NOTION_VERSION } from './endpoints.js';
import type { FormBody } from './form.js';
import { createUndiciAdapter } from './undiciAdapter.js';

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
  signal?: AbortSignal | undefined;
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

/**
 * HTTP towards Notion: one axios instance on one pool of connections, for every grant. It is a bare one, since axios merges
 * the defaults of an instance into each call: those of `axios.create` cost more than the call.
 */
export function createTransport(options: TransportOptions): Transport {
  const { adapter, close } = createUndiciAdapter({
    connections: CONNECTIONS,
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    idleTimeoutMs: IDLE_TIMEOUT_MS,
    answerHeaders: [REQUEST_ID, RETRY_AFTER],
  });
  const http = new Axios({
    adapter,
    baseURL: `${options.apiUrl}/v1`,
    allowAbsoluteUrls: false,
    headers: {
      accept: 'application/json',
      'user-agent': 'notion-graphql-gateway',
      'notion-version': NOTION_VERSION,
    },
    maxContentLength: options.maxAnswerBytes ?? MAX_ANSWER_BYTES,
    responseType: 'text',
  });
  return { send: (request, how) => exchange(http, request, how), close };
}

async function exchange(http: Axios, request: UpstreamRequest, how: SendOptions): Promise<Outcome> {
  try {
    const response = await http.request<string, AxiosResponse<string>>({
      method: request.method,
      url: request.path + searchOf(request.query),
      ...contentOf(request, how.token),
      timeout: Math.max(1, Math.ceil(how.timeoutMs)),
      ...(how.signal && { signal: how.signal }),
    });
    return toOutcome(response);
  } catch (error) {
    return toFailure(error);
  }
}

/** Repeated keys without brackets, as Notion reads lists in a query string. */
function searchOf(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== null) search.append(key, String(each));
  return search.size > 0 ? `?${search.toString()}` : '';
}

function contentOf({ form, body }: UpstreamRequest, token: string): { headers: Headers; data?: unknown } {
  const authorization = `Bearer ${token}`;
  if (form) {
    const { contentType, length } = form;
    const headers = { authorization, 'content-type': contentType, 'content-length': String(length) };
    return { headers, data: Readable.from(form, { objectMode: false }) };
  }
  if (body === undefined) return { headers: { authorization } };
  return { headers: { authorization, 'content-type': 'application/json' }, data: JSON.stringify(body) };
}

type Headers = Record<string, string>;

function toOutcome({ status, headers, data }: AxiosResponse<string>): Outcome {
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

/** Axios' codes for what went wrong; all that is not listed is a connection that broke. */
const REASONS: Record<string, Failure['reason']> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  // Only the connection's own timeout has this code: the call had not been sent.
  ETIMEDOUT: 'unreachable',
  ECONNABORTED: 'timeout',
  ERR_CANCELED: 'aborted',
};

/** Keeps the code alone: an AxiosError carries its request, and with it the token. */
function toFailure(error: unknown): Failure {
  const { code = 'UNKNOWN', message } = error as AxiosError;
  if (code === 'ERR_BAD_RESPONSE')
    return {
      kind: 'failure',
      reason: message.startsWith('maxContentLength') ? 'too_large' : 'garbled',
      detail: code,
    };
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
