import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { SEED } from '../../../emulator/seed/ids.js';
import { boot, type Booted, type BootOptions } from '../../support/boot.js';
import { findTexts } from '../../support/everySecret.js';
import { bootServerOnly, INTERNAL_TOKEN, newServerApp } from '../../support/serverApp.js';
import { readClaims, signIn } from '../../support/signIn.js';
import { refusal, sdkFor } from '../graphql/session.js';
import { startBalancer } from '../../support/balancer.js';

const run = promisify(execFile);
const insecure = { [oauth.allowInsecureRequests]: true };
const SITE = newServerApp();
const READER = newServerApp({ clientId: 'statistics', name: 'Statistics', scopes: ['read'] });
/** Signs people in as well. */
const BACK_END = newServerApp({
  clientId: 'back-end',
  name: 'Back end',
  redirectUris: ['https://back.example.com/callback'],
});
const APPS = [SITE.app, READER.app, BACK_END.app];
const NOT_ALLOWED = 'may not ask for itself any more';

function bootServers({ environment, emulator, ...options }: BootOptions = {}): Promise<Booted> {
  return boot({
    apps: APPS,
    environment: { NOTION_TOKEN: INTERNAL_TOKEN, ...environment },
    emulator: { internal: [{ accessToken: INTERNAL_TOKEN }], ...emulator },
    ...options,
  });
}

function configFor(
  url: string,
  { clientId, secret }: { clientId: string; secret: string },
  auth = openid.ClientSecretBasic(secret),
): Promise<openid.Configuration> {
  return openid.discovery(new URL(url), clientId, undefined, auth, {
    execute: [openid.allowInsecureRequests],
  });
}

async function tokenFor(url: string, app = SITE, scope?: string): Promise<string> {
  const config = await configFor(url, app);
  return (await openid.clientCredentialsGrant(config, scope ? { scope } : {})).access_token;
}

