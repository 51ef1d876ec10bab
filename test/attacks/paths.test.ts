import { SEED } from '../../emulator/seed/ids.js';
import { openSession, type Session } from '../contract/graphql/session.js';
import { rawRequest, sendRaw } from '../support/rawHttp.js';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
beforeEach(() => session.asked());

const HEX = SEED.handbookId.replaceAll('-', '');
const codesOf = async (query: string, variables: object) =>
  (await session.post({ query, variables })).body.errors?.map(({ extensions }) => extensions.code);

/** Whatever is asked of Notion, it is one object by its UUID. */
const PLAIN_CALL = /^(GET|POST|PATCH|DELETE) \/v1\/[a-z_]+(\/[0-9a-f-]{36}(\/[a-z]+)?)?$/;

describe('ids that lead elsewhere', () => {
  const TRICKS = [
    '../users',
    '..%2fusers',
    '..%252fusers',
    '%2e%2e/users',
    '..\\users',
    './',
    '.',
    '',
    ' ',
    '/',
    '\0',
    '?x=1',
    '#x',
    'users/me',
    `${SEED.handbookId}/../../users`,
    `${SEED.handbookId}/children`,
    `${SEED.handbookId}?x=1`,
    `${SEED.handbookId}%2f..`,
    `${SEED.handbookId}\0`,
    `${SEED.handbookId}\r\nX: y`,
    `${SEED.handbookId};`,
    `${HEX}0`,
    HEX.slice(1),
    `page_${HEX}/..`,
    `page_..%2f${HEX}`,
    `Page_${HEX}`,
    `__proto___${HEX}`,
    `constructor_${HEX}`,
    '０ef104cd477e80e18571cfd10e923301',
    '0ef104cd－477e－80e1－8571－cfd10e923301',
    '0ef104cd-477e-80e1-8571-cfd10e92330１',
    '{"$ne":null}',
    'http://169.254.169.254/latest/meta-data',
    'https://evil.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    `javascript:${HEX}`,
    `data:text/html,${HEX}`,
    `file:///${HEX}`,
    `ftp://www.notion.so/${HEX}`,
    `//www.notion.so/${HEX}x`,
    'x'.repeat(100_000),
  ];
  const FIELDS = [
    'page',
    'block',
    'database',
    'dataSource',
    'view',
    'comment',
    'fileUpload',
    'markdown',
    'node',
    'asyncTask',
  ];

  it.each(TRICKS)('%.50j is none', async (id) => {
    for (const field of FIELDS) {
      const codes = await codesOf(`query ($id: ID!) { ${field}(id: $id) { __typename } }`, { id });
      // The id of a task is of letters alone, so that some of these could be one: Notion then knows none.
      const told =
        field === 'asyncTask' ? ['BAD_USER_INPUT', 'NOT_FOUND', 'UPSTREAM_REJECTED'] : ['BAD_USER_INPUT'];
      expect({ field, told: told.includes(String(codes?.[0])) }).toEqual({ field, told: true });
    }
    for (const call of session.asked()) expect(call).toMatch(/^GET \/v1\/async_tasks\/[\w-]+$/);
  });

  it.each([
    `https://evil.example.com/${HEX}`,
    `https://evil.example.com/../${HEX}`,
    `http://169.254.169.254/${HEX}`,
    `https://user:secret@evil.example.com/x-${HEX}`,
    `https://www.notion.so/a/../../${HEX}?v=../..`,
  ])('a link names an object of Notion by its UUID, and its host is never asked: %s', async (id) => {
    await codesOf('query ($id: ID!) { page(id: $id) { __typename } }', { id });
    expect(session.asked()).toEqual([`GET /v1/pages/${SEED.handbookId}`]);
  });

  it.each(['..', '.', '../..', '%2e%2e', '..%2f..', '/', '', '\0', '%', '%zz', 'a/b', '__proto__', '?', '#'])(
    'a property that is called %j is looked for among those of the page',
    async (id) => {
      const query = 'query ($page: ID!, $id: ID!) { page(id: $page) { property(id: $id) { name } } }';
      await session.post({ query, variables: { page: SEED.websiteProjectId, id } });
      for (const call of session.asked()) expect(call).toMatch(PLAIN_CALL);
    },
  );
});

