import { isFullDataSource } from '@notionhq/client';
import type {
  Client,
  CreateDataSourceParameters,
  DataSourceObjectResponse,
  UpdateDataSourceParameters,
} from '@notionhq/client';

import { clientOf, useEmulator, WORLD } from './world.js';

const running = useEmulator();

type Schema = CreateDataSourceParameters['properties'];
type Changes = NonNullable<UpdateDataSourceParameters['properties']>;

const words = (content: string) => [{ text: { content } }];

async function create(
  client: Client,
  properties: Schema,
  title = 'Things',
): Promise<DataSourceObjectResponse> {
  const source = await client.dataSources.create({
    parent: { type: 'database_id', database_id: WORLD.tasksDatabaseId },
    title: words(title),
    properties,
  });
  if (!isFullDataSource(source)) throw new Error('Expected a full data source.');
  return source;
}

async function change(
  client: Client,
  source: string,
  properties: Changes,
): Promise<DataSourceObjectResponse> {
  const changed = await client.dataSources.update({ data_source_id: source, properties });
  if (!isFullDataSource(changed)) throw new Error('Expected a full data source.');
  return changed;
}

const ANY = expect.any(String) as string;

const PLAIN = [
  ...['rich_text', 'date', 'people', 'files', 'checkbox', 'url', 'email', 'phone_number'],
  ...['created_time', 'created_by', 'last_edited_time', 'last_edited_by'],
  ...['button', 'place', 'verification', 'last_visited_time'],
];

