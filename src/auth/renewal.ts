import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Audit } from '../audit.js';
import { GatewayError } from '../errors.js';
import type { Grant, Store } from '../storage/store.js';
import type { CoolDown } from './coolDown.js';
import type { NotionOAuth, NotionTokens } from './notionOAuth.js';
import { openAccess, openRefresh, sealTokens } from './sealedTokens.js';
import type { Vault } from './vault.js';

export interface RenewalParts {
  store: Store;
  vault: Vault;
  notionOAuth: Pick<NotionOAuth, 'refresh'>;
  coolDown: CoolDown;
  audit: Audit;
  /** Where a person connects Notion again. */
  reconnectUrl: string;
  /** How long to wait for another process that is refreshing; 25 s unless told. */
  patienceMs?: number;
}

/** Longer than Notion's token endpoint may take (10 s) and the store may need before, so that the lease outlives the call. */
const LEASE_MS = 20_000;
const CALL_MS = 12_000;
/** Longer than the lease: a process that was killed in the middle costs the others a wait, not an error. */
const PATIENCE_MS = LEASE_MS + 5_000;
const POLL_MS = 50;
/** A database elects a new primary within that time. */
const SAVE_PATIENCE_MS = 30_000;
const LONGEST_PAUSE_MS = 2_000;

/** Adopts what somebody else has stored meanwhile, or refreshes under the lease. */
export async function renewGrant(parts: RenewalParts, grantId: string, stale: string): Promise<string> {
  const { store, vault, patienceMs = PATIENCE_MS } = parts;
  const lease = `refresh:${grantId}`;
  const holder = randomUUID();
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const waiting = await loadGrant(parts, grantId);
    if (!isOf(vault, waiting, stale)) return openAccess(vault, waiting);
    refuseWhileCooling(parts, waiting);
    if (await store.leases.acquire(lease, holder, LEASE_MS)) break;
    if (Date.now() >= deadline) throw busy();
    await sleep(POLL_MS);
  }
  const lastCall = performance.now() + LEASE_MS - CALL_MS;
  try {
    // Read again: the former holder of the lease may have stored its tokens between the two.
    const grant = await loadGrant(parts, grantId);
    if (!isOf(vault, grant, stale)) return openAccess(vault, grant);
    if (performance.now() > lastCall) throw busy();
    return await refreshGrant(parts, grant, stale);
  } finally {
    // It ends by itself: whoever has a token by now shall not lose it to a store that stumbles.
    await store.leases.release(lease, holder).catch(() => undefined);
  }
}

async function refreshGrant(parts: RenewalParts, grant: Grant, stale: string): Promise<string> {
  const refreshToken = openRefresh(parts.vault, grant);
  const given = refreshToken === null ? null : await askNotion(parts, grant, refreshToken);
  return given === null ? rejectDead(parts, grant, stale) : keep(parts, grant, stale, given);
}

/** Null when Notion refuses the refresh token for good; other failures leave the grant as it is, and cool down. */
async function askNotion(
  { notionOAuth, coolDown }: RenewalParts,
  grant: Grant,
  refreshToken: string,
): Promise<NotionTokens | null> {
  try {
    const given = await notionOAuth.refresh(refreshToken);
    coolDown.succeeded(grant.id);
    // RFC 6749 section 6: no new refresh token means that the old one goes on.
    return { ...given, refreshToken: given.refreshToken ?? refreshToken };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (error.code === 'RECONNECT_REQUIRED') return null;
    const { code, message, notionRequestId } = error;
    coolDown.failed(grant, (error.retryAfter ?? 0) * 1_000);
    const retryAfter = toSeconds(coolDown.remaining(grant));
    throw new GatewayError(code, message, { retryAfter, notionRequestId, cause: error });
  }
}

/**
 * Stores what Notion gave: the old pair is dead there, and whoever loses the new one loses the grant. A version that
 * moved is a new sign-in, whose tokens are newer; or the same tokens, sealed by another key or marked dead by a process
 * that met the spent pair: then it is tried again.
 */
async function keep(
  { store, vault, reconnectUrl, audit }: RenewalParts,
  used: Grant,
  stale: string,
  given: NotionTokens,
): Promise<string> {
  const tokens = sealTokens(vault, { ...given, botId: used.botId });
  for (let { version } = used; ;) {
    const at = version;
    if (await insist(() => store.grants.renewTokens(used.id, at, tokens))) {
      audit('notion_token_renewed', { grantId: used.id });
      return given.accessToken;
    }
    const current = await insist(() => store.grants.find(used.id));
    if (!current) throw reconnect({ reconnectUrl });
    if (!isOf(vault, current, stale)) return openAccess(vault, current);
    ({ version } = current);
  }
}

/** Tried again while the store stumbles, for as long as a request may take. */
async function insist<T>(act: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + SAVE_PATIENCE_MS;
  for (let pauseMs = POLL_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() + pauseMs > deadline) throw error;
      await sleep(pauseMs);
    }
  }
}

/** Marks the grant dead only while it has the tokens that were tried; a sign-in in between is adopted. */
async function rejectDead(parts: RenewalParts, tried: Grant, stale: string): Promise<string> {
  const { store, vault, audit } = parts;
  for (let grant = tried; ;) {
    if (await store.grants.markDead(grant.id, grant.version)) {
      audit('grant_ended', { grantId: grant.id });
      throw reconnect(parts);
    }
    grant = await loadGrant(parts, tried.id);
    if (!isOf(vault, grant, stale)) return openAccess(vault, grant);
  }
}

async function loadGrant({ store, reconnectUrl }: RenewalParts, grantId: string): Promise<Grant> {
  const grant = await store.grants.find(grantId);
  if (!grant || grant.state !== 'active') throw reconnect({ reconnectUrl });
  return grant;
}

/** Whether the grant still has the pair with this access token, however it is sealed by now. */
function isOf(vault: Vault, grant: Grant, access: string): boolean {
  return openAccess(vault, grant) === access;
}

/** Refuses, without a call, a grant that Notion could not renew a moment ago. */
export function refuseWhileCooling({ coolDown }: Pick<RenewalParts, 'coolDown'>, grant: Grant): void {
  const waitMs = coolDown.remaining(grant);
  if (waitMs === 0) return;
  throw new GatewayError(
    'UPSTREAM_UNAVAILABLE',
    `Notion could not renew this connection a moment ago, and is not asked again yet. Try again in ${toSeconds(waitMs)} seconds.`,
    { retryAfter: toSeconds(waitMs) },
  );
}

/** What a person can do about a grant that is dead. */
export function reconnect({ reconnectUrl }: Pick<RenewalParts, 'reconnectUrl'>): GatewayError {
  return new GatewayError(
    'RECONNECT_REQUIRED',
    'Notion no longer accepts this connection: it was removed in Notion, its tokens were revoked, or their renewal was cut off half-way. Sign in again to reconnect.',
    { reconnectUrl },
  );
}

function busy(): GatewayError {
  return new GatewayError(
    'UPSTREAM_TIMEOUT',
    'The connection to Notion is being renewed and that takes longer than it should. Try again in a moment.',
    { retryAfter: 1 },
  );
}

function toSeconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
