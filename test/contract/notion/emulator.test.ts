import { startEmulator, type Emulator } from '../../../emulator/emulator.js';
import { GatewayError } from '../../../src/errors.js';
import { createLog } from '../../../src/log.js';
import type { NotionClient } from '../../../src/notion/client.js';
import { createNotion, type Notion } from '../../../src/notion/notion.js';
import { createLoaders } from '../../../src/notion/loaders.js';
import { isFull } from '../../../src/notion/objects.js';

let emulator: Emulator;
let notion: Notion;
let client: NotionClient;
let token: string;

beforeAll(async () => {
  emulator = await startEmulator();
  notion = createNotion({ apiUrl: emulator.url, log: createLog('silent') });
  token = emulator.issueToken().accessToken;
});

beforeEach(() => {
  client = forToken(token);
  emulator.clearRequests();
});

afterAll(async () => {
  await notion.close();
  await emulator.close();
});

let grants = 0;
/** Each test is a grant of its own to the gateway, so that none waits for another's budget. */
function forToken(
  accessToken: string,
  renew = (): Promise<string> => Promise.reject(new Error('not asked for')),
): NotionClient {
  grants += 1;
  return notion.forRequest({
    grantId: `grant ${grants}`,
    current: () => Promise.resolve(accessToken),
    renew,
  });
}

const asked = () => emulator.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);

async function somePage() {
  const { results } = await client.call('search', {
    filter: { property: 'object', value: 'page' },
    page_size: 1,
  });
  const page = results[0];
  if (page?.object !== 'page' || !isFull(page)) throw new Error('the seed has no page');
  return page;
}

function propertiesOf(page: object): { id: string }[] {
  return 'properties' in page ? Object.values(page.properties as Record<string, { id: string }>) : [];
}

async function newPage(title: string) {
  const parent = await somePage();
  return client.call('createPage', {
    parent: { page_id: parent.id },
    properties: { title: { title: [{ text: { content: title } }] } },
  });
}

describe('reading', () => {
  it('a list primes the loaders, and what it brought is not asked again', async () => {
    const loaders = createLoaders(client);
    const { results } = await client.call('search', { page_size: 20 });
    expect(results.length).toBeGreaterThan(1);
    loaders.primeAll(results);
    for (const object of results)
      expect(await (object.object === 'page' ? loaders.page : loaders.dataSource).load(object.id)).toBe(
        object,
      );
    expect(asked()).toEqual(['POST /v1/search']);
  });

  it('a page, its blocks, its data source and its author', async () => {
    const page = await somePage();
    expect(await client.call('getPage', { page_id: page.id })).toMatchObject({ object: 'page', id: page.id });
    expect(await client.call('getBlock', { block_id: page.id })).toMatchObject({ type: 'child_page' });
    const children = await client.call('listBlockChildren', { block_id: page.id, page_size: 2 });
    expect(children.results.length).toBeLessThanOrEqual(2);
    const self = await client.call('getSelf', {});
    expect(self.type).toBe('bot');
    const { results: users } = await client.call('listUsers', { page_size: 1 });
    expect(await client.call('getUser', { user_id: users[0]!.id })).toEqual(users[0]);
  });

  it('rows of a data source page by page, and its database', async () => {
    const { results } = await client.call('search', {
      filter: { property: 'object', value: 'data_source' },
      page_size: 1,
    });
    const id = results[0]!.id;
    const source = await client.call('getDataSource', { data_source_id: id });
    if (!('parent' in source) || source.parent.type !== 'database_id') throw new Error('no database');
    expect(await client.call('getDatabase', { database_id: source.parent.database_id })).toMatchObject({
      object: 'database',
    });
    const first = await client.call('queryDataSource', { data_source_id: id, page_size: 1 });
    expect(first.results).toHaveLength(1);
    const rest = await client.call('queryDataSource', {
      data_source_id: id,
      ...(first.next_cursor !== null && { start_cursor: first.next_cursor }),
    });
    expect(rest.results.map((row) => row.id)).not.toContain(first.results[0]!.id);
  });

  it('one property, with its id encoded or not', async () => {
    const { results } = await client.call('search', { filter: { property: 'object', value: 'page' } });
    const isEncoded = ({ id }: { id: string }) => id.includes('%');
    const row = results.find((page) => propertiesOf(page).some(isEncoded))!;
    const encoded = propertiesOf(row).find(isEncoded)!;
    const answers = await Promise.all(
      [encoded.id, decodeURIComponent(encoded.id)].map(async (property_id) => [
        await client.call('getPageProperty', { page_id: row.id, property_id }),
        await client.call('getPage', { page_id: row.id, filter_properties: [property_id] }),
      ]),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![0]).toHaveProperty('object');
    expect(propertiesOf(answers[0]![1]!).map(({ id }) => id)).toEqual([encoded.id]);
  });
});

