import type { Artifact, ArtifactKeys, ArtifactStore } from '../store.js';
import type { Tables } from './table.js';

interface ArtifactRecord extends ArtifactKeys {
  kind: string;
  payload: Record<string, unknown>;
  /** Epoch seconds, as the provider counts. */
  consumedAt: number | null;
  /** Epoch milliseconds. */
  savedAt: number;
  /** Epoch milliseconds; null: never. */
  expiresAt: number | null;
}

/** Artifacts of the OpenID provider in the embedded store. */
export function createArtifacts(tables: Tables, now: () => number): ArtifactStore {
  const table = tables.define<ArtifactRecord>({
    name: 'artifacts',
    expiresAt: (record) => record.expiresAt,
    indexes: ({ kind, grantId, uid, userCode, savedAt }) => [
      ...(grantId === undefined ? [] : [['grant', grantId]]),
      ...(uid === undefined ? [] : [['uid', keyOf(kind, uid), savedAt]]),
      ...(userCode === undefined ? [] : [['userCode', keyOf(kind, userCode), savedAt]]),
    ],
  });

  const live = (key: string): ArtifactRecord | undefined => {
    const record = table.get(key);
    return record && (record.expiresAt === null || record.expiresAt > now()) ? record : undefined;
  };
  const read = (key: string): Artifact | null => {
    const record = live(key);
    return record ? toArtifact(record) : null;
  };
  /** The newest of several: a session that changes its id keeps its uid, and for a moment both are there. */
  const readBy = (index: string, value: string): Artifact | null => {
    const newest = table.keysBy(index, value).findLast((key) => live(key));
    return newest === undefined ? null : read(newest);
  };

  function consume(key: string): boolean {
    const record = live(key);
    if (!record || record.consumedAt !== null) return false;
    table.put(key, { ...record, consumedAt: Math.floor(now() / 1000) });
    return true;
  }

  return {
    put: (kind, id, { consumed, ...payload }, { grantId, uid, userCode }, expiresInSeconds) =>
      tables.transact(() => {
        const key = keyOf(kind, id);
        const savedAt = now();
        const expiresAt = expiresInSeconds === null ? null : savedAt + expiresInSeconds * 1000;
        const consumedAt = typeof consumed === 'number' ? consumed : (table.get(key)?.consumedAt ?? null);
        table.put(key, { kind, payload, grantId, uid, userCode, consumedAt, savedAt, expiresAt });
      }),
    find: (kind, id) => Promise.resolve(read(keyOf(kind, id))),
    findByUid: (kind, uid) => Promise.resolve(readBy('uid', keyOf(kind, uid))),
    findByUserCode: (kind, userCode) => Promise.resolve(readBy('userCode', keyOf(kind, userCode))),
    consume: (kind, id) => tables.transact(() => consume(keyOf(kind, id))),
    destroy: async (kind, id) => {
      await tables.transact(() => table.remove(keyOf(kind, id)));
    },
    revokeByGrantId: (grantId) =>
      tables.transact(() => {
        for (const key of table.keysBy('grant', grantId)) table.remove(key);
      }),
  };
}

// Unambiguous, because a kind has only letters and digits.
function keyOf(kind: string, id: string): string {
  return `${kind}:${id}`;
}

function toArtifact({ payload, consumedAt }: ArtifactRecord): Artifact {
  return { payload: consumedAt === null ? payload : { ...payload, consumed: consumedAt } };
}
