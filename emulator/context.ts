import type { BotRecord, EntityRecord, JsonObject, State } from './model.js';
import type { FileBytes } from './uploads/bytes.js';
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
  /** The body as it came, for what is no JSON. */
  bytes: Buffer;
  contentType: string | undefined;
  /** The bytes of stored files. */
  files: FileBytes;
  /** Goes on with work after the answer; `signal` ends it when the emulator closes. */
  background(this: void, run: (signal: AbortSignal) => Promise<void>): void;
  /** To be called after every change to the state, so that it is saved. */
  changed(): void;
}
