import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { askerOf, type Audit } from '../audit.js';
import { Refusal, sendRefusal } from './notionLeg/refusal.js';

/** POSTs that need not come from a page of ours: they look at no cookie, or do no more than a link does. */
const OPEN = /^\/oauth\/(authorize|token|revoke|device|userinfo)$/;

const FOREIGN = new Refusal(
  403,
  'This form is not ours',
  'It was sent from another site, so nothing was done. Go back to the app, or open the page here, and try once more.',
);

/**
 * Refuses forms that a page of another site has sent, whatever they hold: beside the token in each of ours and cookies
 * that are `SameSite=Lax`. A new form need not ask for it. A browser too old to say where a form comes from has only those two.
 */
export function createFormOriginCheck(publicUrl: string, audit: Audit): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST' || OPEN.test(request.path)) return next();
    if (comesFrom(publicUrl, request.headers)) return next();
    audit('form_refused', { path: request.path }, askerOf(request));
    sendRefusal(response, FOREIGN);
  };
}

/** `none` is what the person did themselves, such as loading the page again. */
function comesFrom(publicUrl: string, { origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  const isOurSite = site === undefined || site === 'same-origin' || site === 'none';
  return isOurSite && (origin === undefined || origin === publicUrl);
}
