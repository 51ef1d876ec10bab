import type { AccessToken, ClientCredentials, Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { Store } from '../../storage/store.js';
import { INTEGRATION_ID } from '../integration.js';
import { grantIdOf } from './account.js';
import { errors } from './library.js';
import { TTL } from './settings.js';

/**
 * The `gid` and `sid` claims: which grant the token is for, and which sign-in it belongs to. The sign-in is noted as
 * used; one that was ended a moment ago gives no more tokens. There is none behind a token that an app gets for itself.
 */
export async function claimsOf(
  { signIns }: Pick<Store, 'signIns'>,
  ctx: KoaContextWithOIDC,
  token: AccessToken | ClientCredentials,
): Promise<{ gid: string | undefined; sid?: string }> {
  if (token.kind === 'ClientCredentials') return { gid: INTEGRATION_ID };
  const sid = 'grantId' in token ? String(token.grantId) : '';
  if (!(await signIns.touch(sid, TTL.RefreshToken))) throw new errors.InvalidGrant('the sign-in has ended');
  return { gid: grantIdOf(ctx), sid };
}

/** What an app was allowed in this browser before; nothing once its sign-in has ended, so that the person is asked again. */
export async function findAllowed(
  { signIns }: Pick<Store, 'signIns'>,
  { oidc }: KoaContextWithOIDC,
): Promise<Grant | undefined> {
  const { client, deviceCode, provider, result, session } = oidc;
  // A device is a sign-in of its own, whatever the browser that types its code has been allowed.
  const before = client && !deviceCode ? session?.grantIdFor(client.clientId) : undefined;
  const id = result?.consent?.grantId ?? before;
  return id !== undefined && (await signIns.find(id)) ? provider.Grant.find(id) : undefined;
}
