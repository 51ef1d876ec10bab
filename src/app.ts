import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors, { type CorsOptions } from 'cors';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { createAuth, type Auth } from './auth/auth.js';
import type { Keys } from './config/keys.js';
import { authorizationOf } from './auth/viewer.js';
import type { Config } from './config.js';
import { createContext, type Context } from './context.js';
import { badBody, createErrorHandler } from './errorHandler.js';
import { maxAgeOf } from './freshness.js';
import { createGraphQLEndpoint, type ContextOf } from './graphqlEndpoint.js';
import { createHealth, type Lifecycle } from './health.js';
import { createAddressOf } from './limits/address.js';
import { createCallerLimit, type CallerLimit } from './limits/caller.js';
import { RATE_LIMIT_FIELDS, setFields } from './limits/fields.js';
import { createGate } from './limits/gate.js';
import { createLimiters } from './limits/limiter.js';
import { createRefuse, withLog } from './limits/refuse.js';
import { cutSlow } from './limits/slow.js';
import type { Logger } from './log.js';
import type { Notion } from './notion/notion.js';
import { createRequestLog, logRequests, requestIdOf, type RequestLog } from './requestLog.js';
import type { Shared } from './shared/shared.js';
import type { Store } from './storage/store.js';
import { createUploads } from './uploads.js';
import { createPages, notFound } from './web/routes.js';
import { createWebhooks } from './webhooks/route.js';

export interface AppParts {
  config: Config;
  publicUrl: string;
  keys: Keys;
  store: Store;
  shared: Shared;
  notion: Notion;
  apollo: ApolloServer<Context>;
  lifecycle: Lifecycle;
  log: Logger;
}

/** Pages of Apollo Sandbox that may call the endpoint when exploring is on. */
const SANDBOX_ORIGINS = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** The HTTP side: the usual query has its own short way, and everything else goes through express. */
export function createApp(parts: AppParts): RequestListener {
  const auth = createAuth({ ...parts, news: parts.shared.news });
  const requestLog = createRequestLog(parts.log);
  const limiters = createLimiters(parts.config.rateLimits);
  const contextOf = contextMaker(parts, auth, createCallerLimit(limiters));
  const edge = {
    requestLog,
    headers: headersOf(parts.publicUrl),
    origins: allowedOrigins(parts.config, parts.publicUrl),
  };
  const maxBodyBytes = parts.config.limits.bodyBytes;
  const endpoint = createGraphQLEndpoint({ ...parts, ...edge, contextOf: contextOf(), maxBodyBytes });
  const app = createExpress(parts, { auth, requestLog, contextOf });
  const addressOf = createAddressOf(parts.config.trustProxy);
  const refuse = createRefuse(edge);
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
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: isSecure(publicUrl),
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use('/graphql', graphqlRoute(parts, contextOf()));
  app.use('/files/uploads', uploadRoute(parts, contextOf(UPLOAD_MS)));
  app.use('/webhooks', createWebhooks({ config: config.webhooks, notion, log }));
  app.use(auth.router);
  app.use(createPages({ publicUrl, explore: config.explore }));
  app.use(auth.provider);
  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

function graphqlRoute({ config, publicUrl, apollo }: AppParts, contextOf: ContextOf): Router {
  const router = Router();
  router.use(
    cors(corsFor(config, publicUrl)),
    express.json({ limit: config.limits.bodyBytes, type: ['application/json', 'application/graphql+json'] }),
    badBody,
    privately,
    expressMiddleware(apollo, { context: ({ req, res }) => inExpress(contextOf)(req, res) }),
  );
  return router;
}

/** A file may take as long as Node lets any request take. */
const UPLOAD_MS = 300_000;

function uploadRoute({ config, publicUrl }: AppParts, contextOf: ContextOf): Router {
  const router = Router();
  router.use(
    cors({ ...corsFor(config, publicUrl), methods: ['PUT'] }),
    privately,
    createUploads(inExpress(contextOf)),
  );
  return router;
}

const tellLimits: RequestHandler = (_request, response, next) => {
  setFields(response);
  next();
};

/** Who is asking may have limits of their own: what is told of them then replaces what was set for their address. */
function inExpress(contextOf: ContextOf) {
  return (request: Request, response: Response) =>
    contextOf(request, response, requestIdOf(request)).finally(() => setFields(response));
}

/** From a request to who is asking; what they ask of Notion is given up when they have gone. */
function contextMaker(
  { notion, log }: AppParts,
  auth: Auth,
  limit: CallerLimit,
): (deadlineMs?: number) => ContextOf {
  return (deadlineMs) => async (request, response, requestId) => {
    const { viewer, problem } = await auth.authenticate(authorizationOf(request));
    const counted =
      viewer && limit({ clientId: viewer.clientId, personId: viewer.grant.person.id }, response);
    if (counted) await counted;
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort(HUNG_UP);
    });
    return createContext({
      viewer,
      problem,
      notion,
      tokenSourceFor: auth.tokenSourceFor,
      accountOf: auth.accountOf,
      log,
      requestId,
      signal: gone.signal,
      maxAgeMs: maxAgeOf(request),
      ...(deadlineMs !== undefined && { deadlineMs }),
    });
  };
}

const HUNG_UP = new Error('the caller has gone');

const EXPOSED_HEADERS = ['Retry-After', 'WWW-Authenticate', 'X-Request-Id', ...RATE_LIMIT_FIELDS];

function corsFor(config: Config, publicUrl: string): CorsOptions {
  return {
    origin: allowedOrigins(config, publicUrl),
    maxAge: 86_400,
    exposedHeaders: EXPOSED_HEADERS,
  };
}

/** Origins of the web apps' redirect URIs, those the operator names, our own pages, and the Sandbox while exploring. */
function allowedOrigins(config: Config, publicUrl: string): string[] {
  const ofApps = config.apps
    .filter(({ type }) => type === 'web')
    .flatMap(({ redirectUris }) => redirectUris.map((uri) => new URL(uri).origin));
  return [
    ...new Set([publicUrl, ...ofApps, ...config.corsOrigins, ...(config.explore ? SANDBOX_ORIGINS : [])]),
  ];
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}

const NO_STORE = 'no-store';

/** What cors, helmet and `privately` say of an answer in JSON. */
function headersOf(publicUrl: string): OutgoingHttpHeaders {
  return {
    'cache-control': NO_STORE,
    vary: 'Origin',
    'access-control-expose-headers': EXPOSED_HEADERS.join(','),
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(isSecure(publicUrl) && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Answers belong to the bearer of the token: no cache, of a browser or on the way, may keep one. */
const privately: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', NO_STORE);
  next();
};
