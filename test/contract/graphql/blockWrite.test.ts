import { SEED } from '../../../emulator/seed/ids.js';
import type { AppendBlocksMutationVariables, UpdateBlockMutationVariables } from '../../generated/sdk.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

type BlockInput = AppendBlocksMutationVariables['input']['blocks'][number];
type Change = UpdateBlockMutationVariables['input']['change'];

const parent = idOf('page', SEED.handbookId);
const APPEND = `PATCH /v1/blocks/${SEED.handbookId}/children`;
const text = (content: string) => ({ content: { text: content } });
const p = (content = 'x'): BlockInput => ({ paragraph: text(content) });
const toggle = (content: string, ...children: BlockInput[]): BlockInput => ({
  toggle: { ...text(content), children },
});
const many = (count: number, prefix = '') => Array.from({ length: count }, (_, n) => p(`${prefix}${n}`));
const rows = (...lines: string[]) =>
  lines.map((line) => ({ cells: [...line].map((cell) => ({ text: cell })) }));
const file = { url: 'https://media.example.com/a' };
const caption = { text: 'words' };

/** Each kind beyond the text family: what is made, what it reads back as, a change, and what it is then. */
const KINDS: [BlockInput, made: object, change: Change | null, changed: object][] = [
  [
    { equation: { expression: 'a^2' } },
    { __typename: 'EquationBlock', expression: 'a^2' },
    { equation: { expression: 'b^2' } },
    { expression: 'b^2' },
  ],
  [{ divider: true }, { __typename: 'DividerBlock' }, null, {}],
  [{ breadcrumb: true }, { __typename: 'BreadcrumbBlock' }, null, {}],
  [
    { tableOfContents: {} },
    { __typename: 'TableOfContentsBlock', color: 'DEFAULT' },
    { tableOfContents: { color: 'RED' } },
    { color: 'RED' },
  ],
  [
    { bookmark: { url: 'https://example.com/a', caption } },
    { __typename: 'BookmarkBlock', url: 'https://example.com/a', captionText: 'words' },
    { bookmark: { caption: { text: '' } } },
    { url: 'https://example.com/a', captionText: '' },
  ],
  [
    { embed: { url: 'https://example.com/a' } },
    { __typename: 'EmbedBlock', url: 'https://example.com/a', captionText: '' },
    { embed: { url: 'https://example.com/b' } },
    { url: 'https://example.com/b' },
  ],
  ...(['image', 'video', 'pdf', 'audio'] as const).map((kind): (typeof KINDS)[number] => [
    { [kind]: { file, caption } } as unknown as BlockInput,
    {
      __typename: `${kind[0]?.toUpperCase()}${kind.slice(1)}Block`,
      captionText: 'words',
      file: { ...file, source: 'EXTERNAL' },
    },
    { [kind]: { file: { url: 'https://media.example.com/b' } } } as unknown as Change,
    { captionText: 'words', file: { url: 'https://media.example.com/b' } },
  ]),
  [
    { file: { file, name: 'a.txt' } },
    { __typename: 'FileBlock', file: { ...file, name: 'a.txt' } },
    { file: { name: 'b.txt' } },
    { file: { ...file, name: 'b.txt' } },
  ],
  [
    { linkToPage: { page: SEED.kitchenSinkId } },
    { __typename: 'LinkToPageBlock', pageId: idOf('page', SEED.kitchenSinkId) },
    { linkToPage: { database: SEED.tasksDatabaseId } },
    { pageId: null, databaseId: idOf('database', SEED.tasksDatabaseId) },
  ],
  [
    { table: { rows: rows('ab', 'cd'), hasColumnHeader: true } },
    { __typename: 'TableBlock', width: 2, hasColumnHeader: true, hasRowHeader: false, hasChildren: true },
    { table: { hasColumnHeader: false, hasRowHeader: true } },
    { hasColumnHeader: false, hasRowHeader: true },
  ],
  [
    { columnList: { columns: [{ children: [p('l')], widthRatio: 0.25 }, { children: [p('r')] }] } },
    { __typename: 'ColumnListBlock', hasChildren: true },
    null,
    {},
  ],
  [
    { tab: { tabs: [{ ...text('One'), icon: { emoji: '🌱' }, children: [p()] }, text('Two')] } },
    { __typename: 'TabBlock', hasChildren: true },
    null,
    {},
  ],
  [
    { syncedBlock: { children: [p()] } },
    { __typename: 'SyncedBlock', originalId: null, hasChildren: true },
    null,
    {},
  ],
  [
    { template: { ...text('Add'), children: [p()] } },
    { __typename: 'TemplateBlock', plainText: 'Add', hasChildren: true },
    { template: text('More') },
    { plainText: 'More' },
  ],
];

