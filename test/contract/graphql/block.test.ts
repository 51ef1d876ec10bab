import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const SINK = SEED.kitchenSinkId;
const CHILDREN = `GET /v1/blocks/${SINK}/children`;

describe('the blocks of a page', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const read = async (first: number, after?: string | null) =>
    there((await session.sdk.Blocks({ id: SINK, first, after })).page?.blocks);

  it('come in document order, one level, in one call for the page and one for the level', async () => {
    const { edges, pageInfo } = await read(100);
    expect(edges.length).toBeGreaterThan(20);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(session.asked()).toEqual([`GET /v1/pages/${SINK}`, `${CHILDREN}?page_size=100`]);
  });

  it('include every kind of the text family, and hand on the others', async () => {
    const { edges } = await read(100);
    const kinds = new Set(edges.map(({ node }) => node.__typename));
    for (const kind of [
      'ParagraphBlock',
      'HeadingBlock',
      'BulletedListItemBlock',
      'NumberedListItemBlock',
      'ToDoBlock',
      'ToggleBlock',
      'QuoteBlock',
      'CalloutBlock',
      'CodeBlock',
      'UnsupportedBlock',
    ]) {
      expect(kinds).toContain(kind);
    }
    const divider = edges.find(({ node }) => node.type === 'divider');
    expect(divider?.node).toMatchObject({ __typename: 'UnsupportedBlock', raw: {} });
  });

  it('can be read in pages of any size, from any edge', async () => {
    const all = (await read(100)).edges.map(({ node }) => node.id);
    const inPages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await read(7, after);
      inPages.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(inPages).toEqual(all);
    const { edges } = await read(10);
    const behindThird = await read(4, edges[2]?.cursor);
    expect(behindThird.edges.map(({ node }) => node.id)).toEqual(all.slice(3, 7));
  });

  it('refuse a cursor that is garbled, or of another list', async () => {
    const { page } = await session.sdk.Blocks({ id: SEED.handbookId, first: 1 });
    const foreign = there(page?.blocks?.pageInfo.endCursor);
    for (const after of ['rubbish', foreign]) {
      expect(await refusal(session.sdk.Blocks({ id: SINK, first: 5, after }))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'after',
        message: expect.stringContaining('"after" is') as string,
      });
    }
  });

  it('refuse more than 100 at once', async () => {
    expect(await refusal(session.sdk.Blocks({ id: SINK, first: 101 }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      message:
        '"first" must be from 1 to 100, not 101. Read longer lists in pages: send pageInfo.endCursor as "after".',
    });
  });

  it('ask for children only where there are some', async () => {
    const { page } = await session.sdk.BlocksAndChildren({ id: SEED.handbookId });
    const blocks = there(page?.blocks).nodes;
    const parents = blocks.filter(({ hasChildren }) => hasChildren);
    expect(blocks.length).toBeGreaterThan(parents.length);
    expect(session.asked()).toHaveLength(2 + parents.length);
  });

  it('are found one by one', async () => {
    const { edges } = await read(100);
    const toggle = there(edges.find(({ node }) => node.__typename === 'ToggleBlock')).node;
    const { block } = await session.sdk.Block({ id: toggle.id });
    expect(block).toMatchObject({ ...toggle, parent: { __typename: 'PageParent' } });
    expect(block?.children?.nodes.length).toBeGreaterThan(0);
  });
});

