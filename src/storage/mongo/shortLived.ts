import type { Models } from '../../models/models.js';
import type { LeaseStore, TicketStore } from '../store.js';
import { isDuplicateKey } from './duplicateKey.js';

/** Tickets in MongoDB. */
export function createTickets({ tickets }: Models, now: () => number): TicketStore {
  return {
    put: async (id, payload, expiresInSeconds) => {
      const expiresAt = new Date(now() + expiresInSeconds * 1000);
      await tickets.updateOne(
        { _id: id },
        { $set: { payload: JSON.stringify(payload), expiresAt } },
        { upsert: true },
      );
    },
    take: async (id) => {
      const document = await tickets.findOneAndDelete({ _id: id }).lean();
      if (!document || document.expiresAt.getTime() <= now()) return null;
      return JSON.parse(document.payload) as Record<string, unknown>;
    },
  };
}

/** Leases in MongoDB. Gateways compare times by their own clocks: a lease should be longer than those differ. */
export function createLeases({ leases }: Models, now: () => number): LeaseStore {
  return {
    acquire: async (name, holder, ttlMs) => {
      const at = now();
      try {
        // When somebody else has it, the filter finds nothing, and the insert meets the document that is there.
        await leases.updateOne(
          { _id: name, $or: [{ holder }, { expiresAt: { $lte: new Date(at) } }] },
          { $set: { holder, expiresAt: new Date(at + ttlMs) } },
          { upsert: true },
        );
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    release: async (name, holder) => {
      await leases.deleteOne({ _id: name, holder });
    },
  };
}
