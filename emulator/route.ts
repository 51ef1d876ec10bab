import type { RequestContext } from './context.js';
import type { JsonObject } from './model.js';

/** One endpoint behind the bearer token. Its handler returns the answer or throws an `ApiError`. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Like `/v1/data_sources/:id/query`; a literal segment wins over a parameter. */
  path: string;
  /** Top-level body keys that are known; any other is refused. Left out: no body is read. */
  body?: readonly string[];
  handle(context: RequestContext): JsonObject | Promise<JsonObject>;
}
