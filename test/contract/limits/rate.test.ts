import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted } from '../../support/boot.js';
import { signIn, type SignedIn } from '../../support/signIn.js';

/** Behind one proxy, each test is a client of its own: what the proxy would have seen. */
let lastAddress = 0;
function newAddress(): string {
  lastAddress += 1;
  return `203.0.113.${lastAddress}`;
}

const QUERY = '{"query":"{ viewer { person { name } } }"}';
const ANONYMOUS = '{"query":"{ __typename }"}';

const LOW = Object.fromEntries(
  ['API', 'TOKEN', 'SIGN_IN', 'PAGES', 'WEBHOOKS'].map((name) => [`RATE_LIMIT_${name}`, '4']),
);

/** Sends from an address behind one proxy. */
function asker(url: () => string) {
  const ask = (path: string, address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', address);
    return fetch(url() + path, { redirect: 'manual', ...init, headers });
  };
  const query = (address: string, init: { token?: string; body?: string; headers?: object } = {}) =>
    ask('/graphql', address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(init.token !== undefined && { authorization: `Bearer ${init.token}` }),
        ...init.headers,
      },
      body: init.body ?? ANONYMOUS,
    });
  return { ask, query };
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < count; at += 1) answers.push(await act());
  return answers;
}

describe('rate limits of an address', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot({ environment: { TRUST_PROXY: '1', ...LOW } });
  });
  afterAll(() => booted.close());
  const { ask, query } = asker(() => booted.url);

  const form = (fields: Record<string, string> = {}) => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const html = { headers: { accept: 'text/html' } };

  const routes: [path: string, init: RequestInit, label: string][] = [
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ANONYMOUS }, 'api'],
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'no JSON' }, 'api'],
    ['/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': 'true' } }, 'api'],
    [
      '/GraphQL/',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: ANONYMOUS },
      'api',
    ],
    ['/files/uploads/any', { method: 'PUT', body: 'bytes' }, 'api'],
    ['/oauth/token', form({ grant_type: 'refresh_token' }), 'token'],
    ['/oauth/revoke', form(), 'token'],
    ['/oauth/userinfo', {}, 'token'],
    ['/oauth/device', form(), 'token'],
    ['/oauth/authorize', html, 'sign-in'],
    ['/login/any', html, 'sign-in'],
    ['/login/any', { ...form(), ...html }, 'sign-in'],
    ['/oauth/notion/callback?state=x&code=y', html, 'sign-in'],
    ['/device', html, 'sign-in'],
    ['/device', { ...form({ user_code: 'x' }), ...html }, 'sign-in'],
    ['/oauth/end-session', html, 'sign-in'],
    ['/', html, 'pages'],
    ['/explorer', html, 'pages'],
    ['/account', html, 'pages'],
    ['/account/sign-out', { ...form(), ...html }, 'pages'],
    ['/account/disconnect', { ...form(), ...html }, 'pages'],
    ['/nowhere', html, 'pages'],
    ['/.well-known/openid-configuration', {}, 'pages'],
    ['/oauth/jwks', {}, 'pages'],
    ['/webhooks/notion', { method: 'POST', body: '{}' }, 'webhooks'],
  ];

  it.each(routes)('hold at %s %j', async (path, init, label) => {
    const address = newAddress();
    const answers = await times(5, () => ask(path, address, init));
    expect(answers.map(({ status }) => status === 429)).toEqual([false, false, false, false, true]);
    const [first, , , , refused] = answers;
    expect(first!.headers.get('ratelimit-policy')).toBe(`"${label}";q=4;w=60`);
    expect(first!.headers.get('ratelimit')).toBe(`"${label}";r=3;t=60`);
    expect(refused!.headers.get('ratelimit')).toMatch(new RegExp(`^"${label}";r=0;t=\\d+$`));
    const seconds = Number(refused!.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused!.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
    expect(refused!.headers.get('cache-control')).toBe('no-store');
    expect(await refused!.text()).toMatch(/4 a minute are allowed\. Wait \d+ seconds?, then try again\./);
    // Another address is not concerned.
    expect((await ask(path, newAddress(), init)).status).toBe(answers[0]!.status);
  });

  it.each(['/healthz', '/readyz'])('never keep a load balancer from asking %s', async (path) => {
    const address = newAddress();
    const answers = await times(8, () => ask(path, address));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('are told to GraphQL clients in their shape, on the short way and through express', async () => {
    for (const headers of [{}, { 'content-encoding': 'identity' }]) {
      const address = newAddress();
      const answers = await times(5, () => query(address, { headers }));
      const body = (await answers[4]!.json()) as { errors: { extensions: { retryAfter: number } }[] };
      const { retryAfter } = body.errors[0]!.extensions;
      expect(body).toEqual({
        errors: [
          {
            message: `Too many requests from your network: 4 a minute are allowed. Wait ${retryAfter} seconds, then try again.`,
            extensions: { code: 'RATE_LIMITED', retryAfter },
          },
        ],
      });
      expect(answers[4]!.headers.get('retry-after')).toBe(String(retryAfter));
    }
  });

  it('are told to OAuth clients in theirs', async () => {
    const address = newAddress();
    const [refused] = (await times(5, () => ask('/oauth/token', address, form()))).slice(4);
    expect(await refused!.json()).toEqual({
      error: 'temporarily_unavailable',
      error_description: expect.stringMatching(
        /^Too many token requests from your network: 4 a minute are allowed\./,
      ) as string,
    });
  });

  it('are told to people on a page like all others, and to programs as JSON', async () => {
    const address = newAddress();
    await times(4, () => ask('/login/any', address, html));
    const page = await ask('/login/any', address, html);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<h1>Too many requests</h1>');
    const json = await ask('/login/any', address, { headers: { accept: 'application/json' } });
    expect(await json.json()).toMatchObject({ error: 'temporarily_unavailable' });
  });

  it('can be read by the pages of an app, and by no others', async () => {
    const address = newAddress();
    await times(4, () => query(address));
    const allowed = await query(address, { headers: { origin: 'https://app.example.com' } });
    expect(allowed.status).toBe(429);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    const exposed = allowed.headers.get('access-control-expose-headers')?.split(',');
    expect(exposed).toEqual(expect.arrayContaining(['Retry-After', 'RateLimit', 'RateLimit-Policy']));
    const other = await query(address, { headers: { origin: 'https://evil.test' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('do not count preflights, which the browser sends by itself', async () => {
    const address = newAddress();
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example.com', 'access-control-request-method': 'POST' },
    };
    await times(6, () => ask('/graphql', address, preflight));
    expect((await query(address)).headers.get('ratelimit')).toBe('"api";r=3;t=60');
  });

  it('count who is behind the proxy, whatever they write into X-Forwarded-For', async () => {
    const address = newAddress();
    const answers = await times(5, () => query(`198.51.100.${(lastAddress += 1)}, ${address}`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
  });

  it('count the addresses of one IPv6 network together', async () => {
    const answers = await times(5, () => query(`2001:db8:7:7:${(lastAddress += 1)}::1`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect((await query('2001:db8:7:8::1')).status).toBe(200);
  });
});

describe('rate limits of who has signed in', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot({ environment: { TRUST_PROXY: '1', RATE_LIMIT_PERSON: '5', RATE_LIMIT_APP: '8' } });
  });
  afterAll(() => booted.close());
  const { ask, query } = asker(() => booted.url);

  it('of a person hold through all their apps and from any address', async () => {
    const ada = await signIn(booted.gateway);
    const phone = await signIn(booted.gateway, { clientId: 'native-app' });
    const asked = (token: string) => query(newAddress(), { token, body: QUERY });
    const answers = [
      ...(await times(3, () => asked(ada.accessToken))),
      ...(await times(2, () => asked(phone.accessToken))),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"person";q=5;w=60');
    expect(answers.map(({ headers }) => headers.get('ratelimit')?.split(';')[1])).toEqual([
      'r=4',
      'r=3',
      'r=2',
      'r=1',
      'r=0',
    ]);
    for (const token of [ada.accessToken, phone.accessToken]) {
      const refused = await asked(token);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('ratelimit-policy')).toBe('"person";q=5;w=60');
      const body = (await refused.json()) as { errors: { message: string; extensions: unknown }[] };
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0]).toMatchObject({
        message: expect.stringMatching(
          /^Too many requests of one person: 5 a minute are allowed\. Wait/,
        ) as string,
        extensions: { code: 'RATE_LIMITED', retryAfter: Number(refused.headers.get('retry-after')) },
      });
    }
    const upload = await ask('/files/uploads/any', newAddress(), {
      method: 'PUT',
      headers: { authorization: `Bearer ${ada.accessToken}` },
      body: 'bytes',
    });
    expect([upload.status, upload.headers.has('retry-after')]).toEqual([429, true]);
    expect(await upload.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('of an app hold for all its people together, and for no other app', async () => {
    const [first, second, elsewhere] = await Promise.all([
      signIn(booted.gateway, { clientId: 'reader-app', scope: 'read', personId: SEED.graceId }),
      signIn(booted.gateway, { clientId: 'reader-app', scope: 'read', personId: SEED.alanId }),
      signIn(booted.gateway, { clientId: 'native-app', personId: SEED.graceId }),
    ]);
    const asked = ({ accessToken: token }: SignedIn) => query(newAddress(), { token, body: QUERY });
    const answers = [...(await times(4, () => asked(first))), ...(await times(5, () => asked(second)))];
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(8).fill(200), 429]);
    expect(await answers[8]!.text()).toContain('Too many requests of this app: 8 a minute are allowed.');
    expect((await asked(elsewhere)).status).toBe(200);
  });
});
