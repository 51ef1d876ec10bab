import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { COSTS } from '../../src/cost/table.js';
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

const FILLERS = new Set(
  wordsOf(
    'a an and at by for from in is it its of on one or that the their them this to what when where which who with',
  ),
);

/** The words of a name or a sentence, in the singular. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return (apart.match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
}

/** Whether a description has no word that does not stand in the path already. */
function onlyRepeats(path: string, description: string): boolean {
  const known = new Set(wordsOf(path));
  return wordsOf(description).every((word) => FILLERS.has(word) || known.has(word));
}

/** Every field of the types that answers are made of: its path, its name, and the type behind lists and non-null. */
function fields(): [path: string, name: string, type: GraphQLNamedType][] {
  return types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, field })))
    .map(({ owner, field }) => [`${owner}.${field.name}`, field.name, getNamedType(field.type)]);
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

  it('says more of each than its name says', () => {
    const empty = types.flatMap(described).filter(([path, text]) => onlyRepeats(path, text ?? ''));
    expect(empty.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
    expect(onlyRepeats('Page.icon', 'The icon of the page.')).toBe(true);
    expect(onlyRepeats('Query.users(first)', 'The first users.')).toBe(true);
    expect(onlyRepeats('Color.LIGHT_GRAY', 'A light gray.')).toBe(true);
    expect(onlyRepeats('Page.icon', 'The icon; null when there is none.')).toBe(false);
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

  it('calls what is an id `…Id`, and gives it the type ID', () => {
    const ids = fields().filter(([, name]) => /^id$|^ids$|Ids?$/.test(name));
    const others = ids.filter(([, , type]) => type.name !== 'ID').map(([path]) => path);
    expect(others).toEqual([]);
    expect(fields().filter(([, , type]) => type.name === 'ID')).toEqual(ids);
    expect(ids.length).toBeGreaterThan(100);
  });

  it('calls moments `…edTime` when something happened then, and `…sAt` when something begins or ends then', () => {
    const moments = fields().filter(([, , type]) => type.name === 'DateTime');
    expect(moments.filter(([, name]) => !/edTime$|sAt$/.test(name)).map(([path]) => path)).toEqual([]);
    expect(moments.length).toBeGreaterThan(20);
  });

  it('says the name of a type in none of its fields, but for the id of what is no node, and the tree of a block', () => {
    const repeated = fields().filter(([path, name]) => {
      const [owner = ''] = path.split('.');
      return name.toLowerCase().startsWith(owner.toLowerCase()) && name.length > owner.length;
    });
    expect(repeated.map(([path]) => path)).toEqual([
      'Block.blockTree',
      'Workspace.workspaceId',
      'SignIn.signInId',
    ]);
  });

  it('lists nodes in every connection, but for what is one only within its list', () => {
    const isNode = (type: GraphQLNamedType): boolean =>
      isUnionType(type)
        ? type.getTypes().every(isNode)
        : type.name === 'Node' || (isCompositeType(type) && type.getInterfaces().some(isNode));
    const listed = fields().filter(([path, name]) => name === 'node' && /Edge\.node$/.test(path));
    const strangers = listed.filter(([, , type]) => !isNode(type)).map(([path]) => path);
    expect(strangers.sort()).toEqual(['BlockTreeEdge.node', 'CustomEmojiEdge.node', 'PageTemplateEdge.node']);
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

describe('the table of costs', () => {
  const { queries, mutations, fieldResolvers, params, resolverClasses, objectTypes, interfaceTypes } =
    getMetadataStorage();

  /** The resolvers that are given the context, and so can call Notion. */
  const callers = () => {
    const isCaller = ({ target, methodName }: { target: object; methodName: string }) =>
      params.some(
        (param) => param.kind === 'context' && param.target === target && param.methodName === methodName,
      );
    const nameOf = (type: unknown) =>
      [...objectTypes, ...interfaceTypes].find(({ target }) => target === type)?.name ?? '';
    return [
      ...queries.filter(isCaller).map(({ schemaName }) => `Query.${schemaName}`),
      ...mutations.filter(isCaller).map(({ schemaName }) => `Mutation.${schemaName}`),
      ...fieldResolvers.filter(isCaller).map(({ target, methodName, schemaName, getObjectType }) => {
        const owner = getObjectType ?? resolverClasses.find((one) => one.target === target)?.getObjectType;
        return `${nameOf(owner?.())}.${schemaName ?? methodName}`;
      }),
    ];
  };

  it('has a row for each field that can call Notion', () => {
    expect(callers().length).toBeGreaterThan(80);
    expect(callers().filter((field) => !(field in COSTS))).toEqual([]);
  });

  it('has no row for a field that is not there', () => {
    const isThere = (row: string) => {
      const [typeName = '', field = ''] = row.split('.');
      const type = schema.getType(typeName);
      return type !== undefined && 'getFields' in type && field in type.getFields();
    };
    expect(Object.keys(COSTS).filter((row) => !isThere(row))).toEqual([]);
  });
});
