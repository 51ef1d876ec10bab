import { createHmac } from 'node:crypto';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { askerOf } from '../../audit.js';
import type { Keys } from '../../config/keys.js';
import type { Artifact, ArtifactStore } from '../../storage/store.js';
import { digest } from '../bySecret.js';
import type { SignIns } from '../signIns.js';
import { errors, Provider } from './library.js';
import { withGrace, type SuccessorOf } from './rotation.js';
import { toOutage } from './outage.js';
import { openId, openRecord, sealRecord, type SealedRecord } from './sealedRecord.js';

export interface AdapterParts {
  artifacts: ArtifactStore;
  signIns: Pick<SignIns, 'end'>;
  keys: Keys;
  successorOf: SuccessorOf;
}

/** What the provider keeps, by kind (Session, Interaction, AuthorizationCode, RefreshToken, Grant), in our store. */
export function createAdapter(parts: AdapterParts): (kind: string) => Adapter {
  const { artifacts, signIns, keys, successorOf } = parts;
  return (kind) => {
    // What an app was allowed is the sign-in: whoever takes it back ends everything that hangs on it.
    if (kind === 'Grant')
      return { ...plainAdapter(artifacts, kind), destroy: (id) => endSignIn(signIns, id) };
    const adapter = sealingAdapter(artifacts, kind, keys);
    return kind === 'RefreshToken' ? withGrace(adapter, successorOf) : adapter;
  };
}

/** The library takes back at two places: where an app revokes, and where a token or code is shown a second time. */
function endSignIn(signIns: AdapterParts['signIns'], id: string): Promise<void> {
  const { ctx } = Provider;
  return signIns
    .end(id, ctx?.oidc.route === 'token' ? 'reuse' : 'app', ctx && askerOf(ctx.req))
    .catch((failure: unknown) => {
      throw toOutage(failure);
    });
}

/** For what is no secret: the id of a Grant names a sign-in, and its payload says what was allowed. */
function plainAdapter(artifacts: ArtifactStore, kind: string): Adapter {
  const none = () => Promise.resolve(undefined);
  return {
    upsert: (id, payload, expiresIn) => artifacts.put(kind, id, payload, {}, expiresIn || null),
    find: async (id) => (await artifacts.find(kind, id))?.payload,
    findByUid: none,
    findByUserCode: none,
    consume: none,
    destroy: (id) => artifacts.destroy(kind, id),
    revokeByGrantId: (grantId) => artifacts.revokeByGrantId(grantId),
  };
}

/** For everything whose id is a secret of an app or a browser: whoever reads the store learns none of them. */
function sealingAdapter(artifacts: ArtifactStore, kind: string, keys: Keys): Adapter {
  const found = (id: string, artifact: Artifact | null): AdapterPayload | undefined => {
    if (!artifact) return undefined;
    const { consumed, ...record } = artifact.payload;
    return { ...openRecord(kind, id, record as unknown as SealedRecord), consumed };
  };
  const foundBy = (field: string, handle: string, artifact: Artifact | null) =>
    artifact
      ? found(openId(kind, field, handle, artifact.payload as unknown as SealedRecord), artifact)
      : undefined;
  return {
    upsert: (id, { consumed, ...payload }, expiresIn) => {
      const uid = payload.uid;
      const userCode = payload.userCode === undefined ? undefined : unguessable(payload.userCode, keys);
      const record = sealRecord(kind, id, payload, { uid, userCode });
      const lookup = {
        grantId: familyOf(kind, payload),
        uid: uid === undefined ? uid : digest(uid),
        userCode: userCode === undefined ? userCode : digest(userCode),
      };
      return artifacts.put(kind, digest(id), { ...record, consumed }, lookup, expiresIn || null);
    },
    find: async (id) => found(id, await artifacts.find(kind, digest(id))),
    findByUid: async (uid) => foundBy('uid', uid, await artifacts.findByUid(kind, digest(uid))),
    findByUserCode: async (typed) => {
      const userCode = unguessable(typed, keys);
      return foundBy('userCode', userCode, await artifacts.findByUserCode(kind, digest(userCode)));
    },
    consume: async (id) => {
      // The provider has read `consumed` a moment ago; of two that raced past that reading, only one may go on.
      if (!(await artifacts.consume(kind, digest(id)))) throw new errors.InvalidGrant(`${kind} already used`);
    },
    destroy: (id) => artifacts.destroy(kind, digest(id)),
    revokeByGrantId: (grantId) => artifacts.revokeByGrantId(grantId),
  };
}

/** Eight letters can be tried out: without the key of this gateway they must lead to nothing. */
function unguessable(userCode: string, { cookies: [key = ''] }: Keys): string {
  return createHmac('sha256', key).update(`user-code:${userCode}`).digest('base64url');
}

/** What ends when a grant of the provider is revoked. An Interaction names it without belonging. */
const FAMILY = new Set(['AccessToken', 'AuthorizationCode', 'DeviceCode', 'RefreshToken']);

function familyOf(kind: string, { grantId, accountId }: AdapterPayload): string | undefined {
  if (kind === 'Session') return accountId === undefined ? undefined : sessionsOf(accountId);
  return FAMILY.has(kind) ? grantId : undefined;
}

/** The family of the browser sessions of one account, so that they can be ended together. */
export function sessionsOf(accountId: string): string {
  return `sessions:${accountId}`;
}
