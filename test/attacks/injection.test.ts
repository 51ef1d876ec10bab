import { PassThrough } from 'node:stream';
import { SEED } from '../../emulator/seed/ids.js';
import { openSession, type Session } from '../contract/graphql/session.js';
import { readForm } from '../support/form.js';
import { OAuthApp, REDIRECT_URI } from '../support/oauthApp.js';
import { rawRequest, sendRaw } from '../support/rawHttp.js';
import { signIn } from '../support/signIn.js';
import { UserAgent } from '../support/userAgent.js';

/** Breaks out of text, of an attribute in either quotes, of a script, a style and a comment. */
const HOSTILE = `"'--></title></style></script><script>pwned(1)</script><img src=x onerror=pwned(2)>{{7*7}}`;
const MARKUP = /<script>pwned|<img src=x|"'-->|onerror=pwned\(2\)>/;

let session: Session;
let app: OAuthApp;
const log: string[] = [];
beforeAll(async () => {
  const logTo = new PassThrough();
  logTo.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const apps = [
    {
      clientId: 'evil-app',
      name: HOSTILE,
      type: 'web',
      redirectUris: ['https://evil-app.example.com/callback'],
    },
    { clientId: 'evil-cli', name: HOSTILE, type: 'native', deviceFlow: true },
  ];
  session = await openSession({ apps, logTo });
  app = new OAuthApp(session);
  const { people, workspaces } = session.emulator.state;
  for (const person of Object.values(people)) Object.assign(person, { name: HOSTILE });
  for (const workspace of Object.values(workspaces))
    Object.assign(workspace, { name: HOSTILE, icon: HOSTILE });
});
afterAll(() => session.close());
beforeEach(() => log.splice(0));

/** Each line is one JSON object, and nothing in it moves a terminal. */
function expectCleanLog(): void {
  const lines = log.join('').split('\n').filter(Boolean);
  for (const line of lines) {
    expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(line).not.toMatch(/[\u0000-\u001f\u007f]/); // eslint-disable-line no-control-regex -- that is what is looked for
    expect((JSON.parse(line) as { msg: string }).msg).not.toContain('forged');
  }
}

