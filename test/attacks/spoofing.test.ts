import { boot, type Booted } from '../support/boot.js';
import { fetchAs } from '../support/fetchAs.js';
import { keepLog } from '../support/logLines.js';
import { authorizationUrl, DEVICE_APP } from '../support/pages.js';
import { INTERNAL_TOKEN, newServerApp } from '../support/serverApp.js';
import { readClaims } from '../support/signIn.js';

const EVIL = 'evil.example.com';
const SITE = newServerApp();

/** What proxies say of a request, said by a stranger. */
const ORIGINS: Record<string, string>[] = [
  { host: EVIL },
  { host: `${EVIL}:443` },
  { 'x-forwarded-host': EVIL },
  { 'x-forwarded-host': `${EVIL}, ${EVIL}` },
  { 'x-forwarded-proto': 'http' },
  { 'x-forwarded-proto': 'https' },
  { 'x-forwarded-proto': `gopher://${EVIL}/` },
  { 'x-forwarded-port': '1337', 'x-forwarded-prefix': `//${EVIL}`, 'x-forwarded-server': EVIL },
  { forwarded: `for=203.0.113.1;host=${EVIL};proto=http` },
  { 'x-host': EVIL, 'x-original-host': EVIL, 'x-http-host-override': EVIL },
  { 'x-original-url': `//${EVIL}/`, 'x-rewrite-url': '/nowhere', 'x-forwarded-uri': '/nowhere' },
  {
    'x-forwarded-ssl': 'off',
    'x-url-scheme': 'http',
    'x-forwarded-scheme': 'http',
    'front-end-https': 'off',
  },
  { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE', 'x-method-override': 'DELETE' },
];

/** Everything that is asked without an account, and some of what is refused. */
const PATHS = [
  '/',
  '/account',
  '/device',
  '/explorer',
  '/graphql',
  '/login/x',
  '/nowhere',
  '/oauth/authorize',
  '/oauth/end-session',
  '/oauth/notion/callback?state=x',
  '/oauth/userinfo',
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
];

describe.each<{ what: string; environment: Record<string, string> }>([
  { what: 'that believes no proxy', environment: {} },
  {
    what: 'behind a proxy that hands on whatever it gets',
    environment: { PUBLIC_URL: 'https://notion.example.com', TRUST_PROXY: '1' },
  },
])('a gateway $what', ({ environment }) => {
  let world: Booted;
  let origin: string;
  let plain: unknown;
  beforeAll(async () => {
    world = await boot({
      apps: [DEVICE_APP, SITE.app],
      environment: { NOTION_TOKEN: INTERNAL_TOKEN, EXPLORE: 'true', ...environment },
      emulator: { internal: [{ accessToken: INTERNAL_TOKEN }] },
    });
    origin = `http://127.0.0.1:${world.gateway.port}`;
    plain = await everything({});
  });
  afterAll(() => world.close());

  /** What is the same each time: random names and proofs are left out. */
  const steady = (text: string) =>
    text.replace(/[\w-]{43,}|[0-9a-f]{8}-[0-9a-f-]{27}|notion-[\w-]{12}|nonce-[\w+/=-]+/g, '…');

  async function tell(path: string, headers: Record<string, string>, fields?: Record<string, string>) {
    const form = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetchAs(origin + path, {
      headers: { ...(fields ? form : { accept: 'text/html' }), ...headers },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields).toString() }),
    });
    const text = await response.text();
    const links = [...text.matchAll(/\b(?:href|src|action|content)="[^"]*"|https?:\/\/[^\s"'<>\\]+/g)].map(
      ([all]) => all,
    );
    const { status, headers: answered } = response;
    const cookies = answered.getSetCookie();
    const told = {
      path: steady(path),
      status,
      links: links.map(steady),
      location: steady(answered.get('location') ?? ''),
      policy: steady(answered.get('content-security-policy') ?? ''),
      cookies: cookies.map((line) => steady(line).replace(/=[^;]*|expires=[^;]*/gi, '=')),
    };
    return { told, response, text, cookie: cookies.map((line) => line.split(';')[0]).join('; ') };
  }

  async function everything(headers: Record<string, string>): Promise<unknown> {
    const pages = [];
    for (const path of PATHS) pages.push((await tell(path, headers)).told);
    const request = authorizationUrl({ url: origin });
    const begun = await tell(request.pathname + request.search, headers);
    const login = begun.response.headers.get('location') ?? '';
    const notion = await tell(new URL(login, origin).pathname, { ...headers, cookie: begun.cookie });
    const device = await tell('/oauth/device', headers, { client_id: 'cli', scope: 'openid read' });
    const { verification_uri: address } = JSON.parse(device.text) as Record<string, string>;
    const token = await tell('/oauth/token', headers, {
      grant_type: 'client_credentials',
      client_id: SITE.clientId,
      client_secret: SITE.secret,
    });
    const { iss, aud } = readClaims((JSON.parse(token.text) as { access_token: string }).access_token);
    return { pages, begun: begun.told, notion: notion.told, address, iss, aud };
  }

  it('speaks of its own address', () => {
    expect(plain).toMatchObject({
      begun: { location: expect.stringMatching(/^\/login\/…$/) as string },
      notion: {
        location: expect.stringContaining(encodeURIComponent(`${world.url}/oauth/notion/callback`)) as string,
      },
      address: `${world.url}/device`,
      iss: world.url,
      aud: `${world.url}/graphql`,
    });
  });

  it.each(ORIGINS.map((headers) => ({ headers })))(
    'says the same, and sends nobody elsewhere, for %j',
    async ({ headers }) => {
      const told = await everything(headers);
      expect(JSON.stringify(told)).not.toContain(EVIL);
      expect(told).toEqual(plain);
    },
  );
});

