import {
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { ReadArgument } from './table.js';

/** An operation with what its selections refer to. Reads of variables are noticed. */
export class Document {
  /** The variables whose values were looked at: another value could have another cost. */
  readonly consulted = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The fields that apply to an object of the type, by the name that they have in the answer. */
  fieldsOf(typeName: string, sets: readonly SelectionSetNode[]): FieldNode[][] {
    const fields = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!this.#isWanted(selection.directives)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          fields.set(key, [...(fields.get(key) ?? []), selection]);
        } else {
          const set = this.#fragmentFor(typeName, selection, seen);
          if (set) collect(set);
        }
      }
    };
    sets.forEach(collect);
    return [...fields.values()];
  }

  /** The types that the selections tell apart. */
  conditionsIn(sets: readonly SelectionSetNode[], found = new Set<string>()): Set<string> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.FIELD) continue;
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments[selection.name.value] : selection;
      if (!fragment) continue;
      if (fragment.typeCondition) found.add(fragment.typeCondition.name.value);
      this.conditionsIn([fragment.selectionSet], found);
    }
    return found;
  }

  applies(condition: string, typeName: string): boolean {
    if (condition === typeName) return true;
    const [abstract, type] = [this.schema.getType(condition), this.schema.getType(typeName)];
    if (!abstract || !type || !('resolveType' in abstract) || !('isTypeOf' in type)) return false;
    return this.schema.isSubType(abstract, type);
  }

  argumentsOf(field: GraphQLField<unknown, unknown>, { arguments: given }: FieldNode): ReadArgument {
    return (name) => {
      const node = given?.find((argument) => argument.name.value === name);
      const value = node && this.#valueOf(node.value);
      return value === undefined
        ? field.args.find((argument) => argument.name === name)?.defaultValue
        : value;
    };
  }

  #fragmentFor(
    typeName: string,
    selection: Exclude<SelectionNode, FieldNode>,
    seen: Set<string>,
  ): SelectionSetNode | undefined {
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    if (isSpread && seen.has(selection.name.value)) return undefined;
    if (isSpread) seen.add(selection.name.value);
    const fragment = isSpread ? this.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value;
    return condition === undefined || this.applies(condition, typeName) ? fragment?.selectionSet : undefined;
  }

  #isWanted(directives: readonly DirectiveNode[] = []): boolean {
    return directives.every(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const condition = given?.find((argument) => argument.name.value === 'if');
      return !condition || this.#valueOf(condition.value) !== (name.value === 'skip');
    });
  }

  #valueOf(value: ValueNode): unknown {
    for (const name of variablesIn(value)) this.consulted.add(name);
    return valueFromASTUntyped(value, this.variables);
  }
}

function variablesIn(value: ValueNode): string[] {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  if (value.kind === Kind.LIST) return value.values.flatMap(variablesIn);
  return value.kind === Kind.OBJECT ? value.fields.flatMap((field) => variablesIn(field.value)) : [];
}
