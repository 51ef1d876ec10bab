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
}

/** A connection that one person installed in one workspace: what a token acts as. */
export interface BotRecord {
  id: string;
  name: string;
  clientId: string;
  workspaceId: string;
  personId: string;
  /** Ids of pages and databases that the person picked; everything below them is visible too. `null`: the whole workspace. */
  sharedIds: string[] | null;
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
  dataSourceIds: string[];
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
}
