import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../config.js';
import { RATE_LIMIT_FIELDS } from '../limits/fields.js';

/** What of an answer the pages of an app may read beside its body. */
export const EXPOSED_HEADERS = ['Retry-After', 'WWW-Authenticate', 'X-Request-Id', ...RATE_LIMIT_FIELDS];

/** The origins whose pages may call the gateway: those of the web apps' redirect URIs, those the operator names, and our own. */
export function allowedOrigins(
  { apps, corsOrigins }: Pick<Config, 'apps' | 'corsOrigins'>,
  publicUrl: string,
): string[] {
  const ofApps = apps
    .filter(({ type }) => type === 'web')
    .flatMap(({ redirectUris }) => redirectUris.map((uri) => new URL(uri).origin));
  return [...new Set([publicUrl, ...ofApps, ...corsOrigins])];
}

/** For how many seconds a browser need not ask again before a call; none of them remembers for longer than a day. */
const PREFLIGHT_SECONDS = 86_400;

/** Lets the pages of these origins call by these methods and read the answers, never with cookies; no other page. */
export function corsFor(origins: string[], methods: string[]): RequestHandler {
  return cors({ origin: origins, methods, maxAge: PREFLIGHT_SECONDS, exposedHeaders: EXPOSED_HEADERS });
}