describe('a server-side app', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await bootServers();
  });
  afterAll(() => booted.close());

  const post = async (body: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${booted.url}/oauth/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ grant_type: 'client_credentials', ...body }),
    });
    return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
  };

  it('gets a token by strict clients, its secret in the header or in the body', async () => {
    for (const auth of [openid.ClientSecretBasic(SITE.secret), openid.ClientSecretPost(SITE.secret)]) {
      const config = await configFor(booted.url, SITE, auth);
      expect(config.serverMetadata()).toMatchObject({
        grant_types_supported: expect.arrayContaining([
          'client_credentials',
          'authorization_code',
        ]) as string[],
        token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
      });
      const tokens = await openid.clientCredentialsGrant(config, { scope: 'read' });
      expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 900, scope: 'read' });
      expect(tokens).not.toHaveProperty('refresh_token');
      expect(tokens).not.toHaveProperty('id_token');
    }
  });

  it('gets a JWT of RFC 9068, whose subject is the app', async () => {
    const issuer = new URL(booted.url);
    const server = await oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, insecure),
    );
    const client = { client_id: SITE.clientId };
    const answer = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      oauth.ClientSecretBasic(SITE.secret),
      { scope: 'read write' },
      insecure,
    );
    const { access_token: token } = await oauth.processClientCredentialsResponse(server, client, answer);
    const claims = await oauth.validateJwtAccessToken(
      server,
      new Request(`${booted.url}/graphql`, { headers: { authorization: `Bearer ${token}` } }),
      `${booted.url}/graphql`,
      { ...insecure, signingAlgorithms: ['ES256'] },
    );
    expect(claims).toMatchObject({ sub: 'site', client_id: 'site', gid: 'integration', scope: 'read write' });
    expect(claims.exp - claims.iat).toBe(900);
    expect(claims).not.toHaveProperty('sid');
  });

  it('asks for itself: as the bot of the integration, in its workspace', async () => {
    const sdk = sdkFor(booted.url, await tokenFor(booted.url));
    expect((await sdk.ServerViewer()).viewer).toEqual({
      person: null,
      user: {
        id: expect.any(String) as string,
        __typename: 'BotUser',
        name: 'Internal',
        ownerType: 'workspace',
        owner: null,
      },
      workspace: { workspaceId: SEED.acmeId, name: 'Acme' },
      app: { clientId: 'site' },
      scopes: ['READ', 'WRITE'],
      grantState: 'ACTIVE',
    });
  });

  it('reads and writes with the schema that people use, and asks Notion once who it is', async () => {
    const token = await tokenFor(booted.url);
    const query = (text: string) => graphql(booted.url, token, text);
    const found = await query(
      '{ search(query: "tasks", type: DATA_SOURCE, first: 1) { nodes { __typename } } }',
    );
    expect(found).toEqual({ data: { search: { nodes: [{ __typename: 'DataSource' }] } } });
    const renamed = await query(
      `mutation { updatePage(input: { id: "${SEED.handbookId}", title: { text: "Handbook of the site" } }) { page { title lastEditedBy { name } } } }`,
    );
    expect(renamed).toEqual({
      data: { updatePage: { page: { title: 'Handbook of the site', lastEditedBy: { name: 'Internal' } } } },
    });
    expect(booted.emulator.requests.filter(({ path: asked }) => asked === '/v1/users/me')).toHaveLength(1);
  });

  it('gets all its scopes when it names none, and never more than it is allowed', async () => {
    expect(readClaims(await tokenFor(booted.url)).scope).toBe('read write');
    expect(readClaims(await tokenFor(booted.url, READER)).scope).toBe('read');
    await expect(tokenFor(booted.url, READER, 'read write')).rejects.toMatchObject({
      error: 'invalid_scope',
    });
    await expect(tokenFor(booted.url, SITE, 'openid read')).rejects.toMatchObject({ error: 'invalid_scope' });
    expect(readClaims(await tokenFor(booted.url, BACK_END, 'openid read')).scope).toBe('read');
  });

  it('is told what to do when its token may not write', async () => {
    const sdk = sdkFor(booted.url, await tokenFor(booted.url, SITE, 'read'));
    expect(await refusal(sdk.DisconnectWorkspace({ input: { workspaceId: SEED.acmeId } }))).toMatchObject({
      code: 'FORBIDDEN',
      message:
        'This access token lacks the scope "write". Ask /oauth/token for another, and add "write" to the scopes that you ask for.',
    });
  });

  it('has no person, no sign-ins and nothing to disconnect', async () => {
    const token = await tokenFor(booted.url);
    const sdk = sdkFor(booted.url, token);
    for (const asked of [
      sdk.SignIns(),
      sdk.SignOut({ input: {} }),
      sdk.SignOut({ input: { everywhere: true } }),
      sdk.DisconnectWorkspace({ input: { workspaceId: SEED.acmeId } }),
    ])
      expect(await refusal(asked)).toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('there is no person behind it') as string,
      });
    const notes = await graphql(
      booted.url,
      token,
      '{ meetingNotes(filter: { attendees: { contains: "me" } }) { nodes { id } } }',
    );
    expect(notes).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(notes)).toContain('`me` is the person who signed in, and there is none here');
    const userinfo = await fetch(`${booted.url}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([userinfo.status, await userinfo.json()]).toEqual([
      403,
      expect.objectContaining({ error: 'insufficient_scope' }),
    ]);
  });

  it('is refused without its secret: with another one, its hash, or none', async () => {
    const refused = { status: 401, error: 'invalid_client' };
    for (const secret of ['wrong', `${SITE.secret}x`, SITE.sha256, READER.secret])
      expect(await post({ client_id: 'site', client_secret: secret })).toMatchObject(refused);
    expect(await post({ client_id: 'site' })).toMatchObject(refused);
    const basic = `Basic ${Buffer.from(`site:${SITE.sha256}`).toString('base64')}`;
    expect(await post({}, { authorization: basic })).toMatchObject(refused);
  });

  it('is no app that people sign in to, and no such app is one', async () => {
    for (const clientId of ['web-app', 'explorer'])
      expect(await post({ client_id: clientId })).toMatchObject({
        status: 400,
        error: 'invalid_request',
        error_description: 'requested grant type is not allowed for this client',
      });
    const page = await fetch(
      `${booted.url}/oauth/authorize?client_id=site&response_type=code&scope=read&redirect_uri=https://app.example.com/callback`,
    );
    expect([page.status, (await page.text()).includes('<h1>')]).toEqual([400, true]);
    const device = await fetch(`${booted.url}/oauth/device`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'site', client_secret: SITE.secret, scope: 'read' }),
    });
    expect(device.status).toBe(400);
  });

  it('leaves its token nowhere but in memory', async () => {
    await tokenFor(booted.url);
    const names = await readdir(booted.dataDir, { recursive: true });
    for (const name of names) {
      const file = path.join(booted.dataDir, name);
      if ((await stat(file)).isFile())
        expect(findTexts([INTERNAL_TOKEN, SITE.secret], await readFile(file))).toEqual([]);
    }
  });
});

