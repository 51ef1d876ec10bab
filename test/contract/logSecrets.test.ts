import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_CLIENT, startEmulator, type Emulator } from '../../emulator/emulator.js';
import { SEED } from '../../emulator/seed/ids.js';
import { generateKeyTexts } from '../../src/config/keys.js';
import { readForm } from '../support/form.js';
import { authorizationUrl, deviceCodes, DEVICE_APP, VERIFIER } from '../support/pages.js';
import { Program } from '../support/process.js';
import { formsOf, Secrets } from '../support/secrets.js';
import { readSetCookie, UserAgent } from '../support/userAgent.js';
import { newEvent, newToken, Sender } from '../support/webhooks.js';

jest.setTimeout(300_000);

const APP = {
  clientId: 'web-app',
  name: 'Web app',
  type: 'web',
  redirectUris: ['http://localhost:3000/callback'],
};
const CALLBACK = 'http://localhost:3000/callback';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const CANARY = 'What only the people of this page may read';

/** The answer to a mutation that makes one thing. */
type Made<Mutation extends string, Thing extends string> = {
  data: Record<Mutation, Record<Thing, { id: string }>>;
};

interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
}

/** A browser that remembers every cookie it was given, for the search. */
class Watched extends UserAgent {
  /** Head and body of each answer. */
  readonly answers: string[] = [];

  constructor(private readonly secrets: Secrets) {
    super();
  }

  override async request(url: string | URL, init?: RequestInit): Promise<Response> {
    const response = await super.request(url, init);
    for (const line of response.headers.getSetCookie()) {
      const { name, value } = readSetCookie(line);
      this.secrets.add(`the cookie ${name.replace(/-.*/, '-…')}`, value);
    }
    return this.keepAnswer(response);
  }

  async keepAnswer(response: Response): Promise<Response> {
    const head = [...response.headers].join('\n');
    this.answers.push(`${head}\n${await response.clone().text()}`);
    return response;
  }
}

