import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisConfig } from '../config.js';
import type { Logger } from '../log.js';
import type { Change } from '../notion/others.js';
import { RedisLink, TRUST_MS } from './redisLink.js';

/** What one process has learned and all must know. */
export type Item =
  | ({ about: 'change' } & Change)
  /** A sign-in has ended. */
  | { about: 'signIn'; id: string }
  /** Something that could not be told when it happened. */
  | { about: 'everything' };

/** What the processes tell one another. */
export interface News {
  /**
   * Resolves once every other process has acted on it, or no longer shows what it kept because it hears nothing: a second
   * later at most. Never rejects.
   */
  tell(item: Item): Promise<void>;
  /** What others tell; `everything` also when some of it may have been missed. */
  onItem(act: (item: Item) => void): void;
  /** False while something may have been told that was not heard. */
  readonly isCurrent: boolean;
}

/** A process that is alone has nobody to tell. */
export const NO_NEWS: News = {
  tell: () => Promise.resolve(),
  onItem: () => undefined,
  isCurrent: true,
};

interface Message {
  from: string;
  number: number;
  item: Item;
}

/**
 * News over Redis, each confirmed by everyone who has heard it. Who cannot confirm in time has not had a beat back since, so
 * that `isCurrent` is false there by the time that the teller goes on: a paused or cut off process shows nothing old either.
 */
export class RedisNews implements News {
  readonly link: RedisLink;
  readonly #self = randomUUID();
  readonly #channel: string;
  readonly #acts: ((item: Item) => void)[] = [];
  /** By the number of what was told. */
  readonly #confirmed = new Map<number, Confirmations>();
  #count = 0;
  #hasUntold = false;

  constructor(config: RedisConfig, log: Logger) {
    this.#channel = `${config.prefix}news`;
    const channels = [this.#channel, this.#channelOf(this.#self)] as const;
    this.link = new RedisLink(config, channels, (channel, text) => this.#hear(channel, text), log);
    this.link.onBack(() => this.#catchUp());
  }

  get isCurrent(): boolean {
    return this.link.hasHeardAll;
  }

  onItem(act: (item: Item) => void): void {
    this.#acts.push(act);
  }

  async tell(item: Item): Promise<void> {
    const number = ++this.#count;
    const message: Message = { from: this.#self, number, item };
    // Confirmations may be there before the answer that says how many to wait for.
    const confirmed = new Confirmations();
    this.#confirmed.set(number, confirmed);
    try {
      const hearers = await this.link.commands.publish(this.#channel, JSON.stringify(message));
      await confirmed.reach(hearers, TRUST_MS);
    } catch {
      this.#hasUntold = true;
      // Where Redis is away nobody trusts for longer than this what he keeps.
      await sleep(Math.max(0, TRUST_MS - this.link.lostForMs));
    } finally {
      this.#confirmed.delete(number);
    }
  }

  #hear(channel: string, text: string): void {
    if (channel !== this.#channel) return this.#confirmed.get(Number(text))?.add();
    const { from, number, item } = JSON.parse(text) as Message;
    if (from === this.#self) return this.#confirmed.get(number)?.add();
    this.#act(item);
    // Who tells waits for this no longer than he must.
    this.link.commands.publish(this.#channelOf(from), String(number)).catch(() => undefined);
  }

  #act(item: Item): void {
    for (const act of this.#acts) act(item);
  }

  /** What the others have told meanwhile, and what could not be told to them. */
  #catchUp(): void {
    this.#act({ about: 'everything' });
    if (!this.#hasUntold) return;
    this.#hasUntold = false;
    void this.tell({ about: 'everything' });
  }

  #channelOf(process: string): string {
    return `${this.#channel}:${process}`;
  }
}

/** Counts up to a number that is known later. */
class Confirmations {
  #count = 0;
  #wanted = Infinity;
  #reached: () => void = () => undefined;

  add(): void {
    this.#count += 1;
    if (this.#count >= this.#wanted) this.#reached();
  }

  /** Resolves when there are so many, or after the milliseconds. */
  async reach(wanted: number, patienceMs: number): Promise<void> {
    this.#wanted = wanted;
    if (this.#count >= wanted) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, patienceMs);
      this.#reached = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}
