import { type BlockCalls, blockRows } from './endpoints/blocks.js';
import { type CommentCalls, commentRows } from './endpoints/comments.js';
import { type DatabaseCalls, databaseRows } from './endpoints/databases.js';
import { type FileUploadCalls, fileUploadRows } from './endpoints/fileUploads.js';
import { type PageCalls, pageRows } from './endpoints/pages.js';
import type { Row, Rows } from './endpoints/row.js';
import { type ViewCalls, viewRows } from './endpoints/views.js';
import { type WorkspaceCalls, workspaceRows } from './endpoints/workspace.js';

/** The version of Notion's API that the gateway speaks, sent as `Notion-Version` with every call. */
export const NOTION_VERSION = '2026-03-11';

/** Parameters and result of each endpoint, as Notion's own SDK types them and under the names that it gives them. */
type Calls = PageCalls &
  BlockCalls &
  DatabaseCalls &
  ViewCalls &
  CommentCalls &
  FileUploadCalls &
  WorkspaceCalls;

export type EndpointName = keyof Calls;
export type Params<E extends EndpointName> = Calls[E][0];
export type Result<E extends EndpointName> = Calls[E][1];
export type Endpoint<E extends EndpointName = EndpointName> = Row<Params<E>>;

/** Every endpoint that the gateway calls. */
export const ENDPOINTS = {
  ...pageRows,
  ...blockRows,
  ...databaseRows,
  ...viewRows,
  ...commentRows,
  ...fileUploadRows,
  ...workspaceRows,
} satisfies Rows<Calls>;
