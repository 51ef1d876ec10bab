import type { NotionClient } from '../../../src/notion/client.js';
import { createLoaders } from '../../../src/notion/loaders.js';
import { isFull } from '../../../src/notion/objects.js';

const ID = '248104cd-477e-80fd-b757-e945d38000bd';

/** A client that answers each call with `answers`, in order, and remembers what it was asked. */
function clientOf(...answers: unknown[]) {
  const asked: [string, unknown][] = [];
  const client = {
    cost: { calls: 0, cached: 0, waitedMs: 0 },
    recall: () => undefined,
    call(endpoint: string, params: unknown) {
      asked.push([endpoint, params]);
      const answer = answers[asked.length - 1];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as NotionClient;
  return { asked, loaders: createLoaders(client) };
}

const PAGE = { object: 'page', id: ID, url: 'https://notion.so/x' } as never;

describe('a loader', () => {
  it('asks for each object once, however its id is written', async () => {
    const { asked, loaders } = clientOf(PAGE);
    const pages = await Promise.all([
      loaders.page.load(ID),
      loaders.page.load(ID.replaceAll('-', '')),
      loaders.page.load(ID.toUpperCase()),
    ]);
    expect(asked).toEqual([['getPage', { page_id: ID }]]);
    expect(new Set(pages)).toEqual(new Set([PAGE]));
  });

  it.each([
    ['page', 'getPage', 'page_id'],
    ['block', 'getBlock', 'block_id'],
    ['database', 'getDatabase', 'database_id'],
    ['dataSource', 'getDataSource', 'data_source_id'],
    ['user', 'getUser', 'user_id'],
  ] as const)('of %s calls %s', async (kind, endpoint, key) => {
    const { asked, loaders } = clientOf({ object: kind, id: ID });
    await loaders[kind].load(ID);
    expect(asked).toEqual([[endpoint, { [key]: ID }]]);
  });

  it('forgets a failure', async () => {
    const { asked, loaders } = clientOf(new Error('once'), PAGE);
    await expect(loaders.page.load(ID)).rejects.toThrow('once');
    await expect(loaders.page.load(ID)).resolves.toBe(PAGE);
    expect(asked).toHaveLength(2);
  });

  it('keeps what was primed while an older load fails', async () => {
    const { loaders } = clientOf(new Error('too late'));
    const failing = loaders.page.load(ID);
    loaders.page.prime(PAGE);
    await expect(failing).rejects.toThrow('too late');
    await expect(loaders.page.load(ID)).resolves.toBe(PAGE);
  });

  it('asks again for what was cleared', async () => {
    const { asked, loaders } = clientOf(PAGE);
    loaders.page.prime({ ...(PAGE as object), title: 'old' } as never);
    loaders.page.clear(ID.toUpperCase());
    expect(await loaders.page.load(ID)).toBe(PAGE);
    expect(asked).toHaveLength(1);
  });

  it('takes a newer object for an older one, but never a partial one', async () => {
    const { asked, loaders } = clientOf();
    const newer = { ...(PAGE as object), in_trash: true } as never;
    loaders.page.prime(PAGE);
    loaders.page.prime(newer);
    loaders.page.prime({ object: 'page', id: ID });
    expect(await loaders.page.load(ID)).toBe(newer);
    expect(asked).toEqual([]);
  });
});

describe('a list', () => {
  it('primes the loader of each object, and passes over partial and unknown ones', async () => {
    const other = ID.replace('2', '3');
    const block = { object: 'block', id: ID, type: 'paragraph' };
    const dataSource = { object: 'data_source', id: ID, title: [] };
    const database = { object: 'database', id: ID, title: [] };
    const user = { object: 'user', id: ID, type: 'person' };
    const { asked, loaders } = clientOf(PAGE);
    loaders.primeAll([
      block,
      dataSource,
      database,
      user,
      { object: 'user', id: other },
      { object: 'view', id: ID },
      { object: 'toString', id: ID },
    ]);
    expect(await loaders.block.load(ID)).toBe(block);
    expect(await loaders.dataSource.load(ID)).toBe(dataSource);
    expect(await loaders.database.load(ID)).toBe(database);
    expect(await loaders.user.load(ID)).toBe(user);
    expect(asked).toEqual([]);
    await loaders.user.load(other);
    expect(asked).toEqual([['getUser', { user_id: other }]]);
  });
});

it('tells full objects from partial ones', () => {
  expect(isFull({ object: 'page', id: ID, url: '' } as never)).toBe(true);
  expect(isFull({ object: 'data_source', id: ID, properties: {} } as never)).toBe(false);
  expect(isFull({ object: 'comment', id: ID })).toBe(false);
});
