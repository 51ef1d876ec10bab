import { SEED } from '../../../emulator/seed/ids.js';
import { generateKeyTexts, generateSigningKey } from '../../../src/config/keys.js';
import { boot, type Booted } from '../../support/boot.js';
import { INTERNAL_TOKEN, newServerApp } from '../../support/serverApp.js';
import { readClaims, signIn, type SignedIn } from '../../support/signIn.js';
import { compact, es256 } from '../../support/tokens.js';

const ours = generateSigningKey();
const SITE = newServerApp();
const READER = newServerApp({ clientId: 'statistics', name: 'Statistics', scopes: ['read'] });
/** RFC 9700 section 4.15: apps whose names could be taken for somebody. */
const NAMESAKES = [SEED.adaId, 'integration', '__proto__', 'constructor'].map((clientId) =>
  newServerApp({ clientId, name: 'Namesake' }),
);
/** A secret of its own, and people who sign in to it; nothing for itself. */
const BACK_END = newServerApp({
  clientId: 'back-end',
  name: 'Back end',
  redirectUris: ['https://back.example.com/callback'],
  grantTypes: [],
});

let booted: Booted;
let ada: SignedIn;
beforeAll(async () => {
  booted = await boot({
    apps: [SITE, READER, BACK_END, ...NAMESAKES].map(({ app }) => app),
    environment: {
      ...generateKeyTexts(),
      SIGNING_KEYS: JSON.stringify({ keys: [ours] }),
      NOTION_TOKEN: INTERNAL_TOKEN,
      LOGIN_ATTEMPTS: '1000',
    },
    emulator: { internal: [{ accessToken: INTERNAL_TOKEN }] },
  });
  ada = await signIn(booted.gateway, { personId: SEED.adaId });
});
afterAll(() => booted.close());

type Fields = Record<string, string>;

async function ask(fields: Fields | string, headers: Fields = {}, search = '') {
  const answer = await fetch(`${booted.url}/oauth/token${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: answer.status, ...((await answer.json()) as { error?: string; access_token?: string }) };
}

async function expectNothing(fields: Fields | string, headers?: Fields, search?: string): Promise<void> {
  const { status, error, access_token: token } = await ask(fields, headers, search);
  expect([400, 401]).toContain(status);
  expect(error).toMatch(
    /^invalid_(client|request|scope|target)$|^unauthorized_client$|^unsupported_grant_type$/,
  );
  expect(token).toBeUndefined();
}

const own = { grant_type: 'client_credentials', client_id: SITE.clientId };
const proof = { ...own, client_secret: SITE.secret };
const basic = (name: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
});

async function query(token: string, text: string) {
  const answer = await fetch(`${booted.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: text }),
  });
  return { status: answer.status, text: await answer.text() };
}

const VIEWER = '{ viewer { person { name } workspace { name } } }';

describe('RFC 9700 2.5, the proof of an app that has a secret', () => {
  it.each<{ what: string; fields: Fields | string; headers?: Fields; search?: string }>([
    { what: 'none', fields: own },
    { what: 'an empty one', fields: { ...own, client_secret: '' } },
    { what: 'its hash', fields: { ...own, client_secret: SITE.sha256 } },
    { what: 'that of another app', fields: { ...own, client_secret: READER.secret } },
    { what: 'one letter less', fields: { ...own, client_secret: SITE.secret.slice(0, -1) } },
    { what: 'one letter more', fields: { ...own, client_secret: `${SITE.secret}x` } },
    { what: 'a null byte behind', fields: { ...own, client_secret: `${SITE.secret}\0` } },
    { what: 'a space before', fields: { ...own, client_secret: ` ${SITE.secret}` } },
    { what: 'twice', fields: `${new URLSearchParams(proof).toString()}&client_secret=${SITE.secret}` },
    { what: 'in a list', fields: { ...own, 'client_secret[]': SITE.secret } },
    { what: 'in the address', fields: own, search: `?client_secret=${SITE.secret}` },
    { what: 'in the address, with all', fields: {}, search: `?${new URLSearchParams(proof).toString()}` },
    { what: 'in both places', fields: proof, headers: basic(SITE.clientId, SITE.secret) },
    { what: 'in both places, for two apps', fields: proof, headers: basic(READER.clientId, READER.secret) },
    { what: 'as another app', fields: own, headers: basic(READER.clientId, READER.secret) },
    { what: 'without a name', fields: { grant_type: own.grant_type }, headers: basic('', SITE.secret) },
    { what: 'as Bearer', fields: own, headers: { authorization: `Bearer ${SITE.secret}` } },
    {
      what: 'an assertion that nobody signed',
      fields: {
        ...own,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: `${compact({ alg: 'none' }, { sub: SITE.clientId, iss: SITE.clientId }, () => Buffer.alloc(0))}`,
      },
    },
  ])('is not: $what', ({ fields, headers, search }) => expectNothing(fields, headers, search));

  it('is its secret', async () => {
    expect(await ask(proof)).toMatchObject({ status: 200, token_type: 'Bearer' });
    const { grant_type } = own;
    expect(await ask({ grant_type }, basic(SITE.clientId, SITE.secret))).toMatchObject({ status: 200 });
  });
});

