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
import { RelatedPages } from './planner/relatedPages.js';
import { createUserFetch } from './planner/users.js';
import { bareId, isFull, type NotionObject, type ObjectKind } from './objects.js';

/** A memo of one request: each object is asked of Notion at most once, and lists prime it. */
interface Loader<T> {
  /** Takes a dashed UUID. Rejects with a GatewayError; failures are not remembered. */
  load(id: string): Promise<T>;
  /** What this request knows already, or has asked for. */
  peek(id: string): Promise<T> | undefined;
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
  /** Pages that relations and views name, many at a time. */
  relatedPages: RelatedPages;
  /**
   * Primes the right loader with each object of a list; what is partial or of another kind is passed over. Not for lists
   * that were asked with `filter_properties`: their pages lack the other properties.
   */
  primeAll(objects: readonly NotionObject[]): void;
}

/** The loaders of one GraphQL request. */
export function createLoaders(client: NotionClient): Loaders {
  const make = <T extends NotionObject>(kind: ObjectKind, fetch: (id: string) => Promise<T>) =>
    createLoader(async (id) => ((await client.recall(kind, id)) as T | undefined) ?? fetch(id));
  const page = make('page', (id) => client.call('getPage', { page_id: id }));
  const block = make('block', (id) => client.call('getBlock', { block_id: id }));
  const database = make('database', (id) => client.call('getDatabase', { database_id: id }));
  const dataSource = make('data_source', (id) => client.call('getDataSource', { data_source_id: id }));
  const user = make('user', createUserFetch(client));
  const comment = make('comment', (id) => client.call('getComment', { comment_id: id }));
  const view = make('view', (id) => client.call('getView', { view_id: id }));
  const byObject = { page, block, database, data_source: dataSource, user, comment, view };
  return {
    page,
    block,
    database,
    dataSource,
    user,
    comment,
    view,
    relatedPages: new RelatedPages(client, page, dataSource),
    primeAll(objects) {
      for (const object of objects)
        if (Object.hasOwn(byObject, object.object))
          (byObject[object.object as keyof typeof byObject] as Loader<NotionObject>).prime(object);
    },
  };
}

function createLoader<T extends NotionObject>(fetch: (id: string) => Promise<T>): Loader<T> {
  const memo = new Map<string, Promise<T>>();
  return {
    load(id) {
      const key = bareId(id);
      const known = memo.get(key);
      if (known) return known;
      const loading = fetch(id);
      memo.set(key, loading);
      loading.catch(() => {
        if (memo.get(key) === loading) memo.delete(key);
      });
      return loading;
    },
    peek: (id) => memo.get(bareId(id)),
    prime(object) {
      if (isFull(object)) memo.set(bareId(object.id), Promise.resolve(object));
    },
    clear(id) {
      memo.delete(bareId(id));
    },
  };
}