describe('writing blocks of every kind', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  const append = async (blocks: BlockInput[], to = parent) =>
    there((await session.sdk.AppendBlocks({ input: { parent: to, blocks } })).appendBlocks).blocks;

  it('makes them in one call, and shows them again', async () => {
    session.asked();
    const made = await append(KINDS.map(([input]) => input));
    expect(session.asked()).toEqual([APPEND]);
    expect(made).toMatchObject(KINDS.map(([, expected]) => expected));
    const page = there((await session.sdk.Blocks({ id: parent, first: 100 })).page?.blocks);
    expect(page.edges.slice(-KINDS.length).map(({ node }) => node)).toMatchObject(
      KINDS.map(([, expected]) => expected),
    );
  });

  it('changes what can change', async () => {
    const changing = KINDS.filter(([, , change]) => change !== null);
    const made = await append(changing.map(([input]) => input));
    for (const [index, [, , change, expected]] of changing.entries()) {
      const { id } = there(made[index]);
      const { updateBlock } = await session.sdk.UpdateBlock({ input: { id, change: there(change) } });
      expect(updateBlock?.block).toMatchObject({ id, ...expected });
      expect((await session.sdk.Block({ id })).block).toMatchObject({ id, ...expected });
    }
  }, 60_000);

  it('adds rows to a table and columns to a list, and changes both', async () => {
    const [table, list] = await append([
      { table: { rows: rows('ab') } },
      { columnList: { columns: [{ children: [p()] }, { children: [p()] }] } },
    ]);
    const [row] = await append([{ tableRow: { cells: [{ text: 'c' }, { text: 'd' }] } }], there(table).id);
    const [column] = await append([{ column: { children: [p('third')], widthRatio: 0.5 } }], there(list).id);
    expect(row).toMatchObject({ cells: [{ plainText: 'c' }, { plainText: 'd' }] });
    expect(column).toMatchObject({ widthRatio: 0.5, hasChildren: true });
    const change = async (id: string, what: Change) =>
      (await session.sdk.UpdateBlock({ input: { id, change: what } })).updateBlock?.block;
    expect(await change(there(row).id, { tableRow: { cells: [{ text: 'e' }, { text: '' }] } })).toMatchObject(
      {
        cells: [{ plainText: 'e' }, { plainText: '' }],
      },
    );
    expect(await change(there(column).id, { column: { widthRatio: 0.2 } })).toMatchObject({
      widthRatio: 0.2,
    });
  });

  it('adds a tab to those of a block, with its icon', async () => {
    const [tabs] = await append([{ tab: { tabs: [{ content: { text: 'One' } }] } }]);
    const icon = { emoji: '🥬' };
    const input = { parent: there(tabs).id, blocks: [{ paragraph: { content: { text: 'Two' }, icon } }] };
    const { body } = await session.post({
      query: `mutation ($input: AppendBlocksInput!) { appendBlocks(input: $input) { blocks {
        ... on ParagraphBlock { plainText icon { ... on EmojiIcon { emoji } } }
      } } }`,
      variables: { input },
    });
    expect(body.data?.appendBlocks).toEqual({ blocks: [{ plainText: 'Two', icon }] });
  });

  it('makes a copy of a synced block, which shows the original’s blocks', async () => {
    const [original] = await append([{ syncedBlock: { children: [p('once')] } }]);
    const [copy] = await append([{ syncedBlock: { original: there(original).id } }]);
    expect(copy).toMatchObject({ originalId: there(original).id });
    const { block } = await session.sdk.Block({ id: there(copy).id });
    expect(block?.children?.nodes).toMatchObject([{ plainText: 'once' }]);
  });

  it('refuses what cannot be before any call', async () => {
    session.asked();
    const refused = await refusal(append([{ columnList: { columns: [{ children: [p()] }] } }]));
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.blocks[0].columnList.columns',
      message: '`input.blocks[0].columnList.columns` has 1 items: give at least 2 columns.',
    });
    expect(session.asked()).toEqual([]);
  });
});

