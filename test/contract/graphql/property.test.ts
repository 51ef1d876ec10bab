import { randomUUID } from 'node:crypto';
import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, type Session } from './session.js';

const BIG = SEED.bigProjectId;

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
beforeEach(() => session.asked());

/** One GraphQL request that must go well. */
async function ask(query: string, variables: object = {}): Promise<Record<string, Record<string, unknown>>> {
  const { body } = await session.post({ query, variables });
  expect(body.errors).toBeUndefined();
  return body.data as Record<string, Record<string, unknown>>;
}

async function property(id: string, name: string, fields: string): Promise<Record<string, unknown>> {
  const query = `query ($id: ID!, $name: String!) { page(id: $id) { property(name: $name) { __typename ${fields} } } }`;
  const { page } = await ask(query, { id, name });
  return page?.property as Record<string, unknown>;
}

async function write(id: string, name: string, value: object): Promise<void> {
  const mutation = 'mutation ($input: UpdatePageInput!) { updatePage(input: $input) { page { id } } }';
  await ask(mutation, { input: { id, properties: [{ name, value }] } });
  session.asked();
}

/** So many more members of the workspace, by id. */
function hire(count: number): string[] {
  const { people, workspaces } = session.emulator.state;
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) people[id] = { ...people[SEED.graceId]!, id };
  for (const { memberIds } of Object.values(workspaces)) memberIds.push(...ids);
  return ids;
}

const page = (id: string) => `GET /v1/pages/${id}`;

describe('computed properties', () => {
  const result = '... on ComputedNumber { number } ... on ComputedList { values { __typename } }';
  const fields = `... on RollupProperty { function mayBeInexact result { ${result} } }`;
  const exact = `${fields} ... on RollupProperty { exactResult { ${result} } }`;

  it('are computed from 25 related pages, and say so, at no further cost', async () => {
    expect(await property(BIG, 'Task count', fields)).toEqual({
      __typename: 'RollupProperty',
      function: 'COUNT',
      mayBeInexact: true,
      result: { number: 25 },
    });
    expect(session.asked()).toEqual([page(BIG)]);
  });

  it('are exact on demand, for a call for each 100 related pages', async () => {
    const { exactResult } = await property(BIG, 'Task count', exact);
    expect(session.asked()).toEqual([
      page(BIG),
      expect.stringMatching(/^GET \/v1\/pages\/.*\/properties\/rC01\?page_size=100$/),
    ]);
    const related = await property(
      BIG,
      'Tasks',
      '... on RelationProperty { pages(first: 100) { edges { pageId } } }',
    );
    const { edges } = related.pages as { edges: unknown[] };
    expect(edges.length).toBeGreaterThan(25);
    expect(exactResult).toEqual({ number: edges.length });
    const states = await property(BIG, 'Task states', exact);
    expect((states.result as { values: unknown[] }).values).toHaveLength(25);
    expect((states.exactResult as { values: unknown[] }).values).toEqual(
      Array.from(edges, () => ({ __typename: 'StatusProperty' })),
    );
  });

  it('cost nothing to be exact where no relation was cut', async () => {
    const small = await property(SEED.websiteProjectId, 'Task count', exact);
    expect(small).toMatchObject({ mayBeInexact: false });
    expect(small.exactResult).toEqual(small.result);
    expect(session.asked()).toEqual([page(SEED.websiteProjectId)]);
  });
});