describe('the schema of a data source', () => {
  it.each(PLAIN)('takes a property of kind %s', async (type) => {
    const source = await create(clientOf(running()), { It: { [type]: {} } } as never);
    expect(source.properties.It).toEqual({
      id: expect.any(String) as string,
      name: 'It',
      description: null,
      type,
      [type]: {},
    });
  });

  it.each<[string, object, object]>([
    ['number', { format: 'euro' }, { format: 'euro' }],
    ['number', {}, { format: 'number' }],
    ['unique_id', { prefix: 'BUG' }, { prefix: 'BUG' }],
    ['unique_id', {}, { prefix: null }],
    ['formula', { expression: '1 + 1' }, { expression: '1 + 1' }],
    ['select', {}, { options: [] }],
    [
      'multi_select',
      {
        options: [
          { name: 'a', color: 'red' },
          { name: 'b', description: 'second' },
        ],
      },
      {
        options: [
          { id: ANY, name: 'a', color: 'red', description: null },
          { id: ANY, name: 'b', color: ANY, description: 'second' },
        ],
      },
    ],
    [
      'status',
      {},
      {
        options: ['Not started', 'In progress', 'Done'].map(
          (name) => expect.objectContaining({ name }) as object,
        ),
        groups: ['To-do', 'In progress', 'Complete'].map(
          (name) => expect.objectContaining({ name, option_ids: [ANY] }) as object,
        ),
      },
    ],
  ])('stores the configuration of %s %j', async (type, config, expected) => {
    const source = await create(clientOf(running()), { It: { [type]: config } } as never);
    expect(source.properties.It).toMatchObject({ type, [type]: expected });
  });

  it('has the title that was named, or "Name"', async () => {
    const client = clientOf(running());
    expect(Object.keys((await create(client, { Dish: { title: {} } })).properties)).toEqual(['Dish']);
    expect((await create(client, {})).properties).toMatchObject({ Name: { id: 'title', type: 'title' } });
  });

  it('makes the other side of a two-way relation, and rolls up through it', async () => {
    const client = clientOf(running());
    const shops = await create(client, { Opened: { number: {} } }, 'Shops');
    const goods = await create(
      client,
      {
        Years: {
          rollup: { function: 'sum', relation_property_name: 'Shop', rollup_property_name: 'Opened' },
        },
        Shop: { relation: { data_source_id: shops.id, dual_property: { synced_property_name: 'Goods' } } },
      } as never,
      'Goods',
    );
    const after = await client.dataSources.retrieve({ data_source_id: shops.id });
    const [there, back] = [goods.properties.Shop, after.properties.Goods];
    expect(there).toMatchObject({
      relation: {
        database_id: WORLD.tasksDatabaseId,
        data_source_id: shops.id,
        type: 'dual_property',
        dual_property: { synced_property_id: back?.id, synced_property_name: 'Goods' },
      },
    });
    expect(back).toMatchObject({
      relation: {
        data_source_id: goods.id,
        dual_property: { synced_property_id: there?.id, synced_property_name: 'Shop' },
      },
    });
    expect(goods.properties.Years).toMatchObject({
      rollup: {
        function: 'sum',
        relation_property_id: there?.id,
        relation_property_name: 'Shop',
        rollup_property_id: after.properties.Opened?.id,
        rollup_property_name: 'Opened',
      },
    });
    const renamed = await change(client, goods.id, { Shop: { name: 'Sold at' } });
    expect(renamed.properties.Years).toMatchObject({ rollup: { relation_property_name: 'Sold at' } });
    const single = await change(client, goods.id, { 'Sold at': null });
    expect(Object.keys(single.properties).sort()).toEqual(['Name', 'Years']);
    const left = await client.dataSources.retrieve({ data_source_id: shops.id });
    expect(left.properties.Goods).toMatchObject({
      relation: { type: 'single_property', single_property: {} },
    });
  });

  it('adds, renames, reconfigures, retypes and removes by name or id', async () => {
    const client = clientOf(running());
    const source = await create(client, {
      Price: { number: { format: 'euro' } },
      Double: { formula: { expression: 'prop("Price") * 2' } },
      Note: { rich_text: {} },
    });
    const row = await client.pages.create({
      parent: { data_source_id: source.id },
      properties: { Price: { number: 4 }, Note: { rich_text: words('cheap') } },
    });
    const changed = await change(client, source.id, {
      [source.properties.Price?.id ?? '']: { name: 'Cost' },
      Name: { name: 'Thing' },
      Note: { checkbox: {} },
      Extra: { select: { options: [{ name: 'one' }] } },
    });
    expect(changed.properties).toMatchObject({
      Thing: { id: 'title' },
      Cost: { id: source.properties.Price?.id, number: { format: 'euro' } },
      Double: { formula: { expression: 'prop("Cost") * 2' } },
      Note: { id: source.properties.Note?.id, type: 'checkbox' },
      Extra: { type: 'select' },
    });
    expect(await client.pages.retrieve({ page_id: row.id })).toMatchObject({
      properties: {
        Cost: { number: 4 },
        Double: { formula: { type: 'number', number: 8 } },
        Note: { checkbox: false },
        Extra: { select: null },
      },
    });
    const fewer = await change(client, source.id, { Extra: null, Double: null });
    expect(Object.keys(fewer.properties).sort()).toEqual(['Cost', 'Note', 'Thing']);
  });

  it('replaces options by the list that is sent, and keeps the ids of those that stay', async () => {
    const client = clientOf(running());
    const source = await create(client, {
      Size: { select: { options: [{ name: 'small', color: 'blue' }, { name: 'large' }] } },
    });
    const row = await client.pages.create({
      parent: { data_source_id: source.id },
      properties: { Size: { select: { name: 'large' } } },
    });
    const changed = await change(client, source.id, {
      Size: { select: { options: [{ name: 'huge' }, { name: 'small' }] } },
    });
    const before = source.properties.Size;
    const after = changed.properties.Size;
    if (before?.type !== 'select' || after?.type !== 'select') throw new Error('Expected selects.');
    expect(after.select.options.map(({ name }) => name)).toEqual(['huge', 'small']);
    expect(after.select.options[1]).toEqual(before.select.options[0]);
    const page = await client.pages.retrieve({ page_id: row.id });
    expect(page).toMatchObject({ properties: { Size: { select: null } } });
  });

  it('gives the rows that are there the numbers of a new unique id', async () => {
    const client = clientOf(running());
    const source = await create(client, {});
    const parent = { data_source_id: source.id };
    const rows = [
      await client.pages.create({ parent, properties: {} }),
      await client.pages.create({ parent, properties: {} }),
    ];
    await change(client, source.id, { ID: { unique_id: { prefix: 'N' } } });
    rows.push(await client.pages.create({ parent, properties: {} }));
    const pages = await Promise.all(rows.map(({ id }) => client.pages.retrieve({ page_id: id })));
    expect(pages.map((page) => 'properties' in page && page.properties.ID)).toEqual(
      [1, 2, 3].map((number) => expect.objectContaining({ unique_id: { prefix: 'N', number } }) as object),
    );
  });

  it.each<[Changes | object, string]>([
    [{ Name: null }, 'Name is the title and cannot be removed.'],
    [{ Name: { number: {} } }, 'Name cannot become number: a data source has exactly one title property.'],
    [{ Price: { title: {} } }, 'Price cannot become title'],
    [{ Gone: null }, 'Could not find property with name or id: Gone'],
    [{ Price: { name: 'name' } }, 'cannot name a property "name": another has that name.'],
    [{ New: { sparkle: {} } }, 'body.properties.New.title should be defined, or another kind of property,'],
    [{ New: { select: { options: [{ name: 'a, b' }] } } }, 'commas not allowed: a, b'],
    [
      { New: { select: { options: [{ name: 'a', color: 'mauve' }] } } },
      'options[0].color should be `"default"`',
    ],
    [{ New: { relation: { data_source_id: WORLD.tasksDatabaseId } } }, 'Could not find data_source with ID'],
    [
      { New: { rollup: { function: 'sum', relation_property_name: 'Price', rollup_property_name: 'Name' } } },
      'Price is expected to be relation.',
    ],
    [
      { New: { rollup: { function: 'multiply' } } },
      'body.properties.New.rollup.function should be `"count"`',
    ],
  ])('refuses %j, and changes nothing else', async (properties, message) => {
    const client = clientOf(running());
    const source = await create(client, { Price: { number: {} } });
    const all = { First: { checkbox: {} }, ...properties } as never;
    await expect(change(client, source.id, all)).rejects.toThrow(message);
    const after = await client.dataSources.retrieve({ data_source_id: source.id });
    expect(after.properties).toEqual(source.properties);
  });
});

