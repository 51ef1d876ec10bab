import {
  buildSchema,
  execute,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLInterfaceType,
} from 'graphql';
import { createExecutor } from '../../../src/executor/executor.js';
import { createWorld } from './world.js';

const schema = createWorld();

/** All that can be told of a result, the order of its keys included. */
function told({ data, errors }: ExecutionResult) {
  return {
    data: JSON.stringify(data),
    errors: errors?.map(({ message, path, locations, extensions, originalError }) => ({
      message,
      path,
      locations,
      extensions,
      original: originalError?.constructor.name,
    })),
  };
}

type Case = [what: string, query: string, variables?: Record<string, unknown>, operationName?: string];

const CASES: Case[] = [
  ['scalars', '{ text required number float id flag colours moment anything nothing }'],
  ['aliases', '{ a: text b: text text __proto__: number constructor: id toString: flag }'],
  ['an alias of two arguments', '{ a: alias(name: "x") b: alias(name: "y") c: alias }'],
  ['type names', '{ __typename here: __typename cat { __typename friend { __typename } } }'],
  [
    'fields said twice',
    '{ cat { name } cat { lives name friend { name } } ...F } fragment F on Query { cat { friend { __typename } } text }',
  ],
  [
    'fragments within fragments',
    '{ ...A } fragment A on Query { cat { ...B } } fragment B on Named { name ... on Cat { lives ...C } } fragment C on Animal { friend { name } }',
  ],
  [
    'fragments of other types',
    '{ animal(kind: "cat") { ... on Dog { bones } ... on Cat { lives } ... { name } } }',
  ],
  [
    'interfaces',
    '{ a: animal(kind: "dog") { name ... on Dog { barks } } b: animal(kind: "cat") { name ... on Cat { lives colour } } }',
  ],
  [
    'unions',
    '{ pets { __typename ... on Cat { name lives } ... on Dog { title: name bones barks(times: 1, loud: true) } } }',
  ],
  [
    'interfaces within interfaces',
    '{ pets { ... on Named { name } ... on Animal { friend { name ... on Cat { lives friend { name } } } } } }',
  ],
  ['a list with nulls, errors and promises', '{ mixed { __typename ... on Named { name } } }'],
  ['promises in a list', '{ promised { name __typename } }'],
  ['what is iterable', '{ set }'],
  ['what is no list', '{ notAList text }'],
  ['a method', '{ world { lazy method(n: 3) } }'],
  ['a method that is no property', '{ world { method } text }'],
  ['a thenable', '{ thenable text }'],
  ['a wrong enum value', '{ colour text }'],
  ['no type at all', '{ animal(kind: "plain") { name } }'],
  ['an unknown type', '{ animal(kind: "Fish") { name } text }'],
  ['a type that is none of them', '{ animal(kind: "Stone") { name } }'],
  ['a type that is no object', '{ animal(kind: "Moment") { name } }'],
  ['a type that says it is right', '{ animal(kind: "Cat") { name } }'],
  ['an object of the wrong type', '{ wrongCat { name } text }'],
  ['a null that may not be, in a list', '{ failsInside { name } text }'],
  ['nulls that may not be, in a list that lets them', '{ failsEverywhere { name lives } text }'],
  [
    'a null that may not be, far below',
    '{ cat { kittens { strict { name } } strict { name } friend { name friend { name } } } }',
  ],
  ['a later object', '{ later { name kittens { name } friend { name } } cat { name } }'],
  ['a null that takes everything along', '{ text failsHard(how: "null") cat { name } }'],
  ['two that take everything along', '{ a: failsHard(how: "rejects") b: failsHard(how: "throws") text }'],
  ['a failure beside a promise', '{ required later { name } a: failsHard(how: "throws") }'],
  [
    'several errors',
    '{ a: fails(how: "throws") b: fails(how: "rejects") c: fails(how: "gateway") world { text a: fails(how: "returns") } }',
  ],
  [
    'errors below what is nulled',
    '{ world { world { a: fails(how: "rejects") b: failsHard(how: "later") } } text }',
  ],
  ['what a resolver is told', '{ infoKeys }'],
  ['inputs with defaults', '{ echo }'],
  [
    'all inputs',
    '{ echo(choice: { point: { x: 2 } }, point: { x: 3, y: null }, colour: RED, list: [1, 2], moment: "1970-01-01T00:00:00.000Z") }',
  ],
  ['a list of one', '{ echo(list: 3) }'],
  [
    'introspection',
    '{ __schema { queryType { name } types { name kind fields { name type { name ofType { name } } } enumValues { name } } } __type(name: "Cat") { interfaces { name } } }',
  ],
  [
    'variables',
    'query ($n: String, $p: Point, $c: Choice, $l: [Int!]) { alias(name: $n) echo(point: $p, choice: $c, list: $l) }',
    { n: 'Ada', p: { y: 4 }, c: { text: 'x' }, l: [1] },
  ],
  [
    'variables left out',
    'query ($n: String, $p: Point, $c: Choice) { alias(name: $n) echo(point: $p, choice: $c) }',
  ],
  [
    'variables with defaults',
    'query ($n: String = "Bo", $x: Int! = 5) { alias(name: $n) echo(point: { x: $x }) }',
  ],
  [
    'variables that are null',
    'query ($n: String = "Bo", $y: Int) { alias(name: $n) echo(point: { y: $y }) }',
    { n: null, y: null },
  ],
  ['a null where none may be', 'query ($x: Int = 5) { echo(point: { x: $x }) text }', { x: null }],
  ['a variable in a list', 'query ($x: Int!) { echo(list: [1, $x]) }', { x: 2 }],
  ['a variable of the wrong type', 'query ($n: String) { alias(name: $n) }', { n: { a: 1 } }],
  ['a variable that is missing', 'query ($n: String!) { alias(name: $n) }'],
  [
    'many wrong variables',
    'query ($a: Int!, $b: Point, $c: Colour, $d: Moment) { echo(list: [$a], point: $b, colour: $c, moment: $d) }',
    { a: 1.5, b: { x: 'x', z: 1 }, c: 'GREEN', d: 3 },
  ],
  ['two fields of one-of', 'query ($c: Choice) { echo(choice: $c) }', { c: { text: 'x', point: {} } }],
  ['no field of one-of', 'query ($c: Choice) { echo(choice: $c) }', { c: {} }],
  ['null in one-of', 'query ($c: Choice) { echo(choice: $c) }', { c: { text: null } }],
  ['a variable in one-of', 'query ($t: String!) { echo(choice: { text: $t }) }', { t: 'x' }],
  ['an unknown operation', 'query A { text }', {}, 'B'],
  ['no operation chosen', 'query A { text } query B { number }'],
  ['one of two operations', 'query A { text } query B { number }', {}, 'B'],
  [
    'mutations in series',
    'mutation { a: add(n: 1, ms: 20) b: add(n: 10, ms: 5) total c: add(n: 100) __typename }',
  ],
  [
    'a mutation that fails between others',
    'mutation { a: add(n: 1) b: addOrFail(n: -1) c: addOrFail(n: 5) total }',
  ],
  [
    'a mutation that takes everything along',
    'mutation { a: add(n: 1, ms: 5) b: addHard(n: -1) c: add(n: 5) }',
  ],
  ...[
    'throws',
    'rejects',
    'returns',
    'resolves',
    'text',
    'undefined',
    'graphql',
    'gateway',
    'null',
    'missing',
    'later',
    'object',
    'unserializable',
  ].flatMap((how): Case[] => [
    [`a field that ends with ${how}`, 'query ($how: String) { fails(how: $how) text }', { how }],
    [
      `a required field that ends with ${how}`,
      'query ($how: String) { world { failsHard(how: $how) } text }',
      { how },
    ],
  ]),
  ...[
    [true, true],
    [true, false],
    [false, true],
    [false, false],
    [undefined, null],
  ].map(([skip, include]): Case => [
    `skip ${String(skip)} and include ${String(include)}`,
    'query ($skip: Boolean = false, $include: Boolean = true) { text @skip(if: $skip) number @include(if: $include) float @skip(if: $skip) @include(if: $include) cat { ... on Cat @include(if: $include) { lives name @skip(if: $skip) } ...F @skip(if: $skip) __typename } } fragment F on Animal { name friend @include(if: $include) { name } }',
    { ...(skip !== undefined && { skip }), include },
  ]),
];

