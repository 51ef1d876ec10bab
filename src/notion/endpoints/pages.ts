import type {
  CreatePageParameters,
  CreatePageResponse,
  GetAsyncTaskResponse,
  GetPageMarkdownParameters,
  GetPageMarkdownResponse,
  GetPageParameters,
  GetPagePropertyParameters,
  GetPagePropertyResponse,
  GetPageResponse,
  MovePageParameters,
  MovePageResponse,
  UpdatePageMarkdownParameters,
  UpdatePageMarkdownResponse,
  UpdatePageParameters,
  UpdatePageResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { CREATE, PAGING, propertySegment, READ, type Rows, uuid, WRITE } from './row.js';

export interface PageCalls {
  getPage: [GetPageParameters, GetPageResponse];
  /** A task instead of the page when `allow_async` was set; the SDK does not say so. */
  createPage: [CreatePageParameters, CreatePageResponse | GetAsyncTaskResponse];
  updatePage: [UpdatePageParameters, UpdatePageResponse];
  movePage: [MovePageParameters, MovePageResponse];
  getPageProperty: [GetPagePropertyParameters, GetPagePropertyResponse];
  getPageMarkdown: [GetPageMarkdownParameters, GetPageMarkdownResponse];
  /** A task instead of the page's markdown when `allow_async` was set. */
  updatePageMarkdown: [UpdatePageMarkdownParameters, UpdatePageMarkdownResponse | GetAsyncTaskResponse];
}

export const pageRows = {
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
  movePage: {
    method: 'POST',
    path: ({ page_id }) => `pages/${uuid(page_id)}/move`,
    query: [],
    body: ['parent'],
    noun: 'page',
    answers: 'object',
    ...WRITE,
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
  getPageMarkdown: {
    method: 'GET',
    path: ({ page_id }) => `pages/${uuid(page_id)}/markdown`,
    query: ['include_transcript'],
    body: null,
    noun: 'page',
    answers: 'object',
    ...READ,
  },
  updatePageMarkdown: {
    method: 'PATCH',
    path: ({ page_id }) => `pages/${uuid(page_id)}/markdown`,
    query: [],
    body: [
      'allow_async',
      'type',
      'insert_content',
      'replace_content_range',
      'update_content',
      'replace_content',
    ],
    noun: 'page',
    answers: 'object',
    ...WRITE,
    // What is inserted stands there twice, and what was replaced is no longer found, or found in its replacement.
    idempotent: ({ type }) => type === 'replace_content',
  },
} satisfies Rows<PageCalls>;
