import { GraphQLError } from 'graphql';
import { estimateCalls, type Asked, type Estimate } from './estimate.js';

/** What an operation may cost; throws BAD_USER_INPUT, before its first call to Notion, when that is more than the limit. */
export function checkCost(asked: Asked, limit: number): Estimate {
  const estimate = estimateCalls(asked);
  if (estimate.calls > limit) throw tooDear(estimate, limit);
  return estimate;
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
export function countOf({ calls }: Estimate): number | null {
  return Number.isFinite(calls) ? calls : null;
}
