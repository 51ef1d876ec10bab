import type {
  GetBlockResponse,
  GetDatabaseResponse,
  GetDataSourceResponse,
  GetPageResponse,
  GetUserResponse,
} from '@notionhq/client';

/** A memo of one request: each object is asked of Notion at most once, and lists prime it. */
export interface Loader<T> {
  /** Takes a dashed UUID. Rejects with a GatewayError; failures are not remembered. */
  load(id: string): Promise<T>;
  /** Remembers an object that a list or a write has just brought; a newer one replaces an older one. */
  prime(object: T & { id: string }): void;
  /** Forgets one, because it was changed or trashed. */
  clear(id: string): void;
}

export interface Loaders {
  page: Loader<GetPageResponse>;
  block: Loader<GetBlockResponse>;
  database: Loader<GetDatabaseResponse>;
  dataSource: Loader<GetDataSourceResponse>;
  user: Loader<GetUserResponse>;
}
