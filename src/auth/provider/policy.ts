import type { KoaContextWithOIDC } from 'oidc-provider';
import { sessionGrant } from './account.js';
import { interactionPolicy } from './library.js';

/** What an app is told that asked for silence. */
const LOGIN = 'login_required';

/**
 * When a person has to be asked: the provider's own rules, with those about the session's grant put in our terms.
 * `prompt=select_account` lets an app offer "another workspace".
 */
export function createPolicy(): ReturnType<typeof interactionPolicy.base> {
  const { Check, Prompt, base } = interactionPolicy;
  const policy = base();
  const login = policy.get('login');
  login?.checks.remove('id_token_hint');
  login?.checks.add(
    new Check('id_token_hint', 'the id_token_hint names another person', LOGIN, (ctx) => hintsAtAnother(ctx)),
  );
  login?.checks.add(
    new Check(
      'grant_ended',
      'the connection to Notion has ended',
      LOGIN,
      (ctx) => ctx.oidc.session?.accountId !== undefined && sessionGrant(ctx)?.state !== 'active',
    ),
  );
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return policy;
}

/** The library compares the hint with the account's inner id; ours carries the person's. */
function hintsAtAnother(ctx: KoaContextWithOIDC): boolean {
  const hint = ctx.oidc.entities.IdTokenHint;
  if (!hint) return false;
  return hint.payload.sub !== sessionGrant(ctx)?.person.id;
}
