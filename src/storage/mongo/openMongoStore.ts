import { createConnection, type Connection, type ConnectOptions } from 'mongoose';
import type { Logger } from '../../log.js';
import { createModels, type Models } from '../../models/models.js';
import { guardStore } from '../guard.js';
import { mapFailures } from '../mapFailures.js';
import type { Store } from '../store.js';
import { StoreError } from '../storeError.js';
import { createArtifacts } from './artifacts.js';
import { createGrants } from './grants.js';
import { createLeases, createTickets } from './shortLived.js';
import { createSignIns } from './signIns.js';
import { toStoreFailure } from './outage.js';
import { hostsOf, reasonOf } from './uri.js';

export interface MongoOptions {
  /** Epoch milliseconds; for tests that must not wait. */
  now?: () => number;
  /** Hears when the server is lost, and when it is back. */
  log?: Logger;
}

/** What an operator may set otherwise in the URI. */
const DEFAULTS: ConnectOptions = {
  appName: 'notion-graphql-gateway',
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 30_000,
};

const FIXED: ConnectOptions = {
  // A read from a lagging secondary would show tokens that were already replaced, and a write that a failover takes
  // back would lose the only copy of a rotated refresh token.
  readPreference: 'primary',
  writeConcern: { w: 'majority' },
  // Fail at once when the connection is lost, rather than hold requests until it comes back.
  bufferCommands: false,
  // openMongoStore makes the indexes itself and waits for them.
  autoIndex: false,
  autoCreate: false,
};

// The driver would take a database called `test`.
const DEFAULT_DATABASE = 'notion_gateway';
const HAS_DATABASE = /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/;

/**
 * Connects and makes sure that the indexes exist. Throws a StoreError, without the password, when no server answers
 * within 5 seconds (or the `serverSelectionTimeoutMS` of the URI), it refuses the credentials, or existing data contradicts a unique index. A URI that names no
 * database means `notion_gateway`.
 */
export async function openMongoStore(uri: string, options: MongoOptions = {}): Promise<Store> {
  const { now = Date.now, log } = options;
  const connection = await connect(uri);
  if (log) logOutages(connection, log);
  const models = createModels(connection);
  await createIndexes(uri, connection, models);
  return guardStore({
    kind: 'mongodb',
    grants: mapFailures(createGrants(models, now), toStoreFailure),
    artifacts: mapFailures(createArtifacts(models, now), toStoreFailure),
    signIns: mapFailures(createSignIns(models, now), toStoreFailure),
    tickets: mapFailures(createTickets(models, now), toStoreFailure),
    leases: mapFailures(createLeases(models, now), toStoreFailure),
    ping: async () => {
      if (!connection.db) throw new StoreError('The store is closed.');
      await connection.db.command({ ping: 1 });
    },
    close: async () => {
      connection.removeAllListeners();
      await connection.close();
    },
  });
}

function logOutages(connection: Connection, log: Logger): void {
  connection.on('disconnected', () =>
    log.error('MongoDB is lost: what needs it is answered 503 until it is back'),
  );
  connection.on('connected', () => log.info('MongoDB is back'));
}

async function connect(uri: string): Promise<Connection> {
  try {
    return await createConnection(uri, optionsFor(uri)).asPromise();
  } catch (error) {
    throw new StoreError(
      `MongoDB at ${hostsOf(uri)} cannot be used (${reasonOf(error, uri)}): check MONGODB_URI, and that the server runs and lets this machine in.`,
    );
  }
}

async function createIndexes(uri: string, connection: Connection, models: Models): Promise<void> {
  try {
    for (const model of Object.values(models)) await model.createIndexes();
  } catch (error) {
    await connection.close();
    throw new StoreError(
      `The indexes cannot be made in MongoDB at ${hostsOf(uri)} (${reasonOf(error, uri)}): let the user of MONGODB_URI create indexes, and remove what contradicts them.`,
    );
  }
}

function optionsFor(uri: string): ConnectOptions {
  const given = new URLSearchParams(/\?.*$/.exec(uri)?.[0].toLowerCase());
  const defaults = Object.entries(DEFAULTS).filter(([name]) => !given.has(name.toLowerCase()));
  const database = HAS_DATABASE.test(uri) ? {} : { dbName: DEFAULT_DATABASE };
  return { ...Object.fromEntries(defaults), ...FIXED, ...database };
}
