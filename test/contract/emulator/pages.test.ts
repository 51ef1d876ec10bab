import { isFullPage } from '@notionhq/client';
import type { Client, CreatePageParameters, PageObjectResponse } from '@notionhq/client';

import { ask, clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

const VERSIONS = ['2025-09-03', '2026-03-11'];

function titled(content: string) {
  return { title: { title: [{ text: { content } }] } };
}

async function create(client: Client, parameters: CreatePageParameters): Promise<PageObjectResponse> {
  const page = await client.pages.create(parameters);
  if (!isFullPage(page)) throw new Error('Expected a full page.');
  return page;
}

async function childIds(client: Client, id: string): Promise<string[]> {
  const { results } = await client.blocks.children.list({ block_id: id });
  return results.map((block) => block.id);
}

describe('creating a page', () => {
  it.each(VERSIONS)('gives the whole page in %s', async (notionVersion) => {
    const client = clientOf(running(), { notionVersion });
    const me = await client.users.me({});
    const page = await create(client, {
      parent: { page_id: WORLD.gardenId.replaceAll('-', '') },
      properties: titled('Tomatoes, & more'),
      icon: { emoji: '🍅' },
      cover: { external: { url: 'https://img.test/cover.png' } },
    });
    const archived = notionVersion === '2025-09-03' ? { archived: false } : {};
    expect(page).toEqual({
      object: 'page',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/) as string,
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      created_by: { object: 'user', id: me.id },
      last_edited_by: { object: 'user', id: me.id },
      in_trash: false,
      ...archived,
      is_archived: false,
      is_locked: false,
      icon: { type: 'emoji', emoji: '🍅' },
      cover: { type: 'external', external: { url: 'https://img.test/cover.png' } },
      parent: { type: 'page_id', page_id: WORLD.gardenId },
      properties: {
        title: expect.objectContaining({
          id: 'title',
          type: 'title',
          title: [
            {
              type: 'text',
              text: { content: 'Tomatoes, & more', link: null },
              annotations: {
                bold: false,
                italic: false,
                strikethrough: false,
                underline: false,
                code: false,
                color: 'default',
              },
              plain_text: 'Tomatoes, & more',
              href: null,
            },
          ],
        }) as object,
      },
      url: `https://www.notion.so/Tomatoes-more-${page.id.replaceAll('-', '')}`,
      public_url: null,
    });
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toEqual(page);
  });

  it('makes a row of a data source, by its id or by its database', async () => {
    const client = clientOf(running());
    const parents = [{ data_source_id: WORLD.tasksSourceId }, { database_id: WORLD.tasksDatabaseId }];
    for (const parent of parents) {
      const properties = { Name: titled('Weed').title, Price: { number: 2.5 } };
      const row = await create(client, { parent, properties });
      expect(row.parent).toEqual({
        type: 'data_source_id',
        data_source_id: WORLD.tasksSourceId,
        database_id: WORLD.tasksDatabaseId,
      });
      expect(row.properties.Price).toMatchObject({ id: '%3EQQn', type: 'number', number: 2.5 });
      expect(await childIds(client, WORLD.handbookId)).not.toContain(row.id);
    }
  });

  it('puts a page without parent at the top, for the person and this connection alone', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.handbookId] });
    const page = await create(client, { properties: titled('Mine') });
    expect(page.parent).toEqual({ type: 'workspace', workspace: true });
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({ id: page.id });
    const grace = clientOf(running(), { personId: WORLD.graceId });
    await expect(grace.pages.retrieve({ page_id: page.id })).rejects.toMatchObject({
      code: 'object_not_found',
    });
  });

  it('takes content and a place among the children', async () => {
    const client = clientOf(running());
    const holder = await create(client, { parent: { page_id: WORLD.gardenId }, properties: titled('Beds') });
    const make = (position?: CreatePageParameters['position']) =>
      create(client, {
        parent: { page_id: holder.id },
        position,
        children: [{ to_do: { rich_text: [{ text: { content: 'Sow' } }] } }, { divider: {} }],
      });
    const first = await make();
    const second = await make({ type: 'page_start' });
    const third = await make({ type: 'after_block', after_block: { id: second.id } });
    expect(await childIds(client, holder.id)).toEqual([second.id, third.id, first.id]);
    const { results } = await client.blocks.children.list({ block_id: first.id });
    expect(results.map((block) => 'type' in block && block.type)).toEqual(['to_do', 'divider']);
  });

  it('honours filter_properties', async () => {
    const client = clientOf(running());
    const row = await create(client, { parent: { data_source_id: WORLD.tasksSourceId } });
    const cut = await client.pages.retrieve({ page_id: row.id, filter_properties: ['%3EQQn'] });
    expect(Object.keys('properties' in cut ? cut.properties : {})).toEqual(['Price']);
  });

  it('refuses in words, and leaves nothing behind', async () => {
    const client = clientOf(running());
    const before = Object.keys(running().state.entities).length;
    const long = [{ text: { content: 'x'.repeat(2001) } }];
    const parent = { page_id: WORLD.gardenId };
    const cases: [object, string][] = [
      [
        { parent: {} },
        'body failed validation. Fix one:\nbody.parent.page_id should be defined, instead was `undefined`.',
      ],
      [{ parent, properties: { Price: { number: 1 } } }, 'Price is not a property that exists.'],
      [
        { parent, properties: titled(''), icon: { emoji: 3 } },
        'body failed validation: body.icon.emoji should be a string, instead was `3`.',
      ],
      [
        { parent, children: [{ paragraph: { rich_text: long } }] },
        'body failed validation: body.children[0].paragraph.rich_text[0].text.content.length should be ≤ `2000`, instead was `2001`.',
      ],
      [
        { parent: { data_source_id: WORLD.tasksSourceId }, position: { type: 'page_end' } },
        'body.position should be not present unless the parent is a page.',
      ],
      [
        { parent: { page_id: WORLD.tasksDatabaseId } },
        `Provided page_id ${WORLD.tasksDatabaseId} is a database`,
      ],
    ];
    for (const [body, message] of cases) {
      const error: unknown = await client.pages
        .create(body as CreatePageParameters)
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status: 400, code: 'validation_error' });
      expect((error as Error).message).toContain(message);
    }
    expect(Object.keys(running().state.entities)).toHaveLength(before);
  });
});

