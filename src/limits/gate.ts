import type { RequestListener } from 'node:http';
import type { AddressOf } from './address.js';
import { note } from './fields.js';
import type { Limiters } from './limiter.js';
import { routeOf } from './policies.js';
import { tooMany } from './refusal.js';
import type { Refuse } from './refuse.js';

export interface GateParts {
  limiters: Limiters;
  addressOf: AddressOf;
  refuse: Refuse;
}

/**
 * Counts a request for its address before anything of it is read, and answers 429 to who asks too much. Preflights are not
 * counted: the browser sends them by itself, and keeps their answer.
 */
export function createGate(
  { limiters, addressOf, refuse }: GateParts,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const { method, url = '/' } = request;
    const route = method === 'OPTIONS' ? null : routeOf(url);
    const limiter = route && limiters[route.policy];
    if (!limiter) return next(request, response);
    const verdict = limiter(addressOf(request));
    note(response, verdict);
    if (verdict.isAllowed) next(request, response);
    else refuse({ request, url }, response, tooMany(verdict));
  };
}
