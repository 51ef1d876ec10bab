import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

/** What stays true of the discovery documents where people cannot sign in. */
const KEPT = [
  'issuer',
  'jwks_uri',
  'token_endpoint',
  'token_endpoint_auth_methods_supported',
  // OpenID wants them in every document, and they tell no way in.
  'id_token_signing_alg_values_supported',
  'subject_types_supported',
];

const SERVER_ONLY = {
  grant_types_supported: ['client_credentials'],
  response_types_supported: [],
  scopes_supported: ['read', 'write'],
};

/** Tells only the grant type that works. The library's own `discovery` setting adds to the document and takes nothing away. */
export function discoverServersOnly(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    if ((ctx as KoaContextWithOIDC).oidc?.route !== 'discovery') return;
    const told = Object.entries(ctx.body as Record<string, unknown>);
    ctx.body = { ...Object.fromEntries(told.filter(([key]) => KEPT.includes(key))), ...SERVER_ONLY };
  });
}
