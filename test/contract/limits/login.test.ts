import { jest } from '@jest/globals';
import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { INTERNAL_TOKEN, newServerApp } from '../../support/serverApp.js';
import { signIn, type SignedIn } from '../../support/signIn.js';

const ATTEMPTS = 2;
/** Where many people may share an address, and nothing can be hit by guessing. */
const PATIENT = 5 * ATTEMPTS;

// A first wait takes a second: a machine that stalls for so long in the middle of a test lets it pass.
jest.retryTimes(2);

let lastAddress = 0;
const newAddress = () => `203.0.113.${(lastAddress += 1)}`;

const SITE = newServerApp();
const OTHER = newServerApp({ clientId: 'statistics', name: 'Statistics' });

describe('login throttling', () => {
  let booted: Booted;
  let ada: SignedIn;
  beforeAll(async () => {
    booted = await boot({
      apps: [SITE.app, OTHER.app],
      environment: { TRUST_PROXY: '1', LOGIN_ATTEMPTS: String(ATTEMPTS), NOTION_TOKEN: INTERNAL_TOKEN },
      emulator: { internal: [{ accessToken: INTERNAL_TOKEN }] },
    });
    ada = await signIn(booted.gateway);
  });
  afterAll(() => booted.close());

  function ask(path: string, address: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ accept: 'text/html', ...(init.headers as object) });
    headers.set('x-forwarded-for', address);
    return fetch(booted.url + path, { redirect: 'manual', ...init, headers });
  }

  const token = (address: string, fields: Record<string, string>) =>
    ask('/oauth/token', address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ client_id: 'web-app', ...fields }),
    });

  async function times(count: number, act: () => Promise<Response>): Promise<number[]> {
    const statuses: number[] = [];
    for (let at = 0; at < count; at += 1) statuses.push((await act()).status);
    return statuses;
  }

  async function expectWait(refused: Response, sentence: string): Promise<void> {
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(2);
    const text = await refused.text();
    expect(text).toContain(sentence);
    expect(text).toMatch(/Wait \d seconds?, then try again\./);
  }

  const waitAsTold = ({ headers }: Response) =>
    new Promise((resolve) => setTimeout(resolve, Number(headers.get('retry-after')) * 1_000));

  const guesses: [what: string, fields: Record<string, string>][] = [
    ['refresh tokens', { grant_type: 'refresh_token', refresh_token: 'made-up' }],
    [
      'codes',
      {
        grant_type: 'authorization_code',
        code: 'made-up',
        redirect_uri: 'http://localhost:3000/callback',
        code_verifier: 'x'.repeat(43),
      },
    ],
    ['apps', { grant_type: 'refresh_token', refresh_token: 'made-up', client_id: 'made-up' }],
  ];

  it.each(guesses)('lets an address wait that guesses %s, and nobody else', async (_what, fields) => {
    const address = newAddress();
    const statuses = await times(PATIENT, () => token(address, fields));
    expect(statuses.every((status) => status === 400 || status === 401)).toBe(true);
    const refused = await token(address, fields);
    expect(await refused.clone().json()).toMatchObject({ error: 'temporarily_unavailable' });
    await expectWait(refused, 'Too many wrong codes or tokens came from your network.');
    const good = { grant_type: 'refresh_token', refresh_token: ada.refreshToken };
    expect((await token(address, good)).status).toBe(429);
    const refreshed = await token(newAddress(), good);
    expect(refreshed.status).toBe(200);
    ada.refreshToken = ((await refreshed.json()) as { refresh_token: string }).refresh_token;
  });

  it('lets the address in again after the wait', async () => {
    const address = newAddress();
    await times(PATIENT, () => token(address, guesses[0]![1]));
    await waitAsTold(await token(address, guesses[0]![1]));
    const good = { grant_type: 'refresh_token', refresh_token: ada.refreshToken };
    const refreshed = await token(address, good);
    expect(refreshed.status).toBe(200);
    ada.refreshToken = ((await refreshed.json()) as { refresh_token: string }).refresh_token;
  });

  const basic = ({ clientId }: typeof SITE, secret: string) =>
    `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const proofs = [
    {
      where: 'in the body',
      prove: ({ clientId }: typeof SITE, secret: string) => ({
        fields: { client_id: clientId, client_secret: secret },
      }),
    },
    {
      where: 'in the header',
      prove: (app: typeof SITE, secret: string) => ({ headers: { authorization: basic(app, secret) } }),
    },
  ];

  it.each(proofs)('lets an app wait, at one address, whose secret is guessed $where', async ({ prove }) => {
    const address = newAddress();
    const tokenFor = (from: string, app: typeof SITE, secret: string) => {
      const { fields, headers }: { fields?: object; headers?: object } = prove(app, secret);
      return ask('/oauth/token', from, {
        method: 'POST',
        headers: { accept: 'application/json', ...headers },
        body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }),
      });
    };
    const wrong = OTHER.secret;
    expect(await times(ATTEMPTS, () => tokenFor(address, SITE, wrong))).toEqual([401, 401]);
    const [refused, early] = await Promise.all(
      [wrong, SITE.secret].map((secret) => tokenFor(address, SITE, secret)),
    );
    expect(await refused!.clone().json()).toMatchObject({ error: 'temporarily_unavailable' });
    await expectWait(refused!, 'Too many wrong client secrets came from your network.');
    expect(early!.status).toBe(429);
    expect((await tokenFor(newAddress(), SITE, SITE.secret)).status).toBe(200);
    expect((await tokenFor(address, OTHER, OTHER.secret)).status).toBe(200);
    await waitAsTold(early!);
    expect((await tokenFor(address, SITE, SITE.secret)).status).toBe(200);
    // A right secret ends it: as many failures cost nothing again.
    expect(await times(ATTEMPTS, () => tokenFor(address, SITE, wrong))).toEqual([401, 401]);
  });

  it.each(['/oauth/revoke', '/oauth/device'])(
    'lets an app wait whose secret is guessed at %s',
    async (path) => {
      const address = newAddress();
      const guess = () =>
        ask(path, address, {
          method: 'POST',
          body: new URLSearchParams({
            client_id: SITE.clientId,
            client_secret: OTHER.secret,
            token: 'made-up',
          }),
        });
      expect(await times(ATTEMPTS, guess)).toEqual([401, 401]);
      await expectWait(await guess(), 'Too many wrong client secrets came from your network.');
    },
  );

  it('lets an address wait that guesses the codes of devices', async () => {
    const address = newAddress();
    const guess = async (from: string) => {
      const page = await ask('/device', from);
      const cookies = page.headers.getSetCookie().map((line) => line.split(';')[0]);
      const { fields } = readForm(await page.text());
      return ask('/device', from, {
        method: 'POST',
        headers: { cookie: cookies.join('; ') },
        body: new URLSearchParams({ xsrf: fields.xsrf![0]!, user_code: 'BBBB-BBBB' }),
      });
    };
    expect(await times(ATTEMPTS, () => guess(address))).toEqual([200, 200]);
    const refused = await guess(address);
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    await expectWait(refused, 'Too many wrong codes came from your network.');
    expect((await guess(newAddress())).status).toBe(200);
  });

  it.each([
    ['answers of Notion', '/oauth/notion/callback?state=made-up&code=made-up'],
    ['sign-ins', '/login/made-up'],
  ])('lets an address wait that makes up %s', async (_what, path) => {
    const address = newAddress();
    const statuses = await times(PATIENT, () => ask(path, address));
    expect(statuses.every((status) => status === 400 || status === 403)).toBe(true);
    await expectWait(await ask(path, address), 'Too many sign-ins that failed came from your network.');
    expect((await ask(path, newAddress())).status).toBe(statuses[0]);
  });
});
