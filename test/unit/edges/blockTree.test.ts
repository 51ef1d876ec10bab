import type { Context } from '../../../src/context.js';
import { blockTreeOf } from '../../../src/edges/blockTree.js';
import { GatewayError } from '../../../src/errors.js';
import type { BlockTreeArgs } from '../../../src/types/blocks/tree.js';
import { toPage } from '../../../src/types/page.js';

/** A tree by names: `{ a: { b: {} } }` is a block `a` that holds a block `b`. */
interface Tree {
  [name: string]: Tree;
}

const PAGE = '00000000-0000-4000-8000-000000000000';
const uuidOf = (name: string) =>
  `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0')}`;

interface Upstream {
  context: Context;
  asked: string[];
  /** The most calls that were under way at once. */
  most(): number;
}

/** Notion, as far as it lists children: pages of at most `pageSize`, cursors that count, and blocks that it does not open. */
function upstreamOf(tree: Tree, { pageSize = 100, closed = [] as string[] } = {}): Upstream {
  const inside = new Map<string, Tree>([[PAGE, tree]]);
  const nameOf = new Map<string, string>([[PAGE, 'page']]);
  const learn = (node: Tree) => {
    for (const [name, below] of Object.entries(node)) {
      inside.set(uuidOf(name), below);
      nameOf.set(uuidOf(name), name);
      learn(below);
    }
  };
  learn(tree);
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const call = async (_: string, params: { block_id: string; start_cursor?: string; page_size: number }) => {
    const name = nameOf.get(params.block_id) ?? '?';
    asked.push(name);
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    if (closed.includes(name)) throw new GatewayError('NOT_FOUND', 'closed');
    const names = Object.entries(inside.get(params.block_id) ?? {});
    const from = Number(params.start_cursor ?? 0);
    const until = from + Math.min(params.page_size, pageSize);
    return {
      results: names.slice(from, until).map(([child, below]) => ({
        object: 'block',
        id: uuidOf(child),
        type: child.startsWith('page') ? 'child_page' : 'toggle',
        has_children: Object.keys(below).length > 0 || closed.includes(child),
        created_time: '2026-01-01T00:00:00.000Z',
        toggle: { rich_text: [{ plain_text: child }] },
        child_page: { title: child },
      })),
      has_more: until < names.length,
      next_cursor: until < names.length ? String(until) : null,
    };
  };
  const context = { notion: { call }, loaders: { primeAll: () => undefined } } as unknown as Context;
  return { context, asked, most: () => most };
}

const page = toPage({ id: PAGE });
const nameIn = (id: string) => Buffer.from(id.slice(-12), 'hex').toString().replaceAll('\0', '');

async function read({ context }: Upstream, args: Partial<BlockTreeArgs> = {}) {
  const answer = await blockTreeOf(context, page, { first: 100, depth: 10, ...args });
  const lines = answer.nodes.map(
    ({ depth, block, position }) => `${depth} ${nameIn(block.notionId)} ${position}`,
  );
  return { ...answer, lines };
}

/** Every page after the other. */
async function readAll(upstream: Upstream, first: number, depth = 10): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ;) {
    const part = await read(upstream, { first, depth, after });
    lines.push(...part.lines);
    if (!part.pageInfo.hasNextPage) return lines;
    after = part.pageInfo.endCursor;
  }
}

const many = (count: number, prefix: string): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, {}]));

const TREE: Tree = {
  a: { b: { c: {}, d: { e: {} } }, f: {} },
  g: {},
  h: { i: {} },
  j: {},
};
const LINES = ['1 a 0', '2 b 0', '3 c 0', '3 d 1', '4 e 0', '2 f 1', '1 g 1', '1 h 2', '2 i 0', '1 j 3'];

