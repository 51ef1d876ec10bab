import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { DEMO_CLIENT, startEmulator, type Emulator } from '../../emulator/emulator.js';
import { generateKeyTexts } from '../../src/config/keys.js';
import { startBalancer, type Balancer } from './balancer.js';
import { NO_RATE_LIMITS } from './boot.js';
import { findMortalMongo, type MortalMongo } from './mongo.js';
import { Program } from './process.js';
import { findRedis, type RedisServer } from './redis.js';
import { freePort } from './serverProcess.js';
import { until } from './until.js';

const run = promisify(execFile);

/** Often enough that a gateway which drains is noticed within DRAIN_DELAY_SECONDS, here one. */
const CHECK_EVERY_MS = 200;

/** One gateway as production runs it, in a process of its own, which keeps its address over restarts. */
export class GatewayProcess {
  /** How often it has gone: who asked it before and got no answer was cut off by that. */
  gone = 0;
  #program: Program | null = null;
  readonly #past: Program[] = [];

  constructor(
    readonly port: number,
    private readonly environment: Record<string, string>,
  ) {}

  /** Its own address, past the balancer. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves once it listens. */
  async start(): Promise<void> {
    const environment = { ...this.environment, PORT: String(this.port) };
    const program = new Program(path.resolve('dist/main.js'), environment);
    await program.printed(/gateway listening/);
    this.#program = program;
  }

  /** From one moment to the next, as by `kill -9`. */
  async kill(): Promise<void> {
    const program = this.#letGo();
    await program?.kill();
  }

  /** Tells it to stop; its exit code. */
  async stop(): Promise<number | null | undefined> {
    const program = this.#letGo();
    program?.signal('SIGTERM');
    return program?.ended;
  }

  /** Whether it is there, and has not been told to go. */
  get isUp(): boolean {
    return this.#program !== null;
  }

  /** Everything that its processes have printed. */
  get output(): string {
    return [...this.#past, ...(this.#program ? [this.#program] : [])].map(({ output }) => output).join('');
  }

  #letGo(): Program | null {
    const program = this.#program;
    this.#program = null;
    if (program) this.#past.push(program);
    this.gone += 1;
    return program;
  }
}

/** Two gateways with one MongoDB, one Redis and one emulated Notion, behind a balancer. */
export interface Cluster {
  emulator: Emulator;
  balancer: Balancer;
  mongo: MortalMongo;
  mongoUri: string;
  redis: RedisServer;
  gateways: [GatewayProcess, GatewayProcess];
  /** Starts one again; resolves once the balancer sends requests there. */
  revive: (gateway: GatewayProcess) => Promise<void>;
  close(): Promise<void>;
}

export interface Services {
  mongo: MortalMongo;
  redis: RedisServer;
}

/** What a cluster needs of the machine, or sentences about what is missing. */
export async function findServices(): Promise<Services | { missing: string[] }> {
  const mongo = await findMortalMongo();
  const redis = await findRedis({ password: randomBytes(12).toString('hex') });
  const missing = [mongo, redis].flatMap((found) => ('missing' in found ? [found.missing] : []));
  if (!('missing' in mongo) && !('missing' in redis)) return { mongo, redis };
  for (const found of [mongo, redis]) if (!('missing' in found)) await found.stop();
  return { missing };
}

/** Compiles the sources, where that is still to be done, and starts everything. */
export async function startCluster({ mongo, redis }: Services): Promise<Cluster> {
  await run('npm', ['run', '--silent', 'build']);
  const emulator = await startEmulator();
  const balancer = await startBalancer({ checkEveryMs: CHECK_EVERY_MS });
  const mongoUri = mongo.uriOf(`gateway_cluster_${randomBytes(6).toString('hex')}`);
  const environment = {
    ...generateKeyTexts(),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PUBLIC_URL: balancer.url,
    TRUST_PROXY: '1',
    MONGODB_URI: mongoUri,
    REDIS_URL: redis.url,
    APPS_FILE: path.resolve('scripts/demo-apps.json'),
    NOTION_API_URL: emulator.url,
    NOTION_CLIENT_ID: DEMO_CLIENT.id,
    NOTION_CLIENT_SECRET: DEMO_CLIENT.secret,
    NOTION_CALLS_PER_SECOND: '1000',
    CACHE_SECONDS: '60',
    ...NO_RATE_LIMITS,
    DRAIN_DELAY_SECONDS: '1',
  };
  const gateways: Cluster['gateways'] = [
    new GatewayProcess(await freePort(), environment),
    new GatewayProcess(await freePort(), environment),
  ];
  const close = async () => {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    await Promise.all([balancer.close(), emulator.close()]);
  };
  try {
    await Promise.all(gateways.map((gateway) => gateway.start()));
  } catch (error) {
    await close();
    throw error;
  }
  balancer.targets.push(...gateways.map(({ port }) => port));
  const revive = async (gateway: GatewayProcess) => {
    await gateway.start();
    await until(() => !balancer.unready.has(gateway.port));
  };
  return { emulator, balancer, mongo, mongoUri, redis, gateways, revive, close };
}
