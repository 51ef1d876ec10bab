import type { IncomingHttpHeaders } from 'node:http';
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
  /** The headers of answers that are handed on, in lower case; all of them unless told. */
  answerHeaders?: readonly string[];
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
  const keep = keeping(options.answerHeaders);
  return {
    adapter: (config) => new Promise((...settlers) => new Exchange(config, keep, ...settlers).start(agent)),
    close: () => agent.close(),
  };
}

/** Why a call was stopped from this side. */
type Ended = 'timeout' | 'aborted' | null;

type Keep = (headers: IncomingHttpHeaders) => IncomingHttpHeaders;

function keeping(names: readonly string[] | undefined): Keep {
  if (!names) return (headers) => headers;
  return (headers) =>
    Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

/** One call on its way, as undici tells of it: neither a stream nor a signal is made for it. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #limit: number;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #size = 0;
  #status = 0;
  #statusText = '';
  #headers: IncomingHttpHeaders = {};
  #ended: Ended = null;

  constructor(
    private readonly config: InternalAxiosRequestConfig,
    private readonly keep: Keep,
    private readonly resolve: (response: AxiosResponse) => void,
    private readonly reject: (error: AxiosError) => void,
  ) {
    const { maxContentLength, timeout, signal } = config;
    this.#limit = maxContentLength && maxContentLength > 0 ? maxContentLength : Infinity;
    this.#timer = timeout ? setTimeout(() => this.#end('timeout'), timeout) : undefined;
    signal?.addEventListener?.('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  start(agent: Agent): void {
    if (this.#ended) return;
    try {
      const { config } = this;
      const url = urlOf(config);
      const options = {
        origin: url.origin,
        path: url.pathname + url.search,
        method: (config.method ?? 'get').toUpperCase(),
        headers: headersOf(config),
        body: (config.data as string | Buffer | Readable | undefined) ?? null,
      };
      agent.dispatch(options, this);
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(toAxiosError(null, this.config, this.#ended));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
    statusText = '',
  ): void {
    this.#status = status;
    this.#statusText = statusText;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    this.#chunks.push(chunk);
    if (this.#size > this.#limit) controller.abort(tooLarge(this.#limit, this.config));
  }

  onResponseEnd(): void {
    const whole =
      this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (this.#headers['content-encoding'] !== 'gzip' || this.#size === 0) return this.#finish(whole);
    unpack(whole, this.#limit, this.config).then(
      (bytes) => this.#finish(bytes),
      (error: unknown) => this.#fail(error),
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  readonly #abort = () => this.#end('aborted');

  /** What has not been sent yet never is: undici tells when its turn comes. */
  #end(reason: Exclude<Ended, null>): void {
    this.#ended ??= reason;
    const error = toAxiosError(null, this.config, this.#ended);
    this.#controller?.abort(error);
    this.#fail(error);
  }

  #finish(bytes: Buffer): void {
    this.#release();
    const { config } = this;
    const response: AxiosResponse = {
      status: this.#status,
      statusText: this.#statusText,
      headers: new AxiosHeaders(this.keep(this.#headers) as Record<string, string>),
      config,
      data: config.responseType === 'arraybuffer' ? bytes : bytes.toString('utf8'),
    };
    const refused = refusalOf(response);
    if (refused) this.reject(refused);
    else this.resolve(response);
  }

  #fail(error: unknown): void {
    this.#release();
    this.reject(toAxiosError(error, this.config, this.#ended));
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.config.signal?.removeEventListener?.('abort', this.#abort);
  }
}

/** What axios would join, without asking it where there is nothing to decide: its own way merges all options once more. */
function urlOf(config: InternalAxiosRequestConfig): URL {
  const { baseURL, url = '', allowAbsoluteUrls } = config;
  const isPlain = baseURL !== undefined && allowAbsoluteUrls === false && config.params === undefined;
  return new URL(isPlain ? `${baseURL}/${url}` : axios.getUri(config));
}

function headersOf(config: InternalAxiosRequestConfig): Record<string, string> {
  const headers = config.headers;
  if (config.data === undefined || config.data === null) headers.delete('content-type');
  return { 'accept-encoding': 'gzip', ...(headers.toJSON() as Record<string, string>) };
}

async function unpack(packed: Buffer, limit: number, config: InternalAxiosRequestConfig): Promise<Buffer> {
  return inflate(packed, limit === Infinity ? {} : { maxOutputLength: limit }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit, config);
    throw new AxiosError('The body is not the gzip it says it is', AxiosError.ERR_BAD_RESPONSE, config);
  });
}

function tooLarge(limit: number, config: InternalAxiosRequestConfig): AxiosError {
  return new AxiosError(`maxContentLength size of ${limit} exceeded`, AxiosError.ERR_BAD_RESPONSE, config);
}

/** Null for a status that is accepted. */
function refusalOf(response: AxiosResponse): AxiosError | null {
  const { status, config } = response;
  if (!config.validateStatus || config.validateStatus(status)) return null;
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  return new AxiosError(`Request failed with status code ${status}`, code, config, null, response);
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
