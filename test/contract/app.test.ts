import { PassThrough } from 'node:stream';
import { boot, type Booted } from '../support/boot.js';
import { signIn } from '../support/signIn.js';

describe('the HTTP edge', () => {
  const log: string[] = [];
  let booted: Booted;
  beforeAll(async () => {
    const logTo = new PassThrough();
    logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    booted = await boot({ logTo });
  });
  afterAll(() => booted.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('tells that it runs and that it is ready', async () => {
    expect(await (await fetch(`${booted.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${booted.url}/readyz`)).json()).toEqual({ status: 'ok' });
  });

  it('keeps a plain request id of the caller, and makes one otherwise', async () => {
    const kept = await post('{"query":"{ __typename }"}', { 'x-request-id': 'trace-0123456789' });
    expect(kept.headers.get('x-request-id')).toBe('trace-0123456789');
    const made = await post('{"query":"{ __typename }"}', { 'x-request-id': 'a b' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers a body that is no JSON in GraphQL’s shape', async () => {
    const response = await post('{"query"');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The request body is not valid JSON. Send {"query": "…", "variables": {…}}.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  it('refuses a body beyond the limit with 413 and the limit’s name', async () => {
    const response = await post(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } }),
    );
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('BODY_LIMIT_BYTES');
  });

  it('says of a body in a strange encoding what it reads', async () => {
    const response = await post('{}', { 'content-type': 'application/json; charset=klingon' });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('Send JSON in UTF-8.');
  });

  const malformed: [string, string, RequestInit, number][] = [
    ['a malformed address', '/login/%zz', {}, 400],
    [
      'a form that is too large',
      '/login/any',
      { method: 'POST', body: new URLSearchParams({ token: 'x'.repeat(5_000) }) },
      413,
    ],
  ];
  it.each(malformed)('blames %s on the caller, in words for people and for programs', async (...row) => {
    const [, path, init, status] = row;
    log.splice(0);
    const page = await fetch(booted.url + path, { ...init, headers: { accept: 'text/html' } });
    expect(page.status).toBe(status);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await page.text()).toContain('<h1>This request cannot be read</h1>');
    const json = await fetch(booted.url + path, { ...init, headers: { accept: 'application/json' } });
    expect(json.status).toBe(status);
    expect(await json.json()).toMatchObject({ error: 'invalid_request' });
    expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('lets nobody keep an answer', async () => {
    const bodies = [
      '{"query":"{ __typename }"}',
      '{"query":"{ viewer { expiresAt } }"}',
      '{"query":"{ no }"}',
    ];
    for (const body of bodies) expect((await post(body)).headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['a query by a link', '/graphql?query=%7B__typename%7D', { method: 'GET' }, 400],
    [
      'a mutation by GET',
      '/graphql?query=mutation%7B__typename%7D',
      { method: 'GET', headers: { 'apollo-require-preflight': 'true' } },
      405,
    ],
    ...['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'].map(
      (type): [string, string, RequestInit, number] => [
        `a body of ${type}`,
        '/graphql',
        { method: 'POST', headers: { 'content-type': type }, body: '{"query":"{ __typename }"}' },
        400,
      ],
    ),
  ] as [string, string, RequestInit, number][])('refuses %s', async (_what, path, init, status) => {
    const response = await fetch(booted.url + path, init);
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { data?: unknown; errors: { message: string }[] };
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]!.message).toMatch(/CSRF|GET requests only support query operations/);
  });

  const nested = (levels: number) =>
    `page(id: "x") { ${'parent { ... on PageParent { page { '.repeat(levels)}id${' } } }'.repeat(levels)} }`;
  /** Each fragment spreads the next one twice: 2^depth ways through a text of a few lines. */
  const bomb = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    ) + ` fragment F${depth} on Query { ${nested(12)} }`;

  it.each([
    [
      'directives',
      `{ __typename ${'@include(if: true) '.repeat(51)}}`,
      'Directives limit of 50 exceeded, found 51.',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: viewer { expiresAt }`).join(' ')} }`,
      'Aliases limit of 100 exceeded, found 101.',
    ],
    ['depth', `{ ${nested(12)} }`, 'Query depth limit of 20 exceeded'],
    ['depth in fragments', `{ ...F0 } ${bomb(40)}`, 'Query depth limit of 20 exceeded'],
    ['operations', 'subscription { viewer { expiresAt } }', 'no subscriptions'],
    [
      'introspection',
      `{ __schema { types { ${'fields { type { '.repeat(3)}name${' }'.repeat(9)}`,
      'Maximum introspection depth exceeded',
    ],
    ['length', `{ ${'__typename '.repeat(4_001)}}`, '4000 tokens'],
  ])('names the limit of %s', async (_what, query, sentence) => {
    const response = await post(JSON.stringify({ query }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
  });

  it('takes no variable for a prototype', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const hostile = '{"__proto__":{"id":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const response = await post(`{"query":${JSON.stringify(query)},"variables":${hostile}}`);
    expect(await response.text()).toContain(
      'Variable \\"$id\\" of required type \\"ID!\\" was not provided.',
    );
    expect({}).not.toHaveProperty('polluted');
  });

  it('sends the usual protective headers, and does not say what it is made of', async () => {
    const { headers } = await fetch(`${booted.url}/`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
    for (const path of [
      '/',
      '/explorer',
      '/graphql',
      '/nowhere',
      '/login/x',
      '/oauth/authorize',
      '/oauth/end-session',
    ]) {
      const answer = await fetch(booted.url + path, { headers: { accept: 'text/html' } });
      expect({ path, framing: answer.headers.get('x-frame-options') }).toEqual({ path, framing: 'DENY' });
    }
  });

  it('writes no token, code or state into its log during a sign-in and a query', async () => {
    const { accessToken, refreshToken, idToken } = await signIn(booted.gateway);
    await post('{"query":"{ search(first: 1) { nodes { __typename } } }"}', {
      authorization: `Bearer ${accessToken}`,
    });
    const written = log.join('');
    expect(written).toContain('/oauth/token');
    const notionTokens = Object.values(booted.emulator.state.tokens).flatMap((token) => [
      token.accessToken,
      token.refreshToken,
    ]);
    const codes = Object.keys(booted.emulator.state.codes);
    expect(notionTokens.length).toBeGreaterThan(0);
    expect(codes.length).toBeGreaterThan(0);
    for (const secret of [accessToken, refreshToken, idToken, ...notionTokens, ...codes])
      if (secret) expect(written).not.toContain(secret);
  });
});