describe('markup in names that others chose, on each page', () => {
  const pageOf = async (userAgent: UserAgent, url: string | URL, init?: RequestInit) =>
    (await userAgent.open(url, undefined, init)).response.text();

  it('the page that asks to continue', async () => {
    const { userAgent } = await signIn(session.gateway, { personId: SEED.adaId });
    const text = await pageOf(
      userAgent,
      app.requestUrl({ client_id: 'evil-app', redirect_uri: 'https://evil-app.example.com/callback' }),
    );
    expect(text).toContain('Continue as ');
    expect(text).toContain('&lt;script&gt;pwned(1)&lt;/script&gt;');
    expect(text).not.toMatch(MARKUP);
  });

  it('the page of apps and devices', async () => {
    const userAgent = new UserAgent(`Evil${HOSTILE}`.replace(/\s/g, ''));
    await signIn(session.gateway, {
      clientId: 'evil-app',
      redirectUri: 'https://evil-app.example.com/callback',
      personId: SEED.adaId,
      userAgent,
    });
    const text = await pageOf(userAgent, new URL('/account', session.url));
    expect(text).toContain('&lt;script&gt;pwned(1)&lt;/script&gt;');
    expect(text).not.toMatch(MARKUP);
  });

  it('the pages of a device', async () => {
    const { body } = await app.post(
      '/oauth/device',
      { client_id: 'evil-cli', scope: 'openid' },
      { 'user-agent': HOSTILE },
    );
    const userAgent = new UserAgent();
    const page = await userAgent.open(new URL('/device', session.url));
    const asked = await userAgent.submit(readForm(await page.response.text()), page.url, {
      user_code: body.user_code!,
    });
    const text = await asked.response.text();
    expect(text).toContain('waits to be connected');
    expect(text).not.toMatch(MARKUP);
    const consent = await userAgent.submit(readForm(text), asked.url);
    const done = await userAgent.consent(consent, { personId: SEED.adaId });
    const connected = await done.response.text();
    expect(connected).toContain('<h1>Connected</h1>');
    expect(connected).not.toMatch(MARKUP);
  });

  const encoded = encodeURIComponent(HOSTILE);
  it.each([
    `/?error=${encoded}&error_description=${encoded}`,
    `/?code=${encoded}&state=${encoded}`,
    `/account?done=${encoded}`,
    `/account?error=${encoded}`,
    `/device?user_code=${encoded}`,
    `/explorer?query=${encoded}`,
    `/graphql?query=${encoded}`,
    `/login/${encoded}`,
    `/${encoded}`,
    `/oauth/authorize?client_id=${encoded}`,
    `/oauth/authorize?client_id=web-app&redirect_uri=${encoded}`,
    `/oauth/authorize?client_id=web-app&redirect_uri=${encodeURIComponent(REDIRECT_URI)}&redirect_uri=${encoded}`,
    `/oauth/authorize/${encoded}`,
    `/oauth/end-session?id_token_hint=${encoded}`,
    `/oauth/end-session?client_id=${encoded}&state=${encoded}`,
    `/oauth/end-session?client_id=web-app&post_logout_redirect_uri=${encoded}`,
    `/oauth/notion/callback?state=${encoded}&code=${encoded}&error=${encoded}`,
    `/oauth/jwks?${encoded}`,
  ])('%.60s', async (path) => {
    for (const userAgent of [
      new UserAgent(),
      (await signIn(session.gateway, { personId: SEED.adaId })).userAgent,
    ])
      expect(await pageOf(userAgent, session.url + path)).not.toMatch(MARKUP);
    expectCleanLog();
  });

  it('a form that is typed into', async () => {
    const userAgent = new UserAgent();
    const page = await userAgent.open(new URL('/device', session.url));
    const form = readForm(await page.response.text());
    const { response } = await userAgent.submit(form, page.url, { user_code: HOSTILE });
    expect(await response.text()).not.toMatch(MARKUP);
  });

  it.each(['query', 'form_post', 'fragment'])('the state of an app, in an answer by %s', async (mode) => {
    const state = `${HOSTILE}\r\nSet-Cookie: a=b`;
    const userAgent = new UserAgent();
    const begun = await userAgent.open(app.requestUrl({ state, response_mode: mode }), REDIRECT_URI);
    const { response, url } = await userAgent.consent(begun, {}, REDIRECT_URI);
    if (mode === 'form_post') {
      const text = await response.text();
      expect(text).not.toMatch(MARKUP);
      expect(readForm(text).fields.state?.[0]).toContain('pwned(1)');
    } else expect(url.href).not.toMatch(/[\s<>"]/);
    expect(response.headers.get('set-cookie') ?? '').not.toMatch(/^a=b/);
  });
});

describe('headers that a caller chose', () => {
  it.each([
    'a b',
    'x'.repeat(65),
    'short',
    '../../x-y-z',
    '<script>',
    '{"msg":"forged"}',
    '\u001b[31mforged',
    'forged\tforged',
    `trace-1, trace-2`,
    '__proto__',
  ])('the request id %j comes back only when it is plain', async (id) => {
    const lines = [`X-Request-Id: ${id}`, 'Content-Type: application/json', 'Content-Length: 25'];
    const [answer] = await sendRaw(
      session.gateway.port,
      rawRequest('POST /graphql HTTP/1.1', lines, '{"query":"{ __typename }"'),
    );
    if (answer?.status === 400 && answer.headers['x-request-id'] === undefined) return;
    const given = answer?.headers['x-request-id'] ?? '';
    expect(given === id ? id : given).toMatch(/^[\w.-]{8,64}$/);
    expectCleanLog();
  });

  it.each([
    'x\r\nSet-Cookie: a=b',
    'x"; filename="evil.html',
    "x'; drop",
    '../../etc/passwd',
    'x\0.png',
    '\u202egnp.exe',
    '"\r\n\r\n<script>',
    'é.png',
    '%0d%0aX: y',
  ])('a file that is called %j', async (name) => {
    const query =
      'mutation ($name: String!) { createFileUpload(input: { file: { name: $name, contentType: "text/plain", size: 5 } }) { fileUpload { id } } }';
    const { body } = await session.post({ query, variables: { name } });
    const upload = (body.data as { createFileUpload: { fileUpload: { id: string } } | null } | undefined)
      ?.createFileUpload;
    expect(body.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain(
      'INTERNAL_SERVER_ERROR',
    );
    if (!upload) return;
    const answer = await fetch(`${session.url}/files/uploads/${upload.fileUpload.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${session.accessToken}`, 'content-type': 'text/plain' },
      body: 'bytes',
    });
    expect(answer.status).toBe(200);
    expect([...answer.headers.keys()]).not.toContain('content-disposition');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    'text/plain\r\nX-Evil: 1',
    'text/plain; x="\r\n"',
    'text/html"',
    'x',
    '',
    '../y',
    'text/plain, text/html',
  ])('a content type %j', async (contentType) => {
    const query =
      'mutation ($type: String!) { createFileUpload(input: { file: { name: "a.txt", contentType: $type, size: 5 } }) { fileUpload { id } } }';
    const { body } = await session.post({ query, variables: { type: contentType } });
    expect(body.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain(
      'INTERNAL_SERVER_ERROR',
    );
  });
});

describe('lines that a caller would write into the log', () => {
  const LINE = '\n{"level":30,"msg":"forged"}\r\n\u001b[2J\u001b]0;forged\u0007';
  it('by what a sign-in is refused for', async () => {
    for (const name of [
      'client_id',
      'redirect_uri',
      'scope',
      'response_type',
      'prompt',
      'resource',
      'request_uri',
      'response_mode',
    ])
      await fetch(app.requestUrl({ [name]: LINE }), { redirect: 'manual' });
    await app.post('/oauth/token', { grant_type: LINE, client_id: LINE });
    await app.refresh(LINE);
    expect(log.join('')).toContain('sign_in_refused');
    expectCleanLog();
  });
  it('by paths, agents and bodies', async () => {
    await fetch(`${session.url}/${encodeURIComponent(LINE)}`, {
      headers: { 'user-agent': 'forged', referer: 'http://x/forged' },
    });
    await sendRaw(session.gateway.port, rawRequest('GET /\u001b[31mforged HTTP/1.1'));
    await session.post({
      query: `{ page(id: ${JSON.stringify(LINE)}) { id } }`,
      operationName: null,
      variables: { [LINE]: LINE },
    });
    await fetch(`${session.url}/webhooks/notion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: LINE, id: LINE, __proto__: { level: 60 } }),
    });
    await fetch(`${session.url}/webhooks/notion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"__proto__":{"msg":"forged"},"constructor":{"prototype":{"msg":"forged"}},"toJSON":"forged"}',
    });
    expectCleanLog();
    expect({}).not.toHaveProperty('msg');
  });
  it('by what Notion says', async () => {
    session.emulator.failNext({
      status: 400,
      body: JSON.stringify({ code: LINE, message: LINE, request_id: LINE }),
      match: { path: /pages/ },
    });
    await session.post({ query: `{ page(id: "${SEED.handbookId}") { id } }` });
    expectCleanLog();
  });
});

