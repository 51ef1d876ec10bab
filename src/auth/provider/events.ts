import type { EventEmitter } from 'node:events';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { askerOf, type Audit, type AuditEvents } from '../../audit.js';
import type { Logger } from '../../log.js';
import { requestIdOf } from '../../requestLog.js';
import type { errors } from './library.js';
import { Outage } from './outage.js';

type Refusal = InstanceType<typeof errors.OIDCProviderError>;

/** What a device is told while its person has not answered yet. */
const WAITING = new Set(['authorization_pending', 'slow_down']);

type Reused = AuditEvents['token_reused']['kind'];

/** Puts on record what the library decides: tokens given, rotated and reused, requests refused, browsers signed out. */
export function auditProvider(provider: Provider, audit: Audit): void {
  provider.on('grant.success', (ctx) => {
    const { RotatedRefreshToken } = ctx.oidc.entities;
    if (RotatedRefreshToken) audit('refresh_token_rotated', idsOf(ctx), askerOf(ctx.req));
    else audit('tokens_issued', { ...idsOf(ctx), grantType: nameOf(grantTypeOf(ctx)) }, askerOf(ctx.req));
  });
  // At the token endpoint the library revokes for one reason only.
  provider.on('grant.revoked', (ctx, signInId) => {
    if (ctx.oidc.route !== 'token') return;
    const kind = REUSED[nameOf(grantTypeOf(ctx))] ?? 'authorization_code';
    audit('token_reused', { ...idsOf(ctx), signInId, kind }, askerOf(ctx.req));
  });
  provider.on('authorization.error', (ctx, refusal) => {
    if (refusal instanceof Outage) return;
    const { error: reason } = refusal;
    const fields = { clientId: clientIdOf(ctx), reason, detail: detailOf(refusal) };
    audit('sign_in_refused', fields, askerOf(ctx.req));
  });
  const refused = (ctx: KoaContextWithOIDC, refusal: Refusal) => {
    const { error } = refusal;
    if (WAITING.has(error) || refusal instanceof Outage) return;
    const { route } = ctx.oidc;
    audit(
      'app_refused',
      { clientId: clientIdOf(ctx), route, error, detail: detailOf(refusal) },
      askerOf(ctx.req),
    );
  };
  provider
    .on('grant.error', refused)
    .on('revocation.error', refused)
    .on('device_authorization.error', refused);
  provider.on('end_session.success', (ctx) => {
    if (ctx.oidc.params?.logout) audit('browser_signed_out', {}, askerOf(ctx.req));
  });
}

/** What failed on our side is no refusal. */
export function logFailures(provider: Provider, log: Logger): void {
  provider.on('server_error', ({ req }, err) =>
    log.error({ err, requestId: requestIdOf(req) }, 'sign-in failed'),
  );
  // Koa prints to the console when nobody listens.
  (provider as EventEmitter).on('error', (err: unknown) => log.error({ err }, 'sign-in failed'));
}

const REUSED: Record<string, Reused> = {
  refresh_token: 'refresh_token',
  authorization_code: 'authorization_code',
  device_code: 'device_code',
};

function grantTypeOf({ oidc: { params } }: KoaContextWithOIDC): string {
  return typeof params?.grant_type === 'string' ? params.grant_type : '';
}

/** `device_code` for `urn:ietf:params:oauth:grant-type:device_code`. */
function nameOf(grantType: string): string {
  return grantType.slice(grantType.lastIndexOf(':') + 1);
}

function clientIdOf({ oidc: { client } }: KoaContextWithOIDC): string | null {
  return client?.clientId ?? null;
}

function idsOf(ctx: KoaContextWithOIDC): { clientId: string | null; signInId: string | null } {
  const { RefreshToken, AuthorizationCode, DeviceCode } = ctx.oidc.entities;
  const { grantId } = RefreshToken ?? AuthorizationCode ?? DeviceCode ?? {};
  return { clientId: clientIdOf(ctx), signInId: grantId ?? null };
}

/** What the app is told, and what only its operator is. */
function detailOf({ error_description: told, error_detail: more }: Refusal): string | null {
  return [told, more].filter(Boolean).join('; ') || null;
}
