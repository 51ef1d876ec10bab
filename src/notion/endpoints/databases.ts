import type {
  CreateDatabaseParameters,
  CreateDatabaseResponse,
  CreateDataSourceParameters,
  CreateDataSourceResponse,
  GetDatabaseParameters,
  GetDatabaseResponse,
  GetDataSourceParameters,
  GetDataSourceResponse,
  ListDataSourceTemplatesParameters,
  ListDataSourceTemplatesResponse,
  QueryDataSourceParameters,
  QueryDataSourceResponse,
  UpdateDatabaseParameters,
  UpdateDatabaseResponse,
  UpdateDataSourceParameters,
  UpdateDataSourceResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { CREATE, PAGING, READ, type Rows, uuid, WRITE } from './row.js';

export interface DatabaseCalls {
  getDatabase: [GetDatabaseParameters, GetDatabaseResponse];
  createDatabase: [CreateDatabaseParameters, CreateDatabaseResponse];
  updateDatabase: [UpdateDatabaseParameters, UpdateDatabaseResponse];
  getDataSource: [GetDataSourceParameters, GetDataSourceResponse];
  createDataSource: [CreateDataSourceParameters, CreateDataSourceResponse];
  updateDataSource: [UpdateDataSourceParameters, UpdateDataSourceResponse];
  queryDataSource: [QueryDataSourceParameters, QueryDataSourceResponse];
  listDataSourceTemplates: [ListDataSourceTemplatesParameters, ListDataSourceTemplatesResponse];
}

/** Databases and their data sources. `archived` is absent: this version of the API has dropped it. */
export const databaseRows = {
  getDatabase: {
    method: 'GET',
    path: ({ database_id }) => `databases/${uuid(database_id)}`,
    query: [],
    body: null,
    noun: 'database',
    answers: 'object',
    ...READ,
  },
  createDatabase: {
    method: 'POST',
    path: () => 'databases',
    query: [],
    body: ['parent', 'title', 'description', 'is_inline', 'initial_data_source', 'icon', 'cover'],
    noun: 'parent',
    answers: 'object',
    ...CREATE,
  },
  updateDatabase: {
    method: 'PATCH',
    path: ({ database_id }) => `databases/${uuid(database_id)}`,
    query: [],
    body: ['parent', 'title', 'description', 'is_inline', 'icon', 'cover', 'in_trash', 'is_locked'],
    noun: 'database',
    answers: 'object',
    ...WRITE,
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
  createDataSource: {
    method: 'POST',
    path: () => 'data_sources',
    query: [],
    body: ['parent', 'properties', 'title', 'icon'],
    noun: 'database',
    answers: 'object',
    ...CREATE,
  },
  updateDataSource: {
    method: 'PATCH',
    path: ({ data_source_id }) => `data_sources/${uuid(data_source_id)}`,
    query: [],
    body: ['title', 'icon', 'properties', 'in_trash', 'parent'],
    noun: 'data source',
    answers: 'object',
    ...WRITE,
    // A property that was renamed by its old name is no longer there, and one that is added anew would be added twice.
    idempotent: ({ properties }) => properties === undefined,
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
  listDataSourceTemplates: {
    method: 'GET',
    path: ({ data_source_id }) => `data_sources/${uuid(data_source_id)}/templates`,
    query: ['name', ...PAGING],
    body: null,
    noun: 'data source',
    answers: 'templates',
    ...READ,
  },
} satisfies Rows<DatabaseCalls>;
