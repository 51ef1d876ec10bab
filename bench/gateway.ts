import { createPrivateKey, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import jwt from 'jsonwebtoken';
import { resourceOf } from '../src/auth/provider/provider.js';
import { sealTokens } from '../src/auth/sealedTokens.js';
import { createVault } from '../src/auth/vault.js';
import {
  encryptionKeysSchema,
  generateKeyTexts,
  signingKeysSchema,
  type KeyTexts,
} from '../src/config/keys.js';
import { openStore } from '../src/storage/openStore.js';
import type { NewGrant } from '../src/storage/store.js';
import { CORES, ROOT, start, type Child } from './children.js';

/** The gateway as production runs it, in a process of its own, and people who are signed in. */
export interface GatewayUnderTest {
  origin: string;
  child: Child;
  /** An access token for each grant: calls of one grant share a budget at Notion. */
  tokens: string[];
  close(): Promise<void>;
}

export interface GatewayOptions {
  /** Where its Notion is. */
  upstream: string;
  grants: number;
  /** What the budget of each grant starts from. */
  callsPerSecond: number;
  /** More arguments of Node. */
  nodeArgs?: string[];
}

const PERSON = 'c7c11cca-1d73-471d-9b6e-bdef51470190';
const CLIENT = 'bench';
const SIGNED_IN_SECONDS = 3 * 3_600;
const READY_MS = 30_000;

/** Fills an embedded store with grants and sign-ins, one by the id of the other, starts the built gateway on it, and waits until it is ready. */
export async function startGateway({
  upstream,
  grants,
  callsPerSecond,
  nodeArgs = [],
}: GatewayOptions): Promise<GatewayUnderTest> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gateway-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const keys = generateKeyTexts();
  const origin = `http://127.0.0.1:${await freePort()}`;
  const ids = await saveGrants(folder, keys, grants);
  const appsFile = path.join(folder, 'apps.json');
  await writeFile(appsFile, '[]');
  const child = start({
    name: 'gateway',
    cores: CORES.server,
    args: [...nodeArgs, path.join(ROOT, 'dist/main.js')],
    // Away from the `.env` of whoever runs this.
    cwd: folder,
    environment: { ...environmentOf({ folder, origin, upstream, appsFile, callsPerSecond }), ...keys },
  });
  await ready(origin, child.process);
  const close = async () => {
    await child.stop();
    clear();
  };
  return { origin, child, tokens: signTokens(keys, origin, ids), close };
}

function environmentOf(given: {
  folder: string;
  origin: string;
  upstream: string;
  appsFile: string;
  callsPerSecond: number;
}) {
  return {
    HOST: '127.0.0.1',
    PORT: new URL(given.origin).port,
    PUBLIC_URL: given.origin,
    DATA_DIR: path.join(given.folder, 'data'),
    // No balancer to wait for: whoever profiles it waits for its end.
    DRAIN_DELAY_SECONDS: '0',
    APPS_FILE: given.appsFile,
    NOTION_API_URL: given.upstream,
    NOTION_CLIENT_ID: 'bench',
    NOTION_CLIENT_SECRET: 'bench',
    // No line for each request: none of the servers beside it writes one.
    LOG_LEVEL: 'warn',
    NOTION_CALLS_PER_SECOND: String(given.callsPerSecond),
    DRAIN_SECONDS: '1',
    // Requests are counted as in production; nobody is refused.
    RATE_LIMIT_PERSON: '1000000000',
    RATE_LIMIT_APP: '1000000000',
    RATE_LIMIT_API: '1000000000',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Ids of fresh grants, each in a workspace of its own. */
async function saveGrants(folder: string, keys: KeyTexts, count: number): Promise<string[]> {
  const store = await openStore({ kind: 'embedded', dir: path.join(folder, 'data') });
  const vault = createVault(encryptionKeysSchema.parse(keys.ENCRYPTION_KEYS));
  const grants = Array.from({ length: count }, (_, index): NewGrant => {
    const botId = randomUUID();
    const accessToken = `bench-${index}`;
    return {
      botId,
      person: { id: PERSON, name: 'Ada', email: null, avatarUrl: null },
      workspace: { id: randomUUID(), name: 'Bench', icon: null },
      duplicatedTemplateId: null,
      tokens: sealTokens(vault, { botId, accessToken, refreshToken: null }),
    };
  });
  const saved = await Promise.all(grants.map((grant) => store.grants.save(grant)));
  const ids = saved.map(({ id }) => id);
  await Promise.all(
    ids.map((id) =>
      store.signIns.save(
        { id, personId: PERSON, grantId: id, clientId: CLIENT, userAgent: null },
        SIGNED_IN_SECONDS,
      ),
    ),
  );
  await store.close();
  return ids;
}

/** Access tokens as `/oauth/token` gives them, valid for as long as a benchmark may take. */
function signTokens(keys: KeyTexts, origin: string, grants: string[]): string[] {
  const [key] = signingKeysSchema.parse(keys.SIGNING_KEYS);
  if (!key) throw new Error('there is no signing key');
  const secret = createPrivateKey({ key, format: 'jwk' });
  const header = { alg: 'ES256' as const, kid: key.kid, typ: 'at+jwt' };
  const claims = { sub: PERSON, client_id: CLIENT, scope: 'read write' };
  const rules = { issuer: origin, audience: resourceOf(origin), expiresIn: SIGNED_IN_SECONDS };
  return grants.map((id) => jwt.sign({ ...claims, gid: id, sid: id }, secret, { ...rules, header }));
}

async function ready(
  origin: string,
  process: NodeJS.EventEmitter & { exitCode: number | null },
): Promise<void> {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(50)) {
    if (process.exitCode !== null) break;
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error('The gateway did not become ready; what it printed stands above.');
}
