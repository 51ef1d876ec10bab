import type {
  CreateViewParameters,
  CreateViewQueryParameters,
  CreateViewQueryResponse,
  CreateViewResponse,
  DeleteViewParameters,
  DeleteViewQueryParameters,
  DeleteViewQueryResponse,
  DeleteViewResponse,
  GetViewParameters,
  GetViewQueryResultsParameters,
  GetViewQueryResultsResponse,
  GetViewResponse,
  ListDatabaseViewsParameters,
  ListDatabaseViewsResponse,
  UpdateViewParameters,
  UpdateViewResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { CREATE, PAGING, READ, type Rows, uuid, WRITE } from './row.js';

export interface ViewCalls {
  listDatabaseViews: [ListDatabaseViewsParameters, ListDatabaseViewsResponse];
  getView: [GetViewParameters, GetViewResponse];
  createView: [CreateViewParameters, CreateViewResponse];
  updateView: [UpdateViewParameters, UpdateViewResponse];
  deleteView: [DeleteViewParameters, DeleteViewResponse];
  createViewQuery: [CreateViewQueryParameters, CreateViewQueryResponse];
  getViewQueryResults: [GetViewQueryResultsParameters, GetViewQueryResultsResponse];
  deleteViewQuery: [DeleteViewQueryParameters, DeleteViewQueryResponse];
}

/** Views, and the queries that run them. */
export const viewRows = {
  listDatabaseViews: {
    method: 'GET',
    path: () => 'views',
    query: ['database_id', 'data_source_id', ...PAGING],
    body: null,
    noun: 'database',
    answers: 'list',
    ...READ,
  },
  getView: {
    method: 'GET',
    path: ({ view_id }) => `views/${uuid(view_id)}`,
    query: [],
    body: null,
    noun: 'view',
    answers: 'object',
    ...READ,
  },
  createView: {
    method: 'POST',
    path: () => 'views',
    query: [],
    body: [
      'data_source_id',
      'name',
      'type',
      'database_id',
      'view_id',
      'filter',
      'sorts',
      'quick_filters',
      'create_database',
      'configuration',
      'position',
      'placement',
    ],
    noun: 'database',
    answers: 'object',
    ...CREATE,
  },
  updateView: {
    method: 'PATCH',
    path: ({ view_id }) => `views/${uuid(view_id)}`,
    query: [],
    body: ['name', 'filter', 'sorts', 'quick_filters', 'configuration'],
    noun: 'view',
    answers: 'object',
    ...WRITE,
  },
  deleteView: {
    method: 'DELETE',
    path: ({ view_id }) => `views/${uuid(view_id)}`,
    query: [],
    body: null,
    noun: 'view',
    answers: 'object',
    ...WRITE,
  },
  // What it creates is a list of ids that Notion keeps for 15 minutes: nothing that a person would see, so it counts as a read.
  createViewQuery: {
    method: 'POST',
    path: ({ view_id }) => `views/${uuid(view_id)}/queries`,
    query: [],
    body: ['page_size'],
    noun: 'view',
    answers: 'objectWithResults',
    ...READ,
  },
  getViewQueryResults: {
    method: 'GET',
    path: ({ view_id, query_id }) => `views/${uuid(view_id)}/queries/${uuid(query_id)}`,
    query: PAGING,
    body: null,
    noun: 'query of the view',
    answers: 'list',
    ...READ,
  },
  deleteViewQuery: {
    method: 'DELETE',
    path: ({ view_id, query_id }) => `views/${uuid(view_id)}/queries/${uuid(query_id)}`,
    query: [],
    body: null,
    noun: 'query of the view',
    answers: 'object',
    ...WRITE,
  },
} satisfies Rows<ViewCalls>;
