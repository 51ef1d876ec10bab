import { randomUUID } from 'node:crypto';
import type { Grant, NewGrant, NewSignIn, Store } from '../../src/storage/store.js';

/** One adapter under test. `clock.now` is what the store takes for the time, in epoch milliseconds. */
export interface StoreHarness {
  store: Store;
  clock: { now: number };
  /** Closes the store and opens the same data again. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

const RACERS = 20;

/** Not one of these may act as anything but a plain string, or be taken at all. */
const STRANGE_IDS = [
  '__proto__',
  'constructor',
  '$where',
  '{"$ne":null}',
  'a.b',
  'a:b',
  '../../etc/passwd',
  'ñ 漢字 🙂',
  ' ',
  'x'.repeat(512),
];
const IMPOSSIBLE_IDS = [
  '',
  'x'.repeat(513),
  'x'.repeat(100_000),
  '漢'.repeat(171),
  'a\0b',
  'a\u0004b',
  'a\ud800b',
  { $ne: null },
  ['a'],
  null,
  undefined,
  7,
] as unknown as string[];

const NESTED = {
  'a.b': { $set: [1, { 'c.d': null }], '': 'empty' },
  $where: 'x',
  nothing: null,
  text: 'ñ 漢字 🙂 \0',
  number: 12.5,
  yes: true,
  list: [[], {}, [null]],
};

/** A grant as the sign-in saves it, with whatever `change` says. */
export function newGrant(change: Partial<NewGrant> = {}): NewGrant {
  return {
    botId: randomUUID(),
    person: { id: randomUUID(), name: 'Ada', email: 'ada@example.com', avatarUrl: null },
    workspace: { id: randomUUID(), name: 'Engine', icon: '🚂' },
    duplicatedTemplateId: null,
    tokens: { access: 'sealed-a', refresh: 'sealed-r' },
    ...change,
  };
}

async function race<T>(attempt: (racer: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: RACERS }, (_, racer) => attempt(racer)));
}

