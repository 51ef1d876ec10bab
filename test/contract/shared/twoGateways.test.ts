import { jest } from '@jest/globals';
import { SEED } from '../../../emulator/seed/ids.js';
import type { Booted } from '../../support/boot.js';
import { describeWithRedis } from '../../support/redis.js';
import { signIn } from '../../support/signIn.js';
import { until } from '../../support/until.js';
import { newEvent, newToken, Sender } from '../../support/webhooks.js';
import { startTwoGateways, type TwoGateways } from './twoGateways.js';

jest.setTimeout(60_000);

const TITLE = `{ page(id: "${SEED.websiteProjectId}") { title } }`;
const rename = (title: string) =>
  `mutation { updatePage(input: { id: "${SEED.websiteProjectId}", title: { text: "${title}" } }) { page { id } } }`;

await describeWithRedis((redis) => {
  const token = newToken();
  let both: TwoGateways;
  let accessToken: string;
  beforeAll(async () => {
    both = await startTwoGateways({
      environment: { REDIS_URL: redis.url, CACHE_SECONDS: '600', NOTION_WEBHOOK_TOKEN: token },
    });
    ({ accessToken } = await signIn(both));
  });
  afterAll(() => both.close());

  const ask = async (gateway: Booted, query: string) => {
    const { body } = await both.ask(gateway, accessToken, query);
    return body as { data: { page?: { title: string } }; extensions: { notion: { cached: number } } };
  };
  const titleAt = async (gateway: Booted) => (await ask(gateway, TITLE)).data.page?.title;
  const keepsAnswer = async (gateway: Booted) => (await ask(gateway, TITLE)).extensions.notion.cached === 1;

  describe('two gateways that share a Redis', () => {
    it('read through one what was written through the other', async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        const [writer, reader] = turn % 2 ? [both.one, both.two] : [both.two, both.one];
        await until(() => keepsAnswer(reader));
        await ask(writer, rename(`Title ${turn}`));
        expect(await titleAt(reader)).toBe(`Title ${turn}`);
      }
    });

    it('forget both what a webhook tells to one', async () => {
      await until(() => keepsAnswer(both.one));
      await until(() => keepsAnswer(both.two));
      const event = newEvent('page.created', { workspace_id: SEED.acmeId });
      expect(await new Sender(`http://127.0.0.1:${both.one.gateway.port}`).deliver(event, token)).toBe(200);
      // The one that got it acts after it has answered.
      await until(async () => !(await keepsAnswer(both.one)));
      await until(async () => !(await keepsAnswer(both.two)));
    });

    it('read what was written while Redis was lost, and keep answers again when it is back', async () => {
      await until(() => keepsAnswer(both.two));
      await redis.kill();
      await ask(both.one, rename('Without'));
      expect(await titleAt(both.two)).toBe('Without');
      expect(await keepsAnswer(both.two)).toBe(false);
      await redis.restart();
      await until(() => keepsAnswer(both.two));
    });

    it('refuse a sign-in in both as soon as one has ended it', async () => {
      const { accessToken: ending } = await signIn(both);
      const askAs = (gateway: Booted, query: string) => both.ask(gateway, ending, query);
      expect((await askAs(both.two, TITLE)).body.errors).toBeUndefined();
      const ended = await askAs(both.one, 'mutation { signOut(input: {}) { signedOut { signInId } } }');
      expect(ended.body.errors).toBeUndefined();
      expect((await askAs(both.two, TITLE)).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });
});
