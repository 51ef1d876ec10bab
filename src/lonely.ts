import { randomUUID } from 'node:crypto';
import type { Config } from './config.js';
import type { Logger } from './log.js';
import type { LeaseStore } from './storage/store.js';

/** Whoever has the first place is alone as long as nobody has the second. */
const FIRST = 'gateway-without-redis:first';
const SECOND = 'gateway-without-redis:second';

const WARNING =
  'Another gateway works on the same store, and neither has REDIS_URL: they do not hear of one another’s writes, and each makes as many calls to Notion as if it were alone. Set REDIS_URL to the same Redis for all of them, or run one';

interface LonelyParts {
  leases: LeaseStore;
  log: Logger;
  /** Milliseconds for which a place is kept, and between two looks. */
  keepMs?: number;
  everyMs?: number;
}

/** Others may use the store of this gateway, and would not be heard of. */
export function isLonely({ store, redis }: Pick<Config, 'store' | 'redis'>): boolean {
  return store.kind === 'mongodb' && redis === null;
}

/**
 * For a gateway without Redis on a store that others may use: warns once when another one is alive too. A place that one kept who was
 * killed comes free by itself, so a restart warns of nothing.
 */
export function warnOfOthers({ leases, log, keepMs = 6_000, everyMs = 2_000 }: LonelyParts): () => void {
  const self = randomUUID();
  let seenSince: number | null = null;
  let hasWarned = false;
  const look = async () => {
    // Goes on after a warning, so that the other one can see this one.
    const isSeen = await seesOther(leases, self, keepMs);
    if (!isSeen) seenSince = null;
    else seenSince ??= performance.now();
    if (hasWarned || seenSince === null || performance.now() - seenSince < 1.5 * keepMs) return;
    hasWarned = true;
    log.warn(WARNING);
  };
  // A store that does not answer is told of elsewhere.
  const lookQuietly = () => void look().catch(() => undefined);
  const looks = setInterval(lookQuietly, everyMs).unref();
  lookQuietly();
  return () => clearInterval(looks);
}

async function seesOther(leases: LeaseStore, self: string, keepMs: number): Promise<boolean> {
  const isFirst = await leases.acquire(FIRST, self, keepMs);
  const hasSecond = await leases.acquire(SECOND, self, keepMs);
  // The place is left to the one who shall be seen in it.
  if (isFirst && hasSecond) await leases.release(SECOND, self);
  return !isFirst || !hasSecond;
}