/** A gateway in a process of its own at its most talkative, through all that can happen to it. */
describe('what a gateway prints in its whole life', () => {
  const secrets = new Secrets();
  const userAgent = new Watched(secrets);
  let folder: string;
  let emulator: Emulator;
  let program: Program;
  let url: string;
  let webhookToken: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gateway-secrets-'));
    const appsFile = path.join(folder, 'apps.json');
    await writeFile(appsFile, JSON.stringify([APP, DEVICE_APP]));
    emulator = await startEmulator({ port: 0 });
    const keys = generateKeyTexts();
    webhookToken = newToken();
    program = new Program(path.join(process.cwd(), 'src/main.ts'), {
      ...keys,
      LOG_LEVEL: 'trace',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: path.join(folder, 'data'),
      APPS_FILE: appsFile,
      NOTION_API_URL: emulator.url,
      NOTION_CLIENT_ID: DEMO_CLIENT.id,
      NOTION_CLIENT_SECRET: DEMO_CLIENT.secret,
      NOTION_CALLS_PER_SECOND: '1000',
      NOTION_WEBHOOK_TOKEN: webhookToken,
      DRAIN_SECONDS: '2',
    });
    [, url = ''] = await program.printed(/"url":"(http:\/\/localhost:\d+)"/);
    secrets.add('the client secret of Notion', DEMO_CLIENT.secret);
    secrets.add('the Basic header for Notion', btoa(`${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`));
    secrets.add('the webhook token', webhookToken);
    secrets.add('a key that seals', keys.ENCRYPTION_KEYS.split(':')[1]);
    for (const { d } of (JSON.parse(keys.SIGNING_KEYS) as { keys: { d: string }[] }).keys)
      secrets.add('a key that signs', d);
    secrets.add('a key of cookies', keys.COOKIE_KEYS);
    secrets.add('a PKCE verifier', VERIFIER);
    secrets.add('the content of a page', CANARY);
    for (const { name, email } of Object.values(emulator.state.people)) {
      secrets.add('the address of a person', email);
      secrets.add('the name of a person', name);
    }
  });
  afterAll(async () => {
    await program.kill();
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });

  const noteTokens = (tokens: Partial<Tokens>): Tokens => {
    for (const [name, token = ''] of Object.entries(tokens)) {
      if (!/_token$/.test(name)) continue;
      secrets.add(`our ${name}`, token);
      secrets.add(`the signature of our ${name}`, token.split('.')[2]);
    }
    return tokens as Tokens;
  };
  const noteNotion = () => {
    for (const { accessToken, refreshToken } of Object.values(emulator.state.tokens)) {
      secrets.add('an access token of Notion', accessToken);
      secrets.add('a refresh token of Notion', refreshToken);
    }
    for (const address of userAgent.visited)
      for (const name of ['code', 'state'])
        secrets.add(`a ${name} in an address`, new URL(address).searchParams.get(name));
  };
  const ask = (where: string, init: RequestInit = {}) =>
    fetch(url + where, { redirect: 'manual', ...init }).then((response) => userAgent.keepAnswer(response));
  const post = (where: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(where, { method: 'POST', body: new URLSearchParams(fields), headers });
  const token = async (fields: Record<string, string>, clientId = 'web-app') =>
    noteTokens((await (await post('/oauth/token', { client_id: clientId, ...fields })).json()) as Tokens);
  const graphql = (query: string, bearer: string, variables: object = {}) =>
    ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    });
  /** Through Notion to a code of ours. */
  const codeOf = async (): Promise<string> => {
    const request = authorizationUrl({ url }, { scope: 'openid profile email read write', prompt: 'login' });
    const callback = await userAgent.authorize(request, CALLBACK, { personId: SEED.adaId });
    const code = callback.searchParams.get('code') ?? '';
    secrets.add('a code of ours', code);
    noteNotion();
    return code;
  };
  /** Twice: the verifier of the first is wrong. */
  const signIn = async (): Promise<Tokens> => {
    const grant = { grant_type: 'authorization_code', redirect_uri: CALLBACK };
    await token({ ...grant, code: await codeOf(), code_verifier: 'w'.repeat(43) });
    return token({ ...grant, code: await codeOf(), code_verifier: VERIFIER });
  };
  const SEARCH = '{ search(first: 2) { nodes { __typename } } }';

  /** All that happens, each with what shows that it did. */
  const LIFE: [what: string, live: () => Promise<unknown>, happened: unknown][] = [
    [
      'a sign-in, queries and a write',
      async () => {
        const { access_token } = await signIn();
        const create = 'mutation ($input: CreatePageInput!) { createPage(input: $input) { page { id } } }';
        const children = [{ paragraph: { content: { text: CANARY } } }];
        const input = { parent: { page: SEED.handbookId }, children };
        const made = (await (await graphql(create, access_token, { input })).json()) as Made<
          'createPage',
          'page'
        >;
        const read =
          'query ($id: ID!) { viewer { person { name email } } page(id: $id) { markdown { markdown } } }';
        const shown = await graphql(read, access_token, { id: made.data.createPage.page.id });
        return (await shown.text()).includes(CANARY);
      },
      true,
    ],
    [
      'a refresh, and one that is theft',
      async () => {
        const first = await signIn();
        const second = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
        await token({ grant_type: 'refresh_token', refresh_token: second.refresh_token });
        return (
          await post('/oauth/token', {
            client_id: 'web-app',
            grant_type: 'refresh_token',
            refresh_token: first.refresh_token,
          })
        ).status;
      },
      400,
    ],
    [
      'an upload',
      async () => {
        const { access_token } = await signIn();
        const made = await graphql(
          'mutation { createFileUpload(input: { file: { name: "a.txt", size: 46 } }) { fileUpload { id } } }',
          access_token,
        );
        const { data } = (await made.json()) as Made<'createFileUpload', 'fileUpload'>;
        const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'text/plain' };
        return (
          await ask(`/files/uploads/${data.createFileUpload.fileUpload.id}`, {
            method: 'PUT',
            headers,
            body: CANARY,
          })
        ).status;
      },
      200,
    ],
    [
      'a Notion that refuses, fails, talks HTML and hangs up',
      async () => {
        const { access_token } = await signIn();
        for (const { accessToken } of Object.values(emulator.state.tokens)) emulator.expireToken(accessToken);
        await graphql(SEARCH, access_token);
        noteNotion();
        const told: string[] = [];
        for (const fault of [
          { status: 500, times: 9 },
          { edge: true, cut: 'body' as const, times: 9 },
          { cut: 'headers' as const, times: 9 },
          { status: 403, code: 'restricted_resource' },
        ]) {
          // Each meets another page, so that none is left for the next, and no answer is kept from the last.
          const id = randomUUID();
          emulator.failNext({ ...fault, match: { path: new RegExp(id) } });
          const answer = await graphql(`{ page(id: "${id}") { id } }`, access_token);
          told.push(/"code":"(\w+)"/.exec(await answer.text())?.[1] ?? 'no error');
        }
        return told;
      },
      ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_UNAVAILABLE', 'FORBIDDEN'],
    ],
    [
      'a Notion that refuses the sign-in itself',
      async () => {
        for (const fault of [
          { status: 401, code: 'unauthorized' },
          { status: 500 },
          { edge: true },
          { cut: 'body' as const },
        ]) {
          emulator.failNext({ ...fault, match: { path: /oauth\/token/ } });
          await signIn().catch(() => undefined);
          noteNotion();
        }
        return userAgent.visited.filter((address) => address.includes('/oauth/notion/callback')).length >= 4;
      },
      true,
    ],
    [
      'tokens where they do not belong',
      async () => {
        const { access_token, id_token, refresh_token } = await signIn();
        const statuses: number[] = [];
        for (const bearer of [
          `${access_token}x`,
          access_token.slice(0, -9),
          id_token,
          refresh_token,
          `${access_token} ${access_token}`,
          '"',
          access_token.repeat(9),
        ])
          statuses.push((await graphql(SEARCH, bearer)).status);
        const basic = btoa(`web-app:${refresh_token}`);
        secrets.add('a Basic header', basic);
        await ask('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Basic ${basic}` },
          body: '{}',
        });
        await post(
          '/oauth/token',
          { grant_type: 'refresh_token', refresh_token },
          { authorization: `Basic ${basic}` },
        );
        for (const where of [
          '/graphql',
          '/',
          '/account',
          '/oauth/userinfo',
          '/nowhere',
          '/login/x',
          '/oauth/notion/callback',
          '/oauth/authorize',
          '/oauth/end-session',
        ])
          await ask(
            `${where}?access_token=${access_token}&id_token_hint=${id_token}&code=${refresh_token}&state=${refresh_token}`,
          );
        for (const body of [
          access_token,
          `{"query":"{ ${access_token} }"}`,
          `{"query":"{ node(id: \\"${refresh_token}\\") { id } }"}`,
          `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":{"x":"${refresh_token}"}}}`,
        ])
          await ask('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${access_token}` },
            body,
          });
        await ask('/account', {
          headers: {
            cookie: `session=${refresh_token}; session.sig=${refresh_token}`,
            referer: `${url}/?code=${refresh_token}`,
            'user-agent': refresh_token,
          },
        });
        await post('/oauth/token', {
          grant_type: 'authorization_code',
          code: refresh_token,
          code_verifier: refresh_token.repeat(3),
          redirect_uri: `https://evil.example/${refresh_token}`,
        });
        await post('/oauth/revoke', {
          client_id: 'web-app',
          token: access_token,
          token_type_hint: refresh_token,
        });
        await post('/oauth/revoke', { client_id: 'web-app', token: refresh_token });
        return statuses.every((status) => status === 401);
      },
      true,
    ],
    [
      'a device',
      async () => {
        const { device_code, user_code } = await deviceCodes({ url });
        secrets.add('a device code', device_code);
        secrets.add('the code of a device', user_code);
        await token({ grant_type: DEVICE_GRANT, device_code }, 'cli');
        await signIn();
        let page = await userAgent.open(new URL(`/device?user_code=${user_code}`, url));
        for (const changes of [{}, {}, { choice: 'continue' }])
          page = await userAgent.submit(readForm(await page.response.text()), page.url, changes);
        await post('/device', { xsrf: device_code, user_code: device_code });
        return (await token({ grant_type: DEVICE_GRANT, device_code }, 'cli')).access_token.slice(0, 2);
      },
      'ey',
    ],
    [
      'the account and its forms',
      async () => {
        await signIn();
        const page = await userAgent.open(new URL('/account', url));
        const form = readForm(await page.response.text(), '/account/sign-out-everywhere');
        secrets.add('the proof of a form', form.fields.token?.[0]);
        await userAgent.submit(form, page.url, { token: 'x' });
        const done = await userAgent.submit(form, page.url);
        return done.url.search;
      },
      '?done=everywhere',
    ],
    [
      'webhooks, true and forged',
      async () => {
        const sender = new Sender(url);
        const stranger = newToken();
        secrets.add('a webhook token of somebody else', stranger);
        return [
          await sender.deliver(newEvent('page.created'), webhookToken),
          await sender.deliver(newEvent('page.created'), stranger),
          await sender.handshake(stranger),
          await sender.deliver(`{"x":"${stranger}"`, webhookToken),
        ];
      },
      [200, 401, 403, 200],
    ],
    [
      'a Notion that is gone, and the end',
      async () => {
        const { access_token } = await signIn();
        noteNotion();
        await emulator.close();
        const gone = (await graphql(SEARCH, access_token)).status;
        await userAgent.open(authorizationUrl({ url }, { prompt: 'login' })).catch(() => undefined);
        program.signal('SIGTERM');
        return [gone, await program.ended];
      },
      [200, 0],
    ],
  ];

  it.each(LIFE)('goes through %s', async (_what, live, happened) => {
    expect(await live()).toEqual(happened);
  });

  it('has used secrets of every kind', () => {
    for (const kind of [
      'an access token of Notion',
      'a refresh token of Notion',
      'a code of ours',
      'a state in an address',
      'our access_token',
      'our refresh_token',
      'our id_token',
      'the cookie session',
      'the cookie session.sig',
      'the cookie login-…',
      'the cookie notion-…',
      'a device code',
      'the code of a device',
      'a key that signs',
      'the proof of a form',
    ])
      expect(secrets.names).toContain(kind);
  });

  it('holds none of them, whatever form it has', () => {
    expect(program.output.split('\n').length).toBeGreaterThan(100);
    expect(program.output).toContain('"msg":"call to Notion"');
    expect(program.output).toContain('"event":"token_reused"');
    expect(secrets.foundIn(program.output)).toEqual([]);
  });

  it('answers with no token of Notion and none of its keys, whatever it is asked', () => {
    expect(userAgent.answers.length).toBeGreaterThan(100);
    const found = secrets.foundIn(userAgent.answers.join('\n'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((name) => /of Notion|for Notion|a key|webhook token/.test(name))).toEqual([]);
  });

  it('would have shown each of them: the search finds what is planted', () => {
    const planted = new Secrets();
    planted.add('planted', CANARY);
    for (const [form, written] of Object.entries(formsOf(CANARY)))
      expect(planted.foundIn(`${program.output}{"msg":"x ${written} y"}`)).toContain(`planted (${form})`);
    const basic = Buffer.from(`some-id:${CANARY}`).toString('base64');
    expect(planted.foundIn(basic).length).toBeGreaterThan(0);
  });

  it('sends no browser to an address with a secret, but for codes that are good once and their state', () => {
    const addresses = userAgent.visited.map((address) => {
      const shown = new URL(address);
      for (const name of ['code', 'state', 'user_code']) shown.searchParams.delete(name);
      return shown.href;
    });
    expect(secrets.foundIn(addresses.join('\n'))).toEqual([]);
  });
});
