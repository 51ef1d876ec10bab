import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors, { type CorsOptions } from 'cors';
import express, { Router, type RequestHandler } from 'express';
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
import type { Logger } from './log.js';
import type { Notion } from './notion/notion.js';
import { createRequestLog, logRequests, requestIdOf, type RequestLog } from './requestLog.js';
import type { Store } from './storage/store.js';
import { createUploads } from './uploads.js';
import { createPages, notFound } from './web/routes.js';
import { createWebhooks } from './webhooks/route.js';

export interface AppParts {
  config: Config;
  publicUrl: string;
  keys: Keys;
  store: Store;
  notion: Notion;
  apollo: ApolloServer<Context>;
  lifecycle: Lifecycle;
  log: Logger;
}

/** Pages of Apollo Sandbox that may call the endpoint when exploring is on. */
const SANDBOX_ORIGINS = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** The HTTP side: the usual query has its own short way, and everything else goes through express. */
export function createApp(parts: AppParts): RequestListener {
  const auth = createAuth(parts);
  const requestLog = createRequestLog(parts.log);
  const endpoint = createGraphQLEndpoint({
    ...parts,
    contextOf: contextMaker(parts, auth),
    requestLog,
    maxBodyBytes: parts.config.limits.bodyBytes,
    headers: headersOf(parts.publicUrl),
    origins: allowedOrigins(parts.config, parts.publicUrl),
  });
  const app = createExpress(parts, auth, requestLog);
  return (request, response) => {
    if (!endpoint(request, response)) app(request, response);
  };
}

/** Express as a list: what a request meets, from top to bottom. */
function createExpress(parts: AppParts, auth: Auth, requestLog: RequestLog): RequestListener {
  const { config, publicUrl, store, notion, lifecycle, log } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy);
  app.use(createHealth(store, lifecycle));
  app.use(logRequests(requestLog));
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: isSecure(publicUrl),
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use('/graphql', graphqlRoute(parts, auth));
  app.use('/files/uploads', uploadRoute(parts, auth));
  app.use('/webhooks', createWebhooks({ config: config.webhooks, notion, log }));
  app.use(auth.router);
  app.use(createPages({ publicUrl, explore: config.explore }));
  app.use(auth.provider);
  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

function graphqlRoute(parts: AppParts, auth: Auth): Router {
  const { config, publicUrl, apollo } = parts;
  const contextOf = contextMaker(parts, auth);
  const router = Router();
  router.use(
    cors(corsFor(config, publicUrl)),
    express.json({ limit: config.limits.bodyBytes, type: ['application/json', 'application/graphql+json'] }),
    badBody,
    privately,
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res, requestIdOf(req)) }),
  );
  return router;
}

/** A file may take as long as Node lets any request take. */
const UPLOAD_MS = 300_000;

function uploadRoute(parts: AppParts, auth: Auth): Router {
  const { config, publicUrl } = parts;
  const contextOf = contextMaker(parts, auth, UPLOAD_MS);
  const router = Router();
  router.use(
    cors({ ...corsFor(config, publicUrl), methods: ['PUT'] }),
    privately,
    createUploads((request, response) => contextOf(request, response, requestIdOf(request))),
  );
  return router;
}

/** From a request to who is asking; what they ask of Notion is given up when they have gone. */
function contextMaker({ notion, log }: AppParts, auth: Auth, deadlineMs?: number): ContextOf {
  return async (request, response, requestId) => {
    const { viewer, problem } = await auth.authenticate(authorizationOf(request));
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

const EXPOSED_HEADERS = ['Retry-After', 'WWW-Authenticate', 'X-Request-Id'];

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
