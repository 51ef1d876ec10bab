import { SEED, stableId } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { everyField } from '../../support/everyField.js';
import { signIn } from '../../support/signIn.js';
import { idOf, openSession, refusal, sdkFor, there, type Session } from './session.js';

const viewId = (name: string) => stableId(`view:projects:${name}`);
const DATABASE = SEED.projectsDatabaseId;

describe('views', () => {
  let session: Session;
  /** For queries that are larger than people write. */
  let free: Session;
  let now = new Date();

  beforeAll(async () => {
    session = await openSession({ emulator: { now: () => now } });
    free = await openSession({
      environment: {
        MAX_QUERY_DEPTH: '100',
        MAX_QUERY_ALIASES: '1000',
        MAX_QUERY_TOKENS: '100000',
        MAX_UPSTREAM_CALLS: '100000',
      },
    });
  });
  afterAll(async () => {
    await session.close();
    await free.close();
  });
  beforeEach(() => session.asked());

  it('of a database come in the order of its tabs: a call for the list, and one for each', async () => {
    const { database } = await session.sdk.DatabaseViews({ id: idOf('database', DATABASE), first: 3 });
    const { nodes, pageInfo } = there(database?.views);
    expect(nodes[1]).toMatchObject({
      id: idOf('view', viewId('Running')),
      name: 'Running',
      type: 'TABLE',
      isPartial: false,
      dataSourceId: idOf('dataSource', SEED.projectsSourceId),
    });
    expect(pageInfo.hasNextPage).toBe(true);
    const asked = session.asked();
    expect(asked).toHaveLength(2 + 3);
    expect(asked[1]).toBe(`GET /v1/views?database_id=${DATABASE}&page_size=3`);
    const next = await session.sdk.DatabaseViews({ id: DATABASE, first: 3, after: pageInfo.endCursor });
    expect(there(next.database?.views).nodes[0]?.name).not.toBe(nodes[0]?.name);
  });

  it('of a data source include the widgets of dashboards', async () => {
    const { dataSource } = await session.sdk.DataSourceViews({ id: SEED.projectsSourceId });
    const late = there(dataSource?.views).nodes.find(({ name }) => name === 'Late');
    expect(late?.dashboardId).toBe(idOf('view', viewId('Overview')));
  });

  it('answer every field of every kind', async () => {
    const fields = everyField(createSchema(), 'View');
    const { status, body } = await free.post({
      query: `{ database(id: "${DATABASE}") { views(first: 100) { nodes ${fields} } } }`,
    });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    const { nodes } = (body.data as { database: { views: { nodes: Record<string, unknown>[] } } }).database
      .views;
    const types = new Set(nodes.map(({ type }) => type));
    expect(types.size).toBe(10);
    const named = (name: string) => nodes.find((node) => node.name === name);
    expect(named('Running')).toMatchObject({
      filter: { property: 'Status', status: { equals: 'In progress' } },
      sorts: [
        { property: 'Priority', timestamp: null, direction: 'ASCENDING' },
        { property: 'Deadline', timestamp: null, direction: 'ASCENDING' },
      ],
      quickFilters: { Teams: { multi_select: { contains: 'Software' } } },
    });
    for (const { type, configuration } of nodes) {
      if (configuration === null) continue;
      expect((configuration as { type: string }).type).toBe(String(type).toLowerCase());
    }
  });

  it('say how they look, typed by their kind', async () => {
    const query = `query ($id: ID!) { view(id: $id) { configuration {
      ... on BoardViewConfiguration { groupBy { type propertyName by sort } cover { type } coverSize }
      ... on ChartViewConfiguration { chartType yAxis { aggregator propertyId } referenceLines { lineId value label color dashStyle } }
      ... on TimelineViewConfiguration { zoomLevel showTable datePropertyName }
      ... on DashboardViewConfiguration { rows { widgets { viewId view { name } } } }
    } } }`;
    const lookOf = async (name: string) => {
      const { body } = await session.post({ query, variables: { id: viewId(name) } });
      return (body.data?.view as { configuration: unknown }).configuration;
    };
    expect(await lookOf('By status')).toEqual({
      groupBy: { type: 'status', propertyName: 'Status', by: 'OPTION', sort: 'MANUAL' },
      cover: { type: 'PAGE_COVER' },
      coverSize: 'MEDIUM',
    });
    expect(await lookOf('Money')).toMatchObject({
      chartType: 'COLUMN',
      yAxis: { aggregator: 'SUM' },
      referenceLines: [{ lineId: 'plan', value: 200_000, label: 'Plan', color: 'GRAY', dashStyle: 'DASH' }],
    });
    expect(await lookOf('The year')).toEqual({
      zoomLevel: 'QUARTER',
      showTable: true,
      datePropertyName: 'Timeline',
    });
    expect(JSON.stringify(await lookOf('Overview'))).toContain('Money left');
  });

  it('give their rows in their own order, page by page through one query, with the count of all', async () => {
    const id = viewId('Names');
    const whole = there((await session.sdk.ViewRows({ id, first: 100 })).view?.rows);
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.isComplete).toBe(true);
    expect(Date.parse(whole.expiresAt) - now.getTime()).toBe(15 * 60_000);
    expect(session.asked()).toEqual([`GET /v1/views/${id}`, `POST /v1/views/${id}/queries`]);

    const seen: string[] = [];
    const queries = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const answer: Awaited<ReturnType<typeof session.sdk.ViewRows>> = await session.sdk.ViewRows({
        id,
        first: 2,
        after,
      });
      const { edges, pageInfo, totalCount, queryId, expiresAt } = there(answer.view?.rows);
      expect({ totalCount, expiresAt }).toEqual({ totalCount: whole.totalCount, expiresAt: whole.expiresAt });
      queries.add(queryId);
      seen.push(...edges.map(({ pageId }) => pageId));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ pageId }) => pageId));
    expect(session.asked().filter((path) => path.startsWith('POST'))).toHaveLength(1);
    expect(queries.size).toBe(1);
  });

  it('end a query before its time when a reader says so, as often as one likes', async () => {
    const id = viewId('Names');
    const { accessToken } = await signIn(session.gateway, { scope: 'openid read' });
    const reader = sdkFor(session.url, accessToken);
    const { view } = await reader.ViewRows({ id, first: 2 });
    const { queryId, pageInfo } = there(view?.rows);
    session.asked();
    for (const input of [
      { view: id, queryId },
      { view: idOf('view', id), queryId },
    ]) {
      const { deleteViewQuery } = await reader.EndViewRows({ input });
      expect(deleteViewQuery).toEqual({ queryId });
      expect(session.asked()).toEqual([`DELETE /v1/views/${id}/queries/${queryId}`]);
    }
    const after = pageInfo.endCursor;
    expect(await refusal(session.sdk.ViewRows({ id, first: 2, after }))).toMatchObject({
      argument: 'after',
      message: expect.stringContaining('has ended') as string,
    });
    session.asked();
    const nonsense = session.sdk.EndViewRows({ input: { view: id, queryId: 'mine' } });
    expect(await refusal(nonsense)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.queryId' });
    expect(session.asked()).toEqual([]);
  });

  it('give the rows themselves with one query for all', async () => {
    const { view } = await session.sdk.ViewPages({ id: viewId('Names') });
    const titles = there(view?.rows).nodes.map((page) => there(page).title);
    expect(titles).toEqual([...titles].sort());
    expect(session.asked()).toHaveLength(3);
  });

  it('refuse a cursor whose query has ended, and say what to do', async () => {
    const id = viewId('Names');
    const { view } = await session.sdk.ViewRows({ id, first: 2 });
    const after = there(view?.rows?.pageInfo.endCursor);
    now = new Date(now.getTime() + 16 * 60_000);
    expect(await refusal(session.sdk.ViewRows({ id, first: 2, after }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      message: expect.stringContaining('Notion keeps its rows for 15 minutes') as string,
    });
  });

  it('are nodes, and are found by the link of their tab', async () => {
    const id = viewId('Running');
    const { node } = await session.sdk.Node({ id: idOf('view', id) });
    expect(node).toEqual({ __typename: 'View', id: idOf('view', id) });
    const { view } = await session.sdk.ViewRows({ id, first: 1 });
    const linked = await session.sdk.ViewRows({ id: there(view?.url), first: 1 });
    expect(linked.view?.id).toBe(view?.id);
  });

  it('that show no rows say so', async () => {
    expect(await refusal(session.sdk.ViewRows({ id: viewId('Overview'), first: 1 }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('A dashboard has no rows') as string,
    });
  });
});
