import { contentSecurityPolicy } from '../web/policy.js';

/**
 * The policy of pages in the middle of a sign-in: no script but one whose hash is given. An empty `script-src` allows
 * nothing, and is where the provider library writes the hashes of the scripts on pages of its own.
 */
export function pagePolicy(scriptHash?: string): string {
  return contentSecurityPolicy({
    'script-src': scriptHash ? [`'${scriptHash}'`] : [],
    'connect-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
  });
}

/** Headers of every such page. */
export const PAGE_HEADERS: Record<string, string> = {
  'Content-Security-Policy': pagePolicy(),
  'Cache-Control': 'no-store',
};
