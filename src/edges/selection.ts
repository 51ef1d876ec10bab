import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

export type Sets = readonly (SelectionSetNode | undefined)[];

/** The selections below a field, in every place where the query names it. */
export function selectionsBelow({ fieldNodes }: GraphQLResolveInfo): Sets {
  return fieldNodes.map(({ selectionSet }) => selectionSet);
}

/** The fields of selections, those in fragments among them. What `@skip` and `@include` leave out counts as well. */
export function fieldsIn(sets: Sets, info: GraphQLResolveInfo): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn([selection.selectionSet], info);
      return fieldsIn([info.fragments[selection.name.value]?.selectionSet], info);
    }),
  );
}

/** The selections below the fields of this name. */
export function within(name: string, sets: Sets, info: GraphQLResolveInfo): Sets {
  return fieldsIn(sets, info)
    .filter((field) => field.name.value === name)
    .map(({ selectionSet }) => selectionSet);
}

/** The arguments of a field as the query gives them, variables filled in, before any is checked. */
export function argumentsOf(
  field: FieldNode,
  { variableValues }: GraphQLResolveInfo,
): Record<string, unknown> {
  return Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variableValues),
    ]),
  );
}
