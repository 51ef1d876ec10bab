import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '../support/cluster.js';
import { until } from '../support/until.js';
import { codesOf, query, refresh, signIn } from './app.js';

/** A MongoDB-speaking server without mongod's journal writes what it acknowledged a moment later. */
const WRITTEN_MS = 200;

export function describeMongoLost(cluster: () => Cluster): void {
  describe('MongoDB, killed', () => {
    const isReady = async () => {
      const answers = cluster().gateways.map(({ url }) => fetch(`${url}/readyz`));
      return (await Promise.all(answers)).every(({ ok }) => ok);
    };

    it('is told to everybody who asks and to the balancer, and nothing that was given is lost when it is back', async () => {
      const { balancer, gateways, mongo } = cluster();
      const tokens = await signIn(balancer.url);
      await sleep(WRITTEN_MS);
      await mongo.kill();
      const meanwhile = await Promise.all(
        gateways.map(async ({ url }) => {
          const [answer, renewed, ready, health] = await Promise.all([
            query(url, tokens.access_token),
            refresh(url, tokens.refresh_token),
            fetch(`${url}/readyz`),
            fetch(`${url}/healthz`),
          ]);
          const messages = answer.errors?.map(({ message }) => message);
          return { messages, statuses: [renewed, ready, health].map(({ status }) => status) };
        }),
      ).finally(() => mongo.restart());
      const told = { messages: [expect.stringMatching(/try again/i)], statuses: [503, 503, 200] };
      expect(meanwhile).toEqual([told, told]);
      await until(isReady);
      for (const { url } of gateways) expect(codesOf(await query(url, tokens.access_token))).toEqual([]);
      expect((await refresh(gateways[1].url, tokens.refresh_token)).status).toBe(200);
      await until(() => balancer.unready.size === 0);
    });
  });
}
