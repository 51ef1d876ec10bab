import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Memory } from './memory.js';
import { Document } from './selection.js';
import { COSTS, type FieldCost } from './table.js';

/** What an operation may cost at Notion, before it runs. */
export interface Estimate {
  /** Calls that it may make when nothing is cached. */
  calls: number;
  /** `Type.field` of the field that makes the most of them; null when none makes any. */
  dearest: string | null;
}

/** What is asked, once it fits the schema. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they came. */
  variables: Readonly<Record<string, unknown>>;
}

interface Bill {
  calls: number;
  dearest: { field: string; calls: number } | null;
}

const NOTHING: Bill = { calls: 0, dearest: null };
/** Selections that are weighed for one operation; who nests so many kinds of objects in one another is refused. */
const MAX_STEPS = 20_000;
const IDS = new Set(['__typename', 'id', 'notionId']);

const memories = new WeakMap<OperationDefinitionNode, Memory<Estimate>>();

/**
 * Adds up the table's costs over an operation: through lists by `first`, of abstract types the dearest. A document that comes
 * again with the same sizes is not weighed again.
 */
export function estimateCalls(asked: Asked): Estimate {
  const { document, operation } = asked;
  const memory = memories.get(operation) ?? new Memory<Estimate>();
  memories.set(operation, memory);
  const variables = { ...defaultsOf(operation), ...asked.variables };
  const known = memory.find(variables);
  if (known) return known;
  const context = new Document(asked.schema, fragmentsOf(document), variables);
  const estimate = weigh(context, operation);
  memory.keep(variables, context.consulted, estimate);
  return estimate;
}

function weigh(document: Document, { operation, selectionSet }: OperationDefinitionNode): Estimate {
  const root = document.schema.getRootType(operation);
  if (!root) return { calls: 0, dearest: null };
  const { calls, dearest } = new Estimator(document).selection(root, [selectionSet], 1);
  // What happens to few of many objects is a share of a call for each.
  return { calls: Math.round(calls), dearest: dearest?.field ?? null };
}

class Estimator {
  readonly #memo = new Map<string, Bill>();
  readonly #numbers = new Map<SelectionSetNode, number>();
  #steps = 0;

  constructor(private readonly document: Document) {}

  /** The same selections of the same type are weighed once, however many kinds of objects lead to them. */
  selection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], parents: number): Bill {
    const key = `${type.name} ${parents} ${sets.map((set) => this.#numberOf(set)).join()}`;
    const known = this.#memo.get(key);
    if (known) return known;
    const bill = this.#kindsOf(type, sets)
      .map((kind) => this.#object(kind, sets, parents))
      .reduce((most, other) => (other.calls > most.calls ? other : most), NOTHING);
    this.#memo.set(key, bill);
    return bill;
  }

  #object(type: GraphQLObjectType, sets: readonly SelectionSetNode[], parents: number): Bill {
    return this.document
      .fieldsOf(type.name, sets)
      .map((nodes) => this.#field(type, nodes, parents))
      .reduce(add, NOTHING);
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], parents: number): Bill {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) return { calls: Infinity, dearest: null };
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    if (!field) return NOTHING;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const [name, cost] = costOf(type, field.name);
    const argument = this.document.argumentsOf(field, node);
    const isFree = !cost || (cost.idsAreFree && this.#asksForIdsOnly(sets));
    const calls = isFree ? 0 : cost.calls(parents, argument);
    const own: Bill = { calls, dearest: calls > 0 ? { field: name, calls } : null };
    const child = getNamedType(field.type);
    if (!isCompositeType(child)) return own;
    return add(own, this.selection(child, sets, parents * (cost?.items?.(argument) ?? 1)));
  }

  /** One of each group of object types to which the same fragments apply. */
  #kindsOf(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): GraphQLObjectType[] {
    if (!isAbstractType(type)) return [type];
    const conditions = [...this.document.conditionsIn(sets)];
    const groups = new Map<string, GraphQLObjectType>();
    for (const kind of this.document.schema.getPossibleTypes(type)) {
      const group = conditions.filter((condition) => this.document.applies(condition, kind.name)).join();
      if (!groups.has(group)) groups.set(group, kind);
    }
    return [...groups.values()];
  }

  #asksForIdsOnly(sets: readonly SelectionSetNode[]): boolean {
    return sets.every(({ selections }) =>
      selections.every((selection) => {
        if (selection.kind === Kind.FIELD) return IDS.has(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return this.#asksForIdsOnly([selection.selectionSet]);
        const fragment = this.document.fragments[selection.name.value];
        return !fragment || this.#asksForIdsOnly([fragment.selectionSet]);
      }),
    );
  }

  #numberOf(set: SelectionSetNode): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, number);
    return number;
  }
}

function add(one: Bill, other: Bill): Bill {
  const isDearer = (other.dearest?.calls ?? 0) > (one.dearest?.calls ?? 0);
  return { calls: one.calls + other.calls, dearest: isDearer ? other.dearest : one.dearest };
}

/** The row of the field itself, or of the interface that it comes from. */
function costOf(type: GraphQLObjectType, field: string): [name: string, cost: FieldCost | undefined] {
  const names = [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field}`);
  const name = names.find((candidate) => Object.hasOwn(COSTS, candidate)) ?? `${type.name}.${field}`;
  return [name, COSTS[name]];
}

function fragmentsOf({ definitions }: DocumentNode) {
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
