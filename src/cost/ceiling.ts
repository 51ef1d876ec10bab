import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { estimateCalls, type Estimate } from './estimate.js';

/**
 * Refuses an operation that may cost more calls to Notion than the limit, before the first of them, and says in
 * `extensions.notion.estimate` of each answer what it might have cost.
 */
export function createCostCeiling(limit: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let estimate: Estimate | undefined;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          // Who has not signed in causes no calls, and is to be told just that.
          if (!contextValue.viewer || !operation) return Promise.resolve();
          estimate = estimateCalls({ schema, document, operation, variables: request.variables ?? {} });
          return estimate.calls > limit ? Promise.reject(tooDear(estimate, limit)) : Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind !== 'single' || !estimate) return Promise.resolve();
          const { extensions } = body.singleResult;
          const notion = { ...(extensions?.notion as object | undefined), estimate: countOf(estimate) };
          body.singleResult.extensions = { ...extensions, notion };
          return Promise.resolve();
        },
      });
    },
  };
}

function tooDear(estimate: Estimate, limit: number): GraphQLError {
  const count = countOf(estimate);
  const much = count === null ? 'more calls to Notion than can be counted' : `up to ${count} calls to Notion`;
  const where = estimate.dearest === null ? '' : ` Most of them are for "${estimate.dearest}".`;
  return new GraphQLError(
    `This operation may cost ${much}, and ${limit} are allowed, since Notion answers about 3 a second.${where} Ask for fewer with "first", leave out what you do not show, or ask in several requests.`,
    {
      extensions: {
        code: 'BAD_USER_INPUT',
        reason: 'UPSTREAM_BUDGET_EXCEEDED',
        estimate: count,
        limit,
        http: { status: 400 },
      },
    },
  );
}

/** Null for what was too intricate to be weighed. */
function countOf({ calls }: Estimate): number | null {
  return Number.isFinite(calls) ? calls : null;
}
