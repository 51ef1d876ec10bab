import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from './log.js';

/** Ids of a caller are kept when they are plain, so that one id follows a request through many services. */
const PLAIN_ID = /^[\w.-]{8,64}$/;

/** Gives a request its id, and writes one line once its answer has ended or its caller has gone. */
export type RequestLog = (request: IncomingMessage, response: ServerResponse) => string;

/** Only the path is logged: queries of sign-in carry codes and states. */
export function createRequestLog(log: Logger): RequestLog {
  // Nothing that is secret is in such a line, and looking for it costs more than all the rest of the line.
  const lines = log.child({}, { redact: [] });
  return (request, response) => {
    const id = idOf(request.headers['x-request-id']);
    const startedAt = Date.now();
    const { method, url } = request;
    let failure: Error | undefined;
    response.on('error', (error) => (failure = error));
    response.on('close', () => {
      const level = levelOf(response, failure);
      if (!log.isLevelEnabled(level)) return;
      const req = { id, method, path: url?.split('?', 1)[0] };
      const res = { status: response.statusCode };
      const responseTime = Date.now() - startedAt;
      const message = messageOf(response, level);
      if (failure) log[level]({ req, res, responseTime, err: failure }, message);
      else lines[level]({ req, res, responseTime }, message);
    });
    return id;
  };
}

/** The same for express; `requestIdOf` finds the id again. */
export function logRequests(requestLog: RequestLog): RequestHandler {
  return (request, response, next) => {
    const id = requestLog(request, response);
    response.setHeader('X-Request-Id', id);
    Object.assign(request, { id });
    next();
  };
}

/** The id that `logRequests` gave to a request. */
export function requestIdOf(request: object): string {
  return 'id' in request && typeof request.id === 'string' ? request.id : 'unknown';
}

function idOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
}

type Level = 'error' | 'warn' | 'info';

function levelOf(response: ServerResponse, error: Error | undefined): Level {
  if (error ?? response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}

function messageOf(response: ServerResponse, level: Level): string {
  if (level === 'error') return 'request errored';
  return response.writableFinished ? 'request completed' : 'request aborted';
}
