import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { DEMO_CLIENT, startEmulator, type Emulator } from '../../../emulator/emulator.js';
import { createNotionOAuth, type NotionOAuth } from '../../../src/auth/notionOAuth.js';
import { sealTokens } from '../../../src/auth/sealedTokens.js';
import { createTokenSources } from '../../../src/auth/tokens.js';
import { createVault } from '../../../src/auth/vault.js';
import { newKeys } from '../../support/keys.js';
import { silentAudit } from '../../support/silentAudit.js';
import { openTempStore } from '../../support/tempStore.js';

const config = (apiUrl: string, clientSecret = DEMO_CLIENT.secret) => ({
  apiUrl,
  clientId: DEMO_CLIENT.id,
  clientSecret,
});

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error('expected a failure');
    },
    (error: Error) => error,
  );
}

/** Whoever logs the error with everything that hangs on it must not write a secret. */
function expectNoSecret(error: Error, ...secrets: string[]): void {
  const shown = inspect(error, { depth: 20, showHidden: true, maxStringLength: null });
  const basic = Buffer.from(`${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`).toString('base64');
  for (const secret of [DEMO_CLIENT.secret, basic, ...secrets]) expect(shown).not.toContain(secret);
}

describe("Notion's token endpoint", () => {
  let emulator: Emulator;
  let notion: NotionOAuth;
  beforeAll(async () => {
    emulator = await startEmulator({ port: 0 });
    notion = createNotionOAuth(config(emulator.url));
  });
  afterAll(() => emulator.close());
  beforeEach(() => emulator.clearRequests());

  it('gives a new pair for a refresh token, once', async () => {
    const { refreshToken, accessToken, botId } = emulator.issueToken();
    const given = await notion.refresh(refreshToken);
    expect(emulator.state.tokens[given.accessToken]).toMatchObject({
      botId,
      refreshToken: given.refreshToken,
    });
    expect(given.accessToken).not.toBe(accessToken);
    expect(given.refreshToken).not.toBe(refreshToken);
    const error = await failureOf(notion.refresh(refreshToken));
    expect(error).toMatchObject({ code: 'RECONNECT_REQUIRED' });
    expectNoSecret(error, refreshToken);
  });

  it('refuses an unknown code without showing it', async () => {
    const error = await failureOf(notion.exchangeCode('a-secret-code', 'http://localhost/callback'));
    expect(error).toMatchObject({ code: 'RECONNECT_REQUIRED' });
    expectNoSecret(error, 'a-secret-code');
  });

  it('names the operator when the credentials of the gateway are wrong', async () => {
    const wrong = createNotionOAuth(config(emulator.url, 'a-wrong-secret'));
    const error = await failureOf(wrong.refresh('nrt_secret'));
    expect(error).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('NOTION_CLIENT_SECRET') as string,
    });
    expectNoSecret(error, 'a-wrong-secret', 'nrt_secret');
  });

  it.each([
    [{ status: 500 }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 503 }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 529 }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 429 }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 502, body: '<html>', headers: { 'content-type': 'text/html' } }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 200, body: '{}' }, 'UPSTREAM_UNAVAILABLE'],
    [{ status: 403 }, 'UPSTREAM_REJECTED'],
    [{ status: 400, body: '{"error":"invalid_grant","error_description":"x"}' }, 'RECONNECT_REQUIRED'],
    [{ status: 400, body: '{"object":"error","code":"invalid_grant","message":"x"}' }, 'RECONNECT_REQUIRED'],
  ])('turns %j into %s', async (fault, code) => {
    emulator.failNext({ ...fault, match: { path: /oauth/ } });
    const error = await failureOf(notion.refresh('nrt_secret'));
    expect(error).toMatchObject({ code });
    expectNoSecret(error, 'nrt_secret');
  });

  it('is unavailable when nothing listens', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const error = await failureOf(
      createNotionOAuth(config(`http://127.0.0.1:${port}`)).refresh('nrt_secret'),
    );
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expectNoSecret(error, 'nrt_secret');
  });

  it('is given up in time when its answer never ends, drop by drop', async () => {
    const slow = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drops = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drops));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => slow.once('listening', resolve));
    const { port } = slow.address() as AddressInfo;
    const error = await failureOf(
      createNotionOAuth(config(`http://127.0.0.1:${port}`), 200).refresh('nrt_secret'),
    );
    expect(error).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'Notion did not answer within 0.2 seconds. Try again in a moment.',
    });
    expectNoSecret(error, 'nrt_secret');
    await new Promise((resolve) => slow.close(resolve));
  });

  it('reads an answer whatever is null, missing or new in it', async () => {
    const body = {
      access_token: 'a',
      bot_id: 'b',
      workspace_id: 'w',
      workspace_name: null,
      workspace_icon: null,
      owner: { type: 'user', user: { object: 'user', id: 'p' } },
      something_new: { deep: true },
    };
    emulator.failNext({
      status: 200,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    expect(await notion.exchangeCode('x', 'y')).toEqual({
      accessToken: 'a',
      refreshToken: null,
      botId: 'b',
      workspace: { id: 'w', name: null, icon: null },
      person: { id: 'p', name: null, email: null, avatarUrl: null },
      duplicatedTemplateId: null,
    });
    const owner = { type: 'workspace', workspace: true };
    emulator.failNext({
      status: 200,
      body: JSON.stringify({ ...body, owner }),
      headers: { 'content-type': 'application/json' },
    });
    expect((await notion.exchangeCode('x', 'y')).person).toBeNull();
  });

  it('asks nothing but the new pair of a refresh, whose old one is spent', async () => {
    const body = JSON.stringify({ access_token: 'a', refresh_token: 'r', owner: { type: 'team' } });
    emulator.failNext({ status: 200, body, headers: { 'content-type': 'application/json' } });
    expect(await notion.refresh('x')).toEqual({ accessToken: 'a', refreshToken: 'r' });
  });

  it('says how long it wants to be left alone', async () => {
    emulator.failNext({ status: 429, headers: { 'retry-after': '7' } });
    await expect(notion.refresh('x')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: 7 });
  });

  it('ends a token', async () => {
    const { accessToken } = emulator.issueToken();
    await notion.revoke(accessToken);
    expect(emulator.state.tokens[accessToken]?.dead ?? true).toBe(true);
  });

  it('is asked once when ten requests of three processes meet a 401 at once', async () => {
    const { store, close } = await openTempStore();
    const vault = createVault(newKeys().encryption);
    const issued = emulator.issueToken();
    const grant = await store.grants.save({
      botId: issued.botId,
      person: { id: 'p', name: null, email: null, avatarUrl: null },
      workspace: { id: 'w', name: null, icon: null },
      duplicatedTemplateId: null,
      tokens: sealTokens(vault, issued),
    });
    emulator.expireToken(issued.accessToken);
    const processes = [1, 2, 3].map(() =>
      createTokenSources({
        store,
        vault,
        notionOAuth: notion,
        audit: silentAudit,
        reconnectUrl: 'https://gateway.example/',
      }),
    );
    const renewed = await Promise.all(
      Array.from({ length: 10 }, (_, index) => processes[index % 3]!(grant).renew(issued.accessToken)),
    );
    expect(new Set(renewed).size).toBe(1);
    expect(renewed[0]).not.toBe(issued.accessToken);
    expect(emulator.requests.filter(({ path }) => path === '/v1/oauth/token')).toHaveLength(1);
    await close();
  });
});
