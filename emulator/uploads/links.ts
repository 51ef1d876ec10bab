import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LINK_LIFE_MS = 3_600_000;
const SIGNING_KEYS = ['expires', 'nonce', 'signature'];

/** Where the emulator serves stored files: `/files/<workspace id>/<file id>/<name>`. */
export const FILES_PATH = /^\/files\/([0-9a-f-]{36})\/([0-9a-f-]{36})\/[^/]+$/;

/** The unsigned place of a stored file, which a record keeps. */
export function storedPath(workspaceId: string, fileId: string, name: string): string {
  return `/files/${workspaceId}/${fileId}/${encodeURIComponent(name) || 'file'}`;
}

/** A link that works for an hour from `now`; two links to one file differ. */
export function signLink(
  stored: string,
  { baseUrl, secret, now }: { baseUrl: string; secret: string; now: Date },
): { url: string; expiry_time: string } {
  const expiry = now.getTime() + LINK_LIFE_MS;
  const url = new URL(stored, baseUrl);
  const nonce = randomBytes(8).toString('hex');
  url.searchParams.set('expires', String(expiry));
  url.searchParams.set('nonce', nonce);
  url.searchParams.set('signature', signatureOf(url.pathname, String(expiry), nonce, secret));
  return { url: url.href, expiry_time: new Date(expiry).toISOString() };
}

/** Why a link to a stored file is refused; null when it is good. */
export function refuseLink(url: URL, secret: string, now: Date): string | null {
  const [expires = '', nonce = '', signature = ''] = SIGNING_KEYS.map(
    (key) => url.searchParams.get(key) ?? '',
  );
  const expected = Buffer.from(signatureOf(url.pathname, expires, nonce, secret));
  const sent = Buffer.from(signature);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) {
    return 'The signature of this link is wrong. Read the page again for a new link.';
  }
  return now.getTime() > Number(expires) ? 'This link has expired. Read the page again for a new one.' : null;
}

/** What a record keeps of a link that was read: no signature, and for our own files no host either, since ports change. */
export function unsigned(link: string): string {
  const url = new URL(link);
  if (FILES_PATH.test(url.pathname)) return url.pathname;
  for (const key of SIGNING_KEYS) url.searchParams.delete(key);
  return url.href;
}

function signatureOf(path: string, expires: string, nonce: string, secret: string): string {
  return createHmac('sha256', secret).update(`${path}\n${expires}\n${nonce}`).digest('hex');
}
