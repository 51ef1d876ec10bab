import { isFullDatabase } from '@notionhq/client';
import type { Client, CreateDatabaseParameters, DatabaseObjectResponse } from '@notionhq/client';

import { clientOf, useEmulator, WORLD } from './world.js';

const running = useEmulator({ now: () => new Date('2026-03-01T09:00:12.345Z') });

const words = (content: string) => [{ text: { content } }];
const below = { type: 'page_id', page_id: WORLD.gardenId } as const;

async function create(
  client: Client,
  more: Partial<CreateDatabaseParameters> = {},
): Promise<DatabaseObjectResponse> {
  const database = await client.databases.create({ parent: below, ...more });
  if (!isFullDatabase(database)) throw new Error('Expected a full database.');
  return database;
}

describe('creating a database', () => {
  it.each(['2025-09-03', '2026-03-11'])('gives the container in %s', async (notionVersion) => {
    const database = await create(clientOf(running(), { notionVersion }), {
      title: words('Beds'),
      description: words('What grows where'),
      icon: { emoji: '🌱' },
      cover: { external: { url: 'https://img.test/beds.jpg' } },
      is_inline: true,
    });
    const archived = notionVersion === '2025-09-03' ? { archived: false } : {};
    expect(database).toEqual({
      object: 'database',
      id: expect.any(String) as string,
      title: [expect.objectContaining({ plain_text: 'Beds' })],
      description: [expect.objectContaining({ plain_text: 'What grows where' })],
      parent: { type: 'page_id', page_id: WORLD.gardenId },
      is_inline: true,
      in_trash: false,
      ...archived,
      is_locked: false,
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      data_sources: [{ id: expect.any(String) as string, name: 'Beds' }],
      icon: { type: 'emoji', emoji: '🌱' },
      cover: { type: 'external', external: { url: 'https://img.test/beds.jpg' } },
      url: `https://www.notion.so/Beds-${database.id.replaceAll('-', '')}`,
      public_url: null,
    });
  });

  it('makes a data source with a title and stands among the blocks of its page', async () => {
    const client = clientOf(running());
    const database = await create(client, { title: words('Seeds') });
    const source = await client.dataSources.retrieve({ data_source_id: database.data_sources[0]?.id ?? '' });
    expect(source).toMatchObject({
      parent: { type: 'database_id', database_id: database.id },
      database_parent: { type: 'page_id', page_id: WORLD.gardenId },
      properties: { Name: { id: 'title', name: 'Name', type: 'title', title: {} } },
    });
    const { results } = await client.blocks.children.list({ block_id: WORLD.gardenId });
    expect(results.at(-1)).toMatchObject({
      id: database.id,
      type: 'child_database',
      child_database: { title: 'Seeds' },
    });
    const page = await client.pages.create({
      parent: { database_id: database.id },
      properties: { Name: { title: words('Dill') } },
    });
    expect(page).toMatchObject({
      parent: { type: 'data_source_id', data_source_id: source.id, database_id: database.id },
    });
  });

  it('at the top of the workspace is seen by the connection that made it', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.gardenId] });
    const database = await create(client, { parent: { type: 'workspace', workspace: true } });
    expect(await client.databases.retrieve({ database_id: database.id })).toEqual(database);
  });

  it('names the argument that is wrong, and makes nothing', async () => {
    const client = clientOf(running());
    const before = Object.keys(running().state.entities).length;
    const wrong = { properties: { Size: { select: { options: [{ name: 'a' }, { name: 'A' }] } } } };
    await expect(create(client, { initial_data_source: wrong })).rejects.toThrow(
      'body.properties.Size.select.options names the option "A" twice: send it once.',
    );
    await expect(create(client, { parent: undefined })).rejects.toThrow('body.parent should be defined');
    await expect(
      create(client, { parent: { type: 'page_id', page_id: WORLD.privateId } }),
    ).rejects.toMatchObject({ code: 'object_not_found' });
    expect(Object.keys(running().state.entities).length).toBe(before);
  });
});

describe('changing a database', () => {
  it('keeps what is not mentioned and gives its only data source its title', async () => {
    const client = clientOf(running());
    const { id, data_sources: sources } = await create(client, {
      title: words('Beds'),
      icon: { emoji: '🌱' },
    });
    const changed = await client.databases.update({
      database_id: id,
      title: words('Plots'),
      is_locked: true,
    });
    expect(changed).toMatchObject({
      title: [{ plain_text: 'Plots' }],
      icon: { emoji: '🌱' },
      is_locked: true,
      data_sources: [{ id: sources[0]?.id, name: 'Plots' }],
    });
    const cleared = await client.databases.update({ database_id: id, icon: null as never });
    expect(cleared).toMatchObject({ icon: null, is_locked: true });
  });

  it('moves it to another page', async () => {
    const client = clientOf(running());
    const { id } = await create(client);
    await client.databases.update({ database_id: id, parent: { type: 'page_id', page_id: WORLD.welcomeId } });
    const idsBelow = async (page: string) =>
      (await client.blocks.children.list({ block_id: page })).results.map((block) => block.id);
    expect(await idsBelow(WORLD.welcomeId)).toContain(id);
    expect(await idsBelow(WORLD.gardenId)).not.toContain(id);
  });

  it('trashes and restores it', async () => {
    const client = clientOf(running());
    const { id } = await create(client);
    expect(await client.databases.update({ database_id: id, in_trash: true })).toMatchObject({
      in_trash: true,
    });
    await expect(client.databases.update({ database_id: id, title: words('x') })).rejects.toMatchObject({
      code: 'validation_error',
    });
    expect(await client.databases.update({ database_id: id, in_trash: false })).toMatchObject({
      in_trash: false,
    });
  });

  it('of another kind says which endpoint to use', async () => {
    const client = clientOf(running());
    await expect(client.databases.retrieve({ database_id: WORLD.gardenId })).rejects.toThrow(
      `Provided database_id ${WORLD.gardenId} is a page, not a database.`,
    );
    await expect(client.databases.retrieve({ database_id: WORLD.tasksSourceId })).rejects.toMatchObject({
      code: 'object_not_found',
    });
  });
});
