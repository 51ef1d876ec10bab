import { SEED } from '../../../emulator/seed/ids.js';
import type { SearchQuery } from '../../generated/sdk.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const MISSING = '00000000-0000-4000-8000-000000000000';

describe('node and nodes', () => {
  let session: Session;
  let blockId: string;

  beforeAll(async () => {
    session = await openSession();
    const { page } = await session.sdk.Blocks({ id: SEED.handbookId, first: 1 });
    blockId = there(page?.blocks?.edges[0]).node.id;
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('find an id that says its kind in one call', async () => {
    const ids = [
      ['Page', idOf('page', SEED.handbookId)],
      ['Database', idOf('database', SEED.projectsDatabaseId)],
      ['DataSource', idOf('dataSource', SEED.projectsSourceId)],
      ['PersonUser', idOf('user', SEED.adaId)],
    ];
    for (const [type, id = ''] of ids) {
      expect((await session.sdk.Node({ id })).node).toEqual({ __typename: type, id });
      expect(session.asked()).toHaveLength(1);
    }
    expect((await session.sdk.Node({ id: blockId })).node?.id).toBe(blockId);
    expect(session.asked()).toHaveLength(1);
  });

  it('find a bare UUID whatever it is, pages first', async () => {
    expect((await session.sdk.Node({ id: SEED.handbookId })).node?.__typename).toBe('Page');
    expect(session.asked()).toHaveLength(1);
    expect((await session.sdk.Node({ id: SEED.projectsDatabaseId })).node?.__typename).toBe('Database');
    expect((await session.sdk.Node({ id: SEED.projectsSourceId })).node?.__typename).toBe('DataSource');
  });

  it('keep the order, and put null where nothing is found', async () => {
    const page = idOf('page', SEED.handbookId);
    const { nodes } = await session.sdk.Nodes({
      ids: [idOf('page', MISSING), page, idOf('user', SEED.adaId), page],
    });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([null, page, idOf('user', SEED.adaId), page]);
    expect(session.asked()).toHaveLength(3);
  });

  it('refuse what is no id, and more than 100', async () => {
    expect(await refusal(session.sdk.Node({ id: 'x' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'id',
    });
    expect(await refusal(session.sdk.Nodes({ ids: Array<string>(101).fill(idOf('page', MISSING)) }))).toEqual(
      {
        code: 'BAD_USER_INPUT',
        argument: 'ids',
        message: '`ids` takes at most 100 ids, not 101: ask in several requests.',
      },
    );
    expect(session.asked()).toEqual([]);
  });

  it.each(['page', 'block', 'database', 'dataSource', 'view', 'user', 'comment', 'fileUpload'])(
    'give null for a %s that is not there, in one call',
    async (kind) => {
      expect((await session.sdk.Node({ id: idOf(kind, MISSING) })).node).toBeNull();
      expect(session.asked()).toHaveLength(1);
    },
  );
});

describe('users and search', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('list the members and bots, page by page', async () => {
    const all = there((await session.sdk.Users({ first: 100 })).users);
    expect(all.nodes.map(({ id }) => id)).toContain(idOf('user', SEED.adaId));
    expect(all.nodes.map(({ __typename }) => __typename)).toContain('BotUser');
    const two = there((await session.sdk.Users({ first: 2 })).users);
    const rest = there((await session.sdk.Users({ first: 100, after: two.pageInfo.endCursor })).users);
    expect([...two.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect(session.asked()).toHaveLength(3);
  });

  it('find one user', async () => {
    const { user } = await session.sdk.User({ id: idOf('user', SEED.adaId) });
    expect(user).toMatchObject({ __typename: 'PersonUser', name: 'Ada Lovelace' });
  });

  it('search by title, by kind, and in the order that is asked for', async () => {
    const { search } = await session.sdk.Search({ query: 'projects', type: 'DATA_SOURCE' });
    expect(search?.nodes).toEqual([
      { __typename: 'DataSource', id: idOf('dataSource', SEED.projectsSourceId), title: 'Projects' },
    ]);
    await session.sdk.Search({ type: 'PAGE', sort: 'LAST_EDITED_FIRST', first: 3 });
    const bodies = session.emulator.requests.map(({ body }) => body);
    expect(bodies).toEqual([
      { query: 'projects', filter: { property: 'object', value: 'data_source' }, page_size: 50 },
      {
        filter: { property: 'object', value: 'page' },
        sort: { timestamp: 'last_edited_time', direction: 'descending' },
        page_size: 3,
      },
    ]);
  });

  it('show only what the person shared', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: SearchQuery = await session.sdk.Search({ first: 100, after });
      const search = there(found.search);
      ids.push(...search.nodes.map(({ id }) => id));
      after = search.pageInfo.endCursor;
      more = search.pageInfo.hasNextPage;
    }
    expect(ids).toContain(idOf('page', SEED.handbookId));
    expect(ids).not.toContain(idOf('page', SEED.northwindWelcomeId));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
