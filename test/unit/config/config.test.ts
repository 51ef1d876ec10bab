import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig } from '../../../src/config.js';
import { generateKeyTexts } from '../../../src/config/keys.js';

const folder = mkdtempSync(path.join(tmpdir(), 'gateway-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const APP = {
  clientId: 'my-app',
  name: 'My app',
  type: 'web',
  redirectUris: ['https://app.example.com/callback'],
};

function appsFile(content: unknown): string {
  const file = path.join(folder, `apps-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const minimal = () => ({
  NOTION_CLIENT_ID: 'id',
  NOTION_CLIENT_SECRET: 'secret',
  APPS_FILE: appsFile([APP]),
});

const production = () => ({
  ...minimal(),
  ...generateKeyTexts(),
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://db.example.com/gateway',
  PUBLIC_URL: 'https://notion.example.com',
});

function problemsOf(environment: Record<string, string | undefined>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  throw new Error('the configuration was accepted');
}

describe('readConfig', () => {
  it('finds the lists of operations beside the file that names them', () => {
    writeFileSync(path.join(folder, 'list.json'), '{"a":"{ __typename }"}');
    const { apps } = readConfig({ ...minimal(), APPS_FILE: appsFile([{ ...APP, operations: 'list.json' }]) });
    expect(apps[0]?.operations).toEqual({
      file: path.join(folder, 'list.json'),
      operations: [{ id: 'a', text: '{ __typename }' }],
    });
  });

  it.each([
    [{}, { explore: true, introspection: true }],
    [{ EXPLORE: 'false' }, { explore: false, introspection: false }],
    [
      { EXPLORE: 'false', INTROSPECTION: 'true' },
      { explore: false, introspection: true },
    ],
    [{ INTROSPECTION: 'false' }, { explore: true, introspection: false }],
  ])('lets the schema be asked for while exploring, unless it is told: %j', (environment, expected) => {
    expect(readConfig({ ...minimal(), ...environment })).toMatchObject(expected);
  });

  it('takes three values and fills in the rest', () => {
    const config = readConfig(minimal());
    expect(config).toMatchObject({
      production: false,
      port: 4000,
      publicUrl: null,
      store: { kind: 'embedded', dir: '.data' },
      keys: null,
      explore: true,
      notion: {
        apiUrl: 'https://api.notion.com',
        connection: {
          authorizeUrl: 'https://api.notion.com/v1/oauth/authorize',
          clientId: 'id',
          clientSecret: 'secret',
        },
        token: null,
      },
    });
    expect(config.apps).toEqual([
      { ...APP, postLogoutRedirectUris: [], grantTypes: [], deviceFlow: false, scopes: ['read', 'write'] },
    ]);
  });

  it.each([
    ['beside the embedded store', {}, { token: null, tokenFile: path.join('.data', 'webhook-token') }],
    ['in DATA_DIR', { DATA_DIR: '/srv/data' }, { tokenFile: path.join('/srv/data', 'webhook-token') }],
    ['where it is told', { WEBHOOK_TOKEN_FILE: '/run/token' }, { tokenFile: '/run/token' }],
    ['in the environment', { NOTION_WEBHOOK_TOKEN: 'secret_0123456789' }, { token: 'secret_0123456789' }],
  ])('keeps the token of webhooks %s', (_, environment, webhooks) => {
    expect(readConfig({ ...minimal(), ...environment }).webhooks).toMatchObject(webhooks);
  });

  it('keeps no token of webhooks with MongoDB unless it is told where', () => {
    expect(readConfig(production()).webhooks).toEqual({ token: null, tokenFile: null });
  });

  it('shares nothing unless Redis is named', () => {
    expect(readConfig(minimal()).redis).toBeNull();
    expect(readConfig({ ...minimal(), REDIS_URL: 'rediss://gateway:p%40ss@redis:6380/2' }).redis).toEqual({
      url: 'rediss://gateway:p%40ss@redis:6380/2',
      prefix: 'notion-gateway:',
    });
  });

  it('takes no address of Redis that cannot be one, and does not repeat it', () => {
    expect(problemsOf({ ...minimal(), REDIS_URL: 'https://:secret@redis', REDIS_PREFIX: 'a b' })).toEqual([
      'REDIS_URL must be redis://… or rediss://…, with special characters of the password percent-encoded',
      'REDIS_PREFIX must be 1 to 64 letters, digits and : . - _',
    ]);
  });

  it('takes no token of webhooks that cannot be one, and does not repeat it', () => {
    const problems = problemsOf({ ...minimal(), NOTION_WEBHOOK_TOKEN: 'se cret' });
    expect(problems).toEqual([
      'NOTION_WEBHOOK_TOKEN must be the token that Notion has sent: 16 to 256 characters without spaces',
    ]);
  });

  it('reports every missing value at once, each with its remedy', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      'APPS_FILE is missing: the path of a JSON file that lists the apps (docs/configuration.md shows one)',
      'NOTION_CLIENT_ID is missing: the OAuth client id of your Notion connection (Notion: Settings, Connections, Develop); or serve server-side apps only, with NOTION_TOKEN',
      'NOTION_CLIENT_SECRET is missing: the OAuth client secret of the same Notion connection',
      'MONGODB_URI is missing: mongodb://…; or choose the embedded store on purpose with DATA_DIR=/path/to/folder',
      'PUBLIC_URL is missing: the https origin under which apps reach the gateway, such as https://notion.example.com',
    ]);
  });

  const token = `ntn_${'a1'.repeat(23)}`;
  const site = {
    clientId: 'my-site',
    name: 'My site',
    type: 'web',
    clientSecretSha256: 'ab'.repeat(32),
    grantTypes: ['client_credentials'],
  };

  it('takes the token of an internal integration instead of a connection, for apps that need none', () => {
    const { notion } = readConfig({ NOTION_TOKEN: token, APPS_FILE: appsFile([site]) });
    expect(notion).toMatchObject({ connection: null, token });
    expect(readConfig({ ...minimal(), NOTION_TOKEN: token }).notion).toMatchObject({
      connection: { clientId: 'id' },
      token,
    });
  });

  it('wants what the apps need, whole, and repeats no token', () => {
    expect(problemsOf({ ...minimal(), APPS_FILE: appsFile([site]) })).toEqual([
      'NOTION_TOKEN is missing, and "my-site" may use client_credentials: the access token of an internal integration of your workspace (Notion: Settings, Connections, Develop)',
    ]);
    expect(problemsOf({ NOTION_TOKEN: token, APPS_FILE: appsFile([site, APP]) })).toEqual([
      expect.stringMatching(/^NOTION_CLIENT_ID is missing, and "my-app" signs people in: /),
    ]);
    expect(problemsOf({ NOTION_TOKEN: token, NOTION_CLIENT_ID: 'id', APPS_FILE: appsFile([site]) })).toEqual([
      expect.stringMatching(/^NOTION_CLIENT_SECRET is missing: /),
    ]);
    for (const wrong of ['nrt_0123456789012345678901234', 'ntn_short', `ntn_${'a'.repeat(20)} b`])
      expect(problemsOf({ ...minimal(), NOTION_TOKEN: wrong })).toEqual([
        'NOTION_TOKEN must start with ntn_ or secret_, and have no spaces: the access token of an internal integration of your workspace (Notion: Settings, Connections, Develop)',
      ]);
  });

  it('reports wrong values beside missing ones', () => {
    const problems = problemsOf({
      ...minimal(),
      NOTION_CLIENT_ID: undefined,
      PORT: '70000',
      LOG_LEVEL: 'loud',
      EXPLORE: 'yes',
    });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'EXPLORE',
      'NOTION_CLIENT_ID',
    ]);
    expect(problems[0]).toBe('PORT must be at most 65535');
    expect(problems[2]).toBe('EXPLORE must be true or false');
  });

  it.each(['', 'abc', '-1', '4000.5', ' 4000', '0x10'])('never guesses a port from %j', (PORT) => {
    if (PORT === '') expect(readConfig({ ...minimal(), PORT }).port).toBe(4000);
    else expect(problemsOf({ ...minimal(), PORT })).toEqual(['PORT must be a whole number from 0 to 65535']);
  });

  it('takes port 0 as any free port', () => {
    expect(readConfig({ ...minimal(), PORT: '0' }).port).toBe(0);
  });

  it('never falls back to the embedded store in production', () => {
    expect(problemsOf({ ...production(), MONGODB_URI: undefined })).toEqual([
      'MONGODB_URI is missing: mongodb://…; or choose the embedded store on purpose with DATA_DIR=/path/to/folder',
    ]);
    expect(readConfig({ ...production(), MONGODB_URI: undefined, DATA_DIR: '/srv/gateway' }).store).toEqual({
      kind: 'embedded',
      dir: '/srv/gateway',
    });
  });

  it('refuses two stores at once', () => {
    expect(problemsOf({ ...production(), DATA_DIR: '/srv/gateway' })).toEqual([
      'MONGODB_URI and DATA_DIR are both set: choose one store and unset the other',
    ]);
  });

  it('needs keys from the operator with MongoDB, since several machines share them', () => {
    const problems = problemsOf({ ...production(), ENCRYPTION_KEYS: undefined, COOKIE_KEYS: undefined });
    expect(problems).toEqual([
      'ENCRYPTION_KEYS is missing: run `npm run keys:generate` and keep the line it prints',
      'COOKIE_KEYS is missing: run `npm run keys:generate` and keep the line it prints',
    ]);
  });

  it('takes what keys:generate prints', () => {
    const { keys } = readConfig(production());
    expect(keys?.encryption).toHaveLength(1);
    expect(keys?.signing[0]).toMatchObject({ alg: 'ES256', crv: 'P-256', use: 'sig' });
  });

  it.each([
    ['short', 'a:AAAA', 'key "a" holds 3 bytes; it must hold 32'],
    ['without an id', 'AAAA', 'write each key as id:base64'],
    ['repeated', `a:${'A'.repeat(43)}=,a:${'B'.repeat(43)}=`, 'two keys share one id'],
  ])('refuses encryption keys that are %s', (_name, text, sentence) => {
    const [problem] = problemsOf({ ...production(), ENCRYPTION_KEYS: text });
    expect(problem).toContain(sentence);
    expect(problem).toContain('npm run keys:generate');
  });

  it('wants https in production', () => {
    const [problem] = problemsOf({ ...production(), PUBLIC_URL: 'http://notion.example.com' });
    expect(problem).toMatch(/^PUBLIC_URL must use https in production/);
  });

  it('wants an origin without a path', () => {
    const [problem] = problemsOf({ ...production(), PUBLIC_URL: 'https://notion.example.com/' });
    expect(problem).toContain(
      'must be an origin such as https://app.example.com, without a path or a final slash',
    );
  });

  it.each([
    [
      { ...APP, redirectUris: ['http://app.example.com/'] },
      '"http://app.example.com/" must use https (http is for loopback addresses only)',
    ],
    [{ ...APP, redirectUris: ['com.example.app:/cb'] }, 'custom schemes are for apps of type "native"'],
    [
      { ...APP, type: 'native', redirectUris: ['myapp://cb'] },
      'must use a reverse-domain scheme such as com.example.app:/callback',
    ],
    [{ ...APP, type: 'native', redirectUris: ['javascript:alert(1)'] }, 'must use a reverse-domain scheme'],
    [{ ...APP, redirectUris: ['https://app.example.com/#x'] }, 'must not have a fragment'],
    [{ ...APP, redirectUris: ['https://u:p@app.example.com/'] }, 'must not carry a user name or password'],
    [{ ...APP, redirectUris: [] }, 'give at least one redirect URI'],
    [{ ...APP, secret: 'x' }, 'Unrecognized key: "secret"'],
  ])('refuses an app that cannot be safe: %j', (app, sentence) => {
    const [problem] = problemsOf({ ...minimal(), APPS_FILE: appsFile([app]) });
    expect(problem).toMatch(/^APPS_FILE is wrong at 0/);
    expect(problem).toContain(sentence);
  });

  it('names a missing, a broken and a doubled apps file', () => {
    expect(problemsOf({ ...minimal(), APPS_FILE: '/nowhere/apps.json' })[0]).toContain(
      'cannot be read: /nowhere/apps.json: there is no such file',
    );
    expect(problemsOf({ ...minimal(), APPS_FILE: appsFile('{') })[0]).toContain('cannot be read');
    expect(problemsOf({ ...minimal(), APPS_FILE: appsFile([APP, APP]) })[0]).toContain(
      '"my-app" is given twice',
    );
  });

  it('never repeats a secret in a complaint', () => {
    const secret = 'mongodb-password-1234567';
    const problems = problemsOf({
      ...production(),
      MONGODB_URI: `postgres://u:${secret}@x/`,
      SIGNING_KEYS: secret,
      COOKIE_KEYS: 'short-one',
    });
    expect(problems.join('\n')).not.toContain(secret);
    expect(problems.join('\n')).not.toContain('short-one');
  });
});
