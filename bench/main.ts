import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { countCalls } from './calls.js';
import { killAll, pinSelf, ROOT } from './children.js';
import { isWhole, readSettings, type Settings } from './options.js';
import { prepare } from './prepare.js';
import { prepareProfile, readProfile } from './profile.js';
import { progress } from './progress.js';
import { render } from './report.js';
import { measureScheduler } from './scheduler.js';
import { SERVER_NAMES, startServer, type Server } from './servers.js';
import type { Results } from './targets.js';
import { measureThroughput, THROUGHPUT } from './throughput.js';
import { startUpstream, type Upstream } from './upstreams.js';

const PAGE = path.join(ROOT, 'docs/performance.md');
const PROFILE_MS = 8_000;

/** Measures what the command line asks for, prints it, and writes it into the documentation when nothing was left out. */
async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2));
  prepare();
  pinSelf();
  if (settings.profile) return profile(settings);
  const throughput = await withServers('fast', settings, isTimed(settings), (servers, upstream) =>
    measureThroughput(servers, upstream, settings),
  );
  const counted = await withServers('limited', settings, isCounted(settings), (servers, upstream) =>
    count(servers, upstream, settings),
  );
  const results: Results = { throughput: throughput ?? [], ...(counted ?? { calls: [], burst: null }) };
  const options = await resolveConfig(PAGE);
  const page = await format(render(results), { ...options, parser: 'markdown' });
  process.stdout.write(page);
  if (isWhole(settings)) await writeFile(PAGE, page);
}

function isTimed({ only }: Settings): boolean {
  return THROUGHPUT.some(({ name }) => only.has(name));
}

function isCounted({ only }: Settings): boolean {
  return (['D', 'E', 'F', 'G'] as const).some((name) => only.has(name));
}

/** As fast as it answers, or as Notion limits a connection. */
const CALLS_PER_SECOND = { fast: 1_000, limited: 3 };

/** Starts an upstream and the servers before it, and stops them all after the work. */
async function withServers<T>(
  kind: 'fast' | 'limited',
  { servers: names, grants, profile }: Settings,
  isWanted: boolean,
  work: (servers: Server[], upstream: Upstream) => Promise<T>,
  nodeArgs: string[] = [],
): Promise<T | null> {
  if (!isWanted) return null;
  const upstream = await startUpstream(kind);
  const servers: Server[] = [];
  for (const name of SERVER_NAMES.filter((each) => (profile ? each === 'gateway' : names.has(each)))) {
    progress(`starting ${name} before the ${kind} upstream`);
    const callsPerSecond = CALLS_PER_SECOND[kind];
    servers.push(await startServer(name, { upstream: upstream.origin, grants, callsPerSecond, nodeArgs }));
  }
  const result = await work(servers, upstream);
  await Promise.all(servers.map((server) => server.close()));
  await upstream.child.stop();
  return result;
}

async function count(servers: Server[], upstream: Upstream, settings: Settings) {
  const calls = await countCalls(servers, upstream, settings);
  const gateway = servers.find(({ name }) => name === 'gateway');
  const each = settings.quick ? 20 : 100;
  const burst = gateway && settings.only.has('G') ? await measureScheduler(gateway, upstream, each) : null;
  return { calls, burst };
}

/** The gateway alone under one workload; where its time went is printed, and the profile kept. */
async function profile(settings: Settings): Promise<void> {
  const only = new Set(settings.profile ? [settings.profile] : []);
  const { folder, nodeArgs } = await prepareProfile();
  const chosen = { ...settings, only, rounds: 1, roundMs: PROFILE_MS };
  if (!isTimed(chosen)) throw new Error('Only A, B, C and F can be profiled: the others wait, mostly.');
  await withServers(
    'fast',
    chosen,
    true,
    (servers, upstream) => measureThroughput(servers, upstream, chosen),
    nodeArgs,
  );
  process.stdout.write(`${await readProfile(folder)}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', killAll);
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
