import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Agent, errors, type Dispatcher } from 'undici';
import type { StopSignal } from './stop.js';

const inflate = promisify(gunzip);

export interface PoolOptions {
  /** Milliseconds to wait for a connection (TCP and TLS). */
  connectTimeoutMs: number;
  /** Milliseconds of silence: before the headers, and between two pieces of the body. */
  idleTimeoutMs: number;
  /** The most connections that one origin gets; more calls wait for a free one. */
  connections: number;
}

/** One HTTP request. */
export interface PoolRequest {
  origin: string;
  /** With the query string. */
  path: string;
  method: Dispatcher.HttpMethod;
  headers: Record<string, string>;
  /** A stream needs its length in `content-length`. */
  body: string | Buffer | Readable | null;
  /** Milliseconds for the whole exchange; none unless told. */
  timeoutMs?: number | undefined;
  signal?: StopSignal | undefined;
  /** Bytes of the body, unpacked. */
  maxBytes?: number | undefined;
}

/** What came back; a body that was sent as gzip is unpacked. */
export interface PoolReply {
  status: number;
  statusText: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Why there is no answer. TIMEOUT and ABORTED: stopped from this side. CONNECT_TIMEOUT: nothing had been sent. TOO_LARGE: more
 * than `maxBytes`. GARBLED: not HTTP, or not the gzip that it says it is. ECONNRESET: a connection that stood broke. Others are
 * the system's codes.
 */
export class PoolError extends Error {
  override readonly name = 'PoolError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Kept-alive connections for each origin. Redirects are not followed. */
export class Pool {
  readonly #agent: Agent;

  constructor({ connections, connectTimeoutMs, idleTimeoutMs }: PoolOptions) {
    this.#agent = new Agent({
      connections,
      pipelining: 1,
      connect: { timeout: connectTimeoutMs },
      headersTimeout: idleTimeoutMs,
      bodyTimeout: idleTimeoutMs,
    });
  }

  /** Rejects with a PoolError. */
  send(request: PoolRequest): Promise<PoolReply> {
    return new Promise((resolve, reject) => new Exchange(request, resolve, reject).start(this.#agent));
  }

  /** Lets what is in flight finish, then closes every connection. */
  close(): Promise<void> {
    return this.#agent.close();
  }
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
  #ended: PoolError | null = null;

  constructor(
    private readonly request: PoolRequest,
    private readonly resolve: (reply: PoolReply) => void,
    private readonly reject: (error: PoolError) => void,
  ) {
    const { maxBytes = Infinity, timeoutMs, signal } = request;
    this.#limit = maxBytes;
    this.#timer = timeoutMs === undefined ? undefined : setTimeout(() => this.#timeOut(), timeoutMs);
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  start(agent: Agent): void {
    if (this.#ended) return;
    try {
      const { origin, path, method, headers, body } = this.request;
      agent.dispatch({ origin, path, method, headers, body }, this);
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
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
    if (this.#size > this.#limit) controller.abort(tooLarge(this.#limit));
  }

  onResponseEnd(): void {
    const whole =
      this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (this.#headers['content-encoding'] !== 'gzip' || this.#size === 0) return this.#finish(whole);
    unpack(whole, this.#limit).then(
      (bytes) => this.#finish(bytes),
      (error: unknown) => this.#fail(error),
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  readonly #abort = () => this.#end(new PoolError('ABORTED', 'The call was given up'));

  #timeOut(): void {
    this.#end(new PoolError('TIMEOUT', `timeout of ${this.request.timeoutMs}ms exceeded`));
  }

  /** What has not been sent yet never is: undici tells when its turn comes. */
  #end(reason: PoolError): void {
    this.#ended ??= reason;
    this.#controller?.abort(this.#ended);
    this.#fail(this.#ended);
  }

  #finish(body: Buffer): void {
    this.#release();
    this.resolve({ status: this.#status, statusText: this.#statusText, headers: this.#headers, body });
  }

  #fail(error: unknown): void {
    this.#release();
    this.reject(this.#ended ?? toPoolError(error));
  }

  #release(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.request.signal?.removeEventListener('abort', this.#abort);
  }
}

async function unpack(packed: Buffer, limit: number): Promise<Buffer> {
  return inflate(packed, limit === Infinity ? {} : { maxOutputLength: limit }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new PoolError('GARBLED', 'The body is not the gzip it says it is');
  });
}

function tooLarge(limit: number): PoolError {
  return new PoolError('TOO_LARGE', `The body has more than ${limit} bytes`);
}

/** What undici names in its own way. */
const CODES: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'ECONNRESET',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'GARBLED',
  UND_ERR_HEADERS_OVERFLOW: 'GARBLED',
};

function toPoolError(error: unknown): PoolError {
  if (error instanceof PoolError) return error;
  const { code = '', message, syscall } = error as NodeJS.ErrnoException;
  // Of a connection that stood: ETIMEDOUT and EHOSTUNREACH must not read as if nothing had been sent.
  if (syscall === 'read' || syscall === 'write') return new PoolError('ECONNRESET', message);
  if (error instanceof errors.HTTPParserError) return new PoolError('GARBLED', message);
  return new PoolError(CODES[code] ?? (code || 'UNKNOWN'), message);
}
