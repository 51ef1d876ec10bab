import { appsSchema } from '../../../src/config/apps.js';

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
