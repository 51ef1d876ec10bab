import { createHash, timingSafeEqual } from 'node:crypto';

import type { OAuthClient } from './grants.js';

/** The client that exists when none is configured. Its redirect may be any loopback address. */
export const DEMO_CLIENT: OAuthClient = {
  id: '10ca1000-0000-4000-8000-00000000c11e',
  secret: 'emulator-demo-secret',
  name: 'Gateway',
  redirectUris: null,
};

/** Of the internal integration that there is for development. */
export const DEMO_INTERNAL_TOKEN = `ntn_${'0de40'.repeat(9)}0`;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a client registered this redirect. */
export function allowsRedirect(client: OAuthClient, redirectUri: string): boolean {
  if (client.redirectUris !== null) return client.redirectUris.includes(redirectUri);
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : null;
  return url !== null && url.protocol === 'http:' && LOOPBACK.includes(url.hostname) && url.hash === '';
}

/** The client that a Basic `Authorization` header proves; null when it is missing or wrong. */
export function authenticateClient(
  clients: readonly OAuthClient[],
  header: string | undefined,
): OAuthClient | null {
  const encoded = /^Basic ([A-Za-z0-9+/=_-]+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const client = clients.find((one) => one.id === decoded.slice(0, colon));
  return client && sameSecret(client.secret, decoded.slice(colon + 1)) ? client : null;
}

function sameSecret(expected: string, actual: string): boolean {
  const [a, b] = [expected, actual].map((secret) => createHash('sha256').update(secret).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