describe('requests within requests', () => {
  const INNER = 'GET /healthz HTTP/1.1\r\nHost: smuggled\r\n\r\n';
  const post = (headers: string[], body: string) =>
    ['POST /graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...headers, '', body].join(
      '\r\n',
    );
  const BODY = '{"query":"{ __typename }"}';
  const SMUGGLED: [string, string][] = [
    [
      'Transfer-Encoding and Content-Length',
      post(['Content-Length: 6', 'Transfer-Encoding: chunked'], `0\r\n\r\n${INNER}`),
    ],
    [
      'Content-Length before Transfer-Encoding, cut short',
      post(['Transfer-Encoding: chunked', 'Content-Length: 4'], `5c\r\n${INNER}`),
    ],
    ['two lengths', post(['Content-Length: 0', `Content-Length: ${INNER.length}`], INNER)],
    ['one length twice in a list', post([`Content-Length: 0, ${INNER.length}`], INNER)],
    ['a length with a sign', post([`Content-Length: +${BODY.length}`], BODY + INNER)],
    ['a length in hexadecimal', post(['Content-Length: 0x1a'], BODY + INNER)],
    ['a length with a space within', post(['Content-Length: 2 6'], BODY + INNER)],
    ['a negative length', post(['Content-Length: -1'], INNER)],
    ['a length under a name with a space', post([`Content-Length : ${BODY.length}`], BODY + INNER)],
    ['an unknown coding', post(['Transfer-Encoding: xchunked'], `0\r\n\r\n${INNER}`)],
    ['a coding behind another', post(['Transfer-Encoding: chunked, identity'], `0\r\n\r\n${INNER}`)],
    [
      'two codings',
      post(
        ['Transfer-Encoding: identity', 'Transfer-Encoding: chunked', 'Content-Length: 3'],
        `0\r\n\r\n${INNER}`,
      ),
    ],
    ['a coding after a vertical tab', post(['Transfer-Encoding:\x0bchunked'], `0\r\n\r\n${INNER}`)],
    [
      'a coding over two lines',
      post(['Transfer-Encoding:', ' chunked', 'Content-Length: 3'], `0\r\n\r\n${INNER}`),
    ],
    ['a line end of another kind', `POST /graphql HTTP/1.1\rHost: x\rContent-Length: 0\r\r${INNER}`],
    ['a null byte in a name', post(['X\0: y', 'Content-Length: 0'], INNER)],
    ['a chunk without a number', post(['Transfer-Encoding: chunked'], `zz\r\n\r\n${INNER}`)],
    ['a chunk of a negative size', post(['Transfer-Encoding: chunked'], `-1\r\n\r\n${INNER}`)],
    [
      'a chunk larger than numbers',
      post(['Transfer-Encoding: chunked'], `ffffffffffffffffff\r\n\r\n${INNER}`),
    ],
    ['a chunk that says too little', post(['Transfer-Encoding: chunked'], `1\r\n{}x\r\n0\r\n\r\n${INNER}`)],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['another protocol', `GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n${INNER}`],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['200 KB of headers', post([`X: ${'x'.repeat(200_000)}`], '')],
    [
      '3,000 headers',
      post(
        Array.from({ length: 3_000 }, (_, i) => `X${i}: yyyyyyyyyy`),
        '',
      ),
    ],
  ];
  it.each(SMUGGLED)('%s: refused, and what follows is no request', async (_what, bytes) => {
    const answers = await sendRaw(session.gateway.port, bytes);
    expect(answers.length).toBeLessThanOrEqual(1);
    for (const { status } of answers) expect([400, 408, 413, 431, 501, 505]).toContain(status);
    for (const { body } of answers) expect(body).not.toContain('"status":"ok"');
    expect(log.join('')).not.toContain('/healthz');
  });

  it('extensions of chunks and trailers count for nothing', async () => {
    const chunked = post(
      ['Transfer-Encoding: chunked', 'Connection: close', 'Trailer: Authorization'],
      `1a;x="y"\r\n${BODY}\r\n0\r\nAuthorization: Bearer x\r\n\r\n`,
    );
    const answers = await sendRaw(session.gateway.port, chunked);
    expect(answers.map(({ status }) => status)).toEqual([200]);
    expect(answers[0]?.body).toContain('"__typename":"Query"');
  });

  it('an answer is one answer, whatever a form of ours would write into its head', async () => {
    const evil = 'x%0d%0aContent-Length:%200%0d%0a%0d%0aHTTP/1.1%20200%20OK%0d%0a%0d%0a';
    for (const path of [
      `/account?code=${evil}`,
      `/oauth/authorize?state=${evil}`,
      `/oauth/notion/callback?state=${evil}`,
      `/login/${evil}`,
    ]) {
      const answers = await sendRaw(session.gateway.port, rawRequest(`GET ${path} HTTP/1.1`));
      expect({ path, answers: answers.length }).toEqual({ path, answers: 1 });
    }
    const form = `client_id=${evil}&redirect_uri=${evil}`;
    const lines = ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${form.length}`];
    expect(
      await sendRaw(session.gateway.port, rawRequest('POST /oauth/authorize HTTP/1.1', lines, form)),
    ).toHaveLength(1);
  });
});
