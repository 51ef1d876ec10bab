import { Field, ID, InputType } from 'type-graphql';
import { badInput } from '../../errors.js';
import { OneOf } from '../input.js';
import { isObject, kindOf } from '../shape.js';
import { samePropertyId } from './kinds.js';

/** How an input names a property: by name or by id. Notion takes both in the same place. */
export interface PropertyReference {
  name?: string | null;
  id?: string | null;
}

@OneOf()
@InputType({ description: 'A property, by exactly one of name and id.' })
export class PropertyReferenceInput {
  @Field(() => String, { nullable: true, description: 'What people call it in Notion.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'What stays when somebody renames it: its `propertyId`.' })
  id?: string;
}

/** The name or the id of the property, whichever was given; refuses none and both. */
export function propertyKey({ name, id }: PropertyReference, path: string): string {
  if (name && id) {
    throw badInput(path, `\`${path}\` names its property twice: give \`name\` or \`id\`, not both.`);
  }
  const key = name || id;
  if (key) return key;
  throw badInput(path, `\`${path}\` does not say which property: give its \`name\` or its \`id\`.`);
}

/** The schema of a data source as Notion sends it, by the names of the properties. */
export type Schema = Readonly<Record<string, unknown>>;

/** A property of a schema; its kind is in Notion's words. */
export interface KnownProperty {
  id: string;
  name: string;
  kind: string;
}

/** The property that an input names, looked for by what it gives first: an id may look like the name of another one. */
export function requireProperty(reference: PropertyReference, schema: Schema, path: string): KnownProperty {
  const key = propertyKey(reference, path);
  const known = Object.entries(schema).map(([name, raw]) => toKnown(name, raw));
  const byName = known.find(({ name }) => name === key);
  const byId = known.find(({ id }) => samePropertyId(id, key));
  const found = reference.id ? (byId ?? byName) : (byName ?? byId);
  if (found) return found;
  const names = known.map(({ name }) => name).join(', ');
  throw badInput(
    path,
    `\`${path}\` names ${key}, which is no property of this data source; it has ${names}.`,
  );
}

function toKnown(name: string, raw: unknown): KnownProperty {
  const { id, type } = isObject(raw) ? raw : {};
  return { id: typeof id === 'string' ? id : name, name, kind: kindOf(type) };
}
