import * as openid from 'openid-client';
import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted } from '../../support/boot.js';
import { readForm } from '../../support/form.js';
import { signIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';
import { sdkFor, there } from '../graphql/session.js';

const APPS = [
  { clientId: 'cli', name: 'Notes on the command line', type: 'native', deviceFlow: true },
  { clientId: 'wall', name: 'Wall board', type: 'native', deviceFlow: true, scopes: ['read'] },
];
const SCOPE = 'openid profile read write';

describe('an app without a browser', () => {
  let booted: Booted;
  beforeEach(async () => {
    booted = await boot({ environment: { LOGIN_ATTEMPTS: '10' }, apps: APPS });
  });
  afterEach(() => booted.close());

  const discover = (clientId = 'cli') =>
    openid.discovery(new URL(booted.url), clientId, undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
  const start = async (clientId = 'cli', scope = SCOPE) => {
    const config = await discover(clientId);
    const waiting = await openid.initiateDeviceAuthorization(config, { scope });
    // The library waits so long between two questions.
    return { waiting: { ...waiting, interval: 0.05 }, config };
  };
  const type = async (userAgent: UserAgent, code: string) => {
    const page = await userAgent.open(new URL('/device', booted.url));
    const form = readForm(await page.response.text());
    const { response, url } = await userAgent.submit(form, page.url, { user_code: code });
    return { status: response.status, url, text: await response.text() };
  };
  /** Types the code, and says yes to what is asked, until Notion or a page of ours. */
  const confirm = async (userAgent: UserAgent, code: string, changes: Record<string, string> = {}) => {
    const asked = await type(userAgent, code);
    return userAgent.submit(readForm(asked.text), asked.url, changes);
  };

  it('is connected by a code that a person types in a browser', async () => {
    const { waiting, config } = await start();
    expect(waiting).toMatchObject({
      user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/) as string,
      verification_uri: `${booted.url}/device`,
      verification_uri_complete: `${booted.url}/device?user_code=${waiting.user_code}`,
      expires_in: 600,
    });
    const polling = openid.pollDeviceAuthorizationGrant(config, waiting);
    const userAgent = new UserAgent();
    const asked = await type(userAgent, waiting.user_code.toLowerCase().replace('-', ' '));
    expect(asked.text).toContain('Notes on the command line');
    expect(asked.text).toContain(waiting.user_code);
    const consent = await userAgent.submit(readForm(asked.text), asked.url);
    const done = await userAgent.consent(consent, { personId: SEED.adaId });
    expect(await done.response.text()).toContain('<h1>Connected</h1>');
    const tokens = await polling;
    expect(tokens.claims()).toMatchObject({ sub: SEED.adaId, name: 'Ada Lovelace' });
    expect((await sdkFor(booted.url, tokens.access_token).Viewer()).viewer?.app.clientId).toBe('cli');
    const fresh = await openid.refreshTokenGrant(config, there(tokens.refresh_token));
    expect(fresh.access_token).toMatch(/^ey/);
  });

  it('is a sign-in of its own on each device, by the name that the device gave', async () => {
    const userAgent = new UserAgent();
    await signIn(booted.gateway, { userAgent, personId: SEED.adaId });
    const tokens = [];
    for (let device = 0; device < 2; device += 1) {
      const { waiting, config } = await start();
      const asked = await confirm(userAgent, waiting.user_code);
      const text = await asked.response.text();
      expect(text).toContain('Continue as Ada Lovelace in Acme');
      const done = await userAgent.submit(readForm(text), asked.url, { choice: 'continue' });
      expect(await done.response.text()).toContain('<h1>Connected</h1>');
      tokens.push(await openid.pollDeviceAuthorizationGrant(config, waiting));
    }
    const [first, second] = tokens.map(({ access_token: token }) => sdkFor(booted.url, token));
    const signIns = there((await there(first).SignIns()).viewer?.signIns);
    const devices = signIns.filter(({ clientId }) => clientId === 'cli');
    expect(devices.map(({ device }) => device)).toEqual([
      expect.stringContaining('openid-client'),
      expect.stringContaining('openid-client'),
    ]);
    await there(first).SignOut({ input: {} });
    expect((await there(second).Viewer()).viewer?.person?.name).toBe('Ada Lovelace');
  });

  it('waits, and is told when the person cancels', async () => {
    const { waiting, config } = await start();
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: 'cli',
      device_code: waiting.device_code,
    });
    const answer = await fetch(`${booted.url}/oauth/token`, { method: 'POST', body });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ error: 'authorization_pending' }),
    ]);
    const done = await confirm(new UserAgent(), waiting.user_code, { abort: 'yes' });
    expect(await done.response.text()).toContain('the device was not connected');
    await expect(openid.pollDeviceAuthorizationGrant(config, waiting)).rejects.toMatchObject({
      error: 'access_denied',
    });
  });

  it('is told when the person says no at Notion', async () => {
    const { waiting, config } = await start();
    const userAgent = new UserAgent();
    await userAgent.consent(await confirm(userAgent, waiting.user_code), { decision: 'deny' });
    await expect(openid.pollDeviceAuthorizationGrant(config, waiting)).rejects.toMatchObject({
      error: 'access_denied',
    });
  });

  it('gets no more than its scopes, and no code when it is no such app', async () => {
    await expect(start('wall')).rejects.toMatchObject({ error: 'invalid_scope' });
    await expect(start('web-app')).rejects.toMatchObject({ error: 'invalid_request' });
    const { waiting, config } = await start('wall', 'read');
    const userAgent = new UserAgent();
    await userAgent.consent(await confirm(userAgent, waiting.user_code), {});
    const tokens = await openid.pollDeviceAuthorizationGrant(config, waiting);
    expect(tokens.scope).toBe('read');
  });

  it('cannot be guessed: after ten wrong codes the address has to wait', async () => {
    const { waiting } = await start();
    const userAgent = new UserAgent();
    for (let guess = 0; guess < 10; guess += 1) {
      const { status, text } = await type(userAgent, 'BBBB-BBBB');
      expect([status, text.includes('No device waits with this code')]).toEqual([200, true]);
    }
    const refused = await type(new UserAgent(), waiting.user_code);
    expect([refused.status, refused.text.includes('Too many wrong codes')]).toEqual([429, true]);
  });

  it('takes no code from a form that is not its own', async () => {
    const { waiting } = await start();
    const body = new URLSearchParams({ user_code: waiting.user_code, confirm: 'yes' });
    const stranger = await fetch(`${booted.url}/device`, { method: 'POST', body, redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/device']);
    const userAgent = new UserAgent();
    await userAgent.open(new URL('/device', booted.url));
    const forged = await userAgent.request(`${booted.url}/device`, { method: 'POST', body });
    expect(forged.status).toBe(400);
    expect(await forged.text()).toContain('Connect a device');
  });
});
