import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openStore } from '../../src/storage/openStore.js';
import { StoreError } from '../../src/storage/storeError.js';
import { startChild } from '../support/child.js';

/** Above every process id that a system gives out. */
const NO_PID = 99_999_999;

describe('the folder of an embedded store', () => {
  let dir: string;
  let lock: string;
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'gateway.lock.'));
    lock = join(dir, 'store', 'lock');
    await (await open()).close();
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const open = () => openStore({ kind: 'embedded', dir });
  const refusal = (who: string, patience = '') =>
    new StoreError(
      `The store folder ${join(dir, 'store')} is in use by ${who}: stop that gateway${patience}, or give this one another folder with DATA_DIR. To run several gateways on the same data, use MONGODB_URI.`,
    );
  const leaveLock = (holder: object, secondsAgo = 0) => {
    writeFileSync(lock, JSON.stringify(holder));
    const at = Date.now() / 1000 - secondsAgo;
    utimesSync(lock, at, at);
  };

  it('is its owner’s alone', () => {
    expect(statSync(join(dir, 'store')).mode & 0o777).toBe(0o700);
  });

  it('is free again once the store is closed', async () => {
    const store = await open();
    expect(existsSync(lock)).toBe(true);
    expect(statSync(lock).mode & 0o777).toBe(0o600);
    await store.close();
    expect(existsSync(lock)).toBe(false);
  });

  it('is refused to the same process a second time, which leaves the first at work', async () => {
    const store = await open();
    await expect(open()).rejects.toThrow(refusal(`process ${process.pid}`));
    await store.tickets.put('a', { still: 'here' }, 60);
    await expect(store.tickets.take('a')).resolves.toEqual({ still: 'here' });
    await store.close();
  });

  it('goes to one of three processes that find it after a killed one', async () => {
    leaveLock({ pid: NO_PID, host: hostname(), startedAt: 1 });
    const children = Array.from({ length: 3 }, () => startChild('storeHolder.ts', [dir]));
    const said: string[] = [];
    for (const child of children) said.push(String((await child.lines.next()).value));
    const holder = children[said.indexOf('open')];
    expect(holder).toBeDefined();
    const { message } = refusal(`process ${holder!.pid}`);
    expect(said.toSorted()).toEqual([message, message, 'open'].toSorted());
    await expect(open()).rejects.toThrow(message);

    for (const child of children) child.hangUp();
    for (const child of children) await child.ended();
    await (await open()).close();
  });

  it('is taken from a process of an earlier start that had the same id, as in a container', async () => {
    leaveLock({ pid: process.pid, host: hostname(), startedAt: performance.timeOrigin - 1 });
    await (await open()).close();
  });

  it('is taken when another program has the id of the killed one', async () => {
    leaveLock({ pid: process.ppid, host: hostname(), startedAt: 1 }, 19);
    await expect(open()).rejects.toThrow(refusal(`process ${process.ppid}`));
    leaveLock({ pid: process.ppid, host: hostname(), startedAt: 1 }, 21);
    await (await open()).close();
  });

  it('is taken from another machine only after it has been silent', async () => {
    leaveLock({ pid: NO_PID, host: 'elsewhere', startedAt: 1 }, 19);
    await expect(open()).rejects.toThrow(
      refusal(`process ${NO_PID} on elsewhere`, ' (if it is gone, try again in 20 seconds)'),
    );
    leaveLock({ pid: NO_PID, host: 'elsewhere', startedAt: 1 }, 21);
    await (await open()).close();
  });

  it('is taken when the lock was cut short', async () => {
    writeFileSync(lock, '{"pid":');
    await (await open()).close();
  });

  it('that is no folder is refused with a sentence', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    await expect(openStore({ kind: 'embedded', dir: file })).rejects.toThrow(
      /^The store folder .+file.store cannot be used \(.+\): make it writable for this user, or choose another with DATA_DIR\.$/,
    );
  });

  it('may have a dot in its name', async () => {
    const store = await openStore({ kind: 'embedded', dir: join(dir, 'data.d', 'v1.2') });
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
    expect(statSync(join(dir, 'data.d', 'v1.2', 'store', 'data.mdb')).isFile()).toBe(true);
  });
});
