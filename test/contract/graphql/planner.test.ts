import { SEED } from '../../../emulator/seed/ids.js';
import { there, openSession, type Session } from './session.js';

const TASKS = SEED.tasksSourceId;
const PROJECTS = SEED.projectsSourceId;

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
beforeEach(() => session.asked());

interface Related {
  pages: { nodes: { title: string; url?: string }[] };
}
interface Row {
  title: string;
  [alias: string]: unknown;
}

async function rowsOf(source: string, selection: string, args = 'first: 100'): Promise<Row[]> {
  const query = `{ dataSource(id: "${source}") { rows(${args}) { nodes { title ${selection} } } } }`;
  const { body } = await session.post({ query });
  expect(body.errors).toBeUndefined();
  return (body.data as { dataSource: { rows: { nodes: Row[] } } }).dataSource.rows.nodes;
}

function titlesOf(row: Row, alias: string): string[] {
  return there(row[alias] as Related | null).pages.nodes.map(({ title }) => title);
}

const has = (name: string) => `{ property: { name: "${name}", relation: { isNotEmpty: true } } }`;
const HAS_PROJECT = has('Project');
const HAS_TASKS = has('Tasks');

const relation = (alias: string, name: string, fields = 'title') =>
  `${alias}: property(name: "${name}") { ... on RelationProperty { pages(first: 20) { nodes { ${fields} } } } }`;

describe('related pages of many rows', () => {
  it('come by two relations with a few calls, each under its own row', async () => {
    const rows = await rowsOf(TASKS, relation('project', 'Project') + relation('blockers', 'Blocked by'));
    const asked = session.asked().map((call) => there(call.split('?')[0]));
    expect(asked).toEqual([
      `GET /v1/data_sources/${TASKS}`,
      `POST /v1/data_sources/${TASKS}/query`,
      `POST /v1/data_sources/${PROJECTS}/query`,
      `POST /v1/data_sources/${TASKS}/query`,
    ]);
    expect(rows.length).toBeGreaterThan(50);
    const one = rows.find(({ title }) => title === 'Freeze test, second cycle');
    expect(titlesOf(there(one), 'blockers')).toEqual(['Replace the gasket material']);
    // The same answer as each row gives when it is asked alone, page by page.
    for (const row of rows.filter((_, index) => index % 20 === 0)) {
      const alone = await rowsOf(
        TASKS,
        relation('project', 'Project', 'title url'),
        `first: 1, filter: { property: { name: "Name", title: { equals: ${JSON.stringify(row.title)} } } }`,
      );
      expect(titlesOf(there(alone[0]), 'project')).toEqual(titlesOf(row, 'project'));
    }
  });

  it('come with all that is asked of them', async () => {
    const rows = await rowsOf(TASKS, relation('project', 'Project', 'title url properties { name }'));
    expect(session.asked()).toHaveLength(3);
    const { nodes } = there(
      rows.find((row) => titlesOf(row, 'project').length > 0)?.project as Related,
    ).pages;
    expect(nodes[0]).toMatchObject({ url: expect.stringContaining('http') as string });
    expect(there(nodes[0])).toHaveProperty('properties.5.name');
  });

  it('are found by the two-way relation when they are more than one call brings', async () => {
    const rows = await rowsOf(PROJECTS, relation('tasks', 'Tasks'));
    const asked = session.asked();
    const named = new Set(rows.flatMap((row) => titlesOf(row, 'tasks')));
    expect(named.size).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(2 + Math.ceil(named.size / 100) + 1);
  });

  it('are asked for singly when that is fewer calls', async () => {
    const [row] = await rowsOf(TASKS, relation('project', 'Project'), `first: 1, filter: ${HAS_PROJECT}`);
    expect(titlesOf(there(row), 'project')).toHaveLength(1);
    expect(session.asked()).toEqual([
      `GET /v1/data_sources/${TASKS}`,
      expect.stringContaining(`POST /v1/data_sources/${TASKS}/query`),
      expect.stringMatching(/^GET \/v1\/pages\/[0-9a-f-]{36}$/),
    ]);
  });

  it('that are in the trash, which queries leave out, are asked for singly', async () => {
    const [before] = await rowsOf(
      PROJECTS,
      relation('tasks', 'Tasks', 'id title'),
      `first: 1, filter: ${HAS_TASKS}`,
    );
    const related = there(before?.tasks as { pages: { nodes: { id: string }[] } }).pages.nodes;
    const trashed = there(related[0]).id;
    await session.sdk.TrashPage({ input: { id: trashed } });
    session.asked();
    const rows = await rowsOf(PROJECTS, relation('tasks', 'Tasks', 'id inTrash'));
    await session.sdk.RestorePage({ input: { id: trashed } });
    const nodes = rows.flatMap(
      (row) => (row.tasks as { pages: { nodes: { id: string; inTrash: boolean }[] } }).pages.nodes,
    );
    expect(nodes.every((node) => node.inTrash === (node.id === trashed))).toBe(true);
  });

  it('survive that the query of their data source fails', async () => {
    const path = new RegExp(`${PROJECTS}/query`);
    session.emulator.failNext({ status: 400, match: { path } });
    const rows = await rowsOf(TASKS, relation('project', 'Project'));
    expect(rows.flatMap((row) => titlesOf(row, 'project')).every((title) => title !== '')).toBe(true);
    const singly = session.asked().filter((call) => call.startsWith('GET /v1/pages/'));
    expect(singly.length).toBeGreaterThan(1);
  });
});

