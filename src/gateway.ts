import 'reflect-metadata'; // Before any class with decorators, and app.ts brings in some.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.js';
import { createAudit } from './audit.js';
import { loadOrCreateKeys } from './config/keyFile.js';
import { keyIdsOf, type Keys } from './config/keys.js';
import { ConfigError, type Config } from './config.js';
import { createDrain } from './drain.js';
import { createGraphQL } from './graphql.js';
import type { Logger } from './log.js';
import { isLonely, warnOfOthers } from './lonely.js';
import { createNotion } from './notion/notion.js';
import { createSchema } from './schema.js';
import { listenForChanges, othersOf } from './shared/changes.js';
import { openShared } from './shared/shared.js';
import { openStore } from './storage/openStore.js';
import type { Store } from './storage/store.js';

/** Longer than balancers keep an idle connection, mostly a minute: whoever ends it, it is not the one who gets requests. */
const KEEP_ALIVE_MS = 65_000;

/** A running gateway. */
export interface Gateway {
  /** The origin that apps use: the OpenID issuer. */
  url: string;
  port: number;
  store: Store;
  /** Sends balancers elsewhere, stops accepting, lets requests in flight end, then closes everything. Safe to call twice. */
  close(): Promise<void>;
}

/** Opens the store, listens and serves. Rejects with a sentence for the operator; then nothing is left open. */
export async function startGateway(config: Config, log: Logger): Promise<Gateway> {
  const graphql = createGraphQL({ config, schema: createSchema(), log });
  const store = await openStore(config.store, log);
  const shared = await openShared(config.redis, log).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const { news, allowances } = shared;
  const notion = createNotion({
    ...config.notion,
    log,
    cache: config.cache,
    others: othersOf(news),
    allowances,
  });
  listenForChanges(news, notion);
  const { apollo } = graphql;
  const closeParts = async () => {
    await apollo.stop();
    await notion.close();
    shared.close();
    await store.close();
  };
  try {
    const keys = await keysOf(config);
    await apollo.start();
    const server = createListener(config.limits, log);
    const port = await listen(server, config.host, config.port);
    const url = config.publicUrl ?? `http://localhost:${port}`;
    const lifecycle = { draining: false };
    const drain = createDrain(server, lifecycle);
    const audit = createAudit(log);
    server.on(
      'request',
      createApp({ config, publicUrl: url, keys, store, shared, notion, ...graphql, lifecycle, audit, log }),
    );
    let closing: Promise<void> | undefined;
    const stopLooking = isLonely(config) ? warnOfOthers({ leases: store.leases, log }) : () => undefined;
    const close = () => {
      stopLooking();
      return (closing ??= drain(config).then(closeParts));
    };
    log.info(
      { url, port, store: store.kind, redis: config.redis !== null, apps: config.apps.length },
      'gateway listening',
    );
    audit('started', keyIdsOf(keys));
    return { url, port, store, close };
  } catch (error) {
    await closeParts();
    throw error;
  }
}

/** A file may take that long to come; the bodies of other requests have less (`limits/slow.ts`). */
const FILE_MS = 300_000;
/** Longest address and header fields of a request, in bytes. */
const HEAD_BYTES = 16_384;
const LOG_EVERY_MS = 60_000;

/** Node's own limits on heads and connections: 431 for one that is too long, 408 for one that comes too slowly. */
function createListener({ requestSeconds, connections }: Config['limits'], log: Logger): Server {
  const headersTimeout = requestSeconds * 1_000;
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout,
    requestTimeout: FILE_MS,
    connectionsCheckingInterval: Math.min(headersTimeout, 5_000),
    maxHeaderSize: HEAD_BYTES,
  });
  server.maxConnections = connections;
  let toldAt = -LOG_EVERY_MS;
  server.on('drop', () => {
    if (performance.now() - toldAt < LOG_EVERY_MS) return;
    toldAt = performance.now();
    log.warn({ connections }, 'connections refused: as many are open as MAX_CONNECTIONS allows');
  });
  return server;
}

function keysOf(config: Config): Promise<Keys> | Keys {
  if (config.keys) return config.keys;
  if (config.store.kind === 'embedded') return loadOrCreateKeys(config.store.dir);
  throw new ConfigError(['ENCRYPTION_KEYS, SIGNING_KEYS and COOKIE_KEYS are needed with MongoDB']);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function portInUse(port: number): Error {
  return new ConfigError([
    `PORT ${port} is in use by another program: stop that one, or choose another with PORT=… (0 takes any free port)`,
  ]);
}
