import {
  getNullableType,
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { defaultTypeResolver } from 'graphql/execution/execute.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import type { FieldPlan } from './plan.js';
import { complete, runFields, type Place, type Run } from './run.js';

/**
 * From what a resolver gave to what the answer holds, or a promise of it; throws what is wrong with it. `path` is that of the
 * field, or of an item in its list.
 */
export type Complete = (place: Place, path: Path, value: unknown) => unknown;

/** What is made of a value: of a field, or of each item of a list. */
export interface Target {
  readonly type: GraphQLOutputType;
  readonly complete: Complete;
}

/** The same for scalars and enums, which need to know nothing but the value. */
export type CompleteLeaf = (value: unknown) => unknown;

/** The way of all values of a type; `name` is the field as errors call it: `Page.title`. */
export function completerOf(type: GraphQLOutputType, name: string): Complete {
  const completeNullable = nullableCompleterOf(getNullableType(type), name);
  const isRequired = isNonNullType(type);
  return (place, path, value) => {
    if (value instanceof Error) throw value;
    const completed = value === undefined || value === null ? null : completeNullable(place, path, value);
    if (completed === null && isRequired) throw nullOf(name);
    return completed;
  };
}

/** The way of the values of a scalar or an enum, nullable or not. */
export function leafCompleterOf(type: GraphQLOutputType, name: string): CompleteLeaf {
  const serialize = serializerOf(getNullableType(type) as GraphQLLeafType);
  const isRequired = isNonNullType(type);
  return (value) => {
    if (value !== undefined && value !== null) {
      if (value instanceof Error) throw value;
      return serialize(value);
    }
    if (isRequired) throw nullOf(name);
    return null;
  };
}

type Nullable = ReturnType<typeof getNullableType<GraphQLOutputType>>;

function nullableCompleterOf(type: Nullable, name: string): Complete {
  if (isListType(type)) return listCompleterOf(type.ofType as GraphQLOutputType, name);
  if (isLeafType(type)) {
    const serialize = serializerOf(type);
    return (_place, _path, value) => serialize(value);
  }
  if (isAbstractType(type)) return abstractCompleterOf(type, name);
  const objectType = type as GraphQLObjectType;
  return (place, path, value) => completeObject(place, path, objectType, value);
}

/** What most leaves are already: values of these types are answered as they are. */
const PRIMITIVES = new Map<GraphQLLeafType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

function serializerOf(type: GraphQLLeafType): CompleteLeaf {
  const primitive = PRIMITIVES.get(type);
  return (value) => {
    if (typeof value === primitive) return value;
    const serialized: unknown = type.serialize(value);
    if (serialized !== undefined && serialized !== null) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

function listCompleterOf(itemType: GraphQLOutputType, name: string): Complete {
  const item: Target = { type: itemType, complete: completerOf(itemType, name) };
  return (place, path, value) => {
    if (!isIterableObject(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    let hasPromise = false;
    const items: unknown[] = [];
    for (const given of value) {
      const completed = complete(place, addPath(path, items.length, undefined), item, given);
      hasPromise ||= isPromise(completed);
      items.push(completed);
    }
    return hasPromise ? Promise.all(items) : items;
  };
}

function abstractCompleterOf(type: GraphQLAbstractType, name: string): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const known = new Map<unknown, GraphQLObjectType>();
  const completeAs = (place: Place, path: Path, value: unknown, runtimeName: unknown) => {
    const runtimeType =
      known.get(runtimeName) ?? runtimeTypeOf(place.run, place.field, { type, name, value, runtimeName });
    known.set(runtimeName, runtimeType);
    return completeObject(place, path, runtimeType, value);
  };
  return (place, path, value) => {
    const found = resolveType(value, place.run.contextValue, place.info, type);
    return isPromise(found)
      ? found.then((runtimeName) => completeAs(place, path, value, runtimeName))
      : completeAs(place, path, value, found);
  };
}

interface Resolved {
  type: GraphQLAbstractType;
  name: string;
  value: unknown;
  /** What the type's `resolveType` said. */
  runtimeName: unknown;
}

function runtimeTypeOf({ schema }: Run, { nodes }: FieldPlan, resolved: Resolved): GraphQLObjectType {
  const { type, runtimeName } = resolved;
  const found = typeof runtimeName === 'string' ? schema.getType(runtimeName) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  const isNamed = typeof runtimeName === 'string' || runtimeName === undefined || runtimeName === null;
  throw new GraphQLError(problemOf(resolved, found), isNamed ? { nodes } : {});
}

/** What graphql-js says when a type's `resolveType` named no object type of its own. */
function problemOf(
  { type, name, value, runtimeName }: Resolved,
  found: GraphQLNamedType | undefined,
): string {
  if (runtimeName === undefined || runtimeName === null) {
    return `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${name}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  }
  if (isObjectType(runtimeName)) {
    return 'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.';
  }
  if (typeof runtimeName !== 'string') {
    return `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${name}" with value ${inspect(value)}, received "${inspect(runtimeName)}".`;
  }
  if (!found) {
    return `Abstract type "${type.name}" was resolved to a type "${runtimeName}" that does not exist inside the schema.`;
  }
  return isObjectType(found)
    ? `Runtime Object type "${runtimeName}" is not a possible type for "${type.name}".`
    : `Abstract type "${type.name}" was resolved to a non-object type "${runtimeName}".`;
}

function completeObject(place: Place, path: Path, type: GraphQLObjectType, value: unknown): unknown {
  const { run, field } = place;
  const fields = run.plan.subfields(run, field, type);
  const isOfType = type.isTypeOf ? type.isTypeOf(value, run.contextValue, place.info) : true;
  if (isPromise(isOfType)) {
    return isOfType.then((settled) => {
      if (!settled) throw foreign(field, type, value);
      return runFields(run, fields, value, path);
    });
  }
  if (!isOfType) throw foreign(field, type, value);
  return runFields(run, fields, value, path);
}

function foreign({ nodes }: FieldPlan, { name }: GraphQLObjectType, value: unknown): GraphQLError {
  return new GraphQLError(`Expected value of type "${name}" but got: ${inspect(value)}.`, { nodes });
}

function nullOf(name: string): Error {
  return new Error(`Cannot return null for non-nullable field ${name}.`);
}
