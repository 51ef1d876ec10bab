import { readForm, type Form } from './form.js';

interface Cookie {
  name: string;
  value: string;
  host: string;
  path: string;
}

/** What a person does on the consent page of Notion. */
export interface Consent {
  decision?: 'allow' | 'deny';
  personId?: string;
  workspaceId?: string;
  /** Ids of the pages to share; left out, the whole workspace. */
  pages?: string[];
}

const MAX_REDIRECTS = 20;

/** A browser without a screen: it keeps cookies by host and path, follows redirects when told, and sends forms. */
export class UserAgent {
  private cookies: Cookie[] = [];

  /** `name` is what it calls itself. */
  constructor(private readonly name = 'test-browser/1.0') {}

  /** Every address asked for, oldest first. */
  readonly visited: string[] = [];

  /** Every `Set-Cookie` that it met, oldest first. */
  readonly cookieLines: string[] = [];

  /** Every value that a cookie was given, oldest first; those of cookies that are gone again too. */
  readonly cookieValues: string[] = [];

  /** One request, redirects not followed. */
  async request(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url);
    this.visited.push(target.href);
    const headers = new Headers({ accept: 'text/html,*/*;q=0.8', 'user-agent': this.name });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    const cookie = this.cookieHeader(target);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(target, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line, target);
    return response;
  }

  /** Follows redirects until a page answers, or until an address that starts with `until` would be opened. */
  async open(
    url: string | URL,
    until?: string,
    init: RequestInit = {},
  ): Promise<{ response: Response; url: URL }> {
    let target = new URL(url);
    let response = await this.request(target, init);
    for (let step = 0; step < MAX_REDIRECTS; step += 1) {
      const location = response.headers.get('location');
      if (!location) return { response, url: target };
      // RFC 9700 section 4.12.
      if (response.status > 303) throw new Error('a browser would send what was posted once more');
      target = new URL(location, target);
      if (until && target.href.startsWith(until)) return { response, url: target };
      response = await this.request(target);
    }
    throw new Error(`too many redirects, the last to ${target.href}`);
  }

  /** Sends a form as a browser does, `button` being the one that was pressed. */
  async submit(
    form: Form,
    page: URL,
    changes: Record<string, string | string[] | undefined> = {},
    until?: string,
  ): Promise<{ response: Response; url: URL }> {
    const fields = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...form.fields, ...changes }))
      for (const one of [value ?? []].flat()) fields.append(name, one);
    const target = new URL(form.action || page.href, page);
    const site = target.origin === page.origin ? 'same-origin' : 'cross-site';
    const headers = { origin: page.origin, 'sec-fetch-site': site };
    return this.open(target, until, { method: 'POST', body: fields, headers });
  }

  /** From the authorization request through Notion's consent page to the address that the app is called back at. */
  async authorize(url: string | URL, redirectUri: string, consent: Consent = {}): Promise<URL> {
    const page = await this.open(url, redirectUri);
    if (page.url.href.startsWith(redirectUri)) return page.url;
    const done = await this.consent(page, consent, redirectUri);
    if (!done.url.href.startsWith(redirectUri))
      throw new Error(
        `the sign-in stopped at ${done.url.href} (${done.response.status}): ${await done.response.text()}`,
      );
    return done.url;
  }

  /** Fills in Notion's consent page and sends it. */
  async consent(
    page: { response: Response; url: URL },
    { decision = 'allow', personId, workspaceId, pages }: Consent,
    until?: string,
  ): Promise<{ response: Response; url: URL }> {
    const text = await page.response.text();
    if (!page.url.pathname.endsWith('/v1/oauth/authorize'))
      throw new Error(
        `expected Notion's consent page, met ${page.url.href} (${page.response.status}): ${text}`,
      );
    return this.submit(
      readForm(text),
      page.url,
      {
        ...Object.fromEntries(
          ['client_id', 'redirect_uri', 'state'].map((name) => [
            name,
            page.url.searchParams.get(name) ?? undefined,
          ]),
        ),
        ...(personId && { person_id: personId }),
        ...(workspaceId && { workspace_id: workspaceId }),
        ...(pages ? { pages, all_pages: undefined } : { all_pages: 'on' }),
        decision,
      },
      until,
    );
  }

  cookieNames(): string[] {
    return this.cookies.map(({ name }) => name);
  }

  /** Another browser with the same cookies. */
  copy(): UserAgent {
    const other = new UserAgent(this.name);
    other.cookies = [...this.cookies];
    return other;
  }

  forget(): void {
    this.cookies = [];
  }

  private cookieHeader({ hostname, pathname }: URL): string {
    return this.cookies
      .filter(({ host, path }) => host === hostname && isWithin(pathname, path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(line: string, { protocol, hostname, pathname }: URL): void {
    this.cookieLines.push(line);
    const { name, value, ...attributes } = readSetCookie(line);
    if (isRefused(name, attributes, protocol)) return;
    const path = attributes.path ?? (pathname.slice(0, pathname.lastIndexOf('/')) || '/');
    this.cookies = this.cookies.filter(
      (cookie) => cookie.name !== name || cookie.host !== hostname || cookie.path !== path,
    );
    const { expires } = attributes;
    const gone =
      attributes['max-age'] === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (value) this.cookieValues.push(value);
    if (!gone) this.cookies.push({ name, value, host: hostname, path });
  }
}

type Attributes = Record<string, string | undefined>;

/** Its attributes by their names in small letters; those without a value are empty. */
export function readSetCookie(line: string): Attributes & { name: string; value: string } {
  const [[name = '', value = ''] = [], ...attributes] = line.split(';').map((part) => {
    const at = part.includes('=') ? part.indexOf('=') : part.length;
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  return {
    ...Object.fromEntries(attributes.map(([key = '', text]) => [key.toLowerCase(), text])),
    name,
    value,
  };
}

/** As browsers do it: `Secure` needs https, and `__Host-` the whole host and no other. */
function isRefused(name: string, { secure, path, domain }: Attributes, protocol: string): boolean {
  if (secure !== undefined && protocol !== 'https:') return true;
  return name.startsWith('__Host-') && (secure === undefined || path !== '/' || domain !== undefined);
}

function isWithin(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
