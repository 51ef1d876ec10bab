import { SEED } from '../../emulator/seed/ids.js';
import { openReplay, type ReplayedGateway } from '../support/replay.js';
import { openSession, type Session } from '../contract/graphql/session.js';
import { startCanary, type Canary } from '../support/canary.js';
import { fetchAs } from '../support/fetchAs.js';
import { signIn } from '../support/signIn.js';

/** The gateway asks Notion and nobody else: a server of this machine is never asked, whoever names it, and wherever. */
let canary: Canary;
beforeAll(async () => {
  canary = await startCanary();
});
afterEach(() => expect(canary.asked).toEqual([]));
afterAll(() => canary.close());

/** The ways to name a server that only the gateway could reach; `PORT` is the canary's. */
const ADDRESSES = [
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://2130706433:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://127.1:PORT/',
  'http://0:PORT/',
  'http://user:secret@127.0.0.1:PORT/',
  'http://www.notion.so@127.0.0.1:PORT/',
  'http://127.0.0.1.nip.io:PORT/',
  'http://localtest.me:PORT/',
  '//127.0.0.1:PORT/',
  'http://169.254.169.254/latest/meta-data/',
  'http://metadata.google.internal/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:PORT/_GET%20/',
  'dict://127.0.0.1:PORT/',
  'ftp://127.0.0.1:PORT/',
  'data:text/html,x',
  'javascript:alert(1)',
];

describe('links that somebody writes', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  const WRITES: [string, string][] = [
    [
      'a cover',
      'mutation ($url: String!) { updatePage(input: { id: "PAGE", cover: { url: $url } }) { page { cover { url } } } }',
    ],
    [
      'an icon',
      'mutation ($url: String!) { updatePage(input: { id: "PAGE", icon: { url: $url } }) { page { icon { __typename } } } }',
    ],
    [
      'a picture',
      'mutation ($url: String!) { appendBlocks(input: { parent: "PAGE", blocks: [{ image: { file: { url: $url } } }] }) { blocks { id } } }',
    ],
    [
      'a bookmark',
      'mutation ($url: String!) { appendBlocks(input: { parent: "PAGE", blocks: [{ bookmark: { url: $url } }] }) { blocks { id } } }',
    ],
    [
      'an embed',
      'mutation ($url: String!) { appendBlocks(input: { parent: "PAGE", blocks: [{ embed: { url: $url } }] }) { blocks { id } } }',
    ],
    [
      'a file',
      'mutation ($url: String!) { updatePage(input: { id: "PAGE", properties: [{ name: "Files", value: { files: [{ external: { name: "x", url: $url } }] } }] }) { page { id } } }',
    ],
    [
      'the import of a file',
      'mutation ($url: String!) { createFileUpload(input: { import: { name: "x.png", url: $url } }) { fileUpload { status } } }',
    ],
    [
      'markdown',
      'mutation ($url: String!) { updatePageMarkdown(input: { id: "PAGE", updates: [{ find: "x", replaceWith: $url }] }) { pageId } }',
    ],
    ['an id', 'query ($url: ID!) { page(id: $url) { id } }'],
    ['an id of anything', 'query ($url: ID!) { node(id: $url) { id } }'],
  ];
  it.each(WRITES)(
    '%s: Notion gets the link, or it is refused; the gateway opens none',
    async (_what, query) => {
      for (const address of ADDRESSES) {
        const url = address.replace('PORT', String(canary.port));
        const { body } = await session.post({
          query: query.replace('PAGE', SEED.websiteProjectId),
          variables: { url },
        });
        expect(body.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain(
          'INTERNAL_SERVER_ERROR',
        );
      }
      const { body } = await session.post({
        query: `{ page(id: "${SEED.websiteProjectId}") { cover { url } } }`,
      });
      expect(body.errors).toBeUndefined();
    },
  );

  it.each([
    'request_uri',
    'jwks_uri',
    'sector_identifier_uri',
    'logo_uri',
    'initiate_login_uri',
    'claims',
    'registration',
    'id_token_hint',
    'resource',
    'login_hint',
  ])('the parameter %s of a sign-in', async (name) => {
    const query = new URLSearchParams({
      client_id: 'web-app',
      redirect_uri: 'http://localhost:3000/callback',
      response_type: 'code',
      [name]: `${canary.url}/x`,
    });
    await fetch(`${session.url}/oauth/authorize?${query.toString()}`, { redirect: 'manual' });
    await fetch(`${session.url}/oauth/token`, { method: 'POST', body: query });
  });

  it.each([
    'host',
    'x-forwarded-host',
    'x-forwarded-for',
    'forwarded',
    'referer',
    'origin',
    'x-original-url',
    'x-rewrite-url',
    'true-client-ip',
    'x-wap-profile',
  ])('the header %s', async (name) => {
    const headers = { [name]: name === 'host' ? `127.0.0.1:${canary.port}` : `${canary.url}/x` };
    for (const path of ['/', '/graphql', '/.well-known/openid-configuration', '/oauth/authorize'])
      await fetchAs(`${session.url}${path}`, { headers: { ...headers, accept: 'text/html' } });
  });
});