describe('writing more than Notion takes at once', () => {
  let session: Session;

  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  const write = async (blocks: BlockInput[], position?: { after: string }) =>
    there(
      (await session.sdk.AppendBlocks({ input: { parent, blocks, ...(position && { position }) } }))
        .appendBlocks,
    ).blocks;
  const readIds = async (after: string | null) => {
    const { page } = await session.sdk.Blocks({ id: parent, first: 100, after });
    const { edges, pageInfo } = there(page?.blocks);
    return { ids: edges.map(({ node }) => node.id), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };
  const allIds = async () => {
    const ids: string[] = [];
    for (let at: string | null | undefined; at !== null;) {
      const part = await readIds(at ?? null);
      ids.push(...part.ids);
      at = part.next;
    }
    return ids;
  };
  const textOf = (block: object) => ('plainText' in block ? String(block.plainText) : '');

  it('appends 250 blocks in three calls, in order, at the place that was named', async () => {
    const page = there((await session.sdk.Blocks({ id: parent, first: 2 })).page?.blocks);
    const [first, second] = page.edges.map(({ node }) => node.id);
    session.asked();
    const made = await write(many(250), { after: there(first) });
    expect(session.asked()).toEqual([APPEND, APPEND, APPEND]);
    expect(made.map(textOf)).toEqual(Array.from({ length: 250 }, (_, n) => String(n)));
    const ids = await allIds();
    expect(ids.slice(0, 252)).toEqual([first, ...made.map(({ id }) => id), second]);
  });

  it('makes trees of any depth, and says how they read', async () => {
    const made = await write([
      p('a'),
      toggle('b', toggle('c', toggle('d', toggle('e', toggle('f', p('g'))))), p('h')),
      p('i'),
    ]);
    const calls = session.asked();
    expect(calls.filter((call) => call.startsWith('PATCH'))).toHaveLength(4);
    expect(calls).toHaveLength(4);
    expect(made).toMatchObject([{ hasChildren: false }, { hasChildren: true }, { hasChildren: false }]);
    const { block } = await session.sdk.BlockTree({ id: there(made[1]).id });
    const lines = block?.blockTree?.edges.map(({ node }) => `${node.depth} ${textOf(node.block)}`);
    expect(lines).toEqual(['1 c', '2 d', '3 e', '4 f', '5 g', '1 h']);
  });

  it('fills columns that hold more than goes along, after asking for their ids once', async () => {
    const deep = toggle('deep', toggle('er', p('est')));
    const [list] = await write([
      { columnList: { columns: [{ children: [deep, p('l')] }, { children: many(120, 'r') }] } },
    ]);
    const calls = session.asked().map((call) => call.replace(/[0-9a-f-]{36}/, 'id'));
    const [append, ask] = ['PATCH /v1/blocks/id/children', 'GET /v1/blocks/id/children?page_size=100'];
    expect(calls).toEqual([append, ask, ask, append, append]);
    const { block } = await session.sdk.BlockTree({ id: there(list).id, depth: 5 });
    const lines = block?.blockTree?.edges.map(({ node }) => `${node.depth} ${textOf(node.block)}`);
    expect(lines?.slice(0, 8)).toEqual(['1 ', '2 deep', '3 er', '4 est', '2 l', '1 ', '2 r0', '2 r1']);
  });

  /** In order: 100 blocks, then what lies deep in the last of these, then the rest. */
  const BLOCKS = [...many(99), toggle('t', toggle('u', toggle('v', p('w'), p('z')))), ...many(30)];
  const BELOW_OTHERS = new RegExp(`/blocks/(?!${SEED.handbookId})[^/]+/children$`);
  const DEEP = { argument: 'input.blocks[99].toggle.children', from: 0, to: 0 };
  const REST = { argument: 'input.blocks', from: 100, to: 129 };

  it('tells what was made and what is missing when a call fails half-way', async () => {
    session.emulator.failNext({
      status: 403,
      code: 'restricted_resource',
      match: { method: 'PATCH', path: BELOW_OTHERS },
    });
    const error = await refusal(write(BLOCKS));
    expect(error).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringMatching(
        /\. 100 of 134 blocks had been made before: `extensions.progress` says which are missing; append those, not all of them\.$/,
      ) as string,
      progress: { made: 100, missing: [DEEP, REST], unsure: [] },
    });
    const { madeIds } = error.progress as { madeIds: string[] };
    expect((await allIds()).slice(-100)).toEqual(madeIds);
  });

  it('says when it cannot know whether a call has done its work', async () => {
    session.emulator.failNext({ status: 500, match: { method: 'PATCH', path: BELOW_OTHERS } });
    expect(await refusal(write(BLOCKS))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      progress: { made: 100, missing: [REST], unsure: [DEEP] },
    });
  });

  it('says nothing of progress when there is none', async () => {
    session.emulator.failNext({ status: 403, match: { method: 'PATCH' } });
    const error = await refusal(write(BLOCKS));
    expect(error.code).toBe('FORBIDDEN');
    expect(error).not.toHaveProperty('progress');
  });
});
