import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { RequestContext } from './context.js';
import { handleAdmin } from './admin.js';
import { authenticate, handleApi } from './api.js';
import { ApiError } from './errors.js';
import type { FaultQueue } from './faults.js';
import { suffer } from './faults.js';
import { serveFile } from './fileServer.js';
import type { Reply } from './http.js';
import { errorReply, readBody, send } from './http.js';
import type { BotRecord, Json, State } from './model.js';
import { decideConsent, showConsent } from './oauth/authorize.js';
import type { OAuthClient } from './oauth/grants.js';
import { handleToken, TOKEN_ENDPOINTS } from './oauth/token.js';
import { createRouter } from './router.js';
import { ROUTES } from './routes/index.js';
import type { FileBytes } from './uploads/bytes.js';
import type { Hub } from './webhooks/hub.js';

/** What the emulator remembers of a request that it answered. */
export interface RecordedRequest {
  method: string;
  /** With the query. */
  path: string;
  status: number;
  /** Whose token it was; null for OAuth's endpoints and for tokens that are no good. */
  botId: string | null;
  /** The parsed JSON, the text of anything else, or null when nothing was sent. */
  body: Json;
}

export interface ServerParts {
  state: State;
  files: FileBytes;
  clients: readonly OAuthClient[];
  faults: FaultQueue;
  /** Throws for a connection that asks too often. */
  limit(this: void, bot: BotRecord, now: Date): void;
  now(this: void): Date;
  /** Where the server listens. */
  baseUrl(this: void): string;
  /** Told after a change of the state, by which bot if one is acting. */
  changed(this: void, botId?: string): void;
  /** Told after a change that is no event: the state is to be saved. */
  saved(this: void): void;
  hub: Hub;
  /** Goes on with work after an answer. */
  background: RequestContext['background'];
  record(this: void, request: RecordedRequest): void;
  /** Told of an error that is no answer of Notion: a bug of the emulator. */
  report(this: void, error: unknown): void;
}

interface Incoming {
  method: string;
  url: URL;
  requestId: string;
  request: IncomingMessage;
  bytes: Buffer;
  /** The body; empty for a form with files. */
  text: string;
  /** Set once the token is known to be good. */
  botId: string | null;
}

const AUTHORIZE = '/v1/oauth/authorize';

/** The request listener: every answer has a request id and is recorded. */
export function createListener(
  parts: ServerParts,
): (request: IncomingMessage, response: ServerResponse) => void {
  const router = createRouter(ROUTES);
  const answer = async (incoming: Incoming): Promise<Reply> => {
    incoming.bytes = await readBody(incoming.request);
    incoming.text = textOf(incoming);
    const { method, url, requestId } = incoming;
    const { pathname: path } = url;
    const steered = await handleAdmin(parts, {
      method,
      path,
      request: incoming.request,
      text: incoming.text,
    });
    if (steered) return steered;
    const fault = parts.faults.take(method, path);
    if (!fault) return handle(incoming);
    incoming.botId = botOrNull(parts.state, incoming.request);
    return suffer(fault, requestId, () => handle(incoming));
  };
  const handle = async (incoming: Incoming): Promise<Reply> => {
    const { method, url } = incoming;
    const { state, files } = parts;
    const stored = serveFile(method, url, { state, files, now: parts.now() });
    return stored ?? answerOAuth(parts, incoming) ?? answerApi(parts, router, incoming);
  };
  return (request, response) => {
    const incoming = toIncoming(request, parts.baseUrl());
    answer(incoming)
      .catch((error: unknown) => {
        if (!(error instanceof ApiError)) parts.report(error);
        return errorReply(error, incoming.requestId);
      })
      .then((reply) => {
        parts.record(toRecord(incoming, reply.status));
        send(response, reply, incoming.requestId);
      })
      .catch(parts.report);
  };
}

function answerOAuth(parts: ServerParts, { method, url, requestId, request, text }: Incoming): Reply | null {
  const { state, clients } = parts;
  const now = parts.now();
  if (url.pathname === AUTHORIZE && method === 'GET') {
    return showConsent({ state, clients, now, fields: url.searchParams });
  }
  const isDecision = url.pathname === AUTHORIZE && method === 'POST';
  if (!isDecision && (method !== 'POST' || !Object.hasOwn(TOKEN_ENDPOINTS, url.pathname))) return null;
  parts.changed();
  if (isDecision) return decideConsent({ state, clients, now, fields: new URLSearchParams(text) });
  const { authorization, 'content-type': contentType } = request.headers;
  return handleToken(url.pathname, { state, clients, now, requestId, authorization, contentType, text });
}

async function answerApi(
  parts: ServerParts,
  router: ReturnType<typeof createRouter>,
  incoming: Incoming,
): Promise<Reply> {
  const { state, files, background } = parts;
  const changed = () => parts.changed(bot.id);
  const { method, url, text, bytes } = incoming;
  const { headers } = incoming.request;
  const bot = authenticate(state, headers);
  incoming.botId = bot.id;
  const now = parts.now();
  parts.limit(bot, now);
  const body = await handleApi(
    {
      state,
      router,
      baseUrl: parts.baseUrl(),
      now,
      method,
      url,
      headers,
      text,
      bytes,
      changed,
      files,
      background,
    },
    bot,
  );
  // A task that only now begins is the one answer of Notion that is not a 200.
  return { status: body.object === 'async_task' && method !== 'GET' ? 202 : 200, body };
}

function botOrNull(state: State, request: IncomingMessage): string | null {
  try {
    return authenticate(state, request.headers).id;
  } catch {
    return null;
  }
}

function toIncoming(request: IncomingMessage, baseUrl: string): Incoming {
  const path = request.url?.startsWith('/') ? request.url : '/';
  // A path like "//host" must not become another origin.
  const url = new URL(baseUrl + path);
  const nothing = { bytes: Buffer.alloc(0), text: '', botId: null };
  return { method: request.method ?? 'GET', url, requestId: randomUUID(), request, ...nothing };
}

function textOf({ bytes, request }: Incoming): string {
  const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  return isForm ? '' : bytes.toString('utf8');
}

function toRecord({ method, url, botId, text }: Incoming, status: number): RecordedRequest {
  return { method, path: url.pathname + url.search, status, botId, body: parsed(text) };
}

function parsed(text: string): Json {
  if (text === '') return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
