import type { IncomingMessage } from 'node:http';
import {
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDirective,
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  type OperationDefinitionNode,
} from 'graphql';

/** The header in which a whole request says how old an answer may be, in seconds. */
const HEADER = 'x-max-age';

/** The same for one operation, in its document. The stricter of both counts. */
export const MaxAgeDirective = new GraphQLDirective({
  name: 'maxAge',
  description:
    'How old what is answered may be. The gateway remembers what Notion has answered for some seconds; `@maxAge(seconds: 0)` asks Notion for everything anew. The header `X-Max-Age` says the same for a whole request.',
  locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
  args: {
    seconds: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'Seconds, 0 or more; more than the gateway remembers anything makes no difference.',
    },
  },
});

/** The header in milliseconds; Infinity when it was not sent. Anything but whole seconds is refused. */
export function maxAgeOf({ headers }: Pick<IncomingMessage, 'headers'>): number {
  const sent = headers[HEADER];
  if (sent === undefined) return Infinity;
  if (typeof sent === 'string' && /^\d{1,9}$/.test(sent)) return Number(sent) * 1_000;
  throw refusal('X-Max-Age', 'The header X-Max-Age is not understood: send whole seconds, such as 0.');
}

/** What the directive of an operation demands, in milliseconds; Infinity when it has none. */
export function maxAgeIn(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (!operation.directives?.length) return Infinity;
  const demand = getDirectiveValues(MaxAgeDirective, operation, variables);
  return demand ? checkSeconds(demand.seconds as number) * 1_000 : Infinity;
}

function checkSeconds(seconds: number): number {
  if (seconds >= 0) return seconds;
  throw refusal('seconds', `\`@maxAge(seconds:)\` must be 0 or more, not ${seconds}.`);
}

/** Nothing has been executed yet, so the whole request is refused. */
function refusal(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
}
