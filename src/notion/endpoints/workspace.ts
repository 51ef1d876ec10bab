import type {
  GetAsyncTaskParameters,
  GetAsyncTaskResponse,
  GetSelfParameters,
  GetSelfResponse,
  GetUserParameters,
  GetUserResponse,
  ListCustomEmojisParameters,
  ListCustomEmojisResponse,
  ListUsersParameters,
  ListUsersResponse,
  SearchParameters,
  SearchResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { PAGING, POLL, READ, type Rows, taskSegment, uuid } from './row.js';

export interface WorkspaceCalls {
  search: [SearchParameters, SearchResponse];
  getUser: [GetUserParameters, GetUserResponse];
  listUsers: [ListUsersParameters, ListUsersResponse];
  getSelf: [GetSelfParameters, GetSelfResponse];
  listCustomEmojis: [ListCustomEmojisParameters, ListCustomEmojisResponse];
  getAsyncTask: [GetAsyncTaskParameters, GetAsyncTaskResponse];
}

/** What belongs to the workspace as a whole: search, people, emojis, tasks. */
export const workspaceRows = {
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
  listCustomEmojis: {
    method: 'GET',
    path: () => 'custom_emojis',
    query: [...PAGING, 'name'],
    body: null,
    noun: 'custom emoji',
    answers: 'list',
    ...READ,
  },
  getAsyncTask: {
    method: 'GET',
    path: ({ task_id }) => `async_tasks/${taskSegment(task_id)}`,
    query: [],
    body: null,
    noun: 'task',
    answers: 'object',
    ...POLL,
  },
} satisfies Rows<WorkspaceCalls>;
