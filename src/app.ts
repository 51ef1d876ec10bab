import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express, { Router, type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { createAuth, type Auth } from './auth/auth.js';
import type { Keys } from './auth/keys.js';
import { authorizationOf } from './auth/viewer.js';
import type { Config } from './config.js';
import { createContext, type Context } from './context.js';
import { createHealth, type Lifecycle } from './health.js';
import type { Logger } from './log.js';
import type { Notion } from './notion/client.js';
import { createRequestLog, requestIdOf } from './requestLog.js';
import type { Store } from './storage/store.js';
import { createPages, notFound } from './web/routes.js';

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

/** The HTTP side as a list: what a request meets, from top to bottom. */
export function createApp(parts: AppParts): Express {
  const { config, publicUrl, keys, store, lifecycle, log } = parts;
  const auth = createAuth({ config, publicUrl, keys, store, log });
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy);
  app.use(createHealth(store, lifecycle));
  app.use(createRequestLog(log));
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: publicUrl.startsWith('https:') }));
  app.use('/graphql', graphqlRoute(parts, auth));
  app.use(auth.router);
  app.use(createPages({ publicUrl, explore: config.explore }));
  app.use(auth.provider);
  app.use(notFound);
  app.use(createErrorHandler(log));
  return app;
}

function graphqlRoute({ config, publicUrl, apollo, notion, log }: AppParts, auth: Auth): Router {
  const router = Router();
  router.use(
    cors({
      origin: allowedOrigins(config, publicUrl),
      maxAge: 86_400,
      exposedHeaders: ['Retry-After', 'X-Request-Id'],
    }),
    express.json({ limit: config.limits.bodyBytes, type: ['application/json', 'application/graphql+json'] }),
    badBody,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const { viewer, problem } = await auth.authenticate(authorizationOf(req));
        const gone = new AbortController();
        res.once('close', () => gone.abort());
        const requestId = requestIdOf(req);
        return createContext({
          viewer,
          problem,
          notion,
          tokenSourceFor: auth.tokenSourceFor,
          log: log.child({ requestId }),
          requestId,
          signal: gone.signal,
        });
      },
    }),
  );
  return router;
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

/** A body that cannot be read is answered in GraphQL's own shape, so that clients show the reason. */
const badBody: ErrorRequestHandler = (
  error: { status?: number; type?: string },
  _request,
  response,
  next,
) => {
  if (!error.status || error.status >= 500) return next(error);
  const message =
    error.type === 'entity.too.large'
      ? 'The request body is larger than this gateway takes. Send less in one request, or ask its operator to raise BODY_LIMIT_BYTES.'
      : 'The request body is not valid JSON. Send {"query": "…", "variables": {…}}.';
  response.status(error.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
};

function createErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    log.error({ error, requestId: requestIdOf(request) }, 'request failed');
    if (response.headersSent) return next(error);
    response.status(500).json({
      error: 'server_error',
      error_description: `Something went wrong on our side. Quote request id ${requestIdOf(request)} to the operator.`,
    });
  };
}