describe('a data source', () => {
  it('takes a title, and is trashed and restored', async () => {
    const client = clientOf(running());
    const { id } = await create(client, {});
    const changed = await client.dataSources.update({
      data_source_id: id,
      title: words('Stuff'),
      icon: { emoji: '📦' },
    });
    expect(changed).toMatchObject({
      title: [{ plain_text: 'Stuff' }],
      icon: { emoji: '📦' },
      in_trash: false,
    });
    const names = async () => {
      const database = await client.databases.retrieve({ database_id: WORLD.tasksDatabaseId });
      return 'data_sources' in database ? database.data_sources.map(({ name }) => name) : [];
    };
    expect(await names()).toContain('Stuff');
    await client.dataSources.update({ data_source_id: id, in_trash: true });
    expect(await names()).not.toContain('Stuff');
    await client.dataSources.update({ data_source_id: id, in_trash: false });
    expect(await names()).toContain('Stuff');
  });

  it('moves to another database, unless it is the last', async () => {
    const client = clientOf(running());
    const { id } = await create(client, {});
    const other = await client.databases.create({ parent: { type: 'page_id', page_id: WORLD.gardenId } });
    const moved = await client.dataSources.update({
      data_source_id: id,
      parent: { database_id: other.id },
    });
    expect(moved).toMatchObject({ parent: { type: 'database_id', database_id: other.id } });
    const [first] = 'data_sources' in other ? other.data_sources : [];
    await client.dataSources.update({
      data_source_id: first?.id ?? '',
      parent: { database_id: WORLD.tasksDatabaseId },
    });
    await expect(
      client.dataSources.update({
        data_source_id: id,
        parent: { database_id: WORLD.tasksDatabaseId },
      }),
    ).rejects.toThrow(`is the only data source of database ${other.id}: move the database instead.`);
  });

  it('has no templates', async () => {
    const templates = await clientOf(running()).dataSources.listTemplates({
      data_source_id: WORLD.tasksSourceId,
    });
    expect(templates).toEqual({ templates: [], has_more: false, next_cursor: null });
  });

  it('that is not shared is not found', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.gardenId] });
    await expect(client.dataSources.query({ data_source_id: WORLD.tasksSourceId })).rejects.toMatchObject({
      code: 'object_not_found',
      status: 404,
    });
  });
});
