import { readFileSync } from 'node:fs';
import {
  getNamedType,
  graphql,
  isAbstractType,
  isEnumType,
  isObjectType,
  isScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const FIXTURES = new URL('../../../fixtures/properties/', import.meta.url);

export const PAGE_ID = '153104cd-477e-809d-8dc4-ff2d96ae3090';

/** A fixture is the `properties` of a page: its keys say what is odd about each value. */
export function fixture<T extends Record<string, unknown>>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')) as T;
}

/** A selection of every field of a type, through all its possible types, down to `depth` levels of objects. */
function selectAll(schema: GraphQLSchema, type: GraphQLNamedType, depth = 6): string {
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} ${selectAll(schema, possible, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields())
    .map((field) => ({ name: field.name, type: getNamedType(field.type) }))
    .filter(({ type: fieldType }) => isScalarType(fieldType) || isEnumType(fieldType) || depth > 0)
    .map((field) => `${field.name} ${selectAll(schema, field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** Asks for every field of `field`'s type; fails on any GraphQL error. */
export async function askAll<T>(
  schema: GraphQLSchema,
  field: string,
  rootValue: unknown,
  depth?: number,
): Promise<T> {
  const type = getNamedType(schema.getQueryType()!.getFields()[field]!.type);
  const source = `{ ${field} ${selectAll(schema, type, depth)} }`;
  const { data, errors } = await graphql({ schema, source, rootValue });
  if (errors) throw errors[0]!;
  return JSON.parse(JSON.stringify(data?.[field])) as T;
}
