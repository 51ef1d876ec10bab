import { buildSchema, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { GatewayError } from '../../../src/errors.js';

const TYPES = /* GraphQL */ `
  scalar Moment
  scalar Anything

  enum Colour {
    RED
    BLUE
  }

  input Point {
    x: Int! = 1
    y: Int
  }

  input Choice @oneOf {
    text: String
    point: Point
  }

  interface Named {
    name: String!
  }

  interface Animal implements Named {
    name: String!
    friend: Animal
  }

  type Cat implements Named & Animal {
    name: String!
    friend: Animal
    lives: Int!
    colour: Colour
    kittens: [Cat!]
    strict: [Cat!]!
  }

  type Dog implements Named & Animal {
    name: String!
    friend: Animal
    barks(times: Int = 2, loud: Boolean): String
    bones: [[Int!]]
  }

  "Nothing is one: whoever says so is wrong."
  type Stone implements Named {
    name: String!
  }

  union Pet = Cat | Dog

  type Query {
    text: String
    required: String!
    number: Int
    float: Float
    id: ID
    flag: Boolean
    colour: Colour
    colours: [Colour!]
    moment: Moment
    anything: Anything
    nothing: Anything
    alias(name: String): String
    echo(
      choice: Choice
      point: Point = { y: 7 }
      colour: Colour = BLUE
      list: [Int!]
      moment: Moment
    ): Anything
    cat: Cat!
    later: Cat
    animal(kind: String): Animal
    pets: [Pet!]!
    mixed: [Pet]
    named(as: String): Named
    promised: [Animal]
    set: [Int]
    fails(how: String): String
    failsHard(how: String): String!
    failsInside: [Cat!]
    failsEverywhere: [Cat]
    notAList: [Int]
    lazy: String
    method(n: Int): String
    thenable: String
    wrongCat: Cat
    infoKeys: [String!]
    world: Query!
  }

  type Mutation {
    add(n: Int!, ms: Int = 0): Int!
    addOrFail(n: Int!): Int
    addHard(n: Int!): Int!
    total: Int!
  }
`;

class CatObject {
  readonly __typename = 'Cat';
  lives = 9;
  colour: unknown = 'RED';
  kittens: unknown = null;
  strict: unknown = [];
  friend: unknown = null;
  constructor(readonly name: unknown) {}
}

class DogObject {
  readonly __typename = 'Dog';
  friend: unknown = null;
  bones = [[1, 2], null, [3]];
  constructor(readonly name: unknown) {}
  barks({ times, loud }: { times: number; loud?: boolean }): string {
    return `${loud ? 'WOOF' : 'woof'} `.repeat(times).trim();
  }
}

/** Every way in which a resolver can go wrong, under a word that a query asks for it with. */
const FAILURES: Record<string, () => unknown> = {
  throws: () => {
    throw new Error('thrown');
  },
  rejects: () => Promise.reject(new Error('rejected')),
  returns: () => new Error('returned'),
  resolves: () => Promise.resolve(new Error('resolved')),
  text: () => {
    throw 'a text' as unknown as Error;
  },
  undefined: () => {
    throw undefined as unknown as Error;
  },
  graphql: () => {
    throw new GraphQLError('of GraphQL', { extensions: { code: 'ODD', level: 3 } });
  },
  gateway: () => {
    throw new GatewayError('RATE_LIMITED', 'Wait.', { retryAfter: 3, argument: 'how' });
  },
  null: () => null,
  missing: () => undefined,
  later: () => new Promise((resolve) => setImmediate(() => resolve(null))),
  object: () => ({ not: 'a string' }),
  unserializable: () => Symbol('odd'),
};

const kitten = (name: unknown) => new CatObject(name);
const broken = () => Promise.reject(new Error('no name'));

type Resolve = (source: unknown, args: Arguments, context: World, info: object) => unknown;

interface Arguments {
  name: string;
  kind: string;
  as: string;
  how: string;
  n: number;
  ms: number;
}

interface World {
  total: number;
}

const QUERIES: Record<string, Resolve> = {
  text: () => 'text',
  required: () => Promise.resolve('required'),
  number: () => 42,
  float: () => 0.5,
  id: () => 7,
  flag: () => false,
  colour: () => 'PURPLE',
  colours: () => ['RED', Promise.resolve('BLUE')],
  moment: () => new Date(0),
  anything: () => ({ a: [1, null, { b: true }] }),
  nothing: () => null,
  alias: (_source, { name }) => `called ${String(name)}`,
  echo: (_source, args) => args,
  cat: () =>
    Object.assign(kitten('Tom'), { friend: new DogObject('Rex'), kittens: [kitten('a'), kitten('b')] }),
  later: () => Promise.resolve(kitten('Late')),
  animal: (_source, { kind }) => {
    if (kind === 'dog') return new DogObject('Rex');
    if (kind === 'cat') return Promise.resolve(kitten('Tom'));
    return kind === 'plain' ? { name: 'untyped' } : { __typename: kind, name: 'strange' };
  },
  pets: () => [
    kitten('Tom'),
    Promise.resolve(new DogObject('Rex')),
    Object.assign(new DogObject('Bo'), { friend: kitten('Kit') }),
  ],
  mixed: () => [
    kitten('Tom'),
    null,
    new Error('in a list'),
    broken(),
    { __typename: 'Stone', name: 'pebble' },
  ],
  named: (_source, args) => ({ __typename: args.as, name: 'anybody' }),
  promised: () => [Promise.resolve(kitten('Tom')), Promise.resolve(null)],
  set: () => new Set([1, 2, 3]),
  fails: (_source, { how }) => FAILURES[how]?.(),
  failsHard: (_source, { how }) => FAILURES[how]?.(),
  failsInside: () => [kitten('a'), kitten(null), kitten('c')],
  failsEverywhere: () => [kitten(broken()), kitten(null), kitten(new Error('bad')), kitten('fine')],
  notAList: () => 3,
  wrongCat: () => new DogObject('Rex'),
  infoKeys: (_source, _args, _context, info) => Object.keys(info),
  world: () => ({ lazy: () => 'lazy', method: ({ n }: { n: number }) => `method ${n}` }),
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const MUTATIONS: Record<string, Resolve> = {
  add: async (_source, { n, ms }, context) => {
    await pause(ms);
    return (context.total += n);
  },
  addOrFail: (_source, { n }, context) => {
    if (n < 0) throw new Error('never less');
    return (context.total += n);
  },
  addHard: (_source, { n }, context) =>
    n < 0 ? Promise.reject(new Error('never less')) : (context.total += n),
  total: (_source, _args, { total }) => total,
};

/** A schema with all that a schema can have, and resolvers that do all that resolvers can do. */
export function createWorld(): GraphQLSchema {
  const schema = buildSchema(TYPES);
  attach(schema.getQueryType(), {
    ...QUERIES,
    thenable: () => ({ then: (done: (value: string) => void) => done('thenable') }),
  });
  for (const name of ['lazy', 'method', 'thenable']) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field && name !== 'thenable') delete field.resolve;
  }
  attach(schema.getMutationType(), MUTATIONS);
  const cat = schema.getType('Cat') as GraphQLObjectType;
  cat.isTypeOf = (value) => value instanceof CatObject || (value as { name?: unknown }).name === 'strange';
  const moment = schema.getType('Moment') as unknown as { serialize: unknown; parseValue: unknown };
  moment.serialize = (value: unknown) => (value instanceof Date ? value.toISOString() : undefined);
  moment.parseValue = (value: unknown) => {
    if (typeof value !== 'string') throw new GraphQLError('A Moment is a text.');
    return new Date(value);
  };
  return schema;
}

function attach(type: GraphQLObjectType | null | undefined, resolvers: Record<string, Resolve>): void {
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = type?.getFields()[name];
    if (field) field.resolve = resolve as never;
  }
}
