import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SEED } from '../../emulator/seed/ids.js';
import { boot, type Booted } from '../support/boot.js';
import { signIn } from '../support/signIn.js';

const hashOf = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex');

const WHO = 'query Who { viewer { person { name } } }';
const TITLE = 'query Title($id: ID!) { page(id: $id) { title } }';
const LEAVE = 'mutation Leave { signOut(input: { signInId: "x" }) { __typename } }';
const SCOPES = 'query Scopes { viewer { scopes } }';
const NOT_LISTED = '{ viewer { expiresAt } }';
const ADA = { viewer: { person: { name: 'Ada Lovelace' } } };

const folder = mkdtempSync(path.join(tmpdir(), 'operations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(name: string, content: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
/** What `@apollo/generate-persisted-query-manifest` writes. */
const apollos = (...texts: string[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: texts.map((body) => {
    const [, type, name] = /^(\w+) (\w+)/.exec(body)!;
    return { id: hashOf(body), body, name, type };
  }),
});
const app = (clientId: string, operations?: string) => ({
  clientId,
  name: clientId,
  type: 'web',
  redirectUris: ['https://listed.example.com/callback'],
  ...(operations && { operations }),
});
const LISTED = app('listed-app', manifest('apollo.json', apollos(WHO, TITLE, LEAVE)));
const RELAY = app('relay-app', manifest('relay.json', { [hashOf(SCOPES, 'md5')]: SCOPES }));

interface Answer {
  status: number;
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}
type Way = (url: string, body: Record<string, unknown>, token: string | null) => Promise<Answer>;

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, ...((await response.json()) as object) };
}
const bearer = (token: string | null) => ({ ...(token && { authorization: `Bearer ${token}` }) });
const JSON_BODY = { 'content-type': 'application/json' };

/** Each has a way of its own through the gateway. */
const WAYS: Record<string, Way> = {
  'by POST': async (url, body, token) =>
    answerOf(
      await fetch(url, {
        method: 'POST',
        headers: { ...JSON_BODY, ...bearer(token) },
        body: JSON.stringify(body),
      }),
    ),
  'by POST in pieces': async (url, body, token) =>
    answerOf(
      await fetch(url, {
        method: 'POST',
        headers: { ...JSON_BODY, ...bearer(token) },
        body: new Blob([JSON.stringify(body)]).stream(),
        duplex: 'half',
      }),
    ),
  'by GET': async (url, body, token) => {
    const fields = Object.entries(body).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const headers = { 'x-apollo-operation-name': 'any', ...bearer(token) };
    return answerOf(await fetch(`${url}?${new URLSearchParams(fields).toString()}`, { headers }));
  },
};
const ways = Object.keys(WAYS);

const persisted = (sha256Hash: unknown, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash }, ...more },
});

/** Every way in which a client names an operation. */
const NAMINGS: Record<string, Record<string, unknown>> = {
  'its text': { query: WHO },
  "Apollo's hash": persisted(hashOf(WHO)),
  "Apollo's hash, from a client that says more": persisted(hashOf(WHO), { clientLibrary: { name: 'x' } }),
  "Apollo's hash with a prefix, as graphql-codegen makes it for urql": persisted(`sha256:${hashOf(WHO)}`),
  "Apollo's hash and its text": { query: WHO, ...persisted(hashOf(WHO)) },
  documentId: { documentId: hashOf(WHO) },
  'a documentId with its prefix': { documentId: `sha256:${hashOf(WHO)}` },
  'id, and its name': { id: hashOf(WHO), operationName: 'Who' },
  doc_id: { doc_id: hashOf(WHO), variables: {} },
};

/** What an app with a list does not get. */
const REFUSED: Record<string, Record<string, unknown>> = {
  'another operation': { query: NOT_LISTED },
  'the text with a blank more': { query: `${WHO} ` },
  'what does not even parse': { query: '{' },
  introspection: { query: '{ __schema { queryType { name } } }' },
  'an operation of another app': { query: SCOPES },
  'the id of an operation of another app': { documentId: hashOf(SCOPES, 'md5') },
  'a hash that nobody has': persisted(hashOf('nothing')),
  'a hash that is no text': persisted({ a: 1 }),
  'no hash': persisted(undefined),
  'an id that nobody has': { documentId: 'nothing' },
  'an id of every object': { id: '__proto__' },
  'an id that is empty': { doc_id: '' },
  'the hash of a listed one with another text': { query: NOT_LISTED, ...persisted(hashOf(WHO)) },
  'a listed text with the hash of another one': { query: WHO, ...persisted(hashOf(TITLE)) },
  'two ids': { documentId: hashOf(WHO), id: hashOf(TITLE) },
};

