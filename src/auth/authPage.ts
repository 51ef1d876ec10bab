/**
 * The policy of pages in the middle of a sign-in. `form-action` is left out on purpose: browsers apply it to redirects
 * after a form too, and ours end at Notion or at any app's address. An empty `script-src` allows nothing, and is where the
 * provider library writes the hash of the script on a page of its own.
 */
export function pagePolicy(scriptHash?: string): string {
  const script = scriptHash ? `'${scriptHash}'` : '';
  return `default-src 'none'; script-src ${script}; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'`;
}

/** Headers of every such page. */
export const PAGE_HEADERS: Record<string, string> = {
  'Content-Security-Policy': pagePolicy(),
  'Cache-Control': 'no-store',
};
