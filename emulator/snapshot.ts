import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { JsonObject, State } from './model.js';
import { isObject } from './richText.js';
import { completeState } from './state.js';

const DELAY_MS = 250;
const PARTS = ['people', 'workspaces', 'bots', 'tokens', 'codes', 'entities'] as const;

/** Keeps a state in a file, so that tokens and edits outlive a restart. */
export interface Snapshot {
  /** To be called after a change: the file is written a moment later. */
  changed(this: void): void;
  /** Writes what is still unwritten, at once. */
  flush(): void;
}

/** The state in a file; null when there is no file. Throws a sentence that names the file when it holds anything else. */
export function loadState(file: string): State | null {
  if (!existsSync(file)) return null;
  const remedy = `Delete ${file} to start from the seeded workspace.`;
  let parsed: JsonObject;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  } catch (error) {
    throw new Error(`The emulator cannot read its data file: ${(error as Error).message}. ${remedy}`, {
      cause: error,
    });
  }
  const missing = PARTS.find((part) => !isObject(parsed) || !isObject(parsed[part]));
  if (missing) throw new Error(`The emulator's data file has no "${missing}". ${remedy}`);
  return completeState(parsed as unknown as State);
}

/** A snapshot of `state` in `file`, replaced by rename so that a crash leaves the old or the new one; null keeps nothing. */
export function createSnapshot(state: State, file: string | null): Snapshot {
  if (file === null) return { changed: () => undefined, flush: () => undefined };
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (!timer) return;
    clearTimeout(timer);
    timer = null;
    mkdirSync(dirname(file), { recursive: true });
    // Tokens are inside: the owner alone may read it.
    writeFileSync(`${file}.next`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${file}.next`, file);
  };
  const flushLater = (): void => {
    try {
      flush();
    } catch (error) {
      console.error(`The emulator could not save ${file}, and goes on without:`, error);
    }
  };
  return {
    flush,
    changed: () => {
      timer ??= setTimeout(flushLater, DELAY_MS).unref();
    },
  };
}
