import type { ArtifactDocument } from '../../models/Artifact.js';
import type { Models } from '../../models/models.js';
import type { Artifact, ArtifactStore } from '../store.js';

/** Artifacts of the OpenID provider in MongoDB. */
export function createArtifacts({ artifacts }: Models, now: () => number): ArtifactStore {
  const live = () => ({ $or: [{ expiresAt: null }, { expiresAt: { $gt: new Date(now()) } }] });

  /** The newest of several: a session that changes its id keeps its uid, and for a moment both are there. */
  async function readBy(kind: string, by: { uid: string } | { userCode: string }): Promise<Artifact | null> {
    const document = await artifacts
      .findOne({ kind, ...by, ...live() })
      .sort({ savedAt: -1 })
      .lean();
    return document && toArtifact(document);
  }

  return {
    put: async (kind, id, { consumed, ...payload }, keys, expiresInSeconds) => {
      const savedAt = now();
      // Written only when given: a put must not make a used artifact unused.
      const use = typeof consumed === 'number' ? { consumedAt: consumed } : {};
      await artifacts.updateOne(
        { _id: keyOf(kind, id) },
        {
          $set: {
            kind,
            payload: JSON.stringify(payload),
            grantId: keys.grantId ?? null,
            uid: keys.uid ?? null,
            userCode: keys.userCode ?? null,
            savedAt: new Date(savedAt),
            expiresAt: expiresInSeconds === null ? null : new Date(savedAt + expiresInSeconds * 1000),
            ...use,
          },
        },
        { upsert: true, setDefaultsOnInsert: true },
      );
    },
    find: async (kind, id) => {
      const document = await artifacts.findOne({ _id: keyOf(kind, id), ...live() }).lean();
      return document && toArtifact(document);
    },
    findByUid: (kind, uid) => readBy(kind, { uid }),
    findByUserCode: (kind, userCode) => readBy(kind, { userCode }),
    consume: async (kind, id) => {
      const { modifiedCount } = await artifacts.updateOne(
        { _id: keyOf(kind, id), consumedAt: null, ...live() },
        { $set: { consumedAt: Math.floor(now() / 1000) } },
      );
      return modifiedCount === 1;
    },
    destroy: async (kind, id) => {
      await artifacts.deleteOne({ _id: keyOf(kind, id) });
    },
    revokeByGrantId: async (grantId) => {
      await artifacts.deleteMany({ grantId });
    },
  };
}

// Unambiguous, because a kind has only letters and digits.
function keyOf(kind: string, id: string): string {
  return `${kind}:${id}`;
}

function toArtifact({ payload, consumedAt }: ArtifactDocument): Artifact {
  const parsed = JSON.parse(payload) as Record<string, unknown>;
  return { payload: consumedAt === null ? parsed : { ...parsed, consumed: consumedAt } };
}
