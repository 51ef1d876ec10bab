import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { generateKeyTexts } from '../../../src/config/keys.js';
import { authorizeUrl, REDIRECT_URI } from '../../support/authorizeUrl.js';
import { boot, type Booted } from '../../support/boot.js';
import { describeWithMongo } from '../../support/mongo.js';
import { post } from '../../support/post.js';
import { signIn } from '../../support/signIn.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcpProxy.js';
import { UserAgent } from '../../support/userAgent.js';
import { until } from '../../support/until.js';

const QUERY = '{ viewer { person { name } } search(first: 1) { nodes { __typename } } }';
const TRY_AGAIN = /^This gateway cannot reach its own database right now\. Try again in 5 seconds/;

await describeWithMongo((mongo) => {
  describe('while MongoDB cannot be reached', () => {
    let proxy: TcpProxy;
    let booted: Booted;
    let known: Awaited<ReturnType<typeof signIn>>;
    let fresh: Awaited<ReturnType<typeof signIn>>;
    let begun: { agent: UserAgent; url: URL };

    const log: string[] = [];
    beforeAll(async () => {
      const direct = new URL(mongo.uriOf(`gateway_outage_${randomBytes(6).toString('hex')}`));
      proxy = await startTcpProxy(Number(direct.port));
      direct.port = String(proxy.port);
      direct.search = '?directConnection=true&serverSelectionTimeoutMS=300&heartbeatFrequencyMS=500';
      const logTo = new PassThrough();
      logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
      booted = await boot({
        logTo,
        environment: { ...generateKeyTexts(), DATA_DIR: '', MONGODB_URI: direct.href },
      });
      known = await signIn(booted);
      fresh = await signIn(booted);
      const agent = new UserAgent();
      begun = { agent, url: (await agent.open(authorizeUrl(booted), `${booted.url}/login/`)).url };
      await proxy.cut();
    });
    afterAll(async () => {
      await booted.close();
      await proxy.close();
    });

    const ask = ({ accessToken }: { accessToken: string }) =>
      post(booted.url, { query: QUERY }, { authorization: `Bearer ${accessToken}` });
    const refresh = (refreshToken: string) =>
      fetch(`${booted.url}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'web-app',
          refresh_token: refreshToken,
        }),
      });
    const authorize = () => new UserAgent().request(authorizeUrl(booted, { state: 'of-the-app' }));

    it('says at /readyz that it cannot serve, and at /healthz that it lives', async () => {
      expect((await fetch(`${booted.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${booted.url}/healthz`)).status).toBe(200);
    });

    it('answers a query 503 SERVICE_UNAVAILABLE, with the time to wait, by every way', async () => {
      const { accessToken } = fresh;
      const headers = { authorization: `Bearer ${accessToken}`, 'apollo-require-preflight': 'true' };
      for (const response of [
        await fetch(`${booted.url}/graphql`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUERY }),
        }),
        await fetch(`${booted.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers }),
        await fetch(`${booted.url}/files/uploads/any`, { method: 'PUT', headers, body: 'bytes' }),
      ]) {
        expect(response.status).toBe(503);
        expect(response.headers.get('retry-after')).toBe('5');
        expect(await response.json()).toMatchObject({
          errors: [
            {
              message: expect.stringMatching(TRY_AGAIN) as string,
              extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 5 },
            },
          ],
        });
      }
    });

    it('answers an anonymous query as ever', async () => {
      const { body } = await post(booted.url, { query: '{ __typename }' }, {});
      expect(body).toEqual({ data: { __typename: 'Query' } });
    });

    it('tells an app that refreshes to come back, in the words of RFC 6749', async () => {
      const response = await refresh(known.refreshToken);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.json()).toEqual({
        error: 'temporarily_unavailable',
        error_description: expect.stringMatching(TRY_AGAIN) as string,
      });
    });

    it('sends a sign-in back to its app with that error', async () => {
      const { headers } = await authorize();
      const back = new URL(headers.get('location') ?? 'none:');
      expect(`${back.origin}${back.pathname}`).toBe(REDIRECT_URI);
      expect(back.searchParams.get('error')).toBe('temporarily_unavailable');
      expect(back.searchParams.get('state')).toBe('of-the-app');
    });

    it.each([
      { page: '/account', open: () => known.userAgent.request(`${booted.url}/account`) },
      { page: '/device', open: () => known.userAgent.request(`${booted.url}/device`) },
      { page: '/login', open: () => begun.agent.request(begun.url) },
    ])('shows a page at $page that says so', async ({ open }) => {
      const response = await open();
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.text()).toContain('<h1>Not available right now</h1>');
    });

    it('goes on by itself once MongoDB is back, and nothing has been spent meanwhile', async () => {
      await proxy.mend();
      await until(async () => (await fetch(`${booted.url}/readyz`)).status === 200);
      const told = log.join('');
      expect(told.match(/MongoDB is lost/g)).toHaveLength(1);
      expect(told).toContain('MongoDB is back');
      expect((await ask(fresh)).body.errors).toBeUndefined();
      expect((await refresh(known.refreshToken)).status).toBe(200);
      expect((await authorize()).headers.get('location')).toMatch(/\/login\//);
    });
  });
});