describe('a Notion that sends the gateway elsewhere', () => {
  let replayed: ReplayedGateway;
  beforeAll(async () => {
    replayed = await openReplay();
  });
  afterAll(() => replayed.close());

  it('by links, cursors and addresses in its answers', async () => {
    const evil = `${canary.url}/x`;
    replayed.replay.answer('GET', /\/v1\/file_uploads\//, {
      object: 'file_upload',
      id: SEED.handbookId,
      status: 'pending',
      upload_url: evil,
      complete_url: evil,
      filename: 'x.png',
      content_type: 'image/png',
    });
    replayed.replay.answer('POST', /\/v1\/search/, {
      object: 'list',
      results: [],
      has_more: true,
      next_cursor: evil,
      next_url: evil,
    });
    await replayed.ask(
      `{ fileUpload(id: "${SEED.handbookId}") { id status uploadPath } search(first: 5) { nodes { __typename } } }`,
    );
    expect(replayed.replay.asked.some((call) => call.includes('/v1/search'))).toBe(true);
  });
});

describe('a Notion that redirects', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  it.each([301, 302, 303, 307, 308, 300, 304, 305])(
    'with %d: it is not followed, least of all with the token',
    async (status) => {
      for (const [query, path] of [
        [`{ page(id: "${SEED.handbookId}") { id } }`, /pages/],
        [
          `mutation { updatePage(input: { id: "${SEED.handbookId}", isLocked: false }) { page { id } } }`,
          /pages/,
        ],
      ] as const) {
        session.emulator.failNext({
          status,
          headers: { location: `${canary.url}/stolen`, refresh: `0;url=${canary.url}` },
          body: '{}',
          match: { path },
        });
        const { body } = await session.post({ query });
        expect(body.errors?.length).toBe(1);
        expect(JSON.stringify(body)).not.toContain('stolen');
      }
    },
  );

  it('in a sign-in: neither code nor secret goes along', async () => {
    session.emulator.failNext({
      status: 307,
      headers: { location: `${canary.url}/stolen` },
      body: '{}',
      match: { path: /oauth\/token/ },
    });
    await expect(signIn(session.gateway)).rejects.toThrow('Notion refused the sign-in');
  });

  it('when bytes are sent', async () => {
    const { body } = await session.post({
      query:
        'mutation { createFileUpload(input: { file: { name: "a.txt", contentType: "text/plain", size: 5 } }) { fileUpload { id } } }',
    });
    const id = (body.data as { createFileUpload: { fileUpload: { id: string } } } | undefined)
      ?.createFileUpload.fileUpload.id;
    expect(id).toBeTruthy();
    session.emulator.failNext({
      status: 307,
      headers: { location: `${canary.url}/stolen` },
      body: '{}',
      match: { path: /send/ },
    });
    const answer = await fetch(`${session.url}/files/uploads/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${session.accessToken}`, 'content-type': 'text/plain' },
      body: 'bytes',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});