const PAGES = 3;
/** Of tokens, from one address, where one is for each person. */
const GUESSES = 5;

/** Where a client writes an address that it would rather be counted for. */
const ADDRESSES = [
  'X-Forwarded-For',
  'Forwarded',
  'X-Real-IP',
  'X-Client-IP',
  'Client-IP',
  'True-Client-IP',
  'CF-Connecting-IP',
  'Fastly-Client-IP',
  'X-Cluster-Client-IP',
  'X-Forwarded',
  'Forwarded-For',
  'X-Original-Forwarded-For',
  'X-Remote-Addr',
  'Via',
];

describe.each<{ what: string; environment: Record<string, string>; behind?: string; counted: string }>([
  { what: 'of a gateway that believes no proxy', environment: {}, counted: '127.0.0.1' },
  {
    what: 'behind the one proxy that is believed',
    environment: { TRUST_PROXY: '1' },
    behind: '198.51.100.7',
    counted: '198.51.100.7',
  },
])('the address that is counted and put on record, $what', ({ environment, behind, counted }) => {
  const log = keepLog();
  let world: Booted;
  let last = 0;
  beforeAll(async () => {
    world = await boot({
      environment: { RATE_LIMIT_PAGES: String(PAGES), LOGIN_ATTEMPTS: '1', ...environment },
      logTo: log.to,
    });
  });
  afterAll(() => world.close());

  /** The proxy adds on the right whom it has heard. */
  const ask = (made: Record<string, string>, path = '/', init: RequestInit = {}) => {
    const headers = new Headers(made);
    if (behind) headers.append('x-forwarded-for', behind);
    return fetch(`http://127.0.0.1:${world.gateway.port}${path}`, { ...init, headers });
  };
  const madeUp = (name: string) => {
    const address = `203.0.113.${(last += 1)}`;
    return { [name]: name === 'Forwarded' ? `for=${address}` : address };
  };

  it.each(ADDRESSES)('is not what %s says', async (name) => {
    const body = new URLSearchParams({
      client_id: 'web-app',
      grant_type: 'refresh_token',
      refresh_token: 'x',
    });
    const tries: [count: number, act: () => Promise<Response>][] = [
      [PAGES + 1, () => ask(madeUp(name))],
      [GUESSES + 1, () => ask(madeUp(name), '/oauth/token', { method: 'POST', body })],
    ];
    for (const [count, act] of tries) {
      const statuses = [];
      for (let at = 0; at < count; at += 1) statuses.push((await act()).status);
      expect(statuses).toContain(429);
    }
  });

  it('is the same in every line', () => {
    const lines = log.text().split('\n').filter(Boolean);
    const addresses = lines.flatMap((line) => (JSON.parse(line) as { address?: string }).address ?? []);
    expect(addresses.length).toBeGreaterThan(3);
    expect([...new Set(addresses)].map((address) => address.replace('::ffff:', ''))).toEqual([counted]);
    expect(log.text()).not.toContain('203.0.113.');
  });
});
