import { Scheduler } from '../../../src/notion/scheduler.js';
import { FakeClock } from './fakeClock.js';

interface Limit {
  perSecond: number;
  burst: number;
}

/** Notion's limiter as seen from outside: a token bucket for each token, on the tests' clock. */
class Limiter {
  refused = 0;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly clock: FakeClock,
    private readonly limit: Limit,
  ) {}

  accepts(token: string): boolean {
    const { perSecond, burst } = this.limit;
    const at = this.clock.now();
    const bucket = this.#buckets.get(token) ?? { tokens: burst, at };
    const earned = ((at - bucket.at) / 1_000) * perSecond;
    const tokens = Math.min(burst, bucket.tokens + earned);
    const isAccepted = tokens >= 1;
    this.#buckets.set(token, { tokens: isAccepted ? tokens - 1 : tokens, at });
    if (!isAccepted) this.refused += 1;
    return isAccepted;
  }
}

/** The latency of each call, in milliseconds: uneven, and the same in each run of the tests. */
const LATENCIES = [40, 120, 65, 180, 90, 30, 150];

function setUp(limit: Limit) {
  const clock = new FakeClock();
  const scheduler = new Scheduler(clock);
  const limiter = new Limiter(clock, limit);
  let sent = 0;
  const send = async (grantId: string): Promise<boolean> => {
    const latency = LATENCIES[sent++ % LATENCIES.length]!;
    await clock.sleep(latency / 2);
    const isAccepted = limiter.accepts(grantId);
    await clock.sleep(latency / 2);
    return isAccepted;
  };
  /** One call as the client makes it: put off, it goes back to its place in the queue. */
  const call = async (grantId: string, requestId: string, deadline: number): Promise<number> => {
    for (let isRepeated = false; ; isRepeated = true) {
      const accepted = await scheduler.run({ grantId, requestId, deadline, isRepeated }, async () => {
        const sentAt = clock.now();
        if (await send(grantId)) return true;
        scheduler.slowDown({ grantId }, 'connection', { pauseMs: 1_000, sentAt });
        return false;
      });
      if (accepted) return clock.now();
    }
  };
  return { clock, scheduler, limiter, call };
}

const GRANTS = ['ada', 'bob', 'eve'];
const CALLS = 100;

/** When the last of 3 x 100 calls that come at once was answered, in seconds; rejects when one of them fails. */
async function burstOf300({ clock, call }: ReturnType<typeof setUp>): Promise<number> {
  const startedAt = clock.now();
  const all = GRANTS.flatMap((grant) =>
    Array.from({ length: CALLS }, (_, index) => call(grant, `${index % 4}`, startedAt + 45_000)),
  );
  const ends = Promise.all(all);
  ends.catch(() => undefined);
  await clock.advance(46_000);
  return (Math.max(...(await ends)) - startedAt) / 1_000;
}

const optimum = ({ perSecond, burst }: Limit) => (CALLS - burst) / perSecond;

describe('300 calls at once over 3 grants end within 1.1 of the optimum, and nobody sees an error', () => {
  it('under 3 a second with a burst of 10: without a single 429', async () => {
    const limit = { perSecond: 3, burst: 10 };
    const world = setUp(limit);
    expect(await burstOf300(world)).toBeLessThan(1.1 * optimum(limit));
    expect(world.limiter.refused).toBe(0);
  });

  it('under 3 a second with a burst of only 3: with 429s for the first burst alone', async () => {
    const limit = { perSecond: 3, burst: 3 };
    const world = setUp(limit);
    expect(await burstOf300(world)).toBeLessThan(1.1 * optimum(limit));
    expect(world.limiter.refused).toBeLessThanOrEqual(3 * 6);
    const before = world.limiter.refused;
    expect(await burstOf300(world)).toBeLessThan(1.1 * optimum(limit));
    expect(world.limiter.refused - before).toBe(0);
  });

  it('also after ten minutes of steady demand, when more has been tried', async () => {
    const limit = { perSecond: 3, burst: 10 };
    const world = setUp(limit);
    await keepBusy(world, 600);
    await world.clock.advance(10_000);
    expect(await burstOf300(world)).toBeLessThan(1.1 * optimum(limit));
  });
});

/** Asks more than may go for that many seconds. */
async function keepBusy({ clock, call }: ReturnType<typeof setUp>, seconds: number): Promise<void> {
  const end = clock.now() + seconds * 1_000;
  const asker = async (grant: string, requestId: string) => {
    while (clock.now() < end) await call(grant, requestId, Infinity);
  };
  const askers = GRANTS.flatMap((grant) => Array.from({ length: 6 }, (_, index) => asker(grant, `${index}`)));
  await clock.advance(seconds * 1_000 + 10_000);
  await Promise.all(askers);
}

describe('steady demand', () => {
  it('finds out within ten minutes that a plan allows 10 a second, without a complaint', async () => {
    const world = setUp({ perSecond: 10, burst: 10 });
    await keepBusy(world, 600);
    const rates = Object.values(world.scheduler.snapshot().connections).map(({ rate }) => rate);
    expect(rates).toHaveLength(3);
    rates.forEach((rate) => expect(rate).toBeGreaterThan(9));
    expect(world.limiter.refused).toBe(0);
  });

  it('meets few 429s in ten minutes of 3 a second', async () => {
    const world = setUp({ perSecond: 3, burst: 10 });
    await keepBusy(world, 600);
    expect(world.limiter.refused).toBeLessThanOrEqual(8);
  });

  it('finds a rate below the promised one, and wastes little of it', async () => {
    const limit = { perSecond: 2, burst: 10 };
    const world = setUp(limit);
    const all = Array.from({ length: 200 }, (_, index) => call200(world, index));
    await world.clock.advance(130_000);
    const seconds = Math.max(...(await Promise.all(all))) / 1_000;
    expect(seconds).toBeLessThan(1.15 * ((200 - limit.burst) / limit.perSecond));
    expect(world.limiter.refused).toBeLessThanOrEqual(15);
  });
});

const call200 = ({ call }: ReturnType<typeof setUp>, index: number) => call('ada', `${index % 4}`, Infinity);