describe('the program of docs/sign-in-server.md', () => {
  it('runs as it stands there', async () => {
    const booted = await bootServers();
    const folder = await mkdtemp(path.join(tmpdir(), 'server-app-'));
    try {
      const guide = await readFile('docs/sign-in-server.md', 'utf8');
      const [, program = ''] = /^```js\n([\s\S]*?)^```/m.exec(guide) ?? [];
      const [, query = ''] = /await notion\('(.*?)'\)/.exec(guide) ?? [];
      await writeFile(path.join(folder, 'notion.mjs'), program);
      await writeFile(
        path.join(folder, 'page.mjs'),
        `import { notion } from './notion.mjs';\nfor (let time = 0; time < 2; time += 1) console.log(JSON.stringify(await notion(${JSON.stringify(query)})));\n`,
      );
      const { stdout } = await run(process.execPath, [path.join(folder, 'page.mjs')], {
        env: { GATEWAY: booted.url, CLIENT_ID: READER.clientId, CLIENT_SECRET: READER.secret },
      });
      const [first = '', second] = stdout.trim().split('\n');
      const { search } = JSON.parse(first) as { search: { nodes: { title?: string }[] } };
      expect(search.nodes.some(({ title }) => title !== undefined)).toBe(true);
      expect(second).toBe(first);
    } finally {
      await booted.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('an app with a secret that people sign in to', () => {
  it('proves itself with it wherever it gets tokens, and with PKCE besides', async () => {
    const booted = await bootServers();
    try {
      const options = { clientId: 'back-end', redirectUri: 'https://back.example.com/callback' };
      await expect(signIn(booted.gateway, options)).rejects.toThrow('invalid_client');
      const { refreshToken, claims } = await signIn(booted.gateway, {
        ...options,
        clientSecret: BACK_END.secret,
        personId: SEED.adaId,
      });
      expect(claims).toMatchObject({ sub: SEED.adaId, client_id: 'back-end' });
      const config = await configFor(booted.url, BACK_END);
      expect(await openid.refreshTokenGrant(config, refreshToken)).toHaveProperty('refresh_token');
      const thief = await openid.discovery(new URL(booted.url), 'back-end', undefined, openid.None(), {
        execute: [openid.allowInsecureRequests],
      });
      await expect(openid.refreshTokenGrant(thief, refreshToken)).rejects.toMatchObject({
        error: 'invalid_client',
      });
    } finally {
      await booted.close();
    }
  });
});

describe('what the integration sees', () => {
  it('is never shown from what a person has read, nor to them', async () => {
    const booted = await bootServers({
      environment: { CACHE_SECONDS: '60' },
      emulator: { internal: [{ accessToken: INTERNAL_TOKEN, sharedIds: [SEED.handbookId] }] },
    });
    try {
      const person = await signIn(booted.gateway, { personId: SEED.graceId });
      const token = await tokenFor(booted.url);
      const title = (bearer: string, id: string) =>
        graphql(booted.url, bearer, `{ page(id: "${id}") { title } }`);
      for (const id of [SEED.gracePrivateId, SEED.firstTaskId]) {
        expect(await title(person.accessToken, id)).toHaveProperty('data.page.title');
        expect(await title(token, id)).toMatchObject({
          data: { page: null },
          errors: [{ extensions: { code: 'NOT_FOUND' } }],
        });
      }
      expect(await title(token, SEED.handbookId)).toHaveProperty('data.page.title');
      booted.emulator.clearRequests();
      await title(token, SEED.handbookId);
      expect(booted.emulator.requests).toHaveLength(0);
      await title(person.accessToken, SEED.handbookId);
      expect(booted.emulator.requests).toHaveLength(1);
    } finally {
      await booted.close();
    }
  });
});

describe('a NOTION_TOKEN that Notion does not accept', () => {
  const REMEDY = 'Its operator must set NOTION_TOKEN to the token that Notion shows now';

  it('is told at start, and people sign in all the same', async () => {
    const log = new PassThrough();
    let written = '';
    log.on('data', (chunk: Buffer) => (written += chunk.toString()));
    const wrong = `ntn_${'0'.repeat(46)}`;
    const booted = await bootServers({ environment: { NOTION_TOKEN: wrong }, logTo: log });
    try {
      const { accessToken } = await signIn(booted.gateway, { personId: SEED.adaId });
      expect(await graphql(booted.url, accessToken, '{ viewer { person { name } } }')).toEqual({
        data: { viewer: { person: { name: 'Ada Lovelace' } } },
      });
      const token = await tokenFor(booted.url);
      expect(await graphql(booted.url, token, '{ viewer { workspace { name } } }')).toMatchObject({
        errors: [
          { extensions: { code: 'RECONNECT_REQUIRED' }, message: expect.stringContaining(REMEDY) as string },
        ],
      });
      expect(written).toContain(REMEDY);
      for (const secret of [wrong, SITE.secret, token]) expect(written).not.toContain(secret);
    } finally {
      await booted.close();
    }
  });

  it('any more is told to the app, is not renewed, and is not tried at once again', async () => {
    const booted = await bootServers();
    try {
      const token = await tokenFor(booted.url);
      const sdk = sdkFor(booted.url, token);
      expect((await sdk.ServerViewer()).viewer?.grantState).toBe('ACTIVE');
      booted.emulator.expireToken(INTERNAL_TOKEN);
      booted.emulator.clearRequests();
      const search = () => graphql(booted.url, token, '{ search(first: 1) { nodes { __typename } } }');
      for (const answer of [await search(), await search()]) {
        expect(answer).toMatchObject({
          errors: [
            {
              extensions: { code: 'RECONNECT_REQUIRED' },
              message: expect.stringContaining(REMEDY) as string,
            },
          ],
        });
        expect(JSON.stringify(answer)).not.toContain('ntn_');
        expect(JSON.stringify(answer)).not.toContain('reconnectUrl');
      }
      expect(booted.emulator.requests.map(({ path: asked }) => asked)).toEqual(['/v1/search']);
      expect((await sdk.ServerViewer()).viewer?.grantState).toBe('NEEDS_RECONNECT');
    } finally {
      await booted.close();
    }
  });
});

describe('the token of a server-side app', () => {
  it.each<[string, BootOptions]>([
    ['the app', { apps: [READER.app, BACK_END.app] }],
    ['its grant type', { apps: [{ ...SITE.app, grantTypes: [], deviceFlow: true }] }],
    ['NOTION_TOKEN', { apps: [], environment: { NOTION_TOKEN: '' } }],
    ['a scope', { apps: [{ ...SITE.app, scopes: ['write'] }] }],
  ])('ends with the start of a gateway without %s', async (taken, { apps, environment }) => {
    const balancer = await startBalancer();
    const first = await bootServers({ environment: { PUBLIC_URL: balancer.url } });
    balancer.targets.push(first.gateway.port);
    const token = await tokenFor(balancer.url);
    const ask = () => graphql(balancer.url, token, '{ search(first: 1) { nodes { __typename } } }');
    expect(await ask()).toHaveProperty('data.search.nodes');
    await first.gateway.close();
    const second = await bootServers({
      apps: apps ?? [],
      environment: {
        PUBLIC_URL: balancer.url,
        DATA_DIR: first.dataDir,
        NOTION_API_URL: first.emulator.url,
        ...environment,
      },
    });
    balancer.targets.splice(0, 1, second.gateway.port);
    try {
      const answer = JSON.stringify(await ask());
      if (taken === 'a scope') expect(answer).toContain('lacks the scope \\"read\\"');
      else expect(answer).toContain(NOT_ALLOWED);
    } finally {
      await second.close();
      await first.close();
      await balancer.close();
    }
  });
});

describe('a gateway without a connection for people', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await bootServerOnly(SITE);
  });
  afterAll(() => booted.close());

  it('serves its apps', async () => {
    const sdk = sdkFor(booted.url, await tokenFor(booted.url));
    expect((await sdk.ServerViewer()).viewer?.workspace.name).toBe('Acme');
  });

  it.each(['openid-configuration', 'oauth-authorization-server'])(
    'tells only what works in %s',
    async (name) => {
      const document: unknown = await (await fetch(`${booted.url}/.well-known/${name}`)).json();
      expect(document).toEqual({
        issuer: booted.url,
        token_endpoint: `${booted.url}/oauth/token`,
        jwks_uri: `${booted.url}/oauth/jwks`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        scopes_supported: ['read', 'write'],
        token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
        id_token_signing_alg_values_supported: ['ES256'],
        subject_types_supported: ['public'],
      });
    },
  );

  it.each([
    '/oauth/authorize?client_id=site',
    '/login/x',
    '/account',
    '/device',
    '/explorer',
    '/oauth/userinfo',
  ])('says at %s that people cannot sign in here', async (at) => {
    const page = await fetch(booted.url + at, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([
      403,
      expect.stringContaining('<h1>People cannot sign in here</h1>'),
    ]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const json = await fetch(booted.url + at, { headers: { accept: 'application/json' } });
    expect(await json.json()).toMatchObject({ error: 'unauthorized_client' });
  });

  it('says on its home page what it is for', async () => {
    const text = await (await fetch(booted.url)).text();
    expect(text).toMatch(/People\s+cannot sign in here\./);
    expect(text).not.toContain('Connect a Notion workspace');
  });

  it('has no app of its own that people could sign in to', async () => {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'explorer',
      refresh_token: 'x',
    });
    const answer = await fetch(`${booted.url}/oauth/token`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' });
  });
});

async function graphql(url: string, token: string, query: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as Record<string, unknown>;
  return { ...(data !== undefined && { data }), ...(errors !== undefined && { errors }) };
}
