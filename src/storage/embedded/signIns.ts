import type { SignIn, SignInStore } from '../store.js';
import type { Tables } from './table.js';

type SignInRecord = Omit<SignIn, 'createdAt' | 'usedAt'> & {
  createdAt: number;
  usedAt: number | null;
  /** Epoch milliseconds. */
  expiresAt: number;
};

/** Sign-ins in the embedded store. */
export function createSignIns(tables: Tables, now: () => number): SignInStore {
  const table = tables.define<SignInRecord>({
    name: 'signIns',
    expiresAt: (record) => record.expiresAt,
    indexes: ({ personId, createdAt }) => [['person', personId, createdAt]],
  });
  const live = (id: string): SignInRecord | undefined => {
    const record = table.get(id);
    return record && record.expiresAt > now() ? record : undefined;
  };

  return {
    save: ({ id, personId, grantId, clientId, userAgent }, expiresInSeconds) =>
      tables.transact(() => {
        const { createdAt = now(), usedAt = null, expiresAt = 0 } = live(id) ?? {};
        table.put(id, {
          ...{ id, personId, grantId, clientId, userAgent, createdAt, usedAt },
          expiresAt: Math.max(expiresAt, now() + expiresInSeconds * 1000),
        });
      }),
    find: (id) => Promise.resolve(live(id)).then((record) => (record ? toSignIn(record) : null)),
    listByPerson: (personId) =>
      Promise.resolve(
        table
          .keysBy('person', personId)
          .map(live)
          .filter((record) => record !== undefined)
          .map(toSignIn),
      ),
    touch: (id, expiresInSeconds) =>
      tables.transact(() => {
        const record = live(id);
        if (!record) return false;
        table.put(id, { ...record, usedAt: now(), expiresAt: now() + expiresInSeconds * 1000 });
        return true;
      }),
    remove: (id) => tables.transact(() => table.remove(id)),
  };
}

function toSignIn({ expiresAt: _, createdAt, usedAt, ...rest }: SignInRecord): SignIn {
  return { ...rest, createdAt: new Date(createdAt), usedAt: usedAt === null ? null : new Date(usedAt) };
}