describe('changing a page', () => {
  it('changes what is sent and nothing else', async () => {
    const client = clientOf(running());
    const page = await create(client, {
      parent: { page_id: WORLD.gardenId },
      properties: titled('Shed'),
      icon: { emoji: '🏚️' },
    });
    clock = new Date('2026-03-01T10:15:59.000Z');
    const locked = await client.pages.update({
      page_id: page.id,
      is_locked: true,
      properties: titled('Barn'),
    });
    expect(locked).toMatchObject({
      is_locked: true,
      icon: { emoji: '🏚️' },
      last_edited_time: '2026-03-01T10:15:00.000Z',
    });
    const bare = await client.pages.update({ page_id: page.id, icon: null });
    expect(bare).toMatchObject({
      icon: null,
      is_locked: true,
      properties: { title: { title: [{ plain_text: 'Barn' }] } },
    });
  });

  it('trashes, refuses edits of the trash, and restores', async () => {
    const client = clientOf(running());
    const page = await create(client, { parent: { page_id: WORLD.gardenId }, properties: titled('Old') });
    await expect(client.pages.update({ page_id: page.id, in_trash: true })).resolves.toMatchObject({
      in_trash: true,
    });
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({ in_trash: true });
    expect(await childIds(client, WORLD.gardenId)).not.toContain(page.id);
    await expect(client.pages.update({ page_id: page.id, icon: null })).rejects.toMatchObject({
      code: 'validation_error',
      message: "Can't edit block that is archived. You must unarchive the block before editing.",
    });
    await client.pages.update({ page_id: page.id, in_trash: false });
    expect(await childIds(client, WORLD.gardenId)).toContain(page.id);
  });

  it('knows archived in the older version only', async () => {
    const page = await create(clientOf(running()), { parent: { page_id: WORLD.gardenId } });
    const patch = async (version: string) => {
      const { accessToken } = running().issueToken();
      return ask(running(), `/v1/pages/${page.id}`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${accessToken}`,
          'notion-version': version,
          'content-type': 'application/json',
        },
        body: '{"archived":true}',
      });
    };
    const refused = await patch('2026-03-11');
    expect(refused.body.message).toBe(
      'body failed validation: body.archived should be not present, instead was `true`.',
    );
    expect((await patch('2025-09-03')).body).toMatchObject({ archived: true, in_trash: true });
  });

  it('moves below a page and into a data source, but not below itself', async () => {
    const client = clientOf(running());
    const page = await create(client, { parent: { page_id: WORLD.gardenId }, properties: titled('Seeds') });
    const inner = await create(client, { parent: { page_id: page.id }, properties: titled('Packets') });
    const moved = await client.pages.move({
      page_id: page.id,
      parent: { type: 'page_id', page_id: WORLD.welcomeId },
    });
    expect(moved).toMatchObject({ parent: { page_id: WORLD.welcomeId } });
    expect(await childIds(client, WORLD.welcomeId)).toContain(page.id);
    expect(await childIds(client, WORLD.gardenId)).not.toContain(page.id);
    await expect(
      client.pages.move({ page_id: page.id, parent: { type: 'page_id', page_id: inner.id } }),
    ).rejects.toMatchObject({ message: 'A page cannot be moved below itself: choose another parent.' });
    const row = await client.pages.move({
      page_id: page.id,
      parent: { type: 'data_source_id', data_source_id: WORLD.tasksSourceId },
    });
    expect(row).toMatchObject({
      properties: { Name: { title: [{ plain_text: 'Seeds' }] }, Price: { number: null } },
    });
  });
});

describe('property items', () => {
  it('gives one value, or a list in pages', async () => {
    const client = clientOf(running());
    const rich = Array.from({ length: 3 }, (_, index) => ({ text: { content: `part ${index} ` } }));
    const row = await create(client, {
      parent: { data_source_id: WORLD.tasksSourceId },
      properties: { Name: { title: rich }, Price: { number: 7 } },
    });
    const number = await client.pages.properties.retrieve({ page_id: row.id, property_id: '%3EQQn' });
    expect(number).toEqual({ object: 'property_item', id: '%3EQQn', type: 'number', number: 7 });
    const first = await client.pages.properties.retrieve({
      page_id: row.id,
      property_id: 'title',
      page_size: 2,
    });
    if (first.object !== 'list') throw new Error('Expected a list.');
    expect(first).toMatchObject({ type: 'property_item', has_more: true });
    expect(first.results).toHaveLength(2);
    const { next_url: next } = first.property_item as { next_url: string };
    const { accessToken } = running().issueToken();
    const headers = { authorization: `Bearer ${accessToken}`, 'notion-version': '2026-03-11' };
    const rest = await ask(running(), next.replace(running().url, ''), { headers });
    expect(rest.body).toMatchObject({
      has_more: false,
      next_cursor: null,
      results: [{ object: 'property_item', type: 'title', title: { plain_text: 'part 2 ' } }],
    });
  });

  it('answers 404 for a property that the page does not have', async () => {
    const client = clientOf(running());
    const item = client.pages.properties.retrieve({ page_id: WORLD.gardenId, property_id: 'nope' });
    await expect(item).rejects.toMatchObject({ status: 404, code: 'object_not_found' });
  });
});