/** The promises of the store's port, asked of one adapter. */
export function describeStore(name: string, open: () => Promise<StoreHarness>): void {
  describe(`the ${name} store`, () => {
    let harness: StoreHarness;
    let store: Store;
    beforeAll(async () => {
      harness = await open();
      store = harness.store;
    });
    afterAll(() => harness.close());

    const pass = (seconds: number) => {
      harness.clock.now += seconds * 1000;
    };

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    describe('grants', () => {
      it('gives back what was saved, nulls and dates included', async () => {
        const given = newGrant({
          person: { id: randomUUID(), name: null, email: null, avatarUrl: null },
          workspace: { id: randomUUID(), name: null, icon: null },
          tokens: { access: 'sealed', refresh: null },
        });
        const saved = await store.grants.save(given);
        const at = new Date(harness.clock.now);
        expect(saved).toEqual({
          ...given,
          id: expect.any(String) as string,
          version: 1,
          state: 'active',
          createdAt: at,
          updatedAt: at,
        });
        await expect(store.grants.find(saved.id)).resolves.toEqual(saved);
      });

      it('replaces all but id and creation time when the bot signs in again', async () => {
        const first = await store.grants.save(newGrant());
        await store.grants.markDead(first.id, first.version);
        pass(5);
        const again = newGrant({ botId: first.botId, duplicatedTemplateId: 'template' });
        const second = await store.grants.save(again);
        expect(second).toEqual({
          ...again,
          id: first.id,
          version: 3,
          state: 'active',
          createdAt: first.createdAt,
          updatedAt: new Date(harness.clock.now),
        });
        await expect(store.grants.listByPerson(first.person.id)).resolves.toEqual([]);
        await expect(store.grants.listByPerson(again.person.id)).resolves.toEqual([second]);
      });

      it(`keeps one grant of ${RACERS} first sign-ins of one bot`, async () => {
        const given = newGrant();
        const saved = await race((racer) =>
          store.grants.save({ ...given, tokens: { access: `sealed-${racer}`, refresh: null } }),
        );
        expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
        const [only, ...others] = await store.grants.listByPerson(given.person.id);
        expect(others).toEqual([]);
        expect(only).toMatchObject({ id: saved[0]!.id, version: RACERS });
      });

      it('lists the grants of a person, oldest first', async () => {
        const { person } = newGrant();
        const saved: Grant[] = [];
        for (let index = 0; index < 12; index += 1) {
          saved.push(await store.grants.save(newGrant({ person })));
          pass(1);
        }
        await store.grants.save(newGrant({ person: { ...person, id: `${person.id}0` } }));
        await expect(store.grants.listByPerson(person.id)).resolves.toEqual(saved);
      });

      it('pages through all grants, each once, though some go and come meanwhile', async () => {
        const saved: Grant[] = [];
        for (let count = 0; count < 7; count += 1) saved.push(await store.grants.save(newGrant()));
        const seen: Grant[] = [];
        for (let after: string | null = null; ;) {
          const page: Grant[] = await store.grants.listAfter(after, 3);
          const last = page.at(-1);
          if (!last) break;
          expect(page.length).toBeLessThanOrEqual(3);
          seen.push(...page);
          after = last.id;
          // Where it has come to need not be there any more.
          if (seen.length === 3) await store.grants.remove(last.id);
          else await store.grants.replaceTokens(last.id, last.version, last.tokens);
        }
        const ids = seen.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(seen).toEqual(expect.arrayContaining(saved));
        await expect(store.grants.listAfter(ids.at(-1)!, 3)).resolves.toEqual([]);
        await expect(store.grants.listAfter(null, 1)).resolves.toHaveLength(1);
        await expect(store.grants.listAfter(null, 0)).rejects.toThrow(
          'limit must be a whole number above 0.',
        );
      });

      it('replaces tokens only at the version that was read', async () => {
        const grant = await store.grants.save(newGrant());
        const tokens = { access: 'new', refresh: null };
        const replaced = await store.grants.replaceTokens(grant.id, grant.version, tokens);
        expect(replaced).toEqual({
          ...grant,
          tokens,
          version: 2,
          updatedAt: new Date(harness.clock.now),
        });
        await expect(store.grants.replaceTokens(grant.id, grant.version, tokens)).resolves.toBeNull();
        await expect(store.grants.replaceTokens(randomUUID(), 1, tokens)).resolves.toBeNull();
        await expect(store.grants.find(grant.id)).resolves.toEqual(replaced);
      });

      it(`lets one of ${RACERS} replace the tokens`, async () => {
        const grant = await store.grants.save(newGrant());
        const results = await race((racer) =>
          store.grants.replaceTokens(grant.id, grant.version, { access: `a${racer}`, refresh: `r${racer}` }),
        );
        const winner = results.findIndex((result) => result !== null);
        expect(results.filter((result) => result !== null)).toHaveLength(1);
        await expect(store.grants.find(grant.id)).resolves.toMatchObject({
          version: 2,
          tokens: { access: `a${winner}`, refresh: `r${winner}` },
        });
      });

      it('marks dead only at the version that was used', async () => {
        const grant = await store.grants.save(newGrant());
        await store.grants.replaceTokens(grant.id, grant.version, { access: 'fresh', refresh: 'fresh' });
        await expect(store.grants.markDead(grant.id, grant.version)).resolves.toBe(false);
        await expect(store.grants.find(grant.id)).resolves.toMatchObject({ state: 'active', version: 2 });
        await expect(store.grants.markDead(grant.id, 2)).resolves.toBe(true);
        await expect(store.grants.find(grant.id)).resolves.toMatchObject({
          state: 'needs_reconnect',
          version: 3,
          tokens: { access: 'fresh', refresh: 'fresh' },
        });
      });

      it('does not revive a dead grant by new tokens alone', async () => {
        const grant = await store.grants.save(newGrant());
        await store.grants.markDead(grant.id, 1);
        const replaced = await store.grants.replaceTokens(grant.id, 2, { access: 'a', refresh: null });
        expect(replaced).toMatchObject({ state: 'needs_reconnect', version: 3 });
      });

      it('revives a dead grant by tokens that Notion has just given, at the version that was read', async () => {
        const grant = await store.grants.save(newGrant());
        await store.grants.markDead(grant.id, 1);
        const tokens = { access: 'given', refresh: 'given' };
        await expect(store.grants.renewTokens(grant.id, 1, tokens)).resolves.toBeNull();
        await expect(store.grants.renewTokens(randomUUID(), 2, tokens)).resolves.toBeNull();
        const renewed = await store.grants.renewTokens(grant.id, 2, tokens);
        expect(renewed).toMatchObject({ tokens, state: 'active', version: 3 });
        await expect(store.grants.find(grant.id)).resolves.toEqual(renewed);
      });

      it('removes once, and lets the bot sign in anew', async () => {
        const grant = await store.grants.save(newGrant());
        const results = await race(() => store.grants.remove(grant.id));
        expect(results.filter(Boolean)).toHaveLength(1);
        await expect(store.grants.find(grant.id)).resolves.toBeNull();
        await expect(store.grants.listByPerson(grant.person.id)).resolves.toEqual([]);
        const anew = await store.grants.save(newGrant({ botId: grant.botId }));
        expect(anew.id).not.toBe(grant.id);
        expect(anew.version).toBe(1);
      });
    });

    describe('artifacts', () => {
      it('gives back nested payloads with keys of any kind', async () => {
        const id = randomUUID();
        await store.artifacts.put('Session', id, NESTED, {}, 60);
        await expect(store.artifacts.find('Session', id)).resolves.toEqual({ payload: NESTED });
        const hostile = JSON.parse('{"__proto__":{"admin":true},"constructor":1}') as Record<string, unknown>;
        await store.artifacts.put('Session', id, hostile, {}, 60);
        const found = await store.artifacts.find('Session', id);
        expect(JSON.stringify(found?.payload)).toBe(JSON.stringify(hostile));
        expect('admin' in (found?.payload ?? {})).toBe(false);
      });

      it('keeps what it had, all of it, when the new payload cannot be written', async () => {
        const [id, uid] = [randomUUID(), randomUUID()];
        await store.artifacts.put('Session', id, { a: 1 }, { uid }, 60);
        const beside = store.tickets.put(id, { b: 1 }, 60);
        await expect(store.artifacts.put('Session', id, { a: 2n }, {}, 60)).rejects.toThrow(/BigInt/);
        await beside;
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toEqual({ payload: { a: 1 } });
        await expect(store.tickets.take(id)).resolves.toEqual({ b: 1 });
      });

      it('is found by uid and by user code, within its kind', async () => {
        const [id, uid, userCode] = [randomUUID(), randomUUID(), randomUUID()];
        await store.artifacts.put('Session', id, { a: 1 }, { uid, userCode }, null);
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toEqual({ payload: { a: 1 } });
        await expect(store.artifacts.findByUserCode('Session', userCode)).resolves.toEqual({
          payload: { a: 1 },
        });
        await expect(store.artifacts.findByUid('Interaction', uid)).resolves.toBeNull();
        await expect(store.artifacts.findByUserCode('DeviceCode', userCode)).resolves.toBeNull();
        await expect(store.artifacts.find('Interaction', id)).resolves.toBeNull();
        await expect(store.artifacts.findByUid('Session', id)).resolves.toBeNull();
      });

      it('is no longer found under keys that it was put again without', async () => {
        const [id, uid, grantId] = [randomUUID(), randomUUID(), randomUUID()];
        await store.artifacts.put('Session', id, { a: 1 }, { uid, grantId }, 60);
        await store.artifacts.put('Session', id, { a: 2 }, {}, 60);
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toBeNull();
        await store.artifacts.revokeByGrantId(grantId);
        await expect(store.artifacts.find('Session', id)).resolves.toEqual({ payload: { a: 2 } });
      });

      it('is found by its uid when it changes its id, whatever becomes of the old one', async () => {
        const [before, after, uid] = [randomUUID(), randomUUID(), randomUUID()];
        await store.artifacts.put('Session', before, { at: 'before' }, { uid }, 60);
        pass(1);
        await store.artifacts.put('Session', after, { at: 'after' }, { uid }, 60);
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toEqual({
          payload: { at: 'after' },
        });
        await store.artifacts.destroy('Session', before);
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toEqual({
          payload: { at: 'after' },
        });
      });

      it('is gone the moment it expires, however it is asked for', async () => {
        const [id, uid, userCode] = [randomUUID(), randomUUID(), randomUUID()];
        await store.artifacts.put('DeviceCode', id, {}, { uid, userCode }, 60);
        pass(59.999);
        await expect(store.artifacts.find('DeviceCode', id)).resolves.not.toBeNull();
        pass(0.001);
        await expect(store.artifacts.find('DeviceCode', id)).resolves.toBeNull();
        await expect(store.artifacts.findByUid('DeviceCode', uid)).resolves.toBeNull();
        await expect(store.artifacts.findByUserCode('DeviceCode', userCode)).resolves.toBeNull();
        await expect(store.artifacts.consume('DeviceCode', id)).resolves.toBe(false);
      });

      it('stays when it has no end, and can be given more time', async () => {
        const [forever, longer] = [randomUUID(), randomUUID()];
        await store.artifacts.put('Grant', forever, {}, {}, null);
        await store.artifacts.put('Grant', longer, {}, {}, 60);
        await store.artifacts.put('Grant', longer, {}, {}, 86_400 * 366);
        pass(86_400 * 365);
        await expect(store.artifacts.find('Grant', forever)).resolves.not.toBeNull();
        await expect(store.artifacts.find('Grant', longer)).resolves.not.toBeNull();
      });

      it(`is consumed by one of ${RACERS}, and shows when`, async () => {
        const id = randomUUID();
        await store.artifacts.put('AuthorizationCode', id, { a: 1 }, {}, 60);
        const results = await race(() => store.artifacts.consume('AuthorizationCode', id));
        expect(results.filter(Boolean)).toHaveLength(1);
        const consumed = Math.floor(harness.clock.now / 1000);
        await expect(store.artifacts.find('AuthorizationCode', id)).resolves.toEqual({
          payload: { a: 1, consumed },
        });
        await expect(store.artifacts.consume('AuthorizationCode', randomUUID())).resolves.toBe(false);
      });

      it('stays used when it is put again', async () => {
        const id = randomUUID();
        await store.artifacts.put('RefreshToken', id, { a: 1 }, {}, 60);
        await store.artifacts.consume('RefreshToken', id);
        await store.artifacts.put('RefreshToken', id, { a: 2 }, {}, 60);
        await expect(store.artifacts.consume('RefreshToken', id)).resolves.toBe(false);
        await store.artifacts.put('RefreshToken', id, { a: 3, consumed: 12 }, {}, 60);
        await expect(store.artifacts.find('RefreshToken', id)).resolves.toEqual({
          payload: { a: 3, consumed: 12 },
        });
      });

      it('is destroyed alone', async () => {
        const [id, uid] = [randomUUID(), randomUUID()];
        await store.artifacts.put('Session', id, {}, { uid }, 60);
        await store.artifacts.put('Interaction', id, {}, {}, 60);
        await store.artifacts.destroy('Session', id);
        await store.artifacts.destroy('Session', id);
        await expect(store.artifacts.find('Session', id)).resolves.toBeNull();
        await expect(store.artifacts.findByUid('Session', uid)).resolves.toBeNull();
        await expect(store.artifacts.find('Interaction', id)).resolves.not.toBeNull();
      });

      it('is revoked with its grant, whatever its kind, and nothing else is', async () => {
        const [grantId, otherGrant] = [randomUUID(), randomUUID()];
        const kinds = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];
        for (const kind of kinds) {
          await store.artifacts.put(kind, grantId, {}, { grantId }, 60);
          await store.artifacts.put(kind, otherGrant, {}, { grantId: otherGrant }, 60);
        }
        await store.artifacts.put('Session', grantId, {}, {}, 60);
        await store.artifacts.revokeByGrantId(grantId);
        for (const kind of kinds) {
          await expect(store.artifacts.find(kind, grantId)).resolves.toBeNull();
          await expect(store.artifacts.find(kind, otherGrant)).resolves.not.toBeNull();
        }
        await expect(store.artifacts.find('Session', grantId)).resolves.not.toBeNull();
      });
    });

    describe('sign-ins', () => {
      const signIn = (change: Partial<NewSignIn> = {}): NewSignIn => ({
        id: randomUUID(),
        personId: randomUUID(),
        grantId: randomUUID(),
        clientId: 'web-app',
        userAgent: 'ñ 漢字 🙂',
        ...change,
      });

      it('keep what was said, without a use until there is one', async () => {
        const given = signIn({ userAgent: null });
        await store.signIns.save(given, 60);
        const createdAt = new Date(harness.clock.now);
        await expect(store.signIns.find(given.id)).resolves.toEqual({ ...given, createdAt, usedAt: null });
        pass(10);
        await expect(store.signIns.touch(given.id, 60)).resolves.toBe(true);
        await expect(store.signIns.find(given.id)).resolves.toEqual({
          ...given,
          createdAt,
          usedAt: new Date(harness.clock.now),
        });
      });

      it('saved again keep their times, and last no shorter', async () => {
        const given = signIn();
        await store.signIns.save(given, 60);
        const createdAt = new Date(harness.clock.now);
        pass(10);
        await store.signIns.touch(given.id, 600);
        const usedAt = new Date(harness.clock.now);
        pass(10);
        const changed = { ...given, grantId: randomUUID(), userAgent: 'other' };
        await store.signIns.save(changed, 60);
        pass(500);
        await expect(store.signIns.find(given.id)).resolves.toEqual({ ...changed, createdAt, usedAt });
      });

      it('end by themselves, and a use makes them last', async () => {
        const given = signIn();
        await store.signIns.save(given, 60);
        pass(59.999);
        await expect(store.signIns.touch(given.id, 60)).resolves.toBe(true);
        pass(59.999);
        await expect(store.signIns.find(given.id)).resolves.not.toBeNull();
        pass(0.001);
        await expect(store.signIns.find(given.id)).resolves.toBeNull();
        await expect(store.signIns.listByPerson(given.personId)).resolves.toEqual([]);
        await expect(store.signIns.touch(given.id, 60)).resolves.toBe(false);
        await store.signIns.save(given, 60);
        await expect(store.signIns.find(given.id)).resolves.toMatchObject({
          createdAt: new Date(harness.clock.now),
          usedAt: null,
        });
      });

      it('are listed for their person only, oldest first', async () => {
        const personId = randomUUID();
        const [first, second, other] = [signIn({ personId }), signIn({ personId }), signIn()];
        for (const one of [first, other, second]) {
          await store.signIns.save(one, 60);
          pass(1);
        }
        const ids = (await store.signIns.listByPerson(personId)).map(({ id }) => id);
        expect(ids).toEqual([first.id, second.id]);
      });

      it('that were removed stay removed', async () => {
        const given = signIn();
        await store.signIns.save(given, 60);
        await expect(store.signIns.remove(given.id)).resolves.toBe(true);
        await expect(store.signIns.remove(given.id)).resolves.toBe(false);
        await expect(store.signIns.touch(given.id, 60)).resolves.toBe(false);
        await expect(store.signIns.find(given.id)).resolves.toBeNull();
      });

      it(`may be saved by ${RACERS} at once`, async () => {
        const given = signIn();
        await race(() => store.signIns.save(given, 60));
        await expect(store.signIns.listByPerson(given.personId)).resolves.toHaveLength(1);
      });
    });

    describe('tickets', () => {
      it(`is taken by one of ${RACERS}`, async () => {
        const id = randomUUID();
        await store.tickets.put(id, NESTED, 60);
        const results = await race(() => store.tickets.take(id));
        expect(results.filter((result) => result !== null)).toEqual([NESTED]);
        await expect(store.tickets.take(id)).resolves.toBeNull();
      });

      it('is void the moment it expires', async () => {
        const [early, late] = [randomUUID(), randomUUID()];
        await store.tickets.put(early, {}, 60);
        await store.tickets.put(late, {}, 60);
        pass(59.999);
        await expect(store.tickets.take(early)).resolves.toEqual({});
        pass(0.001);
        await expect(store.tickets.take(late)).resolves.toBeNull();
      });
    });

    describe('leases', () => {
      it(`goes to one of ${RACERS}`, async () => {
        const name = randomUUID();
        const results = await race((racer) => store.leases.acquire(name, `holder-${racer}`, 1_000));
        expect(results.filter(Boolean)).toHaveLength(1);
      });

      it('is prolonged by its holder only, and ends by itself', async () => {
        const name = randomUUID();
        await expect(store.leases.acquire(name, 'a', 1_000)).resolves.toBe(true);
        pass(0.9);
        await expect(store.leases.acquire(name, 'b', 1_000)).resolves.toBe(false);
        await expect(store.leases.acquire(name, 'a', 1_000)).resolves.toBe(true);
        pass(0.999);
        await expect(store.leases.acquire(name, 'b', 1_000)).resolves.toBe(false);
        pass(0.001);
        await expect(store.leases.acquire(name, 'b', 1_000)).resolves.toBe(true);
        await expect(store.leases.acquire(name, 'a', 1_000)).resolves.toBe(false);
      });

      it('goes to one of those who wait for its end', async () => {
        const name = randomUUID();
        await store.leases.acquire(name, 'gone', 1_000);
        pass(1);
        const results = await race((racer) => store.leases.acquire(name, `holder-${racer}`, 1_000));
        expect(results.filter(Boolean)).toHaveLength(1);
      });

      it('is released by its holder only', async () => {
        const name = randomUUID();
        await store.leases.acquire(name, 'a', 1_000);
        await store.leases.release(name, 'b');
        await expect(store.leases.acquire(name, 'b', 1_000)).resolves.toBe(false);
        await store.leases.release(name, 'a');
        await expect(store.leases.acquire(name, 'b', 1_000)).resolves.toBe(true);
      });
    });

    describe('ids', () => {
      it.each(STRANGE_IDS.map((id) => [id.slice(0, 20), id]))(
        'takes %j as a plain string',
        async (_, id = '') => {
          const other = `${id.slice(0, 500)}!`;
          await store.artifacts.put('Session', id, { id }, { uid: id, userCode: id, grantId: id }, 60);
          await expect(store.artifacts.find('Session', id)).resolves.toEqual({ payload: { id } });
          await expect(store.artifacts.findByUid('Session', id)).resolves.toEqual({ payload: { id } });
          await expect(store.artifacts.findByUserCode('Session', id)).resolves.toEqual({ payload: { id } });
          await expect(store.artifacts.find('Session', other)).resolves.toBeNull();
          await store.artifacts.revokeByGrantId(other);
          await expect(store.artifacts.consume('Session', id)).resolves.toBe(true);
          await store.artifacts.revokeByGrantId(id);
          await expect(store.artifacts.find('Session', id)).resolves.toBeNull();

          await store.tickets.put(id, { id }, 60);
          await expect(store.tickets.take(other)).resolves.toBeNull();
          await expect(store.tickets.take(id)).resolves.toEqual({ id });
          await expect(store.leases.acquire(id, id, 1_000)).resolves.toBe(true);
          await expect(store.leases.acquire(id, other, 1_000)).resolves.toBe(false);
          await expect(store.leases.acquire(other, other, 1_000)).resolves.toBe(true);
          await store.signIns.save(
            { id, personId: id, grantId: id, clientId: id, userAgent: id.slice(0, 200) },
            60,
          );
          await expect(store.signIns.find(id)).resolves.toMatchObject({ id, personId: id });
          await expect(store.signIns.listByPerson(other)).resolves.toEqual([]);
          await expect(store.signIns.remove(other)).resolves.toBe(false);
          await expect(store.signIns.remove(id)).resolves.toBe(true);
          await store.leases.release(id, id);
          await store.leases.release(other, other);

          const saved = await store.grants.save(
            newGrant({ botId: id, person: { ...newGrant().person, id } }),
          );
          await expect(store.grants.listByPerson(id)).resolves.toEqual([saved]);
          await expect(store.grants.listByPerson(other)).resolves.toEqual([]);
          await expect(store.grants.find(id)).resolves.toBeNull();
          await expect(store.grants.remove(saved.id)).resolves.toBe(true);
        },
      );

      it.each(IMPOSSIBLE_IDS)('finds nothing under what cannot be an id (case %#)', async (id) => {
        const grant = await store.grants.save(newGrant());
        const ticket = randomUUID();
        await store.tickets.put(ticket, {}, 60);
        await expect(store.grants.find(id)).resolves.toBeNull();
        await expect(store.grants.listByPerson(id)).resolves.toEqual([]);
        if (id !== null) await expect(store.grants.listAfter(id, 1)).resolves.toEqual([]);
        await expect(store.grants.replaceTokens(id, 1, grant.tokens)).resolves.toBeNull();
        await expect(store.grants.renewTokens(id, 1, grant.tokens)).resolves.toBeNull();
        await expect(store.grants.markDead(id, 1)).resolves.toBe(false);
        await expect(store.grants.remove(id)).resolves.toBe(false);
        await expect(store.artifacts.find('Session', id)).resolves.toBeNull();
        await expect(store.artifacts.find(id, 'x')).resolves.toBeNull();
        await expect(store.artifacts.findByUid('Session', id)).resolves.toBeNull();
        await expect(store.artifacts.findByUserCode('Session', id)).resolves.toBeNull();
        await expect(store.artifacts.consume('Session', id)).resolves.toBe(false);
        await expect(store.artifacts.destroy('Session', id)).resolves.toBeUndefined();
        await expect(store.artifacts.revokeByGrantId(id)).resolves.toBeUndefined();
        await expect(store.tickets.take(id)).resolves.toBeNull();
        await expect(store.leases.release(id, 'x')).resolves.toBeUndefined();
        await expect(store.grants.find(grant.id)).resolves.toEqual(grant);
        await expect(store.tickets.take(ticket)).resolves.toEqual({});
      });

      it.each(IMPOSSIBLE_IDS)('writes nothing under what cannot be an id (case %#)', async (id) => {
        const sentence =
          'id must be a string of 1 to 512 bytes without control characters or lone surrogates.';
        await expect(store.artifacts.put('Session', id, {}, {}, 60)).rejects.toThrow(sentence);
        await expect(store.tickets.put(id, {}, 60)).rejects.toThrow(sentence);
        await expect(store.artifacts.put(id, 'x', {}, {}, 60)).rejects.toThrow('kind must be a name');
        await expect(store.leases.acquire(id, 'x', 1)).rejects.toThrow('name must be a string');
        await expect(store.leases.acquire('x', id, 1)).rejects.toThrow('holder must be a string');
        await expect(store.grants.save(newGrant({ botId: id }))).rejects.toThrow('botId must be a string');
        const person = { ...newGrant().person, id };
        await expect(store.grants.save(newGrant({ person }))).rejects.toThrow('person.id must be a string');
      });

      it('refuses times that are no numbers', async () => {
        await expect(store.tickets.put('x', {}, NaN)).rejects.toThrow(
          'expiresInSeconds must be a finite number.',
        );
        await expect(store.artifacts.put('Session', 'x', {}, {}, Infinity)).rejects.toThrow(
          'expiresInSeconds must be a finite number.',
        );
        await expect(store.leases.acquire('x', 'y', NaN)).rejects.toThrow('ttlMs must be a finite number.');
      });
    });

    it('finds everything again when it is opened anew, and refuses to work once closed', async () => {
      const [id, ticket, lease] = [randomUUID(), randomUUID(), randomUUID()];
      const grant = await store.grants.save(newGrant());
      await store.artifacts.put('RefreshToken', id, NESTED, { grantId: id }, 60);
      await store.artifacts.consume('RefreshToken', id);
      await store.tickets.put(ticket, NESTED, 60);
      await store.leases.acquire(lease, 'a', 60_000);

      const closed = store;
      store = await harness.reopen();
      await expect(closed.ping()).rejects.toThrow();
      await expect(closed.grants.find(grant.id)).rejects.toThrow();
      await expect(closed.close()).resolves.toBeUndefined();

      await expect(store.grants.find(grant.id)).resolves.toEqual(grant);
      await expect(store.grants.save(newGrant({ botId: grant.botId }))).resolves.toMatchObject({
        id: grant.id,
        version: 2,
      });
      const consumed = Math.floor(harness.clock.now / 1000);
      await expect(store.artifacts.find('RefreshToken', id)).resolves.toEqual({
        payload: { ...NESTED, consumed },
      });
      await expect(store.tickets.take(ticket)).resolves.toEqual(NESTED);
      await expect(store.leases.acquire(lease, 'b', 1_000)).resolves.toBe(false);
    });
  });
}
