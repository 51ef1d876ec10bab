import type { LeaseStore, TicketStore } from '../store.js';
import type { Tables } from './table.js';

interface TicketRecord {
  payload: Record<string, unknown>;
  /** Epoch milliseconds. */
  expiresAt: number;
}

interface LeaseRecord {
  holder: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** Tickets in the embedded store. */
export function createTickets(tables: Tables, now: () => number): TicketStore {
  const table = tables.define<TicketRecord>({ name: 'tickets', expiresAt: (record) => record.expiresAt });
  return {
    put: (id, payload, expiresInSeconds) =>
      tables.transact(() => table.put(id, { payload, expiresAt: now() + expiresInSeconds * 1000 })),
    take: (id) =>
      tables.transact(() => {
        const record = table.get(id);
        table.remove(id);
        return record && record.expiresAt > now() ? record.payload : null;
      }),
  };
}

/** Leases in the embedded store: one process holds its folder, so these keep apart the requests of one process. */
export function createLeases(tables: Tables, now: () => number): LeaseStore {
  const table = tables.define<LeaseRecord>({ name: 'leases', expiresAt: (record) => record.expiresAt });
  return {
    acquire: (name, holder, ttlMs) =>
      tables.transact(() => {
        const record = table.get(name);
        if (record && record.holder !== holder && record.expiresAt > now()) return false;
        table.put(name, { holder, expiresAt: now() + ttlMs });
        return true;
      }),
    release: (name, holder) =>
      tables.transact(() => {
        if (table.get(name)?.holder === holder) table.remove(name);
      }),
  };
}
