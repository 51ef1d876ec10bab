import type { Client } from '@notionhq/client';

import type { Garden } from './viewWorld.js';
import { makeView, plant } from './viewWorld.js';
import { clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

let client: Client;
let garden: Garden;
beforeEach(async () => {
  clock = new Date('2026-03-01T09:00:12.345Z');
  client = clientOf(running());
  garden = await plant(client);
});

const unknown = { status: 404, code: 'object_not_found' };

async function viewOf(looks: { [key: string]: unknown } = {}): Promise<string> {
  const target = { data_source_id: garden.sourceId, database_id: garden.databaseId, type: 'table' };
  return (await makeView(client, { ...target, ...looks })).id;
}

async function namesIn(viewId: string): Promise<string[]> {
  const { results } = await client.views.queries.create({ view_id: viewId });
  return results.map(({ id }) => Object.keys(garden.rows).find((name) => garden.rows[name] === id) ?? id);
}

const cheapFirst = [{ property: 'Price', direction: 'ascending' }];
const north = { property: 'Bed', select: { equals: 'North' } };

describe('querying a view', () => {
  it('gives the rows by filter, quick filters and sorts', async () => {
    expect(await namesIn(await viewOf({ sorts: cheapFirst }))).toEqual(['Mint', 'Leek', 'Kale', 'Onion']);
    expect(await namesIn(await viewOf({ sorts: cheapFirst, filter: north }))).toEqual([
      'Mint',
      'Kale',
      'Onion',
    ]);
    const quick = { State: { status: { does_not_equal: 'Done' } }, Price: { number: { less_than: 4 } } };
    const view = await viewOf({ sorts: cheapFirst, filter: north, quick_filters: quick });
    expect(await namesIn(view)).toEqual(['Mint']);
    const several = { property: 'State', status: { does_not_equal: ['Done', 'In progress'] } };
    expect(await namesIn(await viewOf({ sorts: cheapFirst, filter: several }))).toEqual(['Mint', 'Leek']);
  });

  it('is paged through by its results', async () => {
    const view = await viewOf({ sorts: cheapFirst });
    const query = await client.views.queries.create({ view_id: view, page_size: 2 });
    const { Mint, Leek, Kale, Onion } = garden.rows;
    expect(query).toEqual({
      object: 'view_query',
      id: expect.any(String) as string,
      view_id: view,
      expires_at: '2026-03-01T09:15:12.345Z',
      total_count: 4,
      results: [
        { object: 'page', id: Mint },
        { object: 'page', id: Leek },
      ],
      next_cursor: expect.any(String) as string,
      has_more: true,
    });
    const rest = await client.views.queries.results({
      view_id: view.replaceAll('-', ''),
      query_id: query.id.replaceAll('-', ''),
      start_cursor: query.next_cursor,
      page_size: 2,
    });
    expect(rest).toEqual({
      object: 'list',
      type: 'page',
      page: {},
      results: [
        { object: 'page', id: Kale },
        { object: 'page', id: Onion },
      ],
      next_cursor: null,
      has_more: false,
    });
  });

  it('keeps what it found, whatever happens to the rows', async () => {
    const view = await viewOf({ filter: north });
    const query = await client.views.queries.create({ view_id: view });
    await client.pages.update({ page_id: garden.rows.Kale ?? '', in_trash: true });
    const at = { view_id: view, query_id: query.id };
    expect((await client.views.queries.results(at)).results).toHaveLength(3);
    expect(await namesIn(view)).toHaveLength(2);
  });

  it('ends after 15 minutes, or when it is deleted, which may be said twice', async () => {
    const view = await viewOf();
    const first = await client.views.queries.create({ view_id: view });
    const gone = { view_id: view, query_id: first.id };
    for (const _ of [1, 2]) {
      await expect(client.views.queries.delete(gone)).resolves.toEqual({
        object: 'view_query',
        id: first.id,
        deleted: true,
      });
    }
    await expect(client.views.queries.results(gone)).rejects.toMatchObject(unknown);
    const second = await client.views.queries.create({ view_id: view });
    const at = { view_id: view, query_id: second.id };
    clock = new Date('2026-03-01T09:15:12.344Z');
    await expect(client.views.queries.results(at)).resolves.toMatchObject({ object: 'list' });
    clock = new Date('2026-03-01T09:15:12.345Z');
    await expect(client.views.queries.results(at)).rejects.toMatchObject(unknown);
  });

  it('belongs to the connection that made it, and to its view', async () => {
    const [view, other] = [await viewOf(), await viewOf()];
    const { id } = await client.views.queries.create({ view_id: view });
    const grace = clientOf(running(), { personId: WORLD.graceId });
    const at = { view_id: view, query_id: id };
    await expect(grace.views.queries.results(at)).rejects.toMatchObject(unknown);
    await grace.views.queries.delete(at);
    await expect(client.views.queries.results({ ...at, view_id: other })).rejects.toMatchObject(unknown);
    await expect(client.views.queries.results(at)).resolves.toMatchObject({ object: 'list' });
  });

  it('says when there are more than 10,000 rows', async () => {
    const { state } = running();
    const row = state.entities[garden.rows.Kale ?? ''];
    if (row?.object !== 'page') throw new Error('Expected a row.');
    for (let index = 0; index < 10_000; index += 1) {
      const id = `e0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      state.entities[id] = { ...row, id };
    }
    const view = await viewOf();
    const query = await client.views.queries.create({ view_id: view, page_size: 1 });
    const incomplete = { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' };
    expect(query).toMatchObject({ total_count: 10_000, request_status: incomplete });
    const page = await client.views.queries.results({ view_id: view, query_id: query.id });
    expect(page.request_status).toEqual(incomplete);
  });

  it('passes over conditions on properties and options that are gone', async () => {
    const filter = { and: [north, { property: 'Price', number: { greater_than: 1 } }] };
    const view = await viewOf({
      filter,
      sorts: cheapFirst,
      quick_filters: { Done: { checkbox: { equals: true } } },
    });
    expect(await namesIn(view)).toEqual([]);
    await client.dataSources.update({
      data_source_id: garden.sourceId,
      properties: { Price: null, Done: null },
    });
    expect((await namesIn(view)).sort()).toEqual(['Kale', 'Mint', 'Onion']);
  });
});
