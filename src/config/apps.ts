import { z } from 'zod';
import { readManifest } from './operations.js';

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
    /** `web` runs in a browser or on a server, `native` on a phone or desktop. With a secret or without, with PKCE. */
    type: z.enum(['web', 'native']),
    /** Of the secret that the app proves itself with; the secret itself is nobody's but the app's. */
    clientSecretSha256: z
      .string()
      .regex(
        /^[0-9a-f]{64}$/,
        'must be the SHA-256 of the secret in 64 small hex digits: `npm run keys:client` makes both',
      )
      .optional(),
    /** By which it may get tokens besides signing people in: for itself, on a server, without anybody. */
    grantTypes: z.array(z.enum(['client_credentials'])).default([]),
    redirectUris: z.array(z.string()).default([]),
    postLogoutRedirectUris: z.array(z.string()).default([]),
    /** Signs in by a code that the person types elsewhere (RFC 8628): for command lines, televisions and the like. */
    deviceFlow: z.boolean().default(false),
    scopes: z
      .array(z.enum(['read', 'write']))
      .min(1)
      .default(['read', 'write']),
    /** The file that lists the operations which the app may run; without it, it may run any. */
    operations: z.string().min(1).transform(readManifest).optional(),
  })
  .superRefine((app, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!signsPeopleIn(app) && !actsForItself(app))
      complain(
        'redirectUris',
        'give at least one redirect URI, or "deviceFlow": true or "grantTypes": ["client_credentials"] for an app that has none',
      );
    if (actsForItself(app) && !app.clientSecretSha256)
      complain(
        'grantTypes',
        'client_credentials needs a clientSecretSha256: `npm run keys:client` makes one',
      );
    if (app.type === 'native' && app.clientSecretSha256)
      complain('clientSecretSha256', 'an app on a phone or desktop cannot keep a secret: leave it out');
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

/** Whether it may get tokens for itself, by client credentials. */
export function actsForItself({ grantTypes }: Pick<App, 'grantTypes'>): boolean {
  return grantTypes.includes('client_credentials');
}

export function signsPeopleIn({
  redirectUris,
  deviceFlow,
}: Pick<App, 'redirectUris' | 'deviceFlow'>): boolean {
  return redirectUris.length > 0 || deviceFlow;
}

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
