import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import axios, { AxiosError, AxiosHeaders, CanceledError } from 'axios';
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { Agent, errors, type Dispatcher } from 'undici';

const inflate = promisify(gunzip);

/** An axios adapter over a pool of kept-alive connections for each origin. */
export interface UndiciAdapter {
  readonly adapter: AxiosAdapter;
  /** Lets what is in flight finish, then closes every connection. */
  close: () => Promise<void>;
}

export interface UndiciAdapterOptions {
  /** Milliseconds to wait for a connection (TCP and TLS). */
  connectTimeoutMs: number;
  /** Milliseconds of silence: before the headers, and between two pieces of the body. */
  idleTimeoutMs: number;
  /** The most connections that one origin gets; more calls wait for a free one. */
  connections: number;
}

/**
 * Honours `baseURL`, `params`, `timeout` (whole call), `signal`, `maxContentLength`, `validateStatus` and the response types
 * `json`, `text` and `arraybuffer`; a body may be a stream, with its length in `content-length`. Failures are the AxiosErrors that axios' own adapters give. Redirects are not followed.
 */
export function createUndiciAdapter(options: UndiciAdapterOptions): UndiciAdapter {
  const agent = new Agent({
    connections: options.connections,
    pipelining: 1,
    connect: { timeout: options.connectTimeoutMs },
    headersTimeout: options.idleTimeoutMs,
    bodyTimeout: options.idleTimeoutMs,
  });
  return { adapter: (config) => send(agent, config), close: () => agent.close() };
}

async function send(agent: Agent, config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  const url = new URL(axios.getUri(config));
  const guard = watch(config);
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: (config.method ?? 'get').toUpperCase(),
      headers: headersOf(config),
      body: (config.data as string | Buffer | Readable | undefined) ?? null,
      signal: guard.signal,
    });
    const bytes = await readBody(answer, config);
    return settle({
      status: answer.statusCode,
      statusText: answer.statusText,
      headers: AxiosHeaders.from(answer.headers as Record<string, string>),
      config,
      data: config.responseType === 'arraybuffer' ? bytes : bytes.toString('utf8'),
    });
  } catch (error) {
    throw toAxiosError(error, config, guard.ended());
  } finally {
    guard.release();
  }
}

function headersOf(config: InternalAxiosRequestConfig): Record<string, string> {
  const headers = config.headers;
  if (config.data === undefined || config.data === null) headers.delete('content-type');
  return { 'accept-encoding': 'gzip', ...(headers.toJSON() as Record<string, string>) };
}

/** Why a call was stopped from this side. */
type Ended = 'timeout' | 'aborted' | null;

/** One signal for the caller's abort and for the timeout of the whole call. */
function watch(config: InternalAxiosRequestConfig) {
  const controller = new AbortController();
  let ended: Ended = null;
  const end = (reason: Exclude<Ended, null>) => () => {
    ended ??= reason;
    controller.abort();
  };
  const abort = end('aborted');
  const timer = config.timeout ? setTimeout(end('timeout'), config.timeout) : undefined;
  config.signal?.addEventListener?.('abort', abort);
  if (config.signal?.aborted) abort();
  return {
    signal: controller.signal,
    ended: (): Ended => ended,
    release() {
      clearTimeout(timer);
      config.signal?.removeEventListener?.('abort', abort);
    },
  };
}

async function readBody(
  answer: Dispatcher.ResponseData,
  config: InternalAxiosRequestConfig,
): Promise<Buffer<ArrayBufferLike>> {
  const limit = config.maxContentLength && config.maxContentLength > 0 ? config.maxContentLength : Infinity;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, config);
    chunks.push(chunk);
  }
  const whole = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  if (answer.headers['content-encoding'] !== 'gzip' || size === 0) return whole;
  return inflate(whole, limit === Infinity ? {} : { maxOutputLength: limit }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit, config);
    throw new AxiosError('The body is not the gzip it says it is', AxiosError.ERR_BAD_RESPONSE, config);
  });
}

function tooLarge(limit: number, config: InternalAxiosRequestConfig): AxiosError {
  return new AxiosError(`maxContentLength size of ${limit} exceeded`, AxiosError.ERR_BAD_RESPONSE, config);
}

function settle(response: AxiosResponse): AxiosResponse {
  const { status, config } = response;
  if (!config.validateStatus || config.validateStatus(status)) return response;
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  throw new AxiosError(`Request failed with status code ${status}`, code, config, null, response);
}

/** What axios calls the failures that undici names in its own way; system codes (ECONNREFUSED…) are kept. */
const AXIOS_CODES: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_HEADERS_TIMEOUT: 'ECONNABORTED',
  UND_ERR_BODY_TIMEOUT: 'ECONNABORTED',
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'ECONNRESET',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'ERR_BAD_RESPONSE',
  UND_ERR_HEADERS_OVERFLOW: 'ERR_BAD_RESPONSE',
  UND_ERR_INVALID_ARG: 'ERR_BAD_OPTION_VALUE',
};

function toAxiosError(error: unknown, config: InternalAxiosRequestConfig, ended: Ended): AxiosError {
  if (ended === 'aborted') return new CanceledError(undefined, config);
  if (ended === 'timeout')
    return new AxiosError(`timeout of ${config.timeout}ms exceeded`, AxiosError.ECONNABORTED, config);
  if (axios.isAxiosError(error)) return error;
  const { code = '', message, syscall } = error as NodeJS.ErrnoException;
  // Of a connection that stood: ETIMEDOUT and EHOSTUNREACH must not read as if nothing had been sent.
  if (syscall === 'read' || syscall === 'write') return new AxiosError(message, 'ECONNRESET', config);
  const known = error instanceof errors.HTTPParserError ? AxiosError.ERR_BAD_RESPONSE : AXIOS_CODES[code];
  return new AxiosError(message, known ?? (code || AxiosError.ERR_NETWORK), config);
}
