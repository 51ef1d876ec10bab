import type { Viewer } from './auth/viewer.js';
import type { Logger } from './log.js';
import type { NotionClient } from './notion/client.js';
import type { Loaders } from './notion/loaders.js';

/** What every resolver is given, built once per request. `notion` and `loaders` throw UNAUTHENTICATED for an anonymous request. */
export interface Context {
  readonly viewer: Viewer | null;
  readonly notion: NotionClient;
  readonly loaders: Loaders;
  readonly log: Logger;
}
