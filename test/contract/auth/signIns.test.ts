import { GRACE_SECONDS } from '../../../src/auth/provider/rotation.js';
import { TRUST_MS } from '../../../src/auth/signIns.js';
import { SEED } from '../../../emulator/seed/ids.js';
import type { SignOutInput } from '../../generated/sdk.js';
import { ageRefreshToken } from '../../support/ageRefreshToken.js';
import { boot, type Booted } from '../../support/boot.js';
import { signIn, type SignedIn } from '../../support/signIn.js';
import { UserAgent } from '../../support/userAgent.js';
import { refusal, sdkFor, there } from '../graphql/session.js';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0';
/** The sign-in that an access token belongs to. */
const sidOf = ({ claims }: SignedIn) => String(claims.sid);

const SIGN_INS = '{ viewer { signIns { signInId } } }';

describe('the sign-ins of a person', () => {
  let booted: Booted;
  beforeEach(async () => {
    booted = await boot();
  });
  afterEach(() => booted.close());

  const ask = async ({ accessToken }: SignedIn, query: string) => {
    const response = await fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, ...((await response.json()) as { errors?: { message: string }[] }) };
  };
  const as = ({ accessToken }: SignedIn) => sdkFor(booted.url, accessToken);
  const listed = async (by: SignedIn) => there((await as(by).SignIns()).viewer?.signIns);
  const workspaces = async (by: SignedIn) => there((await as(by).SignIns()).viewer?.workspaces);
  const signOut = async (by: SignedIn, input: SignOutInput) => (await as(by).SignOut({ input })).signOut;
  const disconnect = async (by: SignedIn, workspaceId: string) =>
    (await as(by).DisconnectWorkspace({ input: { workspaceId } })).disconnectWorkspace;
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${booted.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  const refresh = (by: SignedIn, clientId = 'web-app') =>
    post('/oauth/token', {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: by.refreshToken,
    });
  /** Asks until the access token is refused; more than the promised seconds fail the test. */
  async function expectEnded(by: SignedIn): Promise<void> {
    const deadline = Date.now() + TRUST_MS + 2_000;
    let answer = await ask(by, '{ viewer { expiresAt } }');
    while (answer.status === 200 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer = await ask(by, '{ viewer { expiresAt } }');
    }
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.message).toContain('Sign in again');
  }
  const ada = { personId: SEED.adaId };

  it('are listed with app, device and workspace, the last used first', async () => {
    const first = await signIn(booted.gateway, { ...ada, userAgent: new UserAgent(FIREFOX) });
    const second = await signIn(booted.gateway, { ...ada, clientId: 'native-app', scope: 'read' });
    const list = await listed(second);
    expect(list).toEqual([
      expect.objectContaining({ clientId: 'native-app', appName: 'Phone app', isCurrent: true }),
      expect.objectContaining({
        signInId: sidOf(first),
        appName: 'Web app',
        device: 'Firefox on Windows',
        isCurrent: false,
        workspace: { workspaceId: SEED.acmeId },
      }),
    ]);
  });

  it('of somebody else are neither listed nor ended', async () => {
    const mine = await signIn(booted.gateway, ada);
    const other = await signIn(booted.gateway, { personId: SEED.graceId });
    expect((await listed(mine)).map(({ signInId }) => signInId)).toEqual([sidOf(mine)]);
    expect(await signOut(mine, { signInId: sidOf(other) })).toEqual({ signedOut: [] });
    expect(await signOut(mine, { everywhere: true })).toEqual({ signedOut: [{ signInId: sidOf(mine) }] });
    expect((await ask(other, SIGN_INS)).status).toBe(200);
    expect((await refresh(other)).status).toBe(200);
  });

  it('end one by one, with refresh token and access token, and once is enough', async () => {
    const [kept, ended] = [await signIn(booted.gateway, ada), await signIn(booted.gateway, ada)];
    const id = { signInId: sidOf(ended) };
    expect((await ask(ended, SIGN_INS)).status).toBe(200);
    expect(await signOut(kept, id)).toEqual({ signedOut: [id] });
    expect(await signOut(kept, id)).toEqual({ signedOut: [] });
    await expectEnded(ended);
    expect(await (await refresh(ended)).json()).toMatchObject({ error: 'invalid_grant' });
    expect((await refresh(kept)).status).toBe(200);
    const userinfo = await fetch(`${booted.url}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${ended.accessToken}` },
    });
    expect(userinfo.status).toBe(401);
  });

  it('end within seconds when the app revokes its refresh token, a spent one included', async () => {
    const signedIn = await signIn(booted.gateway, ada);
    const rotated = (await (await refresh(signedIn)).json()) as { refresh_token: string };
    const revoke = () => post('/oauth/revoke', { client_id: 'web-app', token: signedIn.refreshToken });
    expect((await ask(signedIn, SIGN_INS)).status).toBe(200);
    expect((await revoke()).status).toBe(200);
    expect((await revoke()).status).toBe(200);
    await expectEnded(signedIn);
    expect((await refresh({ ...signedIn, refreshToken: rotated.refresh_token })).status).toBe(400);
    const again = await signIn(booted.gateway, ada);
    expect(await listed(again)).toHaveLength(1);
  });

  it('end within seconds when a refresh token was stolen', async () => {
    const signedIn = await signIn(booted.gateway, ada);
    await refresh(signedIn);
    await ageRefreshToken(booted.gateway, signedIn.refreshToken, sidOf(signedIn), GRACE_SECONDS + 1);
    expect((await refresh(signedIn)).status).toBe(400);
    await expectEnded(signedIn);
  });

  it('of an app that may only read end themselves and no other', async () => {
    const writer = await signIn(booted.gateway, ada);
    const reader = await signIn(booted.gateway, { ...ada, clientId: 'reader-app', scope: 'openid read' });
    for (const input of [{ signInId: sidOf(writer) }, { everywhere: true }]) {
      expect(await refusal(signOut(reader, input))).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await signOut(reader, {})).toEqual({ signedOut: [{ signInId: sidOf(reader) }] });
    await expectEnded(reader);
    expect((await ask(writer, SIGN_INS)).status).toBe(200);
  });

  it.each([
    [{ signInId: 'x' }, 'input.signInId'],
    [{ signInId: 'x'.repeat(43), everywhere: true }, 'input'],
  ])('are not ended by what names none: %j', async (input, argument) => {
    const signedIn = await signIn(booted.gateway, ada);
    expect(await refusal(signOut(signedIn, input))).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('ask again in a browser whose sessions were ended everywhere', async () => {
    const signedIn = await signIn(booted.gateway, ada);
    await signOut(signedIn, { everywhere: true });
    const silent = signIn(booted.gateway, { userAgent: signedIn.userAgent, parameters: { prompt: 'none' } });
    await expect(silent).rejects.toThrow('login_required');
  });

  it('go on after a person signs in again in the browser of one that was ended', async () => {
    const signedIn = await signIn(booted.gateway, ada);
    await signOut(signedIn, {});
    const silent = signIn(booted.gateway, { userAgent: signedIn.userAgent, parameters: { prompt: 'none' } });
    await expect(silent).rejects.toThrow('consent_required');
  });

  describe('in several workspaces', () => {
    const both = async () => {
      const first = await signIn(booted.gateway, { ...ada, workspaceId: SEED.acmeId });
      const other = Object.keys(booted.emulator.state.workspaces).find((id) => id !== SEED.acmeId)!;
      return { first, other, second: await signIn(booted.gateway, { ...ada, workspaceId: other }) };
    };

    it('are shown with the workspace that each app works in', async () => {
      const { second, other } = await both();
      expect(await workspaces(second)).toEqual([
        expect.objectContaining({
          workspace: expect.objectContaining({ workspaceId: SEED.acmeId }) as object,
          isCurrent: false,
        }),
        expect.objectContaining({
          workspace: expect.objectContaining({ workspaceId: other }) as object,
          isCurrent: true,
          grantState: 'ACTIVE',
        }),
      ]);
    });

    it('end with the workspace, which is revoked at Notion, and once is enough', async () => {
      const { first, second, other } = await both();
      const gone = await booted.gateway.store.grants.find(second.claims.gid);
      expect(await disconnect(first, other)).toEqual({
        disconnected: [{ workspace: { workspaceId: other } }],
      });
      expect(await disconnect(first, other)).toEqual({ disconnected: [] });
      await expectEnded(second);
      expect((await refresh(second)).status).toBe(400);
      expect(await booted.gateway.store.grants.find(gone!.id)).toBeNull();
      const alive = Object.values(booted.emulator.state.tokens).filter((token) => !token.dead);
      expect(alive.map(({ botId }) => botId)).not.toContain(gone!.botId);
      expect(await listed(first)).toHaveLength(1);
      const silent = signIn(booted.gateway, { userAgent: second.userAgent, parameters: { prompt: 'none' } });
      await expect(silent).rejects.toThrow('login_required');
    });

    it('stay as they are when Notion cannot be told', async () => {
      const { first, second, other } = await both();
      booted.emulator.failNext({ status: 503, times: 1, match: { path: /oauth\/revoke/ } });
      expect(await refusal(disconnect(first, other))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
      expect((await refresh(second)).status).toBe(200);
    });

    it('are kept while Notion has taken back one token and not the other, and may be tried again', async () => {
      const { first, second, other } = await both();
      const revocation = { path: /oauth\/revoke/ };
      booted.emulator.failNext({ delayMs: 0, match: revocation });
      booted.emulator.failNext({ status: 503, match: revocation });
      expect(await refusal(disconnect(first, other))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
      expect((await refresh(second)).status).toBe(200);
      expect(await booted.gateway.store.grants.listByPerson(SEED.adaId)).toHaveLength(2);
      expect(await disconnect(first, other)).toEqual({
        disconnected: [{ workspace: { workspaceId: other } }],
      });
    });

    it('of somebody else cannot be disconnected', async () => {
      const mine = await signIn(booted.gateway, ada);
      const grace = await signIn(booted.gateway, { personId: SEED.graceId, workspaceId: SEED.acmeId });
      await disconnect(mine, SEED.acmeId);
      expect((await ask(grace, SIGN_INS)).status).toBe(200);
      expect(await refusal(disconnect(grace, 'acme'))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'input.workspaceId',
      });
    });
  });
});
