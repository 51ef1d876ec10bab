import { boot, type Booted } from '../../support/boot.js';
import { signIn, type SignedIn } from '../../support/signIn.js';

const APP = 'https://app.example.com';
const OPERATORS = 'https://other.example.com';

/** Origins that look like one that is allowed. */
const STRANGERS = [
  'https://evil.example',
  'null',
  'https://app.example.com.evil.example',
  'https://evil-app.example.com',
  'https://evil.example/https://app.example.com',
  'http://app.example.com',
  'https://app.example.com:8443',
  'https://app.example.com.',
  'https://APP.example.com',
  'https://app.example.com/',
  'https://app.example.com@evil.example',
  'https://sub.app.example.com',
  'https://example.com',
  // Of a native app: no page is there.
  'http://127.0.0.1',
  'http://localhost:3001',
  'com.example.notion://callback',
  '*',
];

interface Route {
  path: string;
  method: 'POST' | 'PUT' | 'GET';
  /** The body and headers of a request that is answered, whatever the answer. */
  init: (signedIn: SignedIn) => RequestInit;
}

const json = (body: object): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const form = (fields: Record<string, string>): RequestInit => ({ body: new URLSearchParams(fields) });

/** Every route that the pages of an app may call. */
const ROUTES: Route[] = [
  { path: '/graphql', method: 'POST', init: () => json({ query: '{ __typename }' }) },
  // Not as nearly every client sends it: through express.
  { path: '/graphql?', method: 'POST', init: () => json({ query: '{ __typename }' }) },
  { path: '/files/uploads/x', method: 'PUT', init: () => ({ body: 'bytes' }) },
  {
    path: '/oauth/token',
    method: 'POST',
    init: ({ refreshToken }) =>
      form({ grant_type: 'refresh_token', client_id: 'web-app', refresh_token: refreshToken }),
  },
  { path: '/oauth/token', method: 'POST', init: () => form({ client_id: 'nobody' }) },
  { path: '/oauth/revoke', method: 'POST', init: () => form({ client_id: 'web-app', token: 'x' }) },
  { path: '/oauth/device', method: 'POST', init: () => form({ client_id: 'web-app' }) },
  {
    path: '/oauth/userinfo',
    method: 'GET',
    init: ({ accessToken }) => ({ headers: { authorization: `Bearer ${accessToken}` } }),
  },
];

const OPEN = ['/oauth/jwks', '/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'];

/** Whatever page asks, it cannot read these: they look at cookies. */
const CLOSED = [
  '/',
  '/account',
  '/device',
  '/login/x',
  '/oauth/authorize',
  '/oauth/end-session',
  '/healthz',
  '/webhooks/notion',
];

describe('a page of another origin', () => {
  let world: Booted;
  let signedIn: SignedIn;
  beforeAll(async () => {
    world = await boot({ environment: { CORS_ORIGINS: OPERATORS } });
    signedIn = await signIn(world.gateway);
  });
  afterAll(() => world.close());

  const ask = ({ path, method, init }: Route, origin: string) => {
    const { headers, ...rest } = init(signedIn);
    return fetch(world.url + path, { ...rest, method, headers: { ...(headers as object), origin } });
  };
  const preflight = (path: string, method: string, origin: string) =>
    fetch(world.url + path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  const shared = ({ headers }: Response) => ({
    origin: headers.get('access-control-allow-origin'),
    credentials: headers.get('access-control-allow-credentials'),
    varies: headers.get('vary')?.includes('Origin'),
  });
  const GIVEN = (origin: string) => ({ origin, credentials: null, varies: true });
  const REFUSED = { origin: null, credentials: null, varies: true };

  describe.each(ROUTES)('at $method $path', (route) => {
    it.each([APP, OPERATORS])(
      'may call and read when it is an app’s or the operator’s: %s',
      async (origin) => {
        const asked = await preflight(route.path, route.method, origin);
        expect([asked.status, shared(asked)]).toEqual([204, GIVEN(origin)]);
        expect(asked.headers.get('access-control-allow-methods')).toContain(route.method);
        expect(asked.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
        expect(Number(asked.headers.get('access-control-max-age'))).toBeGreaterThanOrEqual(3_600);
        const answer = await ask(route, origin);
        expect(shared(answer)).toEqual(GIVEN(origin));
        expect(answer.headers.get('access-control-expose-headers')).toBe(
          'Retry-After,WWW-Authenticate,X-Request-Id,RateLimit,RateLimit-Policy',
        );
      },
    );

    it.each(STRANGERS)('may not when it is %s', async (origin) => {
      expect(shared(await preflight(route.path, route.method, origin))).toEqual(REFUSED);
      expect(shared(await ask(route, origin))).toEqual(REFUSED);
    });
  });

  it('cannot spend another app’s refresh token', async () => {
    const { refreshToken } = await signIn(world.gateway, { clientId: 'reader-app', scope: 'openid read' });
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'reader-app',
      refresh_token: refreshToken,
    });
    const spend = (origin: string) =>
      fetch(`${world.url}/oauth/token`, { method: 'POST', body, headers: { origin } });
    const refused = await spend(APP);
    expect([refused.status, shared(refused)]).toEqual([400, REFUSED]);
    expect(await refused.json()).toMatchObject({
      error: 'invalid_request',
      error_description: `origin ${APP} not allowed for client: reader-app`,
    });
    expect((await spend('https://reader.example.com')).status).toBe(200);
  });

  it.each(OPEN)('may read %s, which is the same for everybody', async (path) => {
    for (const origin of [APP, 'https://evil.example', 'null']) {
      const answer = await fetch(world.url + path, { headers: { origin } });
      expect([answer.status, shared(answer)]).toEqual([200, GIVEN('*')]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    }
  });

  it.each(CLOSED)('reads nothing of %s', async (path) => {
    for (const origin of [APP, 'https://evil.example']) {
      const answers = [
        await fetch(world.url + path, { headers: { origin } }),
        await preflight(path, 'POST', origin),
      ];
      for (const answer of answers) expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('Apollo’s Sandbox on its own site', () => {
  it.each([
    ['true', 'https://studio.apollographql.com'],
    ['false', null],
  ])('may call the endpoint, and nothing else, while exploring is %s', async (EXPLORE, allowed) => {
    const world = await boot({ environment: { EXPLORE } });
    const origin = 'https://studio.apollographql.com';
    const askers = ['/graphql', '/oauth/token', '/oauth/userinfo'].map(async (path) => {
      const answer = await fetch(world.url + path, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      return answer.headers.get('access-control-allow-origin');
    });
    expect(await Promise.all(askers)).toEqual([allowed, null, null]);
    await world.close();
  });
});