describe('people', () => {
  const asked = (first?: number) =>
    `... on PeopleProperty { people${first ? `(first: ${first})` : ''} { id } groups { groupId } }`;

  it('cost no call of their own up to 24', async () => {
    const { people } = await property(
      SEED.websiteProjectId,
      'Owner',
      '... on PeopleProperty { people { id } }',
    );
    expect((people as unknown[]).length).toBeGreaterThan(0);
    expect(session.asked()).toEqual([page(SEED.websiteProjectId)]);
  });

  it('refuse to be asked for none', async () => {
    const query = `{ page(id: "${BIG}") { property(name: "Owner") { ${asked(-1)} } } }`;
    const { body } = await session.post({ query });
    expect(body.errors?.[0]).toMatchObject({
      message: '"first" must be 1 or more, not -1.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  it('are complete beyond 25, and ask Notion only when the query goes past them', async () => {
    const ids = [SEED.adaId, ...hire(39)];
    await write(SEED.websiteProjectId, 'Owner', { people: ids });
    const path = page(SEED.websiteProjectId);
    const few = await property(
      SEED.websiteProjectId,
      'Owner',
      '... on PeopleProperty { people(first: 25) { id } }',
    );
    expect(few.people).toHaveLength(25);
    expect(session.asked()).toEqual([path]);
    const all = await property(SEED.websiteProjectId, 'Owner', asked());
    expect(all.people).toHaveLength(40);
    expect(all.groups).toEqual([]);
    expect((all.people as { id: string }[])[0]?.id).toBe(idOf('user', SEED.adaId));
    expect(session.asked()).toEqual([path, expect.stringContaining('/properties/')]);
  });

  it('keep the page when the rest cannot be had', async () => {
    session.emulator.failNext({ status: 403, match: { path: /properties/ } });
    const query = `{ page(id: "${SEED.websiteProjectId}") { title property(name: "Owner") { ${asked()} } } }`;
    const { body } = await session.post({ query });
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(body.data?.page).toMatchObject({
      title: expect.any(String) as string,
      property: { people: null },
    });
  });
});

describe('texts', () => {
  const fields = '... on TextPropertyValue { plainText richText { plainText } }';

  it('are complete beyond 25 mentions, and cost one call more only then', async () => {
    const mention = { mention: { target: { user: SEED.adaId } } };
    const few = Array.from({ length: 24 }, () => mention);
    const path = page(SEED.websiteProjectId);
    await write(SEED.websiteProjectId, 'Name', { title: { richText: few } });
    expect((await property(SEED.websiteProjectId, 'Name', fields)).richText).toHaveLength(24);
    expect(session.asked()).toEqual([path]);
    const many = [...few, ...few, { text: { content: '!' } }];
    await write(SEED.websiteProjectId, 'Name', { title: { richText: many } });
    const { richText, plainText } = await property(SEED.websiteProjectId, 'Name', fields);
    expect(richText).toHaveLength(49);
    expect(plainText).toBe(`${'@Ada Lovelace'.repeat(48)}!`);
    const whole = [path, expect.stringContaining('/properties/title?page_size=100')];
    expect(session.asked()).toEqual(whole);
    expect(await ask(`{ page(id: "${SEED.websiteProjectId}") { title } }`)).toEqual({
      page: { title: plainText },
    });
    expect(session.asked()).toEqual(whole);
  });

  it('are written and read as markdown', async () => {
    const markdown = 'Eat [**kale**](https://example.com), _slowly_, for $x^2$<br>days';
    await write(SEED.websiteProjectId, 'Name', { title: { markdown } });
    const name = await property(
      SEED.websiteProjectId,
      'Name',
      '... on TextPropertyValue { markdown plainText } ... on TitleProperty { title: markdown }',
    );
    expect(name).toMatchObject({ markdown, title: markdown, plainText: 'Eat kale, slowly, for x^2\ndays' });
  });

  it('lead to the page, the database and the user that they mention', async () => {
    const richText = [
      { mention: { target: { page: SEED.handbookId } } },
      { mention: { target: { database: SEED.projectsDatabaseId } } },
      { mention: { target: { user: SEED.adaId } } },
    ];
    await write(SEED.websiteProjectId, 'Name', { title: { richText } });
    const target =
      '... on PageMention { page { title } } ... on DatabaseMention { database { title } } ... on UserMention { user { name } }';
    const name = await property(
      SEED.websiteProjectId,
      'Name',
      `... on TextPropertyValue { richText { ... on MentionRichText { mention { ${target} } } } }`,
    );
    expect(name.richText).toEqual([
      { mention: { page: { title: expect.stringMatching(/\S/) as string } } },
      { mention: { database: { title: 'Projects' } } },
      { mention: { user: { name: 'Ada Lovelace' } } },
    ]);
  });
});

describe('places and verifications', () => {
  it('are written and read', async () => {
    const { dataSource } = await ask(
      'query ($id: ID!) { dataSource(id: $id) { rows(first: 1) { nodes { id } } } }',
      {
        id: idOf('dataSource', SEED.shoppingSourceId),
      },
    );
    const { nodes } = dataSource?.rows as { nodes: { id: string }[] };
    const row = nodes[0]?.id ?? '';
    await write(row, 'Where', { place: { latitude: 48.85, longitude: 2.35, name: 'Paris' } });
    await write(row, 'Verified', { verification: { verified: true } });
    expect(
      await property(row, 'Where', '... on PlaceProperty { place { latitude longitude name } }'),
    ).toEqual({
      __typename: 'PlaceProperty',
      place: { latitude: 48.85, longitude: 2.35, name: 'Paris' },
    });
    const verified = '... on VerificationProperty { state verifiedBy { id } }';
    expect(await property(row, 'Verified', verified)).toMatchObject({ state: 'VERIFIED' });
    await write(row, 'Verified', { clear: 'VERIFICATION' });
    expect(await property(row, 'Verified', verified)).toMatchObject({
      state: 'UNVERIFIED',
      verifiedBy: null,
    });
  });
});

describe('filters', () => {
  it('are held against the schema before the rows are asked for', async () => {
    const id = idOf('dataSource', SEED.projectsSourceId);
    const query = `{ dataSource(id: "${id}") { title rows(filter: {property: {name: "Owner", number: {equals: 1}}}) { nodes { id } } } }`;
    const { body } = await session.post({ query });
    expect(body.errors?.[0]).toMatchObject({
      message:
        '`filter.property.number` does not fit the property Owner, which is of the kind people: use `people`.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.property.number' },
    });
    expect(body.data?.dataSource).toMatchObject({ title: 'Projects', rows: null });
    expect(session.asked()).toEqual([`GET /v1/data_sources/${SEED.projectsSourceId}`]);
  });

  it('come with sorts, which are held against it as well', async () => {
    const id = idOf('dataSource', SEED.projectsSourceId);
    const query = `{ dataSource(id: "${id}") { rows(sorts: [{createdTime: ASCENDING}, {property: {name: "Ownr"}}]) { nodes { id } } } }`;
    const { body } = await session.post({ query });
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^`sorts\[1\]\.property` names Ownr, .* it has .*Owner/) as string,
      extensions: { code: 'BAD_USER_INPUT', argument: 'sorts[1].property' },
    });
    expect(session.asked()).toEqual([`GET /v1/data_sources/${SEED.projectsSourceId}`]);
  });
});

