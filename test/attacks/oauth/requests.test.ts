import { boot, type Booted } from '../../support/boot.js';
import { NATIVE_REDIRECT_URI, OAuthApp, REDIRECT_URI } from '../../support/oauthApp.js';
import { readClaims, signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';

/** Authorization requests that are wrong on purpose, by the sections of RFC 9700 that tell of them. */
let booted: Booted;
let app: OAuthApp;
beforeAll(async () => {
  booted = await boot();
  app = new OAuthApp(booted);
});
afterAll(() => booted.close());

/** Nobody is sent anywhere: the page says why. */
async function expectPage(url: string, heading: string): Promise<void> {
  const answer = await fetch(url, { redirect: 'manual' });
  const text = await answer.text();
  expect({ status: answer.status, location: answer.headers.get('location') }).toEqual({
    status: 400,
    location: null,
  });
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain(`<h1>${heading}</h1>`);
}

/** The app is told, by its own address, and nobody was sent to Notion. */
async function expectError(url: string, error: string): Promise<void> {
  const userAgent = new UserAgent();
  const { url: back } = await userAgent.open(url, REDIRECT_URI);
  const parameters = new URLSearchParams(back.search || back.hash.slice(1));
  expect(Object.fromEntries(parameters)).toMatchObject({ error, iss: booted.url });
  expect(userAgent.visited.filter((address) => address.startsWith(booted.emulator.url))).toEqual([]);
}

describe('RFC 9700 4.1, redirect URIs: compared letter by letter', () => {
  const tricks: [string, string[]][] = [
    [
      'web-app',
      [
        'https://evil.example.com/callback',
        `${REDIRECT_URI}/more`,
        `${REDIRECT_URI}/`,
        `${REDIRECT_URI}?`,
        `${REDIRECT_URI}?a=b`,
        `${REDIRECT_URI}#x`,
        `${REDIRECT_URI}%00`,
        `${REDIRECT_URI}%0d%0aSet-Cookie:a=b`,
        `${REDIRECT_URI}\r\nSet-Cookie: a=b`,
        `${REDIRECT_URI} `,
        ` ${REDIRECT_URI}`,
        `${REDIRECT_URI}\t`,
        `${REDIRECT_URI};x`,
        `${REDIRECT_URI}\\evil`,
        `${REDIRECT_URI}/../../evil`,
        `${REDIRECT_URI}/..%2f..%2fevil`,
        `${REDIRECT_URI},https://evil.example.com/`,
        `${REDIRECT_URI} https://evil.example.com/`,
        'http://localhost:3000',
        'http://localhost:3000/',
        'http://localhost:3001/callback',
        'http://localhost/callback',
        'http://127.0.0.1:3000/callback',
        'http://[::1]:3000/callback',
        'http://localhost.:3000/callback',
        'http://localhost:3000/Callback',
        'http://LOCALHOST:3000/callback',
        'HTTP://localhost:3000/callback',
        'http://localhost:3000//callback',
        'http://localhost:3000/./callback',
        'http://localhost:3000/x/../callback',
        'http://localhost:3000/%63allback',
        'http://localhost:03000/callback',
        'http://localhost:3000\\@evil.example.com/callback',
        'http://user@localhost:3000/callback',
        'http://localhost:3000@evil.example.com/callback',
        'http://localhost:3000#@evil.example.com/callback',
        'http://evil.example.com#http://localhost:3000/callback',
        'http://evil.example.com/?x=http://localhost:3000/callback',
        'https://localhost:3000/callback',
        '//localhost:3000/callback',
        '/callback',
        'callback',
        'https://app.example.com.evil.example.com/callback',
        'https://app.example.com%2eevil.example.com/callback',
        'https://evil.example.com/app.example.com/callback',
        'https://xapp.example.com/callback',
        'https://app.example.com./callback',
        'https://app.example.com:443/callback',
        'https://app.example.com:8443/callback',
        'http://app.example.com/callback',
        'https://app。example.com/callback',
        'https://аpp.example.com/callback',
        'javascript:alert(1)',
        'javascript://localhost:3000/callback%0aalert(1)',
        'data:text/html,<script>alert(1)</script>',
        'file:///callback',
        'urn:ietf:wg:oauth:2.0:oob',
        'null',
        '*',
      ],
    ],
    [
      'native-app',
      [
        'http://127.0.0.2:1/callback',
        'http://[::1]:1/callback',
        'http://127.1:1/callback',
        'http://2130706433:1/callback',
        'http://0x7f000001:1/callback',
        'http://0.0.0.0:1/callback',
        'http://127.0.0.1.evil.example.com/callback',
        'http://localhost.evil.example.com/callback',
        'http://evil.example.com/callback',
        'http://127.0.0.1:80@evil.example.com/callback',
        'http://evil@127.0.0.1:1/callback',
        'http://127.0.0.1:1/callback/../x',
        'http://127.0.0.1:1/callback/',
        'http://127.0.0.1:1/callback?x',
        'http://127.0.0.1:1/callback#x',
        'http://127.0.0.1:99999/callback',
        'http://127.0.0.1:-1/callback',
        'https://127.0.0.1:1/callback',
        'com.example.notion:/callback/x',
        'com.example.notion:/callback?x',
        'com.example.notion:callback',
        'com.example.notion://callback',
        'com.example.notion:///callback',
        'COM.EXAMPLE.notion:/callback',
        'com.example.notion2:/callback',
        'com.example.notion.evil:/callback',
        'intent://callback#Intent;scheme=com.example.notion;end',
      ],
    ],
  ];
  it.each(tricks.flatMap(([clientId, uris]) => uris.map((uri) => [clientId, uri] as const)))(
    '%s is not sent to %j',
    async (clientId, uri) => {
      await expectPage(app.requestUrl({ client_id: clientId, redirect_uri: uri }), 'Unknown return address');
    },
  );

  it.each(['', undefined])('nobody is sent anywhere without a redirect: %j', async (uri) => {
    await expectPage(app.requestUrl({ redirect_uri: uri }), 'The sign-in cannot go on');
  });

  it.each([
    ['of another app', { client_id: 'reader-app' }],
    ['of the gateway itself', { client_id: 'explorer' }],
  ])('an app is not sent to the address %s', async (_whose, changes) => {
    await expectPage(app.requestUrl(changes), 'Unknown return address');
  });

  it.each([1, 49_152, 65_535])(
    'only the port of a native app on its own machine is free: %d',
    async (port) => {
      for (const host of ['127.0.0.1', 'localhost']) {
        const uri = `http://${host}:${port}/callback`;
        const answer = await fetch(app.requestUrl({ client_id: 'native-app', redirect_uri: uri }), {
          redirect: 'manual',
        });
        expect(answer.status).toBe(303);
        expect(answer.headers.get('location')).toMatch(/^\/login\//);
      }
    },
  );
});

describe('RFC 9700 4.11, open redirection: errors go nowhere unknown', () => {
  it.each([
    'nobody',
    '',
    '../web-app',
    'web-app\0',
    '__proto__',
    'constructor',
    'WEB-APP',
    'web-app ',
    '<script>alert(1)</script>',
    'x'.repeat(5_000),
  ])('an app that does not exist: %.40j', async (clientId) => {
    const evil = { client_id: clientId, redirect_uri: 'https://evil.example.com/' };
    await expectPage(app.requestUrl(evil), clientId === '' ? 'The sign-in cannot go on' : 'Unknown app');
  });

  it.each(['client_id', 'redirect_uri'])('a second %s', async (name) => {
    const first = app.requestUrl();
    await expectPage(`${first}&${name}=https://evil.example.com/`, 'The sign-in cannot go on');
    await expectPage(first.replace('?', `?${name}=https://evil.example.com/&`), 'The sign-in cannot go on');
  });

  it.each([
    'https://evil.example.com/',
    'http://localhost:3000/../evil',
    'http://localhost:3000/?next=https://evil.example.com/',
    'http://localhost:3000',
    '//evil.example.com/',
    'javascript:alert(1)',
  ])('a sign-out does not lead to %s', async (uri) => {
    const { userAgent, idToken } = await signIn(booted.gateway, { scope: 'openid' });
    for (const [name, known] of [
      ['client_id', 'web-app'],
      ['id_token_hint', idToken],
    ] as const) {
      const query = new URLSearchParams({ [name]: known, post_logout_redirect_uri: uri });
      const { response } = await userAgent.open(`${booted.url}/oauth/end-session?${query.toString()}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });

  it.each(['return_to', 'returnTo', 'next', 'redirect', 'url', 'continue', 'redirect_uri', 'done'])(
    'pages of ours follow no parameter %s',
    async (name) => {
      const query = `?${name}=https://evil.example.com/`;
      for (const path of [
        '/',
        '/account',
        '/account/sign-in',
        '/explorer',
        '/device',
        '/login/x',
        '/oauth/notion/callback',
      ]) {
        const answer = await fetch(`${booted.url}${path}${query}`, { redirect: 'manual' });
        const location = answer.headers.get('location');
        expect({ path, location }).toEqual({
          path,
          location: location === null ? null : (expect.stringMatching(/^\/(?!\/)/) as string),
        });
        expect(location ?? '').not.toContain('evil');
        expect(await answer.text()).not.toContain('evil.example.com');
      }
    },
  );

  it.each([
    '//evil.example.com',
    '///evil.example.com',
    '/\\evil.example.com',
    '/%5cevil.example.com',
    '/.//evil.example.com',
    '//evil.example.com/..%2f',
    '/http://evil.example.com',
  ])('no path is taken for another host: %s', async (path) => {
    const answer = await fetch(`${booted.url}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('RFC 9700 2.1.1 and 4.8, PKCE downgrade: S256, always', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['a plain challenge', { code_challenge_method: 'plain' }],
    ['no challenge', { code_challenge: undefined, code_challenge_method: undefined }],
    ['a method without a challenge', { code_challenge: undefined }],
    ['a challenge without its method', { code_challenge_method: undefined }],
    ['an empty challenge', { code_challenge: '' }],
    ['an empty method', { code_challenge_method: '' }],
    ['the method in small letters', { code_challenge_method: 's256' }],
    ['another method', { code_challenge_method: 'S512' }],
    ['a short challenge', { code_challenge: 'a'.repeat(42) }],
    ['a long challenge', { code_challenge: 'a'.repeat(129) }],
    ['a challenge of other letters', { code_challenge: '+'.repeat(43) }],
  ])('%s', async (_what, changes) => {
    await expectError(app.requestUrl(changes), 'invalid_request');
  });
  it.each(['code_challenge', 'code_challenge_method'])('a second %s', async (name) => {
    await expectError(`${app.requestUrl()}&${name}=plain`, 'invalid_request');
  });
});

describe('RFC 9700 2.1.2, implicit grant: nothing but a code', () => {
  it.each([
    'token',
    'id_token',
    'id_token token',
    'code token',
    'code id_token',
    'code id_token token',
    'none',
    'CODE',
    'device',
    '',
  ])('response_type %j', async (type) => {
    const error = type === '' ? 'invalid_request' : 'unsupported_response_type';
    await expectError(app.requestUrl({ response_type: type, nonce: 'n' }), error);
  });
  it.each(['web_message', 'jwt', 'query.jwt', 'fragment.jwt', 'form_post.jwt', 'cookie', ' query'])(
    'response_mode %j',
    async (mode) => {
      await expectError(app.requestUrl({ response_mode: mode }), 'unsupported_response_mode');
    },
  );
});

describe('RFC 9700 4.4, mix-up: each answer names its issuer', () => {
  it('in a callback with a code, and in discovery', async () => {
    const callback = await app.callback();
    expect(callback.searchParams.getAll('iss')).toEqual([booted.url]);
    const discovery = await fetch(`${booted.url}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({
      issuer: booted.url,
      authorization_response_iss_parameter_supported: true,
    });
  });
  it('in a callback with an error', async () => {
    const callback = await app.callback({}, { decision: 'deny' });
    expect(callback.searchParams.getAll('iss')).toEqual([booted.url]);
  });
  it.each(['iss', 'code', 'error'])('and is not mixed with a %s of the request', async (name) => {
    const callback = await new UserAgent().authorize(`${app.requestUrl()}&${name}=evil`, REDIRECT_URI);
    expect(callback.search).not.toContain('evil');
    expect(callback.searchParams.getAll('code')).toHaveLength(1);
  });
  it('in the tokens', async () => {
    const { body } = await app.redeem(await app.newCode());
    expect([readClaims(body.access_token!).iss, readClaims(body.id_token!).iss]).toEqual([
      booted.url,
      booted.url,
    ]);
  });
});

describe('RFC 9700 2.3, privileges: no more than the app and the person said', () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    ['another resource', { resource: 'https://other.example.com/' }, 'invalid_target'],
    ['our host as the resource', { resource: 'placeholder' }, 'invalid_target'],
    ['a resource that is no URL', { resource: 'graphql' }, 'invalid_target'],
    ['a resource with a fragment', { resource: 'https://other.example.com/#x' }, 'invalid_target'],
    ['no scope', { scope: undefined }, 'invalid_scope'],
    ['unknown scopes only', { scope: 'admin' }, 'invalid_scope'],
    ['scopes of other spellings', { scope: 'READ,write' }, 'invalid_scope'],
  ])('%s', async (_what, changes, error) => {
    const own = changes.resource === 'placeholder' ? { resource: booted.url } : {};
    await expectError(app.requestUrl({ ...changes, ...own }), error);
  });

  it.each(['write', 'read write', 'openid profile read write offline_access'])(
    'an app that is registered for reading does not get %j',
    async (scope) => {
      const redirectUri = 'https://reader.example.com/callback';
      const { url } = await new UserAgent().open(
        app.requestUrl({ client_id: 'reader-app', redirect_uri: redirectUri, scope }),
        redirectUri,
      );
      expect(url.searchParams.get('error')).toBe('invalid_scope');
    },
  );

  it('the claims parameter tells no more than the scopes', async () => {
    const claims = JSON.stringify({
      id_token: { email: { essential: true }, name: null },
      userinfo: { email: null },
    });
    const { body } = await app.redeem(await app.newCode({ scope: 'openid read', claims }));
    expect(Object.keys(readClaims(body.id_token!))).not.toEqual(expect.arrayContaining(['email']));
    const userinfo = await fetch(`${booted.url}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    expect(Object.keys((await userinfo.json()) as object)).toEqual(['sub']);
  });
});

describe('what other specifications would let a request say', () => {
  it.each([
    ['a request object', '&request=a.b.c', 'request_not_supported'],
    [
      'an unsigned request object',
      '&request=eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImFkbWluIn0.',
      'request_not_supported',
    ],
    ['a request object of elsewhere', '&request_uri=https://evil.example.com/', 'request_uri_not_supported'],
    ['a request object of this machine', '&request_uri=http://127.0.0.1:1/', 'request_uri_not_supported'],
    ['a pushed request', '&request_uri=urn:ietf:params:oauth:request_uri:x', 'request_uri_not_supported'],
    ['a registration', '&registration=%7B%7D', 'registration_not_supported'],
    ['silence and a prompt', '&prompt=none%20login', 'invalid_request'],
    ['an unknown prompt', '&prompt=evil', 'invalid_request'],
    ['silence without a session', '&prompt=none', 'login_required'],
    ['an age below nothing', '&max_age=-1', 'invalid_request'],
    ['an age that is no number', '&max_age=1e9999', 'invalid_request'],
    ['a hint that is no id token', '&id_token_hint=garbage', 'invalid_request'],
    ['an unsigned hint', '&id_token_hint=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'invalid_request'],
  ])('%s', async (_what, more, error) => {
    await expectError(app.requestUrl() + more, error);
  });
});

describe('parameters that come twice', () => {
  it.each(['scope', 'state', 'response_type', 'response_mode', 'nonce', 'prompt'])(
    'a second %s',
    async (name) => {
      const twice = `${app.requestUrl({ [name]: 'x' })}&${name}=query`;
      const { url, response } = await new UserAgent().open(twice, REDIRECT_URI);
      const told = url.searchParams.get('error') ?? (await response.text());
      expect(told).toMatch(/invalid_request|must not be provided twice/);
    },
  );
  it.each([
    'scope[]',
    'scope[0]',
    'scope.x',
    '__proto__',
    '__proto__[scope]',
    'constructor',
    'toString',
    'client_id[]',
  ])('one called %s changes nothing', async (name) => {
    const answer = await fetch(`${app.requestUrl()}&${encodeURIComponent(name)}=admin`, {
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toMatch(/^\/login\//);
  });
});

describe('silence for an app that another one’s session does not speak for', () => {
  it('tells of what is missing, and gives nothing', async () => {
    const { userAgent } = await signIn(booted.gateway, { scope: 'openid read' });
    const silent = async (changes: Record<string, string>, redirectUri = REDIRECT_URI) => {
      const { url } = await userAgent.open(app.requestUrl({ prompt: 'none', ...changes }), redirectUri);
      return url.searchParams.get('error');
    };
    expect(await silent({ scope: 'openid read' })).toBeNull();
    expect(await silent({ scope: 'openid read write' })).toBe('consent_required');
    expect(await silent({ scope: 'openid read', max_age: '0' })).toBe('login_required');
    const native = { client_id: 'native-app', redirect_uri: NATIVE_REDIRECT_URI };
    expect(await silent(native, native.redirect_uri)).toMatch(/^(interaction|consent)_required$/);
  });

  it('asks each time for a phone app, whose name another program may use (RFC 8252 8.6)', async () => {
    const native = { client_id: 'native-app', redirect_uri: NATIVE_REDIRECT_URI, scope: 'openid read' };
    const { userAgent } = await signIn(booted.gateway, { clientId: 'native-app', scope: native.scope });
    const page = await userAgent.open(app.requestUrl(native), NATIVE_REDIRECT_URI);
    expect(await page.response.text()).toContain('Continue as');
    const { url } = await userAgent.open(app.requestUrl({ ...native, prompt: 'none' }), NATIVE_REDIRECT_URI);
    expect(url.searchParams.get('error')).toBe('interaction_required');
  });
});
