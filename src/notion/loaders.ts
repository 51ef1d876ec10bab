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
  return new RequestLoaders(client);
}

/** Each is made when it is first asked for: most requests need one or two of them. */
class RequestLoaders implements Loaders {
  #page: Loader<GetPageResponse> | undefined;
  #block: Loader<GetBlockResponse> | undefined;
  #database: Loader<GetDatabaseResponse> | undefined;
  #dataSource: Loader<GetDataSourceResponse> | undefined;
  #user: Loader<GetUserResponse> | undefined;
  #comment: Loader<GetCommentResponse> | undefined;
  #view: Loader<GetViewResponse> | undefined;
  #relatedPages: RelatedPages | undefined;

  constructor(private readonly client: NotionClient) {}

  get page() {
    return (this.#page ??= this.#make('page', (id) => this.client.call('getPage', { page_id: id })));
  }

  get block() {
    return (this.#block ??= this.#make('block', (id) => this.client.call('getBlock', { block_id: id })));
  }

  get database() {
    return (this.#database ??= this.#make('database', (id) =>
      this.client.call('getDatabase', { database_id: id }),
    ));
  }

  get dataSource() {
    return (this.#dataSource ??= this.#make('data_source', (id) =>
      this.client.call('getDataSource', { data_source_id: id }),
    ));
  }

  get user() {
    return (this.#user ??= this.#make('user', createUserFetch(this.client)));
  }

  get comment() {
    return (this.#comment ??= this.#make('comment', (id) =>
      this.client.call('getComment', { comment_id: id }),
    ));
  }

  get view() {
    return (this.#view ??= this.#make('view', (id) => this.client.call('getView', { view_id: id })));
  }

  get relatedPages() {
    return (this.#relatedPages ??= new RelatedPages(this.client, this.page, this.dataSource));
  }

  primeAll(objects: readonly NotionObject[]): void {
    for (const object of objects) {
      const name = LOADERS[object.object as ObjectKind];
      if (name !== undefined) (this[name] as Loader<NotionObject>).prime(object);
    }
  }

  #make<T extends NotionObject>(kind: ObjectKind, fetch: (id: string) => Promise<T>): Loader<T> {
    return createLoader((id) => (this.client.recall(kind, id) as Promise<T> | undefined) ?? fetch(id));
  }
}

/** Which loader an object belongs to, by what it says it is; nothing of `Object` is found here. */
const LOADERS = Object.assign(
  Object.create(null) as Record<ObjectKind, undefined>,
  {
    page: 'page',
    block: 'block',
    database: 'database',
    data_source: 'dataSource',
    user: 'user',
    comment: 'comment',
    view: 'view',
  } as const,
) satisfies Record<ObjectKind, keyof Loaders>;

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
