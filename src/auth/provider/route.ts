import express, { Router, type Request, type Response } from 'express';
import { pagePolicy } from '../authPage.js';

/** What the provider answers, and by which methods; HEAD goes with GET. */
const ENDPOINTS: [path: RegExp, methods: string[]][] = [
  [/^\/oauth\/authorize(\/[^/]+)?$/, ['GET', 'HEAD']],
  [/^\/oauth\/(token|revoke)$/, ['POST', 'OPTIONS']],
  [/^\/oauth\/end-session(\/success)?$/, ['GET', 'HEAD']],
  [/^\/oauth\/end-session\/confirm$/, ['POST']],
  [/^\/oauth\/device$/, ['POST', 'OPTIONS']],
  [/^\/device$/, ['GET', 'HEAD', 'POST']],
  [/^\/device\/[^/]+$/, ['GET', 'HEAD']],
  [/^\/oauth\/jwks$/, ['GET', 'HEAD', 'OPTIONS']],
  [/^\/\.well-known\/(openid-configuration|oauth-authorization-server)$/, ['GET', 'HEAD', 'OPTIONS']],
];

/** Where programs ask. RFC 6749 section 5.2: they are answered in JSON, though Java's and others say that they prefer HTML. */
const FOR_PROGRAMS = /^\/(oauth\/(token|revoke|device|jwks)|\.well-known\/[^/]+)$/;

/** The scheme and host of an absolute request target: `GET http://any.example/oauth/jwks HTTP/1.1`. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;

/** Longest authorization request as a form, in bytes; it goes on as an address, which servers cut at about 16 kB. */
const MAX_FORM_BYTES = 8_192;

/** Hands the provider its own endpoints, and nothing else: every other path passes on, another method is a 405. */
export function createProviderRoute(
  callback: (request: Request, response: Response) => Promise<void>,
): Router {
  const router = Router();
  router.post(
    '/oauth/authorize',
    express.text({ type: 'application/x-www-form-urlencoded', limit: MAX_FORM_BYTES }),
    redirectForm,
  );
  router.use(async (request, response, next) => {
    const methods = ENDPOINTS.find(([path]) => path.test(request.path))?.[1];
    if (!methods) return next();
    if (!methods.includes(request.method)) return refuseMethod(request, response, methods);
    // The library builds the addresses that it hands out from the target of the request: a stranger must not choose the host.
    request.originalUrl = request.url = request.url.replace(ABSOLUTE, '');
    if (FOR_PROGRAMS.test(request.path)) request.headers.accept = 'application/json';
    // For the pages that it writes itself; it adds the hash of its script.
    response.set('Content-Security-Policy', pagePolicy());
    await callback(request, response);
  });
  return router;
}

/** OpenID Connect Core 3.1.2.1 wants POST too. As a GET it carries the cookies of this browser, which are `SameSite=Lax`. */
function redirectForm({ body }: Request, response: Response): void {
  const query = typeof body === 'string' ? body : '';
  response.set('Cache-Control', 'no-store').redirect(303, `/oauth/authorize?${query}`);
}

function refuseMethod({ method, path }: Request, response: Response, methods: string[]): void {
  response
    .status(405)
    .set('Allow', methods.join(', '))
    .json({
      error: 'invalid_request',
      error_description: `${path} takes ${methods.join(', ')}, not ${method}.`,
    });
}
