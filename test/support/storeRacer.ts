import { once } from 'node:events';
import { openMongoStore } from '../../src/storage/mongo/openMongoStore.js';
import type { NewGrant } from '../../src/storage/store.js';

/** What two processes fight over, made by the test; `name` tells them apart. */
export interface Race {
  name: string;
  uri: string;
  grants: { id: string; version: number }[];
  bots: NewGrant[];
  codes: string[];
  tickets: string[];
  leases: string[];
  /** A grant whose access token is a number that each process raises `raises` times. */
  counter: string;
  raises: number;
}

/** Which of the things this process won, by their place in the race. */
export interface Wins {
  grants: boolean[];
  saved: string[];
  codes: boolean[];
  tickets: boolean[];
  leases: boolean[];
}

/** Adds one as a gateway renews tokens: read, compare and swap, and again when somebody else was faster. */
async function raise(
  grants: Awaited<ReturnType<typeof openMongoStore>>['grants'],
  id: string,
): Promise<void> {
  for (;;) {
    const grant = await grants.find(id);
    if (!grant) throw new Error('The counter is gone.');
    const access = String(Number(grant.tokens.access) + 1);
    if (await grants.replaceTokens(id, grant.version, { access, refresh: null })) return;
  }
}

const race = JSON.parse(process.argv[2] ?? '') as Race;
const store = await openMongoStore(race.uri);
process.stdout.write('ready\n');
await once(process.stdin, 'data');

const all = <T, R>(things: T[], attempt: (thing: T) => Promise<R>) => Promise.all(things.map(attempt));
const wins: Wins = {
  grants: await all(race.grants, async ({ id, version }) => {
    const tokens = { access: race.name, refresh: race.name };
    return (await store.grants.replaceTokens(id, version, tokens)) !== null;
  }),
  saved: await all(race.bots, async (grant) => (await store.grants.save(grant)).id),
  codes: await all(race.codes, (id) => store.artifacts.consume('AuthorizationCode', id)),
  tickets: await all(race.tickets, async (id) => (await store.tickets.take(id)) !== null),
  leases: await all(race.leases, (name) => store.leases.acquire(name, race.name, 60_000)),
};
for (let count = 0; count < race.raises; count += 1) await raise(store.grants, race.counter);
process.stdout.write(`${JSON.stringify(wins)}\n`);
await store.close();
process.stdin.destroy();
