import {
  propertyKey,
  requireProperty,
  type PropertyReferenceInput,
  type Schema,
} from '../properties/reference.js';

/** A property that an input names; its kind is null when nobody knows the schema. */
interface Found {
  id: string;
  name: string;
  kind: string | null;
}

/** Looks up a property that an input names at `path`; refuses what the data source lacks. */
export type FindProperty = (reference: PropertyReferenceInput, path: string) => Found;

/** By the schema of the data source; without one, or with an empty one, ids are taken as they are. */
export function findIn(schema: Schema | null): FindProperty {
  if (schema && Object.keys(schema).length > 0) {
    return (reference, path) => requireProperty(reference, schema, path);
  }
  return (reference, path) => {
    const key = propertyKey(reference, path);
    return { id: key, name: key, kind: null };
  };
}

/** Whether what `write` writes names a property by its name, which only the schema can tell the id of. */
export function usesNames(write: (find: FindProperty) => unknown): boolean {
  const byKey = findIn(null);
  let named = false;
  write((reference, path) => {
    named ||= Boolean(reference.name);
    return byKey(reference, path);
  });
  return named;
}
