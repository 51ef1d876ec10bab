import { request as send } from 'node:http';
import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted } from '../../support/boot.js';
import { NATIVE_REDIRECT_URI, OAuthApp } from '../../support/oauthApp.js';
import { readClaims, signIn } from '../../support/signIn.js';

/** What is tried at the token endpoint and around it, by the sections of RFC 9700 that tell of it. */
let booted: Booted;
let app: OAuthApp;
beforeAll(async () => {
  booted = await boot();
  app = new OAuthApp(booted);
});
afterAll(() => booted.close());

const refusal = (error: string, status = 400) => ({ status, body: { error } });
const begin = async (scope?: string) =>
  (await signIn(booted.gateway, { personId: SEED.adaId, ...(scope && { scope }) })).refreshToken;
const works = async (accessToken: string) => {
  const answer = await fetch(`${booted.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: '{"query":"{ viewer { expiresAt } }"}',
  });
  return answer.status === 200;
};

describe('RFC 9700 4.5, code injection: a code is of one app, one redirect and one verifier', () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    ['by another app', { client_id: 'native-app' }, 'invalid_grant'],
    [
      'by another app at its own address',
      { client_id: 'native-app', redirect_uri: NATIVE_REDIRECT_URI },
      'invalid_grant',
    ],
    ['by an app that does not exist', { client_id: 'nobody' }, 'invalid_client'],
    ['by nobody', { client_id: undefined }, 'invalid_request'],
    [
      'at another redirect of the same app',
      { redirect_uri: 'https://app.example.com/callback' },
      'invalid_grant',
    ],
    ['at no redirect', { redirect_uri: undefined }, 'invalid_request'],
    ['at the redirect with a slash', { redirect_uri: 'http://localhost:3000/callback/' }, 'invalid_grant'],
    ['with another verifier', { code_verifier: 'v'.repeat(43) }, 'invalid_grant'],
    ['with no verifier', { code_verifier: undefined }, 'invalid_grant'],
    ['with an empty verifier', { code_verifier: '' }, 'invalid_grant'],
    ['with a short verifier', { code_verifier: 'v'.repeat(42) }, 'invalid_grant'],
    ['with a long verifier', { code_verifier: 'v'.repeat(129) }, 'invalid_grant'],
    ['with a verifier of other letters', { code_verifier: '+'.repeat(43) }, 'invalid_grant'],
    ['by another grant', { grant_type: 'refresh_token' }, 'invalid_request'],
    ['for another resource', { resource: 'https://other.example.com/' }, 'invalid_target'],
  ])('it is not spent %s', async (_how, changes, error) => {
    const { status, body } = await app.redeem(await app.newCode(), changes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.access_token).toBeUndefined();
    expect(body.error).toMatch(new RegExp(`^(${error}|invalid_request|invalid_grant|invalid_client)$`));
  });

  it('the challenge itself is no verifier', async () => {
    expect(await app.redeem(await app.newCode(), { code_verifier: app.challenge })).toMatchObject(
      refusal('invalid_grant'),
    );
  });

  it.each(['\0', ' ', '%00', '.', '/../x', '"', "' OR 1=1 --"])(
    'a code with %j behind it is another code',
    async (more) => {
      expect(await app.redeem((await app.newCode()) + more)).toMatchObject(refusal('invalid_grant'));
    },
  );

  it('a code of one sign-in does not open another’s', async () => {
    const [victim, thief] = [new OAuthApp(booted), new OAuthApp(booted)];
    const code = await victim.newCode({}, { personId: SEED.graceId });
    expect(await thief.redeem(code)).toMatchObject(refusal('invalid_grant'));
  });
});

describe('RFC 9700 4.5.3.2 and RFC 6749 4.1.2, replay: a code works once', () => {
  it('the second time ends everything that came from the first', async () => {
    const code = await app.newCode();
    const first = await app.redeem(code);
    expect(first.status).toBe(200);
    expect(await works(first.body.access_token!)).toBe(true);
    expect(await app.redeem(code)).toMatchObject(refusal('invalid_grant'));
    expect(await app.refresh(first.body.refresh_token!)).toMatchObject(refusal('invalid_grant'));
    expect(await works(first.body.access_token!)).toBe(false);
  });

  it('twenty times at once: one at most', async () => {
    const code = await app.newCode();
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.redeem(code)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThanOrEqual(19);
    for (const answer of refused) expect(answer).toMatchObject(refusal('invalid_grant'));
    for (const { body } of answers) if (body.access_token) expect(await works(body.access_token)).toBe(false);
  });
});

describe('RFC 9700 4.14, refresh tokens: of one app, and once', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['another app', { client_id: 'native-app' }],
    ['an app of fewer scopes', { client_id: 'reader-app' }],
    ['an app that does not exist', { client_id: 'nobody' }],
    ['nobody', { client_id: undefined }],
    ['another grant', { grant_type: 'authorization_code' }],
    ['a grant that is not offered', { grant_type: 'password' }],
  ])('it is not taken from %s, and its owner notices nothing', async (_who, changes) => {
    const token = await begin();
    const { status, body } = await app.refresh(token, changes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.access_token).toBeUndefined();
    expect((await app.refresh(token)).status).toBe(200);
  });

  it('within its grace it is not given to another app either', async () => {
    const token = await begin();
    const next = (await app.refresh(token)).body.refresh_token!;
    expect(await app.refresh(token, { client_id: 'native-app' })).toMatchObject(refusal('invalid_grant'));
    expect((await app.refresh(next)).status).toBe(200);
  });

  it('an old one ends the whole family, access tokens too', async () => {
    const first = await begin();
    const second = (await app.refresh(first)).body.refresh_token!;
    const third = (await app.refresh(second)).body;
    expect(await works(third.access_token!)).toBe(true);
    expect(await app.refresh(first)).toMatchObject(refusal('invalid_grant'));
    expect(await app.refresh(third.refresh_token!)).toMatchObject(refusal('invalid_grant'));
    expect(await works(third.access_token!)).toBe(false);
  });

  it.each(['openid read write', 'write', 'read admin', 'READ', 'read\twrite'])(
    'it does not bring more than was given: %j',
    async (scope) => {
      const token = await begin('openid read');
      const { status, body } = await app.refresh(token, { scope });
      expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_scope' });
      expect((await app.refresh(token, { scope: 'read' })).body.scope).toBe('read');
    },
  );

  it.each(['https://other.example.com/', 'placeholder'])(
    'it is not for another audience: %s',
    async (resource) => {
      const own = resource === 'placeholder' ? `${booted.url}/oauth/userinfo` : resource;
      expect(await app.refresh(await begin(), { resource: own })).toMatchObject(refusal('invalid_target'));
    },
  );

  it('it is for our audience alone, whatever is named beside it', async () => {
    const own = `${booted.url}/graphql`;
    const fields = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'web-app' });
    fields.append('refresh_token', await begin());
    for (const resource of [own, 'https://evil.example.com/']) fields.append('resource', resource);
    const { status, body } = await app.post('/oauth/token', fields.toString());
    expect(status === 200 ? readClaims(body.access_token!).aud : own).toBe(own);
  });

  it('ends with the grant behind it', async () => {
    const { refreshToken, claims } = await signIn(booted.gateway, { personId: SEED.graceId });
    await booted.gateway.store.grants.remove(claims.gid);
    expect(await app.refresh(refreshToken)).toMatchObject(refusal('invalid_grant'));
  });

  it.each(['', '.', '\0', '../x', '{"$ne":null}', '__proto__', 'x'.repeat(10_000)])(
    '%.20j is none',
    async (token) => {
      const { status, body } = await app.refresh(token);
      expect(status).toBe(400);
      expect(body.error).toMatch(/^invalid_(grant|request)$/);
    },
  );

  it.each(['accessToken', 'idToken'] as const)('an %s is none', async (kind) => {
    const person = await signIn(booted.gateway, { personId: SEED.adaId });
    expect(await app.refresh(person[kind])).toMatchObject(refusal('invalid_grant'));
  });
});

describe('RFC 7009 2.1, revocation: of one’s own tokens', () => {
  it.each(['native-app', 'reader-app', 'explorer'])(
    '%s cannot end what another app has',
    async (clientId) => {
      const token = await begin();
      const answer = await app.post('/oauth/revoke', { client_id: clientId, token });
      expect(answer).toMatchObject({ status: 200, body: {} });
      expect((await app.refresh(token)).status).toBe(200);
    },
  );
  it.each([{}, { client_id: 'nobody' }, { client_secret: 'x' }])('nor can %j', async (who) => {
    const token = await begin();
    expect((await app.post('/oauth/revoke', { ...who, token })).status).toBeGreaterThanOrEqual(400);
    expect((await app.refresh(token)).status).toBe(200);
  });
  it.each(['garbage', '', '\0', 'x'.repeat(10_000)])(
    'does not tell whether %.20j is a token',
    async (token) => {
      const { status, body } = await app.post('/oauth/revoke', { client_id: 'web-app', token });
      expect([200, 400]).toContain(status);
      expect(body.error ?? 'invalid_request').toBe('invalid_request');
    },
  );
});

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('RFC 9700 2.5, client authentication: what an app has not proves nothing', () => {
  it.each([
    ['a secret in Basic', { authorization: `Basic ${Buffer.from('web-app:secret').toString('base64')}` }],
    ['an empty secret in Basic', { authorization: `Basic ${Buffer.from('web-app:').toString('base64')}` }],
    ['another app in Basic', { authorization: `Basic ${Buffer.from('native-app:x').toString('base64')}` }],
    ['a Bearer', { authorization: 'Bearer x' }],
  ])('%s', async (_what, headers) => {
    const fields = { grant_type: 'refresh_token', refresh_token: await begin(), client_id: 'web-app' };
    const { status, body } = await app.post('/oauth/token', fields, headers);
    expect([400, 401]).toContain(status);
    expect(body.error).toMatch(/^invalid_(client|request)$/);
  });
  it.each<Record<string, string>>([
    { client_assertion: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ3ZWItYXBwIn0.', client_assertion_type: JWT_BEARER },
    { client_assertion: 'a.b.c', client_assertion_type: JWT_BEARER, client_id: 'native-app' },
    { client_secret: 'secret', client_id: 'native-app' },
    { client_secret: 'secret' },
  ])('%j in the form, in place of a name', async (changes) => {
    const token = await begin();
    const { status, body } = await app.refresh(token, { client_id: undefined, ...changes });
    expect([400, 401]).toContain(status);
    expect(body.error).toMatch(/^invalid_(client|request|grant)$/);
    expect((await app.refresh(token)).status).toBe(200);
  });
});

describe('RFC 9700 2.4, other grants: not offered', () => {
  it.each([
    'password',
    'implicit',
    'client_credentials',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    'urn:ietf:params:oauth:grant-type:token-exchange',
    'urn:ietf:params:oauth:grant-type:saml2-bearer',
    'urn:openid:params:grant-type:ciba',
    '__proto__',
    'constructor',
    'toString',
    '',
  ])('%j', async (grantType) => {
    const { refreshToken, accessToken } = await signIn(booted.gateway, { personId: SEED.adaId });
    const { status, body } = await app.post('/oauth/token', {
      grant_type: grantType,
      client_id: 'web-app',
      username: 'ada',
      password: 'x',
      device_code: 'x',
      assertion: accessToken,
      subject_token: accessToken,
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      refresh_token: refreshToken,
    });
    expect([400, 401]).toContain(status);
    expect(body.access_token).toBeUndefined();
    expect(body.error).toMatch(/^(unsupported_grant_type|unauthorized_client|invalid_request)$/);
  });
});

describe('endpoints that there are not', () => {
  it.each([
    '/oauth/introspect',
    '/oauth/token/introspection',
    '/oauth/introspection',
    '/token/introspection',
    '/oauth/register',
    '/oauth/reg',
    '/reg',
    '/register',
    '/oauth/par',
    '/request',
    '/oauth/backchannel',
    '/backchannel',
    '/oauth/challenge',
    '/token',
    '/me',
    '/auth',
    '/session/end',
    '/jwks',
    '/interaction/x',
    '/oauth/clients',
    '/admin',
    '/.env',
    '/keys.json',
  ])('%s', async (path) => {
    const { accessToken } = await signIn(booted.gateway, { personId: SEED.adaId });
    const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const body =
        method === 'GET' ? undefined : new URLSearchParams({ token: accessToken, client_id: 'web-app' });
      const answer = await fetch(`${booted.url}${path}`, {
        method,
        headers,
        ...(body && { body }),
        redirect: 'manual',
      });
      expect({ method, status: answer.status }).toEqual({ method, status: 404 });
    }
  });
});

describe('RFC 9700 4.3, secrets in addresses: the token endpoint reads its form alone', () => {
  it.each(['/oauth/token', '/oauth/revoke'])('%s does not take parameters from the address', async (path) => {
    const token = await begin();
    const query = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'web-app',
      refresh_token: token,
      token,
    });
    const { status } = await app.post(`${path}?${query.toString()}`, '');
    expect([400, 401]).toContain(status);
    const got = await fetch(`${booted.url}${path}?${query.toString()}`, {
      headers: { 'x-http-method-override': 'POST' },
    });
    expect(got.status).toBe(405);
    expect((await app.refresh(token)).status).toBe(200);
  });
  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    '%s changes no method',
    async (name) => {
      const token = await begin();
      const body = { client_id: 'web-app', token, _method: 'GET' };
      expect((await app.post('/oauth/token', body, { [name]: 'GET' })).status).toBe(400);
      expect(
        (await app.post('/graphql?_method=GET&query=%7B__typename%7D', '', { [name]: 'GET' })).status,
      ).toBe(400);
    },
  );
});

describe('forms that are none', () => {
  const TYPES = [
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/x-www-form-urlencoded-x',
    '',
  ];
  it.each(TYPES)('as %j', async (type) => {
    const token = await begin();
    const fields = { grant_type: 'refresh_token', client_id: 'web-app', refresh_token: token };
    for (const body of [JSON.stringify(fields), new URLSearchParams(fields).toString()]) {
      const { status, body: told } = await app.send('/oauth/token', body, { 'content-type': type });
      expect({ status, error: told.error }).toEqual({ status: 400, error: 'invalid_request' });
    }
    expect((await app.refresh(token)).status).toBe(200);
  });

  it.each(['grant_type', 'client_id', 'refresh_token', 'scope'])('with a second %s', async (name) => {
    const token = await begin();
    const fields = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'web-app',
      refresh_token: token,
      scope: 'read',
    });
    fields.append(name, name === 'refresh_token' ? 'other' : 'https://evil.example.com/');
    const { status, body } = await app.post('/oauth/token', fields.toString());
    expect([400, 401]).toContain(status);
    expect(body.access_token).toBeUndefined();
  });

  it.each([
    'grant_type[]=refresh_token',
    'grant_type[__proto__]=x',
    '__proto__[client_id]=web-app&grant_type=refresh_token',
    'constructor[prototype][polluted]=1&grant_type=refresh_token&client_id=web-app',
    'grant_type=refresh_token&client_id=web-app&refresh_token[$ne]=x',
    '%00=%00',
    '&&&===',
    '%',
    '%zz=%zz',
  ])('of %j', async (body) => {
    const { status, body: told } = await app.post('/oauth/token', body);
    expect([400, 401]).toContain(status);
    expect(told.error).toMatch(/^invalid_/);
    expect({}).not.toHaveProperty('polluted');
  });

  it('of a megabyte', async () => {
    const { status, body } = await app.refresh('x'.repeat(1_000_000));
    expect([400, 413]).toContain(status);
    expect(body.error).toBe('invalid_request');
  });

  it('of 10,000 fields', async () => {
    const body = Array.from({ length: 10_000 }, (_, i) => `f${i}=`).join('&');
    expect([400, 413]).toContain((await app.post('/oauth/token', body)).status);
  });

  it('that are packed', async () => {
    const token = await begin();
    const { status } = await app.post('/oauth/token', '\x1f\x8b', { 'content-encoding': 'gzip' });
    expect([400, 415]).toContain(status);
    expect((await app.refresh(token)).status).toBe(200);
  });
});

describe('pages of strangers', () => {
  const ORIGINS = [
    'https://evil.example.com',
    'null',
    'https://app.example.com.evil.example.com',
    'http://app.example.com',
    'https://app.example.com:8443',
    'https://APP.example.com.',
  ];
  it.each(ORIGINS)('%s reads no token', async (origin) => {
    const token = await begin();
    const fields = { grant_type: 'refresh_token', client_id: 'web-app', refresh_token: token };
    const answer = await app.post('/oauth/token', fields, { origin });
    expect(answer).toMatchObject(refusal('invalid_request'));
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const own = await app.post('/oauth/token', fields, { origin: 'https://app.example.com' });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(own.headers.get('access-control-allow-credentials')).toBeNull();
  });
  it.each([
    '/graphql',
    '/files/uploads/x',
    '/oauth/userinfo',
    '/account',
    '/webhooks/notion',
    '/oauth/authorize',
    '/healthz',
  ])('%s allows nobody credentials', async (path) => {
    for (const method of ['OPTIONS', 'GET']) {
      const headers = {
        origin: 'https://evil.example.com',
        'access-control-request-method': 'POST',
        accept: 'text/html',
      };
      const answer = await fetch(`${booted.url}${path}`, { method, headers, redirect: 'manual' });
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('methods that are none of an endpoint', () => {
  it.each(['TRACE', 'CONNECT', 'PATCH', 'PROPFIND', 'QUERY'])('%s is not echoed', async (method) => {
    for (const path of ['/graphql', '/oauth/token', '/']) {
      const { status, text } = await new Promise<{ status: number; text: string }>((resolve) => {
        const asked = send(
          { port: booted.gateway.port, method, path, headers: { cookie: 'secret=1' } },
          (answer) => {
            let text = '';
            answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
            answer.once('end', () => resolve({ status: answer.statusCode!, text }));
          },
        );
        asked.once('error', () => resolve({ status: 400, text: '' }));
        asked.once('connect', (answer, socket) => {
          socket.destroy();
          resolve({ status: answer.statusCode!, text: '' });
        });
        asked.end();
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('secret=1');
    }
  });
});
