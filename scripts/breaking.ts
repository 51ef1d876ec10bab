import { fileURLToPath } from 'node:url';
import { judgeSchema } from './schemaChanges/report.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const { text, passes } = await judgeSchema(ROOT, process.env.SCHEMA_BASE);
  process.stdout.write(`${text}\n`);
  if (!passes) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
