import type { Grant, Store } from '../storage/store.js';
import { openAccess, openRefresh, sealTokens } from './sealedTokens.js';
import { VaultError, type Vault } from './vault.js';

/** What became of the grants of a store. */
export interface ResealReport {
  /** Grants that there are. */
  looked: number;
  /** Grants whose tokens were sealed by an older key, and are by the active one now. */
  resealed: number;
  /** Ids of grants whose tokens do not open, and why. */
  unreadable: { id: string; problem: string }[];
  /** False when a gateway went on to seal with an older key. */
  finished: boolean;
}

interface ResealParts {
  store: Pick<Store, 'grants'>;
  vault: Vault;
  /** Called after each page, with the grants that were looked at so far. */
  onProgress?: (looked: number) => void;
}

const PAGE = 50;
/** The second finds what was saved behind the back of the first; after that, somebody keeps on sealing with an old key. */
const PASSES = 3;

/**
 * Seals the tokens of all grants with the active key. It may be killed at any point and started again, and gateways may
 * run meanwhile: each grant is swapped on its own, and whoever has renewed its tokens in between wins.
 */
export async function resealGrants(parts: ResealParts): Promise<ResealReport> {
  let pass = await passOver(parts);
  let { resealed } = pass;
  for (let count = 1; count < PASSES && pass.resealed > 0; count += 1) {
    pass = await passOver({ ...parts, onProgress: () => undefined });
    resealed += pass.resealed;
  }
  return { ...pass, resealed, finished: pass.resealed === 0 };
}

async function passOver({ store, vault, onProgress }: ResealParts): Promise<Omit<ResealReport, 'finished'>> {
  const report = { looked: 0, resealed: 0, unreadable: [] as ResealReport['unreadable'] };
  for (let after: string | null = null; ;) {
    const page: Grant[] = await store.grants.listAfter(after, PAGE);
    const last = page.at(-1);
    if (!last) return report;
    for (const outcome of await Promise.all(page.map((grant) => reseal(store, vault, grant)))) {
      if (outcome === 'resealed') report.resealed += 1;
      else if (typeof outcome === 'object') report.unreadable.push(outcome);
    }
    after = last.id;
    report.looked += page.length;
    onProgress?.(report.looked);
  }
}

type Outcome = 'resealed' | 'current' | 'gone' | ResealReport['unreadable'][number];

/** Opens what the active key has sealed, too: whoever rotates keys wants to know what can no longer be read. */
async function reseal(store: ResealParts['store'], vault: Vault, listed: Grant): Promise<Outcome> {
  try {
    for (let grant: Grant | null = listed; grant; grant = await store.grants.find(listed.id)) {
      const { id, version, botId } = grant;
      const pair = { accessToken: openAccess(vault, grant), refreshToken: openRefresh(vault, grant) };
      if (isCurrent(vault, grant)) return 'current';
      const tokens = sealTokens(vault, { ...pair, botId });
      if (await store.grants.replaceTokens(id, version, tokens)) return 'resealed';
    }
    return 'gone';
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return { id: listed.id, problem: error.message };
  }
}

function isCurrent(vault: Vault, { tokens }: Grant): boolean {
  return [tokens.access, tokens.refresh].every((sealed) => sealed === null || vault.isCurrent(sealed));
}
