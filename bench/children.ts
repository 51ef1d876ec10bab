import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUN_TYPESCRIPT = ['--disable-warning=DEP0205', '--import', '@swc-node/register/esm-register'];
const STOP_MS = 5_000;
/** The kernel's ticks in a second, in which `/proc` counts: the same on every Linux that Node runs on. */
const TICKS = 100;

/** What is measured has the first core to itself; everything else shares the others. */
export const CORES = { server: '0', others: othersOf(availableParallelism()) };

function othersOf(cores: number): string {
  return cores > 2 ? `1-${cores - 1}` : '1';
}

/** Whether processes can be held to their cores: with two of them at least, and the tool that does it. */
export const PINNED = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0;

/** A process of the benchmark. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Seconds of CPU that it has used so far; null where the system does not tell. */
  cpuSeconds(): number | null;
  /** Lets it end on its own, for a while; resolves once it is gone. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  name: string;
  cores: string;
  /** Arguments of Node. */
  args: string[];
  environment: Record<string, string>;
  /** The project's folder unless told. */
  cwd?: string;
}

const running = new Set<ChildProcess>();

/** For the end, whichever it is: nothing that was started may stay behind. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Holds this process, which makes the load, to the cores that are left for it. */
export function pinSelf(): void {
  if (PINNED) spawnSync('taskset', ['-a', '-c', '-p', CORES.others, String(process.pid)]);
}

/** Starts Node with arguments, on its cores. */
export function start({
  name,
  cores,
  args,
  environment,
  cwd = ROOT,
}: ChildOptions): Child & { process: ChildProcess } {
  const command = PINNED ? ['taskset', '-c', cores, process.execPath, ...args] : [process.execPath, ...args];
  const [file = '', ...rest] = command;
  const child = spawn(file, rest, {
    cwd,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const { pid = 0 } = child;
  return { name, pid, process: child, cpuSeconds: () => cpuSecondsOf(pid), stop: () => stop(child) };
}

/** Starts a TypeScript program that announces its port, and resolves with its origin. */
export async function startProgram(options: Omit<ChildOptions, 'args'> & { file: string }) {
  const file = fileURLToPath(new URL(options.file, import.meta.url));
  const child = start({ ...options, args: [...RUN_TYPESCRIPT, file] });
  const gone = once(child.process, 'exit').then(() => {
    throw new Error(`${options.name} ended before it listened; what it printed stands above.`);
  });
  const [message] = (await Promise.race([once(child.process, 'message'), gone])) as [{ port: number }];
  gone.catch(() => undefined);
  return { child, origin: `http://127.0.0.1:${message.port}` };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const cut = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(cut);
}

function cpuSecondsOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th field behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
