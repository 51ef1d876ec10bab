import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SEED } from '../../emulator/seed/ids.js';
import { encodeCursor } from '../../src/types/cursor.js';
import { idOf, openSession, type Session } from '../contract/graphql/session.js';
import { boot, type Booted } from '../support/boot.js';
import { signIn } from '../support/signIn.js';

interface Answer {
  status: number;
  text: string;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: { code: string; notionRequestId?: string } }[];
}

let session: Session;
let grace: string;

beforeAll(async () => {
  session = await openSession({ environment: { CACHE_SECONDS: '60', EXPLORE: 'false' } });
  ({ accessToken: grace } = await signIn(session.gateway, {
    personId: SEED.graceId,
    pages: [SEED.handbookId],
  }));
});
afterAll(() => session.close());
beforeEach(() => session.asked());

/** Sends these very bytes as somebody; nobody for null. */
async function send(
  body: string,
  token: string | null = session.accessToken,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${session.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, ...(JSON.parse(text) as Omit<Answer, 'status' | 'text'>) };
}
const ask = (query: string, variables: object = {}, token: string | null = session.accessToken) =>
  send(JSON.stringify({ query, variables }), token);
const codes = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions.code))];
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** Whatever came, it was the caller's mistake, in words, and nothing was asked of Notion. */
function expectRefused(answer: Answer): void {
  expect(codes(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  expect(answer.errors?.length).toBeGreaterThan(0);
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toMatch(/\bat .+:\d+:\d+|node_modules|RangeError|stack/i);
  expect(session.asked()).toEqual([]);
}

describe('too much in one request', () => {
  const PAGE = `page(id: "${SEED.handbookId}") { id }`;
  const bomb = (levels: number) =>
    times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`) +
    ` fragment F${levels} on Query { ${PAGE} }`;
  const OVERLOADS: [string, string][] = [
    ['aliases', `{ ${times(500, (i) => `a${i}: ${PAGE}`)} }`],
    ['aliases in a fragment', `{ ...F } fragment F on Query { ${times(500, (i) => `a${i}: ${PAGE}`)} }`],
    ['aliases in inline fragments', `{ ${times(200, (i) => `... { a${i}: ${PAGE} }`)} }`],
    [
      'aliases in two operations',
      `query A { ${times(90, (i) => `a${i}: ${PAGE}`)} } query B { ${times(90, (i) => `b${i}: ${PAGE}`)} }`,
    ],
    ['directives on a field', `{ page(id: "x") ${times(200, () => '@include(if: true)')} { id } }`],
    [
      'directives on a fragment',
      `{ ...F ${times(200, () => '@include(if: true)')} } fragment F on Query { ${PAGE} }`,
    ],
    ['unknown directives', `{ page(id: "x") ${times(1_000, (i) => `@a${i}`)} { id } }`],
    ['one field many times', `{ ${times(5_000, () => '__typename')} }`],
    ['a page many times', `{ ${times(1_200, () => PAGE)} }`],
    ['10,000 tokens', `{ ${times(2_500, () => 'viewer { expiresAt }')} }`],
    ['arguments', `{ page(${times(3_000, (i) => `a${i}: 1`)}) { id } }`],
    ['variables', `query (${times(2_000, (i) => `$v${i}: Int`)}) { __typename }`],
    ['operations', times(1_500, (i) => `query Q${i} { __typename }`)],
    ['fragments', `{ __typename } ${times(1_000, (i) => `fragment F${i} on Query { __typename }`)}`],
    ['nested lists', `{ page(id: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`],
    ['nested objects', `{ page(id: ${'{a:'.repeat(1_200)}1${'}'.repeat(1_200)}) { id } }`],
    ['nested selections', `{ ${'parent {'.repeat(1_900)}id${'}'.repeat(1_900)} }`],
    ['nested types of variables', `query ($v: ${'['.repeat(1_900)}Int${']'.repeat(1_900)}) { __typename }`],
    ['one text of 900 KB', `{ page(id: "${'x'.repeat(900_000)}") { id } }`],
    ['one name of 900 KB', `{ ${'x'.repeat(900_000)} }`],
    ['900 KB of comments and nothing else', `#${'x'.repeat(900_000)}`],
    ['a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }'],
    [
      'fragments that spread each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    ],
    [
      'a fragment that spreads itself within',
      '{ search { nodes { ...P } } } fragment P on Page { parent { ... on PageParent { page { ...P } } } }',
    ],
    ['introspection', '{ __schema { types { name fields { name } } } }'],
    [
      'introspection in a circle',
      `{ __type(name: "Page") { ${'fields { type { '.repeat(9)}name${' } }'.repeat(9)} } }`,
    ],
    [
      'introspection through ofType',
      `{ __type(name: "Page") { ${'ofType { '.repeat(18)}name${' }'.repeat(18)} } }`,
    ],
    ['a subscription', 'subscription { viewer { expiresAt } }'],
    ['deferred parts', `{ ... @defer { ${PAGE} } }`],
    [
      'too many calls',
      `{ ${times(90, (i) => `a${i}: search(first: 100) { nodes { ... on Page { blockTree(first: 100, depth: 10) { nodes { depth } } } } }`)} }`,
    ],
  ];
  it.each(OVERLOADS)('%s', async (_what, query) => {
    expectRefused(await ask(query));
  });

  it('what is only written at length is answered, by one call', async () => {
    const deep = await ask(`{ ${'... {'.repeat(1_200)}__typename${'}'.repeat(1_200)} }`);
    expect(deep.data).toEqual({ __typename: 'Query' });
    const { data } = await ask(`{ ...F0 ...F0 } ${bomb(60)}`);
    expect(data).toEqual({ page: { id: idOf('page', SEED.handbookId) } });
    expect(session.asked().length).toBeLessThanOrEqual(1);
  });

  it.each([2, 10, 1_000])('a batch of %d', async (count) => {
    const one = { query: '{ viewer { expiresAt } }' };
    const answer = await send(JSON.stringify(Array<object>(count).fill(one)));
    expectRefused(answer);
    expect(answer.status).toBe(400);
  });

  it.each([100_000, 400_000])('JSON of %d levels', async (levels) => {
    for (const hole of [
      '{"query":"{ __typename }","variables":{"v":HOLE}}',
      '{"query":"{ __typename }","extensions":{"v":HOLE}}',
      'HOLE',
    ]) {
      const answer = await send(hole.replace('HOLE', '['.repeat(levels) + ']'.repeat(levels)));
      expect([200, 400]).toContain(answer.status);
      expect(codes(answer)).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  it.each([50, 2_000, 20_000])('a filter of %d levels', async (levels) => {
    const filter = `${'{"and":['.repeat(levels)}{"property":"x"}${']}'.repeat(levels)}`;
    const query = `query ($filter: FilterInput) { dataSource(id: "${SEED.tasksSourceId}") { rows(filter: $filter) { nodes { id } } } }`;
    const answer = await send(`{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`);
    expect(codes(answer)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(answer.errors?.length).toBeGreaterThan(0);
  });

  it.each([50, 2_000, 15_000])('blocks in blocks, %d levels', async (levels) => {
    const block = `${'{"quote":{"children":['.repeat(levels)}${']}}'.repeat(levels)}`;
    const query = `mutation ($block: BlockInput!) { appendBlocks(input: { parent: "${SEED.handbookId}", blocks: [$block] }) { __typename } }`;
    const answer = await send(`{"query":${JSON.stringify(query)},"variables":{"block":${block}}}`);
    expectRefused(answer);
  });

  it.each([101, 10_000])('%d ids', async (count) => {
    const ids = Array.from({ length: count }, () => SEED.handbookId);
    const answer = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expectRefused(answer);
  });

  it('a variable of a megabyte', async () => {
    const answer = await ask('query ($id: ID!) { page(id: $id) { id } }', { id: 'x'.repeat(1_100_000) });
    expectRefused(answer);
    expect(answer.status).toBe(413);
  });
});

describe('numbers that are none', () => {
  it.each([
    '2147483648',
    '-2147483649',
    '1e309',
    '-1',
    '0',
    '101',
    '1.5',
    '"1"',
    'null',
    'true',
    '[1, 2]',
    '{}',
    '9'.repeat(10_000),
    '1e-400',
    '99999999999999999999',
  ])('first: %.30s', async (first) => {
    const name = `query ($first: Int!) { search(first: $first) { nodes { __typename } } }`;
    expectRefused(await send(`{"query":${JSON.stringify(name)},"variables":{"first":${first}}}`));
    if (!['null'].includes(first))
      expectRefused(await ask(`{ search(first: ${first}) { nodes { __typename } } }`));
  });
  it.each(['NaN', 'Infinity', '-Infinity', '0x10', '1_000', '01', '+1', '.5', '1.'])(
    '%s, which GraphQL does not know',
    async (first) => {
      expectRefused(await ask(`{ search(first: ${first}) { nodes { __typename } } }`));
    },
  );
  it.each(['1e400', '-1e400', '"NaN"', '"1"', '{}'])('a property that becomes %s', async (number) => {
    const query = `mutation ($n: Float!) { updatePage(input: { id: "${SEED.websiteProjectId}", properties: [{ name: "Budget", value: { number: $n } }] }) { page { id } } }`;
    expectRefused(await send(`{"query":${JSON.stringify(query)},"variables":{"n":${number}}}`));
  });
});

describe('names of prototypes', () => {
  const HOSTILE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  afterEach(() => {
    expect({}).not.toHaveProperty('polluted');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('as aliases are names like any other', async () => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await ask(
        `{ ${times(HOSTILE.length, (i) => `${HOSTILE[i]}: __typename`)} viewer { __proto__: expiresAt constructor: grantState } }`,
      );
      for (const name of HOSTILE) expect(answer.text).toContain(`"${name}":"Query"`);
      expect(answer.text).toMatch(/"viewer":\{"__proto__":"\d{4}-.*","constructor":"ACTIVE"\}/);
    }
  });

  it.each(HOSTILE)(
    '%s as a field, an argument, a directive, a fragment, a type and an operation',
    async (name) => {
      for (const query of [
        `{ ${name} }`,
        `{ page(${name}: 1) { id } }`,
        `{ page(id: "x") @${name} { id } }`,
        `{ ...${name} }`,
        `{ ... on ${name} { id } }`,
        `query ($v: ${name}) { __typename }`,
        `{ page(id: $${name}) { id } }`,
        `mutation { updatePage(input: { ${name}: 1, id: "x" }) { page { id } } }`,
      ])
        expectRefused(await ask(query));
      expectRefused(await send(JSON.stringify({ query: 'query A { __typename }', operationName: name })));
      const variable = await ask(`query ($${name}: ID!) { page(id: $${name}) { id } }`);
      expectRefused(variable);
    },
  );

  it.each(HOSTILE)('%s as a key of the body, of variables, extensions and inputs', async (name) => {
    const evil = `{"${name}":{"polluted":1,"id":"${SEED.handbookId}","query":"{ viewer { expiresAt } }"}}`;
    const page = JSON.stringify('query ($id: ID!) { page(id: $id) { id } }');
    expectRefused(await send(evil));
    expectRefused(await send(`{"query":${page},"variables":${evil}}`));
    expectRefused(await send(`{"query":${page},"variables":{"id":${evil}}}`));
    const update = JSON.stringify(
      'mutation ($input: UpdatePageInput!) { updatePage(input: $input) { page { id } } }',
    );
    expectRefused(await send(`{"query":${update},"variables":{"input":${evil}}}`));
    expect((await send(`{"query":"{ __typename }","extensions":${evil}}`)).data).toEqual({
      __typename: 'Query',
    });
  });

  it.each(HOSTILE)('%s as a property that is written, and read', async (name) => {
    const write = await ask(
      `mutation { updatePage(input: { id: "${SEED.websiteProjectId}", properties: [{ name: "${name}", value: { checkbox: true } }] }) { page { id } } }`,
    );
    expect(codes(write)).toEqual(['BAD_USER_INPUT']);
    const { data } = await ask(
      `{ page(id: "${SEED.websiteProjectId}") { property(name: "${name}") { name } properties(names: ["${name}"]) { name } } }`,
    );
    expect(data).toEqual({ page: { property: null, properties: [] } });
    const source = await ask(
      `mutation { updateDataSource(input: { id: "${SEED.tasksSourceId}", properties: [{ name: "${name}", change: { rename: "x" } }] }) { dataSource { id } } }`,
    );
    expect(codes(source)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('bodies that are no request', () => {
  it.each([
    'null',
    '[]',
    '[[]]',
    '[null]',
    '0',
    'true',
    '"{ __typename }"',
    '{}',
    '{"query":null}',
    '{"query":1}',
    '{"query":["{ __typename }"]}',
    '{"query":{"a":1}}',
    '{"query":""}',
    '{"query":"{ __typename }","variables":[]}',
    '{"query":"{ __typename }","variables":"x"}',
    '{"query":"{ __typename }","operationName":1}',
    '{"query":"{ __typename }","operationName":["x"]}',
    '{"query":"{ __typename }","extensions":1}',
    '{"QUERY":"{ __typename }"}',
  ])('%s', async (body) => {
    expectRefused(await send(body));
  });
  it('two queries: the last is the only one', async () => {
    const { data } = await send('{"query":"{ no }","query":"{ __typename }"}');
    expect(data).toEqual({ __typename: 'Query' });
  });
});

describe('requests that a browser sends for a stranger', () => {
  const TRASH = `mutation { trashPage(input: { id: "${SEED.websiteProjectId}" }) { page { id } } }`;
  const authorization = () => `Bearer ${session.accessToken}`;
  afterEach(() => expect(session.asked().filter((call) => !call.startsWith('GET'))).toEqual([]));

  it.each([
    'text/plain',
    'text/plain;charset=utf-8',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json-patch',
    'application/jsonx',
    'text/json',
    'application/graphql',
    '*/*',
    '',
  ])('a body of %j changes nothing', async (type) => {
    for (const body of [
      JSON.stringify({ query: TRASH }),
      new URLSearchParams({ query: TRASH }).toString(),
      TRASH,
    ]) {
      const answer = await fetch(`${session.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: authorization() },
        body,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
  it.each(['GET', 'HEAD'])('a mutation by %s', async (method) => {
    const url = `${session.url}/graphql?${new URLSearchParams({ query: TRASH }).toString()}`;
    const HEADERS: Record<string, string>[] = [
      {},
      { 'apollo-require-preflight': 'x' },
      { 'content-type': 'application/json' },
      { 'x-apollo-operation-name': 'x' },
    ];
    for (const headers of HEADERS) {
      const answer = await fetch(url, {
        method,
        headers: { authorization: authorization(), ...headers },
      });
      expect([400, 405]).toContain(answer.status);
    }
  });
  it('a mutation by GET that hides behind a query', async () => {
    const query = `query A { __typename } ${TRASH.replace('mutation', 'mutation B')}`;
    const url = `${session.url}/graphql?${new URLSearchParams({ query, operationName: 'B' }).toString()}`;
    const answer = await fetch(url, {
      headers: { authorization: authorization(), 'apollo-require-preflight': 'x' },
    });
    expect(answer.status).toBe(405);
  });
  it.each(['DELETE', 'PUT', 'PATCH'])('by %s', async (method) => {
    const answer = await fetch(`${session.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', authorization: authorization() },
      body: JSON.stringify({ query: TRASH }),
    });
    expect([404, 405]).toContain(answer.status);
  });
  it('a query in the address of a POST', async () => {
    const url = `${session.url}/graphql?${new URLSearchParams({ query: TRASH }).toString()}`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: authorization() },
      body: '{}',
    });
    expect(answer.status).toBe(400);
  });
});

describe('persisted queries, on or off', () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const persisted = (hash: string, query?: string) =>
    JSON.stringify({
      ...(query && { query }),
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
  const HARMLESS = '{ viewer { expiresAt } }';
  const EVIL = 'mutation { signOut(input: {}) { __typename } }';

  it('a hash is never kept for a text that it is not the hash of', async () => {
    const poisoned = await send(persisted(hashOf(HARMLESS), EVIL));
    expectRefused(poisoned);
    const victim = await send(persisted(hashOf(HARMLESS)), grace);
    expect(victim.data ?? null).toBeNull();
    await send(persisted(hashOf(HARMLESS), HARMLESS));
    const { data } = await send(persisted(hashOf(HARMLESS)), grace);
    expect(data ?? { viewer: {} }).toMatchObject({ viewer: {} });
    expect((await ask(HARMLESS, {}, grace)).errors).toBeUndefined();
  });
  it.each([
    '',
    '__proto__',
    'x',
    '../../etc/passwd',
    hashOf(HARMLESS).toUpperCase(),
    `${hashOf(HARMLESS)}\0`,
  ])('nor is anything found under %j', async (hash) => {
    expectRefused(await send(persisted(hash)));
    expectRefused(await send(persisted(hash, EVIL)));
  });
  it.each([
    'null',
    '1',
    '[]',
    '{}',
    '{"version":2,"sha256Hash":"x"}',
    '{"version":1,"sha256Hash":{"a":1}}',
    '{"version":1,"sha256Hash":["x"]}',
  ])('%s is no persisted query', async (value) => {
    const answer = await send(`{"extensions":{"persistedQuery":${value}}}`);
    expectRefused(answer);
  });
});

describe('past the list of operations of an app', () => {
  const LISTED = 'query Listed { viewer { person { name } } }';
  const EVIL = '{ viewer { expiresAt } }';
  const evil = encodeURIComponent(EVIL);
  const listed = encodeURIComponent(LISTED);
  const hash = createHash('sha256').update(LISTED).digest('hex');
  const folder = mkdtempSync(path.join(tmpdir(), 'attack-'));
  let url: string;
  let token: string;
  let booted: Booted;
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'list.json'), JSON.stringify({ [hash]: LISTED }));
    const redirectUri = 'https://listed.example.com/callback';
    const operations = path.join(folder, 'list.json');
    const app = {
      clientId: 'listed-app',
      name: 'Listed',
      type: 'web',
      redirectUris: [redirectUri],
      operations,
    };
    booted = await boot({ apps: [app] });
    url = `${booted.url}/graphql`;
    token = (await signIn(booted.gateway, { clientId: 'listed-app', redirectUri })).accessToken;
    const free = (await signIn(booted.gateway)).accessToken;
    // What others have made known helps nobody.
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${free}` },
      body: JSON.stringify({ query: EVIL }),
    });
  });
  afterAll(async () => {
    await booted.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Attack {
    how: string;
    path?: string;
    method?: string;
    type?: string;
    body?: string;
  }
  const ATTACKS: Attack[] = [
    { how: 'the text', body: JSON.stringify({ query: EVIL }) },
    { how: 'the text beside a listed id', body: JSON.stringify({ query: EVIL, documentId: hash }) },
    {
      how: 'two texts, the listed one first',
      body: `{"query":${JSON.stringify(LISTED)},"query":${JSON.stringify(EVIL)}}`,
    },
    { how: 'a text after a mark of byte order', body: `\uFEFF${JSON.stringify({ query: EVIL })}` },
    {
      how: 'both in one document',
      body: JSON.stringify({ query: `${LISTED} query Evil ${EVIL}`, operationName: 'Evil' }),
    },
    { how: 'a batch', body: JSON.stringify([{ query: LISTED }, { query: EVIL }]) },
    {
      how: 'a text of __proto__',
      body: `{"__proto__":{"query":${JSON.stringify(EVIL)}},"documentId":"${hash}"}`,
    },
    { how: 'a text as a list', body: JSON.stringify({ query: [EVIL], documentId: hash }) },
    {
      how: 'a text in the address of a POST',
      path: `?query=${evil}`,
      body: JSON.stringify({ documentId: hash }),
    },
    { how: 'another path', path: `/x?query=${evil}`, method: 'GET' },
    { how: 'GET', path: `?query=${evil}`, method: 'GET' },
    { how: 'GET with two texts', path: `?query=${listed}&query=${evil}`, method: 'GET' },
    { how: 'GET with two texts, turned round', path: `?query=${evil}&query=${listed}`, method: 'GET' },
    { how: 'GET with a list', path: `?query[]=${evil}&documentId=${hash}`, method: 'GET' },
    { how: 'GET with a second mark', path: `??query=${evil}&query=${listed}`, method: 'GET' },
    { how: 'HEAD', path: `?query=${evil}`, method: 'HEAD' },
    { how: 'GraphQL’s own type', type: 'application/graphql', body: EVIL },
    { how: 'GraphQL’s own JSON', type: 'application/graphql+json', body: JSON.stringify({ query: EVIL }) },
    { how: 'a form', type: 'application/x-www-form-urlencoded', body: `query=${evil}` },
    {
      how: 'a registered hash',
      body: JSON.stringify({
        query: EVIL,
        extensions: {
          persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(EVIL).digest('hex') },
        },
      }),
    },
  ];

  it.each(ATTACKS)('$how', async ({ path = '', method = 'POST', type = 'application/json', body }) => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(url + path, {
        method,
        headers: { 'content-type': type, 'x-apollo-operation-name': 'any', authorization: `Bearer ${token}` },
        ...(body !== undefined && { body }),
      });
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toMatch(/"expiresAt":/);
    }
  });
});

describe('cursors and ids of somebody else', () => {
  const SEARCH =
    'query ($after: String) { search(first: 2, after: $after) { edges { cursor } nodes { ... on Page { id title } } pageInfo { endCursor } } }';
  const GARBAGE = [
    '',
    'x',
    '%',
    '=',
    '\0',
    '../..',
    'null',
    'W10',
    encodeCursor('x', { notion: null, offset: 0 }),
    Buffer.from('{"__proto__":1}').toString('base64url'),
    Buffer.from('[1,2,3]').toString('base64url'),
    'A'.repeat(100_000),
    Buffer.from('['.repeat(10_000)).toString('base64url'),
  ];

  it.each(GARBAGE)('%.30j is no cursor', async (after) => {
    expectRefused(await ask(SEARCH, { after }));
    const tree = await ask(
      `query ($after: String) { page(id: "${SEED.handbookId}") { blockTree(after: $after) { nodes { depth } } blocks(after: $after) { nodes { id } } } }`,
      { after },
    );
    expect(codes(tree)).toEqual(['BAD_USER_INPUT']);
  });

  it('a cursor of another person leads to what one may see oneself', async () => {
    const mine = await ask('{ search(first: 100) { nodes { ... on Page { id } } } }', {}, grace);
    const visible = JSON.stringify(mine.data);
    const first = await ask(SEARCH);
    const { edges } = (first.data as { search: { edges: { cursor: string }[] } }).search;
    for (const { cursor } of edges) {
      const { data } = await ask(SEARCH, { after: cursor }, grace);
      const nodes = (data as { search: { nodes: { id?: string }[] } | null } | null)?.search?.nodes ?? [];
      for (const { id } of nodes) if (id) expect(visible).toContain(id);
    }
  });

  it.each<[string, object]>([
    ['a place far away', { offset: 1e15 }],
    ['a place before the start', { offset: -1 }],
    ['half a place', { offset: 0.5 }],
    ['a page of Notion that is none', { notion: '../../users', offset: 0 }],
    ['a page of Notion in an object', { notion: { $ne: 1 }, offset: 0 }],
  ])('a forged cursor to %s', async (_where, place) => {
    const { data } = await ask(SEARCH);
    const real = (data as { search: { pageInfo: { endCursor: string } } }).search.pageInfo.endCursor;
    const [list] = JSON.parse(Buffer.from(real, 'base64url').toString()) as [string];
    session.asked();
    const after = encodeCursor(list, { notion: null, offset: 0, ...place });
    const answer = await ask(SEARCH, { after });
    expect(codes(answer)).not.toContain('INTERNAL_SERVER_ERROR');
    for (const call of session.asked()) expect(call).toMatch(/^POST \/v1\/search$/);
  });

  const unknown = '0ef104cd-477e-80e1-8571-000000000000';
  it.each([
    'page',
    'block',
    'database',
    'dataSource',
    'view',
    'comment',
    'fileUpload',
    'node',
    'nodes',
    'markdown',
  ])('%s answers of what is not shared as of what does not exist', async (field) => {
    const told = [];
    for (const id of [unknown, SEED.gracePrivateId, SEED.northwindWelcomeId, SEED.ordersSourceId]) {
      const call =
        field === 'nodes' ? `nodes(ids: ["${id}"]) { id }` : `${field}(id: "${id}") { __typename }`;
      const answer = await ask(`{ ${call} }`);
      const errors = answer.errors?.map(({ message, path, extensions: { notionRequestId: _, ...rest } }) => ({
        message: message.replaceAll(id, 'ID'),
        path,
        ...rest,
      }));
      told.push({ data: answer.data, errors, status: answer.status });
    }
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(JSON.stringify(told)).not.toMatch(/INTERNAL|FORBIDDEN/);
  });
  it('nor does a write tell', async () => {
    const told = [];
    for (const id of [unknown, SEED.gracePrivateId]) {
      const { data, errors = [] } = await ask(
        `mutation { trashPage(input: { id: "${id}" }) { page { id } } }`,
      );
      told.push({
        data,
        errors: errors.map(({ message, extensions: { code } }) => ({
          message: message.replaceAll(id, 'ID'),
          code,
        })),
      });
    }
    expect(told[0]).toEqual(told[1]);
  });

  const KINDS = ['page', 'block', 'database', 'dataSource', 'view', 'comment', 'fileUpload'];
  it.each(KINDS)('%s does not take the id of another kind', async (field) => {
    for (const kind of [...KINDS, 'user'].filter((one) => one !== field)) {
      const answer = await ask(`{ ${field}(id: "${idOf(kind, SEED.handbookId)}") { __typename } }`);
      if (['page', 'block', 'database', 'dataSource'].includes(kind) && answer.errors === undefined) continue;
      expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('answers of two people', () => {
  const QUERY = '{ search(first: 100) { nodes { ... on Page { id title } } } viewer { person { name } } }';

  it('are not mixed in the cache, nor among calls in flight', async () => {
    const seen = (answer: Answer) => JSON.stringify((answer.data as { search: unknown }).search);
    const rounds = await Promise.all(
      Array.from({ length: 10 }, async () => Promise.all([ask(QUERY), ask(QUERY, {}, grace)])),
    );
    const [adas, graces] = [rounds.map(([one]) => seen(one)), rounds.map(([, other]) => seen(other))];
    expect([new Set(adas).size, new Set(graces).size]).toEqual([1, 1]);
    expect(adas[0]).not.toBe(graces[0]);
    expect(adas[0]).toContain(SEED.kitchenSinkId.replaceAll('-', ''));
    expect(graces[0]).not.toContain(SEED.kitchenSinkId.replaceAll('-', ''));
    for (const [one, other] of rounds) {
      expect(one.text).toContain('Ada Lovelace');
      expect(other.text).toContain('Grace Hopper');
    }
  });

  it('a page that one has just read is not there for another', async () => {
    const query = `{ page(id: "${SEED.websiteProjectId}") { id title } }`;
    expect((await ask(query)).data?.page).not.toBeNull();
    const [other, again] = await Promise.all([ask(query, {}, grace), ask(query)]);
    expect([other.data, codes(other)]).toEqual([{ page: null }, ['NOT_FOUND']]);
    expect(again.data?.page).not.toBeNull();
    expect((await ask(query, {}, null)).data).toEqual({ page: null });
  });
});

describe('what an error tells in production', () => {
  it.each([
    '{ viewr { expiresAt } }',
    '{ viewer { expiresA } }',
    '{ page(idd: "x") { id } }',
    '{ ... on Pag { id } }',
    'query ($v: Pag) { __typename }',
    '{ __typename @includ(if: true) }',
    '{ ...F } fragment G on Query { __typename }',
    'mutation { trashPag(input: {}) { page { id } } }',
    'mutation { trashPage(input: { idd: "x" }) { page { id } } }',
    '{ fileUploads(status: UPLOADE) { nodes { id } } }',
    '{ page(id: "x") { blocks(frist: 1) { nodes { id } } } }',
  ])('no suggestion: %s', async (query) => {
    const answer = await ask(query);
    expectRefused(answer);
    expect(answer.text).not.toMatch(/did you mean/i);
  });
  it.each<[string, object]>([
    ['query ($v: FileUploadStatus) { fileUploads(status: $v) { nodes { id } } }', { v: 'UPLOADE' }],
    ['mutation ($v: TrashPageInput!) { trashPage(input: $v) { page { id } } }', { v: { idd: 'x', id: 'x' } }],
  ])('no suggestion for a variable: %s', async (query, variables) => {
    const answer = await ask(query, variables);
    expectRefused(answer);
    expect(answer.text).not.toMatch(/did you mean/i);
  });
  it.each([
    '__schema { queryType { name } }',
    '__type(name: "Page") { name }',
    'a: __schema { types { name } }',
    '... { __type(name: "Query") { fields { name } } }',
  ])('no introspection: %s', async (field) => {
    const answer = await ask(`{ ${field} }`);
    expectRefused(answer);
    expect(answer.data).toBeUndefined();
  });

  const FAULTS: [number, string][] = [
    [200, '<html>secret-of-notion</html>'],
    [200, '{"secret-of-notion":'],
    [301, '{"message":"secret-of-notion"}'],
    [400, '{"code":"validation_error","message":"x","secret-of-notion":1}'],
    [401, '{"code":"unknown","message":"secret-of-notion"}'],
    [403, '<html>secret-of-notion</html>'],
    [418, '{"code":"teapot","message":"secret-of-notion"}'],
    [500, '{"code":"internal_server_error","message":"secret-of-notion at /srv/x.js:1:2"}'],
    [502, '<html>secret-of-notion</html>'],
    [503, 'secret-of-notion'],
    [529, 'secret-of-notion'],
  ];
  it.each(FAULTS)('nothing of what Notion said with %d %.12j', async (status, body) => {
    const id = randomUUID();
    session.emulator.failNext({ status, body, times: 10, match: { path: new RegExp(id) } });
    const { text, errors } = await ask(`{ block(id: "${id}") { id } }`);
    expect(errors?.length).toBe(1);
    expect(text).not.toContain('secret-of-notion');
    expect(text).not.toMatch(/node_modules|\.ts:\d|\.js:\d/);
  });
});
