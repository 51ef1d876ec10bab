import { PassThrough } from 'node:stream';
import { createLog, type Logger } from '../../src/log.js';

/** A log whose lines a test can read. */
export interface LogLines {
  log: Logger;
  to: NodeJS.WritableStream;
  text(): string;
  /** The messages at this level, as pino counts: 30 is info, 40 a warning. */
  at(level: number): string[];
}

export function keepLog(): LogLines {
  const to = new PassThrough();
  const chunks: string[] = [];
  to.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const text = () => chunks.join('');
  return {
    log: createLog('debug', to),
    to,
    text,
    at: (level) =>
      text()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { level: number; msg: string })
        .filter((line) => line.level === level)
        .map(({ msg }) => msg),
  };
}
