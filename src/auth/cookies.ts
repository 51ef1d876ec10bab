/** What every cookie of the gateway is. Lax: it comes along when Notion sends the browser back, not when another site posts. */
export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
}

/**
 * `__Host-` keeps a neighbour subdomain from planting a cookie. Browsers take it over https only, for the whole host: no
 * `Domain`, and `Path=/`.
 */
export function hostName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

export function readCookie(header: string | undefined, name: string): string | undefined {
  return pairsIn(header).find(([given]) => given === name)?.[1];
}

/** How many one answer takes back: its head must stay small, whatever the request sent. */
const MOST_AT_ONCE = 20;
const PLAIN = /^[\w-]+$/;

/**
 * The names of the cookies of one kind that are too many, `most` being left. Whoever sends a browser to the start of a
 * sign-in again and again would otherwise fill its requests until servers refuse them. Browsers send the oldest first.
 */
export function oldestBeyond(header: string | undefined, prefix: string, most: number): string[] {
  const names = pairsIn(header)
    .map(([name]) => name)
    .filter((name) => name.startsWith(prefix) && PLAIN.test(name));
  return names.slice(0, Math.min(Math.max(0, names.length - most), MOST_AT_ONCE));
}

function pairsIn(header = ''): [name: string, value: string][] {
  return header.split(';').map((text) => {
    const [name = '', ...value] = text.trim().split('=');
    return [name, value.join('=')];
  });
}
