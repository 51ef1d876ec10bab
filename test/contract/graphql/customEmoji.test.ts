import { openSession, there, type Session } from './session.js';

describe('custom emojis', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('are listed page by page', async () => {
    const whole = there((await session.sdk.CustomEmojis({ first: 100 })).customEmojis).nodes;
    expect(whole.length).toBeGreaterThan(1);
    for (const { emojiId, name, url } of whole) {
      expect(emojiId).toMatch(/^[0-9a-f]{8}-/);
      expect(name).toMatch(/\S/);
      expect(url).toMatch(/^http/);
    }
    const first = there((await session.sdk.CustomEmojis({ first: 1 })).customEmojis);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await session.sdk.CustomEmojis({ first: 99, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...there(next.customEmojis).nodes]).toEqual(whole);
    expect(session.asked()[0]).toBe('GET /v1/custom_emojis?page_size=100');
  });

  it('are found by name, and can be set as an icon', async () => {
    const [emoji] = there((await session.sdk.CustomEmojis({ first: 1 })).customEmojis).nodes;
    const { emojiId, name } = there(emoji);
    const found = await session.sdk.CustomEmojis({ name, first: 5 });
    expect(there(found.customEmojis).nodes).toEqual([emoji]);
    const none = await session.sdk.CustomEmojis({ name: `${name}!`, first: 5 });
    expect(there(none.customEmojis).nodes).toEqual([]);
    const { body } = await session.post({
      query: `mutation ($id: ID!) { createPage(input: { parent: { workspace: true }, icon: { customEmoji: $id } }) {
        page { icon { ... on CustomEmojiIcon { customEmoji { emojiId name } } } } } }`,
      variables: { id: emojiId },
    });
    expect(body.errors).toBeUndefined();
    expect(body.data?.createPage).toEqual({ page: { icon: { customEmoji: { emojiId, name } } } });
  });
});
