import type { RedisConfig } from '../config.js';
import type { OpenCount } from '../limits/sharedCount.js';
import type { Logger } from '../log.js';
import type { Allowances } from '../notion/allowances.js';
import { createAllowances } from './budgets.js';
import { RedisCounts } from './counts.js';
import { type News, NO_NEWS, RedisNews } from './news.js';

/** What the processes of one deployment share at once; a process without Redis is taken to be the only one. */
export interface Shared {
  readonly news: News;
  /** Counts with the other gateways; null without Redis. */
  readonly openCount: OpenCount | null;
  /** Budgets of calls to Notion; null without Redis. */
  readonly allowances: Allowances | null;
  /** Why what is shared is not shared now, in words without addresses or secrets; null when it is. */
  problem(): string | null;
  close(): void;
}

/** Connects to Redis when there is one. Rejects when it does not let the gateway in; one that is away may come later. */
export async function openShared(config: RedisConfig | null, log: Logger): Promise<Shared> {
  if (!config) return ALONE;
  const news = new RedisNews(config, log);
  const { link } = news;
  try {
    await link.open();
  } catch (error) {
    link.close();
    throw error;
  }
  return {
    news,
    openCount: new RedisCounts(link.commands, log).open,
    allowances: createAllowances(link),
    problem: () => (link.isUp ? null : 'Redis does not answer'),
    close: () => link.close(),
  };
}

const ALONE: Shared = {
  news: NO_NEWS,
  openCount: null,
  allowances: null,
  problem: () => null,
  close: () => undefined,
};
