import { jest } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/emulator.js';
import { createNotion } from '../../../src/notion/notion.js';
import { othersOf } from '../../../src/shared/changes.js';
import { openShared, type Shared } from '../../../src/shared/shared.js';
import { keepLog } from '../../support/logLines.js';
import { describeWithRedis } from '../../support/redis.js';
import { until } from '../../support/until.js';

jest.setTimeout(60_000);

/** Ten times Notion's, so that a test takes a tenth of the time. */
const PER_SECOND = 30;
const BURST = 3 * PER_SECOND;
const LIMITS = {
  connection: { perSecond: PER_SECOND, burst: BURST + 10 },
  workspace: { perSecond: 10_000, burst: 10_000 },
};
const CALLS = 100;

await describeWithRedis((redis) => {
  let emulator: Emulator;
  const closing: (() => unknown)[] = [];
  beforeEach(async () => {
    emulator = await startEmulator({ rateLimit: LIMITS });
    closing.push(() => emulator.close());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** A gateway's own Notion, and the grant of a person whom all gateways know. */
  const gateway = async (prefix: string) => {
    const kept = keepLog();
    const shared: Shared = await openShared({ url: redis.url, prefix }, kept.log);
    const { allowances, news } = shared;
    const notion = createNotion({
      apiUrl: emulator.url,
      log: kept.log,
      callsPerSecond: PER_SECOND,
      allowances,
      others: othersOf(news),
    });
    closing.push(
      () => shared.close(),
      () => notion.close(),
    );
    const [workspace] = Object.values(emulator.state.workspaces);
    const grantId = workspace?.memberIds[0] ?? '';
    const { accessToken } = emulator.issueToken({ personId: grantId });
    const client = notion.forRequest({
      grantId,
      workspaceId: workspace?.id ?? '',
      current: () => Promise.resolve(accessToken),
      renew: () => Promise.reject(new Error('not asked for')),
    });
    const search = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, index) => client.call('search', { page_size: (index % 100) + 1 })),
      );
    return { shared, notion, kept, search, client, grantId };
  };
  const refused = () => emulator.requests.filter(({ status }) => status === 429).length;

  describe('two gateways that spend one grant', () => {
    it('stay within its limit together: nothing is refused, and each call is made once', async () => {
      const [one, two] = [await gateway('within:'), await gateway('within:')];
      await Promise.all([one.search(CALLS), two.search(CALLS)]);
      expect(refused()).toBe(0);
      expect([one.client.cost.calls, two.client.cost.calls]).toEqual([CALLS, CALLS]);
    });

    it.each([
      ['killed', () => redis.kill(), () => redis.restart()],
      ['hanging', () => Promise.resolve(redis.freeze()), () => Promise.resolve(redis.thaw())],
    ])('get all their answers though Redis is %s for a while', async (name, lose, giveBack) => {
      const both = [await gateway(`${name}:`), await gateway(`${name}:`)];
      const asked = Promise.all(both.map(({ search }) => search(CALLS)));
      await until(() => emulator.requests.length > BURST / 2);
      await lose();
      await until(() => both.every(({ shared }) => shared.problem() !== null));
      const sentUntilThen = emulator.requests.length;
      await until(() => emulator.requests.length > sentUntilThen || emulator.requests.length >= 2 * CALLS);
      await giveBack();
      expect((await asked).map(({ length }) => length)).toEqual([CALLS, CALLS]);
      await until(() => both.every(({ shared }) => shared.problem() === null));
      await Promise.all(both.map(({ search }) => search(1)));
      for (const { kept } of both) {
        expect(kept.at(40)).toEqual([expect.stringMatching(/^Redis does not answer/)]);
        expect(kept.at(30)).toEqual(['Redis is back']);
      }
    });

    it('both slow down when one of them is told to', async () => {
      const [one, two] = [await gateway('slow:'), await gateway('slow:')];
      emulator.failNext({ status: 429, headers: { 'retry-after': '1' } });
      await one.search(1);
      await two.search(1);
      const rates = [one, two].map(({ notion, grantId }) => notion.snapshot().connections[grantId]?.rate);
      expect(rates[0]).toBeLessThan(0.96 * PER_SECOND);
      expect(rates[1]).toBeCloseTo(rates[0] ?? 0, 0);
    });
  });

  describe('the calls that gateways may make', () => {
    const lesson = { stamp: 0, rate: 2, goal: 2, burst: 10, pausedMs: 0, distrustMs: 0 };
    const budget = { id: 'connection:grant', lesson, saved: Infinity };
    const allowancesOf = async (prefix: string) => {
      const shared = await openShared({ url: redis.url, prefix }, keepLog().log);
      closing.push(() => shared.close());
      return shared.allowances!;
    };
    const inTurns = async (prefix: string) => {
      const both = [await allowancesOf(prefix), await allowancesOf(prefix)];
      let turn = 0;
      return (calls: number, asked = budget) => both[turn++ % 2]!.reserve([asked], calls);
    };

    it('add up to the burst, and then to the rate: none more, and none lost', async () => {
      const reserve = await inTurns('sum:');
      const startedAt = performance.now();
      expect(await reserve(6)).toMatchObject({ calls: 6, waitMs: 0 });
      expect(await reserve(6)).toMatchObject({ calls: 4, waitMs: 0 });
      for (const dueMs of [500, 1_000, 1_500]) {
        const next = await reserve(6);
        const elapsedMs = performance.now() - startedAt;
        expect(next?.calls).toBe(1);
        expect(next?.waitMs).toBeLessThanOrEqual(dueMs);
        expect(next?.waitMs).toBeGreaterThanOrEqual(dueMs - elapsedMs - 1);
      }
    });

    it('are not reserved far ahead', async () => {
      const reserve = await inTurns('ahead:');
      await reserve(10);
      const reserved = [];
      for (let one = 0; one < 8; one += 1) reserved.push((await reserve(1))?.calls);
      expect(reserved).toEqual([1, 1, 1, 1, expect.any(Number), 0, 0, 0]);
    });

    it('are none while one of the gateways was asked to pause, and fewer by what it has learned', async () => {
      const [one, two] = [await allowancesOf('learn:'), await allowancesOf('learn:')];
      one.teach(budget.id, { ...lesson, stamp: 1, rate: 1, goal: 2, burst: 3, pausedMs: 60_000 });
      await until(async () => (await two.reserve([budget], 1))?.calls === 0);
      const reservation = await two.reserve([budget], 1);
      expect(reservation?.budgets[0]?.lesson).toMatchObject({ stamp: 1, rate: 1, goal: 2, burst: 3 });
      expect(reservation?.waitMs).toBeGreaterThan(30_000);
    });

    it('are counted for all gateways, and for each budget', async () => {
      const reserve = await inTurns('count:');
      const other = { ...budget, id: 'connection:other' };
      await reserve(3);
      expect((await reserve(2))?.budgets).toMatchObject([{ spent: 5 }]);
      expect((await reserve(2, other))?.budgets).toMatchObject([{ spent: 2 }]);
    });

    it('are no more than what is left to a gateway that went on alone', async () => {
      const reserve = await inTurns('alone:');
      expect(await reserve(10, { ...budget, saved: 2 })).toMatchObject({ calls: 2 });
    });
  });
});
