import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const WEBSITE = SEED.websiteProjectId;

describe('pages', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('are found by global id, UUID and link, each in one call', async () => {
    const hex = WEBSITE.replaceAll('-', '');
    for (const id of [idOf('page', WEBSITE), WEBSITE, hex, `https://www.notion.so/acme/Website-${hex}`]) {
      const { page } = await session.sdk.Page({ id });
      expect(page).toMatchObject({
        id: idOf('page', WEBSITE),
        notionId: WEBSITE,
        isPartial: false,
        inTrash: false,
        parent: {
          __typename: 'DataSourceParent',
          dataSourceId: idOf('dataSource', SEED.projectsSourceId),
          databaseId: idOf('database', SEED.projectsDatabaseId),
        },
      });
      expect(page?.title).toMatch(/\S/);
      expect(page?.createdTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/);
      expect(session.asked()).toEqual([`GET /v1/pages/${WEBSITE}`]);
    }
  });

  it('are asked of Notion once when a query names them twice', async () => {
    const { first, second } = await session.sdk.PageTwice({
      id: idOf('page', WEBSITE),
      same: WEBSITE.replaceAll('-', '').toUpperCase(),
    });
    expect(first?.title).toMatch(/\S/);
    expect(second?.url).toMatch(/^https:/);
    expect(session.asked()).toEqual([`GET /v1/pages/${WEBSITE}`]);
  });

  it('look their people up once each, and only when more than the id is asked for', async () => {
    const { page } = await session.sdk.PagePeople({ id: WEBSITE });
    expect(page?.createdBy).toMatchObject({ __typename: 'PersonUser' });
    expect(page?.createdBy?.name).toMatch(/\S/);
    expect(page?.lastEditedBy?.id).toMatch(/^user_[0-9a-f]{32}$/);
    const asked = session.asked();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatch(/^GET \/v1\/users\//);
  });

  it('keep a person of whom Notion tells nothing more as a partial user', async () => {
    session.emulator.failNext({ status: 403, match: { path: /users/ } });
    const { page } = await session.sdk.PagePeople({ id: WEBSITE });
    expect(page?.createdBy).toMatchObject({ __typename: 'PartialUser', name: null });
  });

  it('lead to their parent', async () => {
    const { page } = await session.sdk.PageParent({ id: WEBSITE });
    expect(page?.parent).toEqual({
      dataSource: { id: idOf('dataSource', SEED.projectsSourceId), title: 'Projects' },
    });
    expect(session.asked()).toEqual([
      `GET /v1/pages/${WEBSITE}`,
      `GET /v1/data_sources/${SEED.projectsSourceId}`,
    ]);
  });

  it('give all properties, or those that are asked for by name, id or kind', async () => {
    const all = there((await session.sdk.PageProperties({ id: WEBSITE })).page).properties;
    expect(all.length).toBeGreaterThan(20);
    const named = there((await session.sdk.PageProperties({ id: WEBSITE, names: ['Budget', 'Name'] })).page);
    expect(named.properties.map(({ name }) => name).sort()).toEqual(['Budget', 'Name']);
    const dates = there((await session.sdk.PageProperties({ id: WEBSITE, types: ['DATE'] })).page);
    expect(dates.properties.length).toBeGreaterThan(0);
    expect(dates.properties.every(({ type }) => type === 'DATE')).toBe(true);
    for (const { propertyId, name } of all) {
      const { page } = await session.sdk.PageProperties({
        id: WEBSITE,
        ids: [decodeURIComponent(propertyId)],
      });
      expect(page?.properties.map((property) => property.name)).toEqual([name]);
      if (propertyId.includes('%')) return;
    }
    throw new Error('the seed has no property with a percent-encoded id');
  });

  it('give one property by name or id, null for one that is not there, and refuse both and neither', async () => {
    const { page } = await session.sdk.PageProperty({ id: WEBSITE, propertyId: 'title' });
    expect(page?.property).toMatchObject({ __typename: 'TitleProperty', name: 'Name' });
    expect((await session.sdk.PageProperty({ id: WEBSITE, name: 'Nothing' })).page?.property).toBeNull();
    const sentence = 'Give exactly one of "name" and "id" to say which property is meant.';
    for (const both of [{}, { name: 'Name', propertyId: 'title' }]) {
      expect(await refusal(session.sdk.PageProperty({ id: WEBSITE, ...both }))).toMatchObject({
        message: sentence,
        code: 'BAD_USER_INPUT',
      });
    }
  });

  it('say what to do when they are missing or not shared', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    for (const id of [missing, SEED.northwindWelcomeId]) {
      expect(await refusal(session.sdk.Page({ id }))).toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringContaining('is not shared with this connection') as string,
        notionRequestId: expect.stringMatching(/\S/) as string,
      });
    }
  });

  it('refuse ids of another kind and what is no id, before any call', async () => {
    expect(await refusal(session.sdk.Page({ id: idOf('user', SEED.adaId) }))).toEqual({
      message: '`id` is the id of a user, but a page is asked for here.',
      code: 'BAD_USER_INPUT',
      argument: 'id',
    });
    expect(await refusal(session.sdk.Page({ id: 'garden' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'id',
    });
    expect(session.asked()).toEqual([]);
  });

  it('answer the id of a database with a sentence, not a crash', async () => {
    const { code, message } = await refusal(session.sdk.Page({ id: SEED.projectsDatabaseId }));
    expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(code);
    expect(message).toMatch(/page/);
  });
});