describe('the executor, beside graphql-js', () => {
  const executor = createExecutor(schema);

  it.each(CASES)('answers alike: %s', async (...row: Case) => {
    const [, query, variableValues, operationName] = row;
    const document = parse(query);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const request = { document, variableValues, operationName };
    const expected = told(await execute({ schema, ...request, contextValue: { total: 0 } }));
    // Planned for one time, then kept, then used again.
    for (let time = 1; time <= 3; time += 1) {
      expect(told(await executor({ ...request, contextValue: { total: 0 } }))).toEqual(expected);
    }
  });

  it('answers at once when no resolver makes it wait', () => {
    const document = parse('{ text world { number } }');
    for (let time = 1; time <= 3; time += 1) {
      expect(executor({ document })).toMatchObject({ data: { text: 'text', world: { number: 42 } } });
    }
  });

  it('keeps the outcomes of skip and include of one document apart', async () => {
    const document = parse('query ($a: Boolean!) { text @skip(if: $a) number @include(if: $a) }');
    for (const a of [true, false, true, false, true]) {
      const { data } = await executor({ document, variableValues: { a } });
      expect(Object.keys(data ?? {})).toEqual([a ? 'number' : 'text']);
    }
  });
});

describe('the types of a list', () => {
  const animals = buildSchema(
    'interface Animal { name: String } type Cat implements Animal { name: String } type Stone { name: String } type Query { all: [Animal] }',
  );
  const kinds = ['Cat', 'Stone', 'Cat', 'Ghost', 'Cat'];
  const told: unknown[] = [];
  beforeAll(() => {
    const { all } = animals.getQueryType()?.getFields() ?? {};
    if (all) all.resolve = () => kinds.map((kind) => ({ kind, name: kind }));
    const animal = animals.getType('Animal') as GraphQLInterfaceType;
    animal.resolveType = ({ kind }: { kind: string }, _context, { fieldName, path, returnType }) => {
      told.push([fieldName, path, String(returnType)]);
      return kind;
    };
  });

  it('are found with the field’s own place, and only those that fit', async () => {
    const document = parse('{ all { name } }');
    const expected = await execute({ schema: animals, document });
    const before = told.splice(0);
    const found = await createExecutor(animals)({ document });
    expect(told).toEqual(before);
    expect(before).toHaveLength(kinds.length);
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(found.errors).toHaveLength(2);
  });
});
