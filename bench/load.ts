import type { Dispatcher } from 'undici';
import { Pool } from 'undici';

/** One HTTP request of a workload. */
export interface Shot {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

/** What came back, as bytes. */
export interface Reply {
  status: number;
  body: Buffer;
}

/** One round of load on one server. */
export interface Round {
  requests: number;
  failures: number;
  seconds: number;
  /** Milliseconds of each request, sorted. */
  latencies: Float64Array;
}

/** A client with as many connections as it sends requests at once. */
export class LoadClient {
  readonly #pool: Pool;

  constructor(
    origin: string,
    private readonly concurrency: number,
  ) {
    const noTimeout = { headersTimeout: 0, bodyTimeout: 0 };
    this.#pool = new Pool(origin, { connections: concurrency, pipelining: 1, ...noTimeout });
  }

  send(shot: Shot): Promise<Reply> {
    return new Promise((resolve, reject) => this.#pool.dispatch(shot, new ReplyHandler(resolve, reject)));
  }

  /** Keeps `concurrency` requests in flight for so long; `bytes` is what a whole answer has at least. */
  async sustain(next: () => Shot, milliseconds: number, bytes: number): Promise<Round> {
    const started = performance.now();
    const latencies: number[] = [];
    let failures = 0;
    const worker = async () => {
      for (let now = started; now - started < milliseconds;) {
        const from = performance.now();
        const { status, body } = await this.send(next());
        now = performance.now();
        latencies.push(now - from);
        if (status !== 200 || body.length < bytes) failures += 1;
      }
    };
    await Promise.all(Array.from({ length: this.concurrency }, worker));
    const seconds = (performance.now() - started) / 1_000;
    return { requests: latencies.length, failures, seconds, latencies: Float64Array.from(latencies).sort() };
  }

  /** Bursts of `concurrency` equal requests, each after the one before, for so long. */
  async burst(next: () => Shot, milliseconds: number, bytes: number): Promise<Round> {
    const started = performance.now();
    const latencies: number[] = [];
    let failures = 0;
    while (performance.now() - started < milliseconds) {
      const shot = next();
      const from = performance.now();
      const one = async () => {
        const { status, body } = await this.send(shot);
        latencies.push(performance.now() - from);
        if (status !== 200 || body.length < bytes) failures += 1;
      };
      await Promise.all(Array.from({ length: this.concurrency }, one));
    }
    const seconds = (performance.now() - started) / 1_000;
    return { requests: latencies.length, failures, seconds, latencies: Float64Array.from(latencies).sort() };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Gathers an answer with as little work as undici allows: this process must not be what limits. */
class ReplyHandler implements Dispatcher.DispatchHandler {
  #status = 0;
  readonly #chunks: Buffer[] = [];

  constructor(
    private readonly resolve: (reply: Reply) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.resolve({ status: this.#status, body: Buffer.concat(this.#chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.reject(error);
  }
}

/** The value below which this part of the sorted values lies. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return quantile(sorted, 0.5);
}
