import { shapeError } from '../errors.js';
import type { Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';

/** The value as an object; otherwise a 400 that names `path`. */
export function asObject(value: Json | undefined, path: string): JsonObject {
  if (!isObject(value)) throw shapeError(path, 'an object', value);
  return value;
}

/** The value as an array of at most `max` elements; otherwise a 400 that names `path`. */
export function asArray(value: Json | undefined, path: string, max = Infinity): Json[] {
  if (!Array.isArray(value)) throw shapeError(path, 'an array', value);
  if (value.length > max) throw shapeError(`${path}.length`, `≤ \`${max}\``, value.length);
  return value;
}

/** The value as a string of at most `max` UTF-16 units; otherwise a 400 that names `path`. */
export function asString(value: Json | undefined, path: string, max = Infinity): string {
  if (typeof value !== 'string') throw shapeError(path, 'a string', value);
  if (value.length > max) throw shapeError(`${path}.length`, `≤ \`${max}\``, value.length);
  return value;
}

/** The value as a boolean; otherwise a 400 that names `path`. */
export function asBoolean(value: Json | undefined, path: string): boolean {
  if (typeof value !== 'boolean') throw shapeError(path, 'a boolean', value);
  return value;
}

/** The value as a finite number; otherwise a 400 that names `path`. */
export function asNumber(value: Json | undefined, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw shapeError(path, 'a number', value);
  return value;
}

/** The value as one of `allowed`; otherwise a 400 that lists them. */
export function asOneOf<T extends string>(value: Json | undefined, allowed: readonly T[], path: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw shapeError(path, allowed.map((one) => `\`"${one}"\``).join(', or '), value);
  return found;
}

/** The value when it is a string, else the empty string: for stored ids and names, which are strings already. */
export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
