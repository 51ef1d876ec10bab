import { resealGrants } from '../../src/auth/reseal.js';
import { createVault } from '../../src/auth/vault.js';
import { encryptionKeysSchema } from '../../src/config/keys.js';
import type { StoreConfig } from '../../src/config.js';
import { openStore } from '../../src/storage/openStore.js';

// Seals a store anew, telling how many grants it has looked at after each page, and the report in the end.
const [, , config = '', encryptionKeys = ''] = process.argv;
const store = await openStore(JSON.parse(config) as StoreConfig);
const vault = createVault(encryptionKeysSchema.parse(encryptionKeys));
const onProgress = (looked: number) => void process.stdout.write(`${looked}\n`);
const report = await resealGrants({ store, vault, onProgress });
process.stdout.write(`${JSON.stringify(report)}\n`);
await store.close();
