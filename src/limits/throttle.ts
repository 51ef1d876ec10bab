import type { IncomingMessage, ServerResponse } from 'node:http';
import { askerOf, type Audit } from '../audit.js';
import type { AddressOf } from './address.js';
import { Counter, type Window } from './counter.js';
import { inWords, type Reason } from './refusal.js';
import type { Refuse } from './refuse.js';
import type { OpenCount, SharedCount } from './sharedCount.js';

/** One row of the table: what can be guessed, and how patient the gateway is with it. */
interface Attempt {
  /** What the refused are told that there was too much of. */
  title: string;
  /** Failures that cost nothing, as a multiple of `LOGIN_ATTEMPTS`. */
  patience: number;
  longestSeconds: number;
}

/**
 * THE table of what is throttled. Where many people may share an address, and what is guessed cannot be hit, patience is
 * long and waits are short: nobody shall stand before a closed door because of their neighbour.
 */
const ATTEMPTS = {
  /** The secret of an app: for the app and the address together, so that no stranger locks an app out. */
  secret: { title: 'Too many wrong client secrets', patience: 1, longestSeconds: 300 },
  /** What a person types for a device: short, and so the one thing that could be found by trying. */
  userCode: { title: 'Too many wrong codes', patience: 1, longestSeconds: 300 },
  /** Codes, refresh tokens and client ids that do not exist. */
  token: { title: 'Too many wrong codes or tokens', patience: 5, longestSeconds: 60 },
  /** Answers of Notion that nobody has asked for, and sign-ins that nobody waits for. */
  signIn: { title: 'Too many sign-ins that failed', patience: 5, longestSeconds: 60 },
} satisfies Record<string, Attempt>;

type AttemptName = keyof typeof ATTEMPTS;

/** Failures are forgotten so long after the first of them. */
const FORGET_MS = 15 * 60_000;

export interface ThrottleRule {
  name: string;
  /** Failures that cost nothing. */
  free: number;
  longestSeconds: number;
}

/** Counts failures of one kind; after the free ones each doubles the wait before the next try. */
export class Throttle {
  readonly #failures: Counter;
  readonly #shared: SharedCount | undefined;

  constructor(
    private readonly rule: ThrottleRule,
    private readonly now: () => number,
    openCount: OpenCount | null = null,
  ) {
    this.#failures = new Counter(FORGET_MS, now);
    this.#shared = openCount?.(`failed:${rule.name}`, FORGET_MS, (key, { used }) =>
      this.#raise(this.#failures.open(key), used),
    );
  }

  /** Whole seconds until the key may try again; 0: now. */
  waitSeconds(key: string): number {
    const { until = 0 } = this.#failures.peek(key) ?? {};
    return Math.max(0, Math.ceil((until - this.now()) / 1_000));
  }

  /** Says whether it is the first of its row that costs a wait. Of failures at other gateways it hears with each of its own. */
  failed(key: string): boolean {
    const window = this.#failures.open(key);
    this.#raise(window, window.used + 1);
    this.#shared?.add(key);
    const isFirst = window.until !== undefined && !window.isOnRecord;
    if (isFirst) window.isOnRecord = true;
    return isFirst;
  }

  succeeded(key: string): void {
    this.#failures.forget(key);
    this.#shared?.forget(key);
  }

  #raise(window: Window, used: number): void {
    if (used <= window.used) return;
    const { free, longestSeconds } = this.rule;
    window.used = used;
    if (used < free) return;
    const seconds = Math.min(2 ** (used - free), longestSeconds);
    window.until = this.now() + seconds * 1_000;
    // As long as it waits it is not forgotten.
    window.endsAt = Math.max(window.endsAt, window.until + FORGET_MS);
  }
}

export interface ThrottleParts {
  /** Failures that cost nothing; 0 throttles nobody. */
  attempts: number;
  /** Where all gateways count together; null: this one is alone. */
  openCount: OpenCount | null;
  addressOf: AddressOf;
  refuse: Refuse;
  audit: Audit;
  now?: () => number;
}

/** What sign-in asks and tells. */
export interface LoginThrottle {
  /** Answers 429 for an address that has to wait. */
  guard(name: AttemptName): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Counts a failure of the address that a request comes from. */
  failed(name: AttemptName, request: IncomingMessage): void;
  /** Whether an app may try its secret now from the address that a request comes from, and whom to tell what came of it. */
  proof(appId: string, request: IncomingMessage): Proof;
}

interface Proof {
  /** Why it may not be tried now. */
  readonly refusal: { message: string; retryAfter: number } | null;
  readonly settle: (isRight: boolean) => void;
}

export function createLoginThrottle(parts: ThrottleParts): LoginThrottle {
  const { attempts, openCount, addressOf, refuse, audit, now = performance.now.bind(performance) } = parts;
  const throttles = Object.fromEntries(
    Object.entries(ATTEMPTS).map(([name, { patience, longestSeconds }]) => {
      const free = attempts === 0 ? Infinity : attempts * patience;
      return [name, new Throttle({ name, free, longestSeconds }, now, openCount)];
    }),
  ) as Record<AttemptName, Throttle>;
  return {
    guard: (name) => (request, response, next) => {
      const seconds = throttles[name].waitSeconds(addressOf(request));
      if (seconds === 0) return next();
      response.setHeader('retry-after', String(seconds));
      refuse({ request, url: addressIn(request) }, response, reasonOf(name, seconds));
    },
    failed: (name, request) => {
      const isFirst = throttles[name].failed(addressOf(request));
      // Of the others each failure is on record by itself.
      if (isFirst && name === 'userCode') audit('codes_refused', {}, askerOf(request));
    },
    proof: (appId, request) => {
      const key = `${appId} ${addressOf(request)}`;
      const retryAfter = throttles.secret.waitSeconds(key);
      return {
        refusal: retryAfter > 0 ? { message: sentenceOf('secret', retryAfter), retryAfter } : null,
        settle: (isRight) => {
          if (isRight) throttles.secret.succeeded(key);
          else throttles.secret.failed(key);
        },
      };
    },
  };
}

/** Where express has shortened it, it has kept the whole. */
function addressIn({ url = '/', originalUrl = url }: IncomingMessage & { originalUrl?: string }): string {
  return originalUrl;
}

function sentenceOf(name: AttemptName, seconds: number): string {
  return `${ATTEMPTS[name].title} came from your network. Wait ${inWords(seconds)}, then try again.`;
}

function reasonOf(name: AttemptName, seconds: number): Reason {
  return {
    status: 429,
    title: ATTEMPTS[name].title,
    message: sentenceOf(name, seconds),
    error: 'temporarily_unavailable',
    extensions: { code: 'RATE_LIMITED', retryAfter: seconds },
  };
}
