import * as openid from 'openid-client';
import { authorizeUrl } from './authorizeUrl.js';
import { readForm } from './form.js';
import { signIn } from './signIn.js';
import { UserAgent } from './userAgent.js';

/** An app for `collectSecrets`. */
export const DEVICE_APP = { clientId: 'cli', name: 'Command line', type: 'native', deviceFlow: true };

/**
 * Goes every way on which the gateway hands out something secret, and leaves some of them half-way: a sign-in, refreshes,
 * a device that is connected and one that waits, a sign-in in the middle. Resolves to all that apps and browsers got.
 */
export async function collectSecrets(gateway: { url: string }): Promise<string[]> {
  const userAgent = new UserAgent();
  const { code, accessToken, refreshToken, idToken } = await signIn(gateway, { userAgent });
  const web = await discover(gateway, 'web-app');
  const second = await openid.refreshTokenGrant(web, refreshToken);
  const third = await openid.refreshTokenGrant(web, second.refresh_token!);
  const cli = await discover(gateway, DEVICE_APP.clientId);
  const connected = await openid.initiateDeviceAuthorization(cli, { scope: 'openid read' });
  await connectDevice(gateway, userAgent, connected.user_code);
  const ofDevice = await openid.pollDeviceAuthorizationGrant(cli, { ...connected, interval: 0.05 });
  const waiting = await openid.initiateDeviceAuthorization(cli, { scope: 'openid read' });
  await beginAgain(gateway, userAgent, idToken);
  const answers = [second, third, ofDevice].flatMap((tokens) => [
    tokens.access_token,
    tokens.refresh_token,
    tokens.id_token,
  ]);
  const codes = [connected, waiting].flatMap(({ device_code: secret, user_code: typed }) => [
    secret,
    typed,
    typed.replaceAll('-', ''),
  ]);
  const visited = userAgent.visited.map((url) => new URL(url));
  const states = visited.map((url) => url.searchParams.get('state'));
  const names = visited.map((url) => /^\/login\/(.+)$/.exec(url.pathname)?.[1]);
  const all = [code, accessToken, refreshToken, idToken, ...answers, ...codes, ...states, ...names];
  return [...new Set([...all, ...userAgent.cookieValues])].filter((text) => typeof text === 'string');
}

function discover({ url }: { url: string }, clientId: string): Promise<openid.Configuration> {
  return openid.discovery(new URL(url), clientId, undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });
}

/** Types the code, says that the device is one's own, and goes on as the person who is signed in. */
async function connectDevice({ url }: { url: string }, userAgent: UserAgent, code: string): Promise<void> {
  const page = await userAgent.open(new URL('/device', url));
  const asked = await userAgent.submit(readForm(await page.response.text()), page.url, { user_code: code });
  const person = await userAgent.submit(readForm(await asked.response.text()), asked.url);
  await userAgent.submit(readForm(await person.response.text()), person.url, { choice: 'continue' });
}

/** As far as Notion's page, with an id token in the request. */
async function beginAgain({ url }: { url: string }, userAgent: UserAgent, idToken: string): Promise<void> {
  const request = authorizeUrl({ url }, { prompt: 'select_account', id_token_hint: idToken });
  const { url: reached } = await userAgent.open(request);
  if (!reached.pathname.endsWith('/v1/oauth/authorize')) throw new Error(`stopped at ${reached.href}`);
}

/** Those of the texts that stand in the bytes, as they are or in a form that a file may give them. */
export function findTexts(texts: string[], bytes: Buffer): string[] {
  return texts.filter((text) => formsOf(text).some((form) => bytes.includes(form)));
}

function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    ...(['base64', 'hex'] as const).map((form) => Buffer.from(utf8.toString(form))),
  ];
}
