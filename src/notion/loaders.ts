import type {
  GetBlockResponse,
  GetCommentResponse,
  GetDatabaseResponse,
  GetDataSourceResponse,
  GetPageResponse,
  GetUserResponse,
  GetViewResponse,
} from '@notionhq/client';
import type { NotionClient } from './client.js';

/** A memo of one request: each object is asked of Notion at most once, and lists prime it. */
interface Loader<T> {
  /** Takes a dashed UUID. Rejects with a GatewayError; failures are not remembered. */
  load(id: string): Promise<T>;
  /** Remembers an object that a list or a write has just brought; a newer one replaces an older one. Partial ones are ignored. */
  prime(object: T): void;
  /** Forgets one, because it was changed or trashed. */
  clear(id: string): void;
}

export interface Loaders {
  page: Loader<GetPageResponse>;
  block: Loader<GetBlockResponse>;
  database: Loader<GetDatabaseResponse>;
  dataSource: Loader<GetDataSourceResponse>;
  user: Loader<GetUserResponse>;
  comment: Loader<GetCommentResponse>;
  view: Loader<GetViewResponse>;
  /**
   * Primes the right loader with each object of a list; what is partial or of another kind is passed over. Not for lists
   * that were asked with `filter_properties`: their pages lack the other properties.
   */
  primeAll(objects: readonly NotionObject[]): void;
}

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

/** False for the stubs that Notion sends where the connection may not see more. */
export function isFull(object: NotionObject): boolean {
  return Object.hasOwn(FULL_BY, object.object) && FULL_BY[object.object as keyof typeof FULL_BY] in object;
}

/** The loaders of one GraphQL request. */
export function createLoaders(client: NotionClient): Loaders {
  const page = createLoader((id) => client.call('getPage', { page_id: id }));
  const block = createLoader((id) => client.call('getBlock', { block_id: id }));
  const database = createLoader((id) => client.call('getDatabase', { database_id: id }));
  const dataSource = createLoader((id) => client.call('getDataSource', { data_source_id: id }));
  const user = createLoader((id) => client.call('getUser', { user_id: id }));
  const comment = createLoader((id) => client.call('getComment', { comment_id: id }));
  const view = createLoader((id) => client.call('getView', { view_id: id }));
  const byObject = { page, block, database, data_source: dataSource, user, comment, view };
  return {
    page,
    block,
    database,
    dataSource,
    user,
    comment,
    view,
    primeAll(objects) {
      for (const object of objects)
        if (Object.hasOwn(byObject, object.object))
          (byObject[object.object as keyof typeof byObject] as Loader<NotionObject>).prime(object);
    },
  };
}

function createLoader<T extends NotionObject>(fetch: (id: string) => Promise<T>): Loader<T> {
  const memo = new Map<string, Promise<T>>();
  const keyOf = (id: string) => id.replaceAll('-', '').toLowerCase();
  return {
    load(id) {
      const key = keyOf(id);
      const known = memo.get(key);
      if (known) return known;
      const loading = fetch(id);
      memo.set(key, loading);
      loading.catch(() => {
        if (memo.get(key) === loading) memo.delete(key);
      });
      return loading;
    },
    prime(object) {
      if (isFull(object)) memo.set(keyOf(object.id), Promise.resolve(object));
    },
    clear(id) {
      memo.delete(keyOf(id));
    },
  };
}
