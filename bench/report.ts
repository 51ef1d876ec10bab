import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { LEAST, type CallCount } from './calls.js';
import { CORES, PINNED, ROOT } from './children.js';
import type { Burst } from './scheduler.js';
import { labelOf } from './servers.js';
import { judgeAll, type Results } from './targets.js';
import { THROUGHPUT, type Throughput } from './throughput.js';

/** A run as the page that stands in the documentation. */
export function render(results: Results): string {
  return [
    INTRODUCTION,
    '## Aims',
    table(
      ['Workload', 'Aim', 'Measured', ''],
      judgeAll(results).map(({ workload, aim, measured, reached }) => [
        workload,
        aim,
        measured,
        reached === null ? 'not measured' : reached ? 'reached' : '**missed**',
      ]),
    ),
    '## Throughput',
    THROUGHPUT_NOTE,
    ...THROUGHPUT.flatMap(({ name, title }) => throughputPart(name, title, results.throughput)),
    '## Calls to Notion',
    CALLS_NOTE,
    callsTable(results.calls),
    ...burstPart(results.burst),
    '## The machine and the versions',
    table(['', ''], machine()),
  ].join('\n\n');
}

const INTRODUCTION = `# Performance

What \`npm run bench\` has measured last, written by it: this gateway beside its peers, in one run on one machine. The
figures of two machines cannot be compared; the ratios can, more or less.

Every server is a process of its own that has one core to itself. The client that makes the load and the upstream, a small
server that answers Notion's objects from memory, share the rest. All servers call the same upstream, are asked for the same
data, and must have answered it, field by field, before they are timed. Only the gateway also checks an access token, finds
and opens the grant behind it, and keeps to the budget of each. The requests of A and B are those of 300 people, in turns; their
budgets start at 1,000 calls a second (\`NOTION_CALLS_PER_SECOND\`), since this upstream has no limit and the peers keep none. Where the upstream
is limited as Notion is, they start at 3.`;

const THROUGHPUT_NOTE = `Medians over the rounds, which the servers run in turn. CPU is what the server's process used for a
request: what it costs even when the load does not fill its core. The aims hold the lower of the two ratios, by requests and
by CPU. The upstream answers at once.`;

const CALLS_NOTE = `The upstream takes 100 ms for an answer, and refuses what goes beyond 3 calls a second and a burst of
10. D reads a tree of 120 blocks in 4 levels. E reads 100 rows and the titles of the two pages that each is related to. In F,
50 clients ask for the rows of B at the same moment. The least is what somebody could do who knows beforehand where
everything is.`;

function throughputPart(name: string, title: string, all: readonly Throughput[]): string[] {
  const rows = all.filter(({ workload }) => workload === name);
  if (rows.length === 0) return [`### ${name}: ${title}`, 'Not measured in this run.'];
  const best = rows.find(({ server }) => server === 'proxy');
  const heads = [
    'Server',
    'Requests/s',
    '× raw proxy',
    'CPU/request',
    '× raw proxy',
    'p50',
    'p99',
    'Failures',
  ];
  const times = (part: number, whole: number | undefined) => (whole ? (part / whole).toFixed(2) : '–');
  const cells = rows.map((row) => [
    labelOf(row.server),
    row.perSecond.toFixed(row.perSecond < 100 ? 1 : 0),
    times(row.perSecond, best?.perSecond),
    row.cpuMicros === null ? '–' : `${row.cpuMicros.toFixed(0)} µs`,
    times(row.cpuMicros ?? 0, best?.cpuMicros ?? undefined),
    `${row.p50.toFixed(1)} ms`,
    `${row.p99.toFixed(1)} ms`,
    row.failures === 0 ? '0' : `${row.failures} of ${row.requests}`,
  ]);
  return [`### ${name}: ${title}`, table(heads, cells)];
}

function callsTable(calls: readonly CallCount[]): string {
  if (calls.length === 0) return 'Not measured in this run.';
  return table(
    ['Workload', 'Who', 'Calls', 'Least', 'Refused', 'Time', 'Answer'],
    calls.map(({ workload, who, calls: made, refused, wallMs, problem }) => [
      workload,
      who,
      String(made),
      String(LEAST[workload]),
      String(refused),
      `${(wallMs / 1_000).toFixed(2)} s`,
      problem ?? 'right',
    ]),
  );
}

function burstPart(burst: Burst | null): string[] {
  const title = '### G: a burst over several grants';
  if (!burst) return [title, 'Not measured in this run.'];
  const cells: [string, string][] = [
    ['Calls, and grants that they are made for', `${burst.calls}, ${burst.grants}`],
    ['Time', `${(burst.wallMs / 1_000).toFixed(2)} s`],
    ['The optimum: every budget spent as it comes in', `${(burst.optimumMs / 1_000).toFixed(2)} s`],
    ['Calls that the upstream refused', String(burst.refused)],
    ['Requests that failed', String(burst.failures)],
    ['Between the end of the first grant and of the last', `${burst.spreadMs.toFixed(0)} ms`],
  ];
  return [title, table(['', ''], cells)];
}

function machine(): [string, string][] {
  const [cpu] = cpus();
  const pinned = `${CORES.server} for the server, ${CORES.others} for everything else`;
  return [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Processor', `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
    ['Held to cores', PINNED ? pinned : 'no: the system has no `taskset`, or one core only'],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['System', `${type()} ${release()}`],
    ['Node', process.version],
    ...versionsOf('package.json', ['@apollo/server', '@notionhq/client', 'graphql', 'type-graphql']),
    ...versionsOf('bench/package.json', [
      'mercurius',
      'fastify',
      'graphql-yoga',
      '@graphql-hive/gateway-runtime',
    ]),
  ];
}

function versionsOf(file: string, names: string[]): [string, string][] {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const versions = { ...manifest.devDependencies, ...manifest.dependencies };
  return names.map((name) => [`\`${name}\``, versions[name] ?? 'not installed']);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
