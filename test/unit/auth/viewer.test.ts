import { createPrivateKey, createPublicKey } from 'node:crypto';
import { jest } from '@jest/globals';
import jwt, { type SignOptions } from 'jsonwebtoken';
import type { SigningKey } from '../../../src/config/keys.js';
import { createAuthenticate, type Authenticate } from '../../../src/auth/viewer.js';
import { RecentGrants } from '../../../src/auth/recentGrants.js';
import { createSignIns, TRUST_MS, type SignIns } from '../../../src/auth/signIns.js';
import { NO_NEWS } from '../../../src/shared/news.js';
import { createLog } from '../../../src/log.js';
import type { Grant, Store } from '../../../src/storage/store.js';
import { newKeys } from '../../support/keys.js';
import { silentAudit } from '../../support/silentAudit.js';
import { openTempStore } from '../../support/tempStore.js';

const ISSUER = 'https://gateway.example.com';
const AUDIENCE = `${ISSUER}/graphql`;
const PEOPLE_ONLY = { forPeople: true, serverApps: null };
const MALFORMED =
  'The access token is not one of this gateway. Send the access token that /oauth/token gave, unchanged.';

describe('the viewer of a request', () => {
  const keys = newKeys();
  const [active] = keys.signing as [SigningKey];
  let store: Store;
  let close: () => Promise<void>;
  let grant: Grant;
  let signIns: SignIns;
  let grants: RecentGrants;
  let authenticate: Authenticate;

  beforeAll(async () => {
    ({ store, close } = await openTempStore());
    grant = await store.grants.save({
      botId: 'bot',
      person: { id: 'ada', name: 'Ada', email: null, avatarUrl: null },
      workspace: { id: 'acme', name: 'Acme', icon: null },
      duplicatedTemplateId: null,
      tokens: { access: 'sealed', refresh: null },
    });
    await store.signIns.save(
      { id: 'phone', personId: 'ada', grantId: grant.id, clientId: 'web-app', userAgent: null },
      900,
    );
    signIns = createSignIns({ store, news: NO_NEWS, log: createLog('silent'), audit: silentAudit });
    grants = new RecentGrants(store);
    authenticate = createAuthenticate({
      ...PEOPLE_ONLY,
      keys,
      issuer: ISSUER,
      audience: AUDIENCE,
      grants,
      signIns,
    });
  });
  afterAll(() => close());

  const payload = (changes: object = {}) => ({
    sub: 'ada',
    gid: grant.id,
    sid: 'phone',
    client_id: 'web-app',
    scope: 'openid read',
    iss: ISSUER,
    aud: AUDIENCE,
    ...changes,
  });
  const sign = (
    body: object,
    {
      key = active,
      typ = 'at+jwt',
      kid = key.kid,
      ...options
    }: SignOptions & { key?: SigningKey; typ?: string; kid?: string } = {},
  ) =>
    jwt.sign(body, createPrivateKey({ key, format: 'jwk' }), {
      algorithm: 'ES256',
      expiresIn: 900,
      header: { alg: 'ES256', typ, kid },
      ...options,
    });
  const problemOf = async (token: string) => {
    const { viewer, problem } = await authenticate(`Bearer ${token}`);
    expect(viewer).toBeNull();
    return problem;
  };

  it('is app, person, grant and scopes of a good token', async () => {
    const { viewer, problem } = await authenticate(`Bearer ${sign(payload())}`);
    expect(problem).toBeNull();
    expect(viewer).toMatchObject({ clientId: 'web-app', grant: { id: grant.id, person: { name: 'Ada' } } });
    expect([...viewer!.scopes]).toEqual(['read']);
    expect(viewer!.expiresAt.getTime() - Date.now()).toBeGreaterThan(890_000);
  });

  it('takes the scheme in any case, and a key that is no longer active', async () => {
    const later = createAuthenticate({
      ...PEOPLE_ONLY,
      keys: { ...keys, signing: [...newKeys().signing, active] },
      issuer: ISSUER,
      audience: AUDIENCE,
      grants,
      signIns,
    });
    expect((await later(`bearer ${sign(payload())}`)).viewer).not.toBeNull();
  });

  it('is nobody without a header', async () => {
    expect(await authenticate(undefined)).toEqual({ viewer: null, problem: null });
    expect(await authenticate('')).toEqual({ viewer: null, problem: null });
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer ', 'a.b.c', 'Bearer é'])(
    'does not understand %j',
    async (header) => {
      expect((await authenticate(header)).problem).toBe(
        'The Authorization header is not understood. Send "Authorization: Bearer <access token>".',
      );
    },
  );

  it.each(['x', 'a.b.c', '..', 'e30.e30.e30', `${'a'.repeat(9_000)}.b.c`])('refuses %.20j', async (token) => {
    expect(await problemOf(token)).toBe(MALFORMED);
  });

  it('refuses alg none', async () => {
    const token = jwt.sign(payload(), null as unknown as string, {
      algorithm: 'none',
      header: { alg: 'none', typ: 'at+jwt', kid: active.kid },
    });
    expect(await problemOf(token)).toBe(MALFORMED);
  });

  it('refuses HS256 with the public key as its secret', async () => {
    const pem = createPublicKey({ key: active, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const { createHmac } = await import('node:crypto');
    const exp = Math.floor(Date.now() / 1_000) + 900;
    const body = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: active.kid })}.${encode(payload({ exp }))}`;
    for (const secret of [pem, JSON.stringify(active)]) {
      const token = `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
      expect(await problemOf(token)).toBe(MALFORMED);
    }
  });

  it('refuses other types, an id token among them', async () => {
    expect(await problemOf(sign(payload(), { typ: 'JWT' }))).toBe(MALFORMED);
    expect(await problemOf(sign(payload({ aud: 'web-app' }), { typ: 'JWT' }))).toBe(MALFORMED);
  });

  it.each([
    ['issuer', { iss: 'https://evil.example.com' }],
    ['audience', { aud: 'https://gateway.example.com/other' }],
    ['missing audience', { aud: undefined }],
    ['missing grant', { gid: undefined }],
    ['grant of the wrong type', { gid: { $ne: null } }],
    ['missing person', { sub: undefined }],
  ])('refuses another or a wrong %s', async (_what, changes) => {
    expect(await problemOf(sign(JSON.parse(JSON.stringify(payload(changes))) as object))).toBe(MALFORMED);
  });

  it('refuses a key that is not ours, under an unknown kid and under ours', async () => {
    const [stranger] = newKeys().signing as [SigningKey];
    expect(await problemOf(sign(payload(), { key: stranger }))).toBe(MALFORMED);
    expect(await problemOf(sign(payload(), { key: stranger, kid: active.kid }))).toBe(MALFORMED);
    expect(await problemOf(sign(payload(), { kid: '__proto__' }))).toBe(MALFORMED);
  });

  it('refuses a payload that was changed after signing', async () => {
    const [header, , signature] = sign(payload()).split('.');
    const body = Buffer.from(JSON.stringify(payload({ scope: 'read write', exp: 9_999_999_999 }))).toString(
      'base64url',
    );
    expect(await problemOf([header, body, signature].join('.'))).toBe(MALFORMED);
  });

  it('refuses a token whose time has not come, and one that never ends', async () => {
    expect(await problemOf(sign(payload(), { notBefore: 600 }))).toBe(MALFORMED);
    const key = createPrivateKey({ key: active, format: 'jwk' });
    const header = { alg: 'ES256', typ: 'at+jwt', kid: active.kid } as const;
    expect(await problemOf(jwt.sign(payload(), key, { algorithm: 'ES256', header }))).toBe(MALFORMED);
  });

  it('says that a token has expired, and what to do', async () => {
    expect(await problemOf(sign(payload(), { expiresIn: -1 }))).toBe(
      'The access token has expired. Ask /oauth/token for a new one with the refresh token, or sign in again.',
    );
  });

  it('says that the sign-in is gone when its grant is, or belongs to somebody else', async () => {
    const gone = 'The sign-in behind this access token no longer exists. Sign in again at /oauth/authorize.';
    expect(await problemOf(sign(payload({ gid: 'unknown' })))).toBe(gone);
    expect(await problemOf(sign(payload({ sub: 'eve' })))).toBe(gone);
  });

  it('checks a signature once, and the end of the token and its grant each time', async () => {
    const verify = jest.spyOn(jwt, 'verify');
    const token = sign(payload(), { expiresIn: 60 });
    for (let time = 1; time <= 3; time += 1)
      expect((await authenticate(`Bearer ${token}`)).viewer).not.toBeNull();
    expect(verify).toHaveBeenCalledTimes(1);
    expect((await authenticate(`Bearer ${token.slice(0, -2)}AA`)).viewer).toBeNull();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    expect(await problemOf(token)).toContain('The access token has expired.');
    jest.restoreAllMocks();
  });

  it('refuses a token that it knows when its grant belongs to somebody else: at once, or seconds after another process saw it', async () => {
    const token = sign(payload());
    const isLetIn = async () => (await authenticate(`Bearer ${token}`)).viewer !== null;
    const eve = { ...grant, person: { ...grant.person, id: 'eve' } };
    expect(await isLetIn()).toBe(true);
    await store.grants.save(eve);
    grants.forget(grant.id);
    expect(await problemOf(token)).toContain('no longer exists');
    await store.grants.save(grant);
    grants.forget(grant.id);
    expect(await isLetIn()).toBe(true);
    await store.grants.save(eve);
    expect(await isLetIn()).toBe(true);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + TRUST_MS);
    expect(await isLetIn()).toBe(false);
    jest.restoreAllMocks();
    await store.grants.save(grant);
    grants.forget(grant.id);
  });

  it('asks the store for neither grant nor sign-in again within seconds', async () => {
    const [find, look] = [jest.spyOn(store.grants, 'find'), jest.spyOn(store.signIns, 'find')];
    const header = `Bearer ${sign(payload())}`;
    const first = await authenticate(header);
    const asked = [find.mock.calls.length, look.mock.calls.length];
    // Not even a promise is made for a caller who was let in a moment ago.
    expect(authenticate(header)).toEqual(first);
    expect([find.mock.calls.length, look.mock.calls.length]).toEqual(asked);
    jest.restoreAllMocks();
  });

  it('does not know a token any more under keys of which its own was taken out', async () => {
    const rotated = createAuthenticate({
      ...PEOPLE_ONLY,
      keys: newKeys(),
      issuer: ISSUER,
      audience: AUDIENCE,
      grants,
      signIns,
    });
    const token = sign(payload());
    expect((await authenticate(`Bearer ${token}`)).viewer).not.toBeNull();
    expect((await rotated(`Bearer ${token}`)).problem).toBe(MALFORMED);
  });

  it('does not hide a store that fails', async () => {
    const broken = createAuthenticate({
      ...PEOPLE_ONLY,
      keys,
      issuer: ISSUER,
      audience: AUDIENCE,
      signIns,
      grants: new RecentGrants({
        grants: { ...store.grants, find: () => Promise.reject(new Error('store is down')) },
      }),
    });
    await expect(broken(`Bearer ${sign(payload())}`)).rejects.toThrow('store is down');
  });
});
