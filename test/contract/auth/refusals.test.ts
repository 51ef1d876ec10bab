import { createHash, randomBytes } from 'node:crypto';
import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';

const REDIRECT_URI = 'http://localhost:3000/callback';

describe('what an app is refused', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const requestUrl = (changes: Record<string, string | undefined> = {}) => {
    const all = {
      client_id: 'web-app',
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      scope: 'openid read write',
      state: 's',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...changes,
    };
    const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return `${booted.url}/oauth/authorize?${new URLSearchParams(given).toString()}`;
  };
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${booted.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text ? JSON.parse(text) : {}) as Record<string, string>,
    };
  };
  const newCode = async () => {
    const callback = await new UserAgent().authorize(requestUrl(), REDIRECT_URI);
    return callback.searchParams.get('code')!;
  };
  const redeem = (code: string, changes: Record<string, string> = {}) =>
    post('/oauth/token', {
      grant_type: 'authorization_code',
      client_id: 'web-app',
      redirect_uri: REDIRECT_URI,
      code,
      code_verifier: verifier,
      ...changes,
    });
  const refresh = (token: string, clientId = 'web-app') =>
    post('/oauth/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token: token });

  it('a code that was used, and everything that came from it', async () => {
    const code = await newCode();
    const first = await redeem(code);
    expect(first.status).toBe(200);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await refresh(first.body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('a code that is used ten times at once, but for one', async () => {
    const code = await newCode();
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(code)));
    const refused = answers.filter(({ status }) => status === 400);
    expect(refused.length).toBeGreaterThanOrEqual(9);
    expect(new Set(refused.map(({ body }) => body.error))).toEqual(new Set(['invalid_grant']));
  });

  it('an old refresh token, and then the whole family', async () => {
    const { refreshToken: first } = await signIn(booted.gateway);
    const second = (await refresh(first)).body.refresh_token!;
    expect((await refresh(second)).status).toBe(200);
    expect(await refresh(first)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await refresh(second)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it("another app's code and refresh token", async () => {
    const { refreshToken } = await signIn(booted.gateway);
    expect(await refresh(refreshToken, 'native-app')).toMatchObject({ body: { error: 'invalid_grant' } });
    expect(await redeem(await newCode(), { client_id: 'native-app' })).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect((await post('/oauth/revoke', { client_id: 'native-app', token: refreshToken })).status).toBe(200);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it.each([
    ['another verifier', { code_verifier: randomBytes(32).toString('base64url') }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
    ['another redirect', { redirect_uri: 'https://app.example.com/callback' }, 'invalid_grant'],
  ])('a code with %s', async (_what, changes, error) => {
    expect(await redeem(await newCode(), changes)).toMatchObject({ status: 400, body: { error } });
  });

  it.each([
    ['a plain challenge', { code_challenge: verifier, code_challenge_method: 'plain' }, 'invalid_request'],
    ['no challenge', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['a challenge without its method', { code_challenge_method: undefined }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['an id token in the front', { response_type: 'id_token', nonce: 'n' }, 'unsupported_response_type'],
    ['another resource', { resource: 'https://other.example.com/' }, 'invalid_target'],
    ['no scope', { scope: undefined }, 'invalid_scope'],
    ['unknown scopes only', { scope: 'admin' }, 'invalid_scope'],
    ['prompt=none without a session', { prompt: 'none' }, 'login_required'],
  ])('%s, before anybody is sent to Notion', async (_what, changes, error) => {
    const userAgent = new UserAgent();
    const { url } = await userAgent.open(requestUrl(changes), REDIRECT_URI);
    const parameters = new URLSearchParams(url.search || url.hash.slice(1));
    expect(Object.fromEntries(parameters)).toMatchObject({ error, state: 's', iss: booted.url });
    expect(userAgent.visited.filter((address) => address.startsWith(booted.emulator.url))).toEqual([]);
  });

  it('the scope write, when it is registered for read only', async () => {
    const redirectUri = 'https://reader.example.com/callback';
    const { url } = await new UserAgent().open(
      requestUrl({ client_id: 'reader-app', redirect_uri: redirectUri }),
      redirectUri,
    );
    expect(url.searchParams.get('error')).toBe('invalid_scope');
    const { claims } = await signIn(booted.gateway, { clientId: 'reader-app', scope: 'read' });
    expect(claims.scope).toBe('read');
  });

  it.each([
    [
      'a redirect that is not registered',
      { redirect_uri: 'http://localhost:3000/callback/more' },
      'Unknown return address',
    ],
    [
      'a web redirect with another port',
      { redirect_uri: 'http://localhost:3001/callback' },
      'Unknown return address',
    ],
    ['a redirect with a query of its own', { redirect_uri: `${REDIRECT_URI}?a=b` }, 'Unknown return address'],
    [
      "another host with a native app's path",
      { client_id: 'native-app', redirect_uri: 'http://evil.example.com/callback' },
      'Unknown return address',
    ],
    ['no redirect', { redirect_uri: undefined }, 'The sign-in cannot go on'],
    ['an unknown client', { client_id: 'nobody' }, 'Unknown app'],
  ])('%s, with a page and no redirect', async (_what, changes, heading) => {
    const { response } = await new UserAgent().open(requestUrl(changes));
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain(`<h1>${heading}</h1>`);
  });

  const tricks: [string, string[]][] = [
    [
      'web-app',
      [
        `${REDIRECT_URI}/`,
        `${REDIRECT_URI}?`,
        `${REDIRECT_URI}#x`,
        `${REDIRECT_URI}%00`,
        `${REDIRECT_URI} `,
        `${REDIRECT_URI}/../../evil`,
        'http://localhost:3000/Callback',
        'http://LOCALHOST:3000/callback',
        'http://localhost:3000/./callback',
        'http://localhost:3000/%63allback',
        'http://user@localhost:3000/callback',
        'http://localhost:3000@evil.example.com/callback',
        'https://localhost:3000/callback',
        '//localhost:3000/callback',
        'https://app.example.com.evil.example.com/callback',
        'javascript:alert(1)',
      ],
    ],
    [
      'native-app',
      [
        'http://127.0.0.2:1/callback',
        'http://[::1]:1/callback',
        'http://127.1:1/callback',
        'http://127.0.0.1.evil.example.com/callback',
        'http://127.0.0.1:80@evil.example.com/callback',
        'http://evil@127.0.0.1:1/callback',
        'http://127.0.0.1:1/callback/../x',
        'http://127.0.0.1:1/callback?x',
        'https://127.0.0.1:1/callback',
        'com.example.notion:/callback/x',
        'com.example.notion://callback',
        'COM.EXAMPLE.notion:/callback',
      ],
    ],
  ];
  it.each(tricks.flatMap(([clientId, uris]) => uris.map((uri) => [clientId, uri] as const)))(
    'to %s a redirect that only looks like its own: %s',
    async (clientId, uri) => {
      const answer = await fetch(requestUrl({ client_id: clientId, redirect_uri: uri }), {
        redirect: 'manual',
      });
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      expect(await answer.text()).toContain('<h1>Unknown return address</h1>');
    },
  );

  it.each(['client_id', 'redirect_uri'])('a second %s, with a page', async (name) => {
    const answer = await fetch(`${requestUrl()}&${name}=https://evil.example.com/`, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('parameter must not be provided twice');
  });

  it.each([
    ['a second scope', '&scope=openid', 'invalid_request'],
    ['a request object', '&request=a.b.c', 'request_not_supported'],
    ['a request object of elsewhere', '&request_uri=https://evil.example.com/', 'request_uri_not_supported'],
    ['an answer in a way we do not offer', '&response_mode=web_message', 'unsupported_response_mode'],
    ['silence and a prompt', '&prompt=none%20login', 'invalid_request'],
    ['an age below nothing', '&max_age=-1', 'invalid_request'],
    ['a hint that is no id token', '&id_token_hint=garbage', 'invalid_request'],
    ['an unsigned hint', '&id_token_hint=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'invalid_request'],
  ])('%s, at the redirect', async (_what, more, error) => {
    const { url } = await new UserAgent().open(requestUrl() + more, REDIRECT_URI);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ error, iss: booted.url });
  });

  it('a code with a secret, for an app that has none', async () => {
    const basic = `Basic ${Buffer.from('web-app:secret').toString('base64')}`;
    const fields = { grant_type: 'authorization_code', code: await newCode(), redirect_uri: REDIRECT_URI };
    const answer = await post('/oauth/token', fields, { authorization: basic });
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
  });

  it('more scopes on a refresh than were given, and fewer are fine', async () => {
    const { refreshToken } = await signIn(booted.gateway, { scope: 'openid read' });
    const ask = (scope: string) =>
      post('/oauth/token', {
        grant_type: 'refresh_token',
        client_id: 'web-app',
        refresh_token: refreshToken,
        scope,
      });
    expect(await ask('openid read write')).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    expect(await ask('read')).toMatchObject({ status: 200, body: { scope: 'read' } });
  });

  it('a refresh when the grant behind it is gone', async () => {
    const { refreshToken, claims } = await signIn(booted.gateway);
    await booted.gateway.store.grants.remove(claims.gid);
    expect(await refresh(refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
    'a token request as %s',
    async (type) => {
      const answer = await fetch(`${booted.url}/oauth/token`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ grant_type: 'refresh_token', client_id: 'web-app' }),
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
    },
  );

  it('silence to an app that another one’s session does not speak for', async () => {
    const { userAgent } = await signIn(booted.gateway, { scope: 'openid read' });
    const silent = async (changes: Record<string, string>, redirectUri = REDIRECT_URI) => {
      const { url } = await userAgent.open(requestUrl({ prompt: 'none', ...changes }), redirectUri);
      return url.searchParams.get('error');
    };
    expect(await silent({ scope: 'openid read' })).toBeNull();
    expect(await silent({ scope: 'openid read write' })).toBe('consent_required');
    expect(await silent({ scope: 'openid read', max_age: '0' })).toBe('login_required');
    const native = { client_id: 'native-app', redirect_uri: 'com.example.notion:/callback' };
    expect(await silent(native, native.redirect_uri)).toMatch(/^(interaction|consent)_required$/);
  });

  it('to be sent anywhere after a sign-out', async () => {
    const { userAgent } = await signIn(booted.gateway);
    const query = new URLSearchParams({
      client_id: 'web-app',
      post_logout_redirect_uri: 'https://evil.example.com/',
    });
    const { response } = await userAgent.open(`${booted.url}/oauth/end-session?${query.toString()}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  });

  it('pages that show what was sent, unescaped', async () => {
    const { response } = await new UserAgent().open(requestUrl({ client_id: '<script>alert(1)</script>' }));
    expect(await response.text()).not.toContain('<script>alert');
  });

  it('token requests from pages of strangers, and only those', async () => {
    const { refreshToken } = await signIn(booted.gateway);
    const fields = { grant_type: 'refresh_token', client_id: 'web-app', refresh_token: refreshToken };
    const stranger = await post('/oauth/token', fields, { origin: 'https://evil.example.com' });
    expect(stranger).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    const own = await post('/oauth/token', fields, { origin: 'https://app.example.com' });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(own.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