describe('rows', () => {
  const lastQuery = () => there(session.emulator.requests.at(-1)).path.split('?')[1] ?? '';

  it('come with the properties that are asked for, and no others', async () => {
    await rowsOf(TASKS, 'property(name: "Priority") { name }');
    expect(decodeURIComponent(lastQuery())).toMatch(/^filter_properties=title&filter_properties=p\|>9$/);
  });

  it('come with the relations that tell whether what Notion computes is exact', async () => {
    const [row] = await rowsOf(
      PROJECTS,
      'property(name: "Hours") { name ... on RollupProperty { mayBeInexact } }',
      'first: 1',
    );
    expect(decodeURIComponent(lastQuery())).toContain('gk<1');
    expect(there(row).property).toHaveProperty('mayBeInexact');
  });

  it.each([
    ['all are asked for', 'properties { name }'],
    ['kinds are asked for', 'properties(types: [SELECT]) { name }'],
  ])('come whole when %s', async (_, selection) => {
    await rowsOf(TASKS, selection, 'first: 1');
    expect(lastQuery()).toBe('');
  });

  it('say nothing of properties that the data source has not', async () => {
    const [row] = await rowsOf(TASKS, 'a: property(name: "Nowhere") { name }', 'first: 1');
    expect(there(row).a).toBeNull();
  });

  it('take names from variables, and properties from fragments', async () => {
    const query = `
      query ($name: String!) {
        dataSource(id: "${TASKS}") { rows(first: 1) { edges { node { ...Some } } } }
      }
      fragment Some on Page { ... on Page { wanted: property(name: $name) { name } } }`;
    const { body } = await session.post({ query, variables: { name: 'Due' } });
    expect(JSON.stringify(body.data)).toContain('"wanted":{"name":"Due"}');
    expect(decodeURIComponent(lastQuery())).toBe('filter_properties=dU;e');
  });
});

describe('people of many rows', () => {
  it('come with one page of the members rather than one by one', async () => {
    await rowsOf(
      TASKS,
      'property(name: "Last edited by") { ... on LastEditedByProperty { lastEditedBy { name } } }',
    );
    const asked = session.asked();
    expect(asked.filter((call) => call.startsWith('GET /v1/users')).length).toBeLessThanOrEqual(2);
  });
});

describe('rows of a view', () => {
  const viewRows = (selection: string, args: string) =>
    `{ dataSource(id: "${TASKS}") { views(first: 1) { nodes { rows(${args}) { totalCount pageInfo { endCursor } nodes { ${selection} } } } } } }`;

  interface Rows {
    totalCount: number;
    pageInfo: { endCursor: string };
    nodes: { title: string; url?: string }[];
  }

  async function read(
    selection: string,
    args: string,
  ): Promise<{ rows: Rows; queries: number; singly: number }> {
    const { body } = await session.post({ query: viewRows(selection, args) });
    expect(body.errors).toBeUndefined();
    const found = body.data as { dataSource: { views: { nodes: { rows: Rows }[] } } };
    const asked = session.asked();
    return {
      rows: there(found.dataSource.views.nodes[0]).rows,
      queries: asked.filter((call) => call.startsWith(`POST /v1/data_sources/${TASKS}/query`)).length,
      singly: asked.filter((call) => call.startsWith('GET /v1/pages/')).length,
    };
  }

  it('come with one query of its data source, in the order of the view', async () => {
    const { rows, queries, singly } = await read('title', 'first: 100');
    expect(rows.nodes.length).toBeGreaterThan(50);
    expect(rows.nodes.every(({ title }) => title !== '')).toBe(true);
    expect([queries, singly]).toEqual([1, 0]);
  });

  it('come together in later pages of the list too', async () => {
    const first = await read('title url', 'first: 40');
    const after = `first: 40, after: "${first.rows.pageInfo.endCursor}"`;
    const second = await read('title url', after);
    expect(second.singly).toBe(0);
    expect(second.queries).toBe(1);
    const urls = [...first.rows.nodes, ...second.rows.nodes].map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('are asked for singly when there is one', async () => {
    const { queries, singly } = await read('title url', 'first: 1');
    expect([queries, singly]).toEqual([0, 1]);
  });
});
