import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { authorizationUrl, deviceCodes, DEVICE_APP } from '../../support/pages.js';
import { signIn } from '../../support/signIn.js';
import { bootBehindTls } from '../../support/tlsProxy.js';
import { readSetCookie, UserAgent } from '../../support/userAgent.js';

const CALLBACK = 'http://localhost:3000/callback';

/** How many sign-ins and consents may go on side by side in one browser. */
const MOST = 10;

const cookiesOf = (userAgent: UserAgent, kind: string) =>
  userAgent.cookieNames().filter((name) => name.replace('__Host-', '').startsWith(kind));

/** As far as Notion's page. */
const begin = (world: Booted, userAgent: UserAgent, state = 'of-the-app') =>
  userAgent.open(authorizationUrl(world, { state }));

const finish = (userAgent: UserAgent, page: Awaited<ReturnType<typeof begin>>) =>
  userAgent.consent(page, {}, CALLBACK);

/** A browser that has met every way on which the gateway sets a cookie or takes one back. */
async function live(world: Booted): Promise<UserAgent> {
  const userAgent = new UserAgent();
  const { idToken } = await signIn(world.gateway, { userAgent });
  await signIn(world.gateway, { userAgent, parameters: { prompt: 'login' } });
  await userAgent.open(authorizationUrl(world, { client_id: 'reader-app' }));
  const { user_code } = await deviceCodes(world);
  let page = await userAgent.open(`${world.url}/device?user_code=${user_code}`);
  for (const changes of [{}, {}, { choice: 'continue' }])
    page = await userAgent.submit(readForm(await page.response.text()), page.url, changes);
  expect(await page.response.text()).toContain('Command line is connected');
  page = await userAgent.open(`${world.url}/account`);
  await userAgent.submit(readForm(await page.response.text(), '/account/sign-out'), page.url);
  await begin(world, userAgent);
  page = await userAgent.open(`${world.url}/oauth/end-session?id_token_hint=${idToken}`);
  await userAgent.submit(readForm(await page.response.text()), page.url, { logout: 'yes' });
  // A signature that does not fit: the library takes it back.
  const session = world.url.startsWith('https:') ? '__Host-session' : 'session';
  await userAgent.request(`${world.url}/device`, { headers: { cookie: `${session}=x; ${session}.sig=y` } });
  return userAgent;
}

describe.each([
  [
    'on this machine',
    boot,
    { secure: undefined },
    /^(session|session\.sig|login-[\w-]{43}|notion-[\w-]{12})$/,
  ],
  [
    'behind https',
    bootBehindTls,
    { secure: '' },
    /^__Host-(session|session\.sig|login-[\w-]{43}|notion-[\w-]{12})$/,
  ],
])('the cookies of a gateway %s', (_where, start, { secure }, names) => {
  let world: Booted;
  beforeAll(async () => {
    world = await start({ apps: [DEVICE_APP] });
  });
  afterAll(() => world.close());

  it('are each for the whole host, unseen by scripts, and kept from what other sites post', async () => {
    const cookies = (await live(world)).cookieLines.map(readSetCookie);
    const kinds = cookies.map(({ name }) => name.replace('__Host-', '').replace(/-.*/, ''));
    expect(new Set(kinds)).toEqual(new Set(['session', 'session.sig', 'login', 'notion']));
    expect(
      cookies.filter(({ value, expires = '' }) => !value && /1970/.test(expires)).length,
    ).toBeGreaterThan(5);
    for (const cookie of cookies) {
      expect(cookie.name).toMatch(names);
      const { httponly, samesite, path, domain } = cookie;
      expect({ name: cookie.name, httponly, samesite: samesite?.toLowerCase(), path, domain }).toEqual({
        name: cookie.name,
        httponly: '',
        samesite: 'lax',
        path: '/',
        domain: undefined,
      });
      expect(cookie.secure).toBe(secure);
    }
  });

  it('keep two sign-ins apart that go on at once, in whatever order they end, and are gone with them', async () => {
    const userAgent = new UserAgent();
    const [first, second] = await Promise.all([
      begin(world, userAgent, 'one'),
      begin(world, userAgent, 'two'),
    ]);
    expect(
      [cookiesOf(userAgent, 'login-'), cookiesOf(userAgent, 'notion-')].map(({ length }) => length),
    ).toEqual([2, 2]);
    const states: (string | null)[] = [];
    for (const page of [second, first]) {
      const { searchParams } = (await finish(userAgent, page)).url;
      expect(searchParams.get('code')).toBeTruthy();
      states.push(searchParams.get('state'));
    }
    expect(states).toEqual(['two', 'one']);
    expect(userAgent.cookieNames().filter((name) => !/session(\.sig)?$/.test(name))).toEqual([]);
  });

  it('do not pile up in a browser that begins again and again: the oldest is given up', async () => {
    const userAgent = new UserAgent();
    const pages = [];
    for (let count = 0; count < MOST + 3; count += 1) pages.push(await begin(world, userAgent));
    for (const kind of ['login-', 'notion-']) expect(cookiesOf(userAgent, kind)).toHaveLength(MOST);
    const [oldest, newest] = [pages[0]!, pages.at(-1)!];
    expect((await finish(userAgent, newest)).url.searchParams.get('code')).toBeTruthy();
    const refused = await finish(userAgent, oldest);
    expect(await refused.response.text()).toContain('This answer from Notion cannot be used');
  });

  it('of one sign-in are of no use for another, nor is one that was made up', async () => {
    const userAgent = new UserAgent();
    const login = async () => {
      const { headers } = await userAgent.request(authorizationUrl(world));
      return {
        url: new URL(headers.get('location')!, world.url),
        ...readSetCookie(headers.getSetCookie()[0]!),
      };
    };
    const [first, second] = [await login(), await login()];
    userAgent.forget();
    const open = async (cookie: string) =>
      (await userAgent.request(first.url, { headers: { cookie } })).status;
    expect(first.name).toMatch(names);
    expect(await open(`${first.name}=${second.value}; ${second.name}=${second.value}`)).toBe(400);
    for (const value of ['', 'x', 'true', first.url.pathname.slice('/login/'.length)])
      expect(await open(`${first.name}=${value}`)).toBe(400);
    expect(await open(`${first.name}=${first.value}`)).toBe(303);
  });
});
