import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from './context.js';

// TypeGraphQL calls a function for every property, and makes a promise of every method that has arguments. An answer of a
// hundred rows has ten thousand properties and a thousand such methods: what follows does the same without either.

type Resolver = GraphQLFieldResolver<unknown, Context>;
type ReadParameter = (...given: Parameters<Resolver>) => unknown;
type FieldResolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<FieldResolver['params']>[number];
/** A method of a resolver class, as TypeGraphQL knows it. */
type Method = Pick<FieldResolver, 'target' | 'methodName' | 'params' | 'middlewares' | 'roles'>;
type Constructor = new () => Record<string, unknown>;

/** To be called before the schema is built: fields without a method of their own are left to the executor. */
export function readPropertiesDirectly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}

/** Calls the methods of queries and field resolvers at once, those whose arguments are scalars and enums; others stay as they are. */
export function callMethodsDirectly(schema: GraphQLSchema): void {
  const { objectTypes, queries } = getMetadataStorage();
  for (const { name, target } of objectTypes)
    callDirectly(schema.getType(name), (field) => methodOf(field, target));
  callDirectly(schema.getQueryType(), ({ name }) => queries.find(({ schemaName }) => schemaName === name));
}

function callDirectly(
  type: GraphQLNamedType | null | undefined,
  methodFor: (field: GraphQLField<unknown, unknown>) => Method | undefined,
): void {
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const method = field.args.every((arg) => isLeafType(getNamedType(arg.type))) && methodFor(field);
    if (method && field.resolve) field.resolve = directly(method, field.resolve as Resolver);
  }
}

/** The one method that can stand behind a field of a class; undefined when there are several. */
function methodOf({ name }: GraphQLField<unknown, unknown>, target: object): FieldResolver | undefined {
  const candidates = getMetadataStorage().fieldResolvers.filter(
    ({ kind, schemaName, getObjectType }) =>
      kind === 'external' && schemaName === name && isOrExtends(target, getObjectType?.()),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

function isOrExtends(target: object, base: unknown): boolean {
  return target === base || (typeof base === 'function' && Object.prototype.isPrototypeOf.call(base, target));
}

/** Falls back to `original` for a root that is not yet of the class that the method expects. */
function directly(resolver: Method, original: Resolver): Resolver {
  const { target, methodName, params = [], middlewares = [], roles } = resolver;
  if (middlewares.length > 0 || roles || params.some(({ kind }) => kind === 'custom')) return original;
  const readers = [...params].sort((a, b) => a.index - b.index).map(readerOf);
  const rootType = params
    .map((param) => (param.kind === 'root' ? param.getType?.() : undefined))
    .find(Boolean);
  const instance = new (target as Constructor)();
  const method = instance[methodName] as (...values: unknown[]) => unknown;
  return (root, args, context, info) => {
    if (typeof rootType === 'function' && !(root instanceof rootType))
      return original(root, args, context, info);
    return method.apply(
      instance,
      readers.map((read) => read(root, args, context, info)),
    );
  };
}

function readerOf(param: Parameter): ReadParameter {
  switch (param.kind) {
    case 'root':
      return (root) => propertyOr(root, param.propertyName);
    case 'context':
      return (_root, _args, context) => propertyOr(context, param.propertyName);
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'arg':
      return (_root, args) => (args as Record<string, unknown>)[param.name];
    default: {
      const ArgsClass = param.kind === 'args' ? (param.getType() as Constructor) : Object;
      return (_root, args) => Object.assign(new ArgsClass(), args) as unknown;
    }
  }
}

function propertyOr(whole: unknown, name: string | undefined): unknown {
  return name === undefined ? whole : (whole as Record<string, unknown>)[name];
}

/** To be called once the schema is built: the type of an object is looked for once for each class, not for each object. */
export function rememberClasses(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && type.resolveType) type.resolveType = remembering(type.resolveType);
  }
}

type ResolveType = NonNullable<GraphQLAbstractType['resolveType']>;

function remembering(resolveType: ResolveType): ResolveType {
  const names = new Map<unknown, string>();
  return (value: object, context, info, type) => {
    const known = names.get(value.constructor);
    if (known !== undefined) return known;
    const name = resolveType(value, context, info, type);
    if (typeof name === 'string') names.set(value.constructor, name);
    return name;
  };
}
