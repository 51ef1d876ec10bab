import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Config } from '../config.js';

/** What a document may be, beside its length, which the parser limits. */
export interface QueryLimits {
  validationRules: ValidationRule[];
  plugins: ApolloServerPlugin[];
}

export function createQueryLimits({
  introspection,
  limits,
}: Pick<Config, 'introspection' | 'limits'>): QueryLimits {
  const armor = new ApolloArmor({
    blockFieldSuggestion: { enabled: !introspection },
    costLimit: { enabled: false },
    maxAliases: { n: limits.aliases, ...remedy('Ask in several requests', 'MAX_QUERY_ALIASES') },
    // A fragment is a way of writing, not a level: Relay and Apollo clients write nearly everything in fragments.
    maxDepth: {
      n: limits.depth,
      flattenFragments: true,
      ...remedy('Ask for what is deeper by its id, in a request of its own', 'MAX_QUERY_DEPTH'),
    },
    maxDirectives: {
      n: limits.directives,
      ...remedy('Ask in several requests', 'MAX_QUERY_DIRECTIVES'),
    },
    // Its plugin parses every query twice and answers unexpected errors with their message: graphql's own limit does not.
    maxTokens: { enabled: false },
  }).protect();
  return {
    validationRules: armor.validationRules,
    // Its types come from the CommonJS copy of Apollo's, whose private fields TypeScript holds apart.
    plugins: armor.plugins as unknown as ApolloServerPlugin[],
  };
}

/** Adds what to do about it to the library's own sentence, which says what was too much. */
function remedy(doing: string, setting: string) {
  const tell = (_context: ValidationContext | null, error: GraphQLError) => {
    error.message += ` ${doing}, or ask the operator to raise ${setting}.`;
  };
  return { onReject: [tell] };
}

/** How the parser begins to say that a document is too long; it has no code for that. */
const TOO_LONG = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** What the engine says when the parser, which goes as deep as the text does, has used up its stack. */
const STACK_USED_UP = 'Maximum call stack size exceeded';

/** The remedy for a document that the parser has given up. */
export function withRemedy(message: string): string {
  if (message === STACK_USED_UP)
    return 'Syntax Error: Document nests its brackets too deeply to be read. Send what is deep in variables, or ask in several requests.';
  return TOO_LONG.test(message)
    ? `${message} Ask in several requests, or ask the operator to raise MAX_QUERY_TOKENS.`
    : message;
}

/** Values as deep as a body may hold would exhaust the stack of whoever walks through them: refuses the request. */
export function checkVariables(variables: Readonly<Record<string, unknown>>, limit: number): void {
  if (isDeeper(variables, limit + 1)) throw tooDeep(limit);
}

/** Lists and objects within one another; never goes deeper than it has to. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function tooDeep(limit: number): GraphQLError {
  return new GraphQLError(
    `Variables depth limit of ${limit} exceeded. Send what is deeper in a request of its own, or ask the operator to raise MAX_VARIABLE_DEPTH.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
