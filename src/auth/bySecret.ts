import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';
import { createVault, type Vault } from './vault.js';

const KEY_BYTES = 32;

/**
 * The name under which the store keeps what a secret stands for: a token, a code, the value of a cookie. A plain SHA-256
 * will do, since these have 256 random bits and cannot be tried out; what is guessable must be made a secret first.
 */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * A vault that only this secret opens. No key of the gateway takes part: none has to be kept for it when keys change, and
 * whoever has all of them still learns nothing. The key and the digest are unrelated to each other.
 */
export function vaultBy(secret: string): Vault {
  const key = hkdfSync('sha256', secret, '', 'notion-graphql-gateway', KEY_BYTES);
  return createVault([{ id: 'own', secret: Buffer.from(key) }]);
}

/** In time that does not depend on where two texts differ. */
export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}
