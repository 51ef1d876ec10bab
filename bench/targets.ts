import { LEAST, type CallCount } from './calls.js';
import type { Burst } from './scheduler.js';
import type { Throughput, ThroughputName } from './throughput.js';
import type { ServerName } from './servers.js';
import { ROUND_TRIP_MS } from './upstreams.js';

/** Everything that a run has measured. */
export interface Results {
  throughput: readonly Throughput[];
  calls: readonly CallCount[];
  burst: Burst | null;
}

/** What is aimed at, and what was measured; null when this run did not. */
export interface Verdict {
  workload: string;
  aim: string;
  measured: string;
  reached: boolean | null;
}

/** Two figures within this part of each other are level on any machine. */
const LEVEL = 0.95;
/** Levels of the tree, and the page. */
const TREE_TRIPS = 5;
const BURST_SLACK = 1.1;
const CALLS_OF_ROWS = 6;
const CALLS_OF_SCRIPT = 100;

/** The gateway as a multiple of another server, or of itself under another workload; null when either was not measured. */
function ratio(
  results: Results,
  workload: ThroughputName,
  to: { server: ServerName; workload?: ThroughputName },
) {
  const own = find(results, workload, 'gateway');
  const other = find(results, to.workload ?? workload, to.server);
  return own && other ? worth(own, other) : null;
}

function find({ throughput }: Results, workload: ThroughputName, server: ServerName): Throughput | undefined {
  return throughput.find((each) => each.workload === workload && each.server === server);
}

/**
 * How many times as much one does as the other: by requests, or by the CPU that each takes if that is less. A server that
 * waits for the load to come has more in it than its requests show.
 */
function worth(one: Throughput, other: Throughput): number {
  const byRequests = one.perSecond / other.perSecond;
  if (one.cpuMicros === null || other.cpuMicros === null) return byRequests;
  return Math.min(byRequests, other.cpuMicros / one.cpuMicros);
}

function atLeast(workload: string, aim: string, value: number | null, least: number): Verdict {
  const measured = value === null ? '–' : value.toFixed(2);
  return { workload, aim, measured, reached: value === null ? null : value >= least };
}

function throughputVerdicts(results: Results): Verdict[] {
  return [
    atLeast('A', '0.30 of the raw proxy', ratio(results, 'A', { server: 'proxy' }), 0.3),
    atLeast('A', 'level with mercurius', ratio(results, 'A', { server: 'mercurius' }), LEVEL),
    atLeast('A', 'ahead of graphql-yoga', ratio(results, 'A', { server: 'yoga' }), 1),
    atLeast('A', 'ahead of Hive Gateway', ratio(results, 'A', { server: 'hive' }), 1),
    atLeast('B', 'no less than mercurius', ratio(results, 'B', { server: 'mercurius' }), 1),
    atLeast('B', '2 × graphql-yoga', ratio(results, 'B', { server: 'yoga' }), 2),
    atLeast('C', '2 × B', ratio(results, 'C', { server: 'gateway', workload: 'B' }), 2),
  ];
}

function callVerdicts({ calls }: Results): Verdict[] {
  const gateway = (name: string) =>
    calls.find(({ workload, who }) => workload === name && who === 'this gateway');
  const [tree, related, burst] = [gateway('D'), gateway('E'), gateway('F')];
  const script = calls.find(({ workload, who }) => workload === 'E' && who !== 'this gateway');
  const trips = tree && Math.round(tree.wallMs / ROUND_TRIP_MS);
  return [
    judge('D', `${LEAST.D} calls: the containers, and one`, tree, tree?.calls, (made) => made <= LEAST.D),
    judge('D', `${TREE_TRIPS} round trips: the levels, and one`, tree, trips, (made) => made <= TREE_TRIPS),
    judge('E', `${CALLS_OF_ROWS} calls`, related, related?.calls, (made) => made <= CALLS_OF_ROWS),
    judge(
      'E',
      `more than ${CALLS_OF_SCRIPT} calls by the script`,
      script,
      script?.calls,
      (made) => made > CALLS_OF_SCRIPT,
    ),
    judge('F', 'one set of calls for 50 requests', burst, burst?.calls, (made) => made <= SET_OF_ROWS),
  ];
}

/** What one request of F costs: its data source, and its rows. */
const SET_OF_ROWS = 2;

function judge(
  workload: string,
  aim: string,
  from: CallCount | undefined,
  made: number | undefined,
  isReached: (made: number) => boolean,
): Verdict {
  if (!from || made === undefined) return { workload, aim, measured: '–', reached: null };
  const measured = from.problem === null ? String(made) : `${made}, ${from.problem}`;
  return { workload, aim, measured, reached: from.problem === null && isReached(made) };
}

function burstVerdicts({ burst }: Results): Verdict[] {
  const slower = burst && burst.wallMs / burst.optimumMs;
  return [
    {
      workload: 'G',
      aim: `at most ${BURST_SLACK} of the optimum`,
      measured: slower === null ? '–' : slower.toFixed(2),
      reached: slower === null ? null : slower <= BURST_SLACK,
    },
    {
      workload: 'G',
      aim: 'no app sees a failure',
      measured: burst === null ? '–' : String(burst.failures),
      reached: burst === null ? null : burst.failures === 0,
    },
  ];
}

/** Every aim beside what this run has measured. */
export function judgeAll(results: Results): Verdict[] {
  return [...throughputVerdicts(results), ...callVerdicts(results), ...burstVerdicts(results)];
}
