import type { Connection } from 'mongoose';
import { createArtifactModel } from './Artifact.js';
import { createGrantModel } from './Grant.js';
import { createLeaseModel } from './Lease.js';
import { createSignInModel } from './SignIn.js';
import { createTicketModel } from './Ticket.js';

export type Models = ReturnType<typeof createModels>;

/** What MongoDB holds, bound to one connection, so that two stores in one process stay apart. */
export function createModels(connection: Connection) {
  return {
    grants: createGrantModel(connection),
    artifacts: createArtifactModel(connection),
    signIns: createSignInModel(connection),
    tickets: createTicketModel(connection),
    leases: createLeaseModel(connection),
  };
}
