import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const HANDBOOK = idOf('page', SEED.handbookId);
const TASKS = idOf('dataSource', SEED.tasksSourceId);

describe('databases', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  type Create = Parameters<Session['sdk']['CreateDatabase']>[0]['input'];
  type Update = Omit<Parameters<Session['sdk']['UpdateDatabase']>[0]['input'], 'id'>;

  const make = async (input: Partial<Create> = {}) => {
    const made = await session.sdk.CreateDatabase({ input: { parent: { page: HANDBOOK }, ...input } });
    return there(made.createDatabase).database;
  };
  const sourceOf = ({ dataSources }: Awaited<ReturnType<typeof make>>) => there(dataSources[0]);
  const update = async (id: string, change: Update) =>
    there((await session.sdk.UpdateDatabase({ input: { id, ...change } })).updateDatabase).database;

  it('are made with one data source, whose only property is the title', async () => {
    const database = await make({
      title: { text: 'Recipes' },
      description: { text: 'What we cook.' },
      isInline: true,
      icon: { emoji: '🍲' },
      cover: { url: 'https://example.com/pot.jpg' },
    });
    expect(database).toMatchObject({
      title: 'Recipes',
      description: [{ plainText: 'What we cook.' }],
      isInline: true,
      isLocked: false,
      inTrash: false,
      icon: { emoji: '🍲' },
      cover: { url: 'https://example.com/pot.jpg' },
      parent: { __typename: 'PageParent', pageId: HANDBOOK },
    });
    const source = sourceOf(database);
    expect(source.properties.map(({ type }) => type)).toEqual(['TITLE']);
    expect(session.asked()).toEqual(['POST /v1/databases', `GET /v1/data_sources/${source.notionId}`]);
  });

  it('name their data sources without a call for them', async () => {
    const { body } = await session.post({
      query: `{ database(id: "${SEED.projectsDatabaseId}") { dataSourceReferences { dataSourceId name } } }`,
    });
    expect(body.data?.database).toEqual({
      dataSourceReferences: [{ dataSourceId: idOf('dataSource', SEED.projectsSourceId), name: 'Projects' }],
    });
    expect(session.asked()).toEqual([`GET /v1/databases/${SEED.projectsDatabaseId}`]);
  });

  it('are changed, and their only data source takes the new title', async () => {
    const database = await make({ title: { text: 'Recipes' } });
    session.asked();
    expect(
      await update(database.id, { title: { text: 'Dishes' }, isLocked: true, icon: { emoji: '🥘' } }),
    ).toMatchObject({ title: 'Dishes', isLocked: true, icon: { emoji: '🥘' } });
    expect(session.asked()).toEqual([`PATCH /v1/databases/${database.notionId}`]);
    const { dataSource } = await session.sdk.DataSource({ id: sourceOf(database).id });
    expect(dataSource?.title).toBe('Dishes');
  });

  it('move to another page and to the top of the workspace', async () => {
    const database = await make();
    const { createPage } = await session.sdk.CreatePage({ input: { parent: { page: HANDBOOK } } });
    const page = there(createPage?.page);
    const move = async (parent: Create['parent']) =>
      there((await session.sdk.MoveDatabase({ input: { id: database.id, parent } })).moveDatabase).database
        .parent;
    expect(await move({ page: page.id })).toEqual({ __typename: 'PageParent', pageId: page.id });
    expect(await move({ workspace: true })).toEqual({ __typename: 'WorkspaceParent' });
  });

  it('go into the trash and come back', async () => {
    const { id } = await make();
    const { trashDatabase } = await session.sdk.TrashDatabase({ input: { id } });
    expect(trashDatabase?.database.inTrash).toBe(true);
    const { restoreDatabase } = await session.sdk.RestoreDatabase({ input: { id } });
    expect(restoreDatabase?.database.inTrash).toBe(false);
  });

  it('say that they may be linked views when Notion does not find them', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const asking = [session.sdk.Database({ id }), update(id, { isLocked: true })];
    for (const refused of asking.map((asked) => refusal(asked))) {
      expect(await refused).toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringMatching(
          /more pages\. If it is a linked view of a database that lies elsewhere, ask for the original by its own id/,
        ) as string,
        notionRequestId: expect.stringMatching(/\S/) as string,
      });
    }
  });

  it('refuse what Notion cannot do, before any call', async () => {
    const id = idOf('database', SEED.projectsDatabaseId);
    expect(await refusal(update(id, {}))).toMatchObject({
      argument: 'input',
      message: '`input` says nothing: give at least one field to change beside `id`.',
    });
    expect(await refusal(update(id, { icon: null }))).toMatchObject({
      argument: 'input.icon',
      message:
        '`input.icon` is null, but Notion cannot take the icon of a database away: give another one, or leave it out.',
    });
    expect(await refusal(make({ parent: { workspace: false } }))).toMatchObject({
      argument: 'input.parent.workspace',
      message: '`input.parent.workspace` can only be true: name a page otherwise.',
    });
    expect(
      await refusal(session.sdk.TrashDatabase({ input: { id: idOf('dataSource', SEED.projectsSourceId) } })),
    ).toMatchObject({
      argument: 'input.id',
      message: '`input.id` is the id of a data source, but a database is asked for here.',
    });
    expect(session.asked()).toEqual([]);
  });
});

