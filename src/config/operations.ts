import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** An operation that an app may run. */
export interface ListedOperation {
  id: string;
  text: string;
  /** What the manifest says of it beside its text, where it does. */
  name?: string | undefined;
  type?: string | undefined;
}

/** The operations of an app, as the tool that builds the app has written them down. */
export interface Manifest {
  file: string;
  operations: ListedOperation[];
}

const id = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'an id has 1 to 200 characters, without spaces');
const text = z.string().min(1, 'the text of an operation is empty');

/** `@apollo/generate-persisted-query-manifest`. */
const apolloSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1, 'only version 1 is known'),
  operations: z.array(
    z
      .object({ id, body: text, name: z.string().optional(), type: z.string().optional() })
      .transform(({ body, ...rest }): ListedOperation => ({ ...rest, text: body })),
  ),
});

/** Relay's compiler, and `persistedDocuments` of graphql-codegen's client preset: the text of each by its hash. */
const mapSchema = z
  .record(id, text)
  .transform((texts) => Object.entries(texts).map(([id, text]): ListedOperation => ({ id, text })));

/** Reads the manifest of an app; what is wrong with it becomes issues, all at once. */
export function readManifest(file: string, context: z.RefinementCtx): Manifest {
  const complain = (problem: string) => context.addIssue(`${file}: ${problem}`);
  const json = readJson(file, complain);
  if (json === undefined) return z.NEVER;
  const parsed = isApollos(json) ? apolloSchema.safeParse(json) : mapSchema.safeParse(json);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) complain(`${path.join('.') || FORMS}: ${message}`);
    return z.NEVER;
  }
  const operations = Array.isArray(parsed.data) ? parsed.data : parsed.data.operations;
  if (operations.length === 0) complain('lists no operation');
  for (const problem of idProblems(operations)) complain(problem);
  return { file, operations };
}

const FORMS =
  'must be what @apollo/generate-persisted-query-manifest writes, or an object with the text of each operation by its hash';

function readJson(file: string, complain: (problem: string) => void): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(code === 'ENOENT' ? 'there is no such file' : `cannot be read: ${message}`);
    return undefined;
  }
}

function isApollos(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json;
}

/** What `sha256Hash` promises; ids of another form are names, which say nothing of a text. */
const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/;

function idProblems(operations: readonly ListedOperation[]): string[] {
  const texts = new Map<string, string>();
  return operations.flatMap(({ id, text }) => {
    const known = texts.get(id);
    texts.set(id, text);
    if (known !== undefined) return known === text ? [] : [`the id ${id} is given to two operations`];
    const hash = SHA256.exec(id)?.[1];
    return hash !== undefined && sha256(text) !== hash
      ? [`the id ${id} is not the SHA-256 of its text: make the manifest anew, and change neither by hand`]
      : [];
  });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
