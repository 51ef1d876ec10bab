import { randomUUID } from 'node:crypto';

import { shapeError } from './errors.js';
import type { Json } from './model.js';

/** A fresh id: dashed and lower-case, as answers carry it. */
export function newId(): string {
  return randomUUID();
}

/** The dashed lower-case form of an id with or without dashes; null when it is no UUID. */
function dashed(id: string): string | null {
  const hex = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(id) ? compact(id).toLowerCase() : null;
  return (
    hex && [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  );
}

/** The id as URLs carry it. */
export function compact(id: string): string {
  return id.replaceAll('-', '');
}

/** The dashed form of a value that must be an id; otherwise a 400 that names `path` (`path.page_id`, `body.parent.page_id`). */
export function requireId(value: Json | undefined, path: string): string {
  const id = typeof value === 'string' ? dashed(value) : null;
  if (id === null) throw shapeError(path, 'a valid uuid', value);
  return id;
}