describe('RFC 9700 2.3, privileges: no more than the operator said', () => {
  const reader = { ...own, client_id: READER.clientId, client_secret: READER.secret };
  it.each<{ what: string; fields: Fields }>([
    { what: 'a scope that it is not allowed', fields: { ...reader, scope: 'read write' } },
    { what: 'a scope of people', fields: { ...proof, scope: 'openid' } },
    { what: 'refresh tokens', fields: { ...proof, scope: 'read offline_access' } },
    { what: 'another audience', fields: { ...proof, resource: 'https://evil.example.com/' } },
    { what: 'an app of people', fields: { ...own, client_id: 'web-app' } },
    {
      what: 'an app of people with a secret',
      fields: { ...own, client_id: 'back-end', client_secret: BACK_END.secret },
    },
    { what: 'the explorer', fields: { ...own, client_id: 'explorer' } },
    {
      what: 'the password of a person',
      fields: { ...proof, grant_type: 'password', username: 'ada', password: 'x' },
    },
  ])('not $what', ({ fields }) => expectNothing(fields));

  it('a scope that there is not is none', async () => {
    const { access_token: token = '' } = await ask({ ...proof, scope: 'admin' });
    expect(readClaims(token).scope ?? '').toBe('');
    expect((await query(token, `{ page(id: "${SEED.handbookId}") { id } }`)).text).toContain('FORBIDDEN');
  });
});

describe('RFC 9700 4.15, an app that could be taken for a person', () => {
  it.each(NAMESAKES)('$clientId is an app, and nobody', async ({ clientId, secret }) => {
    const { status, access_token: token = '' } = await ask({
      ...own,
      client_id: clientId,
      client_secret: secret,
    });
    expect(status).toBe(200);
    expect(readClaims(token)).toMatchObject({ sub: clientId, client_id: clientId, gid: 'integration' });
    expect(JSON.parse((await query(token, VIEWER)).text)).toEqual({
      data: { viewer: { person: null, workspace: { name: 'Acme' } } },
      extensions: expect.anything() as unknown,
    });
    const signIns = await query(token, '{ viewer { signIns { signInId } } }');
    expect(signIns.text).toContain('there is no person behind it');
    const userinfo = await fetch(`${booted.url}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(userinfo.status).toBe(403);
    await query(token, 'mutation { signOut(input: { everywhere: true }) { __typename } }');
    await query(
      token,
      `mutation { disconnectWorkspace(input: { workspaceId: "${SEED.acmeId}" }) { __typename } }`,
    );
    expect((await query(ada.accessToken, VIEWER)).text).toContain('Lovelace');
  });
});

describe('a token that mixes an app with a person, signed by our own key', () => {
  const mix = async (changes: object) => {
    const { access_token: token = '' } = await ask(proof);
    const head = { alg: 'ES256', typ: 'at+jwt', kid: ours.kid };
    return compact(head, { ...readClaims(token), ...changes }, es256(ours));
  };
  it.each<{ what: string; changes: () => object }>([
    { what: 'the app with a person’s grant', changes: () => ({ gid: ada.claims.gid }) },
    {
      what: 'the app with a person’s grant and sign-in',
      changes: () => ({ gid: ada.claims.gid, sid: ada.claims.sid }),
    },
    { what: 'a person in the app’s place', changes: () => ({ sub: SEED.graceId }) },
    { what: 'an app of people', changes: () => ({ client_id: 'web-app', sub: 'web-app' }) },
    {
      what: 'an app that has a secret, and nothing for itself',
      changes: () => ({ client_id: 'back-end', sub: 'back-end' }),
    },
    { what: 'another app’s name', changes: () => ({ client_id: READER.clientId }) },
    { what: 'no app', changes: () => ({ client_id: 'gone', sub: 'gone' }) },
    { what: 'the integration in capitals', changes: () => ({ gid: 'INTEGRATION' }) },
  ])('is refused: $what', async ({ changes }) => {
    const token = await mix(changes());
    expect((await query(token, VIEWER)).status).toBe(401);
    const userinfo = await fetch(`${booted.url}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([401, 403]).toContain(userinfo.status);
  });

  it('is refused: a person’s with the integration for a grant', async () => {
    const head = { alg: 'ES256', typ: 'at+jwt', kid: ours.kid };
    const token = compact(head, { ...ada.claims, gid: 'integration' }, es256(ours));
    expect((await query(token, VIEWER)).status).toBe(401);
  });

  it('has no more scopes than its app has now', async () => {
    const token = await mix({ client_id: READER.clientId, sub: READER.clientId, scope: 'read write' });
    const { text } = await query(
      token,
      `mutation { createPage(input: { parent: { page: "${SEED.handbookId}" } }) { page { id } } }`,
    );
    expect(text).toContain('lacks the scope \\"write\\"');
  });
});
