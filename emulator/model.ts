import type { Capability } from './capabilities.js';

/**
 * What the emulator remembers, as plain JSON: a snapshot is `JSON.stringify(state)`. Timestamps are ISO strings with
 * milliseconds; ids are dashed lower-case UUIDs. Answers are rendered from these records, never stored.
 */

export interface PersonRecord {
  id: string;
  name: string;
  email: string;
  avatarUrl: string | null;
}

export interface WorkspaceRecord {
  id: string;
  name: string;
  /** An emoji or a URL. */
  icon: string | null;
  /** Ids of the people who are members. */
  memberIds: string[];
  /** What its plan allows for one file, in bytes; left out, the 5 MiB of the free plan. */
  maxUploadBytes?: number;
}

/** A connection in one workspace, installed by one person or internal to it: what a token acts as. */
export interface BotRecord {
  id: string;
  name: string;
  clientId: string;
  workspaceId: string;
  /** `null`: an internal integration, which belongs to the workspace. */
  personId: string | null;
  /** Ids of pages and databases that were picked; everything below them is visible too. `null`: the whole workspace. */
  sharedIds: string[] | null;
  /** What its connection may do; left out, everything. */
  capabilities?: readonly Capability[];
}

export interface TokenRecord {
  accessToken: string;
  /** Null for connections without refresh (legacy). */
  refreshToken: string | null;
  botId: string;
  issuedAt: string;
  /** Revoked, or replaced by a refresh. */
  dead: boolean;
  /** The access token alone stopped working; its refresh token still does. */
  expired?: boolean;
}

export interface CodeRecord {
  code: string;
  clientId: string;
  redirectUri: string;
  botId: string;
  expiresAt: string;
  used: boolean;
}

export type ParentRecord =
  | { type: 'workspace' }
  | { type: 'page_id'; id: string }
  | { type: 'block_id'; id: string }
  /** Of a data source. */
  | { type: 'database_id'; id: string }
  /** Of a row. */
  | { type: 'data_source_id'; id: string };

interface CommonRecord {
  id: string;
  workspaceId: string;
  parent: ParentRecord;
  createdTime: string;
  /** User id: a person or a bot. */
  createdBy: string;
  lastEditedTime: string;
  lastEditedBy: string;
  inTrash: boolean;
}

/** A JSON value in the shape that Notion reads and writes it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface PageRecord extends CommonRecord {
  object: 'page';
  /** A private page at the top of the workspace: the person who alone sees it. Left out: shared with all members. */
  privateTo?: string;
  icon: JsonObject | null;
  cover: JsonObject | null;
  isArchived: boolean;
  isLocked: boolean;
  /**
   * Stored values by property id (decoded: `>QQn`, and `title`). A value has the shape of Notion's read value, without
   * the `{id, type}` wrapper, with references as bare ids: people `[{id}]`, relation `[{id}]` (all of them, uncut).
   * Computed kinds (formula, rollup, created_*, last_edited_*, unique_id's prefix) are not stored but rendered.
   */
  values: { [propertyId: string]: Json };
  /** Ids of blocks, child pages and databases in document order. */
  childIds: string[];
  /** A template of its data source: no row, but what new rows may be copied from. */
  template?: { isDefault: boolean };
}

export interface BlockRecord extends CommonRecord {
  object: 'block';
  type: string;
  /** The payload under the type's key, in read shape without `children`. */
  content: JsonObject;
  childIds: string[];
}

export interface DatabaseRecord extends CommonRecord {
  object: 'database';
  /** As for pages. */
  privateTo?: string;
  title: Json[];
  description: Json[];
  icon: JsonObject | null;
  cover: JsonObject | null;
  isInline: boolean;
  isLocked: boolean;
  /** Its own data sources; a linked database has the one of another database that it shows. */
  dataSourceIds: string[];
  /** Views in the order of their tabs, without the widgets of dashboards. */
  viewIds: string[];
}

export interface PropertySchemaRecord {
  /** Decoded id; `title` for the title. */
  id: string;
  name: string;
  description: string | null;
  type: string;
  /** The object under the type's key, in read shape. A formula's config may carry `expression`; see `properties/`. */
  config: JsonObject;
}

export interface DataSourceRecord extends CommonRecord {
  object: 'data_source';
  title: Json[];
  description: Json[];
  icon: JsonObject | null;
  cover: JsonObject | null;
  isInline: boolean;
  /** In schema order. */
  properties: PropertySchemaRecord[];
  /** The next number of a unique_id property. */
  nextUniqueId: number;
}

