import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;
/** What is shorter is refused, however its hash was made: only what cannot be tried out is safe behind a plain hash. */
const SHORTEST = 32;

/** A fresh secret for a server-side app, and what `APPS_FILE` holds of it. */
export function generateClientSecret(): { secret: string; sha256: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { secret, sha256: sha256(secret) };
}

/** Whether this is the secret; it takes the same time wherever the two differ. */
export function isClientSecret(given: string, expectedSha256: string): boolean {
  const same = timingSafeEqual(
    Buffer.from(sha256(given)),
    Buffer.from(expectedSha256.padEnd(64).slice(0, 64)),
  );
  return same && given.length >= SHORTEST;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
