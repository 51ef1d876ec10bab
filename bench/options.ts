import { parseArgs } from 'node:util';
import { SERVER_NAMES, type ServerName } from './servers.js';

/** The workloads, as `--only` and the tables name them. */
const WORKLOADS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

type WorkloadName = (typeof WORKLOADS)[number];

export interface Settings {
  only: ReadonlySet<WorkloadName>;
  servers: ReadonlySet<ServerName>;
  rounds: number;
  roundMs: number;
  warmUpMs: number;
  /** A smoke run: it shows that everything works, not how fast. */
  quick: boolean;
  /** The workload to profile the gateway under; nothing else is run then. */
  profile: WorkloadName | null;
  /** Grants that requests are spread over. */
  grants: number;
}

const HELP = `npm run bench -- [options]

  --quick            a short smoke run; docs/performance.md stays
  --only A,B         these workloads: ${WORKLOADS.join(', ')}
  --servers a,b      these servers: ${SERVER_NAMES.join(', ')}
  --rounds 5         rounds of each server
  --seconds 3        length of a round
  --profile B        a CPU profile of the gateway under A, B, C or F, and nothing else
`;

/** Reads the command line; prints how to use it and ends for `--help`, throws a sentence for what it does not know. */
export function readSettings(args: string[]): Settings {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: WORKLOADS.join() },
      servers: { type: 'string', default: SERVER_NAMES.join() },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    process.exit();
  }
  const { quick } = values;
  return {
    only: new Set(listOf('--only', values.only, WORKLOADS)),
    servers: new Set(listOf('--servers', values.servers, SERVER_NAMES)),
    rounds: positive('--rounds', values.rounds ?? (quick ? '1' : '5')),
    roundMs: positive('--seconds', values.seconds ?? (quick ? '0.5' : '3')) * 1_000,
    warmUpMs: quick ? 300 : 5_000,
    quick,
    profile: values.profile ? (listOf('--profile', values.profile, WORKLOADS)[0] ?? null) : null,
    grants: 300,
  };
}

/** Whether this run may stand in the documentation: everything was measured, for long enough. */
export function isWhole({ only, servers, quick }: Settings): boolean {
  return !quick && only.size === WORKLOADS.length && servers.size === SERVER_NAMES.length;
}

function listOf<T extends string>(option: string, text: string, known: readonly T[]): T[] {
  const isKnown = (name: string): name is T => (known as readonly string[]).includes(name);
  return text.split(',').map((name) => {
    if (isKnown(name)) return name;
    throw new Error(`${option} does not know "${name}": choose from ${known.join(', ')}.`);
  });
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`${option} must be a number above 0, not "${text}".`);
}
