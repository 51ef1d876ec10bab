import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { SEED } from '../../emulator/seed/ids.js';
import type { AuditEvents } from '../../src/audit.js';
import { loadOrCreateKeys } from '../../src/config/keyFile.js';
import { keyIdsOf } from '../../src/config/keys.js';
import { boot, type Booted } from '../support/boot.js';
import { readForm } from '../support/form.js';
import { authorizationUrl, DEVICE_APP, deviceCodes } from '../support/pages.js';
import { Program } from '../support/process.js';
import { readClaims, signIn, type SignedIn } from '../support/signIn.js';
import { UserAgent } from '../support/userAgent.js';

interface Line extends Record<string, unknown> {
  event: keyof AuditEvents;
}

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const AT = { requestId: expect.any(String) as string, address: '127.0.0.1' };

describe('the audit log', () => {
  const printed: string[] = [];
  /** The fields of each event that was seen. */
  const written = new Map<string, string[]>();
  let world: Booted;
  beforeAll(async () => {
    const logTo = new PassThrough();
    logTo.on('data', (chunk: Buffer) => printed.push(...chunk.toString().trim().split('\n')));
    // What is audited is written at any level.
    world = await boot({
      logTo,
      apps: [DEVICE_APP],
      environment: { LOG_LEVEL: 'error', LOGIN_ATTEMPTS: '10' },
    });
  });
  afterAll(() => world.close());

  /** What was audited since the last look, without level and time. */
  const audited = (): Line[] =>
    printed.splice(0).flatMap((text) => {
      const { level, time, audit, msg, ...line } = JSON.parse(text) as Line & { audit?: true };
      if (!audit) return [];
      expect([level, typeof time, msg]).toEqual([30, 'number', 'audit']);
      written.set(line.event, Object.keys(line).sort());
      return [line];
    });
  const ada = { personId: SEED.adaId };
  const workspaceId = () => Object.keys(world.emulator.state.workspaces)[0]!;
  const idsOf = ({ claims }: SignedIn, clientId = 'web-app') => ({
    personId: SEED.adaId,
    grantId: claims.gid,
    clientId,
    signInId: String(claims.sid),
  });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(world.url + path, { method: 'POST', body: new URLSearchParams(fields), headers });
  const refresh = (token: string, clientId = 'web-app') =>
    post('/oauth/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token: token });
  const graphql = (query: string, { accessToken }: SignedIn) =>
    fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${accessToken}`,
        'x-request-id': 'request-of-ada',
      },
      body: JSON.stringify({ query }),
    });

  /** What a change of keys writes, in a gateway's folder while it does not run. */
  const rotateKeys = async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'gateway-keys-'));
    const before = keyIdsOf(await loadOrCreateKeys(dataDir));
    const environment = {
      DATA_DIR: dataDir,
      APPS_FILE: path.resolve('scripts/demo-apps.json'),
      NOTION_CLIENT_ID: 'id',
      NOTION_CLIENT_SECRET: 'secret',
    };
    const program = new Program('scripts/rotateKeys.ts', environment, { args: ['--encryption'] });
    if ((await program.ended) !== 0) throw new Error(program.output);
    const after = keyIdsOf(await loadOrCreateKeys(dataDir));
    await rm(dataDir, { recursive: true });
    const lines = program.output.split('\n').filter((line) => line.startsWith('{'));
    const write = (event: string) => printed.push(...lines.filter((line) => line.includes(`"${event}"`)));
    expect(lines.map((line) => (JSON.parse(line) as Line).event)).toEqual([
      'keys_changed',
      'tokens_resealed',
      'keys_changed',
    ]);
    return { before, after, write };
  };
  let rotation: ReturnType<typeof rotateKeys> | undefined;

  /** One row for each event: what happens, and the lines that must be written for it, all of them. */
  const EVENTS: Record<keyof AuditEvents, () => Promise<object[]>> = {
    started: async () => {
      const lines: string[] = [];
      const logTo = new PassThrough();
      logTo.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
      await (await boot({ logTo, environment: { LOG_LEVEL: 'error' } })).close();
      printed.push(...lines);
      const id = expect.stringMatching(/^[\w-]+$/) as string;
      return [{ event: 'started', encryptionKeys: [id], signingKeys: [id], cookieKeys: 1 }];
    },
    keys_changed: async () => {
      const { before, after, write } = await (rotation ??= rotateKeys());
      write('keys_changed');
      const encryptionKeys = [...after.encryptionKeys, ...before.encryptionKeys];
      return [
        { event: 'keys_changed', ...after, encryptionKeys },
        { event: 'keys_changed', ...after },
      ];
    },
    tokens_resealed: async () => {
      const { after, write } = await (rotation ??= rotateKeys());
      write('tokens_resealed');
      const [key] = after.encryptionKeys;
      return [{ event: 'tokens_resealed', key, grants: 0, resealed: 0, unreadable: 0, finished: true }];
    },
    grant_stored: async () => {
      const first = await signIn(world.gateway, { ...ada, scope: 'openid read' });
      const again = await signIn(world.gateway, { ...ada, scope: 'openid read' });
      const { personId, grantId } = idsOf(first);
      const stored = { event: 'grant_stored', personId, grantId, workspaceId: workspaceId(), ...AT };
      const given = (signedIn: SignedIn, isNew: boolean) => [
        { ...stored, isNew },
        { event: 'sign_in', ...idsOf(signedIn), scopes: ['openid', 'read'], by: 'notion', ...AT },
        {
          event: 'tokens_issued',
          clientId: 'web-app',
          signInId: signedIn.claims.sid,
          grantType: 'authorization_code',
          ...AT,
        },
      ];
      return [...given(first, true), ...given(again, false)];
    },
    sign_in: async () => {
      const { userAgent } = await signIn(world.gateway, ada);
      audited();
      const reader = { client_id: 'reader-app', redirect_uri: 'https://reader.example.com/callback' };
      const asked = await userAgent.open(authorizationUrl(world, reader));
      const form = readForm(await asked.response.text());
      await userAgent.submit(form, asked.url, { choice: 'continue' }, reader.redirect_uri);
      const ids = {
        personId: SEED.adaId,
        grantId: expect.any(String) as string,
        clientId: 'reader-app',
        signInId: expect.any(String) as string,
      };
      return [{ event: 'sign_in', ...ids, scopes: ['openid', 'read'], by: 'browser', ...AT }];
    },
    sign_in_refused: async () => {
      await fetch(authorizationUrl(world, { redirect_uri: 'https://evil.example' }));
      await fetch(`${world.url}/oauth/notion/callback?state=forged&code=x`);
      await signIn(world.gateway, { decision: 'deny' }).catch(() => undefined);
      return [
        {
          event: 'sign_in_refused',
          clientId: 'web-app',
          reason: 'invalid_redirect_uri',
          detail: expect.stringContaining('redirect_uri') as string,
          ...AT,
        },
        {
          event: 'sign_in_refused',
          clientId: null,
          reason: 'This answer from Notion cannot be used',
          detail: null,
          ...AT,
        },
        {
          event: 'sign_in_refused',
          clientId: 'web-app',
          reason: 'access_denied',
          detail: 'the person did not allow the connection at Notion',
          ...AT,
        },
      ];
    },
    tokens_issued: async () => {
      const { userAgent } = await signIn(world.gateway, ada);
      audited();
      const { device_code, user_code } = await deviceCodes(world);
      const typed = await userAgent.open(new URL('/device', world.url));
      const asked = await userAgent.submit(readForm(await typed.response.text()), typed.url, { user_code });
      const question = await userAgent.submit(readForm(await asked.response.text()), asked.url);
      await userAgent.submit(readForm(await question.response.text()), question.url, { choice: 'continue' });
      await post('/oauth/token', { grant_type: DEVICE_GRANT, client_id: 'cli', device_code });
      const [signedIn, issued] = audited();
      expect(signedIn).toMatchObject({ event: 'sign_in', clientId: 'cli', by: 'browser' });
      const { signInId } = signedIn!;
      expect(issued).toEqual({
        event: 'tokens_issued',
        clientId: 'cli',
        signInId,
        grantType: 'device_code',
        ...AT,
      });
      await post('/oauth/token', { grant_type: DEVICE_GRANT, client_id: 'cli', device_code });
      return [
        {
          event: 'sign_in_ended',
          personId: SEED.adaId,
          grantId: expect.any(String) as string,
          clientId: 'cli',
          signInId,
          by: 'reuse',
          ...AT,
        },
        { event: 'token_reused', clientId: 'cli', signInId, kind: 'device_code', ...AT },
        {
          event: 'app_refused',
          clientId: 'cli',
          route: 'token',
          error: 'invalid_grant',
          detail: expect.any(String) as string,
          ...AT,
        },
      ];
    },
    refresh_token_rotated: async () => {
      const signedIn = await signIn(world.gateway, ada);
      audited();
      await refresh(signedIn.refreshToken);
      return [{ event: 'refresh_token_rotated', clientId: 'web-app', signInId: signedIn.claims.sid, ...AT }];
    },
    token_reused: async () => {
      const signedIn = await signIn(world.gateway, ada);
      const next = (await (await refresh(signedIn.refreshToken)).json()) as { refresh_token: string };
      await refresh(next.refresh_token);
      audited();
      await refresh(signedIn.refreshToken);
      const ids = idsOf(signedIn);
      return [
        { event: 'sign_in_ended', ...ids, by: 'reuse', ...AT },
        { event: 'token_reused', clientId: 'web-app', signInId: ids.signInId, kind: 'refresh_token', ...AT },
        {
          event: 'app_refused',
          clientId: 'web-app',
          route: 'token',
          error: 'invalid_grant',
          detail: expect.stringContaining('refresh token already used') as string,
          ...AT,
        },
      ];
    },
    app_refused: async () => {
      await post('/oauth/token', { grant_type: 'refresh_token', client_id: 'nobody', refresh_token: 'x' });
      await post('/oauth/revoke', { client_id: 'nobody', token: 'x' });
      const refused = {
        event: 'app_refused',
        clientId: null,
        error: 'invalid_client',
        detail: expect.any(String) as string,
        ...AT,
      };
      return [
        { ...refused, route: 'token' },
        { ...refused, route: 'revocation' },
      ];
    },
    sign_in_ended: async () => {
      const [first, second] = [await signIn(world.gateway, ada), await signIn(world.gateway, ada)];
      audited();
      await post('/oauth/revoke', { client_id: 'web-app', token: first.refreshToken });
      await graphql('mutation { signOut(input: {}) { __typename } }', second);
      return [
        { event: 'sign_in_ended', ...idsOf(first), by: 'app', ...AT },
        {
          event: 'sign_in_ended',
          ...idsOf(second),
          by: 'person',
          requestId: 'request-of-ada',
          address: '127.0.0.1',
        },
      ];
    },
    browser_signed_out: async () => {
      const { userAgent } = await signIn(world.gateway, ada);
      audited();
      const asked = await userAgent.open(new URL('/oauth/end-session', world.url));
      const form = readForm(await asked.response.text());
      await userAgent.submit(form, asked.url, { logout: 'yes' });
      return [{ event: 'browser_signed_out', ...AT }];
    },
    workspace_disconnected: async () => {
      const signedIn = await signIn(world.gateway, ada);
      for (const { id } of await world.gateway.store.signIns.listByPerson(SEED.adaId))
        if (id !== signedIn.claims.sid) await world.gateway.store.signIns.remove(id);
      audited();
      await graphql(
        `mutation { disconnectWorkspace(input: { workspaceId: "${workspaceId()}" }) { __typename } }`,
        signedIn,
      );
      const { personId, grantId } = idsOf(signedIn);
      const by = { requestId: 'request-of-ada', address: '127.0.0.1' };
      return [
        { event: 'sign_in_ended', ...idsOf(signedIn), by: 'disconnect', ...by },
        { event: 'workspace_disconnected', personId, grantId, workspaceId: workspaceId(), ...by },
      ];
    },
    notion_token_renewed: async () => {
      const signedIn = await signIn(world.gateway, ada);
      audited();
      for (const { accessToken } of Object.values(world.emulator.state.tokens))
        world.emulator.expireToken(accessToken);
      await graphql('{ search(first: 1) { nodes { __typename } } }', signedIn);
      return [{ event: 'notion_token_renewed', grantId: signedIn.claims.gid }];
    },
    grant_ended: async () => {
      const signedIn = await signIn(world.gateway, ada);
      audited();
      for (const token of Object.values(world.emulator.state.tokens)) token.dead = true;
      await graphql('{ search(first: 1) { nodes { __typename } } }', signedIn);
      return [{ event: 'grant_ended', grantId: signedIn.claims.gid }];
    },
    form_refused: async () => {
      const { userAgent } = await signIn(world.gateway, ada);
      audited();
      const send = (headers: Record<string, string>) =>
        userAgent.request(`${world.url}/account/sign-out`, {
          method: 'POST',
          body: new URLSearchParams({ token: 'x' }),
          headers,
        });
      await send({ origin: 'https://evil.example' });
      await send({});
      const refused = { event: 'form_refused', path: '/account/sign-out', ...AT };
      return [refused, refused];
    },
    codes_refused: async () => {
      const userAgent = new UserAgent();
      for (let guess = 0; guess < 11; guess += 1) {
        const typed = await userAgent.open(new URL('/device', world.url));
        const form = readForm(await typed.response.text());
        await userAgent.submit(form, typed.url, { user_code: 'BBBB-BBBB' });
      }
      return [{ event: 'codes_refused', ...AT }];
    },
  };

  it.each(Object.keys(EVENTS) as (keyof AuditEvents)[])('says what happened, exactly: %s', async (event) => {
    audited();
    const expected = await EVENTS[event]();
    expect(audited()).toEqual(expected);
  });

  it('writes nothing for a gateway that is told to be silent', async () => {
    const lines: string[] = [];
    const logTo = new PassThrough();
    logTo.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const silent = await boot({ logTo, environment: { LOG_LEVEL: 'silent' } });
    expect(readClaims((await signIn(silent.gateway)).accessToken).sub).toBeDefined();
    await silent.close();
    expect(lines).toEqual([]);
  });

  describe('docs/audit-log.md', () => {
    const rows = readFileSync('docs/audit-log.md', 'utf8').match(/^\{.*\}$/gm) ?? [];
    const shown = rows.map((row) => JSON.parse(row) as Line);

    it('shows a line for each event, and for no other', () => {
      expect(shown.map(({ event }) => event).sort()).toEqual(Object.keys(EVENTS).sort());
    });

    it.each(shown)(
      'shows the fields that were written: $event',
      ({ event, level, time, audit, msg, ...fields }) => {
        expect([level, typeof time, audit, msg]).toEqual([30, 'number', true, 'audit']);
        expect(written.get(event)).toEqual(['event', ...Object.keys(fields)].sort());
      },
    );
  });
});
