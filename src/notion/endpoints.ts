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
