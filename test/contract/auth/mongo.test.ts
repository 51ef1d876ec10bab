import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { generateKeyTexts } from '../../../src/config/keys.js';
import { authorizeUrl, REDIRECT_URI, VERIFIER } from '../../support/authorizeUrl.js';
import { boot, type Booted } from '../../support/boot.js';
import { collectSecrets, DEVICE_APP, findTexts } from '../../support/everySecret.js';
import { describeWithMongo, type MongoServer } from '../../support/mongo.js';
import { signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';
import { startBalancer, type Balancer } from '../../support/balancer.js';

await describeWithMongo(describeWith);

interface TokenAnswer {
  status: number;
  error?: string;
  access_token: string;
  refresh_token: string;
}

/** Two gateways with one database, one set of keys and one public URL, behind a load balancer without memory. */
function describeWith(server: MongoServer): void {
  describe(`two gateways on MongoDB (${server.origin})`, () => {
    const uri = server.uriOf(`gateway_auth_${randomBytes(6).toString('hex')}`);
    let balancer: Balancer;
    let one: Booted;
    let two: Booted;
    let both: { url: string };

    beforeAll(async () => {
      balancer = await startBalancer();
      const environment = {
        ...generateKeyTexts(),
        DATA_DIR: '',
        MONGODB_URI: uri,
        PUBLIC_URL: balancer.url,
      };
      one = await boot({ apps: [DEVICE_APP], environment });
      two = await boot({
        apps: [DEVICE_APP],
        environment: { ...environment, NOTION_API_URL: one.emulator.url },
      });
      balancer.targets.push(one.gateway.port, two.gateway.port);
      both = { url: balancer.url };
    });
    afterAll(async () => {
      await Promise.all([one.close(), two.close(), balancer.close()]);
      const connection = await createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    });
    beforeEach(() => {
      balancer.turns.splice(0);
      one.emulator.clearRequests();
    });

    /** The addresses of the two themselves, past the balancer. */
    const each = () => [one, two].map(({ gateway }) => `http://127.0.0.1:${gateway.port}`);
    const token = async (base: string, fields: Record<string, string>): Promise<TokenAnswer> => {
      const body = new URLSearchParams({ client_id: 'web-app', ...fields });
      const answer = await fetch(`${base}/oauth/token`, { method: 'POST', body });
      return { status: answer.status, ...((await answer.json()) as Omit<TokenAnswer, 'status'>) };
    };
    const refresh = (base: string, refreshToken: string) =>
      token(base, { grant_type: 'refresh_token', refresh_token: refreshToken });
    const firstTitle = async (base: string, accessToken: string) => {
      const answer = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
        body: JSON.stringify({ query: '{ search(first: 1) { nodes { __typename } } }' }),
      });
      return (await answer.json()) as { data: { search: { nodes: unknown[] } }; errors?: unknown };
    };
    const exchanges = () => one.emulator.requests.filter(({ path }) => path === '/v1/oauth/token');
    const expireLiveTokens = () => {
      const live = Object.values(one.emulator.state.tokens).filter(({ dead }) => !dead);
      for (const { accessToken: notionToken } of live) one.emulator.expireToken(notionToken);
    };
    const requestUrl = () => authorizeUrl(balancer);

    it('keep everything in the database', () => {
      expect([one.gateway.store.kind, two.gateway.store.kind]).toEqual(['mongodb', 'mongodb']);
    });

    it('sign a person in together, each doing every other step, and both answer', async () => {
      const { accessToken, claims } = await signIn(both);
      expect(new Set(balancer.turns)).toEqual(new Set(balancer.targets));
      expect(await one.gateway.store.grants.find(claims.gid)).toEqual(
        await two.gateway.store.grants.find(claims.gid),
      );
      for (const base of each()) {
        const { data, errors } = await firstTitle(base, accessToken);
        expect(errors).toBeUndefined();
        expect(data.search.nodes).toHaveLength(1);
      }
    });

    it('know the session that the other began', async () => {
      const { userAgent } = await signIn(both, { scope: 'openid read' });
      for (const _turn of balancer.targets) {
        const { url } = await userAgent.open(`${requestUrl().href}&prompt=none`, REDIRECT_URI);
        expect(url.searchParams.get('code')).toBeTruthy();
      }
    });

    it('let an answer of Notion in once', async () => {
      const userAgent = new UserAgent();
      const callback = `${balancer.url}/oauth/notion/callback`;
      const { url } = await userAgent.consent(await userAgent.open(requestUrl()), {}, callback);
      const answers = await Promise.all(
        Array.from({ length: 6 }, async () => (await userAgent.copy().request(url)).status),
      );
      expect(answers.sort()).toEqual([303, 403, 403, 403, 403, 403]);
      expect(exchanges()).toHaveLength(1);
    });

    it('turn a code into tokens once at most', async () => {
      const callback = await new UserAgent().authorize(requestUrl(), REDIRECT_URI);
      const fields = {
        grant_type: 'authorization_code',
        redirect_uri: REDIRECT_URI,
        code: callback.searchParams.get('code')!,
        code_verifier: VERIFIER,
      };
      const answers = await Promise.all([...each(), ...each()].map((base) => token(base, fields)));
      // Not even once when the second ends what the code was good for before the first is answered.
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      for (const { status, error } of answers.filter((answer) => answer.status !== 200))
        expect({ status, error }).toEqual({ status: 400, error: 'invalid_grant' });
    });

    it('renew a refresh token to one next one, and end its family when it comes back after that was used', async () => {
      const [first = '', second = ''] = each();
      const { refreshToken } = await signIn(both);
      const renewed = await refresh(first, refreshToken);
      expect(renewed.status).toBe(200);
      expect((await firstTitle(second, renewed.access_token)).errors).toBeUndefined();
      const again = await refresh(second, refreshToken);
      expect(again.refresh_token).toBe(renewed.refresh_token);
      const next = await refresh(first, renewed.refresh_token);
      expect(await refresh(second, refreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });
      expect(await refresh(first, next.refresh_token)).toMatchObject({ error: 'invalid_grant' });
    });

    it('renew one refresh token to one and the same next one', async () => {
      const { refreshToken } = await signIn(both);
      const answers = await Promise.all(
        [...each(), ...each(), ...each()].map((base) => refresh(base, refreshToken)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(new Set(answers.map(({ refresh_token: next }) => next)).size).toBe(1);
    });

    it('renew Notion’s token once for both', async () => {
      const { accessToken } = await signIn(both);
      one.emulator.clearRequests();
      expireLiveTokens();
      const answers = await Promise.all([...each(), ...each()].map((base) => firstTitle(base, accessToken)));
      for (const { errors } of answers) expect(errors).toBeUndefined();
      expect(exchanges()).toHaveLength(1);
    });

    it('renew a token that has run out, even for a gateway that had not heard of it yet', async () => {
      const [, second] = each() as [string, string];
      const { accessToken } = await signIn(both);
      await firstTitle(second, accessToken);
      const away = balancer.targets.splice(1);
      await signIn(both);
      balancer.targets.push(...away);
      expireLiveTokens();
      expect((await firstTitle(second, accessToken)).errors).toBeUndefined();
    });

    it('keep nothing that an app or a browser has been given, in no collection', async () => {
      const secrets = await collectSecrets(both);
      const { claims } = await signIn(both);
      const connection = await createConnection(uri).asPromise();
      const kept: unknown[] = [];
      for (const collection of await connection.db!.collections())
        kept.push(...(await collection.find({}).toArray()));
      await connection.close();
      const bytes = Buffer.from(JSON.stringify(kept));
      // The search does find what is there, such as the name of a sign-in, which is no secret.
      expect(findTexts([String(claims.sid)], bytes)).toEqual([claims.sid]);
      expect(secrets.length).toBeGreaterThan(30);
      expect(findTexts(secrets, bytes)).toEqual([]);
    });

    it('end what the other gave', async () => {
      const [first = '', second = ''] = each();
      const { refreshToken, accessToken, claims } = await signIn(both);
      const body = new URLSearchParams({ client_id: 'web-app', token: refreshToken });
      expect((await fetch(`${first}/oauth/revoke`, { method: 'POST', body })).status).toBe(200);
      expect(await refresh(second, refreshToken)).toMatchObject({ error: 'invalid_grant' });
      await one.gateway.store.grants.remove(claims.gid);
      expect((await firstTitle(second, accessToken)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ]);
    });
  });
}
