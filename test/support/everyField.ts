import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface Extent {
  /** Levels of objects within objects. */
  depth?: number;
  /** Edges to other objects (`RelationProperty.pages`), which are left out otherwise, and the arguments to follow them with. */
  follow?: Record<string, string>;
  /** Fields that cannot be asked without arguments, though each argument alone may be left out (`Page.property`). */
  without?: readonly string[];
}

/** How often a type may stand within itself: a bot has an owner, who is a user again. */
const MOST_REPEATS = 2;

/**
 * A selection of every field of a type that needs no arguments, through all types that may stand in its place. Fields of
 * one name but of different types get aliases (`number_NumberProperty`), so that the query is valid.
 */
export function everyField(schema: GraphQLSchema, typeName: string, extent: Extent = {}): string {
  const type = schema.getType(typeName);
  if (!isCompositeType(type)) throw new Error(`${typeName} is no type with fields`);
  return new Writer(schema, extent.follow ?? {}, extent.without ?? []).selection(
    type,
    extent.depth ?? 10,
    [],
  );
}

class Writer {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly follow: Record<string, string>,
    private readonly without: readonly string[],
  ) {}

  selection(type: GraphQLCompositeType, depth: number, within: readonly string[]): string {
    const path = [...within, type.name];
    // What an interface has is asked once: servers compare the fields of all fragments in pairs, and only so many.
    const shared = isUnionType(type) ? '' : this.fields(type, [], depth, path);
    const possible = isObjectType(type) ? [] : this.schema.getPossibleTypes(type);
    const known = isInterfaceType(type) ? type.getFields() : {};
    const parts = possible.map(
      (one) => `... on ${one.name} { ${this.fields(one, possible, depth, path, known)} }`,
    );
    return `{ ${shared} ${parts.join(' ')} }`;
  }

  private fields(
    type: GraphQLObjectType | GraphQLInterfaceType,
    beside: readonly GraphQLObjectType[],
    depth: number,
    path: readonly string[],
    known: object = {},
  ): string {
    const fields = Object.values(type.getFields())
      .filter(({ name }) => !Object.hasOwn(known, name))
      .filter((field) => this.isAsked(type, field, depth, path));
    return ['__typename', ...fields.map((field) => this.field(type, field, beside, depth, path))].join(' ');
  }

  private isAsked(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    path: readonly string[],
  ): boolean {
    const target = getNamedType(field.type);
    const name = `${type.name}.${field.name}`;
    if (field.args.some(isRequiredArgument) || this.without.includes(name)) return false;
    if (!isCompositeType(target)) return true;
    if (depth === 0 || path.filter((above) => above === target.name).length >= MOST_REPEATS) return false;
    return !this.isEdge(target) || name in this.follow;
  }

  private field(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: GraphQLField<unknown, unknown>,
    beside: readonly GraphQLObjectType[],
    depth: number,
    path: readonly string[],
  ): string {
    const target = getNamedType(field.type);
    const alias = isAmbiguous(field, beside) ? `${field.name}_${type.name}: ` : '';
    const args = this.follow[`${type.name}.${field.name}`] ?? '';
    const inside = isCompositeType(target) ? this.selection(target, depth - 1, path) : '';
    return `${alias}${field.name}${args} ${inside}`;
  }

  /** Leads to another object of Notion, or to a list of them. */
  private isEdge(type: GraphQLNamedType): boolean {
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type).some((one) => this.isEdge(one));
    return (
      isObjectType(type) &&
      (type.getInterfaces().some(({ name }) => name === 'Content') || 'pageInfo' in type.getFields())
    );
  }
}

function isAmbiguous(field: GraphQLField<unknown, unknown>, beside: readonly GraphQLObjectType[]): boolean {
  return beside.some((other) => {
    const same = other.getFields()[field.name];
    return same !== undefined && String(same.type) !== String(field.type);
  });
}
