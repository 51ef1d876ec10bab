import { createHash } from 'node:crypto';
import { appsSchema } from '../../../src/config/apps.js';
import { generateClientSecret, isClientSecret } from '../../../src/config/clientSecret.js';

const app = (type: 'web' | 'native', uri: string) => ({
  clientId: 'an-app',
  name: 'An app',
  type,
  redirectUris: [uri],
});
const complaintOf = (type: 'web' | 'native', uri: string) =>
  appsSchema.safeParse([app(type, uri)]).error?.issues.map(({ message }) => message) ?? null;

describe('the redirect URI of an app', () => {
  it.each([
    ['web', 'https://app.example.com/callback'],
    ['web', 'http://localhost:3000/callback'],
    ['native', 'com.example.app:/callback'],
    ['native', 'com.example.app://auth'],
    ['native', 'http://127.0.0.1/callback'],
    ['native', 'https://app.example.com/universal-link'],
  ] as const)('may be, for %s, %s', (type, uri) => {
    expect(complaintOf(type, uri)).toBeNull();
  });

  it.each([
    ['web', 'callback', 'is not an absolute URI'],
    ['web', 'https://app.example.com:99999/', 'is not an absolute URI'],
    ['web', 'https://app.example.com/callback#', 'must not have a fragment'],
    ['native', 'com.example.app:/callback#here', 'must not have a fragment'],
    ['web', 'https://app.example.com/callback ', 'must not have spaces'],
    ['web', 'https://app.example.com/call\nback', 'must not have spaces, line ends'],
    ['web', 'https:\\\\app.example.com\\callback', 'or backslashes'],
    ['web', 'https:app.example.com/callback', 'lacks the two slashes'],
    ['web', 'https://*.example.com/callback', 'must not have wildcards'],
    ['web', 'https://me@app.example.com/callback', 'must not carry a user name or password'],
    ['web', 'http://app.example.com/callback', 'must use https'],
    ['web', 'com.example.app:/callback', 'custom schemes are for apps of type "native"'],
    ['native', 'javascript:alert(1)', 'must use a reverse-domain scheme'],
    ['native', 'myapp:/callback', 'must use a reverse-domain scheme'],
    ['native', 'https://localhost/callback', 'must use http:'],
  ] as const)('is refused before anybody meets it, for %s: %j', (type, uri, sentence) => {
    expect(complaintOf(type, uri)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('an app that asks for itself', () => {
  const site = {
    clientId: 'site',
    name: 'Site',
    type: 'web',
    clientSecretSha256: 'ab'.repeat(32),
    grantTypes: ['client_credentials'],
  };
  const problems = (changes: object) =>
    appsSchema.safeParse([{ ...site, ...changes }]).error?.issues.map(({ message }) => message) ?? null;

  it('needs no redirect URI', () => {
    expect(problems({})).toBeNull();
  });

  it.each([
    [{ clientSecretSha256: undefined }, 'client_credentials needs a clientSecretSha256'],
    [{ clientSecretSha256: 'the secret itself' }, 'must be the SHA-256 of the secret in 64 small hex digits'],
    [{ type: 'native' }, 'an app on a phone or desktop cannot keep a secret'],
    [{ grantTypes: [] }, 'give at least one redirect URI, or "deviceFlow": true or "grantTypes"'],
  ])('is refused as %j', (changes, sentence) => {
    expect(problems(changes)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('the secret of an app', () => {
  it('fits its hash, and nothing else does: not the hash, and not what is shorter than 32 characters', () => {
    const { secret, sha256 } = generateClientSecret();
    expect(isClientSecret(secret, sha256)).toBe(true);
    for (const other of [sha256, secret.slice(1), `${secret} `, '', generateClientSecret().secret])
      expect(isClientSecret(other, sha256)).toBe(false);
    const short = createHash('sha256').update('password').digest('hex');
    expect(isClientSecret('password', short)).toBe(false);
  });
});
