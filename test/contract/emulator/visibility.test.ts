import { APIErrorCode, isFullPage } from '@notionhq/client';

import { clientOf, useEmulator, WORLD } from './world.js';

const running = useEmulator();

describe('what a token sees', () => {
  it('is what was picked and everything below it', async () => {
    const client = clientOf(running(), { sharedIds: [WORLD.handbookId] });
    for (const id of [WORLD.handbookId, WORLD.welcomeId]) {
      await expect(client.pages.retrieve({ page_id: id })).resolves.toMatchObject({ id });
    }
    await expect(client.databases.retrieve({ database_id: WORLD.tasksDatabaseId })).resolves.toMatchObject({
      object: 'database',
    });
    await expect(client.pages.retrieve({ page_id: WORLD.gardenId })).rejects.toMatchObject({
      status: 404,
      code: APIErrorCode.ObjectNotFound,
    });
  });

  it('never is another person’s private page, or another workspace', async () => {
    const ada = clientOf(running(), { sharedIds: null });
    for (const id of [WORLD.privateId, WORLD.foreignId]) {
      await expect(ada.pages.retrieve({ page_id: id })).rejects.toMatchObject({ code: 'object_not_found' });
      await expect(ada.blocks.children.list({ block_id: id })).rejects.toMatchObject({
        code: 'object_not_found',
      });
    }
    const grace = clientOf(running(), { personId: WORLD.graceId });
    await expect(grace.pages.retrieve({ page_id: WORLD.privateId })).resolves.toMatchObject({
      object: 'page',
    });
  });

  it('reads the mention of an unseen page as Untitled', async () => {
    const grace = clientOf(running(), { personId: WORLD.graceId });
    const mention = { type: 'mention' as const, mention: { page: { id: WORLD.privateId } } };
    const { results } = await grace.blocks.children.append({
      block_id: WORLD.gardenId,
      children: [{ paragraph: { rich_text: [mention] } }],
    });
    const shown = async (client: typeof grace) => {
      const block = await client.blocks.retrieve({ block_id: results[0]?.id ?? '' });
      return 'type' in block && block.type === 'paragraph' ? block.paragraph.rich_text[0]?.plain_text : null;
    };
    expect(await shown(grace)).toBe('Diary of Grace');
    expect(await shown(clientOf(running()))).toBe('Untitled');
  });
});

describe('search', () => {
  it('finds titles of pages and data sources, whatever their case', async () => {
    const client = clientOf(running());
    const found = await client.search({ query: 'hANDb' });
    expect(found).toMatchObject({
      object: 'list',
      type: 'page_or_data_source',
      has_more: false,
      next_cursor: null,
    });
    expect(found.results.map(({ id }) => id)).toEqual([WORLD.handbookId]);
    const sources = await client.search({ filter: { property: 'object', value: 'data_source' } });
    expect(sources.results.map(({ id, object }) => [id, object])).toEqual([
      [WORLD.tasksSourceId, 'data_source'],
    ]);
  });

  it('puts the last edited first, or as the sort says', async () => {
    const client = clientOf(running());
    await client.pages.update({ page_id: WORLD.welcomeId, icon: { emoji: '👋' } });
    const newest = await client.search({ filter: { property: 'object', value: 'page' } });
    expect(newest.results[0]?.id).toBe(WORLD.welcomeId);
    const oldest = await client.search({ sort: { timestamp: 'last_edited_time', direction: 'ascending' } });
    expect(oldest.results.at(-1)?.id).toBe(WORLD.welcomeId);
  });

  it('leaves out the trash, what lies in it, and finds it by in_trash', async () => {
    const client = clientOf(running());
    const above = await client.pages.create({
      parent: { page_id: WORLD.gardenId },
      properties: titled('Compost'),
    });
    const below = await client.pages.create({
      parent: { page_id: above.id },
      properties: titled('Compost heap'),
    });
    await client.pages.update({ page_id: above.id, in_trash: true });
    expect((await client.search({ query: 'compost' })).results).toEqual([]);
    const trashed = await client.search({
      query: 'compost',
      filter: { property: 'object', value: 'page', in_trash: true },
    });
    expect(trashed.results.map(({ id }) => id).sort()).toEqual([above.id, below.id].sort());
  });

  it('pages through everything that is seen', async () => {
    const client = clientOf(running());
    const all = await client.search({});
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const part = await client.search({ page_size: 2, start_cursor: cursor ?? undefined });
      expect(part.results.length).toBeLessThanOrEqual(2);
      expect(part.has_more).toBe(part.next_cursor !== null);
      seen.push(...part.results.map(({ id }) => id));
      cursor = part.next_cursor;
    } while (cursor);
    expect(seen).toEqual(all.results.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(3);
  });

  it('refuses cursors of other searches and made up ones', async () => {
    const client = clientOf(running());
    const { next_cursor: cursor } = await client.search({ page_size: 1 });
    const invalid = {
      code: 'validation_error',
      message: expect.stringMatching(/^start_cursor provided is invalid/) as string,
    };
    await expect(client.search({ query: 'x', start_cursor: cursor ?? '' })).rejects.toMatchObject(invalid);
    await expect(client.users.list({ start_cursor: cursor ?? '' })).rejects.toMatchObject(invalid);
    await expect(client.search({ start_cursor: WORLD.adaId })).rejects.toMatchObject(invalid);
    for (const size of [0, 101]) {
      await expect(client.search({ page_size: size })).rejects.toMatchObject({ code: 'validation_error' });
    }
  });
});

describe('users', () => {
  it('lists the people and bots of the workspace', async () => {
    const client = clientOf(running());
    const { results, ...list } = await client.users.list({});
    expect(list).toMatchObject({
      object: 'list',
      type: 'user',
      user: {},
      has_more: false,
      next_cursor: null,
    });
    expect(results.slice(0, 2)).toEqual([
      expect.objectContaining({ id: WORLD.adaId, type: 'person', person: { email: 'ada@acme.test' } }),
      expect.objectContaining({ id: WORLD.graceId, name: 'Grace Hopper' }),
    ]);
    const bots = results.filter((user) => user.type === 'bot');
    expect(bots.length).toBeGreaterThan(0);
  });

  it('retrieves one, and not a person of elsewhere', async () => {
    const client = clientOf(running());
    await expect(client.users.retrieve({ user_id: WORLD.graceId })).resolves.toMatchObject({
      name: 'Grace Hopper',
    });
    await expect(client.users.retrieve({ user_id: WORLD.gardenId })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Could not find user with ID') as string,
    });
  });

  it('shows authors in part, and times cut to the minute', async () => {
    const page = await clientOf(running()).pages.retrieve({ page_id: WORLD.handbookId });
    if (!isFullPage(page)) throw new Error('Expected a full page.');
    expect(page.created_by).toEqual({ object: 'user', id: WORLD.adaId });
    expect(page.created_time).toBe('2026-01-15T10:30:00.000Z');
  });
});

function titled(content: string) {
  return { title: { title: [{ text: { content } }] } };
}
