import { isDeepStrictEqual } from 'node:util';
import type { Settings } from './options.js';
import { LoadClient, median, quantile, type Round, type Shot } from './load.js';
import { progress } from './progress.js';
import { withToken, type Ask, type Server, type ServerName } from './servers.js';
import { pageAnswer, rowsAnswer } from './shapes.js';
import { IDS, pageIn, rowsIn } from './upstream/workspace.js';
import type { Upstream } from './upstreams.js';

export type ThroughputName = 'A' | 'B' | 'C' | 'F';

interface Workload {
  name: ThroughputName;
  title: string;
  ask: Ask;
  /** Requests at once. */
  clients: number;
  /** Whether a burst ends before the next one begins. */
  bursts: boolean;
  /** Whether an answer from a cache will do. */
  mayBeCached: boolean;
  servers: 'all' | 'gateway';
}

const CLIENTS = 16;

export const THROUGHPUT: readonly Workload[] = [
  {
    name: 'A',
    title: 'one page, ten scalars',
    ask: 'page',
    clients: CLIENTS,
    bursts: false,
    mayBeCached: false,
    servers: 'all',
  },
  {
    name: 'B',
    title: '100 rows, nine kinds of property each',
    ask: 'rows',
    clients: CLIENTS,
    bursts: false,
    mayBeCached: false,
    servers: 'all',
  },
  {
    name: 'C',
    title: 'B, warm from the cache',
    ask: 'rows',
    clients: CLIENTS,
    bursts: false,
    mayBeCached: true,
    servers: 'gateway',
  },
  {
    name: 'F',
    title: 'B, 50 equal requests at once',
    ask: 'rows',
    clients: 50,
    bursts: true,
    mayBeCached: true,
    servers: 'all',
  },
];

/** A server under a workload: medians over the rounds. */
export interface Throughput {
  workload: ThroughputName;
  server: ServerName;
  perSecond: number;
  /** Of the server's process; null where the system does not tell. */
  cpuMicros: number | null;
  p50: number;
  p99: number;
  failures: number;
  requests: number;
}

/** What the upstream's objects come to, by hand: every server must answer the same. */
const EXPECTED: Record<Ask, unknown> = {
  page: pageAnswer(pageIn(IDS.page)),
  rows: rowsAnswer({ results: rowsIn(IDS.wide) }),
};

/** Sends an ask once and rejects with what differs; resolves with the size of the answer. */
async function verify(server: Server, ask: Ask): Promise<number> {
  const client = new LoadClient(server.origin, 1);
  const [token] = server.tokens;
  const { status, body } = await client.send(withToken(server.shot(ask), token));
  await client.close();
  const answer = status === 200 ? server.answer(ask, body) : { status, body: body.toString() };
  if (isDeepStrictEqual(plain(answer), EXPECTED[ask])) return body.length;
  throw new Error(
    `${server.label} does not answer ${ask} as the others do: ${JSON.stringify(answer).slice(0, 500)}`,
  );
}

/** Some servers make objects without a prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Where the next request comes from. A grant may call Notion about three times a second, and so requests that reach Notion
 * are spread over all grants; each burst has one grant, and what is cached has the first.
 */
function shotsOf(server: Server, { ask, bursts, mayBeCached }: Workload): () => Shot {
  const bare = server.shot(ask);
  const shot = mayBeCached ? bare : { ...bare, headers: { ...bare.headers, 'x-max-age': '0' } };
  if (server.tokens.length === 0) return () => shot;
  const tokens = mayBeCached && !bursts ? server.tokens.slice(0, 1) : server.tokens;
  const shots = tokens.map((token) => withToken(shot, token));
  let at = 0;
  return () => shots[(at += 1) % shots.length] ?? shot;
}

/** Runs the workloads on the servers: rounds of all servers in turn, so that a slow minute of the machine meets them all. */
export async function measureThroughput(
  servers: readonly Server[],
  upstream: Upstream,
  settings: Settings,
): Promise<Throughput[]> {
  const results: Throughput[] = [];
  for (const workload of THROUGHPUT.filter(({ name }) => settings.only.has(name))) {
    const fitting = servers.filter(({ name }) => workload.servers === 'all' || name === workload.servers);
    const runners: Runner[] = [];
    for (const server of fitting) {
      if (workload.name === 'C' && !(await hasCache(server, upstream))) continue;
      runners.push(new Runner(server, workload, await verify(server, workload.ask)));
    }
    if (runners.length === 0) continue;
    for (const runner of runners) await runner.warmUp(settings.warmUpMs);
    for (let round = 1; round <= settings.rounds; round += 1) {
      for (const runner of runners) await runner.round(settings.roundMs);
      progress(`${workload.name}: round ${round} of ${settings.rounds} on ${runners.length} servers`);
    }
    for (const runner of runners) results.push(await runner.finish());
  }
  return results;
}

/** Whether the same question again costs no call. */
async function hasCache(server: Server, upstream: Upstream): Promise<boolean> {
  await verify(server, 'rows');
  await upstream.reset();
  await verify(server, 'rows');
  const { calls } = await upstream.counts();
  if (calls > 0) progress(`C: left out, the same question again cost ${calls} calls`);
  return calls === 0;
}

/** One server under one workload. */
class Runner {
  readonly #client: LoadClient;
  readonly #next: () => Shot;
  readonly #rounds: (Round & { cpuMicros: number | null })[] = [];

  constructor(
    private readonly server: Server,
    private readonly workload: Workload,
    private readonly bytes: number,
  ) {
    this.#client = new LoadClient(server.origin, workload.clients);
    this.#next = shotsOf(server, workload);
  }

  async warmUp(milliseconds: number): Promise<void> {
    await this.#run(milliseconds);
  }

  async round(milliseconds: number): Promise<void> {
    const before = this.server.child.cpuSeconds();
    const round = await this.#run(milliseconds);
    const after = this.server.child.cpuSeconds();
    const cpuMicros = before === null || after === null ? null : ((after - before) / round.requests) * 1e6;
    this.#rounds.push({ ...round, cpuMicros });
  }

  async finish(): Promise<Throughput> {
    await this.#client.close();
    const of = (value: (round: (typeof rounds)[number]) => number) => median(rounds.map(value));
    const rounds = this.#rounds;
    const cpu = rounds.flatMap(({ cpuMicros }) => (cpuMicros === null ? [] : [cpuMicros]));
    return {
      workload: this.workload.name,
      server: this.server.name,
      perSecond: of(({ requests, failures, seconds }) => (requests - failures) / seconds),
      cpuMicros: cpu.length > 0 ? median(cpu) : null,
      p50: of(({ latencies }) => quantile(latencies, 0.5)),
      p99: of(({ latencies }) => quantile(latencies, 0.99)),
      failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
      requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
    };
  }

  #run(milliseconds: number): Promise<Round> {
    // Answers say what they have cost, in a few digits more or less.
    const bytes = this.bytes - 50;
    return this.workload.bursts
      ? this.#client.burst(this.#next, milliseconds, bytes)
      : this.#client.sustain(this.#next, milliseconds, bytes);
  }
}
