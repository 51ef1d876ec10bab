import type { Redis } from 'ioredis';
import type { Allowances, Reservation } from '../notion/allowances.js';
import { RESERVE, TEACH } from './budgetScripts.js';
import type { RedisLink } from './redisLink.js';

/** Nobody reserves further ahead: within that time a complaint may change everything. */
const LONGEST_WAIT_MS = 2_000;
/** More than any budget saves. */
const PLENTY = 1e9;

/** The client, once it knows the scripts. */
type Scripted = Redis & {
  reserveCalls(keys: number, ...rest: (string | number)[]): Promise<string>;
  teachBudget(key: string, lesson: string): Promise<unknown>;
};

/** Budgets of calls in Redis, which the gateways draw on in turns. */
export function createAllowances(link: RedisLink): Allowances {
  const redis = link.commands as Scripted;
  redis.defineCommand('reserveCalls', { lua: RESERVE });
  redis.defineCommand('teachBudget', { lua: TEACH, numberOfKeys: 1 });
  return {
    get isUp() {
      return link.isUp;
    },
    get part() {
      return 1 / link.gateways;
    },
    reserve: async (budgets, calls) => {
      const keys = budgets.map(({ id }) => keyOf(id));
      const said = budgets.map(({ lesson, saved }) =>
        JSON.stringify({ lesson, saved: Math.min(saved, PLENTY) }),
      );
      try {
        const reply = await redis.reserveCalls(keys.length, ...keys, calls, LONGEST_WAIT_MS, ...said);
        return JSON.parse(reply) as Reservation;
      } catch {
        return null;
      }
    },
    teach: (id, lesson) => void redis.teachBudget(keyOf(id), JSON.stringify(lesson)).catch(() => undefined),
  };
}

function keyOf(id: string): string {
  return `budget:${id}`;
}
