import { clientOf, useEmulator, WORLD } from './world.js';

const running = useEmulator();

const EMOJIS = ['summit', 'boot', 'rope'].map((name, index) => ({
  id: `f0000000-0000-4000-8000-00000000000${index}`,
  workspaceId: WORLD.acmeId,
  name,
  url: `https://img.test/${name}.png`,
}));
const shown = EMOJIS.map(({ id, name, url }) => ({ id, name, url }));

beforeEach(() => {
  const { state } = running();
  for (const emoji of EMOJIS) state.customEmojis[emoji.id] = { ...emoji };
  const foreign = { ...EMOJIS[0]!, id: WORLD.foreignId, workspaceId: WORLD.otherWorkspaceId };
  state.customEmojis[foreign.id] = foreign;
});

describe('custom emojis', () => {
  it('are those of the workspace', async () => {
    await expect(clientOf(running()).customEmojis.list({})).resolves.toEqual({
      object: 'list',
      type: 'custom_emoji',
      results: shown,
      has_more: false,
      next_cursor: null,
    });
  });

  it('are found by name, and paged through', async () => {
    const client = clientOf(running());
    expect((await client.customEmojis.list({ name: 'boot' })).results).toEqual([shown[1]]);
    expect((await client.customEmojis.list({ name: 'boo' })).results).toEqual([]);
    const first = await client.customEmojis.list({ page_size: 2 });
    const second = await client.customEmojis.list({ page_size: 2, start_cursor: first.next_cursor });
    expect([...first.results, ...second.results]).toEqual(shown);
  });

  it('keep the name that they have now, as icons and in texts', async () => {
    const client = clientOf(running());
    const [summit] = EMOJIS;
    const emoji = { id: summit!.id };
    const page = await client.pages.create({
      parent: { page_id: WORLD.gardenId },
      icon: { type: 'custom_emoji', custom_emoji: emoji },
      properties: { title: { title: [{ mention: { custom_emoji: emoji } }] } },
    });
    running().state.customEmojis[summit!.id]!.name = 'peak';
    await expect(client.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({
      icon: { type: 'custom_emoji', custom_emoji: { ...shown[0], name: 'peak' } },
      properties: {
        title: { title: [{ plain_text: ':peak:', mention: { custom_emoji: { name: 'peak' } } }] },
      },
    });
  });
});
