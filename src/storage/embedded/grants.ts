import { randomUUID } from 'node:crypto';
import type { Grant, GrantStore, NewGrant } from '../store.js';
import type { Tables } from './table.js';

type GrantRecord = Omit<Grant, 'createdAt' | 'updatedAt'> & { createdAt: number; updatedAt: number };

/** Grants in the embedded store. */
export function createGrants(tables: Tables, now: () => number): GrantStore {
  const table = tables.define<GrantRecord>({
    name: 'grants',
    expiresAt: () => null,
    indexes: ({ botId, person, createdAt }) => [
      ['bot', botId],
      ['person', person.id, createdAt],
    ],
  });

  /** Writes what `change` makes of the record, one version up, unless the stored version is another one. */
  function swap(id: string, version: number, change: Partial<GrantRecord>): Grant | null {
    const record = table.get(id);
    if (record?.version !== version) return null;
    const changed = { ...record, ...change, version: version + 1, updatedAt: now() };
    table.put(id, changed);
    return toGrant(changed);
  }

  function save(grant: NewGrant): Grant {
    const [knownId] = table.keysBy('bot', grant.botId);
    const known = knownId === undefined ? undefined : table.get(knownId);
    const at = now();
    const record: GrantRecord = {
      ...pickGrant(grant),
      id: known?.id ?? randomUUID(),
      version: (known?.version ?? 0) + 1,
      state: 'active',
      createdAt: known?.createdAt ?? at,
      updatedAt: at,
    };
    table.put(record.id, record);
    return toGrant(record);
  }

  return {
    save: (grant) => tables.transact(() => save(grant)),
    find: (id) => Promise.resolve(table.get(id)).then((record) => (record ? toGrant(record) : null)),
    listByPerson: (personId) =>
      Promise.resolve(
        table
          .keysBy('person', personId)
          .map((id) => table.get(id))
          .filter((record) => record !== undefined)
          .map(toGrant),
      ),
    listAfter: (id, limit) => Promise.resolve(table.listAfter(id, limit).map(toGrant)),
    replaceTokens: (id, version, tokens) => tables.transact(() => swap(id, version, { tokens })),
    renewTokens: (id, version, tokens) =>
      tables.transact(() => swap(id, version, { tokens, state: 'active' })),
    markDead: (id, version) =>
      tables.transact(() => swap(id, version, { state: 'needs_reconnect' }) !== null),
    remove: (id) => tables.transact(() => table.remove(id)),
  };
}

function pickGrant({ botId, person, workspace, duplicatedTemplateId, tokens }: NewGrant): NewGrant {
  return { botId, person, workspace, duplicatedTemplateId, tokens };
}

function toGrant(record: GrantRecord): Grant {
  return { ...record, createdAt: new Date(record.createdAt), updatedAt: new Date(record.updatedAt) };
}
