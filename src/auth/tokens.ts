import type { TokenSource } from '../notion/client.js';
import type { Grant } from '../storage/store.js';
import { CoolDown } from './coolDown.js';
import { reconnect, refuseWhileCooling, renewGrant, type RenewalParts } from './renewal.js';
import { openAccess } from './sealedTokens.js';

export type TokenParts = Omit<RenewalParts, 'coolDown'> & {
  coolDown?: CoolDown;
  /** Told that a grant has been renewed, or that trying to has failed: what was read of it before is old. */
  renewed?: (grantId: string) => void;
};

/**
 * Where the Notion tokens of a grant come from. Notion rotates both tokens with every refresh, and two refreshes at once
 * can lose the grant: there is one per process (`inFlight`) and one across processes (a lease).
 */
export function createTokenSources(given: TokenParts): (grant: Grant) => TokenSource {
  const { renewed = () => undefined, ...rest } = given;
  const parts: RenewalParts = { coolDown: new CoolDown(), ...rest };
  const inFlight = new Map<string, Promise<string>>();
  const once = (key: string, renew: () => Promise<string>): Promise<string> => {
    const running = inFlight.get(key);
    if (running) return running;
    const started = renew().finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  };
  const open = (grant: Grant): TokenSource => {
    let token: string | undefined;
    return {
      grantId: grant.id,
      workspaceId: grant.workspace.id,
      edition: String(grant.version),
      reconnectUrl: parts.reconnectUrl,
      // eslint-disable-next-line @typescript-eslint/require-await -- a failure must reject, never throw
      current: async () => {
        if (grant.state !== 'active') throw reconnect(parts);
        if (token === undefined) {
          // Notion refuses this token and cannot give another yet: a call would be made for nothing.
          refuseWhileCooling(parts, grant);
          token = openAccess(parts.vault, grant);
        }
        return token;
      },
      renew: async (stale) => {
        try {
          return (token = await once(`${grant.id} ${stale}`, () => renewGrant(parts, grant.id, stale)));
        } catch (error) {
          token = undefined;
          throw error;
        } finally {
          renewed(grant.id);
        }
      },
    };
  };
  // A token is opened once for all requests that are given the same reading of the grant.
  const opened = new WeakMap<Grant, TokenSource>();
  return (grant) => {
    const known = opened.get(grant) ?? open(grant);
    opened.set(grant, known);
    return known;
  };
}