/** A comment on a page or block; comments of one discussion share an id that is no object of its own. */
export interface CommentRecord {
  id: string;
  workspaceId: string;
  discussionId: string;
  parent: { type: 'page_id' | 'block_id'; id: string };
  createdTime: string;
  createdBy: string;
  lastEditedTime: string;
  richText: Json[];
  displayName: { type: 'integration' | 'user' | 'custom'; name: string };
  attachments: { category: AttachmentCategory; url: string }[];
  /** In a discussion that was closed in Notion's own app: it is in no list. */
  resolved: boolean;
}

export type AttachmentCategory = 'audio' | 'image' | 'pdf' | 'productivity' | 'video';

export type ViewType =
  'table' | 'board' | 'list' | 'calendar' | 'timeline' | 'gallery' | 'form' | 'chart' | 'map' | 'dashboard';

/** A view of a data source on a database. Properties are named by decoded id wherever they stand. */
export interface ViewRecord {
  id: string;
  databaseId: string;
  /** Null for a dashboard, which holds views of several. */
  dataSourceId: string | null;
  name: string;
  type: ViewType;
  createdTime: string;
  createdBy: string;
  lastEditedTime: string;
  lastEditedBy: string;
  filter: JsonObject | null;
  sorts: JsonObject[] | null;
  quickFilters: { [propertyId: string]: JsonObject } | null;
  /** In read shape, without the names of properties. Null until it is customised. */
  configuration: JsonObject | null;
  /** Of a widget: the dashboard that it stands on. */
  dashboardId?: string;
}

/** The rows that a view showed at one moment, in its order. */
export interface ViewQueryRecord {
  id: string;
  viewId: string;
  botId: string;
  expiresAt: string;
  pageIds: string[];
  /** Whether there were more rows than a query keeps. */
  truncated: boolean;
}

interface CustomEmojiRecord {
  id: string;
  workspaceId: string;
  name: string;
  url: string;
}

/** A file on its way in; its bytes are kept beside the state, under its id. */
export interface FileUploadRecord {
  id: string;
  workspaceId: string;
  botId: string;
  mode: 'single_part' | 'multi_part' | 'external_url';
  filename: string | null;
  contentType: string | null;
  /** In bytes, once all of them are there. */
  contentLength: number | null;
  createdTime: string;
  lastEditedTime: string;
  /** Null once it is attached to something. */
  expiresAt: string | null;
  status: 'pending' | 'uploaded' | 'failed';
  /** Of a multi part upload. */
  partsTotal: number | null;
  partsSent: number[];
  /** Of an import from a URL, in read shape. */
  importResult: JsonObject | null;
}

/** A webhook subscription of a connection, for all workspaces that installed it. */
export interface WebhookRecord {
  id: string;
  url: string;
  clientId: string;
  eventTypes: string[];
  apiVersion: string;
  /** Posted to the URL at the beginning, and the key of all signatures. */
  verificationToken: string;
  status: 'pending_verification' | 'active';
}

/** Work that goes on after its request was answered. */
export interface TaskRecord {
  /** Opaque: `task_…`. */
  id: string;
  botId: string;
  createdTime: string;
  /** Like `POST /v1/pages`. */
  operation: string;
  /** How often its state was asked for. */
  polls: number;
  outcome: { result: JsonObject } | { error: JsonObject } | null;
}

export type EntityRecord = PageRecord | BlockRecord | DatabaseRecord | DataSourceRecord;

export interface State {
  people: { [id: string]: PersonRecord };
  workspaces: { [id: string]: WorkspaceRecord };
  bots: { [id: string]: BotRecord };
  /** By access token. */
  tokens: { [accessToken: string]: TokenRecord };
  codes: { [code: string]: CodeRecord };
  /** Pages, blocks, databases and data sources share one table: pages, blocks and databases share Notion's id space. */
  entities: { [id: string]: EntityRecord };
  comments: { [id: string]: CommentRecord };
  views: { [id: string]: ViewRecord };
  viewQueries: { [id: string]: ViewQueryRecord };
  customEmojis: { [id: string]: CustomEmojiRecord };
  tasks: { [id: string]: TaskRecord };
  uploads: { [id: string]: FileUploadRecord };
  webhooks: { [id: string]: WebhookRecord };
  /** Signs the links of stored files; made at the first start. */
  linkSecret: string;
}
