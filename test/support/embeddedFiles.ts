import { join } from 'node:path';
import { open, type Key } from 'lmdb';

interface AnyRecord {
  grantId?: string;
  uid?: string;
  userCode?: string;
  expiresAt?: number | null;
}

/** How many index entries a record of each table has, said here a second time so that the store cannot fool itself. */
const ENTRIES: Record<string, (record: AnyRecord) => number> = {
  grants: () => 2,
  artifacts: ({ grantId, uid, userCode, expiresAt }) =>
    [grantId, uid, userCode, expiresAt ?? undefined].filter((value) => value !== undefined).length,
  tickets: () => 1,
  leases: () => 1,
};

/** What lies in the files of a closed embedded store. */
export interface EmbeddedFiles {
  /** Records of each table, and entries of `index`. */
  sizes: Record<string, number>;
  /** Index entries without their record, and tables whose records and entries do not tally; empty when all is well. */
  contradictions: string[];
}

/** Reads the files behind the store's back. The store must be closed. */
export async function readEmbeddedFiles(dir: string): Promise<EmbeddedFiles> {
  const root = open({ path: join(dir, 'store', 'data.mdb'), noSubdir: true, overlappingSync: false });
  const index = [...root.openDB<string, Key[]>({ name: 'index', encoding: 'string' }).getRange()];
  const sizes: Record<string, number> = { index: index.length };
  const contradictions: string[] = [];
  for (const [name, entriesOf] of Object.entries(ENTRIES)) {
    const table = root.openDB<AnyRecord, string>({ name, encoding: 'json' });
    const records = [...table.getRange()];
    const entries = index.filter(({ key }) => key[0] === name || (key[0] === 'expiry' && key[2] === name));
    const expected = records.reduce((sum, { value }) => sum + entriesOf(value), 0);
    sizes[name] = records.length;
    for (const { key, value } of entries) {
      if (!table.doesExist(value) || key.at(-1) !== value) contradictions.push(JSON.stringify(key));
    }
    if (entries.length !== expected) contradictions.push(`${name}: ${entries.length} not ${expected}`);
  }
  await root.close();
  return { sizes, contradictions };
}