describe('relations', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const big = { id: SEED.bigProjectId, name: 'Tasks' };

  it('give the first 25 ids with the page, and ask for the rest only when it is read', async () => {
    const { page } = await session.sdk.RelatedIds({ ...big, first: 25 });
    const { pages } = there(page?.property) as { pages: { edges: { pageId: string }[]; pageInfo: object } };
    expect(pages.edges).toHaveLength(25);
    expect(pages.pageInfo).toMatchObject({ hasNextPage: true });
    expect(session.asked()).toEqual([`GET /v1/pages/${SEED.bigProjectId}`]);
  });

  it('are complete, each page once, whatever the size of the pages of the list', async () => {
    const read = async (first: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { page } = await session.sdk.RelatedIds({ ...big, first, after });
        const { pages } = there(page?.property) as {
          pages: {
            edges: { pageId: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          };
        };
        ids.push(...pages.edges.map(({ pageId }) => pageId));
        after = pages.pageInfo.endCursor;
        more = pages.pageInfo.hasNextPage;
      }
      return ids;
    };
    const all = await read(100);
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all).size).toBe(all.length);
    expect(await read(20)).toEqual(all);
  });

  it('load each related page once, for edges and nodes alike', async () => {
    const { page } = await session.sdk.RelatedPages({ ...big, first: 3 });
    const { pages } = there(page?.property) as {
      pages: { edges: { pageId: string; node: { id: string; title: string } }[]; nodes: { id: string }[] };
    };
    expect(pages.edges.map(({ node }) => node.id)).toEqual(pages.edges.map(({ pageId }) => pageId));
    expect(pages.nodes.map(({ id }) => id)).toEqual(pages.edges.map(({ pageId }) => pageId));
    expect(pages.edges.every(({ node }) => node.title.length > 0)).toBe(true);
    // The page, the schema that tells of the other side of the relation, and all of them by one query.
    expect(session.asked()).toHaveLength(3);
  });

  it('show a related page that is not shared as a partial one', async () => {
    session.emulator.failNext({
      status: 404,
      code: 'object_not_found',
      match: { path: /\/pages\/(?!153104cd-477e-809d-8dc4-ff2d96ae3001)/ },
    });
    const { page } = await session.sdk.RelatedPages({ ...big, first: 2 });
    const { pages } = there(page?.property) as { pages: { edges: { node: object }[] } };
    expect(pages.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({ isPartial: true, title: null }),
      expect.objectContaining({ isPartial: false }),
    ]);
  });
});
