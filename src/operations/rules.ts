import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import { checkCost, countOf } from '../cost/ceiling.js';
import { estimateCalls, type Asked, type Estimate } from '../cost/estimate.js';
import { maxAgeIn } from '../freshness.js';
import { checkVariables } from '../limits/query.js';
import { admit, sentOf, type Sent } from './admission.js';
import type { Failures } from './failures.js';
import type { ListFor } from './lists.js';

/** What every operation is held to beside the schema, and what its answer says of it, whichever way it comes. */
export interface Rules {
  /**
   * Before anything of it is parsed: the text that is to run instead of all that was sent; empty when nothing was asked for;
   * null when it runs as it was sent. Throws a GraphQLError for what is not listed for the caller's app.
   */
  admit(sent: Sent, context: Pick<Context, 'viewer'>): string | null;
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

export function createRules(
  { upstreamCalls, variableDepth }: Pick<Config['limits'], 'upstreamCalls' | 'variableDepth'>,
  listFor: ListFor,
): Rules {
  return {
    admit: (sent, { viewer }) => admit(sent, listFor(viewer)),
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

/**
 * Whatever way it came, what runs is the very text that was admitted. Whoever is not allowed it has been refused when the
 * context was made, the last moment in which Apollo can be told why.
 */
function runAdmitted(rules: Rules, request: GraphQLRequest, context: Context): void {
  const { http, extensions } = request;
  const text = rules.admit(http ? sentOf(http) : request, context);
  if (text === null) return;
  if (text === '') delete request.query;
  else request.query = text;
  if (!extensions) return;
  request.extensions = { ...extensions };
  delete request.extensions.persistedQuery;
}

/** The same rules as Apollo hears of them. One plugin for all: Apollo waits for each hook of each plugin. */
export function rulesForApollo(rules: Rules, failures: Failures): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: ({ error }) => {
      failures.noContext(error);
      return Promise.resolve();
    },
    requestDidStart: ({ request, contextValue }) => {
      runAdmitted(rules, request, contextValue);
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
