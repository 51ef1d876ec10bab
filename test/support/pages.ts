import { createHash } from 'node:crypto';
import { boot, type Booted } from './boot.js';
import { readForm } from './form.js';
import { bootServerOnly } from './serverApp.js';
import { signIn } from './signIn.js';
import { UserAgent } from './userAgent.js';

/** An app that signs in by a code that is typed elsewhere. */
export const DEVICE_APP = { clientId: 'cli', name: 'Command line', type: 'native', deviceFlow: true };

/** A page as a browser has got it. */
export interface Shown {
  response: Response;
  url: URL;
  text: string;
  userAgent: UserAgent;
}

export interface PageRow {
  name: string;
  /** The file of `src/` that writes it, or the package. */
  by: string;
  show: (world: Booted) => Promise<Shown>;
}

/** Of every authorization request that is made here. */
export const VERIFIER = 'v'.repeat(43);

/** An authorization request of `web-app`, unless told otherwise. */
export function authorizationUrl({ url }: { url: string }, changes: Record<string, string> = {}): URL {
  const request = new URL('/oauth/authorize', url);
  request.search = new URLSearchParams({
    client_id: 'web-app',
    redirect_uri: 'http://localhost:3000/callback',
    response_type: 'code',
    scope: 'openid read',
    state: 'of-the-app',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  }).toString();
  return request;
}

/** Has a device ask for its codes. */
export async function deviceCodes({
  url,
}: {
  url: string;
}): Promise<{ device_code: string; user_code: string }> {
  const body = new URLSearchParams({ client_id: 'cli', scope: 'openid read' });
  const response = await fetch(`${url}/oauth/device`, { method: 'POST', body });
  return (await response.json()) as { device_code: string; user_code: string };
}

async function open(userAgent: UserAgent, url: URL | string): Promise<Shown> {
  const opened = await userAgent.open(url);
  return { ...opened, text: await opened.response.text(), userAgent };
}

/** Sends the form of a page whose action ends with `action`. */
async function submit(
  { text, url, userAgent }: Shown,
  changes: Record<string, string> = {},
  action = '',
): Promise<Shown> {
  const answered = await userAgent.submit(readForm(text, action), url, changes);
  return { ...answered, text: await answered.response.text(), userAgent };
}

const at =
  (path: string, who: (world: Booted) => Promise<UserAgent> | UserAgent = () => new UserAgent()) =>
  async (world: Booted) =>
    open(await who(world), world.url + path);
const signedIn = async ({ gateway }: Booted) => (await signIn(gateway)).userAgent;

/** The same of a gateway that serves server-side apps only. */
const atServerOnly = (path: string) => async () => {
  const world = await bootServerOnly();
  return at(path)(world).finally(() => world.close());
};

/** The page that answers when the code of a device is typed. */
async function typed(world: Booted, userCode: string, userAgent = new UserAgent()): Promise<Shown> {
  return submit(await open(userAgent, `${world.url}/device`), { user_code: userCode });
}

const typedRightly = async (world: Booted) =>
  typed(world, (await deviceCodes(world)).user_code, await signedIn(world));

/** Another app, in a browser that is signed in. */
async function confirm(world: Booted): Promise<Shown> {
  const request = authorizationUrl(world, {
    client_id: 'reader-app',
    redirect_uri: 'https://reader.example.com/callback',
  });
  return open(await signedIn(world), request);
}

/** Every page that a gateway shows, and how one gets there: one row for each place in `src/` that makes a page. */
export const PAGES: PageRow[] = [
  { name: 'the home page', by: 'src/web/home.ts', show: at('/') },
  { name: 'the explorer', by: 'src/web/explorer.ts', show: at('/explorer') },
  { name: 'the account', by: 'src/web/account.ts', show: at('/account', signedIn) },
  { name: 'the account of nobody', by: 'src/web/account.ts', show: at('/account') },
  { name: 'an address that does not exist', by: 'src/web/notFound.ts', show: at('/nowhere') },
  { name: 'a request that cannot be read', by: 'src/errorHandler.ts', show: at('/login/%zz') },
  { name: 'a sign-in that nobody waits for', by: 'src/auth/notionLeg/refusal.ts', show: at('/login/x') },
  { name: 'the question to go on', by: 'src/auth/notionLeg/loginSteps.ts', show: confirm },
  { name: 'the code of a device', by: 'src/auth/provider/devicePages.ts', show: at('/device') },
  {
    name: 'the question whether it is one’s device',
    by: 'src/auth/provider/devicePages.ts',
    show: typedRightly,
  },
  {
    name: 'a device that is connected',
    by: 'src/auth/provider/devicePages.ts',
    show: async (world) => submit(await submit(await typedRightly(world)), { choice: 'continue' }),
  },
  {
    name: 'too many requests',
    by: 'src/limits/refusal.ts',
    show: async () => {
      const strict = await boot({ environment: { RATE_LIMIT_PAGES: '1' } });
      await at('/')(strict);
      return at('/')(strict).finally(() => strict.close());
    },
  },
  { name: 'the home page where nobody can sign in', by: 'src/web/serverHome.ts', show: atServerOnly('/') },
  {
    name: 'a page for people where there are none',
    by: 'src/auth/serverOnly.ts',
    show: atServerOnly('/account'),
  },
  {
    name: 'an authorization request that cannot be answered',
    by: 'src/auth/provider/pages.ts',
    show: at('/oauth/authorize'),
  },
  {
    name: 'the question whether to sign out',
    by: 'src/auth/provider/pages.ts',
    show: at('/oauth/end-session', signedIn),
  },
  { name: 'signed out', by: 'src/auth/provider/pages.ts', show: at('/oauth/end-session/success') },
  {
    name: 'a sign-out that asks nobody',
    by: 'oidc-provider',
    show: at('/oauth/end-session'),
  },
  { name: 'a code in the address', by: 'oidc-provider', show: at('/device?user_code=BBBB-BBBB') },
  {
    name: 'an answer to an app as a form',
    by: 'oidc-provider',
    show: async (world) =>
      open(await signedIn(world), authorizationUrl(world, { response_mode: 'form_post' })),
  },
  { name: 'Apollo’s Sandbox', by: '@apollo/server', show: at('/graphql') },
];
