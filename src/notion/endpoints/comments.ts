import type {
  CreateCommentParameters,
  CreateCommentResponse,
  DeleteCommentParameters,
  DeleteCommentResponse,
  GetCommentParameters,
  GetCommentResponse,
  ListCommentsParameters,
  ListCommentsResponse,
  UpdateCommentParameters,
  UpdateCommentResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { CREATE, PAGING, READ, type Rows, uuid, WRITE } from './row.js';

export interface CommentCalls {
  listComments: [ListCommentsParameters, ListCommentsResponse];
  getComment: [GetCommentParameters, GetCommentResponse];
  createComment: [CreateCommentParameters, CreateCommentResponse];
  updateComment: [UpdateCommentParameters, UpdateCommentResponse];
  deleteComment: [DeleteCommentParameters, DeleteCommentResponse];
}

export const commentRows = {
  listComments: {
    method: 'GET',
    path: () => 'comments',
    query: ['block_id', ...PAGING],
    body: null,
    noun: 'page or block',
    answers: 'list',
    ...READ,
  },
  getComment: {
    method: 'GET',
    path: ({ comment_id }) => `comments/${uuid(comment_id)}`,
    query: [],
    body: null,
    noun: 'comment',
    answers: 'object',
    ...READ,
  },
  createComment: {
    method: 'POST',
    path: () => 'comments',
    query: [],
    body: ['attachments', 'display_name', 'parent', 'rich_text', 'markdown', 'discussion_id'],
    noun: 'page, block or discussion',
    answers: 'object',
    ...CREATE,
  },
  updateComment: {
    method: 'PATCH',
    path: ({ comment_id }) => `comments/${uuid(comment_id)}`,
    query: [],
    body: ['rich_text', 'markdown'],
    noun: 'comment',
    answers: 'object',
    ...WRITE,
  },
  deleteComment: {
    method: 'DELETE',
    path: ({ comment_id }) => `comments/${uuid(comment_id)}`,
    query: [],
    body: null,
    noun: 'comment',
    answers: 'object',
    ...WRITE,
  },
} satisfies Rows<CommentCalls>;
