import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { GatewayError } from '../errors.js';
import { withRemedy } from '../limits/query.js';
import type { Logger } from '../log.js';

/** The one place where an error becomes part of an answer, and where what is masked there is logged. */
export interface Failures {
  /** Ours speak for themselves, refusals of the query stay, the rest is masked. */
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** The same for an error of the executor, as it is. */
  toAnswer: (error: GraphQLError) => GraphQLFormattedError;
  /** To be called before they are formatted, so that the person who quotes the request's id can be helped. */
  log(errors: readonly GraphQLError[], context: Context): void;
  /** A request had no context, and not because it was refused one. */
  noContext(error: unknown): void;
}

export function createFailures(log: Logger): Failures {
  /** Which request met an error that must be masked: who logs it sees the request, who formats it does not. */
  const requestIds = new WeakMap<object, string>();
  const format: Failures['format'] = (formatted, error) => {
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
  };
  return {
    format,
    toAnswer: (error) => format(error.toJSON(), error),
    log(errors, context) {
      for (const error of errors) {
        const original = unwrapResolverError(error);
        if (original instanceof GatewayError || !isUnexpected(error)) continue;
        requestIds.set(error, context.requestId);
        context.log.error({ err: original, path: error.path }, 'a resolver failed');
      }
    },
    noContext(error) {
      if (!(error instanceof Error && 'extensions' in error))
        log.error({ err: error }, 'no context for a request');
    },
  };
}

function isUnexpected({ extensions }: GraphQLFormattedError): boolean {
  return (extensions?.code ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR';
}
