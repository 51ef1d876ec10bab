import type { JsonObject } from '../../../emulator/model.js';

/** One request of a recorded session, and what came back. `{name}` in paths, bodies and values stands for what an earlier step kept. */
export interface Step {
  request: string;
  body?: object;
  /** The bytes of a form's `file`, instead of a body; `part` is its number. */
  file?: { part?: string; bytes: string };
  status?: number;
  /** The whole set of keys, by the path of an object in the answer; `.` is the answer itself. */
  keys: Record<string, readonly string[]>;
  /** Some of the answer. */
  shows?: JsonObject;
  /** Paths in the answer whose values later steps name. */
  keeps?: Record<string, string>;
}

const TIMES = ['created_time', 'last_edited_time'];
const AUTHORS = ['created_by', 'last_edited_by'];
const ENVELOPE = ['object', 'id', ...TIMES, ...AUTHORS, 'in_trash'];
const LOOKS = ['icon', 'cover', 'parent', 'url', 'public_url'];

const PAGE = [...ENVELOPE, ...LOOKS, 'is_archived', 'is_locked', 'properties'];
const BLOCK = [...ENVELOPE, 'parent', 'has_children', 'type'];
const DATABASE = [
  ...['object', 'id', ...TIMES, 'in_trash', ...LOOKS],
  ...['title', 'description', 'is_inline', 'is_locked', 'data_sources'],
];
const SOURCE = [
  ...[...ENVELOPE, ...LOOKS, 'title', 'description', 'is_inline'],
  ...['database_parent', 'properties'],
];
const COMMENT = [
  'object',
  'id',
  'parent',
  'discussion_id',
  ...TIMES,
  'created_by',
  'rich_text',
  'display_name',
];
const UPLOAD = [
  ...['object', 'id', ...TIMES, 'created_by', 'in_trash', 'expiry_time', 'status', 'filename'],
  ...['content_type', 'content_length'],
];
const VIEW = [
  ...['object', 'id', 'parent', 'name', 'type', ...TIMES, ...AUTHORS, 'url', 'data_source_id'],
  ...['filter', 'sorts', 'quick_filters', 'configuration'],
];
const PAGING = ['results', 'next_cursor', 'has_more'];
const list = (type: string): string[] => ['object', ...PAGING, 'type', type];
const ERROR = ['object', 'status', 'code', 'message', 'request_id'];
const RICH_TEXT = ['type', 'text', 'annotations', 'plain_text', 'href'];
const MARKDOWN = ['object', 'id', 'markdown', 'truncated', 'unknown_block_ids'];

const words = (content: string): JsonObject[] => [{ text: { content } }];

