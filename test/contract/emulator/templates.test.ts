import { isFullBlock, isFullPage } from '@notionhq/client';
import type { Client, CreatePageParameters, PageObjectResponse } from '@notionhq/client';

import { fullView, plant } from './viewWorld.js';
import type { Garden } from './viewWorld.js';
import { clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T23:30:00.000Z');
const running = useEmulator({ now: () => clock });

let client: Client;
let garden: Garden;
let bed = '';
let row = '';
beforeEach(async () => {
  clock = new Date('2026-03-01T23:30:00.000Z');
  client = clientOf(running());
  garden = await plant(client);
  bed = await addTemplate('New bed', true);
  row = await addTemplate('New row', false);
});

const text = (content: string) => [{ text: { content } }];
const invalid = (words: string) => ({
  code: 'validation_error',
  message: expect.stringContaining(words) as string,
});

/** A template, which only Notion's own app can make: a row like any other until it is marked. */
async function addTemplate(name: string, isDefault: boolean): Promise<string> {
  const today = {
    template_mention: { type: 'template_mention_date' as const, template_mention_date: 'today' as const },
  };
  const page = await client.pages.create({
    parent: { data_source_id: garden.sourceId },
    icon: { emoji: '🌱' },
    properties: {
      Name: { title: text(name) },
      Bed: { select: { name: 'South' } },
      Price: { number: 9 },
      State: { status: { name: 'In progress' } },
    },
    children: [
      { toggle: { rich_text: text('Steps'), children: [{ to_do: { rich_text: text('Dig') } }] } },
      { paragraph: { rich_text: [{ text: { content: 'Begun ' } }, { mention: today }] } },
    ],
  });
  const record = running().state.entities[page.id];
  if (record?.object !== 'page') throw new Error('Expected a stored page.');
  record.template = { isDefault };
  return page.id;
}

async function create(more: Partial<CreatePageParameters>): Promise<PageObjectResponse> {
  const parameters = { parent: { data_source_id: garden.sourceId }, ...more } as CreatePageParameters;
  const page = await client.pages.create(parameters);
  if (!isFullPage(page)) throw new Error('Expected a full page.');
  return page;
}

async function textsOn(id: string): Promise<string[]> {
  const { results } = await client.blocks.children.list({ block_id: id });
  const texts: string[] = [];
  for (const block of results) {
    if (!isFullBlock(block)) throw new Error('Expected full blocks.');
    const payload = (block as unknown as { [key: string]: { rich_text?: { plain_text: string }[] } })[
      block.type
    ];
    texts.push((payload?.rich_text ?? []).map(({ plain_text: plain }) => plain).join(''));
    if (block.has_children) texts.push(...(await textsOn(block.id)));
  }
  return texts;
}

describe('the templates of a data source', () => {
  it('are listed, all or by name', async () => {
    const list = (more: { name?: string; page_size?: number; start_cursor?: string } = {}) =>
      client.dataSources.listTemplates({ data_source_id: garden.sourceId, ...more });
    const [first, second] = [
      { id: bed, name: 'New bed', is_default: true },
      { id: row, name: 'New row', is_default: false },
    ];
    expect(await list()).toEqual({ templates: [first, second], has_more: false, next_cursor: null });
    expect((await list({ name: 'ROW' })).templates).toEqual([second]);
    const part = await list({ page_size: 1 });
    expect(part).toMatchObject({ templates: [first], has_more: true });
    const rest = await list({ page_size: 1, start_cursor: part.next_cursor ?? '' });
    expect(rest).toEqual({ templates: [second], has_more: false, next_cursor: null });
  });

  it('are no rows, and in no search', async () => {
    const { results } = await client.dataSources.query({ data_source_id: garden.sourceId });
    expect(results.map(({ id }) => id).sort()).toEqual(Object.values(garden.rows).sort());
    const views = await client.views.list({ data_source_id: garden.sourceId });
    const view = fullView(await client.views.retrieve({ view_id: views.results[0]?.id ?? '' }));
    const query = await client.views.queries.create({ view_id: view.id });
    expect(query.total_count).toBe(4);
    expect((await client.search({ query: 'New bed' })).results).toEqual([]);
    await expect(client.pages.retrieve({ page_id: bed })).resolves.toMatchObject({ id: bed });
  });
});

describe('a page from a template', () => {
  it('is filled after the answer, and keeps what it was given', async () => {
    const page = await create({
      template: { type: 'default' },
      properties: { Name: { title: text('Herbs') }, Price: { number: 2 } },
    });
    expect(page).toMatchObject({ icon: null, properties: { Bed: { select: null } } });
    const read = await client.pages.retrieve({ page_id: page.id });
    expect(read).toMatchObject({
      icon: { emoji: '🌱' },
      properties: {
        Name: { title: [{ plain_text: 'Herbs' }] },
        Bed: { select: { name: 'South' } },
        Price: { number: 2 },
        State: { status: { name: 'In progress' } },
      },
    });
    expect(await textsOn(page.id)).toEqual(['Steps', 'Dig', 'Begun 2026-03-01']);
    expect(await textsOn(bed)).toEqual(['Steps', 'Dig', 'Begun @today']);
  });

  it('is named like a template that is chosen by id, in the time zone of the request', async () => {
    const page = await create({
      template: { type: 'template_id', template_id: row, timezone: 'Europe/Vienna' },
    });
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({
      properties: { Name: { title: [{ plain_text: 'New row' }] } },
    });
    expect((await textsOn(page.id)).at(-1)).toBe('Begun 2026-03-02');
  });

  it('may be one that is there already, its content erased or kept', async () => {
    const kale = garden.rows.Kale ?? '';
    const add = { block_id: kale, children: [{ paragraph: { rich_text: text('Old') } }] };
    await client.blocks.children.append(add);
    await client.pages.update({ page_id: kale, template: { type: 'default' } });
    expect(await textsOn(kale)).toEqual(['Old', 'Steps', 'Dig', 'Begun 2026-03-01']);
    await client.pages.update({ page_id: kale, template: { type: 'default' }, erase_content: true });
    expect(await textsOn(kale)).toEqual(['Steps', 'Dig', 'Begun 2026-03-01']);
    await expect(client.pages.retrieve({ page_id: kale })).resolves.toMatchObject({
      properties: { Name: { title: [{ plain_text: 'Kale' }] }, Price: { number: 3 } },
    });
  });

  it('takes no content of its own, and no template from elsewhere', async () => {
    const children = [{ divider: {} }];
    await expect(create({ template: { type: 'default' }, children })).rejects.toMatchObject(
      invalid('body.children should be not present beside body.template'),
    );
    const other = { type: 'template_id' as const, template_id: garden.rows.Kale ?? '' };
    await expect(create({ template: other })).rejects.toMatchObject(invalid('is not a template of'));
    const missing = { type: 'template_id' as const, template_id: WORLD.adaId };
    await expect(create({ template: missing })).rejects.toMatchObject({ code: 'object_not_found' });
    const nowhere = { type: 'default' as const, timezone: 'Mars/North' };
    await expect(create({ template: nowhere })).rejects.toMatchObject(invalid('an IANA time zone'));
    const parent = { page_id: WORLD.gardenId };
    await expect(create({ parent, template: { type: 'default' } })).rejects.toMatchObject(
      invalid('only those have templates'),
    );
    await expect(create({ parent, template: { type: 'none' }, children })).resolves.toMatchObject({
      object: 'page',
    });
    await client.pages.update({ page_id: bed, in_trash: true });
    await expect(create({ template: { type: 'default' } })).rejects.toMatchObject(
      invalid('has no default template'),
    );
  });

  it('has the properties that the data source has by then', async () => {
    await client.dataSources.update({
      data_source_id: garden.sourceId,
      properties: { Price: { rich_text: {} } },
    });
    const page = await create({ template: { type: 'default' } });
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({
      properties: { Price: { type: 'rich_text', rich_text: [] }, Bed: { select: { name: 'South' } } },
    });
  });
});
