/** An object as lists bring them, mixed: its kind is in `object`. */
export interface NotionObject {
  object: string;
  id: string;
}

/** The field that a full object of each kind has, and a partial one (`{object, id}`) has not. */
const FULL_BY = {
  page: 'url',
  block: 'type',
  database: 'title',
  data_source: 'title',
  user: 'type',
  comment: 'rich_text',
  view: 'name',
} as const;

/** A kind of object that can be asked for by its id. */
export type ObjectKind = keyof typeof FULL_BY;

/** False for the stubs that Notion sends where the connection may not see more. */
export function isFull(object: NotionObject): object is NotionObject & { object: ObjectKind } {
  return Object.hasOwn(FULL_BY, object.object) && FULL_BY[object.object as ObjectKind] in object;
}

/** One form for an id with or without dashes, in any case. */
export function bareId(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}
