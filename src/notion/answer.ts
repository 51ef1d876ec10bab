import type { Shape } from './endpoints/row.js';

type Fields = Record<string, unknown>;

/** How each shape is read; undefined for a body that has another one. */
const READERS: Record<Shape, (body: Fields) => unknown> = {
  object: (body) => (hasId(body) ? body : undefined),
  list: (body) => withItems(body, 'results'),
  either: (body) => withItems(body, 'results') ?? READERS.object(body),
  objectWithResults: (body) => (hasId(body) ? withItems(body, 'results') : undefined),
  templates: (body) => withItems(body, 'templates'),
};

/**
 * The body of a successful answer as its endpoint promises it, without items that are no objects with an id; undefined when
 * it is something else, such as the page of a proxy that happens to be JSON.
 */
export function readAnswer(body: unknown, { answers }: { answers: Shape }): unknown {
  return isObject(body) ? READERS[answers](body) : undefined;
}

function withItems(body: Fields, key: string): Fields | undefined {
  const items = body[key];
  return Array.isArray(items) ? { ...body, [key]: items.filter(hasId) } : undefined;
}

function hasId(value: unknown): boolean {
  return isObject(value) && typeof value.id === 'string';
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
