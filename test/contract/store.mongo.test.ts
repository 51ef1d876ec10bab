import { randomBytes, randomUUID } from 'node:crypto';
import { createConnection } from 'mongoose';
import { openMongoStore } from '../../src/storage/mongo/openMongoStore.js';
import { startChild } from '../support/child.js';
import { describeWithMongo, type MongoServer } from '../support/mongo.js';
import type { Race, Wins } from '../support/storeRacer.js';
import { describeStore, newGrant, type StoreHarness } from './store.battery.js';

await describeWithMongo(describeWith);

function describeWith(server: MongoServer): void {
  const database = `gateway_test_${randomBytes(6).toString('hex')}`;
  const uri = server.uriOf(database);

  afterAll(async () => {
    const connection = await createConnection(uri).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });

  describeStore(`MongoDB (${server.origin})`, async (): Promise<StoreHarness> => {
    const clock = { now: Date.now() };
    const open = () => openMongoStore(uri, { now: () => clock.now });
    let store = await open();
    return {
      store,
      clock,
      reopen: async () => {
        await store.close();
        return (store = await open());
      },
      close: () => store.close(),
    };
  });

  describe('two gateways on one MongoDB', () => {
    it('agree on who was first, and lose no update', async () => {
      const store = await openMongoStore(uri);
      const ids = Array.from({ length: 30 }, () => randomUUID());
      for (const id of ids) await store.artifacts.put('AuthorizationCode', id, {}, {}, 60);
      for (const id of ids) await store.tickets.put(id, {}, 60);
      const grants = await Promise.all(ids.map(() => store.grants.save(newGrant())));
      const counter = await store.grants.save(newGrant({ tokens: { access: '0', refresh: null } }));
      const bots = ids.map(() => newGrant());
      const race = {
        uri,
        grants,
        bots,
        codes: ids,
        tickets: ids,
        leases: ids,
        counter: counter.id,
        raises: 40,
      };

      const racers = ['one', 'two'].map((name) =>
        startChild('storeRacer.ts', [JSON.stringify({ ...race, name } satisfies Race)]),
      );
      for (const racer of racers) expect(await racer.lines.next()).toEqual({ done: false, value: 'ready' });
      for (const racer of racers) racer.tell('go');
      const wins: Wins[] = [];
      for (const racer of racers) {
        const { value } = (await racer.lines.next()) as IteratorResult<string, undefined>;
        wins.push(JSON.parse(value ?? 'null') as Wins);
        await racer.ended();
      }

      const [one, two] = wins as [Wins, Wins];
      for (const kind of ['grants', 'codes', 'tickets', 'leases'] as const) {
        const winners = ids.map((_, at) => Number(one[kind][at]) + Number(two[kind][at]));
        expect({ kind, winners }).toEqual({ kind, winners: ids.map(() => 1) });
      }
      expect(two.saved).toEqual(one.saved);
      for (const [at, { id }] of grants.entries()) {
        const winner = one.grants[at] ? 'one' : 'two';
        await expect(store.grants.find(id)).resolves.toMatchObject({
          version: 2,
          tokens: { access: winner, refresh: winner },
        });
      }
      await expect(store.grants.find(counter.id)).resolves.toMatchObject({
        version: 81,
        tokens: { access: '80' },
      });
      await store.close();
    });
  });

  it('has the indexes that the store relies on, and may be opened again with them', async () => {
    const store = await openMongoStore(uri);
    const again = await openMongoStore(uri);
    const connection = await createConnection(uri).asPromise();
    const indexesOf = async (name: string) => {
      const indexes = await connection.collection(name).indexes();
      return indexes.map(({ key, unique = false }) => `${Object.keys(key).join()}${unique ? ' unique' : ''}`);
    };
    expect(await indexesOf('grants')).toEqual(
      expect.arrayContaining(['botId unique', 'person.id,createdAt']),
    );
    expect(await indexesOf('artifacts')).toEqual(
      expect.arrayContaining(['grantId', 'uid,kind', 'userCode,kind', 'expiresAt']),
    );
    expect(await indexesOf('tickets')).toContain('expiresAt');
    expect(await indexesOf('leases')).toContain('expiresAt');
    await Promise.all([connection.close(), store.close(), again.close()]);
  });
}