describe('a tree of blocks', () => {
  it('comes flat, in document order, and asks only blocks that hold some', async () => {
    const upstream = upstreamOf(TREE);
    const { lines, pageInfo, nodes } = await read(upstream);
    expect(lines).toEqual(LINES);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(upstream.asked).toEqual(['page', 'a', 'h', 'b', 'd']);
    expect(upstream.most()).toBe(2);
    expect(nodes.map(({ hasChildren }) => hasChildren).filter(Boolean)).toHaveLength(4);
    expect(nodes[0]?.parentId).toBe(page.id);
    expect(nodes[1]?.parentId).toBe(nodes[0]?.block.id);
  });

  it.each([1, 2, 3, 7, 9])('is the same in pages of %d', async (first) => {
    expect(await readAll(upstreamOf(TREE), first)).toEqual(LINES);
    expect(await readAll(upstreamOf(TREE, { pageSize: 1 }), first)).toEqual(LINES);
  });

  it('goes on behind any entry', async () => {
    const { edges } = await read(upstreamOf(TREE));
    for (const [index, { cursor }] of edges.entries()) {
      const isLast = index === edges.length - 1;
      if (isLast) continue;
      const rest = await read(upstreamOf(TREE), { after: cursor });
      expect(rest.lines).toEqual(LINES.slice(index + 1));
      expect(rest.pageInfo.hasPreviousPage).toBe(true);
    }
  });

  it('ends at the depth that was asked, without a call', async () => {
    const upstream = upstreamOf(TREE);
    expect((await read(upstream, { depth: 2 })).lines).toEqual(LINES.filter((line) => /^[12]/.test(line)));
    expect(upstream.asked).toEqual(['page', 'a', 'h']);
    expect(await readAll(upstreamOf(TREE), 2, 1)).toEqual(['1 a 0', '1 g 1', '1 h 2', '1 j 3']);
  });

  it('does not read ahead of what fits into the answer', async () => {
    const upstream = upstreamOf({ a: many(300, 'x'), b: { c: {} } });
    expect((await read(upstream, { first: 50 })).lines).toHaveLength(50);
    expect(upstream.asked).toEqual(['page', 'a', 'b']);
    const all = await readAll(upstreamOf({ a: many(300, 'x'), b: { c: {} } }), 100);
    expect(all).toHaveLength(303);
    expect(all.slice(-3)).toEqual(['2 x299 299', '1 b 1', '2 c 0']);
  });

  it('reads ten lists at a time, and leaves to the next answer what 40 calls do not reach', async () => {
    const wide = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`t${n}`, { [`u${n}`]: {} }]));
    const upstream = upstreamOf(wide);
    const { lines, pageInfo } = await read(upstream);
    expect(upstream.asked).toHaveLength(40);
    expect(upstream.most()).toBe(10);
    expect(lines).toHaveLength(2 * 39 + 1);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(await readAll(upstreamOf(wide), 100)).toHaveLength(120);
  });

  it('leaves pages within the page to themselves', async () => {
    const upstream = upstreamOf({ page1: { a: {} }, b: {} });
    expect((await read(upstream)).lines).toEqual(['1 page1 0', '1 b 1']);
    expect(upstream.asked).toEqual(['page']);
  });

  it('survives a block that Notion does not open, but not a page', async () => {
    const upstream = upstreamOf({ a: {}, b: {} }, { closed: ['a'] });
    expect((await read(upstream)).lines).toEqual(['1 a 0', '1 b 1']);
    expect((await read(upstream)).pageInfo.hasNextPage).toBe(false);
    await expect(read(upstreamOf({}, { closed: ['page'] }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is empty where nothing is', async () => {
    const { lines, pageInfo } = await read(upstreamOf({}));
    expect(lines).toEqual([]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, endCursor: null });
  });

  it('refuses depths and cursors that cannot be', async () => {
    const upstream = upstreamOf(TREE);
    for (const depth of [0, 31, -1]) {
      await expect(read(upstream, { depth })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'depth',
        message: `"depth" must be from 1 to 30, not ${depth}. Ask a block of the deepest level for its own \`blockTree\` to read on below it.`,
      });
    }
    const { edges } = await read(upstream, { depth: 3 });
    const cursorOf = (...frames: unknown[]) =>
      Buffer.from(JSON.stringify([fingerprintIn(edges[0]?.cursor), ...frames])).toString('base64url');
    const bad = ['', 'x', edges[0]?.cursor, cursorOf(), cursorOf(7), cursorOf(['page_x', 1, 0, 0, null])];
    bad.push(cursorOf([page.id, -1, 0, 0, null]), cursorOf([page.id, 1, 0, 0, 7]));
    for (const after of bad) {
      await expect(
        read(upstream, { after: after ?? null, depth: after === edges[0]?.cursor ? 4 : 3 }),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'after',
      });
    }
  });
});

function fingerprintIn(cursor = ''): unknown {
  return (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])[0];
}
