import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_CLIENT, startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/emulator.js';
import { readConfig } from '../../src/config.js';
import { startGateway, type Gateway } from '../../src/gateway.js';
import { createLog } from '../../src/log.js';

/** The apps that every booted gateway knows, besides the built-in `explorer`. */
const TEST_APPS = [
  {
    clientId: 'web-app',
    name: 'Web app',
    type: 'web',
    redirectUris: ['http://localhost:3000/callback', 'https://app.example.com/callback'],
    postLogoutRedirectUris: ['http://localhost:3000/'],
  },
  {
    clientId: 'native-app',
    name: 'Phone app',
    type: 'native',
    redirectUris: ['com.example.notion:/callback', 'http://127.0.0.1/callback', 'http://localhost/callback'],
  },
  {
    clientId: 'reader-app',
    name: 'Reading app',
    type: 'web',
    redirectUris: ['https://reader.example.com/callback'],
    scopes: ['read'],
  },
];

const RATE_LIMITS = ['PERSON', 'APP', 'API', 'TOKEN', 'SIGN_IN', 'PAGES', 'WEBHOOKS'];

/** The environment of a gateway that tests may ask as often as they like. */
export const NO_RATE_LIMITS = {
  ...Object.fromEntries(RATE_LIMITS.map((name) => [`RATE_LIMIT_${name}`, '1000000'])),
  LOGIN_ATTEMPTS: '1000000',
};

export interface BootOptions {
  /** Laid over the environment of the gateway. */
  environment?: Record<string, string>;
  emulator?: EmulatorOptions;
  /** Apps beyond TEST_APPS. */
  apps?: unknown[];
  /** Leaves TEST_APPS out. */
  noTestApps?: boolean;
  /** Where the gateway's log goes; without it the log is silent. */
  logTo?: NodeJS.WritableStream;
}

export interface Booted {
  emulator: Emulator;
  gateway: Gateway;
  /** The gateway's origin, and its issuer. */
  url: string;
  /** Where the embedded store keeps its files. */
  dataDir: string;
  close(): Promise<void>;
}

/** A Notion of our own and a gateway before it, each on a free port, with an empty embedded store. Close it. */
export async function boot(options: BootOptions = {}): Promise<Booted> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  const dataDir = path.join(folder, 'data');
  const appsFile = path.join(folder, 'apps.json');
  await writeFile(
    appsFile,
    JSON.stringify([...(options.noTestApps ? [] : TEST_APPS), ...(options.apps ?? [])]),
  );
  const emulator = await startEmulator({ port: 0, ...options.emulator });
  try {
    const config = readConfig({
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: options.logTo ? 'debug' : 'silent',
      DATA_DIR: dataDir,
      DRAIN_SECONDS: '1',
      // The emulator limits nobody unless it is told to, so no test need wait for a budget that it is not about.
      NOTION_CALLS_PER_SECOND: '1000',
      // Tests count calls: each request starts cold unless it is about the cache.
      CACHE_SECONDS: '0',
      // They come from one address and ask more in a minute than anybody would: the limits are on, and out of reach.
      ...NO_RATE_LIMITS,
      APPS_FILE: appsFile,
      NOTION_API_URL: emulator.url,
      NOTION_CLIENT_ID: DEMO_CLIENT.id,
      NOTION_CLIENT_SECRET: DEMO_CLIENT.secret,
      ...options.environment,
    });
    const gateway = await startGateway(config, createLog(config.logLevel, options.logTo));
    const close = async () => {
      await gateway.close();
      await emulator.close();
      await clear();
    };
    return { emulator, gateway, url: gateway.url, dataDir, close };
  } catch (error) {
    await emulator.close();
    await clear();
    throw error;
  }
}
