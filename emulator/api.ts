import type { IncomingHttpHeaders } from 'node:http';

import { asReadable, checkCapability } from './capabilities.js';
import type { RequestContext } from './context.js';
import { ApiError } from './errors.js';
import { parseJsonBody } from './http.js';
import type { BotRecord, JsonObject, State } from './model.js';
import { botOfToken } from './oauth/grants.js';
import type { Route } from './route.js';
import type { createRouter } from './router.js';
import type { FileBytes } from './uploads/bytes.js';
import { refuseUnknown } from './validate/blocks.js';
import { isVisible } from './visibility.js';
import type { NotionVersion } from './versions.js';
import { readVersion } from './versions.js';

export interface ApiRequest {
  state: State;
  router: ReturnType<typeof createRouter>;
  baseUrl: string;
  now: Date;
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  text: string;
  bytes: Buffer;
  files: FileBytes;
  background: RequestContext['background'];
  changed(this: void): void;
}

/** The bot that a bearer token acts as: 401 for a token that is missing or no longer good. */
export function authenticate(state: State, headers: IncomingHttpHeaders): BotRecord {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const bot = token === undefined ? null : botOfToken(state, token);
  if (!bot) throw new ApiError(401, 'unauthorized', 'API token is invalid.');
  return bot;
}

/** Handles one request of an authenticated bot in Notion's order: version, route, body, then whatever the route checks. */
export async function handleApi(request: ApiRequest, bot: BotRecord): Promise<JsonObject> {
  const version = checkVersion(request.headers['notion-version']);
  const match = request.router(request.method, request.url.pathname);
  if (!match) throw new ApiError(400, 'invalid_request_url', 'Invalid request URL.');
  const { state, now, baseUrl, changed, url, bytes, files, background } = request;
  const context: RequestContext = {
    ...{ state, bot, version, now, baseUrl, changed, bytes, files, background },
    contentType: request.headers['content-type'],
    method: match.route.method,
    path: url.pathname,
    params: match.params,
    query: url.searchParams,
    body: readBody(match.route, request),
    canSee: (entity) => isVisible(state, bot, entity),
  };
  checkCapability(match.route, bot);
  return asReadable(await match.route.handle(context), context);
}

function checkVersion(header: string | string[] | undefined): NotionVersion {
  if (typeof header === 'string' && header !== '') return readVersion(header);
  const message =
    'Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.';
  throw new ApiError(400, 'missing_version', message);
}

function readBody(route: Route, { text, headers }: ApiRequest): JsonObject {
  if (!route.body) return {};
  const body = parseJsonBody(text, headers['content-type']);
  refuseUnknown(body, route.body, 'body');
  return body;
}