describe('writing blocks', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const parent = idOf('page', SEED.handbookId);
  const firstBlocks = async (first = 100) =>
    there((await session.sdk.Blocks({ id: parent, first })).page?.blocks).edges.map(({ node }) => node);

  it('appends every kind at the start, behind a block and at the end', async () => {
    const text = (content: string) => ({ content: { text: content } });
    const { appendBlocks } = await session.sdk.AppendBlocks({
      input: {
        parent,
        position: { at: 'START' },
        blocks: [
          {
            heading: { level: 2, ...text('Plan'), isToggleable: true, children: [{ quote: text('inside') }] },
          },
          { paragraph: { ...text('Words'), color: 'BLUE' } },
          { bulletedListItem: text('bullet') },
          { numberedListItem: text('number') },
          { toDo: { ...text('task'), checked: true } },
          {
            toggle: {
              ...text('more'),
              children: [{ toggle: { ...text('and'), children: [{ paragraph: text('more') }] } }],
            },
          },
          { quote: text('quote') },
          { callout: { ...text('callout'), icon: { emoji: '🌱' } } },
          { code: { ...text('let x = 1'), language: 'rust' } },
        ],
      },
    });
    const made = there(appendBlocks).blocks;
    expect(made.map(({ __typename }) => __typename)).toEqual([
      'HeadingBlock',
      'ParagraphBlock',
      'BulletedListItemBlock',
      'NumberedListItemBlock',
      'ToDoBlock',
      'ToggleBlock',
      'QuoteBlock',
      'CalloutBlock',
      'CodeBlock',
    ]);
    expect(made[0]).toMatchObject({ level: 2, isToggleable: true, hasChildren: true, plainText: 'Plan' });
    expect(made[4]).toMatchObject({ checked: true, plainText: 'task' });
    expect(session.asked()).toEqual([`PATCH /v1/blocks/${SEED.handbookId}/children`]);

    const [first] = made;
    const behind = await session.sdk.AppendBlocks({
      input: { parent, position: { after: there(first).id }, blocks: [{ paragraph: text('second') }] },
    });
    const end = await session.sdk.AppendBlocks({ input: { parent, blocks: [{ paragraph: text('last') }] } });
    const ids = (await firstBlocks()).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual([made[0]?.id, behind.appendBlocks?.blocks[0]?.id, made[1]?.id]);
    expect(ids.at(-1)).toBe(end.appendBlocks?.blocks[0]?.id);
  });

  it('changes a block and shows it in the next query', async () => {
    const { appendBlocks } = await session.sdk.AppendBlocks({
      input: { parent, blocks: [{ toDo: { content: { text: 'Water the plants' } } }] },
    });
    const { id } = there(appendBlocks?.blocks[0]);
    const { updateBlock } = await session.sdk.UpdateBlock({
      input: { id, change: { toDo: { checked: true } } },
    });
    expect(updateBlock?.block).toMatchObject({ id, checked: true, plainText: 'Water the plants' });
    expect((await session.sdk.Block({ id })).block).toMatchObject({ checked: true });
  });

  it('deletes a block: it goes into the trash and out of its page', async () => {
    const [block] = await firstBlocks(1);
    const { deleteBlock } = await session.sdk.DeleteBlock({ input: { id: there(block).id } });
    expect(deleteBlock?.block).toMatchObject({ id: block?.id, inTrash: true });
    expect((await firstBlocks()).map(({ id }) => id)).not.toContain(block?.id);
  });

  it('refuses what cannot be, before any call, and names the argument', async () => {
    const heading = { heading: { level: 7, content: { text: 'x' } } };
    expect(await refusal(session.sdk.AppendBlocks({ input: { parent, blocks: [heading] } }))).toEqual({
      message: '`input.blocks[0].heading.level` must be from 1 to 4, not 7.',
      code: 'BAD_USER_INPUT',
      argument: 'input.blocks[0].heading.level',
    });
    expect(session.asked()).toEqual([]);
  });

  it('refuses a block of two kinds by the schema itself', async () => {
    const { status, body } = await session.post({
      query: 'mutation ($input: AppendBlocksInput!) { appendBlocks(input: $input) { blocks { id } } }',
      variables: {
        input: {
          parent,
          blocks: [{ quote: { content: { text: 'a' } }, toggle: { content: { text: 'b' } } }],
        },
      },
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toMatch(/exactly one key/i);
  });
});
