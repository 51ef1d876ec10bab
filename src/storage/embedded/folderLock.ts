import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { StoreError } from '../storeError.js';

const BEAT_MS = 5_000;
/** A holder that has not been heard of for so long is gone, whatever its process id says now. */
const SILENT_MS = 4 * BEAT_MS;

const holderSchema = z.object({ pid: z.number(), host: z.string(), startedAt: z.number() });
type Holder = z.output<typeof holderSchema>;

/** This process; its start time tells it from an earlier one with the same pid, as in a container that starts again. */
const ME: Holder = { pid: process.pid, host: hostname(), startedAt: performance.timeOrigin };

/** The right of one gateway process to a folder. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes `<dir>/lock`, or throws a StoreError that names the process that has it. `exclusively` must keep other processes
 * out while the file is looked at and written: otherwise two could take over the same stale lock.
 */
export function lockFolder(dir: string, exclusively: (action: () => void) => void): FolderLock {
  const file = join(dir, 'lock');
  exclusively(() => {
    const holder = readHolder(file);
    if (holder && isAlive(holder, file)) throw new StoreError(refusal(dir, holder));
    writeFileSync(file, JSON.stringify(ME), { mode: 0o600 });
  });
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  return {
    release: () => {
      clearInterval(beat);
      exclusively(() => {
        const holder = readHolder(file);
        if (holder && isMe(holder)) rmSync(file, { force: true });
      });
    },
  };
}

/** Null when there is no lock, or one that was cut short while it was written. */
function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (isMe(holder)) return true;
  if (holder.host === ME.host && (holder.pid === ME.pid || !isRunning(holder.pid))) return false;
  return Date.now() - statSync(file).mtimeMs < SILENT_MS;
}

function isMe({ pid, host, startedAt }: Holder): boolean {
  return pid === ME.pid && host === ME.host && startedAt === ME.startedAt;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(file: string): void {
  const at = new Date();
  try {
    utimesSync(file, at, at);
  } catch {
    // Somebody removed the lock or the folder; the next write to the store will say so better than a timer can.
  }
}

function refusal(dir: string, { pid, host }: Holder): string {
  const who = host === ME.host ? `process ${pid}` : `process ${pid} on ${host}`;
  const patience = host === ME.host ? '' : ` (if it is gone, try again in ${SILENT_MS / 1000} seconds)`;
  return `The store folder ${dir} is in use by ${who}: stop that gateway${patience}, or give this one another folder with DATA_DIR. To run several gateways on the same data, use MONGODB_URI.`;
}
