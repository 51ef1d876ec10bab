import type { Config } from '../config.js';

export type PolicyName = keyof Config['rateLimits'];

/** One row of the table: what is counted together, and where. */
export interface Policy {
  /** In the header fields `RateLimit` and `RateLimit-Policy`. */
  label: string;
  setting: string;
  counts: 'address' | 'person' | 'app';
  /** What the refused are told that there was too much of. */
  what: string;
}

/** Seconds of a window: every quota is one a minute. */
export const WINDOW_SECONDS = 60;

/**
 * THE table of rate limits. A person and an app are counted once an access token has proved them; an address wherever a
 * request comes from, whatever it asks for.
 */
export const POLICIES = {
  person: row('person', 'RATE_LIMIT_PERSON', 'person', 'requests of one person'),
  app: row('app', 'RATE_LIMIT_APP', 'app', 'requests of this app'),
  api: row('api', 'RATE_LIMIT_API', 'address', 'requests'),
  token: row('token', 'RATE_LIMIT_TOKEN', 'address', 'token requests'),
  signIn: row('sign-in', 'RATE_LIMIT_SIGN_IN', 'address', 'sign-ins'),
  pages: row('pages', 'RATE_LIMIT_PAGES', 'address', 'requests'),
  webhooks: row('webhooks', 'RATE_LIMIT_WEBHOOKS', 'address', 'deliveries'),
} satisfies Record<PolicyName, Policy>;

function row(label: string, setting: string, counts: Policy['counts'], what: string): Policy {
  return { label, setting, counts, what };
}

/** What is answered to somebody who is refused: GraphQL's shape, OAuth's, or a page for those who can show one. */
export type Form = 'graphql' | 'oauth' | 'page';

export interface Route {
  policy: PolicyName;
  form: Form;
}

const API: Route = { policy: 'api', form: 'graphql' };

/** Which policy counts the addresses of which paths; the first that fits. Express takes paths in any casing. */
const ROUTES: [path: RegExp, route: Route | null][] = [
  [/^\/(graphql|files)(\/|$)/i, API],
  [/^\/(healthz|readyz)\/?$/i, null],
  [/^\/oauth\/(token|revoke|userinfo|device)\/?$/i, { policy: 'token', form: 'oauth' }],
  [/^\/oauth\/jwks\/?$/i, { policy: 'pages', form: 'oauth' }],
  [/^\/(oauth|login|device)(\/|$)/i, { policy: 'signIn', form: 'page' }],
  [/^\/webhooks(\/|$)/i, { policy: 'webhooks', form: 'oauth' }],
  [/^/, { policy: 'pages', form: 'page' }],
];

/** The scheme and host of an absolute request target. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;

/** Null for what is never limited: the questions of load balancers. */
export function routeOf(url: string): Route | null {
  if (url === '/graphql') return API; // Nearly every request.
  const [path = ''] = url.replace(ABSOLUTE, '').split('?', 1);
  return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
