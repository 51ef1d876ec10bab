import type { Client } from '@notionhq/client';

import type { Capability } from '../../../emulator/capabilities.js';
import { DEMO_CLIENT, startEmulator } from '../../../emulator/emulator.js';
import type { Emulator } from '../../../emulator/emulator.js';
import { ask, clientOf, smallState, WORLD } from './world.js';

const emulators: Emulator[] = [];
afterAll(() => Promise.all(emulators.map((emulator) => emulator.close())));

async function startWith(...capabilities: Capability[]): Promise<Emulator> {
  const clients = [{ ...DEMO_CLIENT, capabilities }];
  const emulator = await startEmulator({ state: smallState(), clients });
  emulators.push(emulator);
  return emulator;
}

async function clientThatMay(...capabilities: Capability[]): Promise<Client> {
  return clientOf(await startWith(...capabilities));
}

const words = [{ text: { content: 'Hm.' } }];
const page = { page_id: WORLD.welcomeId };
const block = { block_id: WORLD.welcomeId };

const CALLS: Record<string, [needs: Capability, call: (client: Client) => Promise<unknown>]> = {
  'reading a page': ['read_content', ({ pages }) => pages.retrieve(page)],
  'listing blocks': ['read_content', ({ blocks }) => blocks.children.list(block)],
  'asking for rows': [
    'read_content',
    ({ dataSources }) => dataSources.query({ data_source_id: WORLD.tasksSourceId }),
  ],
  'making a page': ['insert_content', ({ pages }) => pages.create({ parent: page })],
  'appending blocks': [
    'insert_content',
    ({ blocks }) => blocks.children.append({ ...block, children: [{ divider: {} }] }),
  ],
  'changing a page': ['update_content', ({ pages }) => pages.update({ ...page, is_locked: true })],
  'moving a page': [
    'update_content',
    ({ pages }) => pages.move({ ...page, parent: { page_id: WORLD.gardenId } }),
  ],
  'trashing a block': ['update_content', ({ blocks }) => blocks.delete(block)],
  'listing comments': ['read_comments', ({ comments }) => comments.list(block)],
  commenting: ['insert_comments', ({ comments }) => comments.create({ parent: page, rich_text: words })],
  'listing people': ['read_user_without_email', ({ users }) => users.list({})],
};

describe('a connection', () => {
  it.each(Object.entries(CALLS))('needs a capability for %s', async (_name, [needs, call]) => {
    const others = Object.values(CALLS).flatMap(([other]) => (other === needs ? [] : [other]));
    await expect(call(await clientThatMay(...others))).rejects.toMatchObject({
      status: 403,
      code: 'restricted_resource',
    });
    await expect(call(await clientThatMay(needs))).resolves.toBeDefined();
  });

  it('that may only insert gets little more than ids back', async () => {
    const client = await clientThatMay('insert_content', 'insert_comments');
    const made = await client.pages.create({ parent: page });
    expect(made).toEqual({ object: 'page', id: made.id });
    const { results } = await client.blocks.children.append({
      block_id: made.id,
      children: [{ divider: {} }],
    });
    expect(results).toEqual([{ object: 'block', id: results[0]?.id }]);
    const comment = await client.comments.create({ parent: { page_id: made.id }, rich_text: words });
    expect(comment).toEqual({ object: 'comment', id: comment.id });
    const parent = { type: 'page_id', page_id: made.id } as const;
    const database = await client.databases.create({ parent });
    expect(database).toEqual({ object: 'database', id: database.id });
    const source = await client.dataSources.create({
      parent: { database_id: database.id },
      properties: { Name: { title: {} } },
    });
    expect(source).toEqual({
      object: 'data_source',
      id: source.id,
      properties: expect.any(Object) as object,
    });
    const view = await client.views.create({
      ...{ database_id: database.id, data_source_id: source.id },
      ...{ name: 'All', type: 'table' },
    });
    expect(Object.keys(view).sort()).toEqual(['id', 'object', 'parent', 'type']);
  });

  it('that may search but not read finds ids alone', async () => {
    const { results } = await (await clientThatMay('insert_content')).search({ query: 'Welcome' });
    expect(results).toEqual([{ object: 'page', id: WORLD.welcomeId }]);
  });

  it('sees people with their addresses, without them, or as ids', async () => {
    const ada = { user_id: WORLD.adaId };
    const whole = await clientThatMay('read_user_with_email');
    expect(await whole.users.retrieve(ada)).toMatchObject({ person: { email: 'ada@acme.test' } });
    const nameOnly = await clientThatMay('read_user_without_email');
    expect(await nameOnly.users.retrieve(ada)).toMatchObject({ name: 'Ada Lovelace', person: {} });
    expect(JSON.stringify(await nameOnly.users.list({}))).not.toContain('@acme.test');
    const none = await clientThatMay('read_content');
    expect(await none.users.me({})).toMatchObject({
      bot: { owner: { type: 'user', user: { object: 'user', id: WORLD.adaId } } },
    });
  });

  it('tells what it may as the scope of its token', async () => {
    const emulator = await startWith('read_content', 'read_comments');
    const answer = await ask(emulator, '/v1/oauth/introspect', {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${DEMO_CLIENT.id}:${DEMO_CLIENT.secret}`)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ token: emulator.issueToken().accessToken }),
    });
    expect(answer.body).toMatchObject({ active: true, scope: 'read_content read_comments' });
  });
});
