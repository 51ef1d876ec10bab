import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadOrCreateKeys } from '../../../src/config/keys.js';

describe('loadOrCreateKeys', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gateway-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes keys once, readable by their owner alone', async () => {
    const first = await loadOrCreateKeys(folder);
    expect(await loadOrCreateKeys(folder)).toEqual(first);
    expect((await stat(path.join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(path.join(folder, 'keys.json'), 'utf8')).toContain('ENCRYPTION_KEYS');
  });

  it('gives two processes that start together the same keys', async () => {
    const [one, two] = await Promise.all([loadOrCreateKeys(folder), loadOrCreateKeys(folder)]);
    expect(one).toEqual(two);
  });

  it('refuses a damaged file instead of making new keys over it', async () => {
    await writeFile(path.join(folder, 'keys.json'), '{"ENCRYPTION_KEYS":"a:AAAA"}');
    await expect(loadOrCreateKeys(folder)).rejects.toThrow(
      /does not hold valid keys: .*Restore it from a backup/s,
    );
  });
});
