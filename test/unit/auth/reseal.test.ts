import { randomUUID } from 'node:crypto';
import { resealGrants } from '../../../src/auth/reseal.js';
import { openAccess, openRefresh, sealTokens } from '../../../src/auth/sealedTokens.js';
import { createVault } from '../../../src/auth/vault.js';
import { generateEncryptionKey } from '../../../src/config/keys.js';
import type { Grant, NewGrant, Store } from '../../../src/storage/store.js';
import { openTempStore } from '../../support/tempStore.js';

describe('sealing all tokens anew', () => {
  const [old, fresh, lost] = [generateEncryptionKey(), generateEncryptionKey(), generateEncryptionKey()];
  const ring = createVault([fresh, old]);
  let store: Store;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ store, close } = await openTempStore());
  });
  afterEach(() => close());

  const save = (vault = createVault([old]), botId: string = randomUUID()): Promise<Grant> => {
    const grant: Omit<NewGrant, 'tokens'> = {
      botId,
      person: { id: 'p', name: null, email: null, avatarUrl: null },
      workspace: { id: 'w', name: null, icon: null },
      duplicatedTemplateId: null,
    };
    const pair = { accessToken: `a-${botId}`, refreshToken: `r-${botId}`, botId };
    return store.grants.save({ ...grant, tokens: sealTokens(vault, pair) });
  };

  it('leaves nothing that needs the old key, and does it once', async () => {
    const saved = await Promise.all(Array.from({ length: 120 }, () => save()));
    const looked: number[] = [];
    const report = await resealGrants({ store, vault: ring, onProgress: (count) => looked.push(count) });
    expect(report).toEqual({ looked: 120, resealed: 120, unreadable: [], finished: true });
    expect(looked).toEqual([50, 100, 120]);
    const newest = createVault([fresh]);
    for (const { id, botId } of saved) {
      const grant = (await store.grants.find(id))!;
      expect([openAccess(newest, grant), openRefresh(newest, grant)]).toEqual([`a-${botId}`, `r-${botId}`]);
    }
    expect(await resealGrants({ store, vault: ring })).toMatchObject({ resealed: 0, finished: true });
  });

  it('does not revive a grant that is dead', async () => {
    const { id, version } = await save();
    await store.grants.markDead(id, version);
    await resealGrants({ store, vault: ring });
    expect(await store.grants.find(id)).toMatchObject({ state: 'needs_reconnect' });
  });

  it('names what does not open, and seals the rest', async () => {
    const [good, bad] = [await save(), await save(createVault([lost]))];
    const report = await resealGrants({ store, vault: ring });
    expect(report).toMatchObject({ looked: 2, resealed: 1, finished: true });
    expect(report.unreadable).toEqual([
      {
        id: bad.id,
        problem: expect.stringContaining(`"${lost.id}", which is not in ENCRYPTION_KEYS`) as string,
      },
    ]);
    expect((await store.grants.find(bad.id))?.version).toBe(bad.version);
    expect((await store.grants.find(good.id))?.version).toBe(good.version + 1);
  });

  it('says that it is not finished while somebody seals with the old key', async () => {
    const { botId } = await save();
    const listAfter = store.grants.listAfter.bind(store.grants);
    store.grants.listAfter = async (after, limit) => {
      const page = await listAfter(after, limit);
      // A gateway of yesterday's configuration, after each pass.
      return page.length > 0 ? [await save(createVault([old]), botId)] : page;
    };
    expect(await resealGrants({ store, vault: ring })).toMatchObject({ resealed: 3, finished: false });
  });
});
