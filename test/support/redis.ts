import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, firstLine, freePort, isOnPath } from './serverProcess.js';

/** A Redis of its own for the tests of one file, which may be hurt. */
export interface RedisServer {
  url: string;
  /** It holds still, as a machine that hangs: connections stay open, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** It is gone from one moment to the next, with all that it held. */
  kill(): Promise<void>;
  /** After `kill`: a new one at the same address, and empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there is none, as a sentence. */
export interface NoRedisServer {
  missing: string;
}

/** `redis-server` of the PATH. It throws when that is there but does not start. */
export async function findRedis(options: { password?: string } = {}): Promise<RedisServer | NoRedisServer> {
  if (isOnPath('redis-server')) return startRedis(options);
  return { missing: 'The tests with a Redis were left out: put redis-server on the PATH.' };
}

/** The suite with a Redis; without one, a test that fails where `REQUIRE_REDIS=true` says that there must be one. */
export async function describeWithRedis(suite: (redis: RedisServer) => void): Promise<void> {
  const found = await findRedis();
  if (!('missing' in found)) {
    afterAll(() => found.stop());
    suite(found);
    return;
  }
  process.stderr.write(`${found.missing}\n`);
  it('runs where REQUIRE_REDIS=true says that it must', () => {
    if (process.env.REQUIRE_REDIS === 'true') throw new Error(found.missing);
  });
}

/** The shell ends the server when its standard input closes: with the tests, however those end. */
const SCRIPT = 'redis-server "$@" & echo "process $!"; cat >/dev/null; kill -KILL $!; wait';

async function startRedis({ password }: { password?: string }): Promise<RedisServer> {
  const dir = mkdtempSync(join(tmpdir(), 'redis.'));
  const port = await freePort();
  const settings = { port: String(port), bind: '127.0.0.1', dir, save: '', appendonly: 'no' };
  const args = Object.entries({ ...settings, ...(password && { requirepass: password }) });
  let running = await launch(args.flatMap(([name, value]) => [`--${name}`, value]));
  const kill = () => end(running.shell, () => running.shell.stdin?.end());
  return {
    url: `redis://${password ? `:${password}@` : ''}127.0.0.1:${port}`,
    freeze: () => void process.kill(running.pid, 'SIGSTOP'),
    thaw: () => void process.kill(running.pid, 'SIGCONT'),
    kill,
    restart: async () => {
      running = await launch(args.flatMap(([name, value]) => [`--${name}`, value]));
    },
    stop: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function launch(args: string[]): Promise<{ shell: ChildProcess; pid: number }> {
  const shell = spawn('sh', ['-c', SCRIPT, 'sh', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let pid = 0;
  shell.stdout.on('data', (chunk: Buffer) => {
    pid ||= Number(/^process (\d+)$/m.exec(chunk.toString())?.[1] ?? 0);
  });
  await firstLine('redis-server', shell, /ready to accept connections/i);
  return { shell, pid };
}
