import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ArtifactStore } from '../../storage/store.js';
import type { SignIns } from '../signIns.js';
import { errors } from './library.js';
import { withGrace, type SuccessorOf } from './rotation.js';

export interface AdapterParts {
  artifacts: ArtifactStore;
  signIns: Pick<SignIns, 'end'>;
  successorOf: SuccessorOf;
}

/** What the provider keeps, by kind (Session, Interaction, AuthorizationCode, RefreshToken, Grant), in our store. */
export function createAdapter({ artifacts, signIns, successorOf }: AdapterParts): (kind: string) => Adapter {
  return (kind) => {
    const adapter = adapterOf(artifacts, kind);
    if (kind === 'RefreshToken') return withGrace(adapter, successorOf);
    // What an app was allowed is the sign-in: whoever takes it back ends everything that hangs on it.
    return kind === 'Grant' ? { ...adapter, destroy: (id) => signIns.end(id) } : adapter;
  };
}

function adapterOf(artifacts: ArtifactStore, kind: string): Adapter {
  return {
    upsert: (id, payload, expiresIn) => {
      const { uid, userCode } = payload;
      const keys = { uid, userCode, grantId: familyOf(kind, payload) };
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

/** What ends when a grant of the provider is revoked. Its own record and an Interaction name it without belonging. */
const FAMILY = new Set(['AccessToken', 'AuthorizationCode', 'DeviceCode', 'RefreshToken']);

function familyOf(kind: string, { grantId, accountId }: AdapterPayload): string | undefined {
  if (kind === 'Session') return accountId === undefined ? undefined : sessionsOf(accountId);
  return FAMILY.has(kind) ? grantId : undefined;
}

/** The family of the browser sessions of one account, so that they can be ended together. */
export function sessionsOf(accountId: string): string {
  return `sessions:${accountId}`;
}

function toPayload(artifact: { payload: Record<string, unknown> } | null): AdapterPayload | undefined {
  return artifact?.payload;
}
