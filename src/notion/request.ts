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
  const { method, path, query, body, form } = endpointOf(endpoint);
  const values = params as Record<string, unknown>;
  return {
    method,
    path: path(params),
    query: queryOf(pick(values, query)),
    body: body ? bodyOf(pick(values, body)) : undefined,
    ...(form && { form: formOf(pick(values, form)) }),
  };
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
