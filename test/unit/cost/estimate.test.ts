import { Kind, parse, validate } from 'graphql';
import { estimateCalls, type Estimate } from '../../../src/cost/estimate.js';
import { createSchema } from '../../../src/schema.js';

const schema = createSchema();

function estimate(query: string, variables: Record<string, unknown> = {}): Estimate {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return estimateCalls({ schema, document, operation, variables });
}

const calls = (query: string, variables?: Record<string, unknown>) => estimate(query, variables).calls;

describe('an operation', () => {
  it('that asks for one object costs one call, and one that asks Notion nothing none', () => {
    expect(calls('{ page(id: "x") { title } }')).toBe(1);
    expect(estimate('{ viewer { expiresAt } __schema { types { name } } }')).toEqual({
      calls: 0,
      dearest: null,
    });
  });

  it('pays for each alias, and once for a field that several fragments ask for', () => {
    expect(calls('{ a: page(id: "x") { title } b: page(id: "y") { title } }')).toBe(2);
    const fragments =
      'fragment A on Page { blocks { nodes { id } } } fragment B on Page { blocks { nodes { type } } }';
    expect(calls(`{ page(id: "x") { ...A ...B ...A } } ${fragments}`)).toBe(2);
  });

  it('multiplies by `first` through lists', () => {
    const rows = (first: string) =>
      `dataSource(id: "x") { rows${first} { nodes { blocks(first: 5) { nodes { id } } } } }`;
    expect(calls(`{ ${rows('(first: 20)')} }`)).toBe(1 + 1 + 20);
    expect(calls(`{ ${rows('')} }`)).toBe(1 + 1 + 50);
  });

  it('reads variables, their defaults, and directives', () => {
    const query = `query ($first: Int! = 10, $deep: Boolean!) {
      dataSource(id: "x") { rows(first: $first) { nodes { comments @include(if: $deep) { nodes { id } } } } }
    }`;
    expect(calls(query, { deep: true })).toBe(12);
    expect(calls(query, { deep: true, first: 30 })).toBe(32);
    expect(calls(query, { deep: false })).toBe(2);
    expect(calls('{ page(id: "x") @skip(if: true) { title } }')).toBe(0);
  });

  it('does not mistake the variables of one request for those of the next', () => {
    const document = parse(
      'query ($n: Int!) { users(first: 5) { nodes { id } } fileUploads(first: $n) { nodes { createdBy { name } } } }',
    );
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const withN = (n: unknown) => estimateCalls({ schema, document, operation, variables: { n } }).calls;
    expect([withN(1), withN(20), withN('nonsense')]).toEqual([3, 22, 27]);
  });

  it('notices a variable that mattered for no request before', () => {
    const document = parse(
      'query ($deep: Boolean!, $n: Int!) { fileUploads(first: $n) @include(if: $deep) { nodes { createdBy { name } } } }',
    );
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const withBoth = (deep: boolean, n: number) =>
      estimateCalls({ schema, document, operation, variables: { deep, n } }).calls;
    expect([withBoth(false, 1), withBoth(true, 1), withBoth(true, 20), withBoth(false, 20)]).toEqual([
      0, 2, 21, 0,
    ]);
  });

  it('counts the dearest of the kinds that an interface or union may be', () => {
    const query = `{ search(first: 10) { nodes {
      ... on DataSource { rows(first: 100) { nodes { title } } }
      ... on Page { comments { nodes { id } } markdown { markdown } }
    } } }`;
    expect(calls(query)).toBe(1 + 20);
  });

  it('counts users and parents of many objects as a few different ones, and nothing for their ids', () => {
    const rows = (fields: string) =>
      calls(`{ dataSource(id: "x") { rows(first: 100) { nodes { ${fields} } } } }`);
    expect(rows('createdBy { name }')).toBe(2 + 25);
    expect(rows('createdBy { id __typename }')).toBe(2);
    expect(rows('parent { ... on DataSourceParent { dataSource { title } } }')).toBe(2 + 25);
  });

  it('plans relations of many rows', () => {
    const query = `{ dataSource(id: "x") { rows(first: 100) { nodes { property(name: "Tasks") {
      ... on RelationProperty { pages(first: 25) { nodes { url } } }
    } } } } }`;
    expect(calls(query)).toBe(2 + 10 + 25);
  });

  it('names the field that makes the most of the calls', () => {
    const query =
      '{ page(id: "x") { title } dataSource(id: "x") { rows(first: 9) { nodes { markdown { markdown } } } } }';
    expect(estimate(query).dearest).toBe('Page.markdown');
  });

  it('of a write counts the calls that its blocks take', () => {
    const query =
      'mutation ($blocks: [BlockInput!]!) { appendBlocks(input: { parent: "x", blocks: $blocks }) { blocks { id } } }';
    expect(calls(query, { blocks: Array.from({ length: 250 }, () => ({})) })).toBe(3);
  });

  it('of an id without a kind counts each kind that is tried', () => {
    expect(
      calls(
        '{ node(id: "page_1") { id } nodes(ids: ["block_1", "153104cd477e809d8dc4ff2d96ae3003"]) { id } }',
      ),
    ).toBe(7);
  });
});

describe('hostile nesting', () => {
  it('is weighed in time that its text bounds', () => {
    const level = (inner: string): string => `... on Block { children { nodes { ${inner} } } }`;
    let deep = 'id';
    for (let depth = 0; depth < 15; depth += 1)
      deep = level(`... on ToDoBlock { id } ... on TextBlock { type } ${deep}`);
    expect(calls(`{ page(id: "x") { blocks(first: 100) { nodes { ${deep} } } } }`)).toBeLessThan(1e9);
  });

  it('of a different part for each kind at each level ends as well', () => {
    const kinds = ['ToDoBlock', 'ParagraphBlock', 'QuoteBlock', 'CalloutBlock', 'ToggleBlock'];
    const part = (kind: string, depth: number) => `... on ${kind} { children { nodes { x${depth}: id } } }`;
    let deep = 'id';
    for (let depth = 0; depth < 12; depth += 1)
      deep = `${kinds.map((kind) => part(kind, depth)).join(' ')} children { nodes { ${deep} } }`;
    const { calls: weighed } = estimate(`{ page(id: "x") { blocks { nodes { ${deep} } } } }`);
    expect(weighed).toBeGreaterThan(10);
  });
});
