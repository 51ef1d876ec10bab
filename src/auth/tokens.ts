import type { TokenSource } from '../notion/client.js';
import type { Grant } from '../storage/store.js';
import { CoolDown } from './coolDown.js';
import { reconnect, refuseWhileCooling, renewGrant, type RenewalParts } from './renewal.js';
import { openAccess } from './sealedTokens.js';

export type TokenParts = Omit<RenewalParts, 'coolDown'> & { coolDown?: CoolDown };

/**
 * Where the Notion tokens of a grant come from. Notion rotates both tokens with every refresh, and two refreshes at once
 * can lose the grant: there is one per process (`inFlight`) and one across processes (a lease).
 */
export function createTokenSources(given: TokenParts): (grant: Grant) => TokenSource {
  const parts: RenewalParts = { coolDown: new CoolDown(), ...given };
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
      renew: async (stale) =>
        (token = await once(`${grant.id} ${stale}`, () => renewGrant(parts, grant.id, stale))),
    };
  };
}
