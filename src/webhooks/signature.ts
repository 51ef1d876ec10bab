import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE = /^sha256=([0-9a-f]{64})$/i;

/** Whether `X-Notion-Signature` is the HMAC of exactly these bytes, by this token. Anything malformed is not. */
export function isSigned(body: Buffer, signature: string | undefined, token: string): boolean {
  const [, hex] = SIGNATURE.exec(signature ?? '') ?? [];
  if (hex === undefined) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), createHmac('sha256', token).update(body).digest());
}
