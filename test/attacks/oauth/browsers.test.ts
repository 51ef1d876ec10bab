import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { NATIVE_REDIRECT_URI, OAuthApp, REDIRECT_URI } from '../../support/oauthApp.js';
import { signIn, type SignedIn } from '../../support/signIn.js';
import { UserAgent, type Consent } from '../../support/userAgent.js';

/** What is tried on a person's browser on its way through the sign-in, by the sections that tell of it. */
let booted: Booted;
let app: OAuthApp;
beforeAll(async () => {
  booted = await boot({
    apps: [
      { clientId: 'cli', name: 'Command line', type: 'native', deviceFlow: true },
      { clientId: 'wall', name: 'Wall board', type: 'native', deviceFlow: true },
    ],
  });
  app = new OAuthApp(booted);
});
afterAll(() => booted.close());

/** Goes through Notion and stops before its answer is opened at the gateway. */
const untilCallback = async (userAgent: UserAgent, consent: Consent = {}) =>
  (
    await userAgent.consent(
      await userAgent.open(app.requestUrl()),
      consent,
      `${booted.url}/oauth/notion/callback`,
    )
  ).url;
const exchanges = () => booted.emulator.requests.filter(({ path }) => path === '/v1/oauth/token').length;
const isSignedIn = async (userAgent: UserAgent) => {
  const { url } = await userAgent
    .copy()
    .open(app.requestUrl({ prompt: 'none', scope: 'openid' }), REDIRECT_URI);
  return url.searchParams.get('error') !== 'login_required';
};
const alive = async ({ refreshToken }: SignedIn) => (await app.refresh(refreshToken)).status === 200;

async function expectPage(response: Response, status: number, heading: string): Promise<void> {
  const text = await response.text();
  expect(text).toContain(`<h1>${heading}</h1>`);
  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBeNull();
}

/** No other origin is told where its visitor comes from. */
const NOTHING_TO_OTHERS = /^(no-referrer|same-origin)$/;

describe('RFC 9700 4.7, CSRF: an answer of Notion is for one browser, once', () => {
  const FORGERIES: [string, (answer: URL, userAgent: UserAgent) => void][] = [
    ['another state', (answer) => answer.searchParams.set('state', 'A'.repeat(43))],
    [
      'the state in capitals',
      (answer) => answer.searchParams.set('state', answer.searchParams.get('state')!.toUpperCase()),
    ],
    [
      'a state that is cut',
      (answer) => answer.searchParams.set('state', answer.searchParams.get('state')!.slice(0, -1)),
    ],
    ['the state of the app', (answer) => answer.searchParams.set('state', 's')],
    [
      'a null byte behind the state',
      (answer) => answer.searchParams.set('state', `${answer.searchParams.get('state')}\0`),
    ],
    ['no state', (answer) => answer.searchParams.delete('state')],
    ['an empty state', (answer) => answer.searchParams.set('state', '')],
    ['two states', (answer) => answer.searchParams.append('state', 'another')],
    [
      'the same state twice',
      (answer) => answer.searchParams.append('state', answer.searchParams.get('state')!),
    ],
    [
      'a state as a list',
      (answer) => {
        answer.searchParams.append('state[]', answer.searchParams.get('state')!);
        answer.searchParams.delete('state');
      },
    ],
    ['a browser without its cookie', (_answer, userAgent) => userAgent.forget()],
  ];
  it.each(FORGERIES)('%s: nobody is connected, and Notion is not asked', async (_what, forge) => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const before = exchanges();
    forge(answer, userAgent);
    await expectPage(await userAgent.request(answer), 403, 'This answer from Notion cannot be used');
    expect([exchanges() - before, await isSignedIn(userAgent)]).toEqual([0, false]);
  });

  it('the answer of somebody else, planted in a browser that waits for its own', async () => {
    const [victim, attacker] = [new UserAgent(), new UserAgent()];
    await victim.open(app.requestUrl());
    const planted = await untilCallback(attacker);
    await expectPage(await victim.request(planted), 403, 'This answer from Notion cannot be used');
    expect(await isSignedIn(victim)).toBe(false);
    // The attempt does not spoil the sign-in that the answer belongs to.
    expect((await attacker.open(planted, REDIRECT_URI)).url.searchParams.get('code')).toBeTruthy();
  });

  it('the attacker’s code of Notion with the victim’s state', async () => {
    const [victim, attacker] = [new UserAgent(), new UserAgent()];
    const own = await untilCallback(victim, { personId: SEED.adaId });
    const mixed = new URL(own);
    mixed.searchParams.set(
      'state',
      (await untilCallback(attacker, { personId: SEED.graceId })).searchParams.get('state')!,
    );
    await expectPage(await victim.request(mixed), 403, 'This answer from Notion cannot be used');
  });

  it('an answer again, from the same browser and from one with the same cookies', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const cookies = userAgent.copy();
    await userAgent.open(answer, REDIRECT_URI);
    for (const browser of [userAgent, cookies])
      await expectPage(await browser.request(answer), 403, 'This answer from Notion cannot be used');
  });

  it('an answer twenty times at once: it is let in once', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const before = exchanges();
    const browsers = Array.from({ length: 20 }, () => userAgent.copy());
    const statuses = await Promise.all(
      browsers.map(async (browser) => (await browser.request(answer)).status),
    );
    expect(statuses.sort()).toEqual([303, ...Array<number>(19).fill(403)]);
    expect(exchanges() - before).toBe(1);
  });

  it('an answer by another method', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const posted = await userAgent.request(`${booted.url}/oauth/notion/callback`, {
      method: 'POST',
      body: answer.searchParams,
    });
    expect(posted.status).toBe(404);
    expect(await isSignedIn(userAgent)).toBe(false);
  });

  it('words of the attacker in an error of Notion reach neither page nor app', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    answer.searchParams.delete('code');
    answer.searchParams.set('error', 'evil_words');
    answer.searchParams.set('error_description', 'call 0900-EVIL');
    const { url } = await userAgent.open(answer, REDIRECT_URI);
    expect(url.searchParams.get('error')).toBe('server_error');
    expect(url.href).not.toMatch(/evil/i);
  });
});

