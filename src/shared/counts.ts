import type { Redis } from 'ioredis';
import type { OpenCount, SharedCount, Total } from '../limits/sharedCount.js';
import type { Logger } from '../log.js';
import { reasonOf } from './connection.js';

/** So long are counts gathered before they are sent: what each gateway may count without the others is what comes in that time. */
const GATHER_MS = 20;
/** Redis does nothing else while it counts: so many keys take it about a millisecond. */
const MOST_AT_ONCE = 1_000;

/** For each key what is added to it and how long its window is; answers what there is now, and how long it stays. */
const ADD_ALL = `
local totals = {}
for i, key in ipairs(KEYS) do
  local added, windowMs = tonumber(ARGV[2 * i - 1]), ARGV[2 * i]
  local used = redis.call('INCRBY', key, added)
  if used == added then redis.call('PEXPIRE', key, windowMs) end
  totals[2 * i - 1] = used
  totals[2 * i] = redis.call('PTTL', key)
end
return totals`;

interface Pending {
  added: number;
  windowMs: number;
  heard: (total: Total) => void;
}

/**
 * Counts in Redis, in the background: one script at a time for all that was counted meanwhile. While Redis is away nothing is
 * kept for it, and nobody hears.
 */
export class RedisCounts {
  /** By the key in Redis. */
  #pending = new Map<string, Pending>();
  #isBusy = false;
  #isSaid = false;

  constructor(
    private readonly redis: Redis,
    private readonly log: Logger,
  ) {}

  readonly open: OpenCount = (name, windowMs, heard): SharedCount => {
    const prefix = `count:${name}:`;
    return {
      add: (key) => {
        const redisKey = prefix + key;
        const known = this.#pending.get(redisKey);
        if (known) known.added += 1;
        else this.#pending.set(redisKey, { added: 1, windowMs, heard: (total) => heard(key, total) });
        this.#sendSoon();
      },
      forget: (key) => {
        this.#pending.delete(prefix + key);
        this.redis.del(prefix + key).catch(() => undefined);
      },
    };
  };

  #sendSoon(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    setTimeout(() => void this.#send(), GATHER_MS).unref();
  }

  async #send(): Promise<void> {
    const batch = [...this.#pending].slice(0, MOST_AT_ONCE);
    for (const [key] of batch) this.#pending.delete(key);
    try {
      this.#tell(batch, await this.#addAll(batch));
      this.#isSaid = false;
    } catch (error) {
      this.#pending.clear();
      this.#say(error as Error);
    }
    this.#isBusy = false;
    if (this.#pending.size > 0) this.#sendSoon();
  }

  async #addAll(batch: [string, Pending][]): Promise<number[]> {
    const keys = batch.map(([key]) => key);
    const additions = batch.flatMap(([, { added, windowMs }]) => [added, windowMs]);
    return (await this.redis.eval(ADD_ALL, keys.length, ...keys, ...additions)) as number[];
  }

  #tell(batch: [string, Pending][], totals: number[]): void {
    for (const [at, [key, { heard }]] of batch.entries()) {
      const [used = 0, endsInMs = 0] = totals.slice(2 * at, 2 * at + 2);
      // What has been counted since then is on its way.
      heard({ used: used + (this.#pending.get(key)?.added ?? 0), endsInMs });
    }
  }

  /** That it is away is said by the link; that it answers and does not count, by nobody else. */
  #say(error: Error): void {
    if (error.name !== 'ReplyError' || this.#isSaid) return;
    this.#isSaid = true;
    this.log.warn({ reason: reasonOf(error) }, 'Redis does not count: each gateway counts limits by itself');
  }
}
