import type { IncomingMessage } from 'node:http';

import { ApiError } from './errors.js';
import type { FaultQueue } from './faults.js';
import { readFault } from './faults.js';
import type { Reply } from './http.js';
import { parseJsonBody } from './http.js';
import type { JsonObject } from './model.js';
import type { WebhookParts } from './webhooks/routes.js';
import { WEBHOOK_ROUTES } from './webhooks/routes.js';

const ROOT = '/_emulator/';
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** What the admin routes work on. */
export interface AdminParts extends WebhookParts {
  faults: FaultQueue;
}

interface AdminRequest {
  method: string;
  path: string;
  request: IncomingMessage;
  text: string;
}

type Handler = (parts: AdminParts, body: JsonObject, id: string) => JsonObject | Promise<JsonObject>;

/** The routes below `/_emulator/` by method and path, `:id` for the one parameter. */
const ROUTES: { [route: string]: Handler } = {
  'POST faults': ({ faults }, body) => {
    faults.add(readFault(body));
    return { object: 'fault', ...body };
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return { object: 'fault', deleted: true };
  },
  ...WEBHOOK_ROUTES,
};

/**
 * Answers a request for the emulator itself: of this machine only, and with a JSON body only, which no other site's
 * page can send. Null for any other path.
 */
export async function handleAdmin(
  parts: AdminParts,
  { method, path, request, text }: AdminRequest,
): Promise<Reply | null> {
  if (!path.startsWith(ROOT)) return null;
  if (!LOOPBACK.includes(request.socket.remoteAddress ?? '')) {
    throw new ApiError(403, 'restricted_resource', 'The emulator is steered from its own machine only.');
  }
  const { 'content-type': type, origin } = request.headers;
  if (origin !== undefined)
    throw new ApiError(403, 'restricted_resource', 'The emulator is not steered by web pages.');
  const [resource = '', id = '', ...more] = path.slice(ROOT.length).split('/');
  const pattern = [resource, ...(id === '' ? [] : [':id']), ...more].join('/');
  const handler = ROUTES[`${method} ${pattern}`];
  if (!handler) {
    const known = Object.keys(ROUTES).map((route) => route.replace(' ', ` ${ROOT}`));
    throw new ApiError(400, 'invalid_request_url', `There is no such route. There are: ${known.join(', ')}.`);
  }
  return { status: 200, body: await handler(parts, parseJsonBody(text, type), id) };
}