describe('session fixation and login CSRF: a browser is signed in by its own sign-in', () => {
  it('a session that was planted before is not signed in by it', async () => {
    const attacker = new UserAgent();
    await attacker.open(`${booted.url}/oauth/end-session`);
    expect(attacker.cookieNames()).toContain('session');
    const victim = attacker.copy();
    await signIn(booted.gateway, { userAgent: victim });
    expect([await isSignedIn(victim), await isSignedIn(attacker)]).toEqual([true, false]);
  });

  it('a sign-in that was begun in another browser cannot be gone on with', async () => {
    const [attacker, victim] = [new UserAgent(), new UserAgent()];
    const login = new URL((await attacker.request(app.requestUrl())).headers.get('location')!, booted.url);
    await expectPage(await victim.request(login), 400, 'No app is waiting for this sign-in');
    const { userAgent: signedIn } = await signIn(booted.gateway);
    await expectPage(await signedIn.request(login), 400, 'No app is waiting for this sign-in');
  });

  it('nor can the way back to the app', async () => {
    const userAgent = new UserAgent();
    const answer = await untilCallback(userAgent);
    const back = new URL((await userAgent.request(answer)).headers.get('location')!, booted.url);
    const stranger = await new UserAgent().request(back);
    expect(stranger.status).toBe(400);
    expect(stranger.headers.get('location')).toBeNull();
    expect((await userAgent.open(back, REDIRECT_URI)).url.searchParams.get('code')).toBeTruthy();
    expect((await userAgent.request(back)).status).toBe(400);
  });

  it.each(['session', 'session.sig', 'login'])(
    'a cookie %s that somebody made up is nobody’s',
    async (name) => {
      const { userAgent } = await signIn(booted.gateway);
      expect(await isSignedIn(userAgent)).toBe(true);
      const cookie = `${name}=${'A'.repeat(43)}; session=admin; session.sig=x`;
      const answer = await fetch(`${booted.url}/account`, { headers: { cookie } });
      expect(await answer.text()).toContain('href="/account/sign-in"');
    },
  );

  it('a session ends when its person signs out, though its cookie was kept', async () => {
    const { userAgent, idToken } = await signIn(booted.gateway);
    const kept = userAgent.copy();
    const page = await userAgent.open(`${booted.url}/oauth/end-session?id_token_hint=${idToken}`);
    await userAgent.submit(readForm(await page.response.text()), page.url, { logout: 'yes' });
    expect(await isSignedIn(kept)).toBe(false);
  });
});

