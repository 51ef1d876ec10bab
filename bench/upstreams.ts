import { CORES, startProgram, type Child } from './children.js';

/** A running upstream and its counts. */
export interface Upstream {
  origin: string;
  child: Child;
  /** Calls since the last reset, and how many of them were refused with 429. */
  counts(): Promise<{ calls: number; refused: number }>;
  /** Counts from 0 again, with budgets as if nobody had called. */
  reset(): Promise<void>;
}

/** How long the limited upstream takes for an answer. */
export const ROUND_TRIP_MS = 100;

/** `fast` answers at once and everybody; `limited` after 100 ms, and 3 calls a second with bursts of 10. */
export async function startUpstream(kind: 'fast' | 'limited'): Promise<Upstream> {
  const environment: Record<string, string> =
    kind === 'fast' ? {} : { LATENCY_MS: String(ROUND_TRIP_MS), LIMITED: 'true' };
  const name = `${kind} upstream`;
  const { child, origin } = await startProgram({
    name,
    cores: CORES.others,
    file: 'upstream/main.ts',
    environment,
  });
  const ask = async (path: string) => (await fetch(origin + path)).json();
  return {
    origin,
    child,
    counts: async () => (await ask('/bench/counts')) as { calls: number; refused: number },
    reset: async () => void (await ask('/bench/reset')),
  };
}
