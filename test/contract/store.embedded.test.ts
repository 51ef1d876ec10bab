import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/storage/embedded/openEmbeddedStore.js';
import { describeStore, type StoreHarness } from './store.battery.js';

describeStore('embedded', async (): Promise<StoreHarness> => {
  const dir = mkdtempSync(join(tmpdir(), 'gateway.store.'));
  const clock = { now: Date.now() };
  const open = () => openEmbeddedStore(dir, { now: () => clock.now });
  let store = await open();
  return {
    store,
    clock,
    reopen: async () => {
      await store.close();
      return (store = await open());
    },
    close: async () => {
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
});
