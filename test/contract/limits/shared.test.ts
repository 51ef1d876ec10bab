import { jest } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { Total } from '../../../src/limits/sharedCount.js';
import { createConnection } from '../../../src/shared/connection.js';
import { openShared } from '../../../src/shared/shared.js';
import { boot, type Booted } from '../../support/boot.js';
import { keepLog } from '../../support/logLines.js';
import { describeWithRedis } from '../../support/redis.js';
import { INTERNAL_TOKEN, newServerApp } from '../../support/serverApp.js';
import { signIn } from '../../support/signIn.js';
import { until } from '../../support/until.js';

jest.setTimeout(60_000);

/** Far more than a gateway can be asked before it has heard of the other one. */
const QUOTA = 40;
const SITE = newServerApp();

let lastAddress = 0;
const newAddress = () => `203.0.113.${(lastAddress += 1)}`;

await describeWithRedis((redis) => {
  describe('two gateways with one Redis', () => {
    let gateways: [Booted, Booted];
    beforeAll(async () => {
      const quotas = { API: QUOTA, PERSON: QUOTA, APP: QUOTA };
      const start = () =>
        boot({
          apps: [SITE.app],
          environment: {
            ...Object.fromEntries(Object.entries(quotas).map(([of, n]) => [`RATE_LIMIT_${of}`, String(n)])),
            REDIS_URL: redis.url,
            TRUST_PROXY: '1',
            LOGIN_ATTEMPTS: '2',
            NOTION_TOKEN: INTERNAL_TOKEN,
          },
          emulator: { internal: [{ accessToken: INTERNAL_TOKEN }] },
        });
      gateways = [await start(), await start()];
    });
    afterAll(() => Promise.all(gateways.map((gateway) => gateway.close())));

    type Ask = (gateway: Booted) => Promise<Response>;
    const asking = (addressOf: () => string, tokens?: Map<Booted, string>): Ask => {
      return (gateway) =>
        fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-forwarded-for': addressOf(),
            ...(tokens && { authorization: `Bearer ${tokens.get(gateway)}` }),
          },
          body: '{"query":"{ __typename }"}',
        });
    };
    const byAddress = (address = newAddress()) => asking(() => address);

    const tokensBy = async (get: (gateway: Booted) => Promise<string>) =>
      new Map(await Promise.all(gateways.map(async (gateway) => [gateway, await get(gateway)] as const)));
    const askers: Record<string, () => Promise<Ask> | Ask> = {
      'an address': byAddress,
      'a person': async () =>
        asking(newAddress, await tokensBy(async ({ gateway }) => (await signIn(gateway)).accessToken)),
      'an app': async () => asking(newAddress, await tokensBy(serverToken)),
    };
    async function serverToken({ url }: Booted): Promise<string> {
      const answer = await fetch(`${url}/oauth/token`, {
        method: 'POST',
        headers: { 'x-forwarded-for': newAddress() },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: SITE.clientId,
          client_secret: SITE.secret,
        }),
      });
      return ((await answer.json()) as { access_token: string }).access_token;
    }

    const times = async (count: number, act: () => Promise<Response>) => {
      const statuses: number[] = [];
      for (let at = 0; at < count; at += 1) statuses.push((await act()).status);
      return statuses;
    };
    const whole = [...Array<number>(QUOTA).fill(200), 429, 429];

    /** How often one gateway lets through who has used all that there is at the other. */
    async function passesAtSecond(ask: Ask): Promise<number> {
      const [first, second] = gateways;
      expect(await times(QUOTA + 2, () => ask(first))).toEqual(whole);
      let passed = 0;
      await until(async () => {
        const { status } = await ask(second);
        passed += Number(status === 200);
        return status === 429;
      });
      return passed;
    }

    it.each(Object.keys(askers))('count %s together', async (who) => {
      const ask = await askers[who]!();
      expect(await passesAtSecond(ask)).toBeLessThan(QUOTA / 2);
      const refused = await ask(gateways[1]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    });

    it('count each request once', async () => {
      const ask = byAddress();
      const [first, second] = gateways;
      const leftAfter = async (gateway: Booted) =>
        Number(/r=(\d+)/.exec((await ask(gateway)).headers.get('ratelimit')!)![1]);
      await times(10, () => ask(first));
      let asked = 10;
      // Each hears of all that the other has counted, of its own only once.
      for (const gateway of [second, first])
        await until(async () => (await leftAfter(gateway)) === QUOTA - (asked += 1));
    });

    it('hear of failures at signing in', async () => {
      const address = newAddress();
      const guess = ({ url }: Booted) =>
        fetch(`${url}/oauth/token`, {
          method: 'POST',
          headers: { 'x-forwarded-for': address },
          body: new URLSearchParams({
            client_id: 'web-app',
            grant_type: 'refresh_token',
            refresh_token: 'made-up',
          }),
        });
      const [first, second] = gateways;
      expect(await times(9, () => guess(first))).toEqual(Array(9).fill(400));
      let passed = 0;
      await until(async () => {
        const { status } = await guess(second);
        passed += Number(status === 400);
        return status === 429;
      });
      // By itself it would have let ten pass.
      expect(passed).toBeLessThan(9);
    });

    it.each([
      ['is killed', () => redis.kill(), () => redis.restart()],
      ['hangs', () => Promise.resolve(redis.freeze()), () => Promise.resolve(redis.thaw())],
    ])('count each by itself while Redis %s, and together again afterwards', async (_, lose, giveBack) => {
      const [first, second] = gateways;
      const known = byAddress();
      expect(await passesAtSecond(known)).toBeLessThan(QUOTA / 2);
      await lose();
      // What was known before still counts.
      expect(await times(2, () => known(second))).toEqual([429, 429]);
      const ask = byAddress();
      for (const gateway of [first, second])
        expect(await times(QUOTA + 2, () => ask(gateway))).toEqual(whole);
      await giveBack();
      await until(async () => (await passesAtSecond(byAddress())) < QUOTA / 2);
    });
  });

  describe('counts in Redis', () => {
    let commands: Redis;
    beforeAll(async () => {
      commands = createConnection({ url: redis.url, prefix: 'counts:' });
      await commands.connect();
    });
    afterAll(() => commands.disconnect());
    const open = async () => {
      const kept = keepLog();
      const shared = await openShared({ url: redis.url, prefix: 'counts:' }, kept.log);
      const heard = new Map<string, Total>();
      const count = shared.openCount!('test', 60_000, (key, total) => heard.set(key, total));
      return { kept, shared, heard, count };
    };

    it('are heard for each of many, with the time that they last', async () => {
      const { shared, heard, count } = await open();
      const keys = Array.from({ length: 2_500 }, (_, at) => `many ${at}`);
      for (const key of keys) count.add(key);
      count.add('many 7');
      await until(() => heard.size === keys.length);
      for (const [key, { used, endsInMs }] of heard) {
        expect([key, used]).toEqual([key, key === 'many 7' ? 2 : 1]);
        expect(endsInMs).toBeGreaterThan(0);
        expect(endsInMs).toBeLessThanOrEqual(60_000);
      }
      expect(await commands.ttl('count:test:many 7')).toBeGreaterThan(0);
      shared.close();
    });

    it('begin anew for all when they are forgotten', async () => {
      const [one, two] = [await open(), await open()];
      for (let at = 0; at < 3; at += 1) one.count.add('ada');
      await until(() => one.heard.get('ada')?.used === 3);
      one.count.forget('ada');
      two.count.add('ada');
      await until(() => two.heard.get('ada')?.used === 1);
      one.shared.close();
      two.shared.close();
    });

    it('are said to fail once where Redis answers and does not count', async () => {
      const { kept, shared, heard, count } = await open();
      await commands.config('SET', 'maxmemory', '1');
      const failures = async () =>
        Number(/errorstat_OOM:count=(\d+)/.exec(await commands.info('errorstats'))?.[1]);
      await until(async () => {
        count.add('ada');
        return (await failures()) > 2;
      });
      await commands.config('SET', 'maxmemory', '0');
      await until(() => {
        count.add('grace');
        return heard.has('grace');
      });
      expect(kept.at(40)).toEqual(['Redis does not count: each gateway counts limits by itself']);
      shared.close();
    });
  });
});