describe('forms of ours that come from elsewhere', () => {
  const post = (userAgent: UserAgent, path: string, body: URLSearchParams | string, type?: string) =>
    userAgent.request(`${booted.url}${path}`, {
      method: 'POST',
      body,
      ...(type && { headers: { 'content-type': type } }),
    });

  it.each<[string, string, (person: SignedIn) => Record<string, string>]>([
    ['sign-out', '/account/sign-out', ({ claims }) => ({ signIn: String(claims.sid) })],
    ['sign-out everywhere', '/account/sign-out-everywhere', () => ({})],
    ['disconnect', '/account/disconnect', () => ({ workspace: SEED.acmeId })],
  ])('%s ends nothing without the token of the page', async (_what, path, fieldsOf) => {
    const person = await signIn(booted.gateway, { personId: SEED.adaId });
    const stranger = await signIn(booted.gateway, { personId: SEED.graceId });
    const account = await stranger.userAgent.open(new URL('/account', booted.url));
    const [foreign = ''] = readForm(await account.response.text(), '/sign-out').fields.token ?? [];
    expect(foreign).toMatch(/^[\w-]{43}$/);
    const fields = fieldsOf(person);
    for (const token of [undefined, '', 'null', foreign, `${foreign}x`]) {
      const body = new URLSearchParams({ ...fields, ...(token !== undefined && { token }) });
      expect((await post(person.userAgent, path, body)).status).toBe(403);
    }
    const two = new URLSearchParams([...Object.entries(fields), ['token', foreign], ['token', 'x']]);
    expect((await post(person.userAgent, path, two)).status).toBe(403);
    expect(
      (await post(person.userAgent, `${path}?token=${foreign}`, new URLSearchParams(fields))).status,
    ).toBe(403);
    for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x'])
      expect(
        (await post(person.userAgent, path, JSON.stringify({ ...fields, token: foreign }), type)).status,
      ).toBe(403);
    const got = await person.userAgent.request(
      `${booted.url}${path}?${new URLSearchParams(fields).toString()}`,
    );
    expect(got.status).toBe(404);
    expect([await alive(person), await isSignedIn(person.userAgent)]).toEqual([true, true]);
  });

  it('the word for another app is not given without the token of the page', async () => {
    const { userAgent } = await signIn(booted.gateway);
    const native = { client_id: 'native-app', redirect_uri: NATIVE_REDIRECT_URI };
    const { url, response } = await userAgent.open(app.requestUrl(native), NATIVE_REDIRECT_URI);
    const { fields } = readForm(await response.text());
    const [token = ''] = fields.token ?? [];
    for (const wrong of ['', 'x', token.slice(1), `${token}x`]) {
      const body = new URLSearchParams({ choice: 'continue', token: wrong });
      await expectPage(await post(userAgent, url.pathname, body), 403, 'This form is not ours');
    }
    const stranger = await post(
      new UserAgent(),
      url.pathname,
      new URLSearchParams({ choice: 'continue', token }),
    );
    await expectPage(stranger, 400, 'No app is waiting for this sign-in');
  });

  it('a sign-out is not done by a link, nor by a form without the page’s secret', async () => {
    const { userAgent } = await signIn(booted.gateway);
    await userAgent.open(`${booted.url}/oauth/end-session`);
    for (const xsrf of ['', 'x'.repeat(43)]) {
      const forged = await post(
        userAgent.copy(),
        '/oauth/end-session/confirm',
        new URLSearchParams({ xsrf, logout: 'yes' }),
      );
      expect(forged.status).toBe(400);
    }
    expect((await userAgent.request(`${booted.url}/oauth/end-session/confirm?logout=yes`)).status).toBe(405);
    expect(await isSignedIn(userAgent)).toBe(true);
  });
});

