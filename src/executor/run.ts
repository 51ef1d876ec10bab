import {
  defaultFieldResolver,
  getArgumentValues,
  isNonNullType,
  locatedError,
  responsePathAsArray,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { buildResolveInfo, type ExecutionContext } from 'graphql/execution/execute.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import type { Target } from './complete.js';
import type { FieldPlan, OperationPlan } from './plan.js';

/** One execution of an operation. */
export interface Run extends ExecutionContext {
  readonly plan: OperationPlan;
  /** The arguments of each field that was met: they are the same for all objects that the field is read of. */
  readonly args: Map<FieldPlan, Record<string, unknown>>;
}

/** A field where it stands in the answer. */
export class Place {
  #info: GraphQLResolveInfo | undefined;

  constructor(
    readonly run: Run,
    readonly field: FieldPlan,
    readonly path: Path,
  ) {}

  /** What resolvers and a type's own functions are told; made for those alone. */
  get info(): GraphQLResolveInfo {
    const { definition, nodes, parent } = this.field;
    return (this.#info ??= buildResolveInfo(this.run, definition, nodes, parent, this.path));
  }
}

export type Answer = Record<string, unknown>;

/** Without a prototype, as graphql-js answers: no alias meets `__proto__`. Unlike `Object.create(null)` it stays fast. */
const Answer = function () {} as unknown as new () => Answer;
Answer.prototype = Object.create(null) as Answer;

/** The fields of one object, all at once; a promise when one of them is. */
export function runFields(
  run: Run,
  fields: readonly FieldPlan[],
  source: unknown,
  path: Path | undefined,
): Answer | Promise<Answer> {
  const answer = new Answer();
  let pending: string[] | undefined;
  try {
    for (const field of fields) {
      const value = field.isTypename ? field.parent.name : runField(run, field, source, path);
      answer[field.key] = value;
      if (typeof value === 'object' && isPromise(value)) (pending ??= []).push(field.key);
    }
  } catch (error) {
    if (!pending) throw error;
    // The others may fail as well, and nobody else waits for them.
    return settle(answer, pending).finally(() => {
      throw error;
    });
  }
  return pending ? settle(answer, pending) : answer;
}

/** The fields of a mutation, one after the other. */
export function runSerially(
  run: Run,
  fields: readonly FieldPlan[],
  source: unknown,
): Answer | Promise<Answer> {
  const answer = new Answer();
  const put = (field: FieldPlan): Promise<unknown> | undefined => {
    const value = field.isTypename ? field.parent.name : runField(run, field, source, undefined);
    if (isPromise(value)) return value.then((settled) => (answer[field.key] = settled));
    answer[field.key] = value;
    return undefined;
  };
  const done = fields.reduce<Promise<unknown> | undefined>(
    (before, field) => (before ? before.then(() => put(field)) : put(field)),
    undefined,
  );
  return done ? done.then(() => answer) : answer;
}

function settle(answer: Answer, pending: readonly string[]): Promise<Answer> {
  return Promise.all(pending.map((key) => answer[key])).then((values) => {
    pending.forEach((key, index) => (answer[key] = values[index]));
    return answer;
  });
}

function runField(run: Run, field: FieldPlan, source: unknown, prev: Path | undefined): unknown {
  const { resolve, completeLeaf } = field;
  if (resolve) return resolveField(run, field, source, prev, resolve);
  const value = propertyOf(source, field.definition.name);
  if (typeof value === 'function') return resolveField(run, field, source, prev, defaultFieldResolver);
  if (!completeLeaf || isPromise(value)) return completeField(placeOf(run, field, prev), value);
  try {
    return completeLeaf(value);
  } catch (error) {
    return fail(run, field, addPath(prev, field.key, field.parent.name), field.target.type, error);
  }
}

function propertyOf(source: unknown, name: string): unknown {
  const hasProperties = (typeof source === 'object' && source !== null) || typeof source === 'function';
  return hasProperties ? (source as Record<string, unknown>)[name] : undefined;
}

function placeOf(run: Run, field: FieldPlan, prev: Path | undefined): Place {
  return new Place(run, field, addPath(prev, field.key, field.parent.name));
}

function resolveField(
  run: Run,
  field: FieldPlan,
  source: unknown,
  prev: Path | undefined,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): unknown {
  const place = placeOf(run, field, prev);
  let value: unknown;
  try {
    value = resolve(source, argumentsOf(run, field), run.contextValue, place.info);
  } catch (error) {
    return fail(run, field, place.path, field.target.type, error);
  }
  return completeField(place, value);
}

function completeField(place: Place, value: unknown): unknown {
  return complete(place, place.path, place.field.target, value);
}

/** Completes a value or the promise of one; what is wrong with it stays at its place when that place may be null. */
export function complete(place: Place, path: Path, target: Target, value: unknown): unknown {
  try {
    const completed = isPromise(value)
      ? value.then((settled) => target.complete(place, path, settled))
      : target.complete(place, path, value);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error: unknown) =>
      fail(place.run, place.field, path, target.type, error),
    );
  } catch (error) {
    return fail(place.run, place.field, path, target.type, error);
  }
}

function argumentsOf(run: Run, field: FieldPlan): Record<string, unknown> {
  const { definition, nodes } = field;
  if (definition.args.length === 0) return {};
  const known = run.args.get(field);
  if (known) return known;
  const args = getArgumentValues(definition, nodes[0] as FieldNode, run.variableValues);
  run.args.set(field, args);
  return args;
}

/** The end of a value that cannot be: null and an error in the answer, or an error for the next nullable place above. */
function fail(run: Run, { nodes }: FieldPlan, path: Path, type: GraphQLOutputType, error: unknown): null {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (isNonNullType(type)) throw located;
  run.collectedErrors.add(located, path);
  return null;
}
