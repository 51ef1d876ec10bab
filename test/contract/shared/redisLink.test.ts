import { jest } from '@jest/globals';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { RedisLink } from '../../../src/shared/redisLink.js';
import { openShared } from '../../../src/shared/shared.js';
import { boot } from '../../support/boot.js';
import { keepLog } from '../../support/logLines.js';
import { describeWithRedis, findRedis } from '../../support/redis.js';
import { until } from '../../support/until.js';

jest.setTimeout(30_000);

const LOST = /^Redis does not answer: until it is back/;

async function openLink(url: string, prefix = 'test:', kept = keepLog()): Promise<RedisLink> {
  const link = new RedisLink({ url, prefix }, ['news'], () => undefined, kept.log);
  await link.open();
  return link;
}

await describeWithRedis((redis) => {
  const open = (kept = keepLog()) => openShared({ url: redis.url, prefix: 'test:' }, kept.log);

  describe('a Redis that is lost', () => {
    it.each([
      ['is killed', () => redis.kill(), () => redis.restart()],
      ['hangs', () => Promise.resolve(redis.freeze()), () => Promise.resolve(redis.thaw())],
    ])('because it %s is said once, and once when it is back', async (_, lose, giveBack) => {
      const kept = keepLog();
      const shared = await open(kept);
      expect(shared.problem()).toBeNull();
      await lose();
      await until(() => shared.problem() !== null);
      expect(shared.problem()).toBe('Redis does not answer');
      await giveBack();
      await until(() => shared.problem() === null);
      shared.close();
      expect(kept.at(40)).toEqual([expect.stringMatching(LOST)]);
      expect(kept.at(30)).toEqual(['Redis is back']);
    });

    it('makes nobody wait: commands fail, and at once when the loss is known', async () => {
      const link = await openLink(redis.url);
      redis.freeze();
      await expect(link.commands.get('key')).rejects.toThrow('Command timed out');
      await until(() => !link.isUp);
      await expect(link.commands.get('key')).rejects.toThrow('enableOfflineQueue');
      redis.thaw();
      await until(() => link.isUp);
      link.close();
    });

    it('is not one whose answers a busy process reads too late', async () => {
      const kept = keepLog();
      const shared = await open(kept);
      // Longer than a command may take and than a beat is apart, each time.
      for (let time = 0; time < 6; time += 1) {
        const busyUntil = performance.now() + 320;
        while (performance.now() < busyUntil);
        await nextTurn();
      }
      // A connection that was ended is closed by then.
      await sleep(100);
      shared.close();
      expect(kept.at(40)).toEqual([]);
    });

    it('leaves a gateway ready, but degraded', async () => {
      const booted = await boot({ environment: { REDIS_URL: redis.url } });
      const readiness = async () => {
        const response = await fetch(`${booted.url}/readyz`);
        return { status: response.status, body: await response.json() };
      };
      expect(await readiness()).toEqual({ status: 200, body: { status: 'ok' } });
      await redis.kill();
      const degraded = { status: 'degraded', problem: 'Redis does not answer' };
      await until(async () => JSON.stringify((await readiness()).body) === JSON.stringify(degraded));
      expect(await readiness()).toEqual({ status: 200, body: degraded });
      await redis.restart();
      await until(async () => JSON.stringify((await readiness()).body) === '{"status":"ok"}');
      await booted.close();
    });

    it('keeps no gateway from starting', async () => {
      await redis.kill();
      const kept = keepLog();
      const shared = await open(kept);
      expect(shared.problem()).toBe('Redis does not answer');
      expect(kept.at(40)).toEqual([expect.stringMatching(LOST)]);
      await redis.restart();
      await until(() => shared.problem() === null);
      shared.close();
    });
  });

  it('keeps keys under the prefix, so that two deployments may share one Redis', async () => {
    const [one, other] = [await openLink(redis.url, 'one:'), await openLink(redis.url, 'other:')];
    await one.commands.set('key', 'mine');
    await expect(other.commands.get('key')).resolves.toBeNull();
    one.close();
    other.close();
  });

  describe('a password', () => {
    const password = 'pass-word-of-redis';

    it('that Redis refuses keeps the gateway from starting, and is not repeated', async () => {
      const closed = await findRedis({ password });
      if ('missing' in closed) throw new Error(closed.missing);
      const wrong = 'wrong-pass-word';
      const kept = keepLog();
      const opening = openShared({ url: closed.url.replace(password, wrong), prefix: 'test:' }, kept.log);
      const problem: unknown = await opening.catch((error: unknown) => error);
      expect(problem).toMatchObject({
        message: expect.stringContaining(
          'REDIS_URL: Redis does not let the gateway in (WRONGPASS): check the user name and password in it',
        ) as string,
      });
      await closed.stop();
      expect(inspect(problem, { depth: 9 }) + kept.text()).not.toContain(wrong);
    });

    it('is in no line of the log, whatever happens to Redis', async () => {
      const closed = await findRedis({ password });
      if ('missing' in closed) throw new Error(closed.missing);
      const kept = keepLog();
      const link = await openLink(closed.url, 'test:', kept);
      await closed.stop();
      await until(() => !link.isUp);
      const failure: unknown = await link.commands.get('key').catch((error: unknown) => error);
      link.close();
      expect(failure).toBeInstanceOf(Error);
      expect(kept.text() + inspect(failure, { depth: 9 })).not.toContain(password);
      expect(kept.at(40)).toHaveLength(1);
    });
  });
});