describe('data sources of a database', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const makeDatabase = async () => {
    const made = await session.sdk.CreateDatabase({ input: { parent: { page: HANDBOOK } } });
    return there(made.createDatabase).database;
  };
  const make = async (database: string, title: string) => {
    const made = await session.sdk.CreateDataSource({ input: { database, title: { text: title } } });
    return there(made.createDataSource).dataSource;
  };
  const titlesOf = async (id: string) =>
    there((await session.sdk.Database({ id })).database).dataSources.map((source) => source?.title);

  it('are added, and the database has them all', async () => {
    const { id, notionId } = await makeDatabase();
    session.asked();
    const second = await make(id, 'Second');
    expect(second).toMatchObject({
      title: 'Second',
      parent: { __typename: 'DatabaseParent', databaseId: id },
    });
    expect(session.asked()).toEqual(['POST /v1/data_sources']);
    expect(await titlesOf(notionId)).toEqual(['', 'Second']);
  });

  it('change their title and icon, and lose the icon again', async () => {
    const { id } = await make((await makeDatabase()).id, 'Second');
    session.asked();
    const first = await session.sdk.UpdateDataSource({
      input: { id, title: { text: 'Other' }, icon: { emoji: '🌱' } },
    });
    expect(there(first.updateDataSource).dataSource).toMatchObject({ title: 'Other', icon: { emoji: '🌱' } });
    const second = await session.sdk.UpdateDataSource({ input: { id, icon: null } });
    expect(there(second.updateDataSource).dataSource).toMatchObject({ title: 'Other', icon: null });
    expect(session.asked()).toHaveLength(2);
  });

  it('move to another database, but not the last one', async () => {
    const [from, to] = [await makeDatabase(), await makeDatabase()];
    const { id } = await make(from.id, 'Nomad');
    const move = (source: string) => session.sdk.MoveDataSource({ input: { id: source, database: to.id } });
    expect(there((await move(id)).moveDataSource).dataSource.parent).toMatchObject({ databaseId: to.id });
    expect(await titlesOf(to.id)).toEqual(['', 'Nomad']);
    expect(await refusal(move(there(from.dataSources[0]).id))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('only data source') as string,
    });
  });

  it('go into the trash and come back', async () => {
    const database = await makeDatabase();
    const { id } = await make(database.id, 'Second');
    const { trashDataSource } = await session.sdk.TrashDataSource({ input: { id } });
    expect(trashDataSource?.dataSource.inTrash).toBe(true);
    expect(await titlesOf(database.id)).toEqual(['']);
    const { restoreDataSource } = await session.sdk.RestoreDataSource({ input: { id } });
    expect(restoreDataSource?.dataSource.inTrash).toBe(false);
    expect(await titlesOf(database.id)).toEqual(['', 'Second']);
  });

  it('show their templates, from which rows are made', async () => {
    const { dataSource } = await session.sdk.Templates({ id: TASKS });
    const { nodes, pageInfo } = there(dataSource?.templates);
    expect(nodes).toContainEqual({
      templateId: idOf('page', SEED.taskTemplateId),
      name: expect.stringMatching(/\S/) as string,
      isDefault: true,
    });
    expect(pageInfo.hasNextPage).toBe(false);
    expect(session.asked()).toEqual([
      `GET /v1/data_sources/${SEED.tasksSourceId}`,
      `GET /v1/data_sources/${SEED.tasksSourceId}/templates?page_size=50`,
    ]);
    const none = await session.sdk.Templates({ id: TASKS, name: 'no such name' });
    expect(there(none.dataSource?.templates).nodes).toEqual([]);
    const pages = await session.sdk.TemplatePages({ id: TASKS });
    expect(there(pages.dataSource?.templates).nodes[0]?.page?.title).toBe(nodes[0]?.name);

    const { createPage } = await session.sdk.CreatePage({
      input: { parent: { dataSource: TASKS }, title: { text: 'Filled' }, template: { default: {} } },
    });
    const { page } = await session.sdk.PageMarkdown({ id: there(createPage?.page).id });
    expect(page?.markdown?.markdown).toMatch(/\S/);
  });

  it('are found in the trash, and pages too, only when they are asked for there', async () => {
    const { id } = await make((await makeDatabase()).id, 'Needle');
    await session.sdk.TrashDataSource({ input: { id } });
    session.asked();
    const find = async (inTrash: boolean) =>
      there((await session.sdk.SearchTrash({ query: 'Needle', type: 'DATA_SOURCE', inTrash })).search).nodes;
    expect(await find(true)).toEqual([{ __typename: 'DataSource', id, inTrash: true }]);
    expect(session.emulator.requests.at(-1)?.body).toMatchObject({
      filter: { property: 'object', value: 'data_source', in_trash: true },
    });
    expect(await find(false)).toEqual([]);
    expect(session.emulator.requests.at(-1)?.body).toMatchObject({
      filter: { property: 'object', value: 'data_source' },
    });
  });
});

