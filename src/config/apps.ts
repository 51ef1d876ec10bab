import { z } from 'zod';

/** Custom schemes are reverse domain names (RFC 8252 section 7.1): `com.example.app:/callback`. */
const CUSTOM_SCHEME = /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:\//i;
const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The gateway's own pages are an app too; nobody else may take its name. */
export const BUILT_IN_CLIENT_ID = 'explorer';

/** One registered app: an OAuth client of the gateway. */
const appSchema = z
  .strictObject({
    clientId: z
      .string()
      .regex(/^[\w.-]{3,100}$/, 'use 3 to 100 letters, digits, dots, dashes or underscores'),
    name: z.string().min(1).max(100),
    /** `web` runs in a browser, `native` on a phone or desktop; both are public clients with PKCE. */
    type: z.enum(['web', 'native']),
    redirectUris: z.array(z.string()).default([]),
    postLogoutRedirectUris: z.array(z.string()).default([]),
    /** Signs in by a code that the person types elsewhere (RFC 8628): for command lines, televisions and the like. */
    deviceFlow: z.boolean().default(false),
    scopes: z
      .array(z.enum(['read', 'write']))
      .min(1)
      .default(['read', 'write']),
  })
  .superRefine((app, context) => {
    if (app.redirectUris.length === 0 && !app.deviceFlow)
      context.addIssue({
        code: 'custom',
        path: ['redirectUris'],
        message: 'give at least one redirect URI, or "deviceFlow": true for an app that has none',
      });
    for (const list of ['redirectUris', 'postLogoutRedirectUris'] as const)
      app[list].forEach((uri, index) => {
        const problem = redirectProblem(app.type, uri);
        if (problem) context.addIssue({ code: 'custom', path: [list, index], message: problem });
      });
  });

export const appsSchema = z.array(appSchema).superRefine((apps, context) => {
  const seen = new Set<string>();
  const builtIn = apps.findIndex(({ clientId }) => clientId === BUILT_IN_CLIENT_ID);
  if (builtIn >= 0)
    context.addIssue({
      code: 'custom',
      path: [builtIn, 'clientId'],
      message: `"${BUILT_IN_CLIENT_ID}" is the gateway's own app: choose another id`,
    });
  apps.forEach((app, index) => {
    if (seen.has(app.clientId))
      context.addIssue({
        code: 'custom',
        path: [index, 'clientId'],
        message: `"${app.clientId}" is given twice`,
      });
    seen.add(app.clientId);
  });
});

export type App = z.output<typeof appSchema>;

function redirectProblem(type: 'web' | 'native', uri: string): string | null {
  return spellingProblem(uri) ?? schemeProblem(type, uri);
}

/** Redirects are compared letter for letter: what a URL parser would forgive could never match, or not where it seems to. */
function spellingProblem(uri: string): string | null {
  if (/[\s\p{Cc}\\]/u.test(uri))
    return `${JSON.stringify(uri)} must not have spaces, line ends or backslashes`;
  if (!URL.canParse(uri)) return `"${uri}" is not an absolute URI`;
  if (uri.includes('#')) return `"${uri}" must not have a fragment`;
  if (uri.includes('*'))
    return `"${uri}" must not have wildcards: name every address, they are compared letter for letter`;
  if (/^https?:(?!\/\/)/i.test(uri)) return `"${uri}" lacks the two slashes after its scheme`;
  return null;
}

function schemeProblem(type: 'web' | 'native', uri: string): string | null {
  const { protocol, hostname, username, password } = new URL(uri);
  if (username || password) return `"${uri}" must not carry a user name or password`;
  if (protocol === 'https:')
    return type === 'native' && LOOPBACK_HOSTS.has(hostname)
      ? `"${uri}" must use http: a native app cannot hold a certificate for a loopback address`
      : null;
  if (protocol === 'http:')
    return LOOPBACK_HOSTS.has(hostname)
      ? null
      : `"${uri}" must use https (http is for loopback addresses only)`;
  if (type === 'web') return `"${uri}" must use https; custom schemes are for apps of type "native"`;
  return CUSTOM_SCHEME.test(uri)
    ? null
    : `"${uri}" must use a reverse-domain scheme such as com.example.app:/callback`;
}
