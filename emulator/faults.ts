import type { Reply } from './http.js';
import type { JsonObject } from './model.js';

/** What the next requests are answered with instead of being handled. */
export interface Fault {
  status: number;
  /** Of the error envelope; ignored when `body` is given. */
  code?: string;
  headers?: { [name: string]: string };
  /** The whole body as text, such as the HTML of an edge proxy. */
  body?: string;
  /** How often; once unless told. */
  times?: number;
  match?: { method?: string; path?: RegExp };
}

const CODES: { [status: number]: [code: string, message: string] } = {
  401: ['unauthorized', 'API token is invalid.'],
  403: ['restricted_resource', 'API token does not have access to this resource.'],
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

  /** The reply of the first fault that suits a request (`path` without the query); null when none does. */
  take(method: string, path: string, requestId: string): Reply | null {
    const found = this.waiting.find(({ fault: { match } }) => {
      return (match?.method ?? method) === method && (match?.path?.test(path) ?? true);
    });
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.waiting = this.waiting.filter((other) => other !== found);
    return toReply(found.fault, requestId);
  }
}

function toReply(fault: Fault, requestId: string): Reply {
  const { status, headers = {}, body } = fault;
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
