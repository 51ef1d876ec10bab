import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestLog } from '../requestLog.js';
import { fieldsOf } from './fields.js';
import { routeOf, type Form } from './policies.js';
import { answerTo, type Reason } from './refusal.js';

export interface RefuseParts {
  /** What every answer carries beside its own headers. */
  headers: OutgoingHttpHeaders;
  /** Origins whose pages may read the answers. */
  origins: readonly string[];
}

/** A request, and its address as it came: express shortens it on the way. */
export interface Asked {
  request: IncomingMessage;
  url: string;
}

/** Answers a request that goes no further. */
export type Refuse = (asked: Asked, response: ServerResponse, reason: Reason) => void;

export function createRefuse({ headers, origins }: RefuseParts): Refuse {
  const allowed = new Set(origins);
  return ({ request, url }, response, reason) => {
    const { accept, origin } = request.headers;
    const { headers: own, body } = answerTo(formFor(url, accept), reason);
    response.writeHead(reason.status, {
      ...headers,
      ...own,
      ...fieldsOf(response),
      ...(origin !== undefined && allowed.has(origin) && { 'access-control-allow-origin': origin }),
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
}

/** A program that asks where pages are is answered as programs are. */
function formFor(url: string, accept = ''): Form {
  const form = routeOf(url)?.form ?? 'oauth';
  return form === 'page' && !accept.includes('text/html') ? 'oauth' : form;
}

/** For what no other part of the gateway has seen yet: its line in the log, and its id. */
export function withLog(refuse: Refuse, requestLog: RequestLog): Refuse {
  return (asked, response, reason) => {
    response.setHeader('x-request-id', requestLog(asked.request, response));
    refuse(asked, response, reason);
  };
}
