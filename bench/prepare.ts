import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './children.js';
import { progress } from './progress.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Builds the gateway, and installs the peers when they are missing or older than their lock file. */
export function prepare(): void {
  progress('building the gateway');
  run(['run', '--silent', 'build']);
  if (isInstalled()) return;
  progress('installing the peers');
  run(['ci', '--prefix', HERE, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

function isInstalled(): boolean {
  const installed = path.join(HERE, 'node_modules/.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(path.join(HERE, 'package-lock.json')).mtimeMs
  );
}

function run(args: string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: false,
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed; what it printed stands above.`);
}
