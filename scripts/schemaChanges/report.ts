import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBase, type SchemaBase } from './base.js';
import { announcedIn, changesBetween, unannounced, type SchemaChange } from './changes.js';

/** What somebody reads, and whether the schema may stay as it is. */
export interface Verdict {
  text: string;
  passes: boolean;
}

/** Holds the schema of a folder against an earlier one, and its breaking changes against the changelog. */
export async function judgeSchema(folder: string, chosen?: string): Promise<Verdict> {
  const base = findBase(folder, chosen);
  if (!base) return { text: NOTHING, passes: true };
  const changes = await changesBetween(base.sdl, read(folder, 'schema.graphql'));
  const secret = unannounced(changes, announcedIn(read(folder, 'CHANGELOG.md')));
  const lines = [heading(base, changes), ...changes.map(toLine), ...demand(secret)];
  return { text: lines.join('\n'), passes: secret.length === 0 };
}

const NOTHING = 'schema.graphql was compared with nothing: there is no git history with an earlier one here.';

function heading({ ref, why }: SchemaBase, changes: SchemaChange[]): string {
  const count = (level: SchemaChange['level']) => changes.filter((change) => change.level === level).length;
  return `schema.graphql against ${ref} (${why}): ${count('breaking')} breaking, ${count('dangerous')} dangerous changes.`;
}

function toLine({ level, coordinate, message }: SchemaChange): string {
  return `  ${level.padEnd(9)}  ${coordinate}: ${message}`;
}

function demand(secret: SchemaChange[]): string[] {
  if (secret.length === 0) return [];
  const names = [...new Set(secret.map(({ coordinate }) => `\`${coordinate}\``))];
  return [
    'These break clients, and CHANGELOG.md does not say so. Keep the old form, or name each under "Unreleased", "Breaking":',
    `  ${names.join(', ')}`,
  ];
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
