/**
 * The store as a port: named verbs, each atomic on one record, so that any MongoDB-compatible server and the embedded
 * store can give the same promises. `test/contract/store.battery.ts` states those promises once, for every adapter.
 *
 * An id is a string of 1 to 512 bytes without control characters. Asked for anything else, a store has nothing; told to
 * write it, it rejects with a TypeError. A verb that changes something resolves once the change would survive a crash.
 */

/** A Notion token pair, each half sealed by the vault before it comes here. */
export interface SealedTokens {
  access: string;
  /** Null for grants that Notion gave without a refresh token. */
  refresh: string | null;
}

export interface Person {
  id: string;
  name: string | null;
  email: string | null;
  avatarUrl: string | null;
}

export interface Workspace {
  id: string;
  name: string | null;
  /** A URL or an emoji, as Notion sends it. */
  icon: string | null;
}

/** What Notion gave for one person in one workspace. `botId` is unique: Notion advises it as the key of an authorization. */
export interface Grant {
  id: string;
  botId: string;
  person: Person;
  workspace: Workspace;
  duplicatedTemplateId: string | null;
  tokens: SealedTokens;
  /** Grows by one whenever the tokens or the state change: what compare-and-swap compares. */
  version: number;
  state: GrantState;
  createdAt: Date;
  updatedAt: Date;
}

/** `needs_reconnect`: Notion refused the refresh token; only a new sign-in helps. */
type GrantState = 'active' | 'needs_reconnect';

export type NewGrant = Pick<Grant, 'botId' | 'person' | 'workspace' | 'duplicatedTemplateId' | 'tokens'>;

export interface GrantStore {
  /** Inserts, or replaces everything but id and creation time of the grant with the same `botId`; state becomes active. */
  save(grant: NewGrant): Promise<Grant>;
  find(id: string): Promise<Grant | null>;
  /** Every grant of one person, oldest first. */
  listByPerson(personId: string): Promise<Grant[]>;
  /**
   * A page of all grants for chores, in the order of their ids: at most `limit`, from the one that follows `id` on, which
   * need not be there; null begins. What is saved while somebody pages may be missed.
   */
  listAfter(id: string | null, limit: number): Promise<Grant[]>;
  /**
   * Compare-and-swap of both tokens; null when `version` is no longer the stored one, or the grant is gone. The state
   * stays: sealing the tokens of a dead grant anew does not revive it.
   */
  replaceTokens(id: string, version: number, tokens: SealedTokens): Promise<Grant | null>;
  /** As `replaceTokens`, for tokens that Notion has just given: the state becomes active. */
  renewTokens(id: string, version: number, tokens: SealedTokens): Promise<Grant | null>;
  /** Marks `needs_reconnect`, only while `version` is still the stored one. True when it did. */
  markDead(id: string, version: number): Promise<boolean>;
  /** True when there was one to remove. */
  remove(id: string): Promise<boolean>;
}

/** A record that the OpenID provider keeps: session, code, refresh token, interaction and so on. */
export interface Artifact {
  /** Opaque JSON of the provider; `consumed` is epoch seconds once the artifact was used. */
  payload: Record<string, unknown>;
}

export interface ArtifactKeys {
  grantId?: string | undefined;
  uid?: string | undefined;
  userCode?: string | undefined;
}

/** Expired artifacts are never returned, cleaned or not. */
export interface ArtifactStore {
  /** Inserts or replaces, except that a used artifact stays used. `expiresInSeconds` null: never. */
  put(
    kind: string,
    id: string,
    payload: Record<string, unknown>,
    keys: ArtifactKeys,
    expiresInSeconds: number | null,
  ): Promise<void>;
  find(kind: string, id: string): Promise<Artifact | null>;
  /** The one put last, while an artifact that changes its id is there twice; so for user codes. */
  findByUid(kind: string, uid: string): Promise<Artifact | null>;
  findByUserCode(kind: string, userCode: string): Promise<Artifact | null>;
  /** Marks as used, once: true for the first caller, false for everyone after and for what is not there. */
  consume(kind: string, id: string): Promise<boolean>;
  destroy(kind: string, id: string): Promise<void>;
  /** Removes everything that carries this provider grant id, of any kind. */
  revokeByGrantId(grantId: string): Promise<void>;
}

/** One app that a person signed in to, in one browser or on one device. */
export interface SignIn {
  /** The provider's id of what the app was allowed: `grantId` of its artifacts, `sid` of its access tokens. */
  id: string;
  personId: string;
  /** The grant that the app works with: its workspace. */
  grantId: string;
  clientId: string;
  /** What the browser or device called itself; null when it did not. */
  userAgent: string | null;
  createdAt: Date;
  /** Null until the app has fetched its first tokens. */
  usedAt: Date | null;
}

export type NewSignIn = Pick<SignIn, 'id' | 'personId' | 'grantId' | 'clientId' | 'userAgent'>;

/** Expired sign-ins are never returned, cleaned or not. */
export interface SignInStore {
  /** Inserts, or replaces everything but the times of the one with this id; it then lasts no shorter than before. */
  save(signIn: NewSignIn, expiresInSeconds: number): Promise<void>;
  find(id: string): Promise<SignIn | null>;
  /** Every sign-in of one person, oldest first. */
  listByPerson(personId: string): Promise<SignIn[]>;
  /** Notes a use now, and that it lasts so much longer; false when there is none, so that nothing ended comes back. */
  touch(id: string, expiresInSeconds: number): Promise<boolean>;
  /** True when there was one to remove. */
  remove(id: string): Promise<boolean>;
}

/** Short-lived things that may be taken once: the `state` of a Notion consent. */
export interface TicketStore {
  put(id: string, payload: Record<string, unknown>, expiresInSeconds: number): Promise<void>;
  /** Reads and removes in one step; null when unknown, expired or already taken. */
  take(id: string): Promise<Record<string, unknown> | null>;
}

/** A right to be the only one doing something for a while, across processes. */
export interface LeaseStore {
  /** True when `holder` has the lease now: it was free, expired, or already the holder's (then it is prolonged). */
  acquire(name: string, holder: string, ttlMs: number): Promise<boolean>;
  /** Frees it if `holder` still has it. */
  release(name: string, holder: string): Promise<void>;
}

export interface Store {
  readonly kind: 'mongodb' | 'embedded';
  readonly grants: GrantStore;
  readonly artifacts: ArtifactStore;
  readonly signIns: SignInStore;
  readonly tickets: TicketStore;
  readonly leases: LeaseStore;
  /** Resolves when the store answers; rejects with the reason otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
