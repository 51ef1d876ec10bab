import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of uploaded files, by a key of letters, digits, dots and dashes. */
export interface FileBytes {
  put(this: void, key: string, bytes: Buffer): void;
  get(this: void, key: string): Buffer | null;
  remove(this: void, key: string): void;
}

/** Bytes in a folder beside the snapshot, readable by the owner alone; in memory when there is no folder. */
export function createFileBytes(folder: string | null): FileBytes {
  return folder === null ? inMemory() : inFolder(folder);
}

function inMemory(): FileBytes {
  const kept = new Map<string, Buffer>();
  return {
    put: (key, bytes) => void kept.set(key, bytes),
    get: (key) => kept.get(key) ?? null,
    remove: (key) => void kept.delete(key),
  };
}

function inFolder(folder: string): FileBytes {
  return {
    put(key, bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, key), bytes, { mode: 0o600 });
    },
    get: (key) => (existsSync(join(folder, key)) ? readFileSync(join(folder, key)) : null),
    remove: (key) => rmSync(join(folder, key), { force: true }),
  };
}
