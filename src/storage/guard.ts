import type {
  ArtifactKeys,
  ArtifactStore,
  GrantStore,
  LeaseStore,
  SignInStore,
  Store,
  TicketStore,
} from './store.js';

/** Longest id in bytes of UTF-8: far above anything the gateway makes, and below every adapter's limit on keys. */
const MAX_ID_BYTES = 512;

// A lone surrogate becomes U+FFFD in storage, so two different ids would meet; control characters are escaped by some
// servers and cut by others.
const UNSTORABLE = /[\p{Cc}\p{Surrogate}]/u;
const KIND = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

/**
 * Puts the checks of ids in front of an adapter, so that all adapters agree and none sees anything but sound strings:
 * what cannot be an id is simply not there when asked for, and is a TypeError when it is to be written.
 */
export function guardStore(store: Store): Store {
  return {
    kind: store.kind,
    grants: guardGrants(store.grants),
    artifacts: guardArtifacts(store.artifacts),
    signIns: guardSignIns(store.signIns),
    tickets: guardTickets(store.tickets),
    leases: guardLeases(store.leases),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

function guardGrants(grants: GrantStore): GrantStore {
  return {
    save: async (grant) => {
      requireId('botId', grant.botId);
      requireId('person.id', grant.person.id);
      requireId('workspace.id', grant.workspace.id);
      return grants.save(grant);
    },
    find: async (id) => (isId(id) ? grants.find(id) : null),
    listByPerson: async (personId) => (isId(personId) ? grants.listByPerson(personId) : []),
    listAfter: async (id, limit) => {
      requireCount('limit', limit);
      return id === null || isId(id) ? grants.listAfter(id, limit) : [];
    },
    replaceTokens: async (id, version, tokens) =>
      isId(id) && isVersion(version) ? grants.replaceTokens(id, version, tokens) : null,
    renewTokens: async (id, version, tokens) =>
      isId(id) && isVersion(version) ? grants.renewTokens(id, version, tokens) : null,
    markDead: async (id, version) => isId(id) && isVersion(version) && grants.markDead(id, version),
    remove: async (id) => isId(id) && grants.remove(id),
  };
}

function guardArtifacts(artifacts: ArtifactStore): ArtifactStore {
  const sound = (kind: unknown, id: unknown) => isKind(kind) && isId(id);
  return {
    put: async (kind, id, payload, keys, expiresInSeconds) => {
      requireKind(kind);
      requireId('id', id);
      requireKeys(keys);
      if (expiresInSeconds !== null) requireFinite('expiresInSeconds', expiresInSeconds);
      return artifacts.put(kind, id, payload, keys, expiresInSeconds);
    },
    find: async (kind, id) => (sound(kind, id) ? artifacts.find(kind, id) : null),
    findByUid: async (kind, uid) => (sound(kind, uid) ? artifacts.findByUid(kind, uid) : null),
    findByUserCode: async (kind, userCode) =>
      sound(kind, userCode) ? artifacts.findByUserCode(kind, userCode) : null,
    consume: async (kind, id) => sound(kind, id) && artifacts.consume(kind, id),
    destroy: async (kind, id) => {
      if (sound(kind, id)) await artifacts.destroy(kind, id);
    },
    revokeByGrantId: async (grantId) => {
      if (isId(grantId)) await artifacts.revokeByGrantId(grantId);
    },
  };
}

function guardSignIns(signIns: SignInStore): SignInStore {
  return {
    save: async (signIn, expiresInSeconds) => {
      for (const name of ['id', 'personId', 'grantId', 'clientId'] as const) requireId(name, signIn[name]);
      requireFinite('expiresInSeconds', expiresInSeconds);
      return signIns.save(signIn, expiresInSeconds);
    },
    find: async (id) => (isId(id) ? signIns.find(id) : null),
    listByPerson: async (personId) => (isId(personId) ? signIns.listByPerson(personId) : []),
    touch: async (id, expiresInSeconds) => {
      requireFinite('expiresInSeconds', expiresInSeconds);
      return isId(id) && signIns.touch(id, expiresInSeconds);
    },
    remove: async (id) => isId(id) && signIns.remove(id),
  };
}

function guardTickets(tickets: TicketStore): TicketStore {
  return {
    put: async (id, payload, expiresInSeconds) => {
      requireId('id', id);
      requireFinite('expiresInSeconds', expiresInSeconds);
      return tickets.put(id, payload, expiresInSeconds);
    },
    take: async (id) => (isId(id) ? tickets.take(id) : null),
  };
}

function guardLeases(leases: LeaseStore): LeaseStore {
  return {
    acquire: async (name, holder, ttlMs) => {
      requireId('name', name);
      requireId('holder', holder);
      requireFinite('ttlMs', ttlMs);
      return leases.acquire(name, holder, ttlMs);
    },
    release: async (name, holder) => {
      if (isId(name) && isId(holder)) await leases.release(name, holder);
    },
  };
}

function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    Buffer.byteLength(value) <= MAX_ID_BYTES &&
    !UNSTORABLE.test(value)
  );
}

function isKind(value: unknown): value is string {
  return typeof value === 'string' && KIND.test(value);
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function requireId(name: string, value: unknown): void {
  if (!isId(value)) {
    throw new TypeError(
      `${name} must be a string of 1 to ${MAX_ID_BYTES} bytes without control characters or lone surrogates.`,
    );
  }
}

function requireKind(value: unknown): void {
  if (!isKind(value)) throw new TypeError('kind must be a name of 1 to 64 letters and digits.');
}

function requireKeys(keys: ArtifactKeys): void {
  for (const name of ['grantId', 'uid', 'userCode'] as const) {
    if (keys[name] !== undefined) requireId(name, keys[name]);
  }
}

function requireCount(name: string, value: unknown): void {
  if (!Number.isSafeInteger(value) || Number(value) < 1)
    throw new TypeError(`${name} must be a whole number above 0.`);
}

function requireFinite(name: string, value: unknown): void {
  if (!Number.isFinite(value)) throw new TypeError(`${name} must be a finite number.`);
}
