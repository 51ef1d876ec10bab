import type { Account, FindAccount, KoaContextWithOIDC } from 'oidc-provider';
import type { Grant, Store } from '../../storage/store.js';

/** An account of the provider is a grant: one person in one workspace. */
interface GrantAccount extends Account {
  grant: Grant;
}

/**
 * Inside (sessions, codes, refresh tokens) an account goes by the grant's id; in tokens it goes by the person's id, so
 * that `sub` is the same in every workspace. The provider passes `token` exactly where tokens are made.
 */
export function createFindAccount(store: Store): FindAccount {
  return async (_ctx, id, token) => {
    const grant = await store.grants.find(id);
    if (!grant) return undefined;
    const account: GrantAccount = {
      accountId: token ? grant.person.id : grant.id,
      grant,
      claims: () => ({ sub: grant.person.id, ...personClaims(grant) }),
    };
    return account;
  };
}

/** OpenID claims of a person, without those that Notion did not tell. */
export function personClaims({ person }: Grant): { name?: string; picture?: string; email?: string } {
  const { name, email, avatarUrl } = person;
  return { ...(name && { name }), ...(avatarUrl && { picture: avatarUrl }), ...(email && { email }) };
}

/** The grant of the browser's session; undefined when nobody is signed in, or the grant is gone. */
export function sessionGrant(ctx: KoaContextWithOIDC): Grant | undefined {
  return (ctx.oidc.account as GrantAccount | undefined)?.grant;
}

/** The `gid` claim: the grant behind the code, device code or refresh token that is being spent. */
export function grantIdOf({ oidc: { entities } }: KoaContextWithOIDC): string | undefined {
  return (entities.RefreshToken ?? entities.AuthorizationCode ?? entities.DeviceCode)?.accountId;
}
