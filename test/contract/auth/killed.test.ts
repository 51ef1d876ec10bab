import { jest } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mongoose';
import { DEMO_CLIENT, startEmulator, type Emulator } from '../../../emulator/emulator.js';
import { createNotionOAuth } from '../../../src/auth/notionOAuth.js';
import type { ResealReport } from '../../../src/auth/reseal.js';
import { openAccess, openRefresh, sealTokens } from '../../../src/auth/sealedTokens.js';
import { createTokenSources } from '../../../src/auth/tokens.js';
import { createVault } from '../../../src/auth/vault.js';
import { generateEncryptionKey, toKeyTexts, type EncryptionKey } from '../../../src/config/keys.js';
import type { StoreConfig } from '../../../src/config.js';
import { openEmbeddedStore } from '../../../src/storage/embedded/openEmbeddedStore.js';
import { openMongoStore } from '../../../src/storage/mongo/openMongoStore.js';
import type { Grant, Store } from '../../../src/storage/store.js';
import { startChild, type Child } from '../../support/child.js';
import { describeWithMongo, type MongoServer } from '../../support/mongo.js';
import { silentAudit } from '../../support/silentAudit.js';
import type { Renewal } from '../../support/storeRenewer.js';
import { newGrant } from '../store.battery.js';

// Each test starts processes, which take their time on a busy machine.
jest.setTimeout(120_000);

const RECONNECT_URL = 'https://gateway.example/';
/** Longer than any lease: what a process that was killed has left behind has ended by then. */
const LATER_MS = 60_000;

