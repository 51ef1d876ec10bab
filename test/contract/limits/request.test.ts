import { once } from 'node:events';
import { connect, type Socket, type SocketConstructorOpts } from 'node:net';
import { text } from 'node:stream/consumers';
import { boot } from '../../support/boot.js';
import { openSession, type Session } from '../graphql/session.js';

const POST = 'POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\n';

describe('what a request may be', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({
      environment: {
        REQUEST_SECONDS: '1',
        BODY_LIMIT_BYTES: '4096',
        MAX_QUERY_DEPTH: '6',
        MAX_QUERY_ALIASES: '2',
        MAX_QUERY_DIRECTIVES: '3',
        MAX_QUERY_TOKENS: '100',
        MAX_VARIABLE_DEPTH: '5',
        MAX_UPSTREAM_CALLS: '3',
      },
    });
  });
  afterAll(() => session.close());

  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const tooMuch: [what: string, setting: string, body: { query: string; variables?: object }][] = [
    [
      'depth',
      'MAX_QUERY_DEPTH',
      {
        query:
          '{ page(id: "x") { parent { ... on PageParent { page { parent { ... on PageParent { page { parent { __typename } } } } } } } } }',
      },
    ],
    [
      'aliases',
      'MAX_QUERY_ALIASES',
      { query: '{ a: viewer { expiresAt } b: viewer { expiresAt } c: viewer { expiresAt } }' },
    ],
    ['directives', 'MAX_QUERY_DIRECTIVES', { query: `{ __typename ${'@include(if: true) '.repeat(4)}}` }],
    ['tokens', 'MAX_QUERY_TOKENS', { query: `{ ${'__typename '.repeat(100)}}` }],
    [
      'variables',
      'MAX_VARIABLE_DEPTH',
      { query: '{ __typename }', variables: { x: JSON.parse(nested(6)) as object } },
    ],
    [
      'cost',
      'Ask for fewer with "first"',
      { query: '{ search(first: 100) { nodes { ... on Page { blocks { nodes { id } } } } } }' },
    ],
  ];

  /** The three ways in which a query may come: short, through express, and as an address. */
  async function everyWay(body: { query: string; variables?: object }): Promise<Response[]> {
    const { accessToken, url } = session;
    const headers = { authorization: `Bearer ${accessToken}`, 'apollo-require-preflight': 'true' };
    const post = { method: 'POST', body: JSON.stringify(body) };
    const json = { ...headers, 'content-type': 'application/json' };
    const search = new URLSearchParams({
      query: body.query,
      ...(body.variables && { variables: JSON.stringify(body.variables) }),
    });
    return Promise.all([
      fetch(`${url}/graphql`, { ...post, headers: json }),
      fetch(`${url}/graphql`, { ...post, headers: { ...json, 'content-encoding': 'identity' } }),
      fetch(`${url}/graphql?${search.toString()}`, { headers }),
    ]);
  }

  it.each(tooMuch)(
    '%s: names the limit and what to do, whichever way it comes',
    async (_what, remedy, body) => {
      for (const response of await everyWay(body)) {
        expect(response.status).toBe(400);
        const { data, errors } = (await response.json()) as { data?: unknown; errors: { message: string }[] };
        expect(data).toBeUndefined();
        expect(errors[0]!.message).toContain(remedy);
      }
      expect(session.asked()).toEqual([]);
    },
  );

  it('takes variables as deep as the limit', async () => {
    const variables = { x: JSON.parse(nested(4)) as object };
    for (const response of await everyWay({ query: '{ __typename }', variables }))
      expect(response.status).toBe(200);
  });

  it('takes no list of queries', async () => {
    const response = await fetch(`${session.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Operation batching disabled.');
  });

  it('takes no more of a body than BODY_LIMIT_BYTES, whether its length is said or not', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000) } });
    for (const sent of [body, new Blob([body]).stream()]) {
      const response = await fetch(`${session.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sent,
        duplex: 'half',
      });
      expect(response.status).toBe(413);
      expect(await response.text()).toContain('or ask its operator to raise BODY_LIMIT_BYTES');
    }
  });

  it.each([
    ['address', `GET /graphql?query=${'x'.repeat(17_000)} HTTP/1.1\r\nHost: gateway\r\n\r\n`],
    ['header', `GET / HTTP/1.1\r\nHost: gateway\r\nCookie: a=${'x'.repeat(17_000)}\r\n\r\n`],
  ])('takes no %s of more than 16 kB', async (_what, head) => {
    expect(await answerTo(head)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('waits REQUEST_SECONDS for a head', async () => {
    const socket = open();
    socket.write('POST /graphql HTTP/1.1\r\nHost: gate');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['a query whose length is said', `${POST}Content-Length: 100\r\n\r\n{"query":"`, '"errors":[{"message":'],
    ['a query in chunks', `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n`, '"errors":[{"message":'],
    [
      'a form',
      'POST /oauth/token HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\ngrant_type=',
      '"error_description":',
    ],
    [
      'a form of a page',
      'POST /login/any HTTP/1.1\r\nHost: gateway\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nchoice=',
      '<h1>The request took too long</h1>',
    ],
  ])('waits REQUEST_SECONDS for the body of %s, however steadily it drips', async (_what, head, shape) => {
    const socket = open();
    socket.write(head);
    const drip = setInterval(() => socket.write(head.includes('chunked') ? '1\r\nx\r\n' : 'x'), 20);
    const answer = await text(socket).finally(() => clearInterval(drip));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain(shape);
    expect(answer).toContain('The request did not come within 1 second.');
  });

  it('reads on for a moment after that answer, and no longer', async () => {
    const socket = open({ allowHalfOpen: true });
    socket.write(`${POST}Content-Length: 1000\r\n\r\n{`);
    const drip = setInterval(() => socket.write('x'), 20);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    // Not `once` of node:events, which rejects when a write meets the closed connection.
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('gives the bytes of a file more time', async () => {
    const socket = open();
    socket.write('PUT /files/uploads/any HTTP/1.1\r\nHost: gateway\r\nContent-Length: 5\r\n\r\nab');
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  function open(options: SocketConstructorOpts = {}): Socket {
    const socket = connect({ ...options, port: Number(new URL(session.url).port), host: '127.0.0.1' });
    // Who has been cut off may still be writing.
    return socket.on('error', () => undefined);
  }

  function answerTo(sent: string): Promise<string> {
    const socket = open();
    socket.write(sent);
    return text(socket);
  }
});

describe('MAX_CONNECTIONS', () => {
  it('holds, and lets others in once one has gone', async () => {
    const booted = await boot({ environment: { MAX_CONNECTIONS: '1' } });
    try {
      const { port } = new URL(booted.url);
      const hello = 'GET /healthz HTTP/1.1\r\nHost: gateway\r\n\r\n';
      const tryOut = async () => {
        const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
        socket.write(hello);
        const outcome = await Promise.race([
          once(socket, 'data').then(() => 'answered'),
          once(socket, 'close').then(() => 'refused'),
        ]);
        return { socket, outcome };
      };
      const first = await tryOut();
      expect(first.outcome).toBe('answered');
      const second = await tryOut();
      expect(second.outcome).toBe('refused');
      first.socket.destroy();
      let third = await tryOut();
      while (third.outcome === 'refused') third = await tryOut();
      third.socket.destroy();
    } finally {
      await booted.close();
    }
  });
});
