import { PassThrough } from 'node:stream';
import { authorizeUrl, REDIRECT_URI } from '../../support/authorizeUrl.js';
import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';

/** What a person and an app are told when something of ours breaks in the middle of a sign-in. */
describe('a sign-in on a store that fails', () => {
  const log: string[] = [];
  let booted: Booted;
  beforeAll(async () => {
    const logTo = new PassThrough();
    logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    booted = await boot({ logTo });
  });
  afterAll(() => booted.close());
  beforeEach(() => log.splice(0));

  const requestUrl = () => authorizeUrl(booted);

  /** One verb of the store rejects while `act` runs. */
  async function whileBroken<T>(
    part: 'artifacts' | 'grants' | 'tickets',
    verb: string,
    act: () => Promise<T>,
  ): Promise<T> {
    const verbs = booted.gateway.store[part] as unknown as Record<string, unknown>;
    const working = verbs[verb];
    verbs[verb] = () => Promise.reject(new Error('secret of the store'));
    try {
      return await act();
    } finally {
      verbs[verb] = working;
    }
  }

  /** A page that can be read, quotes the request and lets nothing out; the log has the reason. */
  async function expectOurFault(response: Response): Promise<string> {
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(/<h1>Something went wrong/);
    expect(text).not.toContain('secret of the store');
    const reason = log.find((line) => line.includes('secret of the store'));
    expect(reason).toContain(response.headers.get('x-request-id'));
    return text;
  }
  const quoted = (response: Response) => `request id ${response.headers.get('x-request-id')}`;

  it('is a page at its first step', async () => {
    const broken = () => new UserAgent().request(requestUrl());
    const response = await whileBroken('artifacts', 'put', broken);
    expect(await expectOurFault(response)).toContain(quoted(response));
  });

  it('is a page on the way to Notion, and goes on from there', async () => {
    const userAgent = new UserAgent();
    const login = (await userAgent.request(requestUrl())).headers.get('location')!;
    const response = await whileBroken('tickets', 'put', () => userAgent.request(booted.url + login));
    const page = await expectOurFault(response);
    expect(page).toContain(quoted(response));
    expect(page).toContain(`href="${login}"`);
    const callback = await userAgent.authorize(booted.url + login, REDIRECT_URI);
    expect(callback.searchParams.get('code')).toBeTruthy();
  });

  it.each([
    ['before the state was checked', 'tickets', 'take'],
    ['when the app is looked up', 'artifacts', 'find'],
    ['when the grant is to be kept', 'grants', 'save'],
  ] as const)('is a page on the way back: %s', async (_when, part, verb) => {
    const userAgent = new UserAgent();
    const consent = await userAgent.open(requestUrl());
    const { url } = await userAgent.consent(consent, {}, `${booted.url}/oauth/notion/callback`);
    const response = await whileBroken(part, verb, () => userAgent.request(url));
    const page = await expectOurFault(response);
    expect(page).toContain(quoted(response));
    // Where the state was not spent, loading the page again is enough; later, the page leads through Notion again.
    const again = /href="(\/login\/[^"]+)"/.exec(page)?.[1];
    const done = again
      ? await userAgent.authorize(booted.url + again, REDIRECT_URI)
      : (await userAgent.open(url, REDIRECT_URI)).url;
    expect(done.searchParams.get('code')).toBeTruthy();
  });

  it('is an OAuth error at the token endpoint, and the token is still good', async () => {
    const { refreshToken } = await signIn(booted.gateway);
    const refresh = () =>
      fetch(`${booted.url}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'web-app',
          refresh_token: refreshToken,
        }),
      });
    const failed = await whileBroken('grants', 'find', refresh);
    expect(failed.status).toBe(500);
    expect(await failed.json()).toMatchObject({ error: 'server_error' });
    expect((await refresh()).status).toBe(200);
  });

  it('is an OAuth error at userinfo', async () => {
    const { accessToken } = await signIn(booted.gateway);
    const failed = await whileBroken('grants', 'find', () =>
      fetch(`${booted.url}/oauth/userinfo`, { headers: { authorization: `Bearer ${accessToken}` } }),
    );
    expect(failed.status).toBe(500);
    expect(await failed.json()).toEqual({
      error: 'server_error',
      error_description: `Try again in a moment. If it stays, quote ${quoted(failed)} to the operator.`,
    });
  });
});

describe('a sign-in that Notion gave to nobody in particular', () => {
  it('is refused, and the token goes back', async () => {
    const booted = await boot();
    try {
      const userAgent = new UserAgent();
      const target = authorizeUrl(booted, { scope: 'openid' });
      const callback = `${booted.url}/oauth/notion/callback`;
      const { url } = await userAgent.consent(await userAgent.open(target), {}, callback);
      const { accessToken } = booted.emulator.issueToken();
      booted.emulator.failNext({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          access_token: accessToken,
          bot_id: 'b',
          workspace_id: 'w',
          owner: { type: 'workspace', workspace: true },
        }),
        match: { path: /oauth\/token/ },
      });
      const response = await userAgent.request(url);
      expect(response.status).toBe(502);
      expect(await response.text()).toContain('<h1>Notion named no person</h1>');
      expect(booted.emulator.state.tokens[accessToken]?.dead ?? true).toBe(true);
    } finally {
      await booted.close();
    }
  });
});
