import type { RequestHandler } from 'express';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { LoginThrottle } from '../../limits/throttle.js';
import { renderCodeConfirm, renderCodeInput, renderDeviceConnected } from './devicePages.js';

type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>;

/** Sends a form without a session back to the page that makes one: the library would fail over it. */
export function createFormGuard(provider: Provider): RequestHandler {
  return async (request, response, next) => {
    const session = await provider.Session.get(provider.createContext(request, response));
    if (session.exp === undefined) return response.redirect(303, '/device');
    next();
  };
}

/** RFC 8628 with our own pages. */
export function deviceFlow(throttle: LoginThrottle): DeviceFlow {
  return {
    enabled: true,
    charset: 'base-20',
    mask: '****-****',
    deviceInfo: (ctx) => ({ userAgent: ctx.get('user-agent') || null }),
    userCodeInputSource: (ctx, _form, _out, error) => {
      if (error?.name === 'NotFoundError') throttle.failed('userCode', ctx.req);
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
