import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { GraphQLError, OperationTypeNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { createExecutor, type Executor } from './executor/executor.js';
import { createQueryLimits } from './limits/query.js';
import type { Logger } from './log.js';
import { checkLists } from './operations/checkLists.js';
import { createFailures } from './operations/failures.js';
import { KnownOperations } from './operations/known.js';
import { createLists } from './operations/lists.js';
import { createRules, rulesForApollo, type Rules } from './operations/rules.js';
import { createShortWay, type ShortWay } from './operations/shortWay.js';

export interface GraphQLParts {
  config: Pick<Config, 'apps' | 'allowList' | 'explore' | 'introspection' | 'limits'>;
  schema: GraphQLSchema;
  log: Logger;
}

/** Apollo, and the way beside it for operations that it knows. */
export interface GraphQLServer {
  apollo: ApolloServer<Context>;
  shortWay: ShortWay;
  rules: Pick<Rules, 'admit'>;
}

/**
 * The GraphQL server: limits on what a query may cost to read, CSRF prevention, one place for errors, and Apollo Sandbox at
 * `GET /graphql` while exploring is on. Refused queries are HTTP 400, a bad token 401; what was executed is 200. Throws a
 * ConfigError when an app's list holds what could never run.
 */
export function createGraphQL({ config, schema, log }: GraphQLParts): GraphQLServer {
  const limits = createQueryLimits(config);
  const validationRules = [...limits.validationRules, noSubscriptions];
  checkLists({ config, schema, validationRules });
  const failures = createFailures(log, { suggests: config.introspection });
  const rules = createRules(config.limits, createLists(config));
  const known = new KnownOperations();
  const execute = createExecutor(schema);
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema, execute),
    introspection: config.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules,
    formatError: failures.format,
    plugins: [
      ...limits.plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      config.explore
        ? ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false })
        : ApolloServerPluginLandingPageDisabled(),
      rulesForApollo(rules, failures),
      known.plugin,
    ],
  });
  return { apollo, rules, shortWay: createShortWay({ schema, execute, known, rules, failures }) };
}

/** Apollo calls another executor than graphql-js only for a gateway: this one has a single schema that never changes. */
function executing(
  schema: GraphQLSchema,
  execute: Executor,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
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
