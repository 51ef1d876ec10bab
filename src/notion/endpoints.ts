import type {
  AppendBlockChildrenParameters,
  AppendBlockChildrenResponse,
  CreatePageParameters,
  CreatePageResponse,
  DeleteBlockParameters,
  DeleteBlockResponse,
  GetBlockParameters,
  GetBlockResponse,
  GetDatabaseParameters,
  GetDatabaseResponse,
  GetDataSourceParameters,
  GetDataSourceResponse,
  GetPageParameters,
  GetPagePropertyParameters,
  GetPagePropertyResponse,
  GetPageResponse,
  GetSelfParameters,
  GetSelfResponse,
  GetUserParameters,
  GetUserResponse,
  ListBlockChildrenParameters,
  ListBlockChildrenResponse,
  ListUsersParameters,
  ListUsersResponse,
  QueryDataSourceParameters,
  QueryDataSourceResponse,
  SearchParameters,
  SearchResponse,
  UpdateBlockParameters,
  UpdateBlockResponse,
  UpdatePageParameters,
  UpdatePageResponse,
} from '@notionhq/client';
import { badInput } from '../errors.js';

/** The version of Notion's API that the gateway speaks, sent as `Notion-Version` with every call. */
export const NOTION_VERSION = '2026-03-11';

/** Parameters and result of each endpoint, as Notion's own SDK types them. */
interface Calls {
  getPage: [GetPageParameters, GetPageResponse];
  createPage: [CreatePageParameters, CreatePageResponse];
  updatePage: [UpdatePageParameters, UpdatePageResponse];
  getPageProperty: [GetPagePropertyParameters, GetPagePropertyResponse];
  getBlock: [GetBlockParameters, GetBlockResponse];
  updateBlock: [UpdateBlockParameters, UpdateBlockResponse];
  deleteBlock: [DeleteBlockParameters, DeleteBlockResponse];
  listBlockChildren: [ListBlockChildrenParameters, ListBlockChildrenResponse];
  appendBlockChildren: [AppendBlockChildrenParameters, AppendBlockChildrenResponse];
  getDatabase: [GetDatabaseParameters, GetDatabaseResponse];
  getDataSource: [GetDataSourceParameters, GetDataSourceResponse];
  queryDataSource: [QueryDataSourceParameters, QueryDataSourceResponse];
  search: [SearchParameters, SearchResponse];
  getUser: [GetUserParameters, GetUserResponse];
  listUsers: [ListUsersParameters, ListUsersResponse];
  getSelf: [GetSelfParameters, GetSelfResponse];
}

export type EndpointName = keyof Calls;
export type Params<E extends EndpointName> = Calls[E][0];
export type Result<E extends EndpointName> = Calls[E][1];

/** The keys of every member of a union, where `keyof` alone would give the common ones. */
type KeysOf<T> = T extends unknown ? keyof T & string : never;

/** How one endpoint is called. Keys that are neither in the path nor listed here are never sent. */
export interface Endpoint<E extends EndpointName = EndpointName> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to `/v1/`, encoded. Throws BAD_USER_INPUT for an id that cannot be one. */
  path: (params: Params<E>) => string;
  query: readonly KeysOf<Params<E>>[];
  /** Null: sent without a body. */
  body: readonly KeysOf<Params<E>>[] | null;
  /** Changes nothing, so that identical calls in flight may be one. */
  reads: boolean;
  /** May be sent again when nobody knows whether the first one arrived. */
  idempotent: boolean | ((params: Params<E>) => boolean);
  /** What a person calls the object that the path names. */
  noun: string;
  /** One object with an `id`, or a list with `results`. */
  answers: 'object' | 'list' | 'either';
}

const PAGING = ['start_cursor', 'page_size'] as const;
const READ = { reads: true, idempotent: true } as const;
const WRITE = { reads: false, idempotent: true } as const;
/** Twice means twice: sent again only when it certainly did not arrive, or was put off with 429 or 529. */
const CREATE = { reads: false, idempotent: false } as const;

