import { SEED, stableId } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { everyField } from '../../support/everyField.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

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
      groupBy: { type: 'status', propertyName: 'Status', by: 'option', sort: 'manual' },
      cover: { type: 'page_cover' },
      coverSize: 'medium',
    });
    expect(await lookOf('Money')).toMatchObject({
      chartType: 'column',
      yAxis: { aggregator: 'sum' },
      referenceLines: [{ lineId: 'plan', value: 200_000, label: 'Plan', color: 'gray', dashStyle: 'dash' }],
    });
    expect(await lookOf('The year')).toEqual({
      zoomLevel: 'quarter',
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
    expect(session.asked()).toEqual([`GET /v1/views/${id}`, `POST /v1/views/${id}/queries`]);

    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: Awaited<ReturnType<typeof session.sdk.ViewRows>> = await session.sdk.ViewRows({
        id,
        first: 2,
        after,
      });
      const { edges, pageInfo, totalCount } = there(answer.view?.rows);
      expect(totalCount).toBe(whole.totalCount);
      seen.push(...edges.map(({ pageId }) => pageId));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ pageId }) => pageId));
    expect(session.asked().filter((path) => path.startsWith('POST'))).toHaveLength(1);
  });

  it('give the rows themselves for a call each', async () => {
    const { view } = await session.sdk.ViewPages({ id: viewId('Names') });
    const titles = there(view?.rows).nodes.map((page) => there(page).title);
    expect(titles).toEqual([...titles].sort());
    expect(session.asked()).toHaveLength(2 + titles.length);
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

describe('writing views', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  type CreateInput = Parameters<Session['sdk']['CreateView']>[0]['input'];
  const basis = { dataSource: SEED.projectsSourceId, name: 'Mine', type: 'TABLE' } as const;
  const create = async (input: CreateInput) =>
    there((await session.sdk.CreateView({ input })).createView).view;

  it('makes, changes and deletes one, in one call each', async () => {
    const made = await create({
      ...basis,
      target: { database: DATABASE },
      filter: { property: { name: 'Status', status: { equals: ['In progress'] } } },
      sorts: [{ createdTime: 'DESCENDING' }],
    });
    expect(made).toMatchObject({
      name: 'Mine',
      type: 'TABLE',
      filter: { status: { equals: 'In progress' } },
      sorts: [{ property: null, timestamp: 'created_time', direction: 'DESCENDING' }],
    });
    const shown = there((await session.sdk.ViewRows({ id: made.id, first: 100 })).view?.rows);
    const all = there((await session.sdk.ViewRows({ id: viewId('Names'), first: 100 })).view?.rows);
    expect(shown.totalCount).toBeGreaterThan(0);
    expect(shown.totalCount).toBeLessThan(all.totalCount);
    session.asked();
    const { updateView } = await session.sdk.UpdateView({
      input: {
        id: made.id,
        name: 'All of mine',
        filter: null,
        sorts: [{ property: { name: 'Name', direction: 'ASCENDING' } }],
      },
    });
    expect(updateView?.view).toMatchObject({
      name: 'All of mine',
      filter: null,
      sorts: [{ property: 'Name', direction: 'ASCENDING' }],
    });
    const { deleteView } = await session.sdk.DeleteView({ input: { id: made.id } });
    expect(deleteView?.view).toMatchObject({ id: made.id, isPartial: true, type: 'TABLE', name: null });
    expect(session.asked()).toEqual([
      `PATCH /v1/views/${made.notionId}`,
      `DELETE /v1/views/${made.notionId}`,
    ]);
    expect(await refusal(session.sdk.ViewRows({ id: made.id, first: 1 }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('makes one on a dashboard, and one in a page', async () => {
    const widget = await create({ ...basis, type: 'LIST', target: { dashboard: viewId('Overview') } });
    const { dataSource } = await session.sdk.DataSourceViews({ id: SEED.projectsSourceId });
    const onDashboard = there(dataSource?.views).nodes.filter(({ dashboardId }) => dashboardId !== null);
    expect(onDashboard).toContainEqual({
      id: widget.id,
      name: 'Mine',
      dashboardId: idOf('view', viewId('Overview')),
    });
    expect(widget.type).toBe('LIST');
    const linked = await create({ ...basis, target: { page: SEED.handbookId } });
    expect(linked.dataSourceId).toBe(idOf('dataSource', SEED.projectsSourceId));
  });

  it('refuses before any call what cannot be, naming the argument', async () => {
    expect(await refusal(create({ ...basis, name: ' ', target: { database: DATABASE } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
    });
    const id = viewId('Names');
    expect(await refusal(session.sdk.UpdateView({ input: { id } }))).toMatchObject({
      argument: 'input',
      message: expect.stringContaining('says nothing') as string,
    });
    const sorts = [{ createdTime: 'ASCENDING' as const }];
    expect(await refusal(session.sdk.UpdateView({ input: { id, sorts } }))).toMatchObject({
      argument: 'input.sorts[0]',
      message: expect.stringContaining('by properties only') as string,
    });
    expect(session.asked()).toEqual([]);
  });
});