describe('an app with a list of operations', () => {
  let booted: Booted;
  let listed: string;
  let relay: string;
  let open: string;
  beforeAll(async () => {
    booted = await boot({ apps: [LISTED, RELAY] });
    const redirectUri = 'https://listed.example.com/callback';
    [listed, relay, open] = await Promise.all([
      signIn(booted.gateway, { clientId: 'listed-app', redirectUri }),
      signIn(booted.gateway, { clientId: 'relay-app', redirectUri }),
      signIn(booted.gateway),
    ]).then((all) => all.map(({ accessToken }) => accessToken) as [string, string, string]);
  });
  afterAll(() => booted.close());

  const ask = (way: string, body: Record<string, unknown>, token: string | null = listed) =>
    WAYS[way]!(`${booted.url}/graphql`, body, token);

  describe.each(ways)('%s', (way) => {
    it.each(Object.keys(NAMINGS))('runs one of them, named by %s', async (naming) => {
      // Later it is known, and may go beside Apollo.
      for (let time = 0; time < 3; time += 1)
        expect(await ask(way, NAMINGS[naming]!)).toMatchObject({ status: 200, data: ADA });
    });

    it.each(Object.keys(REFUSED))('is refused %s', async (what) => {
      // The same document may be known from somebody else.
      if (way !== 'by GET') await ask(way, REFUSED[what]!, open);
      booted.emulator.clearRequests();
      for (let time = 0; time < 2; time += 1) {
        const { status, errors, data } = await ask(way, REFUSED[what]!);
        expect({ status, data }).toEqual({ status: 403, data: undefined });
        expect(errors).toEqual([
          {
            message: expect.stringMatching(
              /^Only the operations that are listed for this app can be run/,
            ) as string,
            extensions: { code: 'FORBIDDEN', reason: 'OPERATION_NOT_LISTED' },
          },
        ]);
        expect(errors![0]!.message).toMatch(/by its id or by its exact text; .+"operations"/);
      }
      expect(booted.emulator.requests).toEqual([]);
    });

    it('is told when it asks for nothing', async () => {
      const answer = await ask(way, { variables: {} });
      expect(answer.status).toBe(400);
      expect(answer.errors![0]!.message).toContain('non-empty `query`');
    });

    it('gives the variables', async () => {
      const answer = await ask(way, {
        documentId: hashOf(TITLE),
        variables: { id: SEED.websiteProjectId },
      });
      expect(answer).toMatchObject({ status: 200, data: { page: { title: expect.any(String) as string } } });
    });

    it("asks by the hashes that Relay's compiler makes", async () => {
      const answer = await ask(way, { doc_id: hashOf(SCOPES, 'md5'), variables: {} }, relay);
      expect(answer).toMatchObject({ status: 200, data: { viewer: { scopes: ['READ', 'WRITE'] } } });
      expect((await ask(way, { query: WHO }, relay)).status).toBe(403);
    });

    it('leaves all others free', async () => {
      expect(await ask(way, { query: NOT_LISTED }, open)).toMatchObject({ status: 200 });
      expect(await ask(way, { query: '{ __typename }' }, null)).toMatchObject({ status: 200 });
    });
  });

  it('writes by POST only', async () => {
    expect((await ask('by POST', { id: hashOf(LEAVE) })).status).toBe(200);
    expect((await ask('by GET', { id: hashOf(LEAVE) })).status).toBe(405);
  });

  it('is not helped by what others have registered', async () => {
    const registered = persisted(hashOf(NOT_LISTED));
    expect(await ask('by POST', { query: NOT_LISTED, ...registered }, open)).toMatchObject({ status: 200 });
    for (const way of ways) {
      expect((await ask(way, registered, open)).status).toBe(200);
      expect((await ask(way, registered)).status).toBe(403);
    }
  });

  it('is no help to an app without one that asks by id', async () => {
    const { status, errors } = await ask('by POST', { documentId: hashOf(WHO) }, open);
    expect(status).toBe(400);
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining(
        `No operation is listed for this app under the id "${hashOf(WHO)}"`,
      ) as string,
      extensions: { code: 'BAD_USER_INPUT', reason: 'OPERATION_NOT_LISTED' },
    });
  });

  it('answers a caller who has lost their token as always', async () => {
    const { status, errors } = await ask('by POST', { documentId: hashOf(WHO) }, null);
    expect({ status, code: errors![0]!.extensions.code }).toEqual({ status: 200, code: 'UNAUTHENTICATED' });
  });
});

