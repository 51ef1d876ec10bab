import { once } from 'node:events';
import { createNotionOAuth, type NotionOAuth } from '../../src/auth/notionOAuth.js';
import { createTokenSources } from '../../src/auth/tokens.js';
import { createVault } from '../../src/auth/vault.js';
import { encryptionKeysSchema } from '../../src/config/keys.js';
import type { StoreConfig } from '../../src/config.js';
import { openStore } from '../../src/storage/openStore.js';
import type { Store } from '../../src/storage/store.js';
import { silentAudit } from './silentAudit.js';

/** A gateway that is to renew the tokens of a grant, as far as that takes. */
export interface Renewal {
  store: StoreConfig;
  notion: Parameters<typeof createNotionOAuth>[0];
  encryptionKeys: string;
  grantId: string;
  stale: string;
  /** Requests that meet the 401 at once. */
  requests: number;
  /** Where it stands still, to be killed: before Notion is asked, with its answer in hand, or once that is stored. */
  stopAt: 'asking' | 'answered' | 'stored' | null;
}

const renewal = JSON.parse(process.argv[2] ?? '') as Renewal;

/** Says where it is; then for ever nothing, when it shall stop there. */
async function reach(place: Renewal['stopAt']): Promise<void> {
  if (place !== renewal.stopAt) return;
  process.stdout.write(`${place}\n`);
  await new Promise<never>(() => undefined);
}

function stopping(notionOAuth: NotionOAuth): Pick<NotionOAuth, 'refresh'> {
  return {
    refresh: async (token) => {
      await reach('asking');
      const given = await notionOAuth.refresh(token);
      await reach('answered');
      return given;
    },
  };
}

function stoppingStore(store: Store): Store {
  const renewTokens: Store['grants']['renewTokens'] = async (id, version, tokens) => {
    const renewed = await store.grants.renewTokens(id, version, tokens);
    await reach('stored');
    return renewed;
  };
  return { ...store, grants: { ...store.grants, renewTokens } };
}

const store = await openStore(renewal.store);
const grant = await store.grants.find(renewal.grantId);
if (!grant) throw new Error('The grant is gone.');
const sourceFor = createTokenSources({
  store: stoppingStore(store),
  vault: createVault(encryptionKeysSchema.parse(renewal.encryptionKeys)),
  notionOAuth: stopping(createNotionOAuth(renewal.notion)),
  audit: silentAudit,
  reconnectUrl: 'https://gateway.example/',
});
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const renewed = await Promise.all(
  Array.from({ length: renewal.requests }, () => sourceFor(grant).renew(renewal.stale)),
);
process.stdout.write(`${JSON.stringify(renewed)}\n`);
await store.close();
process.stdin.destroy();
