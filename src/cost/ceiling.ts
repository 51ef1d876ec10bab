import { GraphQLError } from 'graphql';
import type { Estimate } from './estimate.js';

/** Throws BAD_USER_INPUT, before the first call to Notion, for an operation that may cost more than the limit. */
export function checkCost(estimate: Estimate, limit: number): void {
  if (estimate.calls > limit) throw tooDear(estimate, limit);
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
