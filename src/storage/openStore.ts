import type { StoreConfig } from '../config.js';
import type { Logger } from '../log.js';
import { openEmbeddedStore } from './embedded/openEmbeddedStore.js';
import { openMongoStore } from './mongo/openMongoStore.js';
import type { Store } from './store.js';

/** Opens the store that the configuration names; throws a StoreError that says what to do when it cannot. */
export function openStore(config: StoreConfig, log?: Logger): Promise<Store> {
  return config.kind === 'mongodb'
    ? openMongoStore(config.uri, log && { log })
    : openEmbeddedStore(config.dir);
}
