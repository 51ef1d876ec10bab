import { jest } from '@jest/globals';
import { openShared, type Shared } from '../../../src/shared/shared.js';
import { type Child, startChild } from '../../support/child.js';
import { keepLog } from '../../support/logLines.js';
import { describeWithRedis } from '../../support/redis.js';
import { until } from '../../support/until.js';

jest.setTimeout(30_000);

const CHANGE = { about: 'change', workspaceId: 'w' } as const;

await describeWithRedis((redis) => {
  const opened: Shared[] = [];
  const open = async () => {
    const shared = await openShared({ url: redis.url, prefix: 'test:' }, keepLog().log);
    opened.push(shared);
    const heard: string[] = [];
    shared.news.onItem(({ about }) => heard.push(about));
    await until(() => shared.news.isCurrent);
    return { shared, news: shared.news, heard };
  };
  afterEach(() => opened.splice(0).forEach((shared) => shared.close()));

  describe('news', () => {
    it('has been acted on by all others when it is told, and is not told to the teller', async () => {
      const [teller, one, two] = [await open(), await open(), await open()];
      await teller.news.tell(CHANGE);
      expect([teller.heard, one.heard, two.heard]).toEqual([[], ['change'], ['change']]);
    });

    it('stays within the prefix', async () => {
      const teller = await open();
      const other = await openShared({ url: redis.url, prefix: 'other:' }, keepLog().log);
      opened.push(other);
      const heard = jest.fn();
      other.news.onItem(heard);
      await teller.news.tell(CHANGE);
      expect(heard).not.toHaveBeenCalled();
    });

    it.each([
      ['killed', () => redis.kill(), () => redis.restart()],
      ['hanging', () => Promise.resolve(redis.freeze()), () => Promise.resolve(redis.thaw())],
    ])(
      'that was told while Redis was %s is made up for: everything is forgotten',
      async (_, lose, giveBack) => {
        const [teller, hearer] = [await open(), await open()];
        await lose();
        await teller.news.tell(CHANGE);
        // Whoever tells goes on only when nobody trusts what he keeps.
        expect([teller.news.isCurrent, hearer.news.isCurrent]).toEqual([false, false]);
        await giveBack();
        await until(() => teller.news.isCurrent && hearer.news.isCurrent);
        expect(hearer.heard).toContain('everything');
        expect(teller.heard).toContain('everything');
      },
    );
  });

  describe('a process that is held up', () => {
    let child: Child;
    beforeEach(async () => {
      child = startChild('newsHearer.ts', [redis.url]);
      await child.lines.next();
    });
    afterEach(async () => {
      child.kill('SIGKILL');
      await child.ended();
    });
    const ask = async () => {
      child.tell('is');
      return ((await child.lines.next()) as { value: string }).value;
    };

    it('does not take what it keeps for current when it goes on, before it has heard the news', async () => {
      const teller = await open();
      await until(async () => (await ask()) === 'is current 0');
      child.kill('SIGSTOP');
      await teller.news.tell(CHANGE);
      child.kill('SIGCONT');
      expect(await ask()).toMatch(/^is (behind 0|behind 1|current 1)$/);
      await until(async () => (await ask()) === 'is current 1');
    });
  });
});
