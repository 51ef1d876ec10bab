import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const READY_MS = 30_000;

export function isOnPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) =>
    ['', '.exe', '.cmd'].some((end) => existsSync(join(folder, command + end))),
  );
}

/** The first line that matches, when the server says that it is ready; rejects when it ends before, or says nothing. */
export async function firstLine(name: string, child: ChildProcess, pattern: RegExp): Promise<string> {
  const timer = setTimeout(() => child.kill('SIGKILL'), READY_MS);
  try {
    for await (const line of createInterface({ input: child.stdout! })) {
      if (pattern.test(line)) {
        child.stdout!.resume();
        return line.trim();
      }
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`${name} ended, or said nothing for ${READY_MS / 1000} seconds, before it was ready.`);
}

/** Asks it to end, and waits until it has. */
export async function end(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  ask();
  await ended;
}

/** A port of 127.0.0.1 that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