/** Every endpoint that the gateway calls. `archived` and `after` are absent: this version of the API has dropped them. */
export const ENDPOINTS = {
  getPage: {
    method: 'GET',
    path: ({ page_id }) => `pages/${uuid(page_id)}`,
    query: ['filter_properties'],
    body: null,
    noun: 'page',
    answers: 'object',
    ...READ,
  },
  createPage: {
    method: 'POST',
    path: () => 'pages',
    query: ['filter_properties'],
    body: [
      'parent',
      'properties',
      'icon',
      'cover',
      'content',
      'children',
      'markdown',
      'allow_async',
      'template',
      'position',
    ],
    noun: 'parent',
    answers: 'object',
    ...CREATE,
  },
  updatePage: {
    method: 'PATCH',
    path: ({ page_id }) => `pages/${uuid(page_id)}`,
    query: ['filter_properties'],
    body: [
      'properties',
      'icon',
      'cover',
      'is_locked',
      'template',
      'erase_content',
      'in_trash',
      'is_archived',
    ],
    noun: 'page',
    answers: 'object',
    ...WRITE,
    // A template's blocks are appended each time it is applied.
    idempotent: ({ template }) => template === undefined,
  },
  getPageProperty: {
    method: 'GET',
    path: ({ page_id, property_id }) => `pages/${uuid(page_id)}/properties/${propertySegment(property_id)}`,
    query: PAGING,
    body: null,
    noun: 'page or property',
    answers: 'either',
    ...READ,
  },
  getBlock: {
    method: 'GET',
    path: ({ block_id }) => `blocks/${uuid(block_id)}`,
    query: [],
    body: null,
    noun: 'block',
    answers: 'object',
    ...READ,
  },
  updateBlock: {
    method: 'PATCH',
    path: ({ block_id }) => `blocks/${uuid(block_id)}`,
    query: [],
    body: [
      'embed',
      'type',
      'in_trash',
      'bookmark',
      'image',
      'video',
      'pdf',
      'file',
      'audio',
      'code',
      'equation',
      'divider',
      'breadcrumb',
      'tab',
      'table_of_contents',
      'link_to_page',
      'table_row',
      'heading_1',
      'heading_2',
      'heading_3',
      'heading_4',
      'paragraph',
      'bulleted_list_item',
      'numbered_list_item',
      'quote',
      'to_do',
      'toggle',
      'template',
      'callout',
      'synced_block',
      'table',
      'column',
    ],
    noun: 'block',
    answers: 'object',
    ...WRITE,
  },
  deleteBlock: {
    method: 'DELETE',
    path: ({ block_id }) => `blocks/${uuid(block_id)}`,
    query: [],
    body: null,
    noun: 'block',
    answers: 'object',
    ...WRITE,
  },
  listBlockChildren: {
    method: 'GET',
    path: ({ block_id }) => `blocks/${uuid(block_id)}/children`,
    query: PAGING,
    body: null,
    noun: 'block',
    answers: 'list',
    ...READ,
  },
  appendBlockChildren: {
    method: 'PATCH',
    path: ({ block_id }) => `blocks/${uuid(block_id)}/children`,
    query: [],
    body: ['children', 'position'],
    noun: 'block',
    answers: 'list',
    ...CREATE,
  },
  getDatabase: {
    method: 'GET',
    path: ({ database_id }) => `databases/${uuid(database_id)}`,
    query: [],
    body: null,
    noun: 'database',
    answers: 'object',
    ...READ,
  },
  getDataSource: {
    method: 'GET',
    path: ({ data_source_id }) => `data_sources/${uuid(data_source_id)}`,
    query: [],
    body: null,
    noun: 'data source',
    answers: 'object',
    ...READ,
  },
  queryDataSource: {
    method: 'POST',
    path: ({ data_source_id }) => `data_sources/${uuid(data_source_id)}/query`,
    query: ['filter_properties'],
    body: ['sorts', 'filter', ...PAGING, 'in_trash', 'result_type'],
    noun: 'data source',
    answers: 'list',
    ...READ,
  },
  search: {
    method: 'POST',
    path: () => 'search',
    query: [],
    body: ['sort', 'query', ...PAGING, 'filter'],
    noun: 'object',
    answers: 'list',
    ...READ,
  },
  getUser: {
    method: 'GET',
    path: ({ user_id }) => `users/${uuid(user_id)}`,
    query: [],
    body: null,
    noun: 'user',
    answers: 'object',
    ...READ,
  },
  listUsers: {
    method: 'GET',
    path: () => 'users',
    query: PAGING,
    body: null,
    noun: 'user',
    answers: 'list',
    ...READ,
  },
  getSelf: {
    method: 'GET',
    path: () => 'users/me',
    query: [],
    body: null,
    noun: 'user',
    answers: 'object',
    ...READ,
  },
} satisfies { [E in EndpointName]: Endpoint<E> };

const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Nothing but a UUID reaches a path, so that no id can lead to another endpoint. */
function uuid(id: string): string {
  if (typeof id !== 'string' || !UUID.test(id))
    throw badInput(
      'id',
      `${JSON.stringify(id)} is not a Notion id: give the 32 hexadecimal digits of its UUID`,
    );
  return id.toLowerCase();
}

/** Property ids come percent-encoded from one answer and bare from another: decoded first, then encoded once. */
function propertySegment(id: string): string {
  const decoded = decodeOnce(id);
  if (decoded === '' || /^\.+$/.test(decoded))
    throw badInput('propertyId', `${JSON.stringify(id)} is not the id of a property`);
  return encodeURIComponent(decoded);
}

/** A property id as it is, whether it came percent-encoded or bare. */
export function decodeOnce(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
