import type { Client, ClientAuthMethod, ClientMetadata, Provider } from 'oidc-provider';
import { BUILT_IN_CLIENT_ID, signsPeopleIn, type App } from '../../config/apps.js';
import { isClientSecret } from '../../config/clientSecret.js';

/** Of the app that the gateway's own pages are. */
const OWN_NAME = 'Notion GraphQL Gateway';

const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access'];

/** What people call an app; null when it is not registered. */
export function appNameOf(apps: readonly App[], clientId: string): string | null {
  if (clientId === BUILT_IN_CLIENT_ID) return OWN_NAME;
  return apps.find((app) => app.clientId === clientId)?.name ?? null;
}

/**
 * The configured apps and the gateway's own pages, as OAuth clients: public unless they have a secret. Where people cannot
 * sign in our pages are none.
 */
export function toClients(apps: App[], publicUrl: string, forPeople: boolean): ClientMetadata[] {
  const builtIn: App = {
    clientId: BUILT_IN_CLIENT_ID,
    name: OWN_NAME,
    type: 'web',
    redirectUris: [`${publicUrl}/`, `${publicUrl}/explorer`, `${publicUrl}/account`],
    postLogoutRedirectUris: [`${publicUrl}/`],
    grantTypes: [],
    deviceFlow: false,
    scopes: ['read', 'write'],
  };
  return [...apps, ...(forPeople ? [builtIn] : [])].map((app) => ({
    client_id: app.clientId,
    client_name: app.name,
    application_type: app.type,
    redirect_uris: app.redirectUris,
    post_logout_redirect_uris: app.postLogoutRedirectUris,
    ...proofOf(app),
    ...waysIn(app),
    scope: [...(signsPeopleIn(app) ? IDENTITY_SCOPES : []), ...app.scopes].join(' '),
  }));
}

/** The library takes a secret in the header and in the body alike, whichever of the two it is told. */
function proofOf({ clientSecretSha256 }: App): Partial<ClientMetadata> {
  return clientSecretSha256 === undefined
    ? { token_endpoint_auth_method: 'none' }
    : { token_endpoint_auth_method: 'client_secret_basic', client_secret: clientSecretSha256 };
}

/** What the library knows of a secret is its hash: see `proofOf`. */
export function compareSecretsByHash({ Client }: Provider): void {
  const client = Client.prototype as unknown as {
    clientSecret: string;
    compareClientSecret: (given: string) => boolean;
  };
  client.compareClientSecret = function (given) {
    return isClientSecret(given, this.clientSecret);
  };
}

/** By which a client may prove itself at the token endpoint. */
export function authMethodsOf(apps: readonly App[]): ClientAuthMethod[] {
  const hasSecrets = apps.some(({ clientSecretSha256 }) => clientSecretSha256 !== undefined);
  return ['none', ...(hasSecrets ? (['client_secret_basic', 'client_secret_post'] as const) : [])];
}

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

/** An app without an address to return to can be signed in by its device code only, or not at all. */
function waysIn(app: App): Pick<ClientMetadata, 'grant_types' | 'response_types'> {
  const byRedirect = app.redirectUris.length > 0;
  return {
    grant_types: [
      ...(byRedirect ? ['authorization_code'] : []),
      ...(app.deviceFlow ? [DEVICE_CODE] : []),
      ...(signsPeopleIn(app) ? ['refresh_token'] : []),
      ...app.grantTypes,
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