/** What processes that are killed with -9 leave of a grant's tokens, in one kind of store. */
function describeKills(name: string, place: StoreConfig): void {
  describe(`tokens in ${name}`, () => {
    const [old, fresh] = [generateEncryptionKey(), generateEncryptionKey()];
    const textOf = (...encryption: EncryptionKey[]) =>
      toKeyTexts({ encryption, signing: [], cookies: [] }).ENCRYPTION_KEYS;
    const vault = createVault([old]);
    let emulator: Emulator;
    let children: Child[] = [];
    beforeAll(async () => {
      emulator = await startEmulator({ port: 0 });
    });
    afterAll(() => emulator.close());
    afterEach(() => {
      for (const child of children) child.kill('SIGKILL');
      children = [];
    });

    const open = (laterMs = 0): Promise<Store> => {
      const now = () => Date.now() + laterMs;
      return place.kind === 'mongodb'
        ? openMongoStore(place.uri, { now })
        : openEmbeddedStore(place.dir, { now });
    };
    const withStore = async <T>(act: (store: Store) => Promise<T>, laterMs = 0): Promise<T> => {
      const store = await open(laterMs);
      return act(store).finally(() => store.close());
    };
    const notion = () => ({
      apiUrl: emulator.url,
      clientId: DEMO_CLIENT.id,
      clientSecret: DEMO_CLIENT.secret,
    });
    const start = (file: string, args: string[]): Child => {
      const child = startChild(file, args);
      children.push(child);
      return child;
    };

    /** A grant whose access token Notion has just ended. */
    const makeStale = async (): Promise<{ grant: Grant; stale: string }> => {
      const { accessToken, refreshToken } = emulator.issueToken();
      // A grant of its own for each test: the last one's may have the lease of a dead process still.
      const botId = randomUUID();
      const tokens = sealTokens(vault, { accessToken, refreshToken, botId });
      const grant = await withStore((store) => store.grants.save(newGrant({ botId, tokens })));
      emulator.expireToken(accessToken);
      emulator.clearRequests();
      return { grant, stale: accessToken };
    };
    const startRenewer = async (
      { grant, stale }: { grant: Grant; stale: string },
      stopAt: Renewal['stopAt'],
      requests = 1,
    ): Promise<Child> => {
      const encryptionKeys = textOf(old);
      const renewal: Renewal = {
        store: place,
        notion: notion(),
        encryptionKeys,
        grantId: grant.id,
        stale,
        requests,
        stopAt,
      };
      const child = start('storeRenewer.ts', [JSON.stringify(renewal)]);
      expect((await child.lines.next()).value).toBe('ready');
      child.tell('go');
      return child;
    };
    const renewedBy = async ({ lines }: Child): Promise<string[]> => {
      const { value } = (await lines.next()) as IteratorResult<string, undefined>;
      return JSON.parse(value ?? '[]') as string[];
    };
    const killAt = async (grant: { grant: Grant; stale: string }, stopAt: Renewal['stopAt']) => {
      const child = await startRenewer(grant, stopAt);
      expect((await child.lines.next()).value).toBe(stopAt);
      child.kill('SIGKILL');
      await child.ended();
    };
    /** The next gateway, once the lease of the one before has ended. */
    const renewLater = ({ grant, stale }: { grant: Grant; stale: string }, laterMs = LATER_MS) =>
      withStore(async (store) => {
        const notionOAuth = createNotionOAuth(notion());
        const sourceFor = createTokenSources({
          store,
          vault,
          notionOAuth,
          audit: silentAudit,
          reconnectUrl: RECONNECT_URL,
        });
        return sourceFor(grant).renew(stale);
      }, laterMs);
    const stored = async ({ id }: Grant): Promise<Grant> =>
      (await withStore((store) => store.grants.find(id)))!;
    const isLive = (token: string | null) =>
      Object.values(emulator.state.tokens).some(
        ({ accessToken, refreshToken, dead }) => !dead && [accessToken, refreshToken].includes(token ?? ''),
      );

    it('are renewed by the next gateway when one is killed before it has asked Notion', async () => {
      const given = await makeStale();
      await killAt(given, 'asking');
      expect(emulator.requests).toEqual([]);
      const renewed = await renewLater(given);
      const grant = await stored(given.grant);
      expect(openAccess(vault, grant)).toBe(renewed);
      expect([isLive(renewed), isLive(openRefresh(vault, grant))]).toEqual([true, true]);
    });

    it('are adopted at once, without a call, when one is killed after it has stored them', async () => {
      const given = await makeStale();
      await killAt(given, 'stored');
      emulator.clearRequests();
      // The dead gateway has the lease still: nobody needs it.
      const renewed = await renewLater(given, 0);
      expect(isLive(renewed)).toBe(true);
      expect(emulator.requests).toEqual([]);
    });

    it('are lost, and the person is told to connect again, when one is killed with the answer in hand', async () => {
      const given = await makeStale();
      await killAt(given, 'answered');
      await expect(renewLater(given)).rejects.toMatchObject({
        code: 'RECONNECT_REQUIRED',
        message: expect.stringContaining('their renewal was cut off half-way') as string,
        extensions: { reconnectUrl: RECONNECT_URL },
      });
      expect(await stored(given.grant)).toMatchObject({ state: 'needs_reconnect' });
      // The sign-in that follows is the same grant, alive.
      const { botId } = given.grant;
      const tokens = sealTokens(vault, { ...emulator.issueToken(), botId });
      const again = await withStore((store) => store.grants.save(newGrant({ botId, tokens })));
      expect(again).toMatchObject({ id: given.grant.id, state: 'active' });
    });

    it('are all sealed by the new key in the end, however often the chore is killed', async () => {
      const count = 400;
      const ids = await withStore((store) =>
        Promise.all(
          Array.from({ length: count }, async (_, at) => {
            const botId = randomUUID();
            const refreshToken = at % 5 === 0 ? null : `refresh-${botId}`;
            const tokens = sealTokens(vault, { accessToken: `access-${botId}`, refreshToken, botId });
            return (await store.grants.save(newGrant({ botId, tokens }))).id;
          }),
        ),
      );
      const ring = [JSON.stringify(place), textOf(fresh, old)];
      for (const pages of [1, 4]) {
        const chore = start('storeResealer.ts', ring);
        for (let page = 0; page < pages; page += 1) await chore.lines.next();
        chore.kill('SIGKILL');
        await chore.ended();
      }
      const chore = start('storeResealer.ts', ring);
      let report: ResealReport | undefined;
      for (let line = await chore.lines.next(); !line.done; line = await chore.lines.next())
        if (line.value.startsWith('{')) report = JSON.parse(line.value) as ResealReport;
      expect(report).toMatchObject({ finished: true, unreadable: [] });
      expect(report!.resealed).toBeLessThan(count);
      await chore.ended();
      const newest = createVault([fresh]);
      await withStore(async (store) => {
        for (const id of ids) {
          const grant = (await store.grants.find(id))!;
          expect(openAccess(newest, grant)).toBe(`access-${grant.botId}`);
          expect([null, `refresh-${grant.botId}`]).toContain(openRefresh(newest, grant));
        }
      });
    });

    if (place.kind === 'mongodb') describeTogether();

    /** What several processes at once can do to one store. */
    function describeTogether(): void {
      it('are renewed once for two gateways under load', async () => {
        const given = await makeStale();
        const gateways = await Promise.all([1, 2].map(() => startRenewer(given, null, 25)));
        const tokens = (await Promise.all(gateways.map(renewedBy))).flat();
        expect(tokens).toHaveLength(50);
        expect(new Set(tokens).size).toBe(1);
        expect(emulator.requests).toHaveLength(1);
        expect(isLive(tokens[0]!)).toBe(true);
      });

      it('are renewed by the other gateway when one of two is killed before it has asked', async () => {
        const given = await makeStale();
        await killAt(given, 'asking');
        // With the true clock: the lease of the dead one has to end first, and nobody is refused meanwhile.
        const other = await startRenewer(given, null, 25);
        const tokens = await renewedBy(other);
        expect(new Set(tokens).size).toBe(1);
        expect([tokens.length, isLive(tokens[0]!), emulator.requests.length]).toEqual([25, true, 1]);
      });

      it('that gateways renew while they are sealed anew stay the renewed ones', async () => {
        await withStore(async (store) => {
          const grants: Grant[] = [];
          for (let at = 0; at < 300; at += 1) {
            const botId = randomUUID();
            const tokens = sealTokens(vault, { accessToken: 'old', refreshToken: 'old', botId });
            grants.push(await store.grants.save(newGrant({ botId, tokens })));
          }
          const chore = start('storeResealer.ts', [JSON.stringify(place), textOf(fresh, old)]);
          await chore.lines.next();
          const both = createVault([fresh, old]);
          for (const { id, botId } of grants) {
            const pair = sealTokens(both, {
              accessToken: `new-${botId}`,
              refreshToken: `new-${botId}`,
              botId,
            });
            for (;;) {
              const { version } = (await store.grants.find(id))!;
              if (await store.grants.renewTokens(id, version, pair)) break;
            }
          }
          await chore.ended();
          const newest = createVault([fresh]);
          for (const { id, botId } of grants) {
            const grant = (await store.grants.find(id))!;
            expect([openAccess(newest, grant), openRefresh(newest, grant)]).toEqual([
              `new-${botId}`,
              `new-${botId}`,
            ]);
          }
        });
      });
    }
  });
}

const dir = await mkdtemp(path.join(tmpdir(), 'gateway-killed-'));
afterAll(() => rm(dir, { recursive: true, force: true }));
describeKills('the embedded store', { kind: 'embedded', dir });

await describeWithMongo(describeWith);

function describeWith(server: MongoServer): void {
  const uri = server.uriOf(`gateway_killed_${randomBytes(6).toString('hex')}`);
  afterAll(async () => {
    const connection = await createConnection(uri).asPromise();
    await connection.dropDatabase();
    await connection.close();
  });
  describeKills(`MongoDB (${server.origin})`, { kind: 'mongodb', uri });
}
