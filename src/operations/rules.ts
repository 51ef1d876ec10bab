import type { ApolloServerPlugin } from '@apollo/server';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import { checkCost, countOf } from '../cost/ceiling.js';
import { estimateCalls, type Asked, type Estimate } from '../cost/estimate.js';
import { maxAgeIn } from '../freshness.js';
import { checkVariables } from '../limits/query.js';
import type { Failures } from './failures.js';

/** What every operation is held to beside the schema, and what its answer says of it, whichever way it comes. */
export interface Rules {
  /**
   * Before the first resolver runs: hears what the operation demands, and gives what it may cost. Null for a caller who has not
   * signed in: they cause no calls, and are to be told just that. Throws a GraphQLError that refuses the whole request.
   */
  weigh(asked: Asked, context: Context): Estimate | null;
  /** Throws one when that is too much. */
  checkCost(estimate: Estimate | null): void;
  /** `extensions` of the answer; undefined for a caller who has not signed in. */
  extensions(context: Context, estimate: Estimate | null): Record<string, unknown> | undefined;
}

export function createRules({
  upstreamCalls,
  variableDepth,
}: Pick<Config['limits'], 'upstreamCalls' | 'variableDepth'>): Rules {
  return {
    weigh(asked, context) {
      checkVariables(asked.variables, variableDepth);
      const maxAgeMs = maxAgeIn(asked.operation, asked.variables);
      if (maxAgeMs !== Infinity) context.demandFreshness(maxAgeMs);
      return context.viewer ? estimateCalls(asked) : null;
    },
    checkCost(estimate) {
      if (estimate) checkCost(estimate, upstreamCalls);
    },
    extensions({ viewer, cost }, estimate) {
      if (!viewer) return undefined;
      const { calls, cached, waitedMs } = cost;
      return { notion: { calls, cached, waitedMs, ...(estimate && { estimate: countOf(estimate) }) } };
    },
  };
}

/** The same rules as Apollo hears of them. One plugin for all: Apollo waits for each hook of each plugin. */
export function rulesForApollo(rules: Rules, failures: Failures): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: ({ error }) => {
      failures.noContext(error);
      return Promise.resolve();
    },
    requestDidStart: () => {
      let estimate: Estimate | null = null;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return Promise.resolve();
          const asked = { schema, document, operation, variables: request.variables ?? {} };
          // Kept before it is checked: whoever is refused is told what it would have cost.
          estimate = rules.weigh(asked, contextValue);
          rules.checkCost(estimate);
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors, contextValue }) => {
          failures.log(errors, contextValue);
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue, response: { body } }) => {
          const extensions = rules.extensions(contextValue, estimate);
          if (body.kind === 'single' && extensions)
            body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
          return Promise.resolve();
        },
      });
    },
  };
}
