import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ArtifactStore } from '../../storage/store.js';
import { errors } from './library.js';
import { withGrace, type SuccessorOf } from './rotation.js';

/** What the provider keeps, by kind (Session, Interaction, AuthorizationCode, RefreshToken, Grant), in our store. */
export function createAdapter(artifacts: ArtifactStore, successorOf: SuccessorOf): (kind: string) => Adapter {
  return (kind) => {
    const adapter = adapterOf(artifacts, kind);
    return kind === 'RefreshToken' ? withGrace(adapter, successorOf) : adapter;
  };
}

function adapterOf(artifacts: ArtifactStore, kind: string): Adapter {
  return {
    upsert: (id, payload, expiresIn) => {
      const { grantId, uid, userCode } = payload;
      // A Grant's own record and an Interaction name a grant without belonging to its family of tokens.
      const keys = { uid, userCode, grantId: FAMILY.has(kind) ? grantId : undefined };
      return artifacts.put(kind, id, payload, keys, expiresIn || null);
    },
    find: async (id) => toPayload(await artifacts.find(kind, id)),
    findByUid: async (uid) => toPayload(await artifacts.findByUid(kind, uid)),
    findByUserCode: async (userCode) => toPayload(await artifacts.findByUserCode(kind, userCode)),
    consume: async (id) => {
      // The provider has read `consumed` a moment ago; of two that raced past that reading, only one may go on.
      if (!(await artifacts.consume(kind, id))) throw new errors.InvalidGrant(`${kind} already used`);
    },
    destroy: (id) => artifacts.destroy(kind, id),
    revokeByGrantId: (grantId) => artifacts.revokeByGrantId(grantId),
  };
}

/** What ends when a grant of the provider is revoked. */
const FAMILY = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken']);

function toPayload(artifact: { payload: Record<string, unknown> } | null): AdapterPayload | undefined {
  return artifact?.payload;
}
