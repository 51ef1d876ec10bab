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

/** `suggests`: whether a refusal may name what the caller perhaps meant. */
export function createFailures(log: Logger, { suggests }: { suggests: boolean }): Failures {
  /** Which request met an error that must be masked: who logs it sees the request, who formats it does not. */
  const requestIds = new WeakMap<object, string>();
  const format: Failures['format'] = (formatted, error) => {
    const original = unwrapResolverError(error);
    if (original instanceof GatewayError) return { ...formatted, extensions: original.extensions };
    if (!isUnexpected(formatted)) {
      const message = suggests ? formatted.message : withoutSuggestion(formatted.message);
      return { ...formatted, message: withRemedy(message) };
    }
    if (isRefused(error)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
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
        if (original instanceof GatewayError || !isUnexpected(error) || isRefused(error)) continue;
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

/** Apollo gives no code to some of what it refuses, such as the wrong hash of a persisted query, but says a status. */
function isRefused(error: unknown): boolean {
  const http = (error as Partial<GraphQLError>).extensions?.http as { status?: number } | undefined;
  return http?.status !== undefined && http.status < 500;
}

/** The armor takes the help to guess names from what validation says of fields, but not from what is said of values. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?/g, '');
}