describe('the properties of a data source', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  type Properties = NonNullable<Parameters<Session['sdk']['CreateDatabase']>[0]['input']['properties']>;
  type Changes = NonNullable<Parameters<Session['sdk']['UpdateDataSource']>[0]['input']['properties']>;

  const makeSource = async (properties: Properties) => {
    const { createDatabase } = await session.sdk.CreateDatabase({
      input: { parent: { page: HANDBOOK }, properties },
    });
    return there(there(createDatabase).database.dataSources[0]);
  };
  const change = async (id: string, properties: Changes) =>
    there((await session.sdk.UpdateDataSource({ input: { id, properties } })).updateDataSource).dataSource
      .properties;

  it('come with a new database, of every kind that has settings', async () => {
    const { properties } = await makeSource([
      { name: 'Dish', schema: { plain: 'TITLE' } },
      { name: 'Cooked', schema: { plain: 'DATE' } },
      { name: 'Price', schema: { number: { format: 'euro' } } },
      {
        name: 'Taste',
        schema: { select: { options: [{ name: 'sweet', color: 'PINK' }, { name: 'sour' }] } },
      },
      { name: 'Tags', schema: { multiSelect: { options: [] } } },
      { name: 'State', schema: { status: {} } },
      { name: 'Task', schema: { relation: { dataSource: TASKS } } },
      {
        name: 'Tasks done',
        schema: { rollup: { function: 'COUNT', relation: { name: 'Task' }, property: { name: 'Name' } } },
      },
      { name: 'Twice', schema: { formula: { expression: 'prop("Price") * 2' } } },
      { name: 'No', schema: { uniqueId: { prefix: 'DISH' } } },
    ]);
    const byName = Object.fromEntries(properties.map((property) => [property.name, property]));
    expect(Object.keys(byName)).toHaveLength(10);
    expect(byName).toMatchObject({
      Dish: { propertyId: 'title', type: 'TITLE' },
      Cooked: { type: 'DATE' },
      Price: { format: 'euro' },
      Taste: { options: [{ name: 'sweet', color: 'PINK' }, { name: 'sour' }] },
      Task: { dataSourceId: TASKS, syncedPropertyName: null },
      'Tasks done': { function: 'COUNT', relationPropertyName: 'Task' },
      Twice: { type: 'FORMULA' },
      No: { prefix: 'DISH' },
    });
    expect(session.asked()).toHaveLength(2);
  });

  it('are added, renamed, retyped and removed in one call', async () => {
    const source = await makeSource([
      { name: 'Old', schema: { plain: 'CHECKBOX' } },
      { name: 'Amount', schema: { number: {} } },
      { name: 'Gone', schema: { plain: 'URL' } },
    ]);
    session.asked();
    const properties = await change(source.id, [
      { add: { name: 'New', schema: { plain: 'EMAIL' } } },
      { change: { name: 'Old', newName: 'Checked' } },
      { change: { name: 'Amount', schema: { plain: 'RICH_TEXT' } } },
      { change: { id: 'title', newName: 'Dish' } },
      { remove: { name: 'Gone' } },
    ]);
    expect(session.asked()).toEqual([`PATCH /v1/data_sources/${source.notionId}`]);
    expect(properties.map(({ name, type }) => [name, type]).sort()).toEqual([
      ['Amount', 'RICH_TEXT'],
      ['Checked', 'CHECKBOX'],
      ['Dish', 'TITLE'],
      ['New', 'EMAIL'],
    ]);
  });

  it('keep their options by id, rename them, and drop those that are left out', async () => {
    const source = await makeSource([
      { name: 'Taste', schema: { select: { options: [{ name: 'sweet' }, { name: 'sour' }] } } },
    ]);
    const options = (properties: typeof source.properties) =>
      properties.flatMap((property) => ('options' in property ? property.options : []));
    const [sweet] = options(source.properties);
    const after = await change(source.id, [
      {
        change: {
          name: 'Taste',
          schema: {
            select: { options: [{ optionId: there(sweet).optionId, name: 'very sweet' }, { name: 'salty' }] },
          },
        },
      },
    ]);
    expect(options(after)).toMatchObject([
      { optionId: there(sweet).optionId, name: 'very sweet' },
      { name: 'salty' },
    ]);
  });

  it('show a two-way relation in the other data source too', async () => {
    const [one, other] = [await makeSource([]), await makeSource([])];
    const relation = { dataSource: other.id, isTwoWay: true, syncedPropertyName: 'Backwards' };
    await change(one.id, [{ add: { name: 'Forwards', schema: { relation } } }]);
    const { dataSource } = await session.sdk.DataSource({ id: other.id });
    expect(dataSource?.properties).toContainEqual({ name: 'Backwards', type: 'RELATION' });
  });

  it('refuse what cannot be, naming the argument, before any call', async () => {
    const source = idOf('dataSource', SEED.projectsSourceId);
    const two = [
      { name: 'A', schema: { plain: 'TITLE' as const } },
      { name: 'B', schema: { plain: 'TITLE' as const } },
    ];
    expect(await refusal(makeSource(two))).toMatchObject({
      argument: 'input.properties[1].schema.plain',
      code: 'BAD_USER_INPUT',
    });
    expect(await refusal(change(source, [{ remove: { id: 'title' } }]))).toMatchObject({
      argument: 'input.properties[0].remove',
    });
    expect(await refusal(change(source, [{ change: { name: 'Budget' } }]))).toMatchObject({
      argument: 'input.properties[0].change',
    });
    expect(session.asked()).toEqual([]);
  });

  it('are not made when the connection may not see the target of a relation', async () => {
    const target = idOf('dataSource', '00000000-0000-4000-8000-000000000000');
    expect(
      await refusal(makeSource([{ name: 'To', schema: { relation: { dataSource: target } } }])),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});
