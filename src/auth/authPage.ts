/**
 * The policy of pages in the middle of a sign-in. `form-action` is left out on purpose: browsers apply it to redirects
 * after a form too, and ours end at Notion or at any app's address.
 */
export function pagePolicy(scriptHash?: string): string {
  const script = scriptHash ? `script-src '${scriptHash}'; ` : '';
  return `default-src 'none'; ${script}style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'`;
}

/** Headers of every such page. */
export const PAGE_HEADERS: Record<string, string> = {
  'Content-Security-Policy': pagePolicy(),
  'Cache-Control': 'no-store',
};
