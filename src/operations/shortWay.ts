import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Estimate } from '../cost/estimate.js';
import type { Executor } from '../executor/executor.js';
import { isRecord, type Sent } from './admission.js';
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
  /** Undefined for what Apollo has to look at, or to refuse. */
  recognize(body: object, context: Context): KnownRequest | undefined;
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
  /** The text that was admitted; null for what runs as it was sent, undefined for what is refused. */
  const admitted = (body: Sent, context: Context): string | null | undefined => {
    try {
      return rules.admit(body, context);
    } catch {
      return undefined;
    }
  };
  return {
    recognize(body, context) {
      const { query, operationName = null, variables = null, extensions = null } = body as Asked;
      const text = admitted(body, context);
      if (text === undefined || !isPlain({ operationName, variables })) return undefined;
      // Extensions may say that Apollo is to find the text by its hash.
      if (extensions !== null && (text === null || !isRecord(extensions))) return undefined;
      const operation = known.find(text ?? (query as string), operationName);
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

interface Asked extends Sent {
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

function isPlain({ operationName, variables }: Pick<Asked, 'operationName' | 'variables'>): boolean {
  const isNamed = operationName === null || typeof operationName === 'string';
  return isNamed && (variables === null || isRecord(variables));
}
