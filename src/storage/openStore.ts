import type { StoreConfig } from '../config.js';
import { openEmbeddedStore } from './embedded/openEmbeddedStore.js';
import type { Store } from './store.js';
import { StoreError } from './storeError.js';

/** Opens the store that the configuration names; throws a StoreError that says what to do when it cannot. */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.kind === 'embedded') return openEmbeddedStore(config.dir);
  throw new StoreError('MongoDB is not supported yet: use DATA_DIR.');
}
