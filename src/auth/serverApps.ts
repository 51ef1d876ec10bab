import { actsForItself, type App } from '../config/apps.js';
import type { AccessClaims } from './accessToken.js';
import type { Integration } from './integration.js';
import { toAsking, type ServerViewer } from './viewer.js';

/** Apps that ask for themselves, without any person, in the workspace of `NOTION_TOKEN`. */
export interface ServerApps {
  /** Null once the configuration does not allow it any more, whatever the token says. */
  viewerOf(claims: AccessClaims): Promise<ServerViewer | null>;
}

export function createServerApps(apps: readonly App[], integration: Integration): ServerApps {
  const allowed = new Map(apps.filter(actsForItself).map((app) => [app.clientId, app]));
  return {
    viewerOf: async (claims) => {
      const app = allowed.get(claims.client_id);
      // RFC 9068 section 2.2: the subject of a token that nobody signed in for is the client.
      if (!app || claims.sub !== app.clientId) return null;
      // What is read shall be kept under its workspace. Whoever needs it to be known gets the reason of a failure then.
      await integration.identity().catch(() => undefined);
      const { scopes, ...asking } = toAsking(claims);
      const still = new Set([...scopes].filter((scope) => app.scopes.includes(scope)));
      return { kind: 'server', ...asking, scopes: still, integration };
    },
  };
}
