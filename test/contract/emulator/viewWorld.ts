import type { Client, CreateViewParameters, DataSourceViewObjectResponse } from '@notionhq/client';

import { WORLD } from './world.js';

/** A database with a property for every kind of view, and a few rows. */
export interface Garden {
  databaseId: string;
  sourceId: string;
  /** Property ids, as answers carry them, by name. */
  ids: { [name: string]: string };
  /** Row ids by name. */
  rows: { [name: string]: string };
}

const PLANTS = [
  { name: 'Kale', bed: 'North', state: 'Done', price: 3, sown: '2026-03-02' },
  { name: 'Leek', bed: 'South', state: 'Not started', price: 2, sown: '2026-03-05' },
  { name: 'Mint', bed: 'North', state: 'Not started', price: 1, sown: '2026-02-01' },
  { name: 'Onion', bed: 'North', state: 'In progress', price: 4, sown: '2026-04-01' },
];

const text = (content: string) => [{ text: { content } }];

export async function plant(client: Client): Promise<Garden> {
  const database = await client.databases.create({
    parent: { type: 'page_id', page_id: WORLD.gardenId },
    title: text('Beds'),
    initial_data_source: {
      properties: {
        Name: { title: {} },
        Bed: { select: { options: [{ name: 'North' }, { name: 'South' }] } },
        State: { status: {} },
        Price: { number: { format: 'euro' } },
        Sown: { date: {} },
        Owner: { people: {} },
        Notes: { rich_text: {} },
        Photo: { files: {} },
        Place: { place: {} },
        Done: { checkbox: {} },
        Grown: { formula: { expression: 'prop("Price") * 2' } },
      },
    },
  });
  const sourceId = 'data_sources' in database ? (database.data_sources[0]?.id ?? '') : '';
  const rows: Garden['rows'] = {};
  for (const { name, bed, state, price, sown } of PLANTS) {
    const page = await client.pages.create({
      parent: { data_source_id: sourceId },
      properties: {
        Name: { title: text(name) },
        Bed: { select: { name: bed } },
        State: { status: { name: state } },
        Price: { number: price },
        Sown: { date: { start: sown } },
      },
    });
    rows[name] = page.id;
  }
  const source = await client.dataSources.retrieve({ data_source_id: sourceId });
  const ids = Object.fromEntries(Object.values(source.properties).map(({ name, id }) => [name, id]));
  return { databaseId: database.id, sourceId, ids, rows };
}

/** Makes a view; parameters are loose since the client's types know no filter. */
export async function makeView(
  client: Client,
  parameters: { [key: string]: unknown },
): Promise<DataSourceViewObjectResponse> {
  return fullView(
    await client.views.create({ name: 'A view', ...parameters } as unknown as CreateViewParameters),
  );
}

export function fullView(view: object): DataSourceViewObjectResponse {
  if (!('name' in view)) throw new Error('Expected a full view.');
  return view as DataSourceViewObjectResponse;
}
