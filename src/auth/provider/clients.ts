import type { Client, ClientMetadata } from 'oidc-provider';
import { BUILT_IN_CLIENT_ID, type App } from '../../config/apps.js';

/** Of the app that the gateway's own pages are. */
const OWN_NAME = 'Notion GraphQL Gateway';

const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** What people call an app; null when it is not registered. */
export function appNameOf(apps: readonly App[], clientId: string): string | null {
  if (clientId === BUILT_IN_CLIENT_ID) return OWN_NAME;
  return apps.find((app) => app.clientId === clientId)?.name ?? null;
}

/** The configured apps and the gateway's own pages, as OAuth clients; all public, since none can keep a secret. */
export function toClients(apps: App[], publicUrl: string): ClientMetadata[] {
  const builtIn: App = {
    clientId: BUILT_IN_CLIENT_ID,
    name: OWN_NAME,
    type: 'web',
    redirectUris: [`${publicUrl}/`, `${publicUrl}/explorer`, `${publicUrl}/account`],
    postLogoutRedirectUris: [`${publicUrl}/`],
    deviceFlow: false,
    scopes: ['read', 'write'],
  };
  return [...apps, builtIn].map((app) => ({
    client_id: app.clientId,
    client_name: app.name,
    application_type: app.type,
    redirect_uris: app.redirectUris,
    post_logout_redirect_uris: app.postLogoutRedirectUris,
    ...waysIn(app),
    scope: [...IDENTITY_SCOPES, ...app.scopes].join(' '),
  }));
}

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

/** An app without an address to return to can be signed in by its device code only. */
function waysIn({ redirectUris, deviceFlow }: App): Pick<ClientMetadata, 'grant_types' | 'response_types'> {
  const byRedirect = redirectUris.length > 0;
  return {
    grant_types: [
      ...(byRedirect ? ['authorization_code'] : []),
      ...(deviceFlow ? [DEVICE_CODE] : []),
      'refresh_token',
    ],
    response_types: byRedirect ? ['code'] : [],
  };
}

/** Whether the pages of an origin may call the token endpoints for this client: those of its redirects, and the operator's. */
export function mayCall(
  origin: string,
  { applicationType, redirectUris = [] }: Client,
  corsOrigins: readonly string[],
): boolean {
  const isOwn = applicationType === 'web' && redirectUris.some((uri) => new URL(uri).origin === origin);
  return isOwn || corsOrigins.includes(origin);
}