describe('paths that lead elsewhere', () => {
  const FILES = ['package.json', 'src/main.ts', '.env', 'keys.json', 'data.mdb', 'etc/passwd'];
  const CLIMBS = [
    '/',
    '/assets/',
    '/explorer/',
    '/static/',
    '/oauth/',
    '/files/',
    '/files/uploads/',
    '/.well-known/',
    '/login/',
  ];
  const UPS = [
    '../',
    '../../../../',
    '..%2f',
    '%2e%2e%2f',
    '..%252f',
    '..%5c',
    '....//',
    '%c0%ae%c0%ae/',
    '..;/',
    '/%2e%2e/',
  ];

  it.each(CLIMBS)('%s serves nothing from above it', async (base) => {
    for (const up of UPS)
      for (const file of FILES) {
        const target = `${base}${up}${file}`;
        const [answer] = await sendRaw(
          session.gateway.port,
          rawRequest(`GET ${target} HTTP/1.1`, ['Accept: text/html']),
        );
        expect({ target, served: answer ? answer.status < 400 : null }).toEqual({ target, served: false });
        expect(answer?.body).not.toMatch(/"dependencies"|root:x:|startGateway|ENCRYPTION/);
      }
  });

  it.each([
    'GET http://evil.example.com/ HTTP/1.1',
    'GET http://evil.example.com/account/sign-in HTTP/1.1',
    'GET http://evil.example.com/oauth/end-session HTTP/1.1',
    'GET //evil.example.com/account HTTP/1.1',
    'GET /\\evil.example.com HTTP/1.1',
    'GET /%0d%0aLocation:%20https://evil.example.com HTTP/1.1',
    'GET /account/sign-in?%0d%0aSet-Cookie:%20a=b HTTP/1.1',
    'GET /oauth/authorize?redirect_uri=%0d%0aSet-Cookie:%20a=b HTTP/1.1',
    'GET /login/%0d%0aSet-Cookie:%20a=b HTTP/1.1',
    'GET /device?user_code=%0d%0aSet-Cookie:%20a=b HTTP/1.1',
  ])('%s is answered about this host, in one answer', async (first) => {
    const answers = await sendRaw(
      session.gateway.port,
      rawRequest(first, [
        'X-Forwarded-Host: evil.example.com',
        'X-Forwarded-Proto: gopher',
        'Accept: text/html',
      ]),
    );
    expect(answers).toHaveLength(1);
    const [{ status, headers, body }] = answers as [(typeof answers)[number]];
    expect(status).toBeLessThan(500);
    expect(headers.location ?? '/').toMatch(/^(\/(?!\/|\\)|http:\/\/localhost:)/);
    expect(headers['set-cookie'] ?? '').not.toMatch(/^a=b/);
    expect(body).not.toMatch(/(href|action|src)="[^"]*evil\.example\.com/);
  });

  it.each([
    '/files/uploads/..%2f..%2fusers',
    '/files/uploads/%00',
    `/files/uploads/${SEED.handbookId}%2f..%2fsend`,
    '/files/uploads/x?part=../1',
    `/files/uploads/${SEED.handbookId}?part=1&part=2`,
    `/files/uploads/${SEED.handbookId}?part=1e3`,
  ])('PUT %s sends nothing anywhere', async (path) => {
    const answer = await fetch(`${session.url}${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${session.accessToken}`, 'content-type': 'text/plain' },
      body: 'bytes',
    });
    expect(answer.status).toBe(400);
    expect(session.asked()).toEqual([]);
  });
});
