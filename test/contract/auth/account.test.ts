import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted } from '../../support/boot.js';
import { readForm, type Form } from '../../support/form.js';
import { signIn, type SignedIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

describe('the page of apps and devices', () => {
  let booted: Booted;
  beforeEach(async () => {
    booted = await boot();
  });
  afterEach(() => booted.close());

  const ada = { personId: SEED.adaId };
  const url = () => new URL('/account', booted.url);
  const open = async (userAgent: UserAgent) => {
    const { response, url: shown } = await userAgent.open(url());
    return { response, shown, text: await response.text() };
  };
  const press = async (userAgent: UserAgent, form: Form, changes: Record<string, string> = {}) => {
    const { response, url: shown } = await userAgent.submit(form, url(), changes);
    return { status: response.status, shown, text: await response.text() };
  };
  const works = async ({ accessToken, refreshToken }: SignedIn, clientId = 'web-app') => {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    });
    expect(accessToken).toMatch(/^ey/);
    return (await fetch(`${booted.url}/oauth/token`, { method: 'POST', body })).ok;
  };

  it('signs a browser in without JavaScript, through Notion, and comes back', async () => {
    const userAgent = new UserAgent();
    const { text, response } = await open(userAgent);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('href="/account/sign-in"');
    const consent = await userAgent.open(new URL('/account/sign-in', booted.url));
    const back = await userAgent.consent(consent, ada);
    expect(back.url.href).toBe(url().href);
    expect(await back.response.text()).toContain('Ada Lovelace, these are signed in');
  });

  it('shows app, device and workspace of each sign-in, and signs one out', async () => {
    const here = await signIn(booted.gateway, ada);
    const phone = await signIn(booted.gateway, {
      ...ada,
      clientId: 'native-app',
      userAgent: new UserAgent(PHONE),
    });
    const { text } = await open(here.userAgent);
    expect(text).toContain('Phone app');
    expect(text).toContain('Safari on iPhone');
    expect(text).toContain('this browser');
    const form = readForm(text, '/sign-out');
    const done = await press(here.userAgent, form, { signIn: String(phone.claims.sid) });
    expect(done.shown.search).toBe('?done=signed-out');
    expect(done.text).toContain('Signed out.');
    expect(done.text).not.toContain('Phone app');
    expect(await works(phone, 'native-app')).toBe(false);
    expect(await works(here)).toBe(true);
  });

  it('signs out everywhere, the browser too', async () => {
    const [here, other] = [await signIn(booted.gateway, ada), await signIn(booted.gateway, ada)];
    const { text } = await open(here.userAgent);
    const done = await press(here.userAgent, readForm(text, '/sign-out-everywhere'));
    expect(done.text).toContain('Signed out everywhere.');
    expect(done.text).toContain('href="/account/sign-in"');
    expect([await works(here), await works(other)]).toEqual([false, false]);
    expect((await open(other.userAgent)).text).toContain('href="/account/sign-in"');
  });

  it('disconnects a workspace at Notion, and says so when Notion cannot be told', async () => {
    const here = await signIn(booted.gateway, ada);
    const form = readForm((await open(here.userAgent)).text, '/disconnect');
    booted.emulator.failNext({ status: 503, times: 1, match: { path: /oauth\/revoke/ } });
    const failed = await press(here.userAgent, form);
    expect(failed.status).toBe(502);
    expect(failed.text).toContain('Notion did not confirm it');
    expect(failed.text).toContain('Everything is kept here until then, so that you can try again.');
    expect(await works(here)).toBe(true);
    expect((await press(here.userAgent, form)).text).toContain('Disconnected.');
    expect(await works(here)).toBe(false);
    expect(await booted.gateway.store.grants.listByPerson(SEED.adaId)).toEqual([]);
  });

  it.each([
    ['sign-out', 'signIn'],
    ['disconnect', 'workspace'],
  ])('takes no form but its own: %s', async (action, field) => {
    const here = await signIn(booted.gateway, ada);
    const form = readForm((await open(here.userAgent)).text, `/${action}`);
    expect(form.fields[field]).toHaveLength(1);
    for (const token of ['', 'x', 'ñ'])
      expect((await press(here.userAgent, form, { token })).status).toBe(403);
    const stranger = await signIn(booted.gateway, { personId: SEED.graceId });
    expect((await press(stranger.userAgent, form)).status).toBe(403);
    expect((await press(new UserAgent(), form)).shown.href).toBe(url().href);
    expect(await works(here)).toBe(true);
  });

  it('neither shows nor ends anything of somebody else', async () => {
    const mine = await signIn(booted.gateway, ada);
    const grace = await signIn(booted.gateway, { personId: SEED.graceId, clientId: 'native-app' });
    const { text } = await open(mine.userAgent);
    expect(text).not.toContain('Phone app');
    await press(mine.userAgent, readForm(text, '/sign-out'), { signIn: String(grace.claims.sid) });
    expect(await works(grace, 'native-app')).toBe(true);
  });

  it('puts nobody’s words on the page', async () => {
    const { userAgent } = await signIn(booted.gateway, ada);
    const { response } = await userAgent.open(new URL('/account?done=<b>x</b>', booted.url));
    expect(await response.text()).not.toContain('<b>x');
  });
});
