import { badInput } from '../../errors.js';

/** How an input names a property: by name or by id. Notion takes both in the same place. */
export interface PropertyReference {
  name?: string | null;
  id?: string | null;
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