/** A page is made, filled, read, changed, commented on, trashed and restored. */
const PAGE_LIFE: Step[] = [
  {
    request: 'POST /v1/pages',
    body: { parent: { page_id: '{handbook}' }, properties: { title: { title: words('Kale') } } },
    keys: {
      '.': PAGE,
      parent: ['type', 'page_id'],
      created_by: ['object', 'id'],
      properties: ['title'],
      'properties.title': ['id', 'type', 'title'],
      'properties.title.title.0': RICH_TEXT,
      'properties.title.title.0.text': ['content', 'link'],
    },
    shows: { icon: null, cover: null, public_url: null, in_trash: false, is_archived: false },
    keeps: { page: 'id' },
  },
  {
    request: 'PATCH /v1/blocks/{page}/children',
    body: {
      children: [
        { paragraph: { rich_text: words('One') } },
        { to_do: { rich_text: [], checked: true } },
        { heading_2: { rich_text: words('Two') } },
        { code: { rich_text: words('1'), language: 'c' } },
        { callout: { rich_text: words('Three') } },
        { table: { table_width: 1, children: [{ table_row: { cells: [words('a')] } }] } },
        { synced_block: { synced_from: null, children: [{ divider: {} }] } },
        { image: { external: { url: 'https://example.com/a.png' } } },
        { file: { external: { url: 'https://example.com/a.csv' }, name: 'a.csv' } },
      ],
    },
    keys: {
      '.': list('block'),
      block: [],
      'results.0': [...BLOCK, 'paragraph'],
      'results.0.parent': ['type', 'page_id'],
      'results.0.paragraph': ['rich_text', 'color', 'icon'],
      'results.1.to_do': ['rich_text', 'color', 'checked'],
      'results.2.heading_2': ['rich_text', 'color', 'is_toggleable'],
      'results.3.code': ['rich_text', 'caption', 'language'],
      'results.4.callout': ['rich_text', 'color', 'icon'],
      'results.5.table': ['table_width', 'has_column_header', 'has_row_header'],
      'results.6.synced_block': ['synced_from'],
      'results.7.image': ['type', 'external', 'caption'],
      'results.8.file': ['type', 'external', 'caption', 'name'],
    },
    shows: { has_more: false, next_cursor: null },
    keeps: { block: 'results.0.id' },
  },
  {
    request: 'GET /v1/blocks/{page}/children?page_size=2',
    keys: { '.': list('block'), 'results.1': [...BLOCK, 'to_do'] },
    shows: { has_more: true },
    keeps: { cursor: 'next_cursor' },
  },
  {
    request: 'GET /v1/blocks/{page}/children?page_size=100&start_cursor={cursor}',
    keys: { '.': list('block'), 'results.0': [...BLOCK, 'heading_2'] },
    shows: { has_more: false, next_cursor: null },
  },
  {
    request: 'PATCH /v1/blocks/{block}',
    body: { paragraph: { rich_text: words('Uno'), color: 'red' } },
    keys: { '.': [...BLOCK, 'paragraph'] },
    shows: { id: '{block}', paragraph: { color: 'red', icon: null } },
  },
  {
    request: 'GET /v1/blocks/{page}',
    keys: { '.': [...BLOCK, 'child_page'], child_page: ['title'] },
    shows: { child_page: { title: 'Kale' }, has_children: true },
  },
  {
    request: 'POST /v1/comments',
    body: { parent: { page_id: '{page}' }, rich_text: words('Hm.') },
    keys: {
      '.': COMMENT,
      parent: ['type', 'page_id'],
      display_name: ['type', 'resolved_name'],
      'rich_text.0': RICH_TEXT,
    },
    keeps: { comment: 'id' },
  },
  {
    request: 'GET /v1/comments?block_id={page}',
    keys: { '.': list('comment'), comment: [], 'results.0': COMMENT },
    shows: { results: [{ id: '{comment}' }] },
  },
  {
    request: 'POST /v1/search',
    body: { query: 'Kale', filter: { property: 'object', value: 'page' } },
    keys: { '.': list('page_or_data_source'), page_or_data_source: [], 'results.0': PAGE },
  },
  {
    request: 'DELETE /v1/blocks/{block}',
    keys: { '.': [...BLOCK, 'paragraph'] },
    shows: { in_trash: true },
  },
  {
    request: 'PATCH /v1/blocks/{block}',
    body: { paragraph: { rich_text: [] } },
    status: 400,
    keys: { '.': ERROR },
    shows: { object: 'error', status: 400, code: 'validation_error' },
  },
  {
    request: 'PATCH /v1/blocks/{block}',
    body: { in_trash: false },
    keys: { '.': [...BLOCK, 'paragraph'] },
    shows: { in_trash: false },
  },
  {
    request: 'PATCH /v1/pages/{page}',
    body: { in_trash: true },
    keys: { '.': PAGE },
    shows: { in_trash: true },
  },
  { request: 'GET /v1/pages/{page}', keys: { '.': PAGE }, shows: { in_trash: true } },
  {
    request: 'PATCH /v1/pages/{page}',
    body: { in_trash: false },
    keys: { '.': PAGE },
    shows: { in_trash: false },
  },
  {
    request: 'GET /v1/pages/00000000-0000-4000-8000-000000000000',
    status: 404,
    keys: { '.': ERROR },
    shows: { code: 'object_not_found' },
  },
];

const SELECT = { Bed: { select: { options: [{ name: 'North', color: 'blue' }] } } };
const SCHEMA = ['id', 'name', 'description', 'type'];

