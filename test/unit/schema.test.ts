import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';
import { createSchema } from '../../src/schema.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = new Set(['String', 'Boolean', 'Int', 'Float', 'ID', 'Query', 'Mutation']);

/** Everything in a type that a reader of the documentation meets, by its path, with what is said about it. */
function described(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    return [...own, ...type.getValues().map((v) => [`${type.name}.${v.name}`, v.description] as const)].map(
      ([path, text]) => [path, text],
    );
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      own.push([`${type.name}.${field.name}`, field.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      own.push([path, field.description]);
      for (const arg of field.args) own.push([`${path}(${arg.name})`, arg.description]);
    }
  }
  return own;
}

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and enum value, in sentences', () => {
    const silent = types
      .flatMap(described)
      .filter(([path, text]) => !BUILT_IN.has(path) && !/\S.*[.!?)…`]$/s.test(text ?? ''))
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('has names in the usual cases', () => {
    const names = types.filter((type) => !isScalarType(type)).map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
    const fields = types
      .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      .flatMap((type) => Object.keys(type.getFields()));
    expect(fields.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('gives a field named id to nodes only, so that client caches do not merge what is not one thing', () => {
    const withId = types.filter(isObjectType).filter((type) => 'id' in type.getFields());
    const strangers = withId.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(strangers.map(({ name }) => name)).toEqual([]);
    expect(withId.length).toBeGreaterThan(10);
  });

  it('pages every connection forward, 50 at a time unless told', () => {
    const lists = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'));
    expect(lists.length).toBeGreaterThan(5);
    for (const { args } of lists) {
      const [first, after] = ['first', 'after'].map((name) => args.find((arg) => arg.name === name));
      expect(`${first?.type.toString()} = ${String(first?.defaultValue)}`).toBe('Int! = 50');
      expect(after?.type.toString()).toBe('String');
      expect(args.some(({ name }) => name === 'last' || name === 'before')).toBe(false);
    }
  });

  it('marks inputs of which exactly one field is given, and makes their fields optional', () => {
    const oneOf = types.filter(isInputObjectType).filter(({ isOneOf }) => isOneOf);
    expect(oneOf.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'BlockInput',
        'BlockChangeInput',
        'BlockPositionInput',
        'RichTextContentInput',
      ]),
    );
  });

  it('has one input and one payload for every mutation', () => {
    for (const { name, args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const stem = name[0]?.toUpperCase() + name.slice(1);
      expect(args.map((arg) => `${arg.name}: ${arg.type.toString()}`)).toEqual([`input: ${stem}Input!`]);
      expect(getNamedType(type).name).toBe(`${stem}Payload`);
    }
  });

  it('tells abstract types apart without a promise', () => {
    const info = {} as never;
    for (const type of types.filter(isAbstractType)) {
      expect(() => type.resolveType?.({}, {}, info, type)).toThrow(/Cannot resolve type/i);
    }
  });
});
