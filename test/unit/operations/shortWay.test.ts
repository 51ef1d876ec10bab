import { buildSchema } from 'graphql';
import type { Context } from '../../../src/context.js';
import { createGraphQL } from '../../../src/graphql.js';
import { createLog } from '../../../src/log.js';
import { ContentTypes } from '../../../src/operations/contentTypes.js';
import { KnownOperations } from '../../../src/operations/known.js';

const LIMITS = {
  bodyBytes: 1_000,
  depth: 3,
  aliases: 2,
  directives: 5,
  tokens: 100,
  variableDepth: 2,
  upstreamCalls: 10,
  requestSeconds: 10,
  connections: 10,
  loginAttempts: 10,
};

describe('what goes the short way', () => {
  const schema = buildSchema('type Query { a(x: Int): Int, b: Int, self: Query }');
  const { apollo, shortWay } = createGraphQL({
    config: { apps: [], allowList: false, explore: false, introspection: false, limits: LIMITS },
    schema,
    log: createLog('silent'),
  });
  const contextValue = { viewer: null } as unknown as Context;
  afterAll(() => apollo.stop());

  it('is what Apollo has let through, by its text and the name of its operation', async () => {
    const query = 'query One { a } query Two { b }';
    const asked = { query, operationName: 'One' };
    expect(shortWay.recognize(asked, contextValue)).toBeUndefined();
    await apollo.executeOperation(asked, { contextValue });
    expect(shortWay.recognize(asked, contextValue)).toMatchObject({ operationName: 'One', variables: {} });
    expect(shortWay.recognize({ query, operationName: 'Two' }, contextValue)).toBeUndefined();
    expect(shortWay.recognize({ query: `${query} `, operationName: 'One' }, contextValue)).toBeUndefined();
  });

  it.each([
    ['is too deep', '{ self { self { self { a } } } }'],
    ['has too many aliases', '{ c: a d: a e: a }'],
    ['is too long', `{ ${'a '.repeat(101)} }`],
    ['asks for the schema where that is closed', '{ __schema { queryType { name } } }'],
    ['does not fit the schema', '{ nothing }'],
  ])('is never what %s', async (_what, query) => {
    await apollo.executeOperation({ query }, { contextValue });
    expect(shortWay.recognize({ query }, contextValue)).toBeUndefined();
  });

  it('is nothing that the body says in an unusual way', async () => {
    const query = 'query($x: Int) { a(x: $x) }';
    await apollo.executeOperation({ query }, { contextValue });
    expect(shortWay.recognize({ query, variables: { x: 1 } }, contextValue)).toBeDefined();
    for (const more of [{ variables: [1] }, { variables: '{}' }, { operationName: 1 }, { extensions: {} }])
      expect(shortWay.recognize({ query, ...more }, contextValue)).toBeUndefined();
  });

  it('is left to Apollo again when its variables are too deep', async () => {
    const query = 'query($x: Int) { a(x: $x) }';
    await apollo.executeOperation({ query }, { contextValue });
    const known = shortWay.recognize({ query, variables: { unused: [[[1]]] } }, contextValue);
    expect(known && (await shortWay.run(known, contextValue))).toBeUndefined();
  });

  it('is left to Apollo again when its variables do not fit', async () => {
    const query = 'query($x: Int) { a(x: $x) }';
    await apollo.executeOperation({ query }, { contextValue });
    const known = shortWay.recognize({ query, variables: { x: 'one' } }, contextValue);
    expect(known && (await shortWay.run(known, contextValue))).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('of operations is bounded in number and in length, and the least recently used goes first', () => {
    const known = new KnownOperations();
    const operation = {} as never;
    for (let at = 0; at < 1_001; at += 1) known.remember(`{ a${at} }`, null, operation);
    expect(known.find('{ a0 }', null)).toBeUndefined();
    expect(known.find('{ a1000 }', null)).toBe(operation);
    known.remember('x'.repeat(999_000), null, operation);
    expect(known.find('{ a500 }', null)).toBeUndefined();
    known.remember('y'.repeat(1_000_001), null, operation);
    expect(known.find('y'.repeat(1_000_001), null)).toBeUndefined();
  });

  it('of Accept headers is bounded too', () => {
    const types = new ContentTypes();
    types.learn('x'.repeat(501), 'text/plain');
    for (let at = 0; at < 101; at += 1) types.learn(`application/${at}`, 'text/plain');
    expect(types.get('x'.repeat(501))).toBeUndefined();
    expect([types.get('application/99'), types.get('application/100')]).toEqual(['text/plain', undefined]);
  });
});
