import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { ListedOperation } from '../config/operations.js';
import { ConfigError, type Config } from '../config.js';

export interface CheckParts {
  config: Pick<Config, 'apps' | 'introspection' | 'limits'>;
  schema: GraphQLSchema;
  /** What every document is held to beside the specification. */
  validationRules: readonly ValidationRule[];
}

const REMEDY = "build the app's list anew, from documents that fit the schema and the limits of this gateway";

/** Throws a ConfigError with every operation that an app's list has and that could never run. */
export function checkLists({ config, schema, validationRules }: CheckParts): void {
  const { apps, introspection, limits } = config;
  const rules = [
    ...specifiedRules,
    ...validationRules,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  const problemsOf = (listed: ListedOperation): Iterable<string> => {
    try {
      const document = parse(listed.text, { maxTokens: limits.tokens });
      const misfits = validate(schema, document, rules).map(({ message }) => message);
      return new Set([...misfits, ...misnamed(listed, document)]);
    } catch (error) {
      if (error instanceof GraphQLError) return [error.message];
      throw error;
    }
  };
  const problems = apps.flatMap(({ clientId, operations: manifest }) =>
    (manifest?.operations ?? []).flatMap((listed) =>
      Array.from(
        problemsOf(listed),
        (problem) =>
          `APPS_FILE: "${clientId}", ${manifest?.file}: operation ${listed.name ?? listed.id}: ${problem.replace(/\.$/, '')}: ${REMEDY}`,
      ),
    ),
  );
  if (problems.length > 0) throw new ConfigError(problems);
}

/** An id stands for one operation, and for that which the list says that it is. */
function misnamed({ name, type }: ListedOperation, { definitions }: DocumentNode): string[] {
  const [operation, ...more] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return ['it holds no operation'];
  if (more.length > 0) return ['it holds several operations'];
  return [
    ...(name !== undefined && name !== operation.name?.value
      ? [`it is named ${operation.name?.value ?? 'nothing'}`]
      : []),
    ...(type !== undefined && type !== String(operation.operation) ? [`it is a ${operation.operation}`] : []),
  ];
}
