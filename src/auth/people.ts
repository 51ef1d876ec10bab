import { Router } from 'express';
import type { Provider } from 'oidc-provider';
import type { Asker } from '../audit.js';
import type { NotionConnection } from '../config.js';
import type { TokenSource } from '../notion/client.js';
import type { Grant } from '../storage/store.js';
import { createAccountRoute } from './accountRoute.js';
import type { AuthParts } from './auth.js';
import { allowedOrigins } from './cors.js';
import { createNotionLeg } from './notionLeg/notionLeg.js';
import { createNotionOAuth } from './notionOAuth.js';
import { createPersonAccounts, type PersonAccount } from './personAccount.js';
import { createFormGuard } from './provider/deviceFlow.js';
import { createTokenSources } from './tokens.js';
import { createUserinfo } from './userinfo.js';
import { createVault } from './vault.js';
import type { ViewerParts } from './viewer.js';

export interface PeopleParts extends AuthParts {
  connection: NotionConnection;
  provider: Provider;
  tokenRules: ViewerParts;
}

/** What there is for people who sign in with Notion. */
export interface People {
  /** Our own pages and endpoints: the Notion leg, their account, userinfo. */
  router: Router;
  tokenSourceFor: (grant: Grant) => TokenSource;
  accountOf: (personId: string, asker: Asker) => PersonAccount;
}

export function createPeople(parts: PeopleParts): People {
  const { config, connection, publicUrl, keys, store, notion, provider, throttle, tokenRules, audit } = parts;
  const { grants, signIns } = tokenRules;
  const vault = createVault(keys.encryption);
  const notionOAuth = createNotionOAuth({ ...connection, apiUrl: config.notion.apiUrl });
  const { apps } = config;
  const accountOf = createPersonAccounts({ store, grants, signIns, vault, notionOAuth, notion, apps, audit });
  const router = Router();
  router.post('/device', throttle.guard('userCode'), createFormGuard(provider));
  router.use(['/login', '/oauth/notion/callback'], throttle.guard('signIn'));
  router.use(createAccountRoute({ publicUrl, keys, store, provider, accountOf, audit }));
  router.use(createUserinfo({ ...tokenRules, origins: allowedOrigins(config, publicUrl) }));
  router.use(createNotionLeg({ ...parts, grants, vault, notionOAuth }));
  return {
    router,
    tokenSourceFor: createTokenSources({
      store,
      vault,
      notionOAuth,
      audit,
      reconnectUrl: `${publicUrl}/`,
      renewed: (id) => grants.forget(id),
    }),
    accountOf,
  };
}
