import type { Request, RequestHandler } from 'express';
import { LRUCache } from 'lru-cache';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { askerOf, type Audit } from '../../audit.js';
import { messagePage } from '../../web/page.js';
import { PAGE_HEADERS } from '../authPage.js';
import { renderCodeConfirm, renderCodeInput, renderDeviceConnected } from './devicePages.js';

type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>;

/** How many wrong codes one address may type in ten minutes: of 25 thousand million codes it then finds none. */
const MOST_WRONG = 10;
const FORGET_MS = 10 * 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts wrong codes by the address that they came from, in this process. */
export class CodeThrottle {
  readonly #wrong = new LRUCache<string, number>({ max: MOST_ADDRESSES, ttl: FORGET_MS, noUpdateTTL: true });

  constructor(private readonly audit: Audit) {}

  /** Express knows which proxies to believe; the library would believe any. */
  count(request: unknown): void {
    const address = addressOf(request as Request);
    const wrong = (this.#wrong.get(address) ?? 0) + 1;
    this.#wrong.set(address, wrong);
    if (wrong === MOST_WRONG) this.audit('codes_refused', {}, askerOf(request as Request));
  }

  /** Answers 429 for an address that has typed too many. */
  readonly guard: RequestHandler = (request, response, next) => {
    if ((this.#wrong.get(addressOf(request)) ?? 0) < MOST_WRONG) return next();
    const seconds = Math.ceil(this.#wrong.getRemainingTTL(addressOf(request)) / 1_000);
    const text =
      'Too many wrong codes came from your network. Wait ten minutes, and let your device show a new one.';
    response
      .status(429)
      .set({ ...PAGE_HEADERS, 'Retry-After': String(seconds) })
      .type('html')
      .send(messagePage({ title: 'Too many wrong codes', text, status: 429 }));
  };
}

/** Sends a form without a session back to the page that makes one: the library would fail over it. */
export function createFormGuard(provider: Provider): RequestHandler {
  return async (request, response, next) => {
    const session = await provider.Session.get(provider.createContext(request, response));
    if (session.exp === undefined) return response.redirect(303, '/device');
    next();
  };
}

function addressOf({ ip }: Request): string {
  return ip ?? '';
}

/** RFC 8628 with our own pages. */
export function deviceFlow(throttle: CodeThrottle): DeviceFlow {
  return {
    enabled: true,
    charset: 'base-20',
    mask: '****-****',
    deviceInfo: (ctx) => ({ userAgent: ctx.get('user-agent') || null }),
    userCodeInputSource: (ctx, _form, _out, error) => {
      if (error?.name === 'NotFoundError') throttle.count(ctx.req);
      renderCodeInput(ctx, error);
    },
    userCodeConfirmSource: (ctx, _form, client, info, userCode) =>
      renderCodeConfirm(ctx, { client, userAgent: userAgentOf(info), userCode }),
    successSource: (ctx: KoaContextWithOIDC) => renderDeviceConnected(ctx),
  };
}

/** What a device that waits called itself. */
export function userAgentOf(info: unknown): string | null {
  const { userAgent } = (info ?? {}) as { userAgent?: unknown };
  return typeof userAgent === 'string' ? userAgent : null;
}
