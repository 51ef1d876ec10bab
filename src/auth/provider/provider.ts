import type { Client, Configuration, KoaContextWithOIDC, Provider as ProviderType } from 'oidc-provider';
import type { Audit } from '../../audit.js';
import type { Config } from '../../config.js';
import type { LoginThrottle } from '../../limits/throttle.js';
import type { Logger } from '../../log.js';
import type { Store } from '../../storage/store.js';
import type { Keys } from '../../config/keys.js';
import type { SignIns } from '../signIns.js';
import { createFindAccount } from './account.js';
import { createAdapter } from './adapter.js';
import { completeAnswers } from './answers.js';
import { claimsOf, findAllowed } from './signedIn.js';
import { authMethodsOf, compareSecretsByHash, mayCall, toClients } from './clients.js';
import { cookieSettings, nameBySignIn } from './cookies.js';
import { deviceFlow } from './deviceFlow.js';
import { auditProvider, logFailures } from './events.js';
import { errors, Provider } from './library.js';
import { countFailures, throttleSecrets } from './loginThrottle.js';
import { answerOutages, tellOutages } from './outage.js';
import { renderError, renderLogout, renderSignedOut } from './pages.js';
import { createPolicy } from './policy.js';
import { createSuccessorOf, planSuccessors } from './rotation.js';
import { discoverServersOnly } from './serverDiscovery.js';
import { FEATURES, SCOPES, SERVER_SCOPES, SETTINGS, TTL } from './settings.js';

export interface ProviderParts {
  config: Pick<Config, 'apps' | 'corsOrigins' | 'notion'>;
  publicUrl: string;
  keys: Keys;
  store: Store;
  throttle: LoginThrottle;
  signIns: SignIns;
  /** Whether there is a connection that people sign in through. */
  forPeople: boolean;
  /** Whether there is an integration that server-side apps work through. */
  forServers: boolean;
  audit: Audit;
  log: Logger;
}

/** The audience of every access token. */
export function resourceOf(publicUrl: string): string {
  return `${publicUrl}/graphql`;
}

/** OpenID provider for apps. Its own state lives in the store, so that any process can answer any request. */
export function createProvider(parts: ProviderParts): ProviderType {
  const { config, publicUrl, keys, signIns, throttle, forPeople, forServers, audit, log } = parts;
  const store = tellOutages(parts.store);
  const successorOf = createSuccessorOf(keys);
  const secure = publicUrl.startsWith('https:');
  const clientAuthMethods = authMethodsOf(config.apps);
  const provider = new Provider(publicUrl, {
    ...SETTINGS,
    clientAuthMethods,
    discovery: { ...SETTINGS.discovery, revocation_endpoint_auth_methods_supported: clientAuthMethods },
    features: {
      ...FEATURES,
      clientCredentials: { enabled: forServers },
      deviceFlow: deviceFlow(throttle),
      resourceIndicators: resourceIndicators(resourceOf(publicUrl), keys),
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => renderLogout(ctx, form, await isOwnHint(store, ctx)),
        postLogoutSuccessSource: renderSignedOut,
      },
    },
    adapter: createAdapter({ artifacts: store.artifacts, signIns, keys, successorOf }),
    clients: toClients(config.apps, publicUrl, forPeople),
    clientBasedCORS: (_ctx, origin, client) => mayCall(origin, client, config.corsOrigins),
    cookies: cookieSettings(keys, secure),
    findAccount: createFindAccount(store),
    extraTokenClaims: (ctx, token) => claimsOf(store, ctx, token),
    loadExistingGrant: (ctx) => findAllowed(store, ctx),
    interactions: { policy: createPolicy(), url: (_ctx, { uid }) => `/login/${uid}` },
    jwks: { keys: keys.signing },
    renderError,
  });
  // The headers it then believes are ours: createPublicOrigin sets them on every request that comes here.
  provider.proxy = true;
  nameBySignIn(provider, keys, secure);
  completeAnswers(provider, parts);
  answerOutages(provider, log);
  planSuccessors(provider, successorOf);
  compareSecretsByHash(provider);
  throttleSecrets(provider, throttle);
  countFailures(provider, throttle);
  if (!forPeople) discoverServersOnly(provider);
  auditProvider(provider, audit);
  logFailures(provider, log);
  return provider;
}

/** Every access token is a JWT for our GraphQL endpoint, asked for by name or not. */
function resourceIndicators(
  resource: string,
  keys: Keys,
): NonNullable<Configuration['features']>['resourceIndicators'] {
  const [active] = keys.signing;
  return {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: (ctx, asked, client) => {
      if (asked !== resource) throw new errors.InvalidTarget();
      const forItself = asksForItself(ctx);
      if (forItself) assumeScopes(ctx, client);
      return {
        scope: (forItself ? SERVER_SCOPES : SCOPES).join(' '),
        audience: resource,
        accessTokenTTL: TTL.AccessToken,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256', ...(active && { kid: active.kid }) } },
      };
    },
  };
}

function asksForItself({ oidc }: KoaContextWithOIDC): boolean {
  return oidc.params?.grant_type === 'client_credentials';
}

/**
 * RFC 6749 section 3.3: whoever names no scope gets a known default, here all that the app is allowed. The library has no
 * setting for it; it reads the scopes after it has asked for the resource.
 */
function assumeScopes({ oidc: { params } }: KoaContextWithOIDC, client: Client): void {
  if (params && !params.scope) params.scope = client.scope;
}

async function isOwnHint(store: Store, { oidc }: KoaContextWithOIDC): Promise<boolean> {
  const { session, entities } = oidc;
  if (!session?.accountId || !entities.IdTokenHint) return false;
  const grant = await store.grants.find(session.accountId);
  return grant?.person.id === entities.IdTokenHint.payload.sub;
}
