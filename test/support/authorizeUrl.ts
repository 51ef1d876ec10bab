/** What `authorizeUrl` challenges: RFC 7636, appendix B. */
export const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const REDIRECT_URI = 'http://localhost:3000/callback';

/** The authorization request of the web app, with other parameters or more of them. */
export function authorizeUrl({ url }: { url: string }, parameters: Record<string, string> = {}): URL {
  const request = new URL('/oauth/authorize', url);
  request.search = new URLSearchParams({
    client_id: 'web-app',
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid read',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...parameters,
  }).toString();
  return request;
}
