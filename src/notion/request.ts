import { badInput } from '../errors.js';
import { decodeOnce } from './endpoints/row.js';
import { ENDPOINTS, type Endpoint, type EndpointName, type Params } from './endpoints.js';
import { type FileStream, FormBody } from './form.js';
import type { UpstreamRequest } from './transport.js';

/** The row of one endpoint. */
export function endpointOf<E extends EndpointName>(endpoint: E): Endpoint<E> {
  // The table is checked row by row where it stands; a generic index cannot see that again.
  return ENDPOINTS[endpoint] as unknown as Endpoint<E>;
}

/** One flat object of parameters, dealt to path, query and body as the table says; what it does not list is dropped. */
export function toRequest<E extends EndpointName>(endpoint: E, params: Params<E>): UpstreamRequest {
  const { method, path, query, body, form, reads } = endpointOf(endpoint);
  const values = params as Record<string, unknown>;
  const said = body ? bodyOf(pick(values, body)) : undefined;
  if (said) checkSize(said, reads ? 'filter' : 'input');
  return {
    method,
    path: path(params),
    query: queryOf(pick(values, query)),
    body: said,
    ...(form && { form: formOf(pick(values, form)) }),
  };
}

/** Notion takes no larger body. */
const MAX_BODY_KILOBYTES = 500;

/** Refuses a body that Notion would refuse, and says what is large about it. */
function checkSize(body: Record<string, unknown>, argument: string): void {
  const kilobytes = kilobytesOf(body);
  if (kilobytes <= MAX_BODY_KILOBYTES) return;
  const parts = Object.entries(body).map(([key, value]) => ({ key, size: kilobytesOf(value) }));
  const largest = parts.reduce((one, other) => (other.size > one.size ? other : one));
  throw badInput(
    argument,
    `\`${argument}\` makes a request of ${Math.ceil(kilobytes)} KB, most of it ${largest.key}; Notion takes at most ${MAX_BODY_KILOBYTES} KB in one request: shorten it, or write it in several requests.`,
  );
}

function kilobytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value)) / 1024;
}

/** The one field that is a file has the name `file` in each of Notion's forms; the others are texts. */
function formOf({ file, ...texts }: Record<string, unknown>): FormBody {
  return new FormBody(texts as Record<string, string>, file as FileStream);
}

function pick(values: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}

function queryOf(query: Record<string, unknown>): Record<string, unknown> {
  const { filter_properties: ids } = query;
  if (!Array.isArray(ids)) return query;
  return { ...query, filter_properties: ids.map((id) => decodeOnce(String(id))) };
}

/** Notion refuses a null cursor in a body; everywhere else null means "empty this". */
function bodyOf(body: Record<string, unknown>): Record<string, unknown> {
  if (body.start_cursor !== null) return body;
  const { start_cursor: _, ...rest } = body;
  return rest;
}
