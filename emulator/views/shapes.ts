import { shapeError, validationError } from '../errors.js';
import type { DataSourceRecord, Json, JsonObject } from '../model.js';
import { findProperty } from '../properties/lookup.js';
import { asArray, asBoolean, asNumber, asObject, asOneOf, asString } from '../properties/shape.js';

/** Checks a value of a view's configuration and returns what is stored: properties become their decoded ids. */
export type Read = (value: Json, path: string, source: DataSourceRecord) => Json;

export type Fields = { [key: string]: Read };

/** The keys of an object: those that must be sent, those that may be, and those that `null` clears. */
export interface Shape {
  must?: Fields;
  may?: Fields;
  clearable?: Fields;
}

export const flag: Read = asBoolean;
export const number: Read = asNumber;

export const oneOf =
  (...allowed: string[]): Read =>
  (value, path) =>
    asOneOf(value, allowed, path);

export const words =
  (max: number): Read =>
  (value, path) =>
    asString(value, path, max);

/** A whole number from `least` to `most`. */
export const wholeBetween =
  (least: number, most: number): Read =>
  (value, path) => {
    const whole = asNumber(value, path);
    if (!Number.isInteger(whole)) throw shapeError(path, 'a whole number', value);
    if (whole < least) throw shapeError(path, `≥ \`${least}\``, value);
    if (whole > most) throw shapeError(path, `≤ \`${most}\``, value);
    return whole;
  };

export const listOf =
  (read: Read, max: number): Read =>
  (value, path, source) =>
    asArray(value, path, max).map((item, index) => read(item, `${path}[${index}]`, source));

/** A property of the view's data source by its id or name; of one of `types`, when some are named. */
export const property =
  (...types: string[]): Read =>
  (value, path, source) => {
    const wanted = asString(value, path);
    const schema = findProperty(source.properties, wanted);
    if (!schema) throw validationError(`Could not find property with name or id: ${wanted}`);
    if (types.length === 0 || types.includes(schema.type)) return schema.id;
    throw validationError(
      `${path} should name a property of type ${types.join(', or ')}: "${schema.name}" is of type ${schema.type}.`,
    );
  };

/** An object of exactly these keys; those that are sent as null to be cleared are left out. */
export const object =
  (shape: Shape): Read =>
  (value, path, source) =>
    withoutNulls(readShape(shape, asObject(value, path), path, source));

/** The keys of an object that were sent, checked; null stays where it clears. */
export function readShape(
  shape: Shape,
  input: JsonObject,
  path: string,
  source: DataSourceRecord,
): JsonObject {
  const { must = {}, may = {}, clearable = {} } = shape;
  const missing = Object.keys(must).find((key) => input[key] === undefined);
  if (missing) throw shapeError(`${path}.${missing}`, 'defined', undefined);
  const known = { ...must, ...may, ...clearable };
  const entries = Object.entries(input).map(([key, value]): [string, Json] => {
    const read = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!read) throw shapeError(`${path}.${key}`, 'not present', value);
    const clears = value === null && key in clearable;
    return [key, clears ? null : read(value, `${path}.${key}`, source)];
  });
  return Object.fromEntries(entries);
}

/** The object without its null values. */
export function withoutNulls(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
