import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../errors.js';
import type { TokenSource } from '../notion/client.js';
import type { Grant, SealedTokens, Store } from '../storage/store.js';
import type { NotionAuthorization, NotionOAuth } from './notionOAuth.js';
import type { Vault } from './vault.js';

export interface TokenParts {
  store: Store;
  vault: Vault;
  notionOAuth: Pick<NotionOAuth, 'refresh'>;
  /** How long to wait for another process that is refreshing; 15 s unless told. */
  patienceMs?: number;
}

const PATIENCE_MS = 15_000;
/** Longer than Notion's token endpoint may take, so that the lease outlives the call that it guards. */
const LEASE_MS = 20_000;
const POLL_MS = 50;
const SAVE_ATTEMPTS = 3;

/** Both tokens of an authorization as the store keeps them, bound to its bot. */
export function sealTokens(
  vault: Vault,
  given: Pick<NotionAuthorization, 'accessToken' | 'refreshToken' | 'botId'>,
): SealedTokens {
  const { accessToken, refreshToken, botId: record } = given;
  return {
    access: vault.seal(accessToken, { record, field: 'access' }),
    refresh: refreshToken === null ? null : vault.seal(refreshToken, { record, field: 'refresh' }),
  };
}

/**
 * Where the Notion tokens of a grant come from. Notion rotates both tokens with every refresh, and two refreshes at once
 * can lose the grant: there is one per process (`inFlight`) and one across processes (a lease).
 */
export function createTokenSources(parts: TokenParts): (grant: Grant) => TokenSource {
  const { vault } = parts;
  const inFlight = new Map<string, Promise<string>>();
  const once = (key: string, renew: () => Promise<string>): Promise<string> => {
    const running = inFlight.get(key);
    if (running) return running;
    const started = renew().finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  };
  return (grant) => {
    let token: string | undefined;
    return {
      grantId: grant.id,
      workspaceId: grant.workspace.id,
      edition: String(grant.version),
      // eslint-disable-next-line @typescript-eslint/require-await -- a failure must reject, never throw
      current: async () => {
        if (grant.state !== 'active') throw reconnect();
        return (token ??= openAccess(vault, grant));
      },
      renew: async (stale) =>
        (token = await once(`${grant.id} ${stale}`, () => renewGrant(parts, grant.id, stale))),
    };
  };
}

/** Adopts what somebody else has stored meanwhile, or refreshes under the lease. */
async function renewGrant(parts: TokenParts, grantId: string, stale: string): Promise<string> {
  const { store, patienceMs = PATIENCE_MS } = parts;
  const lease = `refresh:${grantId}`;
  const holder = randomUUID();
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const newer = await adoptNewer(parts, grantId, stale);
    if (newer !== null) return newer;
    if (await store.leases.acquire(lease, holder, LEASE_MS)) break;
    if (Date.now() >= deadline) throw busy();
    await sleep(POLL_MS);
  }
  try {
    // Read again: the former holder of the lease may have stored its tokens between the two.
    return (await adoptNewer(parts, grantId, stale)) ?? (await refreshGrant(parts, grantId, stale));
  } finally {
    await store.leases.release(lease, holder);
  }
}

/** The stored access token when it is not the stale one; null when it still is. */
async function adoptNewer(
  { store, vault }: TokenParts,
  grantId: string,
  stale: string,
): Promise<string | null> {
  const grant = await loadGrant(store, grantId);
  const stored = openAccess(vault, grant);
  return stored === stale ? null : stored;
}

async function refreshGrant(parts: TokenParts, grantId: string, stale: string): Promise<string> {
  const { store, vault } = parts;
  const grant = await loadGrant(store, grantId);
  const given = grant.tokens.refresh === null ? null : await askNotion(parts, grant);
  if (given === null) return rejectDead(parts, grant, stale);
  const tokens = sealTokens(vault, { ...given, botId: grant.botId });
  const saved = await saveTokens(store, grant, tokens);
  // Nobody else refreshes while we hold the lease: a version that moved is a new sign-in, whose tokens are newer.
  return saved ? given.accessToken : openAccess(vault, await loadGrant(store, grantId));
}

/** Tried again when the store stumbles: the old pair is dead already, and losing the new one loses the grant. */
async function saveTokens(store: Store, grant: Grant, tokens: SealedTokens): Promise<Grant | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.grants.replaceTokens(grant.id, grant.version, tokens);
    } catch (error) {
      if (attempt === SAVE_ATTEMPTS) throw error;
      await sleep(POLL_MS * attempt);
    }
  }
}

/** Null when Notion refuses the refresh token for good; other failures leave the grant as it is. */
async function askNotion(
  { vault, notionOAuth }: TokenParts,
  grant: Grant,
): Promise<NotionAuthorization | null> {
  const refreshToken = vault.open(grant.tokens.refresh ?? '', { record: grant.botId, field: 'refresh' });
  try {
    return await notionOAuth.refresh(refreshToken);
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'RECONNECT_REQUIRED') return null;
    throw error;
  }
}

/** Marks the grant dead only while it is still the one that was tried; a sign-in in between is adopted. */
async function rejectDead(parts: TokenParts, tried: Grant, stale: string): Promise<string> {
  if (await parts.store.grants.markDead(tried.id, tried.version)) throw reconnect();
  const newer = await adoptNewer(parts, tried.id, stale);
  if (newer === null) throw reconnect();
  return newer;
}

async function loadGrant(store: Store, grantId: string): Promise<Grant> {
  const grant = await store.grants.find(grantId);
  if (!grant || grant.state !== 'active') throw reconnect();
  return grant;
}

function openAccess(vault: Vault, { botId, tokens }: Grant): string {
  return vault.open(tokens.access, { record: botId, field: 'access' });
}

function reconnect(): GatewayError {
  return new GatewayError(
    'RECONNECT_REQUIRED',
    'Notion no longer accepts this connection: it was removed in Notion, or its tokens were revoked. Sign in again to reconnect.',
  );
}

function busy(): GatewayError {
  return new GatewayError(
    'UPSTREAM_TIMEOUT',
    'The connection to Notion is being renewed and that takes longer than it should. Try again in a moment.',
  );
}
