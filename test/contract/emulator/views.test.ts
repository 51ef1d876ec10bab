import type { Client } from '@notionhq/client';

import type { Garden } from './viewWorld.js';
import { fullView, makeView, plant } from './viewWorld.js';
import { clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

let client: Client;
let garden: Garden;
beforeEach(async () => {
  client = clientOf(running());
  garden = await plant(client);
});

const unknown = { status: 404, code: 'object_not_found' };
const invalid = { status: 400, code: 'validation_error' };
const refused = (text: string) => ({ ...invalid, message: expect.stringContaining(text) as string });

const table = () => ({ data_source_id: garden.sourceId, database_id: garden.databaseId, type: 'table' });
const update = (view: string, changes: { [key: string]: unknown }) =>
  client.views.update({ view_id: view, ...changes });
const tabs = async (database = garden.databaseId) => {
  const { results } = await client.views.list({ database_id: database });
  return results.map(({ id }) => id);
};

describe('the views of a database', () => {
  it('begin with a default view', async () => {
    const listed = await client.views.list({ database_id: garden.databaseId });
    const me = await client.users.me({});
    expect(listed).toEqual({
      object: 'list',
      type: 'view',
      view: {},
      has_more: false,
      next_cursor: null,
      results: [{ object: 'view', id: expect.any(String) as string }],
    });
    const id = listed.results[0]?.id ?? '';
    await expect(client.views.retrieve({ view_id: id })).resolves.toEqual({
      object: 'view',
      id,
      parent: { type: 'database_id', database_id: garden.databaseId },
      data_source_id: garden.sourceId,
      name: 'Default view',
      type: 'table',
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      created_by: { object: 'user', id: me.id },
      last_edited_by: { object: 'user', id: me.id },
      url: `https://www.notion.so/Beds-${garden.databaseId.replaceAll('-', '')}?v=${id.replaceAll('-', '')}`,
      filter: null,
      sorts: null,
      quick_filters: null,
      configuration: null,
    });
  });

  it('have one more for each data source', async () => {
    const source = await client.dataSources.create({
      parent: { database_id: garden.databaseId },
      properties: { Name: { title: {} } },
    });
    const { results } = await client.views.list({ data_source_id: source.id });
    expect(results).toHaveLength(1);
    expect(await tabs()).toContain(results[0]?.id);
  });

  it('stand where they were put', async () => {
    const [first = ''] = await tabs();
    const last = await makeView(client, table());
    const start = await makeView(client, { ...table(), position: { type: 'start' } });
    const after = await makeView(client, { ...table(), position: { type: 'after_view', view_id: first } });
    expect(await tabs()).toEqual([start.id, first, after.id, last.id]);
    const elsewhere = { ...table(), position: { type: 'after_view', view_id: WORLD.adaId } };
    await expect(makeView(client, elsewhere)).rejects.toMatchObject(refused('is not a tab of this database'));
  });

  it('are listed page by page, by database or by data source', async () => {
    for (const _ of [1, 2]) await makeView(client, table());
    const first = await client.views.list({ database_id: garden.databaseId, page_size: 2 });
    const second = await client.views.list({
      database_id: garden.databaseId,
      page_size: 2,
      start_cursor: first.next_cursor,
    });
    expect([...first.results, ...second.results].map(({ id }) => id)).toEqual(await tabs());
    await expect(client.views.list({})).rejects.toMatchObject(refused('send either'));
  });

  it('are seen with the database only', async () => {
    const stranger = clientOf(running(), { personId: WORLD.graceId, sharedIds: [WORLD.handbookId] });
    const [id = ''] = await tabs();
    await expect(stranger.views.retrieve({ view_id: id })).rejects.toMatchObject(unknown);
    await expect(stranger.views.list({ database_id: garden.databaseId })).rejects.toMatchObject(unknown);
    await expect(makeView(stranger, table())).rejects.toMatchObject(unknown);
  });

  it('can be deleted but for the last one', async () => {
    const [first = ''] = await tabs();
    const view = await makeView(client, table());
    await expect(client.views.delete({ view_id: view.id })).resolves.toEqual({
      object: 'view',
      id: view.id,
      parent: { type: 'database_id', database_id: garden.databaseId },
      type: 'table',
    });
    await expect(client.views.retrieve({ view_id: view.id })).rejects.toMatchObject(unknown);
    await expect(client.views.delete({ view_id: first })).rejects.toMatchObject(refused('The last view'));
    expect(await tabs()).toEqual([first]);
  });
});

describe('creating a view', () => {
  it('keeps filter, sorts and quick filters, properties by name', async () => {
    const filter = {
      and: [
        { property: garden.ids.Bed, select: { equals: 'North' } },
        {
          or: [
            { property: 'Price', number: { greater_than: 1 } },
            { timestamp: 'created_time', created_time: { this_week: {} } },
          ],
        },
      ],
    };
    const view = await makeView(client, {
      ...table(),
      filter,
      sorts: [
        { property: garden.ids.Price, direction: 'descending' },
        { timestamp: 'created_time', direction: 'ascending' },
      ],
      quick_filters: { [garden.ids.State ?? '']: { status: { equals: 'Done' } } },
    });
    expect(view).toMatchObject({
      filter: { and: [{ property: 'Bed', select: { equals: 'North' } }, filter.and[1]] },
      sorts: [
        { property: 'Price', direction: 'descending' },
        { timestamp: 'created_time', direction: 'ascending' },
      ],
      quick_filters: { State: { status: { equals: 'Done' } } },
    });
    await client.dataSources.update({
      data_source_id: garden.sourceId,
      properties: { Bed: { name: 'Patch' } },
    });
    expect(fullView(await client.views.retrieve({ view_id: view.id })).filter).toMatchObject({
      and: [{ property: 'Patch' }, {}],
    });
  });

  it('refuses what a query would refuse', async () => {
    const filters = [
      { property: 'Nothing', select: { equals: 'North' } },
      { property: 'Bed', number: { equals: 1 } },
      { property: 'Bed', select: { equals: 'West' } },
    ];
    for (const filter of filters) {
      await expect(makeView(client, { ...table(), filter })).rejects.toMatchObject(invalid);
    }
    const sorts = [{ property: 'Nothing', direction: 'ascending' }];
    await expect(makeView(client, { ...table(), sorts })).rejects.toMatchObject(invalid);
    const quick = { Bed: { select: { equals: 'West' } } };
    await expect(makeView(client, { ...table(), quick_filters: quick })).rejects.toMatchObject(invalid);
    expect(await tabs()).toHaveLength(1);
  });

  it('needs exactly one target, with its own details', async () => {
    const { database_id: _, ...none } = table();
    await expect(makeView(client, none)).rejects.toMatchObject(refused('exactly one of'));
    const [view_id] = await tabs();
    await expect(makeView(client, { ...table(), view_id })).rejects.toMatchObject(refused('exactly one of'));
    await expect(makeView(client, { ...none, view_id })).rejects.toMatchObject(
      refused('only a dashboard takes widgets'),
    );
    await expect(makeView(client, { ...table(), placement: { type: 'new_row' } })).rejects.toMatchObject(
      refused('body.placement may be sent together with body.view_id only'),
    );
    await expect(makeView(client, { ...table(), type: 'grid' })).rejects.toMatchObject(refused('body.type'));
  });

  it('makes a linked database on a page', async () => {
    const { results } = await client.blocks.children.append({
      block_id: WORLD.welcomeId,
      children: [{ divider: {} }, { divider: {} }],
    });
    const view = await makeView(client, {
      data_source_id: garden.sourceId,
      type: 'gallery',
      create_database: {
        parent: { type: 'page_id', page_id: WORLD.welcomeId },
        position: { type: 'after_block', block_id: results[0]?.id },
      },
    });
    const linked = view.parent.database_id;
    expect(linked).not.toBe(garden.databaseId);
    const children = await client.blocks.children.list({ block_id: WORLD.welcomeId });
    expect(children.results.map(({ id }) => id)).toEqual([results[0]?.id, linked, results[1]?.id]);
    const database = await client.databases.retrieve({ database_id: linked });
    expect(database).toMatchObject({ data_sources: [{ id: garden.sourceId, name: 'Beds' }] });
    const views = await client.views.list({ data_source_id: garden.sourceId });
    expect(views.results.map(({ id }) => id)).toContain(view.id);
    await client.databases.update({ database_id: linked, title: [{ text: { content: 'Only here' } }] });
    await expect(client.databases.retrieve({ database_id: garden.databaseId })).resolves.toMatchObject({
      data_sources: [{ name: 'Beds' }],
    });
  });
});

describe('a dashboard', () => {
  it('holds widgets in rows', async () => {
    const dashboard = await makeView(client, { ...table(), type: 'dashboard' });
    expect(dashboard).toMatchObject({
      data_source_id: null,
      configuration: { type: 'dashboard', rows: [] },
    });
    const widget = (placement?: object) =>
      makeView(client, { data_source_id: garden.sourceId, type: 'list', view_id: dashboard.id, placement });
    const first = await widget();
    const below = await widget({ type: 'new_row' });
    const beside = await widget({ type: 'existing_row', row_index: 0 });
    const top = await widget({ type: 'new_row', row_index: 0 });
    expect(first).toMatchObject({ dashboard_view_id: dashboard.id, parent: dashboard.parent });
    const layout = async () => {
      const { configuration } = fullView(await client.views.retrieve({ view_id: dashboard.id }));
      if (configuration?.type !== 'dashboard') throw new Error('Expected a dashboard.');
      return configuration.rows.map((row) => row.widgets.map(({ view_id: id }) => id));
    };
    expect(await layout()).toEqual([[top.id], [first.id, beside.id], [below.id]]);
    await client.views.delete({ view_id: top.id });
    expect(await layout()).toEqual([[first.id, beside.id], [below.id]]);
    expect(await tabs()).not.toContain(first.id);
    await expect(widget({ type: 'existing_row', row_index: 2 })).rejects.toMatchObject(refused('has 2 rows'));
    await client.views.delete({ view_id: dashboard.id });
    await expect(client.views.retrieve({ view_id: first.id })).rejects.toMatchObject(unknown);
  });

  it('has neither rows nor a configuration of its own', async () => {
    const dashboard = await makeView(client, { ...table(), type: 'dashboard' });
    await expect(client.views.queries.create({ view_id: dashboard.id })).rejects.toMatchObject(
      refused('query its widgets'),
    );
    const configuration = { type: 'dashboard', rows: [] };
    await expect(update(dashboard.id, { configuration })).rejects.toMatchObject(
      refused('body.configuration'),
    );
    const nested = { data_source_id: garden.sourceId, type: 'dashboard', view_id: dashboard.id };
    await expect(makeView(client, nested)).rejects.toMatchObject(refused('cannot be a widget'));
  });
});

describe('changing a view', () => {
  it('changes what is sent, and null clears', async () => {
    const view = await makeView(client, {
      ...table(),
      filter: { property: 'Bed', select: { equals: 'North' } },
      sorts: [{ property: 'Price', direction: 'ascending' }],
      quick_filters: { Bed: { select: { equals: 'North' } }, Price: { number: { less_than: 3 } } },
    });
    clock = new Date('2026-03-01T09:30:00.000Z');
    const renamed = fullView(await update(view.id, { name: 'North', quick_filters: { Bed: null } }));
    expect(renamed).toEqual({
      ...view,
      name: 'North',
      quick_filters: { Price: { number: { less_than: 3 } } },
      last_edited_time: '2026-03-01T09:30:00.000Z',
    });
    const cleared = fullView(await update(view.id, { filter: null, sorts: null, quick_filters: null }));
    expect(cleared).toMatchObject({ name: 'North', filter: null, sorts: null, quick_filters: null });
  });

  it('refuses sorts by time, another type and what it cannot read', async () => {
    const view = await makeView(client, table());
    const sorts = [{ timestamp: 'created_time', direction: 'ascending' }];
    await expect(update(view.id, { sorts })).rejects.toMatchObject(refused('body.sorts[0].property'));
    const configuration = { type: 'board', group_by: {} };
    await expect(update(view.id, { configuration })).rejects.toMatchObject(
      refused('body.configuration.type'),
    );
    await expect(update(view.id, { type: 'board' })).resolves.toMatchObject({ type: 'table' });
  });
});
