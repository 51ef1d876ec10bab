import * as documents from './documents.js';
import { LoadClient, type Shot } from './load.js';
import { progress } from './progress.js';
import { graphqlShot, withToken, type Server } from './servers.js';
import { IDS, rowsIn } from './upstream/workspace.js';
import { ROUND_TRIP_MS, type Upstream } from './upstreams.js';

/** A burst of calls over several grants, each of which may call three times a second after its first ten. */
export interface Burst {
  calls: number;
  grants: number;
  wallMs: number;
  /** What nobody could beat: each grant's budget spent as it comes in, and the last answer's way back. */
  optimumMs: number;
  /** Calls that the upstream answered 429. */
  refused: number;
  /** Requests that an app got no page for. */
  failures: number;
  /** The waits of the grant that was served last and of the one served first, in milliseconds: fair when alike. */
  spreadMs: number;
}

const GRANTS = 3;
const BURST = 10;
const RATE = 3;
/** Apps ask again when they have their answer, so that no request waits longer than it may. */
const CLIENTS = 20;

/** Workload G: drives the gateway with `each` requests of one call for each of three grants, all grants at once. */
export async function measureScheduler(server: Server, upstream: Upstream, each: number): Promise<Burst> {
  await upstream.reset();
  const started = performance.now();
  // The first tokens have spent their budgets in other workloads.
  const lanes = server.tokens.slice(-GRANTS).map((token) => drive(server, token, each));
  const done = await Promise.all(lanes);
  const ends = done.map(({ endedAt }) => endedAt - started);
  const { calls, refused } = await upstream.counts();
  const result = {
    calls,
    grants: GRANTS,
    wallMs: Math.max(...ends),
    optimumMs: (Math.max(0, each - BURST) / RATE) * 1_000 + ROUND_TRIP_MS,
    refused,
    failures: done.reduce((sum, { failures }) => sum + failures, 0),
    spreadMs: Math.max(...ends) - Math.min(...ends),
  };
  progress(`G: ${calls} calls of ${GRANTS} grants in ${Math.round(result.wallMs)} ms`);
  return result;
}

/** Asks for a page at a time, never the same one twice. */
async function drive(server: Server, token: string, each: number) {
  const client = new LoadClient(server.origin, CLIENTS);
  const shots = rowsIn(IDS.wide).map(({ id }) => withToken(pageShot(id), token));
  let at = 0;
  let failures = 0;
  const worker = async () => {
    for (let shot = shots[at]; shot && at < each; shot = shots[at]) {
      at += 1;
      const { status, body } = await client.send(shot);
      if (status !== 200 || body.includes('"errors":')) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, worker));
  await client.close();
  return { endedAt: performance.now(), failures };
}

function pageShot(id: string): Shot {
  return graphqlShot(documents.PAGE, { id }, { 'x-max-age': '0' });
}
