import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/schema.js';

const FILE = new URL('../schema.graphql', import.meta.url);
const HEADER = '# Printed from the code by `npm run schema`; do not edit.\n\n';

const printed = `${HEADER}${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (process.argv.includes('--check')) check();
else writeFileSync(FILE, printed);

/** Exit code 1 when the committed file is not what the code says. */
function check(): void {
  if (printed === read()) return;
  process.stderr.write(
    'schema.graphql is not what the code says. Run `npm run schema` and commit the result.\n',
  );
  process.exitCode = 1;
}

function read(): string | null {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return null;
  }
}
