import type { EventEmitter } from 'node:events';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Logger } from '../../log.js';
import { requestIdOf } from '../../requestLog.js';
import { mapFailures } from '../../storage/mapFailures.js';
import type { Store } from '../../storage/store.js';
import { StoreOutage } from '../../storage/storeError.js';
import { errors } from './library.js';

/** An outage in the library's words: RFC 6749 has an error for it, which apps are sent back with as well. */
export class Outage extends errors.TemporarilyUnavailable {
  override readonly status = 503;
  override readonly statusCode = 503;

  constructor(readonly outage: StoreOutage) {
    super(outage.message, { cause: outage });
  }
}

/** The store as the library may use it: it would call an outage a mistake of ours. */
export function tellOutages<T extends Partial<Store>>(store: T): T {
  return Object.fromEntries(
    Object.entries(store).map(([name, part]) => [
      name,
      typeof part === 'object' ? mapFailures(part, toOutage) : part,
    ]),
  ) as T;
}

export function toOutage(failure: unknown): unknown {
  return failure instanceof StoreOutage ? new Outage(failure) : failure;
}

/** What the library tells of a request that failed, by route. */
const ROUTES = [
  'authorization',
  'grant',
  'revocation',
  'device_authorization',
  'code_verification',
  'device_resume',
  'end_session',
  'end_session_confirm',
];

/** Says when to come back, and logs what stands behind it. */
export function answerOutages(provider: Provider, log: Logger): void {
  const met = new WeakMap<object, Outage>();
  // The library's types name some of these events only.
  const events: EventEmitter = provider;
  for (const route of ROUTES)
    events.on(`${route}.error`, (ctx: KoaContextWithOIDC, failure: unknown) => {
      if (!(failure instanceof Outage)) return;
      met.set(ctx.req, failure);
      log.error({ err: failure.outage, requestId: requestIdOf(ctx.req) }, 'sign-in met an outage');
    });
  provider.use(async (ctx, next) => {
    await next();
    const { retryAfter } = met.get(ctx.req)?.outage ?? {};
    // An app that is sent back with the error cannot see the header.
    if (retryAfter !== undefined && ctx.status === 503) ctx.set('Retry-After', String(retryAfter));
  });
}
