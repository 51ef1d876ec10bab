import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { serverAudits } from 'graphql-http';
import { SEED } from '../../../emulator/seed/ids.js';
import { signIn } from '../../support/signIn.js';
import { idOf, openSession, refusal, sdkFor, there, type Session } from './session.js';

const PAGE = `{ page(id: "${SEED.websiteProjectId}") { title } }`;

const SCHEMA = buildSchema(readFileSync('schema.graphql', 'utf8'));

const LEAST: Record<string, unknown> = { ID: SEED.handbookId, Int: 1, Float: 1, Boolean: true };

/** The least value that an input type takes. */
function leastOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return leastOf(type.ofType);
  if (isListType(type)) return [leastOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return LEAST[type.name] ?? 'x';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, leastOf(field.type)]));
}

/** Mutations that undo what a query began, or end the sign-in that asks, and change nothing in the workspace. */
const ENDS_READING: ReadonlySet<string> = new Set(['deleteViewQuery', 'signOut']);

describe('who may ask what', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('tells the viewer who they are without asking Notion', async () => {
    const { viewer } = await session.sdk.Viewer();
    expect(viewer).toMatchObject({
      person: { id: expect.stringMatching(/^user_[0-9a-f]{32}$/) as string, name: 'Ada Lovelace' },
      workspace: { workspaceId: SEED.acmeId },
      app: { clientId: 'web-app' },
      scopes: ['READ', 'WRITE'],
      grantState: 'ACTIVE',
    });
    const seconds = (Date.parse(there(viewer).expiresAt) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(600);
    expect(seconds).toBeLessThanOrEqual(900);
    expect(session.asked()).toEqual([]);
  });

  it.each([
    ['viewer', '{ viewer { expiresAt } }'],
    ['a page', PAGE],
    ['a node', `{ node(id: "${SEED.adaId}") { id } }`],
    ['a search', '{ search { nodes { __typename } } }'],
    ['users', '{ users { nodes { id } } }'],
    ['a mutation', `mutation { trashPage(input: { id: "${SEED.websiteProjectId}" }) { page { id } } }`],
  ])('asks an anonymous caller for a sign-in: %s', async (_what, query) => {
    const { status, body } = await session.post({ query }, {});
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      expect.objectContaining({
        message:
          'Sign in first: send "Authorization: Bearer <access token>". An app gets the token at /oauth/authorize; a person can get one at /.',
        extensions: { code: 'UNAUTHENTICATED' },
      }),
    ]);
    expect(body.extensions).toBeUndefined();
    expect(session.asked()).toEqual([]);
  });

  it.each([
    ['rubbish', 'Bearer rubbish'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
  ])('refuses a request with a bad token whole, with 401: %s', async (_what, authorization) => {
    const { status, headers, body } = await session.post({ query: '{ __typename }' }, { authorization });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(body.errors?.[0]?.message).toMatch(/\S/);
  });

  it('lets a token without the scope write read and not write, naming the scope', async () => {
    const { accessToken } = await signIn(session.gateway, { scope: 'openid read' });
    const reader = sdkFor(session.url, accessToken);
    expect((await reader.Page({ id: SEED.websiteProjectId })).page?.title).toMatch(/\S/);
    session.asked();
    const parent = SEED.handbookId;
    const writes = [
      () => reader.CreatePage({ input: { parent: { page: parent } } }),
      () => reader.UpdatePage({ input: { id: parent, title: { text: 'x' } } }),
      () => reader.TrashPage({ input: { id: parent } }),
      () => reader.RestorePage({ input: { id: parent } }),
      () => reader.AppendBlocks({ input: { parent, blocks: [{ quote: { content: { text: 'x' } } }] } }),
      () => reader.UpdateBlock({ input: { id: parent, change: { toDo: { checked: true } } } }),
      () => reader.DeleteBlock({ input: { id: parent } }),
    ];
    for (const write of writes) {
      expect(await refusal(write())).toEqual({
        code: 'FORBIDDEN',
        message:
          'This access token lacks the scope "write". Sign in again and add "write" to the scopes that you ask for.',
      });
    }
    expect(session.asked()).toEqual([]);
  });

  it('refuses every mutation that changes the workspace to a token without the scope write, before any call', async () => {
    const { accessToken } = await signIn(session.gateway, { scope: 'openid read' });
    session.asked();
    const mutations = Object.values(there(SCHEMA.getMutationType()).getFields());
    expect(mutations.length).toBeGreaterThan(20);
    for (const { name, args } of mutations.filter((mutation) => !ENDS_READING.has(mutation.name))) {
      const [input] = args;
      const query = `mutation ($input: ${String(input?.type)}) { ${name}(input: $input) { __typename } }`;
      const variables = { input: leastOf(there(input).type) };
      const { body } = await session.post({ query, variables }, { authorization: `Bearer ${accessToken}` });
      expect([name, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([name, ['FORBIDDEN']]);
    }
    expect(session.asked()).toEqual([]);
  });

  it('says that the person has to sign in again when Notion has ended the grant', async () => {
    const { accessToken, claims } = await signIn(session.gateway, { personId: SEED.graceId });
    const grace = sdkFor(session.url, accessToken);
    const grant = there(await session.gateway.store.grants.find(claims.gid));
    expect(await session.gateway.store.grants.markDead(grant.id, grant.version)).toBe(true);
    expect((await grace.Viewer()).viewer?.grantState).toBe('NEEDS_RECONNECT');
  });
});

describe('what an answer says beside its data', () => {
  let session: Session;
  const log = new PassThrough();
  let lines = '';

  beforeAll(async () => {
    log.on('data', (chunk: Buffer) => (lines += chunk.toString('utf8')));
    session = await openSession({ logTo: log });
  });
  afterAll(() => session.close());

  it('what it has cost at Notion', async () => {
    const { body } = await session.post({ query: PAGE });
    expect(body.extensions).toEqual({
      notion: { calls: 1, cached: 0, waitedMs: expect.any(Number) as number, estimate: 1 },
    });
    const free = await session.post({ query: '{ viewer { expiresAt } }' });
    expect(free.body.extensions).toEqual({ notion: { calls: 0, cached: 0, waitedMs: 0, estimate: 0 } });
  });

  it('nothing of an error on our side but the request id, under which the log has it', async () => {
    const { store } = session.gateway;
    const newcomer = signIn(session.gateway, { personId: SEED.alanId });
    await newcomer;
    const find = store.grants.find.bind(store.grants);
    store.grants.find = () => Promise.reject(new Error('secret of the store'));
    try {
      // Who was let in a moment ago is not looked up again.
      const { accessToken } = await newcomer;
      const authorization = `Bearer ${accessToken}`;
      const { status, headers, body } = await session.post({ query: PAGE }, { authorization });
      expect(status).toBe(500);
      expect(body.errors).toEqual([
        {
          message: 'Something went wrong on our side; quote the X-Request-Id header to the operator.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ]);
      expect(headers.get('x-request-id')).toMatch(/\S/);
    } finally {
      store.grants.find = find;
    }
    expect(lines).toContain('secret of the store');
  });

  it('the code of what Notion did, and nothing of its body', async () => {
    session.emulator.failNext({
      status: 502,
      body: '<html>secret of the edge</html>',
      times: 10,
      match: { path: /pages/ },
    });
    const { body } = await session.post({ query: PAGE });
    expect(body.data).toEqual({ page: null });
    expect(body.errors?.[0]).toMatchObject({ path: ['page'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('the endpoint', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({
      environment: { MAX_QUERY_DEPTH: '6', MAX_QUERY_ALIASES: '3', MAX_QUERY_TOKENS: '500' },
    });
  });
  afterAll(() => session.close());

  it('passes every audit of GraphQL over HTTP that is a must, and has no error in the others', async () => {
    const audits = serverAudits({ url: `${session.url}/graphql`, fetchFn: fetch });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const named = (status: string) => results.filter((r) => r.status === status).map(({ name }) => name);
    expect(named('error')).toEqual([]);
    const musts = results.filter(({ name }) => name.startsWith('MUST'));
    expect(musts.length).toBeGreaterThan(10);
    expect(musts.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
  });

  it('refuses what a browser could be tricked into sending', async () => {
    const response = await fetch(`${session.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.ok).toBe(false);
  });

  it.each([
    [
      'depth',
      '{ viewer { a: person { id } } search { edges { node { ... on Page { parent { ... on PageParent { page { parent { __typename } } } } } } } } }',
      /depth/i,
    ],
    [
      'aliases',
      '{ a: viewer { expiresAt } b: viewer { expiresAt } c: viewer { expiresAt } d: viewer { expiresAt } }',
      /alias/i,
    ],
    ['length', `{ ${'__typename '.repeat(500)} }`, /500 tokens/],
    ['batches', [{ query: '{ __typename }' }], /batch/i],
  ])('limits %s', async (_what, query, reason) => {
    const body = Array.isArray(query) ? query : { query };
    const answer = await session.post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toMatch(reason);
  });

  it('opens Apollo Sandbox in a browser while exploring is on', async () => {
    const response = await fetch(`${session.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toMatch(/html/);
    expect(await response.text()).toContain('embeddable-sandbox');
  });

  it('answers introspection with the committed schema’s types', async () => {
    const { body } = await session.post({ query: '{ __schema { types { name } } }' }, {});
    const { types } = (body.data as { __schema: { types: { name: string }[] } }).__schema;
    const committed = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
    for (const { name } of types.filter((type) => !/^(__|String|Boolean|Int|Float|ID)/.test(type.name))) {
      expect(committed).toMatch(new RegExp(`^(type|interface|union|enum|input|scalar) ${name}\\b`, 'm'));
    }
  });

  it('finds an id of this API again', async () => {
    const { node } = await session.sdk.Node({ id: idOf('page', SEED.handbookId) });
    expect(node).toEqual({ __typename: 'Page', id: idOf('page', SEED.handbookId) });
  });
});

describe('the endpoint of a production gateway', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ environment: { EXPLORE: 'false' } });
  });
  afterAll(() => session.close());

  it('keeps its schema to itself and shows no Sandbox', async () => {
    const { status, body } = await session.post({ query: '{ __schema { types { name } } }' });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    const page = await fetch(`${session.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('sandbox');
  });

  it('does not help to guess field names', async () => {
    const { body } = await session.post({ query: '{ viewr { expiresAt } }' });
    expect(body.errors?.[0]?.message).not.toMatch(/did you mean/i);
  });
});
