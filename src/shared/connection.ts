import { Redis, type RedisOptions } from 'ioredis';
import type { RedisConfig } from '../config.js';

/** Milliseconds after which a command counts as lost: no request waits longer for Redis. */
const COMMAND_MS = 250;
export const CONNECT_MS = 2_000;
const LONGEST_RETRY_MS = 1_000;

const OPTIONS: RedisOptions = {
  lazyConnect: true,
  protocol: 2,
  commandTimeout: COMMAND_MS,
  connectTimeout: CONNECT_MS,
  // Whoever asks while Redis is away is told at once, and goes on without.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  autoResubscribe: false,
  retryStrategy: (times) => Math.min(50 * 2 ** times, LONGEST_RETRY_MS) * (0.75 + Math.random() / 2),
  // What was the primary is a replica now: the address leads to the new one.
  reconnectOnError: (error) => codeOf(error) === 'READONLY',
};

/** A connection that is not made yet; once it is, it is made anew whenever it is lost. */
export function createConnection({ url, prefix }: RedisConfig): Redis {
  // `disconnectTimeout`, which the types lack: how long a connection that ends waits for a Redis that is silent.
  return new Redis(url, { ...OPTIONS, keyPrefix: prefix, disconnectTimeout: COMMAND_MS });
}

/** What went wrong, without what was sent: Redis repeats arguments in its errors, and the client keeps them there. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  return error.name === 'ReplyError' ? codeOf(error) : error.message || (error.code ?? error.name);
}

/** The first word of an error that Redis answers. */
export function codeOf({ message }: Error): string {
  return message.split(' ', 1)[0] ?? '';
}