/** A database is made, its schema grows, changes and shrinks, and a row comes and is found. */
const DATABASE_LIFE: Step[] = [
  {
    request: 'POST /v1/databases',
    body: {
      parent: { type: 'page_id', page_id: '{handbook}' },
      title: words('Beds'),
      initial_data_source: { properties: { Name: { title: {} }, Price: { number: {} } } },
    },
    keys: { '.': DATABASE, parent: ['type', 'page_id'], 'data_sources.0': ['id', 'name'] },
    shows: { is_inline: false, description: [], icon: null },
    keeps: { database: 'id', source: 'data_sources.0.id' },
  },
  {
    request: 'GET /v1/data_sources/{source}',
    keys: {
      '.': SOURCE,
      parent: ['type', 'database_id'],
      database_parent: ['type', 'page_id'],
      properties: ['Name', 'Price'],
      'properties.Name': [...SCHEMA, 'title'],
      'properties.Price': [...SCHEMA, 'number'],
      'properties.Price.number': ['format'],
    },
    shows: {
      properties: { Name: { id: 'title', description: null }, Price: { number: { format: 'number' } } },
    },
  },
  {
    request: 'PATCH /v1/data_sources/{source}',
    body: { properties: SELECT },
    keys: {
      '.': SOURCE,
      'properties.Bed': [...SCHEMA, 'select'],
      'properties.Bed.select.options.0': ['id', 'name', 'color', 'description'],
    },
  },
  {
    request: 'PATCH /v1/data_sources/{source}',
    body: { properties: { Bed: { name: 'Plot' } } },
    keys: { properties: ['Name', 'Price', 'Plot'] },
    shows: { properties: { Plot: { name: 'Plot', type: 'select' } } },
  },
  {
    request: 'PATCH /v1/data_sources/{source}',
    body: { properties: { Price: { rich_text: {} } } },
    keys: { 'properties.Price': [...SCHEMA, 'rich_text'], 'properties.Price.rich_text': [] },
  },
  {
    request: 'PATCH /v1/data_sources/{source}',
    body: { properties: { State: { status: {} }, Sown: { date: {} }, Tasks: { checkbox: {} } } },
    keys: {
      'properties.State.status': ['options', 'groups'],
      'properties.State.status.groups.0': ['id', 'name', 'color', 'option_ids'],
    },
  },
  {
    request: 'POST /v1/pages',
    body: {
      parent: { data_source_id: '{source}' },
      properties: { Plot: { select: { name: 'North' } }, Sown: { date: { start: '2026-03-02' } } },
    },
    keys: {
      '.': PAGE,
      parent: ['type', 'data_source_id', 'database_id'],
      'properties.Plot': ['id', 'type', 'select'],
      'properties.Plot.select': ['id', 'name', 'color'],
      'properties.State.status': ['id', 'name', 'color'],
      'properties.Sown.date': ['start', 'end', 'time_zone'],
    },
    shows: {
      properties: {
        Sown: { date: { end: null, time_zone: null } },
        Name: { title: [] },
        Price: { rich_text: [] },
      },
    },
    keeps: { row: 'id' },
  },
  {
    request: 'POST /v1/data_sources/{source}/query',
    body: { filter: { property: 'Plot', select: { equals: 'North' } } },
    keys: {
      '.': [...list('page_or_data_source'), 'request_status'],
      request_status: ['type'],
      page_or_data_source: [],
      'results.0': PAGE,
    },
    shows: { has_more: false, next_cursor: null },
  },
  {
    request: 'GET /v1/pages/{row}/properties/title',
    keys: { '.': [...list('property_item')], property_item: ['id', 'next_url', 'type', 'title'] },
    shows: { property_item: { id: 'title', next_url: null, title: {} } },
  },
  {
    request: 'GET /v1/pages/{row}/properties/Sown',
    keys: { '.': ['object', 'id', 'type', 'date'] },
    shows: { object: 'property_item' },
  },
  {
    request: 'PATCH /v1/data_sources/{source}',
    body: { properties: { Tasks: null } },
    keys: { properties: ['Name', 'Price', 'Plot', 'State', 'Sown'] },
  },
  {
    request: 'GET /v1/data_sources/{source}/templates',
    keys: { '.': ['templates', 'has_more', 'next_cursor'] },
  },
  { request: 'PATCH /v1/databases/{database}', body: { in_trash: true }, keys: { '.': DATABASE } },
];

