import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { boot } from '../support/boot.js';
import { openSession, type Session } from './graphql/session.js';

const QUERY = '{"query":"{ viewer { person { name } } }"}';
const NOT_JSON = 'The request body is not valid JSON. Send {"query": "…", "variables": {…}}.';

describe('the GraphQL endpoint', () => {
  let log: string[];
  let session: Session;
  beforeAll(async () => {
    const logTo = new PassThrough();
    log = [];
    logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    session = await openSession({ logTo, environment: { BODY_LIMIT_BYTES: '5000' } });
  });
  beforeEach(() => {
    log.splice(0);
    session.emulator.clearRequests();
  });
  afterAll(() => session.close());

  /** A request with its length said, as clients send it; a list of bodies is sent in chunks. */
  function open(
    headers: OutgoingHttpHeaders,
    body: string | Buffer | string[],
    method = 'POST',
  ): ClientRequest {
    const whole = !Array.isArray(body);
    const sent = request(`${session.url}/graphql`, {
      method,
      agent: false,
      headers: {
        authorization: `Bearer ${session.accessToken}`,
        'content-type': 'application/json',
        ...(whole && { 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    for (const part of whole ? [body] : body) sent.write(part);
    return sent;
  }

  async function answerOf(sent: ClientRequest) {
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  }

  const ask = (headers: OutgoingHttpHeaders, body: string | Buffer | string[] = QUERY, method = 'POST') =>
    answerOf(open(headers, body, method));

  /** The line that a request leaves, once it is written. */
  async function lineOf(id: string): Promise<Record<string, unknown>> {
    for (;;) {
      const lines = log.join('').split('\n').filter(Boolean);
      const own = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find(({ req }) => (req as { id?: string } | undefined)?.id === id);
      if (own) return own;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  it('answers the short way as express does', async () => {
    const short = await ask({ origin: 'https://app.example.com' });
    const long = await ask({ origin: 'https://app.example.com' }, [QUERY]);
    expect(short.status).toBe(200);
    expect(short.body).toBe(long.body);
    expect(short.body).toContain('Ada Lovelace');
    // Marks of the long way: the short one leaves out what says nothing of JSON.
    expect(long.headers).toHaveProperty('x-dns-prefetch-control');
    expect(short.headers).not.toHaveProperty('x-dns-prefetch-control');
    // What is left of a limit is less the second time.
    const ofOneRequest = ['x-request-id', 'date', 'ratelimit'];
    for (const [name, value] of Object.entries(short.headers))
      if (!ofOneRequest.includes(name)) expect({ [name]: long.headers[name] }).toEqual({ [name]: value });
    for (const name of [
      'cache-control',
      'vary',
      'x-content-type-options',
      'x-frame-options',
      'content-length',
      'ratelimit',
      'ratelimit-policy',
    ])
      expect(short.headers).toHaveProperty(name);
  });

  it.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['https://app.example.com.evil.test', undefined],
    ['null', undefined],
  ])('lets a page of %s read the answer: %s', async (origin, allowed) => {
    const { headers } = await ask({ origin });
    expect(headers['access-control-allow-origin']).toBe(allowed);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers.vary).toBe('Origin');
  });

  it.each(['{"query"', 'null', '1', '"{}"', 'x'])(
    'refuses %s, which is no JSON of a request',
    async (body) => {
      for (const sent of [body, [body]]) {
        const { status, headers, body: refusal } = await ask({}, sent);
        expect(status).toBe(400);
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
        expect(JSON.parse(refusal)).toEqual({
          errors: [{ message: NOT_JSON, extensions: { code: 'BAD_USER_INPUT' } }],
        });
      }
    },
  );

  it.each([
    ['a list', `[${QUERY}]`, 400, 'Operation batching disabled.'],
    ['an empty object', '{}', 400, 'JSON object has no keys'],
    ['a key twice, the later one', `{"query":"{ no }",${QUERY.slice(1)}`, 200, 'Ada Lovelace'],
    ['a mark of byte order', `\uFEFF${QUERY}`, 200, 'Ada Lovelace'],
    ['nothing', '', 400, 'POST body missing'],
  ])('takes %s alike on both ways', async (_what, body, status, sentence) => {
    for (const sent of [body, body === '' ? [] : [body]]) {
      const answered = await ask({}, sent);
      expect(answered.status).toBe(status);
      expect(answered.body).toContain(sentence);
    }
  });

  const long = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000) } });
  it.each([
    ['said', long],
    ['come in chunks', [long.slice(0, 4_000), long.slice(4_000)]],
  ])('refuses more than the limit when it is %s', async (_how, body) => {
    const { status, body: refusal } = await ask({}, body);
    expect(status).toBe(413);
    expect(refusal).toContain('BODY_LIMIT_BYTES');
  });

  it.each([
    ['gzip', gzipSync(QUERY)],
    ['deflate', deflateSync(QUERY)],
    ['br', brotliCompressSync(QUERY)],
    ['identity', Buffer.from(QUERY)],
  ])('unpacks %s', async (encoding, body) => {
    const { status, body: answered } = await ask({ 'content-encoding': encoding }, body);
    expect(status).toBe(200);
    expect(answered).toContain('Ada Lovelace');
  });

  it.each([
    ['gzip that unpacks to more than the limit', { 'content-encoding': 'gzip' }, gzipSync(long), 413],
    ['an encoding that it does not read', { 'content-encoding': 'compress' }, QUERY, 415],
    [
      'a character set that it does not read',
      { 'content-type': 'application/json; charset=latin1' },
      QUERY,
      415,
    ],
    ['a type that is not JSON', { 'content-type': 'application/xml' }, QUERY, 400],
    ['a form of another site', { 'content-type': 'text/plain' }, QUERY, 400],
    ['an answer that nobody wants', { accept: 'text/csv' }, QUERY, 406],
  ] as [string, OutgoingHttpHeaders, string | Buffer, number][])(
    'refuses %s',
    async (_what, headers, body, status) => {
      expect((await ask(headers, body)).status).toBe(status);
      expect(session.asked()).toEqual([]);
    },
  );

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  ])('answers who accepts %s with %s', async (accept, type) => {
    for (const body of [QUERY, [QUERY]])
      expect((await ask({ accept }, body)).headers['content-type']).toBe(type);
  });

  it.each([
    ['HEAD', 405],
    ['PUT', 405],
    ['DELETE', 405],
  ])('does not take %s', async (method, status) => {
    expect((await ask({}, QUERY, method)).status).toBe(status);
  });

  it('understands no two Authorization headers', async () => {
    const token = `Bearer ${session.accessToken}`;
    for (const authorization of [
      [token, token],
      [token, 'Bearer x'],
    ]) {
      const { status, headers, body } = await ask({ Authorization: authorization });
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(body).toContain('The Authorization header is not understood.');
    }
  });

  it('leaves one line for a request, with its path alone', async () => {
    await ask({ 'x-request-id': 'plain-query-1' });
    const line = await lineOf('plain-query-1');
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      req: { id: 'plain-query-1', method: 'POST', path: '/graphql' },
      res: { status: 200 },
      responseTime: expect.any(Number) as number,
      msg: 'request completed',
    });
    await ask({ 'x-request-id': 'refused-query-1' }, '{');
    expect(await lineOf('refused-query-1')).toMatchObject({ level: 40, res: { status: 400 } });
    expect(log.join('')).not.toContain(session.accessToken);
  });

  const pages = (from: number, to: number) => {
    const ids = Array.from(
      { length: to - from },
      (_, at) => `00000000-0000-4000-8000-0000000000${from + at}`,
    );
    return {
      ids,
      body: JSON.stringify({
        query: `{ ${ids.map((id, at) => `a${at}: page(id: "${id}") { id }`).join(' ')} }`,
      }),
    };
  };

  it('asks nothing more for a caller who has gone', async () => {
    const many = pages(10, 40);
    const ofMany = () =>
      log.filter((line) => line.includes('call to Notion') && many.ids.some((id) => line.includes(id)))
        .length;
    const sent = open({ 'x-request-id': 'gone-caller-1' }, many.body);
    sent.on('error', () => undefined).end();
    while (session.emulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    sent.destroy();
    expect(await lineOf('gone-caller-1')).toMatchObject({ msg: 'request aborted' });
    // Requests of a grant take turns: whatever is left of the first one would be asked between those of the next.
    await ask({}, pages(50, 51).body);
    const sentInAll = ofMany();
    expect(sentInAll).toBeLessThan(many.ids.length);
    await ask({}, pages(60, 64).body);
    expect(ofMany()).toBe(sentInAll);
  });

  it('lets a request end that came before the gateway stops, and keeps no connection then', async () => {
    const booted = await boot({ environment: { DRAIN_SECONDS: '10' } });
    const sent = request(`${booted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 26, connection: 'keep-alive' },
    });
    sent.write('{"query":"{ __t');
    await new Promise<void>((resolve) => sent.once('socket', (socket) => socket.once('connect', resolve)));
    // The server has read the head once it answers others.
    await fetch(`${booted.url}/healthz`);
    const closed = booted.close();
    sent.end('ypename }"}');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(await text(response))).toEqual({ data: { __typename: 'Query' } });
    await closed;
  });
});
