import { createHmac } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import type { Keys } from '../../config/keys.js';
import { sameText } from '../bySecret.js';
import { cookieOptions, hostName, oldestBeyond, readCookie } from '../cookies.js';

/** How many sign-ins may go on side by side in one browser; the oldest is given up for one more. */
const MOST_SIGN_INS = 10;

/** The two cookies that the library sets for a sign-in always say the same, and are one here. */
export function cookieSettings(keys: Keys, secure: boolean): Configuration['cookies'] {
  const { path, ...options } = { ...cookieOptions(secure), signed: true };
  const login = loginName(secure);
  return {
    keys: keys.cookies,
    names: { session: hostName('session', secure), interaction: login, resume: login },
    long: { ...options, path },
    // The library fills in a path that names the sign-in; see below.
    short: options,
  };
}

/**
 * The library keeps sign-ins that go on side by side apart by the path of their cookies, which `__Host-` does not allow.
 * So the name says which sign-in it is, and the value that we gave it to this browser. Reading one goes past the library,
 * which remembers a pattern for each name, and these come from the address of the request.
 */
export function nameBySignIn(provider: Provider, keys: Keys, secure: boolean): void {
  const always = { ...cookieOptions(secure), domain: undefined };
  const login = loginName(secure);
  const createContext: Provider['createContext'] = provider.createContext.bind(provider);
  provider.createContext = (request, response) => {
    const ctx = createContext(request, response);
    const { cookies } = ctx;
    const get = cookies.get.bind(cookies);
    const set = cookies.set.bind(cookies);
    cookies.get = (name, options) => {
      if (name !== login) return get(name, options);
      const uid = lastPart(ctx.path);
      return isProof(keys, uid, readCookie(request.headers.cookie, `${login}-${uid}`)) ? uid : undefined;
    };
    cookies.set = (name, value, options) => {
      if (name !== login) return set(name, value, { ...options, ...always });
      const uid = lastPart(options?.path ?? '');
      const more = { ...options, ...always, signed: false, overwrite: true };
      if (!value) return set(`${login}-${uid}`, null, more);
      for (const old of oldestBeyond(request.headers.cookie, `${login}-`, MOST_SIGN_INS - 1))
        set(old, null, { ...always, signed: false, overwrite: true });
      return set(`${login}-${uid}`, proofOf(keys.cookies[0] ?? '', uid), more);
    };
    return ctx;
  };
}

function loginName(secure: boolean): string {
  return hostName('login', secure);
}

/** `/login/<uid>` and `/oauth/authorize/<uid>` name the same sign-in. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function proofOf(key: string, uid: string): string {
  return createHmac('sha256', key).update(`login:${uid}`).digest('base64url');
}

/** Those of older keys are good too. */
function isProof({ cookies }: Keys, uid: string, given = ''): boolean {
  return cookies.some((key) => sameText(proofOf(key, uid), given));
}