/** A relation with more pages than a page object shows. */
const PROPERTY_ITEMS: Step[] = [
  {
    request: 'GET /v1/pages/{project}?filter_properties={relation}',
    keys: {
      'properties.Tasks': ['id', 'type', 'relation', 'has_more'],
      'properties.Tasks.relation.0': ['id'],
    },
    shows: { properties: { Tasks: { has_more: true } } },
  },
  {
    request: 'GET /v1/pages/{project}/properties/{relation}?page_size=2',
    keys: {
      '.': list('property_item'),
      'results.0': ['object', 'id', 'type', 'relation'],
      'results.0.relation': ['id'],
      property_item: ['id', 'next_url', 'type', 'relation'],
      'property_item.relation': [],
    },
    shows: { has_more: true },
  },
];

/** A file is sent in parts, completed and put on a page; another in one piece. */
const UPLOAD_LIFE: Step[] = [
  {
    request: 'POST /v1/file_uploads',
    body: { mode: 'multi_part', filename: 'a.txt', number_of_parts: 1 },
    keys: {
      '.': [...UPLOAD, 'upload_url', 'complete_url', 'number_of_parts'],
      created_by: ['id', 'type'],
      number_of_parts: ['total', 'sent'],
    },
    shows: { status: 'pending', content_length: null, content_type: 'text/plain' },
    keeps: { parts: 'id' },
  },
  {
    request: 'POST /v1/file_uploads/{parts}/send',
    file: { part: '1', bytes: 'Hello' },
    keys: { number_of_parts: ['total', 'sent'] },
    shows: { status: 'pending', number_of_parts: { total: 1, sent: 1 } },
  },
  {
    request: 'POST /v1/file_uploads/{parts}/complete',
    keys: { created_by: ['id', 'type'] },
    shows: { status: 'uploaded', content_length: 5 },
  },
  {
    request: 'POST /v1/file_uploads',
    body: {},
    keys: { '.': [...UPLOAD, 'upload_url'] },
    shows: { filename: null, content_type: null, status: 'pending' },
  },
  {
    request: 'PATCH /v1/blocks/{handbook}/children',
    body: { children: [{ file: { file_upload: { id: '{parts}' } } }] },
    keys: {
      'results.0.file': ['type', 'file', 'caption', 'name'],
      'results.0.file.file': ['url', 'expiry_time'],
    },
    shows: { results: [{ file: { type: 'file', name: 'a.txt', caption: [] } }] },
  },
  {
    request: 'GET /v1/file_uploads/{parts}',
    keys: { created_by: ['id', 'type'] },
    shows: { expiry_time: null },
  },
  {
    request: 'GET /v1/file_uploads?status=uploaded',
    keys: { '.': list('file_upload'), file_upload: [] },
  },
];

/** A view is made, changed, run and deleted. */
const VIEW_LIFE: Step[] = [
  {
    request: 'GET /v1/views?database_id={tasksDatabase}',
    keys: { '.': list('view'), view: [], 'results.0': ['object', 'id'] },
  },
  {
    request: 'POST /v1/views',
    body: { database_id: '{tasksDatabase}', data_source_id: '{tasks}', name: 'All', type: 'table' },
    keys: { '.': VIEW, parent: ['type', 'database_id'], created_by: ['object', 'id'] },
    shows: { object: 'view', filter: null, sorts: null, quick_filters: null, configuration: null },
    keeps: { view: 'id' },
  },
  {
    request: 'PATCH /v1/views/{view}',
    body: { name: 'Each', sorts: [{ property: 'title', direction: 'ascending' }] },
    keys: { '.': VIEW, 'sorts.0': ['property', 'direction'] },
    shows: { name: 'Each' },
  },
  {
    request: 'POST /v1/views/{view}/queries',
    body: { page_size: 2 },
    keys: {
      '.': ['object', 'id', 'view_id', 'expires_at', 'total_count', ...PAGING],
      'results.0': ['object', 'id'],
    },
    shows: { object: 'view_query', view_id: '{view}', has_more: true },
    keeps: { query: 'id' },
  },
  {
    request: 'GET /v1/views/{view}/queries/{query}?page_size=1',
    keys: { '.': list('page'), page: [], 'results.0': ['object', 'id'] },
  },
  {
    request: 'DELETE /v1/views/{view}/queries/{query}',
    keys: { '.': ['object', 'id', 'deleted'] },
    shows: { object: 'view_query', deleted: true },
  },
  {
    request: 'DELETE /v1/views/{view}',
    keys: { '.': ['object', 'id', 'parent', 'type'] },
    shows: { id: '{view}', type: 'table' },
  },
];

