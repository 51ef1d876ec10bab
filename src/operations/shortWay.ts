import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Estimate } from '../cost/estimate.js';
import type { Executor } from '../executor/executor.js';
import type { Failures } from './failures.js';
import type { KnownOperation, KnownOperations } from './known.js';
import type { Rules } from './rules.js';

/** A request body that asks for a known operation, and for nothing unusual. */
interface KnownRequest extends KnownOperation {
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** How an operation that Apollo has let through before is answered without asking Apollo again. */
export interface ShortWay {
  /** Undefined for what Apollo has to look at. */
  recognize(body: object): KnownRequest | undefined;
  /** The answer as JSON; undefined when the request is refused as a whole: nothing has run then, and Apollo says why. */
  run(request: KnownRequest, context: Context): Promise<string | undefined>;
}

export interface ShortWayParts {
  schema: GraphQLSchema;
  execute: Executor;
  known: KnownOperations;
  rules: Rules;
  failures: Failures;
}

export function createShortWay({ schema, execute, known, rules, failures }: ShortWayParts): ShortWay {
  const answer = (
    { data, errors }: ExecutionResult,
    context: Context,
    estimate: Estimate | null,
  ): string | undefined => {
    // The variables do not fit.
    if (data === undefined) return undefined;
    const extensions = rules.extensions(context, estimate);
    if (!errors) return `${JSON.stringify({ data, extensions })}\n`;
    failures.log(errors, context);
    return `${JSON.stringify({ errors: errors.map(failures.toAnswer), data, extensions })}\n`;
  };
  return {
    recognize(body) {
      const { query, operationName = null, variables = null, extensions = null } = body as Sent;
      if (typeof query !== 'string' || !isNullOr(operationName, 'string') || extensions !== null)
        return undefined;
      if (!isNullOr(variables, 'object') || Array.isArray(variables)) return undefined;
      const operation = known.find(query, operationName);
      return operation && { ...operation, operationName, variables: variables ?? {} };
    },
    async run({ document, operation, operationName, variables }, context) {
      let estimate: Estimate | null;
      try {
        estimate = rules.weigh({ schema, document, operation, variables }, context);
        rules.checkCost(estimate);
      } catch {
        return undefined;
      }
      const result = execute({ document, operationName, variableValues: variables, contextValue: context });
      return answer(result instanceof Promise ? await result : result, context, estimate);
    },
  };
}

interface Sent {
  query?: unknown;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: unknown;
}

function isNullOr(value: unknown, type: 'string' | 'object'): boolean {
  return value === null || typeof value === type;
}