describe('options', () => {
  it('are made with their colour by the value that needs them first', async () => {
    const ORANGE = { newOption: { name: 'Blood orange', color: 'ORANGE', description: 'Between the two' } };
    const { createDatabase } = await ask(
      'mutation ($input: CreateDatabaseInput!) { createDatabase(input: $input) { database { dataSources { id } } } }',
      {
        input: {
          parent: { page: idOf('page', SEED.handbookId) },
          properties: [{ name: 'Fruit', schema: { select: { options: [{ name: 'Lemon' }] } } }],
        },
      },
    );
    const [source] = (createDatabase?.database as { dataSources: { id: string }[] }).dataSources;
    const { createPage } = await ask(
      `mutation ($input: CreatePageInput!) { createPage(input: $input) { page {
        property(name: "Fruit") { ... on SelectProperty { option { name color } } }
      } } }`,
      {
        input: {
          parent: { dataSource: source?.id },
          properties: [{ name: 'Fruit', value: { select: ORANGE } }],
        },
      },
    );
    expect(createPage).toEqual({
      page: { property: { option: { name: 'Blood orange', color: 'ORANGE' } } },
    });
    const { dataSource } = await ask(
      `query ($id: ID!) { dataSource(id: $id) { properties { ... on SelectPropertySchema { options { name description } } } } }`,
      { id: source?.id },
    );
    expect(JSON.stringify(dataSource)).toContain('{"name":"Blood orange","description":"Between the two"}');
  });
});
