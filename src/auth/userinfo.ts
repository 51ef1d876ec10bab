import { Router, type Request, type RequestHandler, type Response } from 'express';
import { corsFor } from './cors.js';
import type { SignIns } from './signIns.js';
import { createAccessTokenCheck } from './accessToken.js';
import type { Keys } from '../config/keys.js';
import { personClaims } from './provider/account.js';
import type { RecentGrants } from './recentGrants.js';
import { authorizationOf, bearerOf, loadGrant } from './viewer.js';

const PATH = '/oauth/userinfo';

interface Refusal {
  status: 400 | 401 | 403;
  error: 'invalid_request' | 'invalid_token' | 'insufficient_scope';
  description: string;
}

/**
 * OpenID's userinfo for our own access tokens. The provider's would refuse them, because they are made for /graphql.
 * Errors follow RFC 6750.
 */
export function createUserinfo(options: {
  keys: Keys;
  issuer: string;
  audience: string;
  grants: RecentGrants;
  signIns: SignIns;
  /** Whose pages may read the answers. */
  origins: string[];
}): Router {
  const check = createAccessTokenCheck(options);
  const answer: RequestHandler = async (request, response) => {
    const token = bearerOf(authorizationOf(request));
    if (token === null) return refuse(response, noToken(request));
    const checked = check(token);
    if ('problem' in checked) return refuse(response, invalidToken(checked.problem));
    const scopes = new Set(checked.claims.scope.split(' '));
    if (!scopes.has('openid')) return refuse(response, NO_OPENID);
    const grant = await loadGrant(options, checked.claims);
    if (!grant) return refuse(response, invalidToken('The sign-in behind this token no longer exists.'));
    const { name, picture, email } = personClaims(grant);
    response.json({
      sub: grant.person.id,
      ...(scopes.has('profile') && { name, picture }),
      ...(scopes.has('email') && { email }),
    });
  };

  const router = Router();
  router.use(PATH, corsFor(options.origins, ['GET', 'POST']));
  router.get(PATH, answer);
  router.post(PATH, answer);
  return router;
}

const NO_OPENID: Refusal = {
  status: 403,
  error: 'insufficient_scope',
  description: 'This token was given without the scope openid.',
};

function noToken(request: Request): Refusal | null {
  const description = 'Send the access token as "Authorization: Bearer <token>".';
  return authorizationOf(request) ? { status: 400, error: 'invalid_request', description } : null;
}

/** JSON is English text with quotes; a header takes neither quotes nor line ends. */
function invalidToken(problem: string): Refusal {
  return { status: 401, error: 'invalid_token', description: problem.replace(/["\r\n]/g, '') };
}

/** RFC 6750 section 3.1: a request that sent no token at all is told nothing but the scheme. */
function refuse(response: Response, refusal: Refusal | null): void {
  if (!refusal) {
    response.status(401).set('WWW-Authenticate', 'Bearer').end();
    return;
  }
  const { status, error, description } = refusal;
  response
    .status(status)
    .set(
      'WWW-Authenticate',
      `Bearer error="${error}", error_description="${description.replaceAll('"', "'")}"`,
    )
    .json({ error, error_description: description });
}
