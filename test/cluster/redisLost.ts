import type { Cluster } from '../support/cluster.js';
import { until } from '../support/until.js';
import { UserAgent } from '../support/userAgent.js';
import { authorizeUrl, codesOf, expireTokens, query, redeem, refresh, REDIRECT_URI } from './app.js';

export function describeRedisLost(cluster: () => Cluster): void {
  const statusOf = async (path: string) =>
    Promise.all(cluster().gateways.map(async ({ url }) => (await fetch(url + path)).status));

  describe('Redis, killed', () => {
    const readiness = async () =>
      Promise.all(cluster().gateways.map(async ({ url }) => (await fetch(`${url}/readyz`)).text()));
    const isSaid = (status: string) => async () =>
      (await readiness()).every((text) => text.includes(`"status":"${status}"`));

    it('stops neither a sign-in that is under way nor the renewal of tokens, and is used again when it is back', async () => {
      const { balancer, redis, gateways, emulator } = cluster();
      const userAgent = new UserAgent();
      const consentPage = await userAgent.open(authorizeUrl(balancer.url));
      await redis.kill();
      const { url } = await userAgent.consent(consentPage, {}, REDIRECT_URI);
      const tokens = await redeem(balancer.url, url.searchParams.get('code')!);
      expect(tokens.status).toBe(200);
      await until(isSaid('degraded'));
      expect(await statusOf('/readyz')).toEqual([200, 200]);
      expireTokens(emulator);
      for (const gateway of gateways)
        expect(codesOf(await query(gateway.url, tokens.access_token))).toEqual([]);
      const renewed = await refresh(gateways[0].url, tokens.refresh_token);
      expect(renewed.status).toBe(200);

      await redis.restart();
      await until(isSaid('ok'));
      for (const gateway of gateways) {
        expect(codesOf(await query(gateway.url, renewed.access_token))).toEqual([]);
        expect(gateway.output).toContain('Redis is back');
      }
    });
  });
}
