import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Audit } from './audit.js';
import { createAuth, type Auth } from './auth/auth.js';
import { allowedOrigins, corsFor, EXPOSED_HEADERS } from './auth/cors.js';
import type { Keys } from './config/keys.js';
import { authorizationOf, type Authentication, type Viewer } from './auth/viewer.js';
import type { Config } from './config.js';
import { createContext, refusalOf, type Context } from './context.js';
import { badBody, createErrorHandler } from './errorHandler.js';
import { maxAgeOf } from './freshness.js';
import type { GraphQLServer } from './graphql.js';
import { createGraphQLEndpoint, type ContextOf } from './graphqlEndpoint.js';
import { createHealth, type Lifecycle } from './health.js';
import { createAddressOf, type AddressOf } from './limits/address.js';
import { createCallerLimit, type CallerLimit } from './limits/caller.js';
import { setFields } from './limits/fields.js';
import { createGate } from './limits/gate.js';
import { createLimiters } from './limits/limiter.js';
import { createRefuse, withLog } from './limits/refuse.js';
import { cutSlow } from './limits/slow.js';
import { createLoginThrottle } from './limits/throttle.js';
import type { Logger } from './log.js';
import type { Notion } from './notion/notion.js';
import { Stop } from './notion/stop.js';
import { sentOf } from './operations/admission.js';
import { createRequestLog, logRequests, requestIdOf, type RequestLog } from './requestLog.js';
import type { Shared } from './shared/shared.js';
import type { Store } from './storage/store.js';
import { createUploads } from './uploads.js';
import { securityHeaders } from './web/headers.js';
import { SANDBOX_POLICY } from './web/policy.js';
import { createPages, notFound } from './web/routes.js';
import { createWebhooks } from './webhooks/route.js';

export interface AppParts extends GraphQLServer {
  config: Config;
  publicUrl: string;
  keys: Keys;
  store: Store;
  shared: Shared;
  notion: Notion;
  lifecycle: Lifecycle;
  audit: Audit;
  log: Logger;
}

/** Pages of Apollo Sandbox that may call the endpoint when exploring is on. */
const SANDBOX_ORIGINS = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** The HTTP side: the usual query has its own short way, and everything else goes through express. */
export function createApp(parts: AppParts): RequestListener {
  const requestLog = createRequestLog(parts.log);
  const limiters = createLimiters(parts.config.rateLimits, parts.shared);
  const edge = {
    requestLog,
    headers: headersOf(parts.publicUrl),
    origins: graphqlOrigins(parts),
  };
  const refuse = createRefuse(edge);
  const addressOf = createAddressOf(parts.config.trustProxy);
  const throttle = createLoginThrottle({
    attempts: parts.config.limits.loginAttempts,
    openCount: parts.shared.openCount,
    addressOf,
    refuse,
    audit: parts.audit,
  });
  const auth = createAuth({ ...parts, news: parts.shared.news, throttle });
  const contextOf = contextMaker(parts, { auth, limit: createCallerLimit(limiters), addressOf });
  const maxBodyBytes = parts.config.limits.bodyBytes;
  const endpoint = createGraphQLEndpoint({ ...parts, ...edge, contextOf: contextOf(), maxBodyBytes });
  const app = createExpress(parts, { auth, requestLog, contextOf });
  const answer = cutSlow(parts.config.limits.requestSeconds, refuse, (request, response) => {
    if (!endpoint(request, response)) app(request, response);
  });
  return createGate({ limiters, addressOf, refuse: withLog(refuse, requestLog) }, answer);
}

interface ExpressParts {
  auth: Auth;
  requestLog: RequestLog;
  contextOf: (deadlineMs?: number) => ContextOf;
}

/** Express as a list: what a request meets, from top to bottom. */
function createExpress(parts: AppParts, { auth, requestLog, contextOf }: ExpressParts): RequestListener {
  const { config, publicUrl, notion, log } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy);
  app.use(createHealth(parts));
  app.use(logRequests(requestLog), tellLimits);
  app.use(securityHeaders(publicUrl));
  app.use('/graphql', graphqlRoute(parts, contextOf()));
  app.use('/files/uploads', uploadRoute(parts, contextOf(UPLOAD_MS)));
  app.use('/webhooks', createWebhooks({ config: config.webhooks, notion, log }));
  app.use(auth.router);
  const { explore, introspection } = config;
  app.use(createPages({ publicUrl, explore, introspection, forPeople: config.notion.connection !== null }));
  app.use(auth.provider);
  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

