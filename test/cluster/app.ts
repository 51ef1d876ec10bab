import type { Emulator } from '../../emulator/emulator.js';
import { UserAgent, type Consent } from '../support/userAgent.js';

/** What an app does, one request at a time, at whatever address it is told: a gateway's own, or the balancer's. */

export const REDIRECT_URI = 'http://localhost:3000/callback';
const CLIENT_ID = 'demo-web';
// The pair of RFC 7636, appendix B.
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** Every secret that an app or a browser was given here: codes, tokens, cookies. */
export const GIVEN: string[] = [];

/** Longer than any answer may take, a request with its deadline at Notion included. */
const HANGS_MS = 60_000;

export interface Answer {
  status: number;
  data?: unknown;
  extensions?: unknown;
  errors?: { message: string; extensions: { code: string; retryAfter?: number } }[];
}

export interface TokenAnswer {
  status: number;
  error?: string;
  access_token: string;
  refresh_token: string;
}

export function authorizeUrl(base: string): string {
  const parameters = {
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid profile offline_access read write',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
  };
  return `${base}/oauth/authorize?${new URLSearchParams(parameters).toString()}`;
}

/** The code that a person's browser brings back. */
export async function getCode(base: string, userAgent: UserAgent, consent: Consent = {}): Promise<string> {
  const callback = await userAgent.authorize(authorizeUrl(base), REDIRECT_URI, consent);
  const code = callback.searchParams.get('code');
  if (!code) throw new Error(`the sign-in was refused: ${callback.href}`);
  GIVEN.push(code, ...userAgent.cookieValues);
  return code;
}

export function redeem(base: string, code: string): Promise<TokenAnswer> {
  const fields = { redirect_uri: REDIRECT_URI, code, code_verifier: VERIFIER };
  return askToken(base, { grant_type: 'authorization_code', ...fields });
}

export function refresh(base: string, refreshToken: string): Promise<TokenAnswer> {
  return askToken(base, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

async function askToken(base: string, fields: Record<string, string>): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: CLIENT_ID, ...fields });
  const answer = await fetch(`${base}/oauth/token`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(HANGS_MS),
  });
  const text = await answer.text();
  const values = text.startsWith('{') ? (JSON.parse(text) as Omit<TokenAnswer, 'status'>) : null;
  const tokens = [values?.access_token, values?.refresh_token].filter((token) => token !== undefined);
  GIVEN.push(...tokens);
  return { access_token: '', refresh_token: '', ...values, status: answer.status };
}

export async function signIn(base: string, consent: Consent = {}): Promise<TokenAnswer> {
  return redeem(base, await getCode(base, new UserAgent(), consent));
}

export async function revoke(base: string, token: string): Promise<number> {
  const body = new URLSearchParams({ client_id: CLIENT_ID, token });
  return (await fetch(`${base}/oauth/revoke`, { method: 'POST', body })).status;
}

export async function userinfo(base: string, accessToken: string): Promise<number> {
  const headers = { authorization: `Bearer ${accessToken}` };
  return (await fetch(`${base}/oauth/userinfo`, { headers, signal: AbortSignal.timeout(HANGS_MS) })).status;
}

interface Query {
  /** One that costs one call to Notion, unless told otherwise. */
  document?: string;
  variables?: Record<string, unknown>;
  /** May be answered from what the gateway keeps. */
  cached?: boolean;
}

export async function query(
  base: string,
  accessToken: string,
  { document = '{ search(first: 1) { nodes { __typename } } }', variables, cached = false }: Query = {},
): Promise<Answer> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${accessToken}`,
      ...(!cached && { 'x-max-age': '0' }),
    },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(HANGS_MS),
  });
  const text = await answer.text();
  const values = text.startsWith('{') ? (JSON.parse(text) as Omit<Answer, 'status'>) : {};
  return { ...values, status: answer.status };
}

export const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);

/** Every access token of Notion ends. */
export function expireTokens(emulator: Emulator): void {
  for (const { accessToken, dead } of Object.values(emulator.state.tokens))
    if (!dead) emulator.expireToken(accessToken);
}
