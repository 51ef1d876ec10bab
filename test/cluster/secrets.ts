import { Redis } from 'ioredis';
import { createConnection } from 'mongoose';
import { DEMO_CLIENT } from '../../emulator/emulator.js';
import type { Cluster } from '../support/cluster.js';
import { findTexts } from '../support/everySecret.js';
import { codesOf, expireTokens, GIVEN, query, revoke, signIn } from './app.js';

async function dumpMongo(uri: string): Promise<string> {
  const connection = await createConnection(uri).asPromise();
  const collections = await connection.db!.collections();
  const documents = await Promise.all(collections.map((collection) => collection.find({}).toArray()));
  await connection.close();
  return JSON.stringify(documents);
}

const READERS: Record<string, (redis: Redis, key: string) => Promise<unknown>> = {
  string: (redis, key) => redis.get(key),
  hash: (redis, key) => redis.hgetall(key),
  // It has ended meanwhile.
  none: () => Promise.resolve(null),
};

async function dumpRedis(redis: Redis): Promise<string> {
  const keys = await redis.keys('*');
  const values = await Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key);
      const read = READERS[type];
      if (!read) throw new Error(`${key} is a ${type}, which this test cannot read`);
      return [key, await read(redis, key)];
    }),
  );
  return JSON.stringify(values);
}

/** Last of all: what all the others have left behind. */
export function describeSecrets(cluster: () => Cluster): void {
  describe('whoever gets hold of', () => {
    let redis: Redis;
    /** Everything that Redis is told, as it comes. */
    let monitor: Redis;
    const told: string[] = [];

    beforeAll(async () => {
      const { redis: server, balancer, gateways, emulator } = cluster();
      redis = new Redis(server.url);
      monitor = await redis.monitor();
      monitor.on('monitor', (_time: string, command: string[]) => told.push(command.join(' ')));
      const kept = await signIn(balancer.url);
      const ended = await signIn(balancer.url);
      expireTokens(emulator);
      for (const { url } of gateways) expect(codesOf(await query(url, kept.access_token))).toEqual([]);
      expect(await revoke(balancer.url, ended.refresh_token)).toBe(200);
    });
    afterAll(() => {
      monitor.disconnect();
      redis.disconnect();
    });

    /** Those of the secrets of apps, browsers and Notion that stand in the text. */
    const foundIn = (text: string) => {
      const ofNotion = Object.values(cluster().emulator.state.tokens).flatMap(
        ({ accessToken, refreshToken }) => [accessToken, ...(refreshToken ? [refreshToken] : [])],
      );
      const secrets = [...new Set([DEMO_CLIENT.secret, ...ofNotion, ...GIVEN])];
      expect(secrets.length).toBeGreaterThan(20);
      return findTexts(secrets, Buffer.from(text));
    };

    it('the database finds nothing that an app, a browser or Notion has been given', async () => {
      const { mongoUri, emulator } = cluster();
      const dump = await dumpMongo(mongoUri);
      // It does find what is there.
      expect(findTexts(Object.keys(emulator.state.bots), Buffer.from(dump))).not.toEqual([]);
      expect(foundIn(dump)).toEqual([]);
    });

    it('Redis finds none of it, in what it keeps and in what it is told', async () => {
      const dump = await dumpRedis(redis);
      expect(dump).toContain('budget:connection:');
      expect(told.join('\n')).toMatch(/publish/i);
      expect(foundIn(dump + told.join('\n'))).toEqual([]);
    });

    it('the log finds none of it', () => {
      const logs = cluster()
        .gateways.map(({ output }) => output)
        .join('');
      expect(logs).toContain('gateway listening');
      expect(foundIn(logs)).toEqual([]);
    });
  });
}
