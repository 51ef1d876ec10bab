import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Context } from './context.js';
import { failedAnswer, refusedBody } from './errorHandler.js';
import type { GraphQLServer } from './graphql.js';
import { fieldsOf } from './limits/fields.js';
import type { Logger } from './log.js';
import { ContentTypes } from './operations/contentTypes.js';
import type { RequestLog } from './requestLog.js';

/** Who is asking, and Notion as they see it. Rejects with a GraphQLError for a token that is no good. */
export type ContextOf = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Context | Promise<Context>;

export interface EndpointParts extends GraphQLServer {
  contextOf: ContextOf;
  requestLog: RequestLog;
  log: Logger;
  maxBodyBytes: number;
  /** What every answer carries beside its own headers. */
  headers: OutgoingHttpHeaders;
  /** Origins whose pages may read the answers. */
  origins: readonly string[];
}

/** False when the request is not for it: nothing has been read or written then. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * `POST /graphql` as nearly every client sends it: JSON in UTF-8, not packed, of a length that is said and allowed. All else
 * is left to express, whose way through router and middleware costs several times what such a request needs.
 */
export function createGraphQLEndpoint(given: EndpointParts): Endpoint {
  const parts: Parts = { ...given, contentTypes: new ContentTypes() };
  const headersFor = headersBy(parts);
  return (request, response) => {
    if (!isUsual(request, parts.maxBodyBytes)) return false;
    const requestId = parts.requestLog(request, response);
    readText(request, (text) => {
      void answer(parts, { request, response, requestId, text }).then(({ status, headers, body }) =>
        send(
          response,
          status,
          { ...headersFor(request, requestId), ...fieldsOf(response), ...headers },
          body,
        ),
      );
    });
    return true;
  };
}

const USUAL_TYPE = /^application\/(?:graphql\+)?json *(?:; *charset="?utf-8"?)?$/i;

function isUsual({ method, url, headers }: IncomingMessage, maxBodyBytes: number): boolean {
  if (method !== 'POST' || url !== '/graphql') return false;
  if (headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  const length = Number(headers['content-length'] ?? 0);
  return length > 0 && length <= maxBodyBytes && USUAL_TYPE.test(headers['content-type'] ?? '');
}

function headersBy({ headers, origins }: EndpointParts) {
  const allowed = new Set(origins);
  return ({ headers: { origin } }: IncomingMessage, requestId: string): OutgoingHttpHeaders => ({
    ...headers,
    'x-request-id': requestId,
    ...(origin !== undefined && allowed.has(origin) && { 'access-control-allow-origin': origin }),
  });
}

/** Never calls for somebody who has gone before everything had come. */
function readText(request: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('error', () => undefined);
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString('utf8');
    done(text.startsWith('\uFEFF') ? text.slice(1) : text);
  });
}

interface Parts extends EndpointParts {
  contentTypes: ContentTypes;
}

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  text: string;
}

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/** Never rejects. What Apollo has let through before, in the form of that time, goes the short way. */
async function answer(parts: Parts, asked: Asked): Promise<Answer> {
  const { request, requestId, text } = asked;
  const body = parse(text);
  if (body === null) return asJson(400, refusedBody());
  try {
    // Made once, whichever way is gone: making it counts as a request of the caller's.
    const contextOf = once(() => parts.contextOf(request, asked.response, requestId));
    return (
      (await shortAnswer(parts, { request, body, contextOf })) ??
      (await askApollo(parts, { request, body, contextOf }))
    );
  } catch (error) {
    parts.log.error({ error, requestId }, 'request failed');
    return asJson(500, failedAnswer(requestId));
  }
}

interface Question {
  request: IncomingMessage;
  body: object;
  contextOf: () => Context | Promise<Context>;
}

/** Null for what Apollo has to answer. */
async function shortAnswer(
  { shortWay, contentTypes }: Parts,
  { request, body, contextOf }: Question,
): Promise<Answer | null> {
  const contentType = contentTypes.get(acceptOf(request));
  if (!contentType) return null;
  let context: Context;
  try {
    const made = contextOf();
    context = made instanceof Promise ? await made : made;
  } catch {
    return null;
  }
  const known = shortWay.recognize(body, context);
  const answered = known && (await shortWay.run(known, context));
  return answered === undefined
    ? null
    : { status: 200, headers: { 'content-type': contentType }, body: answered };
}

async function askApollo(
  { apollo, rules, contentTypes }: Parts,
  { request, body, contextOf }: Question,
): Promise<Answer> {
  const {
    status,
    headers,
    body: answered,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: negotiated(request), search: '', body },
    context: async () => {
      const context = await contextOf();
      rules.admit(body, context);
      return context;
    },
  });
  if (answered.kind === 'chunked') throw new Error('an answer in parts to a schema without @defer');
  const contentType = headers.get('content-type');
  if ((status ?? 200) === 200 && contentType) contentTypes.learn(acceptOf(request), contentType);
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: answered.string };
}

/** The same outcome every time, a failure as well. */
function once<T>(make: () => T | Promise<T>): () => T | Promise<T> {
  let made: T | Promise<T> | undefined;
  return () => {
    try {
      return (made ??= make());
    } catch (error) {
      return (made = Promise.reject(error instanceof Error ? error : new Error(String(error))));
    }
  };
}

/** An object or a list; null for everything else. */
function parse(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}

/** What Apollo looks at: the type, which `isUsual` has seen already, and what may be answered. */
function negotiated(request: IncomingMessage): HeaderMap {
  return new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', acceptOf(request)],
  ]);
}

/** No header is as good as this one. */
function acceptOf({ headers: { accept = '*/*' } }: IncomingMessage): string {
  return accept;
}

function asJson(status: number, body: object): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(body) };
}

function send(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: string): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
