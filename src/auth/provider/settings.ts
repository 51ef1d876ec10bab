import type { Configuration } from 'oidc-provider';

const MINUTE = 60;
const DAY = 86_400;

/** Seconds that each thing lives. */
export const TTL = {
  AccessToken: 15 * MINUTE,
  AuthorizationCode: MINUTE,
  /** An access token that an app gets for itself. */
  ClientCredentials: 15 * MINUTE,
  /** Time to walk over to a browser and type the code. */
  DeviceCode: 10 * MINUTE,
  /** What an app was allowed; the longest that refreshing can go on without a new sign-in. */
  Grant: 365 * DAY,
  IdToken: 60 * MINUTE,
  /** Time to go through Notion's consent. */
  Interaction: 60 * MINUTE,
  /** From its last use: every refresh gives a new one. */
  RefreshToken: 60 * DAY,
  Session: 14 * DAY,
} as const;

/** `openid`, `profile` and `email` say who the person is; `read` and `write` are for GraphQL. */
export const SCOPES = ['openid', 'profile', 'email', 'offline_access', 'read', 'write'] as const;

/** Of a token that an app has for itself: there is nobody to tell who they are. */
export const SERVER_SCOPES = ['read', 'write'] as const;

/** The part of the provider's configuration that is the same for every gateway. */
export const SETTINGS = {
  routes: {
    authorization: '/oauth/authorize',
    code_verification: '/device',
    device_authorization: '/oauth/device',
    token: '/oauth/token',
    revocation: '/oauth/revoke',
    userinfo: '/oauth/userinfo',
    jwks: '/oauth/jwks',
    end_session: '/oauth/end-session',
  },
  scopes: [...SCOPES],
  claims: { openid: ['sub'], profile: ['name', 'picture'], email: ['email'] },
  /** "Sign in with Notion" for apps that read the id token and never call userinfo. */
  conformIdTokenClaims: false,
  responseTypes: ['code'],
  clientDefaults: {
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    id_token_signed_response_alg: 'ES256',
  },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'], userinfoSigningAlgValues: ['ES256'] },
  pkce: { required: () => true },
  /** Exact, as the field's best practice asks: a redirect that is not named is not guessed. */
  allowOmittingSingleRegisteredRedirectUri: false,
  ttl: {
    ...TTL,
    // Anybody can make one that nobody is signed in with: it must not be kept for days.
    Session: (_ctx, { accountId }) => (accountId ? TTL.Session : TTL.Interaction),
  },
  /** What the library leaves out. */
  discovery: {
    prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
  },
  /** A refresh token ends by revocation or time, never because a browser was closed: phones have no browser session. */
  expiresWithSession: () => false,
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  /** Using an old one revokes the whole family, beyond the grace of rotation.ts. */
  rotateRefreshToken: true,
} satisfies Configuration;

/** What is on and off beyond the library's defaults. */
export const FEATURES = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  /** Only an app's own tokens; another's are left alone without a word, as RFC 7009 section 2.1 has it. */
  revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
  userinfo: { enabled: true },
} satisfies Configuration['features'];
