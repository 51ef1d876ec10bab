import { SEED } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { BLOCK_KINDS } from '../../../src/types/blocks/table.js';
import { everyField } from '../../support/everyField.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

const SINK = SEED.kitchenSinkId;
const CHILDREN = `GET /v1/blocks/${SINK}/children`;

/** The UUID within a global id. */
function dashed(id: string | undefined): string {
  return there(id).replace(/^block_(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

describe('the blocks of a page', () => {
  let session: Session;
  /** For queries that are larger than people write. */
  let free: Session;

  beforeAll(async () => {
    session = await openSession();
    free = await openSession({
      environment: {
        MAX_QUERY_DEPTH: '100',
        MAX_QUERY_ALIASES: '1000',
        MAX_QUERY_TOKENS: '100000',
        MAX_UPSTREAM_CALLS: '100000',
      },
    });
  });
  afterAll(async () => {
    await session.close();
    await free.close();
  });
  beforeEach(() => session.asked());

  const read = async (first: number, after?: string | null) =>
    there((await session.sdk.Blocks({ id: SINK, first, after })).page?.blocks);

  it('come in document order, one level, in one call for the page and one for the level', async () => {
    const { edges, pageInfo } = await read(100);
    expect(edges.length).toBeGreaterThan(20);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(session.asked()).toEqual([`GET /v1/pages/${SINK}`, `${CHILDREN}?page_size=100`]);
  });

  it('include every kind that Notion has, typed', async () => {
    const nodes = (await read(100)).edges.map(({ node }) => node);
    const inside = await Promise.all(
      nodes
        .filter(({ __typename }) => __typename === 'ColumnListBlock' || __typename === 'TableBlock')
        .map(async ({ id }) => there((await session.sdk.Block({ id })).block?.children).nodes),
    );
    const typeOf = new Map([...nodes, ...inside.flat()].map((node) => [node.type, node.__typename]));
    const expected = Object.entries(BLOCK_KINDS)
      // The name that older versions of the API have for meeting notes.
      .filter(([kind]) => kind !== 'transcription')
      .map(([kind, { type }]) => [kind, type.name]);
    expect(Object.fromEntries(typeOf)).toEqual(Object.fromEntries(expected));
  });

  it('answer every field of every kind', async () => {
    const fields = everyField(createSchema(), 'Block');
    const { status, body } = await free.post({
      query: `{ page(id: "${SINK}") { blocks(first: 100) { nodes ${fields} } } }`,
    });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(JSON.stringify(body.data)).toContain('"markdown":"Plain, **bold**, ');
    const nodes = (body.data as { page: { blocks: { nodes: { type: string }[] } } }).page.blocks.nodes;
    expect(nodes.find(({ type }) => type === 'image')).toMatchObject({
      captionText: 'An external image',
      captionMarkdown: 'An external image',
      file: { url: 'https://images.example.com/kitchen/sink.jpg', source: 'EXTERNAL', expiresAt: null },
    });
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

  it('lead to what they stand for', async () => {
    const nodes = there((await session.sdk.BlockEdges({ id: SINK })).page?.blocks).nodes;
    const ofType = (name: string) => nodes.filter(({ __typename }) => __typename === name);
    const [original, copy] = ofType('SyncedBlock');
    expect(original).toMatchObject({ original: null });
    expect(copy).toMatchObject({
      original: { id: original?.id },
      children: { nodes: [{ plainText: 'Written once, shown twice.' }] },
    });
    expect(ofType('ChildPageBlock')).toMatchObject([{ page: { title: 'The drawer below' } }]);
    expect(ofType('ChildDatabaseBlock')).toMatchObject([{ database: { title: 'Shopping list' } }]);
    expect(ofType('LinkToPageBlock')).toMatchObject([
      { page: { title: expect.stringContaining('andbook') as string }, database: null },
      { page: null, database: { title: 'Tasks' } },
    ]);
    expect(ofType('MeetingNotesBlock')).toMatchObject([
      {
        status: 'NOTES_READY',
        summary: { plainText: 'We keep the sink.' },
        notes: { plainText: 'There were two votes for a dishwasher.' },
        transcript: null,
        calendarEvent: { startsAt: '2026-03-27T09:00:00.000Z' },
      },
    ]);
    expect(ofType('TableBlock')).toMatchObject([
      {
        rows: {
          nodes: [
            { cells: [{ plainText: '' }, { plainText: 'Summer' }, { plainText: 'Winter' }] },
            {
              cells: [{ plainText: 'Sink' }, { plainText: 'dry', markdown: '**dry**' }, {}],
            },
            {},
          ],
        },
      },
    ]);
  });

  it('read the blocks of a synced copy from its original', async () => {
    const nodes = (await read(100)).edges.map(({ node }) => node);
    const [original, copy] = nodes.filter(({ __typename }) => __typename === 'SyncedBlock');
    session.asked();
    const shown = await session.sdk.Block({ id: there(copy).id });
    expect(session.asked()).toEqual([
      `GET /v1/blocks/${dashed(copy?.id)}`,
      `GET /v1/blocks/${dashed(original?.id)}/children?page_size=50`,
    ]);
    expect(shown.block?.children?.nodes).toHaveLength(1);
  });

  it('are found one by one', async () => {
    const { edges } = await read(100);
    const toggle = there(edges.find(({ node }) => node.__typename === 'ToggleBlock')).node;
    const { block } = await session.sdk.Block({ id: toggle.id });
    expect(block).toMatchObject({ ...toggle, parent: { __typename: 'PageParent' } });
    expect(block?.children?.nodes.length).toBeGreaterThan(0);
  });
});

describe('the tree of blocks', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const readTree = async (variables: { depth?: number; first?: number; after?: string | null } = {}) =>
    there((await session.sdk.PageTree({ id: SINK, ...variables })).page?.blockTree);

  it('is the whole page, each block below the one that holds it, in one call for each that holds some', async () => {
    const { edges, pageInfo } = await readTree();
    const calls = session.asked();
    expect(pageInfo.hasNextPage).toBe(false);
    const entries = edges.map(({ node }) => node);
    const last = new Map<number, string>([[0, idOf('page', SINK)]]);
    for (const { depth, parentId, block } of entries) {
      expect(parentId).toBe(last.get(depth - 1));
      last.set(depth, block.id);
    }
    const entered = entries.filter(
      ({ hasChildren, block }) => hasChildren && block.__typename !== 'ChildPageBlock',
    );
    expect(entered.length).toBeGreaterThan(15);
    // A synced copy on the same page is read with its original.
    expect(new Set(calls).size).toBe(1 + entered.length);
    expect(calls.length).toBeLessThanOrEqual(2 + entered.length);
    const bottom = entries.find(
      ({ block }) => 'plainText' in block && block.plainText === 'A paragraph at the bottom',
    );
    expect(bottom).toMatchObject({ depth: 4, position: 0, hasChildren: false });
  }, 30_000);

  it('shows the blocks of a synced copy within the copy', async () => {
    const entries = (await readTree()).edges.map(({ node }) => node);
    const [original, copy] = entries.filter(({ block }) => block.__typename === 'SyncedBlock');
    const shown = entries.filter(
      ({ block }) => 'plainText' in block && block.plainText.startsWith('Written once'),
    );
    expect(shown.map(({ parentId }) => parentId)).toEqual([original?.block.id, copy?.block.id]);
  }, 30_000);

  it('goes on behind any entry of any level', async () => {
    const { edges } = await readTree();
    const deep = edges.findIndex(({ node }) => node.depth === 3);
    const rest = await readTree({ after: there(edges[deep]).cursor, first: 5 });
    expect(rest.edges.map(({ node }) => node)).toEqual(
      edges.slice(deep + 1, deep + 6).map(({ node }) => node),
    );
  }, 60_000);

  it('starts at any block, and ends at the depth that is asked', async () => {
    const { edges } = await readTree({ depth: 1 });
    expect(session.asked()).toHaveLength(2);
    const list = there(edges.find(({ node }) => node.block.__typename === 'ColumnListBlock')).node.block;
    const { block } = await session.sdk.BlockTree({ id: list.id, depth: 2 });
    expect(block?.blockTree?.edges.map(({ node }) => `${node.depth} ${node.block.type}`)).toEqual([
      '1 column',
      '2 paragraph',
      '2 bulleted_list_item',
      '1 column',
      '2 paragraph',
      '1 column',
      '2 paragraph',
    ]);
  }, 30_000);
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

  it('deletes a block, which goes into the trash and out of its page, and restores it', async () => {
    const [block] = await firstBlocks(1);
    const { id } = there(block);
    const { deleteBlock } = await session.sdk.DeleteBlock({ input: { id } });
    expect(deleteBlock?.block).toMatchObject({ id, inTrash: true });
    expect((await firstBlocks()).map((one) => one.id)).not.toContain(id);
    const { restoreBlock } = await session.sdk.RestoreBlock({ input: { id } });
    expect(restoreBlock?.block).toEqual({ id, inTrash: false });
    expect((await firstBlocks(1))[0]?.id).toBe(id);
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
