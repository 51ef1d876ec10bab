import { createHash, randomBytes } from 'node:crypto';
import { UserAgent, type Consent } from './userAgent.js';

export interface SignInOptions extends Consent {
  /** `web-app` unless told. */
  clientId?: string;
  redirectUri?: string;
  /** Of an app that has one. */
  clientSecret?: string;
  /** Space separated; everything unless told. */
  scope?: string;
  /** Keeps its cookies for a second sign-in. */
  userAgent?: UserAgent;
  /** More parameters of the authorization request. */
  parameters?: Record<string, string>;
}

export interface SignedIn {
  /** What the tokens were given for. */
  code: string;
  accessToken: string;
  refreshToken: string;
  /** Empty when `openid` was not asked for. */
  idToken: string;
  /** Payload of the access token. */
  claims: Record<string, unknown> & { sub: string; gid: string; scope: string };
  userAgent: UserAgent;
}

const REDIRECT_URIS: Record<string, string> = {
  'web-app': 'http://localhost:3000/callback',
  'native-app': 'com.example.notion:/callback',
  'reader-app': 'https://reader.example.com/callback',
};

/** Signs a person in over HTTP as a public app does it: authorization code with PKCE, through Notion's consent page. */
export async function signIn(gateway: { url: string }, options: SignInOptions = {}): Promise<SignedIn> {
  const { clientId = 'web-app', scope = 'openid profile email offline_access read write' } = options;
  const { userAgent = new UserAgent(), redirectUri = REDIRECT_URIS[clientId] ?? `${gateway.url}/` } = options;
  const verifier = randomBytes(32).toString('base64url');
  const request = new URL('/oauth/authorize', gateway.url);
  request.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...options.parameters,
  }).toString();
  const callback = await userAgent.authorize(request, redirectUri, options);
  const code = callback.searchParams.get('code');
  if (!code) throw new Error(`the sign-in was refused: ${callback.href}`);
  const tokens = await redeem(gateway, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...(options.clientSecret && { client_secret: options.clientSecret }),
  });
  return { code, ...tokens, claims: readClaims(tokens.accessToken), userAgent };
}

async function redeem(
  gateway: { url: string },
  fields: Record<string, string>,
): Promise<Pick<SignedIn, 'accessToken' | 'refreshToken' | 'idToken'>> {
  const response = await fetch(new URL('/oauth/token', gateway.url), {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const tokens = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(`the code was refused: ${JSON.stringify(tokens)}`);
  const { access_token: accessToken = '', refresh_token: refreshToken = '', id_token: idToken = '' } = tokens;
  return { accessToken, refreshToken, idToken };
}

/** The payload of a JWT, unchecked: for reading what was given, never for trusting it. */
export function readClaims(token: string): SignedIn['claims'] {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as SignedIn['claims'];
}
