import {
  defaultFieldResolver,
  isLeafType,
  getNullableType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef, type ExecutionContext } from 'graphql/execution/execute.js';
import { completerOf, leafCompleterOf, type CompleteLeaf, type Target } from './complete.js';

/** What is known of a field before there is any object to read it of. */
export interface FieldPlan {
  /** Its name in the answer: the alias, or the field's own name. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Undefined: the property of the same name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** True for `__typename`, whose value is the parent's name. */
  readonly isTypename: boolean;
  readonly target: Target;
  /** The short way of a scalar or enum that is a property. */
  readonly completeLeaf: CompleteLeaf | undefined;
  /** What is selected of the objects that it leads to, by their type; filled as the types are met. */
  readonly selections: Map<GraphQLObjectType, readonly FieldPlan[]>;
}

/** How many fields a plan may keep; those of further types are planned anew each time. */
const MAX_FIELDS = 5_000;

/**
 * One operation with its `@skip` and `@include` decided: which fields each object of the answer has, and how each is read.
 * It is made while the operation runs, for the types that are met, and saves every later run that work.
 */
export class OperationPlan {
  #fields = 0;
  #root: readonly FieldPlan[] | undefined;

  /** How many fields it keeps: the measure of what it costs in memory. */
  get size(): number {
    return this.#fields;
  }

  /** The fields of the query or mutation itself. */
  rootFields(run: ExecutionContext, type: GraphQLObjectType): readonly FieldPlan[] {
    if (this.#root) return this.#root;
    const { schema, fragments, variableValues, operation } = run;
    const selected = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
    const fields = planFields(run, type, selected);
    if (this.#keeps(fields)) this.#root = fields;
    return fields;
  }

  /** The fields that are selected of an object of `type` to which `field` has led. */
  subfields(run: ExecutionContext, field: FieldPlan, type: GraphQLObjectType): readonly FieldPlan[] {
    const known = field.selections.get(type);
    if (known) return known;
    const { schema, fragments, variableValues } = run;
    const selected = collectSubfields(schema, fragments, variableValues, type, field.nodes);
    const fields = planFields(run, type, selected);
    if (this.#keeps(fields)) field.selections.set(type, fields);
    return fields;
  }

  #keeps({ length }: readonly FieldPlan[]): boolean {
    if (this.#fields + length > MAX_FIELDS) return false;
    this.#fields += length;
    return true;
  }
}

function planFields(
  { schema }: ExecutionContext,
  parent: GraphQLObjectType,
  selected: Map<string, readonly FieldNode[]>,
): readonly FieldPlan[] {
  const plans: FieldPlan[] = [];
  for (const [key, nodes] of selected) {
    const definition = getFieldDef(schema, parent, nodes[0] as FieldNode);
    if (definition) plans.push(planField({ key, nodes, parent, definition }));
  }
  return plans;
}

function planField(place: Pick<FieldPlan, 'key' | 'nodes' | 'parent' | 'definition'>): FieldPlan {
  const { definition, parent } = place;
  const { type, args } = definition;
  const resolve = definition.resolve ?? (args.length > 0 ? defaultFieldResolver : undefined);
  const name = `${parent.name}.${definition.name}`;
  return {
    ...place,
    resolve,
    isTypename: definition === TypeNameMetaFieldDef,
    target: { type, complete: completerOf(type, name) },
    completeLeaf: !resolve && isLeafType(getNullableType(type)) ? leafCompleterOf(type, name) : undefined,
    selections: new Map(),
  };
}
