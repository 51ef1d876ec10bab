import { PassThrough } from 'node:stream';
import { boot, type Booted } from '../support/boot.js';
import { signIn } from '../support/signIn.js';

describe('the HTTP edge', () => {
  const log: string[] = [];
  let booted: Booted;
  beforeAll(async () => {
    const logTo = new PassThrough();
    logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    booted = await boot({ logTo, environment: { CORS_ORIGINS: 'https://other.example.com' } });
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

  it.each([
    ['http://localhost:3000', true],
    ['https://app.example.com', true],
    ['https://other.example.com', true],
    ['https://app.example.com.evil.test', false],
    ['https://evil.test', false],
    ['null', false],
  ])('lets a page of %s call the endpoint: %s', async (origin, allowed) => {
    const response = await fetch(`${booted.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('sends the usual protective headers, and does not say what it is made of', async () => {
    const { headers } = await fetch(`${booted.url}/`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
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
