import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Node's flags for a TypeScript program, those of the npm scripts: the loader, and silence on its use of an older hook. */
export const RUN_TYPESCRIPT = ['--disable-warning=DEP0205', '--import', '@swc-node/register/esm-register'];

/** A program of the project, in TypeScript or compiled, in a process of its own; its environment holds only what is given. */
export class Program {
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(
    file: string,
    environment: Record<string, string>,
    { cwd = process.cwd(), args = [] }: { cwd?: string; args?: string[] } = {},
  ) {
    const flags = file.endsWith('.ts') ? RUN_TYPESCRIPT : [];
    this.#child = spawn(process.execPath, [...flags, file, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => (this.output += chunk.toString());
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
    this.#ended = once(this.#child, 'close').then(([code]) => code as number | null);
  }

  /** The first match in what it prints; rejects with everything printed when it ends without. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    const ended = this.#ended.then(() => 'ended' as const);
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      const more = Promise.race([
        ended,
        ...[this.#child.stdout, this.#child.stderr].map((stream) => stream && once(stream, 'data')),
      ]);
      if ((await more) === 'ended' && !pattern.test(this.output))
        throw new Error(`${String(pattern)} was never printed:\n${this.output}`);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The exit code, once it has ended. */
  get ended(): Promise<number | null> {
    return this.#ended;
  }

  /** For afterEach: ends it the hard way when a test left it running. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
