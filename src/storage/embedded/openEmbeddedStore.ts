import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { guardStore } from '../guard.js';
import type { Store } from '../store.js';
import { StoreError } from '../storeError.js';
import { createArtifacts } from './artifacts.js';
import { lockFolder, type FolderLock } from './folderLock.js';
import { createGrants } from './grants.js';
import { createLeases, createTickets } from './shortLived.js';
import { createSignIns } from './signIns.js';
import { createTables, type Tables } from './table.js';

export interface EmbeddedOptions {
  /** Epoch milliseconds; for tests that must not wait. */
  now?: () => number;
  /** How often expired records are removed, in milliseconds; they are never returned in the meantime. */
  sweepEveryMs?: number;
}

const SWEEP_EVERY_MS = 60_000;
const SWEEP_BATCH = 500;

/**
 * Opens the store in `<dir>/store`, made readable to its owner only. Every verb that changes something resolves once the
 * change is on disk. Throws a StoreError when the folder cannot be used, or another process uses it.
 */
export async function openEmbeddedStore(dir: string, options: EmbeddedOptions = {}): Promise<Store> {
  const { now = Date.now, sweepEveryMs = SWEEP_EVERY_MS } = options;
  const folder = resolve(dir, 'store');
  makeFolder(folder);
  const root = openEnvironment(folder);
  const lock = await takeLock(folder, root);
  const tables = createTables(root);
  const sweeper = startSweeper(tables, now, sweepEveryMs);
  let closing: Promise<void> | undefined;

  return guardStore({
    kind: 'embedded',
    grants: createGrants(tables, now),
    artifacts: createArtifacts(tables, now),
    signIns: createSignIns(tables, now),
    tickets: createTickets(tables, now),
    leases: createLeases(tables, now),
    // A write, because a full or read-only disk is what makes an embedded store unfit.
    ping: () =>
      closing ? Promise.reject(new StoreError('The store is closed.')) : tables.transact(() => undefined),
    close: () => (closing ??= close(root, lock, sweeper)),
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch (error) {
    throw unusable(folder, error);
  }
}

function openEnvironment(folder: string): RootDatabase {
  try {
    // overlappingSync would acknowledge a commit before it is on disk. noSubdir is guessed from dots in the path.
    return open({ path: join(folder, 'data.mdb'), noSubdir: true, overlappingSync: false });
  } catch (error) {
    throw unusable(folder, error);
  }
}

async function takeLock(folder: string, root: RootDatabase): Promise<FolderLock> {
  try {
    return lockFolder(folder, (action) => root.transactionSync(action));
  } catch (error) {
    await root.close();
    throw error instanceof StoreError ? error : unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    `The store folder ${folder} cannot be used (${reason}): make it writable for this user, or choose another with DATA_DIR.`,
  );
}

interface Sweeper {
  /** Resolves when no sweep is running and none will start. */
  stop(): Promise<void>;
}

function startSweeper(tables: Tables, now: () => number, everyMs: number): Sweeper {
  let stopped = false;
  const sweepAll = async (): Promise<void> => {
    // Small transactions, so that a long list of leftovers does not hold up the requests of people.
    while (!stopped && (await tables.sweep(now(), SWEEP_BATCH)) === SWEEP_BATCH);
  };
  // A sweep that fails leaves records that are expired on read anyway; the next one tries again.
  let running = sweepAll().catch(() => undefined);
  const timer = setInterval(() => {
    running = running.then(sweepAll).catch(() => undefined);
  }, everyMs).unref();
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
      return running;
    },
  };
}

async function close(root: RootDatabase, lock: FolderLock, sweeper: Sweeper): Promise<void> {
  await sweeper.stop();
  lock.release();
  await root.close();
}