describe('RFC 9700 4.16 and 4.2, clickjacking and leaks by referrer: on each page and redirect', () => {
  it.each([
    '/',
    '/account',
    '/explorer',
    '/device',
    '/graphql',
    '/nowhere',
    '/login/x',
    '/login/%zz',
    '/oauth/authorize',
    '/oauth/authorize/x',
    '/oauth/end-session',
    '/oauth/end-session/success',
    '/oauth/notion/callback?state=x&code=y',
    '/oauth/token',
  ])('%s', async (path) => {
    const { headers } = await fetch(`${booted.url}${path}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toMatch(NOTHING_TO_OTHERS);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    if (path !== '/graphql' && headers.get('content-type')?.includes('html'))
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  });

  it('the way through a sign-in', async () => {
    const userAgent = new UserAgent();
    const request = await userAgent.request(app.requestUrl());
    const answer = await untilCallback(userAgent);
    const login = await userAgent.request(answer);
    const back = await userAgent.request(new URL(login.headers.get('location')!, booted.url));
    for (const { headers, status } of [request, login, back]) {
      // 303: a browser that posted something does not post it again to where it is sent (RFC 9700 4.12).
      expect(status).toBe(303);
      expect(headers.get('referrer-policy')).toMatch(NOTHING_TO_OTHERS);
      expect(headers.get('cache-control')).toMatch(/no-store/);
    }
  });
});

describe('RFC 8628 5, the device flow', () => {
  const start = async (clientId = 'cli') =>
    (await app.post('/oauth/device', { client_id: clientId, scope: 'openid read' })).body as {
      user_code: string;
      device_code: string;
    };
  const poll = (deviceCode: string, clientId = 'cli') =>
    app.post('/oauth/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: clientId,
      device_code: deviceCode,
    });
  const type = async (
    userAgent: UserAgent,
    code: string,
    headers: Record<string, string> = {},
    { url }: { url: string } = booted,
  ) => {
    const page = await userAgent.open(new URL('/device', url));
    const form = readForm(await page.response.text());
    const body = new URLSearchParams({
      ...Object.fromEntries(Object.entries(form.fields).map(([k, [v = '']]) => [k, v])),
      user_code: code,
    });
    return userAgent.request(`${url}/device`, { method: 'POST', body, headers });
  };

  it('a device code is of one app', async () => {
    const { device_code: code } = await start();
    for (const other of ['wall', 'web-app', 'nobody', 'native-app']) {
      const { status, body } = await poll(code, other);
      expect([400, 401]).toContain(status);
      expect(body.error).toMatch(/^(invalid_grant|invalid_client|unauthorized_client|invalid_request)$/);
    }
    expect(await poll(code)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
  });

  it('a user code is no device code, nor the other way round', async () => {
    const { device_code: device, user_code: user } = await start();
    expect(await poll(user)).toMatchObject({ body: { error: 'invalid_grant' } });
    expect(await (await type(new UserAgent(), device)).text()).toContain('No device waits with this code');
  });

  it.each(['GET', 'POST'])(
    'a link with the code in it asks first, and warns of phishing (%s)',
    async (method) => {
      const { user_code: code, device_code: device } = await start();
      const { userAgent } = await signIn(booted.gateway, { personId: SEED.adaId });
      const url = `${booted.url}/device?user_code=${code}&confirm=yes`;
      const { response } = await userAgent.open(
        url,
        undefined,
        method === 'GET' ? {} : { method, body: new URLSearchParams({ user_code: code, confirm: 'yes' }) },
      );
      const text = await response.text();
      expect(text).toMatch(/<form/);
      expect(text).not.toContain('<h1>Connected</h1>');
      expect(await poll(device)).toMatchObject({
        body: { error: expect.stringMatching(/^(authorization_pending|slow_down)$/) as string },
      });
    },
  );

  it('the page tells the app, and to cancel what somebody sent', async () => {
    const { user_code: code } = await start();
    const text = await (await type(new UserAgent(), code)).text();
    expect(text).toContain('Command line waits to be connected');
    expect(text).toContain('If somebody sent it to you, cancel.');
  });

  it('a code that was typed in one browser is not confirmed from another', async () => {
    const { user_code: code, device_code: device } = await start();
    const typed = new UserAgent();
    const { fields } = readForm(await (await type(typed, code)).text());
    const body = new URLSearchParams({ user_code: code, confirm: 'yes', xsrf: fields.xsrf![0]! });
    const { userAgent: other } = await signIn(booted.gateway, { personId: SEED.adaId });
    for (const browser of [other, new UserAgent()]) {
      const { response } = await browser.open(`${booted.url}/device`, undefined, { method: 'POST', body });
      expect(await response.text()).not.toContain('<h1>Connected</h1>');
    }
    expect(await poll(device)).toMatchObject({
      body: { error: expect.stringMatching(/^(authorization_pending|slow_down)$/) as string },
    });
  });

  it.each(['web-app', 'native-app', 'nobody', ''])('%j gets no code', async (clientId) => {
    const { status, body } = await app.post('/oauth/device', { client_id: clientId, scope: 'openid' });
    expect([400, 401]).toContain(status);
    expect(body.device_code).toBeUndefined();
  });

  it('guesses are counted by the address that they come from, whatever they say of it', async () => {
    // The waits begin at a second and double: a slow machine needs a few guesses more to be too early.
    const strict = await boot({ environment: { LOGIN_ATTEMPTS: '3' } });
    let refused = new Response();
    for (let guess = 0; guess < 14 && refused.status !== 429; guess += 1) {
      const forwarded = `203.0.113.${guess}`;
      const told = { 'x-forwarded-for': forwarded, 'x-real-ip': forwarded, forwarded: `for=${forwarded}` };
      refused = await type(new UserAgent(), 'BBBB-BBBB', told, strict);
    }
    await strict.close();
    await expectPage(refused, 429, 'Too many wrong codes');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
