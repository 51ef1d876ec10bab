import type { Endpoint } from './endpoints.js';

/**
 * The body of a successful answer as its endpoint promises it, without items that are no objects with an id; undefined when
 * it is something else, such as the page of a proxy that happens to be JSON.
 */
export function readAnswer(body: unknown, { answers }: Pick<Endpoint, 'answers'>): unknown {
  if (!isObject(body)) return undefined;
  if (answers !== 'object' && Array.isArray(body.results))
    return { ...body, results: body.results.filter(hasId) };
  return answers !== 'list' && hasId(body) ? body : undefined;
}

function hasId(value: unknown): boolean {
  return isObject(value) && typeof value.id === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