describe('with OPERATIONS=allow-list', () => {
  let booted: Booted | undefined;
  afterEach(async () => {
    await booted?.close();
    booted = undefined;
  });
  const start = async (environment: Record<string, string>, apps: object[] = [LISTED]) => {
    const laid = { OPERATIONS: 'allow-list', ...environment };
    booted = await boot({ noTestApps: true, apps, environment: laid });
    return booted;
  };
  const askAt =
    ({ url }: Booted) =>
    (body: Record<string, unknown>, token: string | null) =>
      WAYS['by POST']!(`${url}/graphql`, body, token);
  const explorerToken = async ({ gateway, url }: Booted) =>
    (await signIn(gateway, { clientId: 'explorer', redirectUri: `${url}/explorer` })).accessToken;

  it('nobody runs anything else: without a token, and on our own pages', async () => {
    const world = await start({ EXPLORE: 'false' });
    const ask = askAt(world);
    const explorer = await explorerToken(world);
    for (const token of [null, explorer]) {
      expect((await ask({ query: NOT_LISTED }, token)).status).toBe(403);
      expect((await ask({ query: '{ __typename }' }, token)).status).toBe(403);
    }
    expect((await ask({ query: WHO }, null)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(await ask({ documentId: 'gateway-viewer' }, explorer)).toMatchObject({ data: ADA });
  });

  it('operators may explore with EXPLORE=true, and the app may not', async () => {
    const world = await start({ EXPLORE: 'true' });
    const app = await signIn(world.gateway, {
      clientId: 'listed-app',
      redirectUri: LISTED.redirectUris[0]!,
    });
    const ask = askAt(world);
    expect((await ask({ query: SCOPES }, await explorerToken(world))).status).toBe(200);
    expect((await ask({ query: SCOPES }, app.accessToken)).status).toBe(403);
  });

  it('every app needs a list', async () => {
    await expect(start({}, [LISTED, app('free-app')])).rejects.toThrow(
      'OPERATIONS is allow-list, and "free-app" lists no operations: give the app a list ("operations" in APPS_FILE',
    );
  });
});

describe('at start', () => {
  const startWith = (name: string, content: object, environment: Record<string, string> = {}) =>
    boot({ noTestApps: true, apps: [app('shop', manifest(name, content))], environment });

  it('every operation that could never run is told, with what to do', async () => {
    const texts = [
      'query Gone { nothing }',
      'query Broken {',
      'query Asks { __schema { queryType { name } } }',
      `query Deep { page(id: "x") { ${'parent { ... on PageParent { page { '.repeat(12)}id${' } } }'.repeat(12)} } }`,
      'query A { __typename } query B { __typename }',
      'fragment F on Query { __typename }',
      'subscription Sub { __typename }',
    ];
    const listed = { ...apollos(...texts), operations: [...apollos(...texts).operations] };
    listed.operations.push({ id: 'renamed', body: WHO, name: 'Whom', type: 'mutation' });
    const problem = await startWith('wrong.json', listed, { EXPLORE: 'false' }).then(
      () => '',
      (error: Error) => error.message,
    );
    const expected = [
      'operation Gone: Cannot query field "nothing" on type "Query"',
      'operation Broken: Syntax Error',
      'operation Asks: GraphQL introspection has been disabled',
      'operation Deep: Syntax Error: Query depth limit of 20 exceeded',
      'operation A: it holds several operations',
      'operation F: it holds no operation',
      'operation Sub: This gateway has no subscriptions',
      'operation Whom: it is named Who',
      'operation Whom: it is a query',
    ];
    const lines = problem.split('\n').slice(1);
    for (const sentence of expected) {
      const line = lines.find((each) => each.includes(sentence));
      expect(line ?? problem).toMatch(/^ {2}- APPS_FILE: "shop", .+wrong\.json: operation /);
      expect(line).toContain("build the app's list anew");
    }
  });

  it('an operation that asks for the schema may be listed where that is open', async () => {
    const texts = ['query Asks { __schema { queryType { name } } }'];
    const booted = await startWith('open.json', apollos(...texts), {
      EXPLORE: 'false',
      INTROSPECTION: 'true',
    });
    await booted.close();
  });
});
