import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/storage/openStore.js';
import type { Store } from '../../src/storage/store.js';

/** An empty embedded store in a folder of its own, which goes when it is closed. */
export async function openTempStore(): Promise<{ store: Store; close: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'store-'));
  const store = await openStore({ kind: 'embedded', dir });
  const close = async () => {
    await store.close();
    await rm(dir, { recursive: true, force: true });
  };
  return { store, close };
}
