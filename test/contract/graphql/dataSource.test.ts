import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const BIG = SEED.bigSourceId;
const PROJECTS = SEED.projectsSourceId;
const QUERY = (id: string) => `POST /v1/data_sources/${id}/query`;

describe('data sources', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const rows = async (variables: Parameters<Session['sdk']['Rows']>[0]) =>
    there((await session.sdk.Rows(variables)).dataSource?.rows);

  it('tell their schema', async () => {
    const { dataSource } = await session.sdk.DataSource({ id: idOf('dataSource', PROJECTS) });
    expect(dataSource).toMatchObject({
      title: 'Projects',
      isPartial: false,
      parent: { databaseId: idOf('database', SEED.projectsDatabaseId) },
    });
    expect(dataSource?.properties).toContainEqual({ name: 'Status', type: 'STATUS' });
    expect(session.asked()).toEqual([`GET /v1/data_sources/${PROJECTS}`]);
  });

  it('are found through their database', async () => {
    const { database } = await session.sdk.Database({ id: SEED.projectsDatabaseId });
    expect(database).toMatchObject({
      id: idOf('database', SEED.projectsDatabaseId),
      dataSources: [{ id: idOf('dataSource', PROJECTS), title: 'Projects', isPartial: false }],
    });
    expect(session.asked()).toHaveLength(2);
  });

  it('give all 300 rows in three calls, each row once', async () => {
    const ids: string[] = [];
    let calls = 0;
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo, isComplete } = await rows({ id: BIG, first: 100, after });
      expect(isComplete).toBe(true);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
      calls += session.asked().filter((call) => call.startsWith(QUERY(BIG))).length;
    }
    expect(ids.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ids).size).toBe(ids.length);
    expect(calls).toBe(Math.ceil(ids.length / 100));
  });

  it.each([
    ['all properties of their rows', 'nodes { id properties { name } }', []],
    ['titles', 'nodes { title }', ['title']],
    ['ids', 'edges { node { id } }', ['title']],
  ])('cost one call when nothing is asked of them but %s', async (_what, selection, narrowedTo) => {
    const { body } = await session.post({
      query: `{ dataSource(id: "${PROJECTS}") { __typename id notionId rows(first: 2) { ${selection} } } }`,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data?.dataSource).toMatchObject({ id: idOf('dataSource', PROJECTS), notionId: PROJECTS });
    const search = narrowedTo.map((id) => `?filter_properties=${id}`).join('');
    expect(session.asked()).toEqual([QUERY(PROJECTS) + search]);
  });

  it('say at their rows that they are missing, when nothing else is asked of them', async () => {
    const missing = '00000000-0000-4000-8000-000000000001';
    const ask = (more: string) =>
      session.post({ query: `{ dataSource(id: "${missing}") { ${more} rows { nodes { id } } } }` });
    const [alone, beside] = [await ask(''), await ask('title')];
    expect(alone.body.data).toEqual({ dataSource: { rows: null } });
    expect(alone.body.errors?.[0]).toMatchObject({
      path: ['dataSource', 'rows'],
      extensions: { code: 'NOT_FOUND' },
    });
    expect(beside.body.data).toEqual({ dataSource: null });
    expect(beside.body.errors?.[0]).toMatchObject({
      path: ['dataSource'],
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('filter and sort as they are told', async () => {
    const sorted = await rows({
      id: PROJECTS,
      first: 100,
      sorts: [{ property: { name: 'Budget', direction: 'DESCENDING' } }],
    });
    const filtered = await rows({
      id: PROJECTS,
      first: 100,
      filter: { property: { name: 'Approved', checkbox: { equals: true } } },
    });
    expect(filtered.nodes.length).toBeGreaterThan(0);
    expect(filtered.nodes.length).toBeLessThan(sorted.nodes.length);
    const bodies = session.emulator.requests
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => body);
    expect(bodies).toEqual([
      {
        result_type: 'page',
        page_size: 100,
        sorts: [{ property: 'Budget', direction: 'descending' }],
      },
      {
        result_type: 'page',
        page_size: 100,
        filter: { property: 'Approved', checkbox: { equals: true } },
      },
    ]);
  });

  it('bind cursors to the filter', async () => {
    const { pageInfo } = await rows({ id: PROJECTS, first: 1 });
    const filter = { property: { name: 'Approved', checkbox: { equals: true } } };
    expect(
      await refusal(session.sdk.Rows({ id: PROJECTS, first: 1, after: pageInfo.endCursor, filter })),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      message:
        '"after" is a cursor of another list, or of this list with other arguments. Leave it out to start from the beginning.',
    });
  });

  it('remember their rows for the rest of the request', async () => {
    const { body } = await session.post({
      query: `query ($source: ID!, $row: ID!) {
        dataSource(id: $source) { rows(first: 100) { nodes { id property(name: "Tasks") { __typename ... on RelationProperty { pages(first: 1) { edges { node { parent { ... on DataSourceParent { dataSource { id } } } } } } } } } } }
        page(id: $row) { title }
      }`,
      variables: { source: PROJECTS, row: SEED.websiteProjectId },
    });
    expect(body.errors).toBeUndefined();
    const asked = session.asked();
    expect(asked.filter((call) => call.startsWith(QUERY(PROJECTS)))).toHaveLength(1);
    expect(asked.filter((call) => call.startsWith('GET /v1/data_sources/')).length).toBeLessThanOrEqual(2);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('lead from a relation to the data source behind it, and from a row to the people who made it', async () => {
    const { body } = await session.post({
      query: `query ($source: ID!, $row: ID!) {
        dataSource(id: $source) { properties { name ... on RelationPropertySchema { dataSource { id title } } } }
        page(id: $row) { property(name: "Created by") { ... on CreatedByProperty { createdBy { __typename name } } } }
      }`,
      variables: { source: PROJECTS, row: SEED.websiteProjectId },
    });
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      dataSource: {
        properties: expect.arrayContaining([
          { name: 'Tasks', dataSource: { id: idOf('dataSource', SEED.tasksSourceId), title: 'Tasks' } },
        ]) as unknown[],
      },
      page: {
        property: { createdBy: { __typename: 'PersonUser', name: expect.stringMatching(/\S/) as string } },
      },
    });
  });

  it('say when Notion ends a list before its last row', async () => {
    session.emulator.failNext({
      status: 200,
      match: { path: /query/ },
      body: JSON.stringify({
        object: 'list',
        type: 'page_or_data_source',
        page_or_data_source: {},
        results: [{ object: 'page', id: SEED.firstTaskId }],
        has_more: false,
        next_cursor: null,
        request_status: { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' },
      }),
    });
    const answer = await rows({ id: PROJECTS, first: 100 });
    expect(answer).toMatchObject({ isComplete: false, incompleteReason: 'QUERY_RESULT_LIMIT_REACHED' });
    expect(answer.nodes).toEqual([{ id: idOf('page', SEED.firstTaskId), title: null }]);
  });
});

describe('rows as pages', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const source = idOf('dataSource', SEED.shoppingSourceId);

  it('are made, changed, trashed and restored, and each step shows in the next query', async () => {
    const made = await session.sdk.CreatePage({
      input: {
        parent: { dataSource: idOf('dataSource', PROJECTS) },
        title: { text: 'Greenhouse' },
        icon: { emoji: '🌿' },
        properties: [
          { name: 'Budget', value: { number: 1200 } },
          { name: 'Approved', value: { checkbox: true } },
          { name: 'Website', value: { url: 'https://example.com/' } },
        ],
        children: [{ paragraph: { content: { text: 'Glass first.' } } }],
      },
    });
    const page = there(made.createPage?.page);
    expect(page).toMatchObject({ title: 'Greenhouse', inTrash: false, icon: { emoji: '🌿' } });
    expect(page.properties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Budget', number: 1200 }),
        expect.objectContaining({ name: 'Approved', checked: true }),
      ]),
    );
    expect(session.asked()).toEqual(['POST /v1/pages']);

    const { updatePage } = await session.sdk.UpdatePage({
      input: {
        id: page.id,
        title: { text: 'Glasshouse' },
        icon: null,
        properties: [{ name: 'Budget', value: { number: 1500 } }],
      },
    });
    expect(updatePage?.page).toMatchObject({ id: page.id, title: 'Glasshouse', icon: null });
    const { page: read } = await session.sdk.PageProperty({ id: page.id, name: 'Budget' });
    expect(read?.property).toMatchObject({ number: 1500 });

    const { trashPage } = await session.sdk.TrashPage({ input: { id: page.id } });
    expect(trashPage?.page.inTrash).toBe(true);
    const listed = async (inTrash: boolean) =>
      there((await session.sdk.Rows({ id: PROJECTS, first: 100, inTrash })).dataSource?.rows).nodes.map(
        ({ id }) => id,
      );
    expect(await listed(false)).not.toContain(page.id);
    expect(await listed(true)).toContain(page.id);
    const { restorePage } = await session.sdk.RestorePage({ input: { id: page.id } });
    expect(restorePage?.page.inTrash).toBe(false);
    expect(await listed(false)).toContain(page.id);
  });

  it('refuse a title that is given twice, and a change that says nothing', async () => {
    const title = { text: 'x' };
    expect(
      await refusal(
        session.sdk.CreatePage({
          input: { parent: { dataSource: source }, title, properties: [{ name: 'Name', value: { title } }] },
        }),
      ),
    ).toMatchObject({
      argument: 'input.title',
      message: '`input.title` and a title among `input.properties` are both given: leave one out.',
    });
    expect(await refusal(session.sdk.UpdatePage({ input: { id: SEED.firstTaskId } }))).toMatchObject({
      argument: 'input',
      message: '`input` says nothing: give at least one field to change beside `id`.',
    });
    expect(session.asked()).toEqual([]);
  });

  it('hand on what Notion finds wrong with a value', async () => {
    expect(
      await refusal(
        session.sdk.CreatePage({
          input: {
            parent: { dataSource: source },
            properties: [{ name: 'No such property', value: { number: 1 } }],
          },
        }),
      ),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('No such property') as string,
    });
  });
});
