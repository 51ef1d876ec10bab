import { jest } from '@jest/globals';
import * as oauth from 'oauth4webapi';
import { digest } from '../../../src/auth/bySecret.js';
import { GRACE_SECONDS } from '../../../src/auth/provider/rotation.js';
import { ageRefreshToken } from '../../support/ageRefreshToken.js';
import { boot, type Booted } from '../../support/boot.js';
import { signIn } from '../../support/signIn.js';

const insecure = { [oauth.allowInsecureRequests]: true };
const client: oauth.Client = { client_id: 'web-app' };
const SPENT = { error: 'invalid_grant' };

describe('a refresh token', () => {
  let booted: Booted;
  let server: oauth.AuthorizationServer;
  beforeAll(async () => {
    booted = await boot();
    const issuer = new URL(booted.url);
    server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  });
  afterAll(() => booted.close());

  const send = (token: string) =>
    oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, insecure);
  const refresh = async (token: string) =>
    oauth.processRefreshTokenResponse(server, client, await send(token));
  const next = async (token: string) => (await refresh(token)).refresh_token!;
  const begin = async () => {
    const { refreshToken: token, claims } = await signIn(booted.gateway);
    return { token, sid: String(claims.sid) };
  };
  const first = async () => (await begin()).token;

  /** As if the token had been used when nothing was forgiven any more. */
  const age = (token: string, sid: string) => ageRefreshToken(booted.gateway, token, sid, GRACE_SECONDS + 1);

  it('lives 60 days from its last use; what the app was allowed, a year', async () => {
    const put = jest.spyOn(booted.gateway.store.artifacts, 'put');
    await refresh(await first());
    const days = put.mock.calls.map(
      ([kind, , , , seconds]) => `${kind} ${Math.round((seconds ?? 0) / 86_400)}`,
    );
    put.mockRestore();
    expect(days.filter((text) => text.startsWith('RefreshToken'))).toEqual([
      'RefreshToken 60',
      'RefreshToken 60',
    ]);
    expect(days).toContain('Grant 365');
  });

  it('whose answer was lost brings the same successor again', async () => {
    const token = await first();
    await (await send(token)).body?.cancel();
    const again = await refresh(token);
    expect(again.refresh_token).not.toBe(token);
    expect(await next(token)).toBe(again.refresh_token);
    expect(again.access_token).toMatch(/^ey/);
    expect(await next(again.refresh_token!)).not.toBe(token);
  });

  it('brings one successor to several who ask at once', async () => {
    const token = await first();
    const successors = await Promise.all(Array.from({ length: 8 }, () => next(token)));
    expect(new Set(successors).size).toBe(1);
    await expect(refresh(successors[0]!)).resolves.toMatchObject({ token_type: 'bearer' });
  });

  it('is worth nothing in the form in which the store knows it', async () => {
    const token = await first();
    expect(await booted.gateway.store.artifacts.find('RefreshToken', digest(token))).not.toBeNull();
    await expect(refresh(digest(token))).rejects.toMatchObject(SPENT);
    await expect(refresh(token)).resolves.toMatchObject({ token_type: 'bearer' });
  });

  it('that comes back after the grace ends the sign-in', async () => {
    const { token, sid } = await begin();
    const successor = await next(token);
    await age(token, sid);
    await expect(refresh(token)).rejects.toMatchObject(SPENT);
    await expect(refresh(successor)).rejects.toMatchObject(SPENT);
  });

  it('that comes back though its successor is in use ends the sign-in at once', async () => {
    const token = await first();
    const third = await next(await next(token));
    await expect(refresh(token)).rejects.toMatchObject(SPENT);
    await expect(refresh(third)).rejects.toMatchObject(SPENT);
  });

  it('that two parties have ends the sign-in of both, though a thief was within the grace', async () => {
    const { token, sid } = await begin();
    const ofOwner = await next(token);
    const ofThief = await next(token);
    expect(ofThief).toBe(ofOwner);
    const stolen = await next(ofThief);
    await age(ofOwner, sid);
    await expect(refresh(ofOwner)).rejects.toMatchObject(SPENT);
    await expect(refresh(stolen)).rejects.toMatchObject(SPENT);
  });

  it('of another app has no grace', async () => {
    const token = await first();
    await next(token);
    const other = await oauth.refreshTokenGrantRequest(
      server,
      { client_id: 'reader-app' },
      oauth.None(),
      token,
      insecure,
    );
    await expect(oauth.processRefreshTokenResponse(server, client, other)).rejects.toMatchObject(SPENT);
  });
});
