import type { QueryMeetingNotesParameters } from '@notionhq/client';
import type {
  AppendBlockChildrenParameters,
  AppendBlockChildrenResponse,
  CreateMeetingNoteParameters,
  CreateMeetingNoteResponse,
  DeleteBlockParameters,
  DeleteBlockResponse,
  GetBlockParameters,
  GetBlockResponse,
  ListBlockChildrenParameters,
  ListBlockChildrenResponse,
  QueryMeetingNotesResponse,
  UpdateBlockParameters,
  UpdateBlockResponse,
} from '@notionhq/client/build/src/api-endpoints.js';
import { CREATE, PAGING, POLL, READ, type Rows, uuid, WRITE } from './row.js';

export interface BlockCalls {
  getBlock: [GetBlockParameters, GetBlockResponse];
  updateBlock: [UpdateBlockParameters, UpdateBlockResponse];
  deleteBlock: [DeleteBlockParameters, DeleteBlockResponse];
  listBlockChildren: [ListBlockChildrenParameters, ListBlockChildrenResponse];
  appendBlockChildren: [AppendBlockChildrenParameters, AppendBlockChildrenResponse];
  createMeetingNote: [CreateMeetingNoteParameters, CreateMeetingNoteResponse];
  queryMeetingNotes: [QueryMeetingNotesParameters, QueryMeetingNotesResponse];
}

/** Blocks, meeting notes among them. `after` is absent: this version of the API has `position` instead. */
export const blockRows = {
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
  createMeetingNote: {
    method: 'POST',
    path: () => 'blocks/meeting_notes',
    query: [],
    body: ['title', 'language', 'options', 'source', 'parent'],
    noun: 'page, block or file upload',
    answers: 'object',
    ...CREATE,
  },
  queryMeetingNotes: {
    method: 'POST',
    path: () => 'blocks/meeting_notes/query',
    query: [],
    body: ['filter', 'sort', 'limit'],
    noun: 'meeting note',
    answers: 'list',
    // Its blocks lack their parent, so that they must not stand for the blocks themselves.
    ...POLL,
  },
} satisfies Rows<BlockCalls>;
