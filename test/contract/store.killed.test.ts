import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/storage/embedded/openEmbeddedStore.js';
import { openStore } from '../../src/storage/openStore.js';
import type { Store } from '../../src/storage/store.js';
import { startChild } from '../support/child.js';
import { readEmbeddedFiles } from '../support/embeddedFiles.js';
import type { Acknowledged } from '../support/storeWriter.js';

const ROUNDS = 6;

/** Starts a writer and kills it after some hundred acknowledgements; resolves to all that it gave. */
async function killWriter(dir: string, round: number): Promise<Acknowledged[]> {
  const writer = startChild('storeWriter.ts', [dir, String(round * 1_000_000)]);
  const enough = 100 + Math.floor(Math.random() * 400);
  const acknowledged: Acknowledged[] = [];
  for (let line = await writer.lines.next(); !line.done; line = await writer.lines.next()) {
    // The last line may be cut: then nobody was told.
    if (line.value.endsWith(']')) acknowledged.push(JSON.parse(line.value) as Acknowledged);
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  }
  await writer.ended();
  return acknowledged;
}

type Check = (store: Store, number: number, id: string) => Promise<boolean>;

/** Every third artifact is revoked, perhaps without its writer having lived to tell. */
const mayBeRevoked = (number: number) => number % 3 === 0;

const isThere: Record<Acknowledged[0], Check> = {
  saved: async (store, number, id) => {
    const [grant, ...others] = await store.grants.listByPerson(`person-n${number}`);
    return grant?.id === id && others.length === 0;
  },
  renewed: async (store, _number, id) => (await store.grants.find(id))?.tokens.access === 'second',
  put: async (store, number, id) => {
    if (mayBeRevoked(number)) return true;
    const found = await Promise.all([
      store.artifacts.find('Session', id),
      store.artifacts.findByUid('Session', `uid-n${number}`),
      store.artifacts.findByUserCode('Session', `code-n${number}`),
    ]);
    return found.every((artifact) => artifact?.payload.number === number);
  },
  used: async (store, number, id) =>
    mayBeRevoked(number) || typeof (await store.artifacts.find('Session', id))?.payload.consumed === 'number',
  ticket: async (store, number, id) => (await store.tickets.take(id))?.number === number,
  revoked: async (store, _number, id) => (await store.artifacts.find('Session', id)) === null,
};

async function lost(store: Store, acknowledged: Acknowledged[]): Promise<Acknowledged[]> {
  const gone: Acknowledged[] = [];
  for (const line of acknowledged) {
    const [kind, number, id] = line;
    if (!(await isThere[kind](store, number, id))) gone.push(line);
  }
  return gone;
}

describe('an embedded store', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'gateway.killed.'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it(`keeps every acknowledged write through ${ROUNDS} kills in the middle of writing`, async () => {
    const earlier: Acknowledged[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const fresh = await killWriter(dir, round);
      expect(new Set(fresh.map(([kind]) => kind)).size).toBe(6);
      expect((await readEmbeddedFiles(dir)).contradictions).toEqual([]);

      const store = await openStore({ kind: 'embedded', dir });
      expect(await lost(store, [...earlier, ...fresh])).toEqual([]);
      await store.close();
      expect((await readEmbeddedFiles(dir)).contradictions).toEqual([]);
      // The check took the tickets.
      earlier.push(...fresh.filter(([kind]) => kind !== 'ticket'));
    }
    // Each round starts a process, which takes its time on a busy machine.
  }, 120_000);

  it('sweeps what expired when it is opened, index entries included', async () => {
    const clock = { now: Date.now() };
    const open = () => openEmbeddedStore(dir, { now: () => clock.now });
    const store = await open();
    await Promise.all(Array.from({ length: 1_200 }, (_, at) => store.tickets.put(`t${at}`, {}, 60)));
    await store.leases.acquire('old', 'a', 60_000);
    await store.artifacts.put('Session', 'old', {}, { uid: 'old', grantId: 'old' }, 60);
    await store.artifacts.put('Session', 'new', {}, { uid: 'new', userCode: 'new' }, 61);
    await store.artifacts.put('Session', 'ever', {}, { uid: 'ever' }, null);
    await store.close();
    const before = await readEmbeddedFiles(dir);
    expect(before).toEqual({
      sizes: { grants: 0, artifacts: 3, tickets: 1_200, leases: 1, index: 1_208 },
      contradictions: [],
    });

    clock.now += 60_000;
    // A sweep removes some hundreds at a time and stops when the store closes, after the batch that it is at.
    for (let time = 0; time < 3; time += 1) await (await open()).close();
    await expect(readEmbeddedFiles(dir)).resolves.toEqual({
      sizes: { grants: 0, artifacts: 2, tickets: 0, leases: 0, index: 4 },
      contradictions: [],
    });
  });

  it('sweeps again while it is open', async () => {
    const clock = { now: Date.now() };
    let asked: () => void = () => undefined;
    const now = () => {
      asked();
      return clock.now;
    };
    const store = await openEmbeddedStore(dir, { now, sweepEveryMs: 5 });
    await store.tickets.put('a', {}, 60);
    clock.now += 60_000;
    // Only the sweeper asks for the time now; closing waits for what it has begun.
    await new Promise<void>((resolve) => (asked = resolve));
    await store.close();
    expect((await readEmbeddedFiles(dir)).sizes).toMatchObject({ tickets: 0, index: 0 });
  });
});
