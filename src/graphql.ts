import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import {
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { createCostCeiling } from './cost/ceiling.js';
import { GatewayError } from './errors.js';
import { createExecutor } from './executor/executor.js';
import { freshness } from './freshness.js';
import { createQueryLimits, withRemedy } from './limits/query.js';
import type { Logger } from './log.js';

export interface GraphQLParts {
  config: Pick<Config, 'explore' | 'limits'>;
  schema: GraphQLSchema;
  log: Logger;
}

/** Which request met an error that must be masked: set by a plugin, which sees the request, for the formatter, which does not. */
type RequestIds = WeakMap<object, string>;

/**
 * The GraphQL server: limits on what a query may cost to read, CSRF prevention, one place for errors, and Apollo Sandbox at
 * `GET /graphql` while exploring is on. Refused queries are HTTP 400, a bad token 401; what was executed is 200.
 */
export function createGraphQL({ config, schema, log }: GraphQLParts): ApolloServer<Context> {
  const requestIds: RequestIds = new WeakMap();
  const limits = createQueryLimits(config);
  return new ApolloServer<Context>({
    gateway: executing(schema),
    introspection: config.explore,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [...limits.validationRules, noSubscriptions],
    formatError: (formatted, error) => formatError(formatted, error, requestIds),
    plugins: [
      ...limits.plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      config.explore
        ? ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false })
        : ApolloServerPluginLandingPageDisabled(),
      createErrorLog(log, requestIds),
      freshness,
      costReport,
      createCostCeiling(config.limits.upstreamCalls),
    ],
  });
}

/** Apollo calls another executor than graphql-js only for a gateway: this one has a single schema that never changes. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const execute = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context }) =>
          execute({
            document,
            operationName: request.operationName,
            variableValues: request.variables,
            contextValue: context,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** Without it a subscription would be a fault of ours: graphql finds no type for it only when it executes. */
const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const message = 'This gateway has no subscriptions: ask again with a query.';
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/** The one place where an error becomes an answer: ours speak for themselves, refusals of the query stay, the rest is masked. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestIds: RequestIds,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GatewayError) return { ...formatted, extensions: original.extensions };
  if (!isUnexpected(formatted)) return { ...formatted, message: withRemedy(formatted.message) };
  const requestId = requestIds.get(error as object);
  const quote = requestId ? `request id ${requestId}` : 'the X-Request-Id header';
  return {
    ...formatted,
    message: `Something went wrong on our side; quote ${quote} to the operator.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function isUnexpected({ extensions }: GraphQLFormattedError): boolean {
  return (extensions?.code ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR';
}

/** Logs what will be masked, with the request's id, so that the person who quotes the id can be helped. */
function createErrorLog(log: Logger, requestIds: RequestIds): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: ({ error }) => {
      if (!('extensions' in error)) log.error({ err: error }, 'no context for a request');
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) {
            const original = unwrapResolverError(error);
            if (original instanceof GatewayError || !isUnexpected(error)) continue;
            requestIds.set(error, contextValue.requestId);
            contextValue.log.error({ err: original, path: error.path }, 'a resolver failed');
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Says in `extensions.notion` what the answer has cost: calls to Notion, reads that needed none, and milliseconds spent waiting for a turn. */
const costReport: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response: { body } }) => {
        if (body.kind === 'single' && contextValue.viewer) {
          const { calls, cached, waitedMs } = contextValue.cost;
          const notion = { calls, cached, waitedMs };
          body.singleResult.extensions = { ...body.singleResult.extensions, notion };
        }
        return Promise.resolve();
      },
    }),
};
