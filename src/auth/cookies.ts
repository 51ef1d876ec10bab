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

/**
 * The names of the cookies of one kind that are too many, `most` being left. Whoever sends a browser to the start of a
 * sign-in again and again would otherwise fill its requests until servers refuse them. Browsers send the oldest first.
 */
export function oldestBeyond(header: string | undefined, prefix: string, most: number): string[] {
  const names = pairsIn(header).flatMap(([name]) => (name.startsWith(prefix) ? [name] : []));
  return names.slice(0, Math.max(0, names.length - most));
}

function pairsIn(header = ''): [name: string, value: string][] {
  return header.split(';').map((text) => {
    const [name = '', ...value] = text.trim().split('=');
    return [name, value.join('=')];
  });
}
