import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Shapes } from './shapes.js';

const FOLDER = 'node_modules/.cache/notion-types';

/** What the result depends on: the SDK, and how its types are read. */
const SOURCES = [
  'node_modules/@notionhq/client/package.json',
  'test/support/notionTypes/shapes.ts',
  'scripts/notionCoverage/program.ts',
];

/** The types of these names, from the last time they were read if nothing has changed: the compiler is slow. */
export async function readShapes(root: string, names: readonly string[]): Promise<Shapes> {
  const hash = createHash('sha256').update(names.join());
  for (const source of SOURCES) hash.update(readFileSync(join(root, source)));
  const path = join(root, FOLDER, `${hash.digest('hex').slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Shapes;
  } catch {
    const { deriveShapes } = await import('./shapes.js');
    const shapes = deriveShapes(root, names);
    mkdirSync(join(root, FOLDER), { recursive: true });
    // Another process may be doing the same: each file is written whole under a name of its own.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(shapes));
    renameSync(`${path}.${process.pid}`, path);
    return shapes;
  }
}
