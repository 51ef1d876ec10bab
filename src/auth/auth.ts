import { Router, type RequestHandler } from 'express';
import type { Asker, Audit } from '../audit.js';
import type { Config } from '../config.js';
import type { LoginThrottle } from '../limits/throttle.js';
import type { Logger } from '../log.js';
import type { TokenSource } from '../notion/client.js';
import type { Notion } from '../notion/notion.js';
import type { News } from '../shared/news.js';
import type { Store } from '../storage/store.js';
import type { Keys } from '../config/keys.js';
import { createFormOriginCheck } from './formOrigin.js';
import { createIntegration } from './integration.js';
import { createPeople } from './people.js';
import type { PersonAccount } from './personAccount.js';
import { createProvider, resourceOf } from './provider/provider.js';
import { createProviderRoute } from './provider/route.js';
import { allowPopups, createPublicOrigin } from './publicOrigin.js';
import { RecentGrants } from './recentGrants.js';
import { createServerApps } from './serverApps.js';
import { refusePeople } from './serverOnly.js';
import { createSignIns } from './signIns.js';
import { createAuthenticate, type Authenticate, type Viewer } from './viewer.js';

export interface AuthParts {
  config: Config;
  publicUrl: string;
  keys: Keys;
  store: Store;
  news: News;
  notion: Notion;
  throttle: LoginThrottle;
  audit: Audit;
  log: Logger;
}

/** Sign-in as the rest of the gateway sees it. */
export interface Auth {
  /** Our own pages and endpoints, for people; where they cannot sign in, what tells them so. */
  router: Router;
  /** The OpenID endpoints; every other path passes on. */
  provider: RequestHandler;
  authenticate: Authenticate;
  /** Where the Notion tokens for a viewer come from, shared by all requests of this process. */
  tokenSourceFor: (viewer: Viewer) => TokenSource;
  /** What a person may see and end of what is theirs. */
  accountOf: (personId: string, asker: Asker) => PersonAccount;
}

export function createAuth(parts: AuthParts): Auth {
  const { config, publicUrl, keys, store, news, notion, throttle, audit, log } = parts;
  const { connection, token } = config.notion;
  const signIns = createSignIns({ store, news, log, audit });
  const grants = new RecentGrants(store);
  const integration = token === null ? null : createIntegration({ token, notion, log });
  const forWhom = { forPeople: connection !== null, forServers: integration !== null };
  const providerParts = { config, publicUrl, keys, store, signIns, throttle, audit, log };
  const provider = createProvider({ ...forWhom, ...providerParts });
  const serverApps = integration && createServerApps(config.apps, integration);
  const issuing = { keys, issuer: publicUrl, audience: resourceOf(publicUrl) };
  const tokenRules = { ...issuing, grants, signIns, serverApps, forPeople: forWhom.forPeople };
  const people = connection && createPeople({ ...parts, connection, provider, tokenRules });
  void integration?.announce();

  const router = Router();
  router.use(createFormOriginCheck(publicUrl, audit));
  router.use(['/account', '/device', '/login', '/oauth', '/.well-known'], createPublicOrigin(publicUrl));
  router.use(['/login', '/oauth'], allowPopups);
  router.use('/oauth/token', ofPosts(throttle.guard('token')));
  router.use(people?.router ?? refusePeople());

  return {
    router,
    provider: createProviderRoute(provider.callback()),
    authenticate: createAuthenticate(tokenRules),
    tokenSourceFor: (viewer) =>
      viewer.kind === 'person'
        ? (people ?? none()).tokenSourceFor(viewer.grant)
        : viewer.integration.tokens(),
    accountOf: (personId, asker) => (people ?? none()).accountOf(personId, asker),
  };
}

/** As `router.post` does it, which has express answer a page's preflight by itself, and allow nothing. */
function ofPosts(handle: RequestHandler): RequestHandler {
  return (request, response, next) => (request.method === 'POST' ? handle(request, response, next) : next());
}

/** `authenticate` lets nobody through who would need it. */
function none(): never {
  throw new Error('people cannot sign in here');
}
