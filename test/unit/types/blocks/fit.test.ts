import { toDrafts } from '../../../../src/types/blocks/drafts.js';
import { batchesOf, checkFits, REQUEST, type Batch } from '../../../../src/types/blocks/fit.js';
import type { BlockInput } from '../../../../src/types/blocks/inputs.js';

const p = (text = 'x'): BlockInput => ({ paragraph: { content: { text } } });
const toggle = (...children: BlockInput[]): BlockInput => ({ toggle: { content: { text: 't' }, children } });
const many = (count: number) => Array.from({ length: count }, () => p());
const batches = (...blocks: BlockInput[]) => [...batchesOf(toDrafts(blocks, 'b'))];

/** How many blocks each request makes, and how many each append afterwards must make. */
const shape = (all: Batch[]) =>
  all.map(({ sent, later }) => [
    sent.length,
    ...later.map(({ trail, drafts }) => `${trail.join('.')}: ${drafts.length}`),
  ]);

/** What a request says must be within Notion's limits; `levels` counts as Notion does. */
function check(blocks: readonly object[], level = 0): void {
  expect(blocks.length).toBeLessThanOrEqual(REQUEST.list);
  expect(level).toBeLessThanOrEqual(REQUEST.levels);
  for (const block of blocks) {
    const { type } = block as { type: string };
    const { children } = (block as Record<string, { children?: object[] }>)[type]!;
    if (children) check(children, type === 'column_list' ? level : level + 1);
  }
}

/** Does what the requests say, and gives the texts in the order in which a reader would meet them. */
function carryOut(all: Batch[]): string[] {
  interface Made {
    text: string;
    children: Made[];
  }
  const make = (block: object): Made => {
    const { type } = block as { type: string };
    const payload = (
      block as Record<string, { rich_text?: { text: { content: string } }[]; children?: object[] }>
    )[type]!;
    return {
      text: payload.rich_text?.[0]?.text.content ?? type,
      children: (payload.children ?? []).map(make),
    };
  };
  const append = (to: Made[], parts: Iterable<Batch>): void => {
    for (const { blocks, later } of parts) {
      check(blocks);
      const made = blocks.map(make);
      to.push(...made);
      for (const { trail, drafts } of later) {
        const [first, ...rest] = trail;
        const target = rest.reduce((at, index) => at.children[index]!, made[first!]!);
        append(target.children, batchesOf(drafts));
      }
    }
  };
  const root: Made[] = [];
  append(root, all);
  const read = (made: Made[]): string[] => made.flatMap(({ text, children }) => [text, ...read(children)]);
  return read(root);
}

describe('how blocks are dealt to requests', () => {
  it('is one request for what fits', () => {
    expect(shape(batches(...many(100)))).toEqual([[100]]);
    expect(shape(batches(toggle(toggle(p(), p()), p())))).toEqual([[5]]);
  });

  it('is one request for each 100 of a list', () => {
    expect(shape(batches(...many(250)))).toEqual([[100], [100], [50]]);
    expect(shape(batches(toggle(...many(250))))).toEqual([[101, '0: 150']]);
  });

  it('cuts what is too deep above the block that would be cut through', () => {
    expect(shape(batches(p(), toggle(toggle(toggle(p())))))).toEqual([[2, '1: 1']]);
    expect(shape(batches(toggle(p(), toggle(toggle(p())), p())))).toEqual([[2, '0: 2']]);
  });

  it('keeps at most 1000 blocks in a request', () => {
    const trees = Array.from({ length: 12 }, () => toggle(...many(99)));
    expect(shape(batches(...trees))).toEqual([[1000], [200]]);
    const hundred = toggle(...Array.from({ length: 12 }, () => toggle(...many(99))));
    expect(shape(batches(hundred))).toEqual([[901, '0: 3']]);
  });

  it('keeps a request below what Notion takes in bytes', () => {
    const long = { text: 'x'.repeat(100_000) };
    const blocks = Array.from({ length: 9 }, (): BlockInput => ({ paragraph: { content: long } }));
    expect(shape(batches(...blocks))).toEqual([[4], [4], [1]]);
  });

  it('sends along what Notion wants with a table, columns and tabs', () => {
    const rows = Array.from({ length: 130 }, () => ({ cells: [{ text: 'c' }] }));
    expect(shape(batches({ table: { rows } }))).toEqual([[101, '0: 30']]);
    const deep = toggle(toggle(p(), p()));
    const column = { children: [deep, p()] };
    expect(shape(batches({ columnList: { columns: [column, column] } }))).toEqual([
      [7, '0.0.0: 1', '0.1.0: 1'],
    ]);
    const tab = { content: { text: 'tab' }, children: [toggle(p())] };
    expect(shape(batches({ tab: { tabs: [tab, tab] } }))).toEqual([[3, '0.0: 1', '0.1: 1']]);
  });

  it('makes everything, in document order, whatever the tree', () => {
    let count = 0;
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const expected: string[] = [];
    const grow = (depth: number): BlockInput => {
      const text = String((count += 1));
      expected.push(text);
      const size = depth > 7 ? 0 : [0, 0, 1, 2, 3, random(40) === 0 ? 120 : 1][random(6)]!;
      const children = Array.from({ length: size }, () => grow(depth + 1));
      return { toggle: { content: { text }, children } };
    };
    const blocks = Array.from({ length: 220 }, () => grow(0));
    expect(count).toBeGreaterThan(1500);
    expect(carryOut(batches(...blocks))).toEqual(expected);
  });

  it('finds out before anything is sent what cannot be sent later', () => {
    const columns = (...children: BlockInput[]): BlockInput => ({
      columnList: { columns: [{ children: [p()] }, { children }] },
    });
    const nested = toDrafts(
      [...many(150), toggle(toggle(toggle(columns(columns(columns(columns(p())))))))],
      'b',
    );
    expect(() => checkFits(nested)).toThrow(/lies too deep/);
    const heavy = toDrafts([...many(150), p('語'.repeat(160_000))], 'b');
    expect(() => checkFits(heavy)).toThrow('`b[150]` is too large');
    expect(() => checkFits(toDrafts([...many(150), columns(p('x'.repeat(150_000)))], 'b'))).not.toThrow();
  });

  it('refuses columns where they cannot stand', () => {
    const list: BlockInput = { table: { rows: [{ cells: [{ text: 'c' }] }] } };
    const columns: BlockInput = { columnList: { columns: [{ children: [list] }, { children: [p()] }] } };
    const nested: BlockInput = { columnList: { columns: [{ children: [columns] }, { children: [p()] }] } };
    expect(() => batches(nested)).toThrow(
      'lies too deep: Notion does not take this kind without what is inside',
    );
  });
});
