import type { RequestHandler } from 'express';

/**
 * Makes the provider see the public URL whatever stands before us: its endpoints, cookies and redirects then never
 * follow a `Host` header that a stranger chose, or a proxy that forgot to say `https`.
 */
export function createPublicOrigin(publicUrl: string): RequestHandler {
  const { host, protocol } = new URL(publicUrl);
  return (request, _response, next) => {
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    next();
  };
}

/** An app may open its sign-in in a popup; an isolated opener policy would cut the popup off from the app. */
export const allowPopups: RequestHandler = (_request, response, next) => {
  response.removeHeader('Cross-Origin-Opener-Policy');
  next();
};
