import type { BotRecord, EntityRecord, JsonObject, State } from './model.js';
import type { NotionVersion } from './versions.js';

/** What rendering an answer needs to know of the request. */
export interface RenderContext {
  state: State;
  bot: BotRecord;
  version: NotionVersion;
  now: Date;
  /** Where this emulator listens, without a slash at the end: for links to itself. */
  baseUrl: string;
  /** Whether the bot was given this object or something above it. */
  canSee(entity: EntityRecord): boolean;
}

/** One authorised request with a parsed body. */
export interface RequestContext extends RenderContext {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Without the query. */
  path: string;
  /** Decoded path parameters by name. */
  params: { [name: string]: string };
  query: URLSearchParams;
  /** `{}` when nothing was sent. */
  body: JsonObject;
  /** To be called after every change to the state, so that it is saved. */
  changed(): void;
}
