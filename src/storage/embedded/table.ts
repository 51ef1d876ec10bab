import type { Database, Key, RootDatabase } from 'lmdb';

/** How records of one table are found other than by their key. */
interface TableSpec<R> {
  name: string;
  /** Epoch milliseconds after which the sweep may remove the record; null: never. */
  expiresAt: (record: R) => number | null;
  /** Index entries of a record, as `[index name, value, …order]`. */
  indexes?: (record: R) => Key[][];
}

/**
 * Records of one shape with their index entries, which are written and removed together with the record. All writes
 * must run inside `transact`; reads see the last commit, or the running transaction when called inside one.
 */
interface Table<R> {
  get(key: string): R | undefined;
  put(key: string, record: R): void;
  /** True when there was a record. */
  remove(key: string): boolean;
  /** Keys of the records whose index entry starts with `[index, value]`, in the order of the rest of the entry. */
  keysBy(index: string, value: string): string[];
  /** Records in the order of their keys, from the one that follows `key` on; null begins. */
  listAfter(key: string | null, limit: number): R[];
}

/** One LMDB environment with its tables, and the one index that all of them share. */
export interface Tables {
  define<R>(spec: TableSpec<R>): Table<R>;
  /**
   * Runs all reads and writes of `action` as one transaction; an exception undoes them. Resolves once they are on
   * disk, so that what was acknowledged survives a kill or a power cut.
   */
  transact<T>(action: () => T): Promise<T>;
  /** Removes up to `limit` records that expired at `now` or before; resolves to how many. */
  sweep(now: number, limit: number): Promise<number>;
}

const EXPIRY = 'expiry';

/** Defines tables in an open environment. */
export function createTables(root: RootDatabase): Tables {
  const index: Database<string, Key[]> = root.openDB({ name: 'index', encoding: 'string' });
  const tables = new Map<string, Table<unknown>>();

  function define<R>(spec: TableSpec<R>): Table<R> {
    const records: Database<R, string> = root.openDB({ name: spec.name, encoding: 'json' });

    const entriesOf = (key: string, record: R): Key[][] => {
      const expiresAt = spec.expiresAt(record);
      const own = spec.indexes?.(record).map((entry) => [spec.name, ...entry, key]) ?? [];
      return expiresAt === null ? own : [...own, [EXPIRY, expiresAt, spec.name, key]];
    };
    const remove = (key: string): boolean => {
      const record = records.get(key);
      if (record === undefined) return false;
      for (const entry of entriesOf(key, record)) index.removeSync(entry);
      return records.removeSync(key);
    };

    const table: Table<R> = {
      get: (key) => records.get(key),
      put: (key, record) => {
        remove(key);
        records.putSync(key, record);
        for (const entry of entriesOf(key, record)) index.putSync(entry, key);
      },
      remove,
      keysBy: (name, value) => scan([spec.name, name, value]),
      listAfter: (key, limit) => {
        const from = key === null ? {} : { start: key, exclusiveStart: true };
        return [...records.getRange({ ...from, limit })].map(({ value }) => value);
      },
    };
    tables.set(spec.name, table);
    return table;
  }

  function scan(prefix: Key[]): string[] {
    const keys: string[] = [];
    for (const { key, value } of index.getRange({ start: prefix })) {
      if (!prefix.every((part, at) => key[at] === part)) break;
      keys.push(value);
    }
    return keys;
  }

  function sweepSome(now: number, limit: number): number {
    const due: Key[][] = [];
    for (const key of index.getKeys({ start: [EXPIRY], limit })) {
      if (key[0] !== EXPIRY || Number(key[1]) > now) break;
      due.push(key);
    }
    for (const [, , name, key] of due) tables.get(String(name))?.remove(String(key));
    return due.length;
  }

  // A child transaction, because only that one is undone when its action throws.
  const transact = <T>(action: () => T): Promise<T> => root.childTransaction(action);
  return { define, transact, sweep: (now, limit) => transact(() => sweepSome(now, limit)) };
}