/** A page is written and changed as markdown, at once and by a task. */
const MARKDOWN_LIFE: Step[] = [
  {
    request: 'POST /v1/pages',
    body: { parent: { page_id: '{handbook}' }, markdown: '# Beets\nRed.' },
    keys: { '.': PAGE },
    shows: { properties: { title: { title: [{ plain_text: 'Beets' }] } } },
    keeps: { text: 'id' },
  },
  {
    request: 'GET /v1/pages/{text}/markdown',
    keys: { '.': MARKDOWN },
    shows: { markdown: 'Red.', truncated: false },
  },
  {
    request: 'PATCH /v1/pages/{text}/markdown',
    body: {
      type: 'update_content',
      update_content: { content_updates: [{ old_str: 'Red', new_str: 'Gold' }] },
    },
    keys: { '.': MARKDOWN },
    shows: { object: 'page_markdown', id: '{text}', unknown_block_ids: [] },
  },
  {
    request: 'PATCH /v1/pages/{text}/markdown',
    body: {
      type: 'update_content',
      update_content: { content_updates: [{ old_str: 'Red', new_str: 'Gold' }] },
    },
    status: 400,
    keys: { '.': ERROR },
  },
  {
    request: 'PATCH /v1/pages/{text}/markdown',
    body: { type: 'replace_content', replace_content: { new_str: 'Blue.' }, allow_async: true },
    status: 202,
    keys: {
      '.': ['object', 'id', 'status_url', 'created_time', 'operation', 'status', 'poll_after_seconds'],
      operation: ['surface', 'name'],
    },
    keeps: { task: 'id' },
  },
  {
    request: 'GET /v1/async_tasks/{task}',
    keys: { operation: ['surface', 'name'] },
    shows: { id: '{task}' },
  },
];

/** Who is asked, and what else the workspace has. */
const WORKSPACE: Step[] = [
  {
    request: 'GET /v1/users/me',
    keys: {
      '.': ['object', 'id', 'name', 'avatar_url', 'type', 'bot'],
      bot: ['owner', 'workspace_id', 'workspace_name', 'workspace_limits'],
      'bot.owner': ['type', 'user'],
      'bot.owner.user': ['object', 'id', 'name', 'avatar_url', 'type', 'person'],
      'bot.workspace_limits': ['max_file_upload_size_in_bytes'],
    },
  },
  {
    request: 'GET /v1/users?page_size=1',
    keys: {
      '.': list('user'),
      user: [],
      'results.0': ['object', 'id', 'name', 'avatar_url', 'type', 'person'],
    },
  },
  {
    request: 'GET /v1/custom_emojis',
    keys: { '.': ['object', ...PAGING, 'type'], 'results.0': ['id', 'name', 'url'] },
  },
  { request: 'POST /v1/blocks/meeting_notes/query', body: {}, keys: { '.': ['results', 'has_more'] } },
  { request: 'GET /v1/leaves', status: 400, keys: { '.': ERROR }, shows: { code: 'invalid_request_url' } },
];

/** By name; each begins with the seeded workspace. */
export const SEQUENCES: readonly [name: string, steps: Step[]][] = [
  ['the life of a page', PAGE_LIFE],
  ['the life of a database', DATABASE_LIFE],
  ['property items', PROPERTY_ITEMS],
  ['the life of a file upload', UPLOAD_LIFE],
  ['the life of a view', VIEW_LIFE],
  ['markdown', MARKDOWN_LIFE],
  ['the workspace', WORKSPACE],
];
