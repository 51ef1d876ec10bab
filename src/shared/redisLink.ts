import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { ConfigError, type RedisConfig } from '../config.js';
import type { Logger } from '../log.js';
import { codeOf, CONNECT_MS, createConnection, reasonOf } from './connection.js';

/** For so long after it was sent does a beat that came back vouch that nothing said before it was missed. */
export const TRUST_MS = 1_000;
const BEAT_EVERY_MS = 300;

/** Redis does not let this gateway in, which no waiting mends. */
const REFUSALS = new Set(['WRONGPASS', 'NOAUTH', 'NOPERM']);

type Hear = (channel: string, message: string) => void;

/**
 * Two connections to Redis, one for commands and one that listens to channels, which come back by themselves. The link is up
 * while both are. A beat on each finds out about a Redis that is there but silent.
 */
export class RedisLink {
  readonly commands: Redis;
  readonly #listening: Redis;
  readonly #beat: NodeJS.Timeout;
  /** Beats in a row that did not come back, of a connection that was not made anew since. */
  readonly #missed = new WeakMap<Redis, number>();
  readonly #onBack: (() => void)[] = [];
  /** How many processes listened at the last beat; before the first, this one expects another. */
  #gateways = 2;
  #isListening = false;
  #isUp = false;
  #isSaidLost = false;
  #isClosed = false;
  #lostAt = -Infinity;
  /** When the youngest beat that came back was sent. */
  #vouchedAt = -Infinity;
  #reason = 'no answer';
  #opened: (error?: ConfigError) => void = () => undefined;

  constructor(
    config: RedisConfig,
    private readonly channels: readonly [news: string, ...others: string[]],
    hear: Hear,
    private readonly log: Logger,
  ) {
    this.commands = createConnection(config);
    this.#listening = createConnection(config);
    this.commands.on('ready', () => this.#look()).on('close', () => this.#look());
    this.#listening.on('ready', () => void this.#listen()).on('close', () => this.#setListening(false));
    this.#listening.on('message', hear);
    for (const connection of this.#connections) {
      connection.on('ready', () => this.#missed.set(connection, 0));
      connection.on('error', (error) => this.#note(error));
    }
    this.#beat = setInterval(() => void this.#check(), BEAT_EVERY_MS).unref();
  }

  /**
   * Connects, and resolves when the link is up; also when it is not within two seconds, since Redis may come later. Rejects
   * when Redis does not let the gateway in.
   */
  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(resolve, CONNECT_MS);
      this.#opened = (error) => {
        clearTimeout(late);
        if (error) reject(error);
        else resolve();
      };
      // What goes wrong is told by the event, and tried again.
      for (const connection of this.#connections) connection.connect().catch(() => undefined);
    });
    this.#opened = () => undefined;
    if (!this.#isUp) this.#sayLost();
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Everything that was said on the channels until a moment ago has been heard. */
  get hasHeardAll(): boolean {
    return this.#isUp && performance.now() - this.#vouchedAt < TRUST_MS;
  }

  /** Processes that share this Redis, as far as known: 1 or more. */
  get gateways(): number {
    return this.#gateways;
  }

  /** Milliseconds since it was up; 0 while it is. */
  get lostForMs(): number {
    return this.#isUp ? 0 : performance.now() - this.#lostAt;
  }

  /** Whenever it is up again: what was said meanwhile was not heard. */
  onBack(listener: () => void): void {
    this.#onBack.push(listener);
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#beat);
    for (const connection of this.#connections) connection.disconnect();
  }

  get #connections(): readonly [Redis, Redis] {
    return [this.commands, this.#listening];
  }

  async #listen(): Promise<void> {
    const connection = this.#listening;
    // Too late an answer is an error, after which the connection is made anew.
    const subscribed = await connection.subscribe(...this.channels).then(
      () => true,
      (error: Error) => this.#note(error),
    );
    if (subscribed !== true) return connection.disconnect(true);
    if (connection.status === 'ready') this.#setListening(true);
  }

  #setListening(isListening: boolean): void {
    this.#isListening = isListening;
    this.#look();
  }

  /** Finds out whether the link is up, and tells when that has changed. */
  #look(): void {
    const isUp = this.#isListening && this.commands.status === 'ready';
    if (isUp === this.#isUp || this.#isClosed) return;
    this.#isUp = isUp;
    if (!isUp) {
      this.#lostAt = performance.now();
      return this.#sayLost();
    }
    for (const listener of this.#onBack) listener();
    void this.#check();
    if (this.#isSaidLost) this.log.info('Redis is back');
    this.#isSaidLost = false;
    this.#opened();
  }

  #sayLost(): void {
    if (this.#isSaidLost) return;
    this.#isSaidLost = true;
    this.log.warn(
      { reason: this.#reason },
      'Redis does not answer: until it is back this gateway keeps nothing of Notion in its cache, spends its part of the calls to Notion only, and counts limits by itself',
    );
  }

  /** A beat on each connection: what comes back on the one vouches for the news, on the other it counts who hears them. */
  async #check(): Promise<void> {
    const sentAt = performance.now();
    const [news] = this.channels;
    const counting = this.#beatOn(this.commands, async () => {
      const [, hearers] = (await this.commands.pubsub('NUMSUB', news)) as [string, number];
      this.#gateways = Math.max(1, hearers);
    });
    const vouching = this.#beatOn(this.#listening, async () => {
      await this.#listening.ping();
      if (this.#isListening) this.#vouchedAt = sentAt;
    });
    await Promise.all([counting, vouching]);
  }

  /** A connection whose beat fails twice in a row, while nothing comes in, is made anew. */
  async #beatOn(connection: Redis, beat: () => Promise<void>): Promise<void> {
    if (connection.status !== 'ready') return;
    const { stream } = connection;
    const { bytesRead } = stream;
    const missed = this.#missed.get(connection) ?? 0;
    this.#missed.set(connection, missed + 1);
    try {
      await beat();
      this.#missed.set(connection, 0);
    } catch (error) {
      this.#note(error as Error);
      // When this process was held up its time is over before it has read the answer that is there.
      await nextTurn();
      if (stream.bytesRead > bytesRead) this.#missed.set(connection, 0);
      else if (missed > 0 && connection.status === 'ready') connection.disconnect(true);
    }
  }

  #note(error: Error): void {
    this.#reason = reasonOf(error);
    if (REFUSALS.has(codeOf(error)) && !this.#isClosed) this.#opened(notLetIn(codeOf(error)));
  }
}

function notLetIn(code: string): ConfigError {
  return new ConfigError([
    `REDIS_URL: Redis does not let the gateway in (${code}): check the user name and password in it, and that this user may use every command on keys and channels of REDIS_PREFIX`,
  ]);
}
