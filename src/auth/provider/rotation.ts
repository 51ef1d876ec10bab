import { createHmac } from 'node:crypto';
import type { Adapter, AdapterPayload, Provider as ProviderType } from 'oidc-provider';
import type { Keys } from '../../config/keys.js';
import { errors, Provider } from './library.js';

/**
 * Seconds in which a refresh token that was just used may be used again and brings the same successor: the answer may
 * have been lost on the way. Later, or once the successor was used, using it again is theft and ends the sign-in.
 */
export const GRACE_SECONDS = 20;

/** The one refresh token that can follow another, so that a repeated refresh makes no second one. */
export type SuccessorOf = (id: string) => string;

/** Known to nobody without the key, and as long as the library's own. */
export function createSuccessorOf({ cookies: [key = ''] }: Keys): SuccessorOf {
  return (id) => createHmac('sha256', key).update(`refresh:${id}`).digest('base64url');
}

/** Shows a used refresh token as unused while its grace lasts; the library then rotates it once more. */
export function withGrace(adapter: Adapter, successorOf: SuccessorOf): Adapter {
  const inGrace = async (id: string, payload: AdapterPayload): Promise<boolean> => {
    const consumed: unknown = payload.consumed;
    if (typeof consumed !== 'number' || consumed + GRACE_SECONDS < Date.now() / 1_000) return false;
    const next = await adapter.find(successorOf(id));
    return !next?.consumed;
  };
  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    const payload = (await adapter.find(id)) ?? undefined;
    if (!payload || !(await inGrace(id, payload))) return payload;
    return { ...payload, consumed: undefined };
  };
  return {
    ...adapter,
    find,
    consume: async (id) => {
      try {
        await adapter.consume(id);
      } catch (error) {
        // Two refreshes at once, or one that is repeated: both end at the same successor.
        const payload = error instanceof errors.InvalidGrant ? await find(id) : undefined;
        if (!payload || payload.consumed) throw error;
      }
    },
  };
}

/** Has the library give each rotated refresh token its one successor instead of a random one. */
export function planSuccessors({ RefreshToken }: ProviderType, successorOf: SuccessorOf): void {
  const token = RefreshToken.prototype as unknown as { generateTokenId: () => string };
  const { generateTokenId } = token;
  token.generateTokenId = function (): string {
    const rotated = Provider.ctx?.oidc.entities.RotatedRefreshToken;
    return rotated ? successorOf(rotated.jti) : generateTokenId.call(this);
  };
}
