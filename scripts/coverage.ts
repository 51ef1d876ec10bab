import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { collect } from './notionCoverage/collect.js';
import { toMarkdown } from './notionCoverage/report.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = fileURLToPath(new URL('../docs/coverage.md', import.meta.url));

const coverage = collect(ROOT);
const page = await format(toMarkdown(coverage), { ...(await resolveConfig(FILE)), filepath: FILE });

if (process.argv.includes('--check')) check();
else {
  writeFileSync(FILE, page);
  process.stdout.write(`${told()}\n`);
}

/** Exit code 1 when the committed page is not what the code says. */
function check(): void {
  if (page === read()) return;
  process.stderr.write(
    'docs/coverage.md is not what the code says. Run `npm run coverage:notion` and commit the result.\n',
  );
  process.exitCode = 1;
}

function told(): string {
  const entries = coverage.sections.flatMap((section) => section.entries);
  const counted = ['covered', 'left out', 'not yet', 'missing'].map(
    (state) => `${entries.filter((entry) => entry.state === state).length} ${state}`,
  );
  return `docs/coverage.md: ${counted.join(', ')}`;
}

function read(): string | null {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return null;
  }
}
