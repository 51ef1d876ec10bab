import type { Provider as ProviderType } from 'oidc-provider';
import type { LoginThrottle } from '../../limits/throttle.js';
import { errors, Provider } from './library.js';

/** Counts codes, tokens and apps that somebody has made up, or kept too long, for the address that has sent them. */
export function countFailures(provider: ProviderType, throttle: LoginThrottle): void {
  provider.on('grant.error', ({ req, oidc }, { error }) => {
    // The wrong secret of an app that there is has been counted for that app.
    const isUnknownApp = error === 'invalid_client' && !oidc.client;
    if (error === 'invalid_grant' || isUnknownApp) throttle.failed('token', req);
  });
}

interface Confidential {
  clientId: string;
  compareClientSecret: (this: Confidential, given: string) => boolean | Promise<boolean>;
}

/** Has the library ask first whether the secret of an app may be tried now from this address. */
export function throttleSecrets({ Client }: ProviderType, throttle: LoginThrottle): void {
  const client = Client.prototype as unknown as Confidential;
  const { compareClientSecret } = client;
  client.compareClientSecret = async function (this: Confidential, given: string): Promise<boolean> {
    const ctx = Provider.ctx;
    if (!ctx) throw new Error('a secret is compared outside of a request');
    const { refusal, settle } = throttle.proof(this.clientId, ctx.req);
    if (refusal) {
      ctx.set('Retry-After', String(refusal.retryAfter));
      throw Object.assign(new errors.OIDCProviderError(429, 'temporarily_unavailable'), {
        error_description: refusal.message,
      });
    }
    const isRight = await compareClientSecret.call(this, given);
    settle(isRight);
    return isRight;
  };
}
