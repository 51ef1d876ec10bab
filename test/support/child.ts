import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { RUN_TYPESCRIPT } from './process.js';

/** A TypeScript file of this folder, run in a process of its own. */
export interface Child {
  pid: number;
  /** Its standard output, line by line; ends when it does. */
  lines: AsyncIterator<string>;
  /** Writes a line to its standard input. */
  tell(line: string): void;
  /** Closes its standard input. */
  hangUp(): void;
  kill(signal: NodeJS.Signals): void;
  ended(): Promise<void>;
}

/** Starts `test/support/<file>` with Node, as `npm run dev` starts the gateway. */
export function startChild(file: string, args: string[]): Child {
  const child: ChildProcess = spawn(
    process.execPath,
    [...RUN_TYPESCRIPT, join(import.meta.dirname, file), ...args],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const exit = once(child, 'exit');
  const { stdin, stdout } = child;
  if (!stdin || !stdout || child.pid === undefined) throw new Error(`${file} could not be started.`);
  return {
    pid: child.pid,
    lines: createInterface({ input: stdout })[Symbol.asyncIterator](),
    tell: (line) => void stdin.write(`${line}\n`),
    hangUp: () => void stdin.end(),
    kill: (signal) => void child.kill(signal),
    ended: async () => {
      await exit;
    },
  };
}
