import type { Models } from '../../models/models.js';
import type { SignInDocument } from '../../models/SignIn.js';
import type { SignIn, SignInStore } from '../store.js';
import { isDuplicateKey } from './duplicateKey.js';

/** Sign-ins in MongoDB. */
export function createSignIns({ signIns }: Models, now: () => number): SignInStore {
  const live = () => ({ expiresAt: { $gt: new Date(now()) } });
  const after = (seconds: number) => new Date(now() + seconds * 1000);

  return {
    save: async ({ id, ...given }, expiresInSeconds) => {
      // One that has expired is not to be prolonged with its old times.
      await signIns.deleteOne({ _id: id, expiresAt: { $lte: new Date(now()) } });
      const save = () =>
        signIns.updateOne(
          { _id: id },
          {
            $set: given,
            $max: { expiresAt: after(expiresInSeconds) },
            $setOnInsert: { createdAt: new Date(now()), usedAt: null },
          },
          { upsert: true },
        );
      // Of two first saves of one id, the second meets what the first inserted.
      await save().catch((error: unknown) => {
        if (isDuplicateKey(error)) return save();
        throw error;
      });
    },
    find: async (id) => {
      const document = await signIns.findOne({ _id: id, ...live() }).lean();
      return document && toSignIn(document);
    },
    listByPerson: async (personId) => {
      const documents = await signIns
        .find({ personId, ...live() })
        .sort({ createdAt: 1, _id: 1 })
        .lean();
      return documents.map(toSignIn);
    },
    touch: async (id, expiresInSeconds) => {
      const { matchedCount } = await signIns.updateOne(
        { _id: id, ...live() },
        { $set: { usedAt: new Date(now()), expiresAt: after(expiresInSeconds) } },
      );
      return matchedCount === 1;
    },
    remove: async (id) => (await signIns.deleteOne({ _id: id })).deletedCount === 1,
  };
}

function toSignIn({ _id, expiresAt: _, ...rest }: SignInDocument): SignIn {
  return { id: _id, ...rest };
}
