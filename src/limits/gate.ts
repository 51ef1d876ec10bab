import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { RequestLog } from '../requestLog.js';
import type { AddressOf } from './address.js';
import { fieldsOf, note } from './fields.js';
import type { Limiters, Verdict } from './limiter.js';
import { routeOf, type Form } from './policies.js';
import { answerTo, sentenceOf } from './refusal.js';

export interface GateParts {
  limiters: Limiters;
  addressOf: AddressOf;
  requestLog: RequestLog;
  /** What every answer carries beside its own headers. */
  headers: OutgoingHttpHeaders;
  /** Origins whose pages may read the answers. */
  origins: readonly string[];
}

/**
 * Counts a request for its address before anything of it is read, and answers 429 to who asks too much. Preflights are not
 * counted: the browser sends them by itself, and keeps their answer.
 */
export function createGate(parts: GateParts, next: RequestListener): RequestListener {
  const { limiters, addressOf } = parts;
  const refuse = createRefuse(parts);
  return (request, response) => {
    const route = request.method === 'OPTIONS' ? null : routeOf(request.url ?? '/');
    const limiter = route && limiters[route.policy];
    if (!limiter) return next(request, response);
    const judge = (verdict: Verdict) => {
      note(response, verdict);
      if (verdict.isAllowed) next(request, response);
      else refuse(request, response, route.form, verdict);
    };
    const verdict = limiter(addressOf(request));
    if (verdict instanceof Promise) void verdict.then(judge);
    else judge(verdict);
  };
}

function createRefuse({ requestLog, headers, origins }: GateParts) {
  const allowed = new Set(origins);
  return (request: IncomingMessage, response: ServerResponse, form: Form, verdict: Verdict): void => {
    const requestId = requestLog(request, response);
    const { headers: own, body } = answerTo(
      formFor(request, form),
      sentenceOf(verdict),
      verdict.resetSeconds,
    );
    const { origin } = request.headers;
    response.writeHead(429, {
      ...headers,
      ...own,
      ...fieldsOf(response),
      'x-request-id': requestId,
      ...(origin !== undefined && allowed.has(origin) && { 'access-control-allow-origin': origin }),
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
}

/** A program that asks where pages are is answered as programs are. */
function formFor({ headers: { accept = '' } }: IncomingMessage, form: Form): Form {
  return form === 'page' && !accept.includes('text/html') ? 'oauth' : form;
}
