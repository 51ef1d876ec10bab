import { setTimeout as sleep } from 'node:timers/promises';

import { validationError } from './errors.js';
import type { Reply } from './http.js';
import type { Json, JsonObject } from './model.js';
import { isObject } from './richText.js';

/** What the next requests meet. With a `status`, `body` or `edge` they are not handled at all. */
export interface Fault {
  status?: number;
  /** Of the error envelope; ignored when `body` is given. */
  code?: string;
  headers?: { [name: string]: string };
  /** The whole body as text. */
  body?: string;
  /** The answer of the proxy before Notion: HTML, a `cf-ray`, and no request id. With 502 unless `status` is given. */
  edge?: boolean;
  /** Waits this long first. */
  delayMs?: number;
  /** Breaks the connection: before anything is answered, or in the middle of the body. */
  cut?: 'headers' | 'body';
  /** How often; once unless told. */
  times?: number;
  match?: { method?: string; path?: RegExp };
}

const CODES: { [status: number]: [code: string, message: string] } = {
  400: ['validation_error', 'body failed validation.'],
  401: ['unauthorized', 'API token is invalid.'],
  403: ['restricted_resource', 'API token does not have access to this resource.'],
  404: ['object_not_found', 'Could not find the object.'],
  409: ['conflict_error', 'Conflict occurred while saving. Please try again.'],
  429: ['rate_limited', 'You have been rate limited. Please try again in a few minutes.'],
  500: ['internal_server_error', 'Unexpected error occurred.'],
  502: ['bad_gateway', 'Bad Gateway'],
  503: ['service_unavailable', 'Notion is unavailable, please try again later.'],
  504: ['gateway_timeout', 'Gateway Timeout'],
  529: ['service_overload', 'Notion is overloaded, please try again later.'],
};

/** The faults that are waiting, in the order in which they were asked for. */
export class FaultQueue {
  private waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets what is still waiting. */
  clear(): void {
    this.waiting = [];
  }

  /** Takes the first fault that suits a request (`path` without the query); null when none does. */
  take(method: string, path: string): Fault | null {
    const found = this.waiting.find(({ fault: { match } }) => {
      return (match?.method ?? method) === method && (match?.path?.test(path) ?? true);
    });
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.waiting = this.waiting.filter((other) => other !== found);
    return found.fault;
  }
}

/** Answers a request as a fault says; `handle` gives the true answer where the fault leaves one. */
export async function suffer(fault: Fault, requestId: string, handle: () => Promise<Reply>): Promise<Reply> {
  // The emulator's own connections keep the process alive; a fault that waits must not.
  if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault.cut === 'headers') return { status: 0, body: '', cut: 'headers' };
  const isInstead = fault.status !== undefined || fault.body !== undefined || fault.edge === true;
  const reply = isInstead ? toReply(fault, requestId) : await handle();
  return fault.cut === undefined ? reply : { ...reply, cut: fault.cut };
}

function toReply(fault: Fault, requestId: string): Reply {
  const { status = fault.edge ? 502 : 500, headers = {}, body } = fault;
  if (fault.edge) return fromEdge(status, headers, body);
  if (body !== undefined) return { status, headers, body };
  const [code, message] = CODES[status] ?? ['internal_server_error', 'Unexpected error occurred.'];
  const limited: JsonObject =
    status === 429 ? { additional_data: { rate_limit_reason: 'public_api_request_rate_limit' } } : {};
  const envelope = {
    object: 'error',
    status,
    code: fault.code ?? code,
    message,
    ...limited,
    request_id: requestId,
  };
  return { status, headers, body: envelope };
}

function fromEdge(status: number, headers: { [name: string]: string }, body?: string): Reply {
  const ray = Math.random().toString(16).slice(2, 18).padEnd(16, '0');
  const page = `<html>\n<head><title>${status}</title></head>\n<body><center><h1>${status}</h1></center><hr><center>cloudflare</center></body>\n</html>\n`;
  const more = { 'content-type': 'text/html', server: 'cloudflare', 'cf-ray': `${ray}-VIE` };
  return { status, headers: { ...more, ...headers }, body: body ?? page, isFromEdge: true };
}

const KEYS: { [key: string]: (value: Json) => boolean } = {
  status: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 200 && value <= 599,
  code: (value) => typeof value === 'string',
  headers: (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string'),
  body: (value) => typeof value === 'string',
  edge: (value) => typeof value === 'boolean',
  delayMs: (value) => typeof value === 'number' && value >= 0 && value <= 600_000,
  cut: (value) => value === 'headers' || value === 'body',
  times: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1,
  match: (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string'),
};

/** A fault as JSON says it, with `match.path` as the text of a regular expression. Throws a 400 that names a bad key. */
export function readFault(input: JsonObject): Fault {
  for (const [key, value] of Object.entries(input)) {
    const isGood = Object.hasOwn(KEYS, key) && KEYS[key]?.(value);
    if (!isGood)
      throw validationError(`body.${key} is no part of a fault, or has a wrong value. See docs/emulator.md.`);
  }
  const match = isObject(input.match) ? input.match : {};
  const path = typeof match.path === 'string' ? { path: patternOf(match.path) } : {};
  const method = typeof match.method === 'string' ? { method: match.method } : {};
  return { ...(input as Fault), match: { ...path, ...method } };
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw validationError(`body.match.path should be a regular expression, instead was \`${text}\`.`);
  }
}
