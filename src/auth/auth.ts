import { Router, type RequestHandler } from 'express';
import type { Asker, Audit } from '../audit.js';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import type { TokenSource } from '../notion/client.js';
import type { Notion } from '../notion/notion.js';
import type { News } from '../shared/news.js';
import type { Grant, Store } from '../storage/store.js';
import type { Keys } from '../config/keys.js';
import { createAccountRoute } from './accountRoute.js';
import { createFormOriginCheck } from './formOrigin.js';
import { createNotionLeg } from './notionLeg/notionLeg.js';
import { createNotionOAuth } from './notionOAuth.js';
import { allowedOrigins } from './cors.js';
import { createPersonAccounts, type PersonAccount } from './personAccount.js';
import { CodeThrottle, createFormGuard } from './provider/deviceFlow.js';
import { createProvider, resourceOf } from './provider/provider.js';
import { createProviderRoute } from './provider/route.js';
import { allowPopups, createPublicOrigin } from './publicOrigin.js';
import { RecentGrants } from './recentGrants.js';
import { createSignIns } from './signIns.js';
import { createTokenSources } from './tokens.js';
import { createUserinfo } from './userinfo.js';
import { createVault } from './vault.js';
import { createAuthenticate, type Authenticate } from './viewer.js';

export interface AuthParts {
  config: Config;
  publicUrl: string;
  keys: Keys;
  store: Store;
  news: News;
  notion: Notion;
  audit: Audit;
  log: Logger;
}

/** Sign-in as the rest of the gateway sees it. */
export interface Auth {
  /** Our own pages and endpoints: the Notion leg and userinfo. */
  router: Router;
  /** The OpenID endpoints; every other path passes on. */
  provider: RequestHandler;
  authenticate: Authenticate;
  /** Where the Notion tokens of a grant come from, shared by all requests of this process. */
  tokenSourceFor: (grant: Grant) => TokenSource;
  /** What a person may see and end of what is theirs. */
  accountOf: (personId: string, asker: Asker) => PersonAccount;
}

export function createAuth({ config, publicUrl, keys, store, news, notion, audit, log }: AuthParts): Auth {
  const vault = createVault(keys.encryption);
  const notionOAuth = createNotionOAuth(config.notion);
  const signIns = createSignIns({ store, news, log, audit });
  const grants = new RecentGrants(store);
  const throttle = new CodeThrottle(audit);
  const provider = createProvider({ config, publicUrl, keys, store, signIns, throttle, audit, log });
  const { apps } = config;
  const accountOf = createPersonAccounts({ store, grants, signIns, vault, notionOAuth, notion, apps, audit });
  const tokenRules = { keys, issuer: publicUrl, audience: resourceOf(publicUrl), grants, signIns };
  const legParts = { config, publicUrl, keys, store, grants, vault, notionOAuth, provider, audit, log };

  const router = Router();
  router.use(createFormOriginCheck(publicUrl, audit));
  router.use(['/account', '/device', '/login', '/oauth', '/.well-known'], createPublicOrigin(publicUrl));
  router.use(['/login', '/oauth'], allowPopups);
  router.post('/device', throttle.guard, createFormGuard(provider));
  router.use(createAccountRoute({ publicUrl, keys, store, provider, accountOf, audit }));
  router.use(createUserinfo({ ...tokenRules, origins: allowedOrigins(config, publicUrl) }));
  router.use(createNotionLeg(legParts));

  return {
    router,
    provider: createProviderRoute(provider.callback()),
    authenticate: createAuthenticate(tokenRules),
    accountOf,
    tokenSourceFor: createTokenSources({
      store,
      vault,
      notionOAuth,
      audit,
      reconnectUrl: `${publicUrl}/`,
      renewed: (id) => grants.forget(id),
    }),
  };
}