function graphqlRoute(parts: AppParts, contextOf: ContextOf): Router {
  const { config, apollo, rules } = parts;
  const router = Router();
  router.use(
    corsFor(graphqlOrigins(parts), ['GET', 'POST']),
    express.json({ limit: config.limits.bodyBytes, type: ['application/json', 'application/graphql+json'] }),
    badBody,
    policyOfSandbox,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const context = await inExpress(contextOf)(req, res);
        rules.admit(sentOf({ method: req.method, search: searchOf(req), body: req.body }), context);
        return context;
      },
    }),
  );
  return router;
}

/** As Apollo takes it. */
function searchOf({ url }: Request): string {
  return /^[^?#]*(\?[^#]*)/.exec(url)?.[1] ?? '';
}

/** A file may take as long as Node lets any request take. */
const UPLOAD_MS = 300_000;

function uploadRoute({ config, publicUrl }: AppParts, contextOf: ContextOf): Router {
  const router = Router();
  router.use(corsFor(allowedOrigins(config, publicUrl), ['PUT']), createUploads(inExpress(contextOf)));
  return router;
}

const tellLimits: RequestHandler = (_request, response, next) => {
  setFields(response);
  next();
};

/** Who is asking may have limits of their own: what is told of them then replaces what was set for their address. */
function inExpress(contextOf: ContextOf) {
  return async (request: Request, response: Response): Promise<Context> => {
    try {
      return await contextOf(request, response, requestIdOf(request));
    } finally {
      setFields(response);
    }
  };
}

interface CallerParts {
  auth: Auth;
  limit: CallerLimit;
  addressOf: AddressOf;
}

/** From a request to who is asking; what they ask of Notion is given up when they have gone. */
function contextMaker(
  { notion, log }: AppParts,
  { auth, limit, addressOf }: CallerParts,
): (deadlineMs?: number) => ContextOf {
  const { tokenSourceFor } = auth;
  return (deadlineMs) => {
    const parts = { notion, tokenSourceFor, log, ...(deadlineMs !== undefined && { deadlineMs }) };
    return (request, response, requestId) => {
      const make = ({ viewer, problem }: Authentication): Context => {
        if (viewer) limit({ clientId: viewer.clientId, personId: personOf(viewer) }, response);
        const gone = new Stop();
        response.once('close', () => {
          if (!response.writableFinished) gone.abort();
        });
        const maxAgeMs = maxAgeOf(request);
        const accountOf = (personId: string) =>
          auth.accountOf(personId, { requestId, address: addressOf(request) });
        return createContext({ ...parts, accountOf, viewer, problem, requestId, signal: gone, maxAgeMs });
      };
      const known = auth.authenticate(authorizationOf(request));
      if (!(known instanceof Promise)) return make(known);
      return known.then(make, (failure: unknown) => {
        throw refusalOf(failure);
      });
    };
  };
}

function personOf(viewer: Viewer): string | null {
  return viewer.kind === 'person' ? viewer.grant.person.id : null;
}

/** Those of the apps, and the Sandbox while exploring. */
function graphqlOrigins({ config, publicUrl }: AppParts): string[] {
  return [...allowedOrigins(config, publicUrl), ...(config.explore ? SANDBOX_ORIGINS : [])];
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

/** What cors and `securityHeaders` say of an answer in JSON: it belongs to the bearer of the token, nobody may keep it. */
function headersOf(publicUrl: string): OutgoingHttpHeaders {
  return {
    'cache-control': 'no-store',
    vary: 'Origin',
    'access-control-expose-headers': EXPOSED_HEADERS.join(','),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(isSecure(publicUrl) && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** `GET` is Apollo's own page, or a query by a link, which is no page. */
const policyOfSandbox: RequestHandler = ({ method }, response, next) => {
  if (method === 'GET') response.set('Content-Security-Policy', SANDBOX_POLICY);
  next();
};
