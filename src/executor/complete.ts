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
  type GraphQLResolveInfo,
} from 'graphql';
import { defaultTypeResolver } from 'graphql/execution/execute.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import type { FieldPlan } from './plan.js';
import { complete, runFields, type Run } from './run.js';

/** Where a value stands in the answer, and what a type's own functions are told about it. */
export interface Place {
  readonly path: Path;
  readonly info: GraphQLResolveInfo;
}

/** From what a resolver gave to what the answer holds, or a promise of it; throws what is wrong with it. */
export type Complete = (run: Run, field: FieldPlan, place: Place, value: unknown) => unknown;

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
  return (run, field, place, value) => {
    if (value instanceof Error) throw value;
    const completed =
      value === undefined || value === null ? null : completeNullable(run, field, place, value);
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
    return (_run, _field, _place, value) => serialize(value);
  }
  if (isAbstractType(type)) return abstractCompleterOf(type, name);
  const objectType = type as GraphQLObjectType;
  return (run, field, place, value) => completeObject(run, field, place, objectType, value);
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
  return (run, field, { path, info }, value) => {
    if (!isIterableObject(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    let hasPromise = false;
    const items = Array.from(value, (given, index) => {
      const completed = complete(run, field, { path: addPath(path, index, undefined), info }, item, given);
      hasPromise ||= isPromise(completed);
      return completed;
    });
    return hasPromise ? Promise.all(items) : items;
  };
}

function abstractCompleterOf(type: GraphQLAbstractType, name: string): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, field, place, value) => {
    const found = resolveType(value, run.contextValue, place.info, type);
    const completeAs = (runtimeName: unknown) =>
      completeObject(run, field, place, runtimeTypeOf(run, field, { type, name, value, runtimeName }), value);
    return isPromise(found) ? found.then(completeAs) : completeAs(found);
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

function completeObject(
  run: Run,
  field: FieldPlan,
  { path, info }: Place,
  type: GraphQLObjectType,
  value: unknown,
): unknown {
  const fields = run.plan.subfields(run, field, type);
  if (!type.isTypeOf) return runFields(run, fields, value, path);
  const checked = (isOfType: unknown) => {
    if (isOfType) return runFields(run, fields, value, path);
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
      nodes: field.nodes,
    });
  };
  const isOfType = type.isTypeOf(value, run.contextValue, info);
  return isPromise(isOfType) ? isOfType.then(checked) : checked(isOfType);
}

function nullOf(name: string): Error {
  return new Error(`Cannot return null for non-nullable field ${name}.`);
}
