import { paginate, type UpstreamPage } from '../../../src/edges/paginate.js';
import { GatewayError } from '../../../src/errors.js';
import type { Connection, ForwardArgs } from '../../../src/types/connection.js';

/** A list of numbers as Notion gives lists: cursors name the next item, pages hold at most `short` items. */
function upstream(length: number, short = 100) {
  const calls: [cursor: string | undefined, size: number][] = [];
  const list = {
    name: ['numbers', length],
    fetch(cursor: string | undefined, size: number): Promise<UpstreamPage<number>> {
      calls.push([cursor, size]);
      const from = Number(cursor ?? 0);
      const to = Math.min(length, from + Math.min(size, short));
      const results = Array.from({ length: to - from }, (_, index) => from + index);
      return Promise.resolve({
        results,
        has_more: to < length,
        next_cursor: to < length ? String(to) : null,
      });
    },
    toNode: (item: number) => `n${item}`,
  };
  return { list, calls };
}

const nodes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `n${from + index}`);

describe('paginate', () => {
  it('reads a page in one call of the size that was asked for', async () => {
    const { list, calls } = upstream(250);
    const page = await paginate(list, { first: 10 });
    expect(page.nodes).toEqual(nodes(0, 10));
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
    expect(page.pageInfo.endCursor).toBe(page.edges[9]?.cursor);
    expect(calls).toEqual([[undefined, 10]]);
  });

  it('reads a whole list page by page, each item once, without reading anything twice', async () => {
    const { list, calls } = upstream(250);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: Connection<string> = await paginate(list, { first: 100, after });
      read.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(nodes(0, 250));
    expect(calls).toEqual([
      [undefined, 100],
      ['100', 100],
      ['200', 100],
    ]);
  });

  it('continues behind every edge, not only the last', async () => {
    const { list } = upstream(30);
    const { edges } = await paginate(list, { first: 30 });
    for (const [index, { cursor }] of edges.entries()) {
      const rest = await paginate(list, { first: 5, after: cursor });
      expect(rest.nodes).toEqual(nodes(index + 1, Math.min(30, index + 6)));
      expect(rest.pageInfo).toMatchObject({ hasNextPage: index + 6 < 30, hasPreviousPage: true });
    }
  });

  it('fills a page from short upstream pages', async () => {
    const { list, calls } = upstream(50, 7);
    const page = await paginate(list, { first: 20 });
    expect(page.nodes).toEqual(nodes(0, 20));
    expect(calls.map(([cursor]) => cursor)).toEqual([undefined, '7', '14']);
    const next = await paginate(list, { first: 20, after: page.pageInfo.endCursor });
    expect(next.nodes).toEqual(nodes(20, 40));
  });

  it('says that there is no more exactly at the end', async () => {
    const { list } = upstream(20);
    expect((await paginate(list, { first: 20 })).pageInfo.hasNextPage).toBe(false);
    expect((await paginate(list, { first: 19 })).pageInfo.hasNextPage).toBe(true);
  });

  it('answers an empty list without cursors', async () => {
    const { list } = upstream(0);
    expect(await paginate(list, { first: 20 })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  it('hands on what it has when upstream pages stay empty, with a cursor to go on', async () => {
    let calls = 0;
    const list = {
      name: ['empty pages'],
      fetch: (cursor?: string): Promise<UpstreamPage<number>> => {
        calls += 1;
        const next = Number(cursor ?? 0) + 1;
        return Promise.resolve(
          next > 12
            ? { results: [7], has_more: false, next_cursor: null }
            : { results: [], has_more: true, next_cursor: String(next) },
        );
      },
      toNode: (item: number) => item,
    };
    const first = await paginate(list, { first: 5 });
    expect(first).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
    expect(calls).toBe(10);
    const rest = await paginate(list, { first: 5, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [7], pageInfo: { hasNextPage: false } });
  });

  it('does not ask again when upstream says that there is more but not where', async () => {
    let calls = 0;
    const list = {
      name: ['no cursor'],
      fetch: (): Promise<UpstreamPage<number>> => {
        calls += 1;
        return Promise.resolve({ results: [1, 2], has_more: true, next_cursor: null });
      },
      toNode: (item: number) => item,
    };
    expect((await paginate(list, { first: 5 })).nodes).toEqual([1, 2]);
    expect(calls).toBeLessThanOrEqual(2);
  });

  it.each([0, -1, 101, 1000])('refuses first: %i before any call', async (first) => {
    const { list, calls } = upstream(10);
    const args: ForwardArgs = { first };
    const refused = await paginate(list, args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GatewayError);
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      message: `"first" must be from 1 to 100, not ${first}. Read longer lists in pages: send pageInfo.endCursor as "after".`,
    });
    expect(calls).toEqual([]);
  });
});