describe('writing', () => {
  it('a page is made, filled, changed, emptied and trashed', async () => {
    const { id } = await newPage('A page of the test');
    const text = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });
    const { results } = await client.call('appendBlockChildren', { block_id: id, children: [text('one')] });
    const block_id = results[0]!.id;
    await client.call('updateBlock', { block_id, ...text('two') });
    expect(await client.call('getBlock', { block_id })).toMatchObject({
      paragraph: { rich_text: [{ plain_text: 'two' }] },
    });
    await client.call('deleteBlock', { block_id });
    expect((await client.call('listBlockChildren', { block_id: id })).results).toEqual([]);
    await client.call('updatePage', { page_id: id, in_trash: true });
    expect(await client.call('getPage', { page_id: id })).toMatchObject({ in_trash: true });
  });

  it('a create that Notion answers with 503 is not made again; one that is put off is', async () => {
    const { id } = await somePage();
    const create = () => client.call('createPage', { parent: { page_id: id }, properties: {} });
    emulator.clearRequests();
    emulator.failNext({ status: 503, match: { method: 'POST', path: /\/pages$/ } });
    await expect(create()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(asked()).toEqual(['POST /v1/pages']);
    emulator.failNext({
      status: 429,
      headers: { 'retry-after': '0' },
      match: { method: 'POST', path: /\/pages$/ },
    });
    await expect(create()).resolves.toMatchObject({ object: 'page' });
    expect(asked()).toEqual(['POST /v1/pages', 'POST /v1/pages', 'POST /v1/pages']);
  });
});

describe('refusals', () => {
  it('name the object that is not there', async () => {
    const page_id = '00000000-0000-4000-8000-000000000000';
    const error: unknown = await client.call('getPage', { page_id }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ code: 'NOT_FOUND' });
    expect((error as GatewayError).message).toContain(`page (${page_id}) does not exist or is not shared`);
    expect((error as GatewayError).notionRequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("pass Notion's words on for wrong input", async () => {
    await expect(client.call('search', { page_size: 1_000 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('page_size') as string,
    });
  });

  it('of the token are answered with a renewed one', async () => {
    const grant = emulator.issueToken();
    emulator.expireToken(grant.accessToken);
    const renewed = forToken(grant.accessToken, () => Promise.resolve(emulator.issueToken().accessToken));
    await expect(renewed.call('getSelf', {})).resolves.toMatchObject({ object: 'user' });
    expect(emulator.requests.map(({ status }) => status)).toEqual([401, 200]);
    expect(renewed.cost.calls).toBe(2);
    token = emulator.issueToken().accessToken;
  });

  it('of the edge, in HTML, are read again', async () => {
    emulator.failNext({
      status: 502,
      body: '<html>bad gateway</html>',
      headers: { 'content-type': 'text/html' },
    });
    await expect(client.call('getSelf', {})).resolves.toMatchObject({ object: 'user' });
    expect(emulator.requests.map(({ status }) => status)).toEqual([502, 200]);
  });
});
