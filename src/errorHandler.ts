import type { ErrorRequestHandler, Response } from 'express';
import { OUTAGE_TITLE, outageIn } from './errors.js';
import type { Logger } from './log.js';
import { requestIdOf } from './requestLog.js';
import { messagePage } from './web/page.js';
import { contentSecurityPolicy } from './web/policy.js';

/** What express and its body parsers refuse is the caller's mistake; `expose` is their mark for it. */
function callersStatus(error: unknown): number | null {
  if (error instanceof URIError) return 400;
  const { status, expose } = (error ?? {}) as { status?: number; expose?: boolean };
  return expose === true && status !== undefined && status >= 400 && status < 500 ? status : null;
}

const BODY_PROBLEMS: Record<number, string> = {
  413: 'The request body is larger than this gateway takes. Send less in one request, or ask its operator to raise BODY_LIMIT_BYTES.',
  415: 'The request body has an encoding or a character set that this gateway does not read. Send JSON in UTF-8.',
};

/** A body that cannot be read is answered in GraphQL's own shape, so that clients show the reason. */
export const badBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = callersStatus(error);
  if (status === null || response.headersSent) return next(error);
  response.status(status).json(refusedBody(BODY_PROBLEMS[status] ?? NOT_JSON));
};

const NOT_JSON = 'The request body is not valid JSON. Send {"query": "…", "variables": {…}}.';

/** What is answered when the body cannot be read, in GraphQL's own shape. */
export function refusedBody(message: string = NOT_JSON): object {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}

interface Failure {
  status: number;
  error: 'invalid_request' | 'server_error' | 'temporarily_unavailable';
  title: string;
  text: string;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** The end of every request that failed before it was answered: a page for people, JSON for programs. */
export function createErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const requestId = requestIdOf(request);
    const failure = failureOf(error, requestId);
    if (failure.status >= 500) log.error({ error, requestId }, 'request failed');
    if (response.headersSent) return next(error);
    response.status(failure.status).set('Cache-Control', 'no-store');
    if (failure.retryAfter !== undefined) response.set('Retry-After', String(failure.retryAfter));
    if (request.accepts(['json', 'html']) === 'html') sendPage(response, failure);
    else response.json({ error: failure.error, error_description: failure.text });
  };
}

function failureOf(error: unknown, requestId: string): Failure {
  const status = callersStatus(error);
  if (status !== null)
    return {
      status,
      error: 'invalid_request',
      title: 'This request cannot be read',
      text: 'Its address or what it sends is malformed or too large. Go back to where you came from and try again.',
    };
  const outage = outageIn(error);
  if (outage)
    return {
      status: 503,
      error: 'temporarily_unavailable',
      title: OUTAGE_TITLE,
      text: outage.message,
      retryAfter: outage.retryAfter,
    };
  const title = 'Something went wrong on our side';
  return { status: 500, error: 'server_error', title, text: tryAgain(requestId) };
}

function tryAgain(requestId: string): string {
  return `Try again in a moment. If it stays, quote request id ${requestId} to the operator.`;
}

/** The same for a GraphQL client. */
export function failedAnswer(requestId: string): object {
  const message = `Something went wrong on our side. ${tryAgain(requestId)}`;
  return { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
}

function sendPage(response: Response, { status, title, text }: Failure): void {
  response
    .set('Content-Security-Policy', contentSecurityPolicy())
    .send(messagePage({ title, text, status, actions: [{ href: '/', label: 'Home' }] }));
}
