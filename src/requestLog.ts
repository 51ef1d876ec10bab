import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pinoHttp, type HttpLogger } from 'pino-http';
import type { Logger } from './log.js';

/** Ids of a caller are kept when they are plain, so that one id follows a request through many services. */
const PLAIN_ID = /^[\w.-]{8,64}$/;

/** One line per answered request. Only the path is logged: queries of sign-in carry codes and states. */
export function createRequestLog(log: Logger): HttpLogger {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => levelOf(response, error),
    serializers: {
      req: ({ id, method, url }: IncomingMessage) => ({ id, method, path: url?.split('?')[0] }),
      res: ({ statusCode }: ServerResponse) => ({ status: statusCode }),
    },
  });
}

/** The id that `createRequestLog` gave to a request. */
export function requestIdOf({ id }: { id?: unknown }): string {
  return typeof id === 'string' ? id : 'unknown';
}

function levelOf(response: ServerResponse, error: Error | undefined): 'error' | 'warn' | 'info' {
  if (error ?? response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'info';
}
