import { BLANK, isAllowed, isOpaqueSchema, wrongFormat } from './rules.js';
import type { Shape, Shapes } from './shapes.js';

type Raw = Record<string, unknown>;
type ObjectShape = Extract<Shape, { keys: unknown }>;

/** What a value is held against: the types of the SDK, in a version of Notion's API. */
export interface Measure {
  shapes: Shapes;
  version: string;
}

/** Where and how a value deviates from a type of the SDK: keys too few or too many, wrong kinds of value, unknown words. */
export function deviations(measure: Measure, type: string, value: unknown): string[] {
  return from(measure, shapeAt(measure, measure.shapes.named[type]), value, type);
}

function shapeAt({ shapes }: Measure, place: number | undefined): Shape {
  const shape = shapes.all[place ?? -1];
  if (!shape) throw new Error('There is no such type among those that were read.');
  return shape;
}

function from(measure: Measure, shape: Shape, value: unknown, path: string): string[] {
  if ('anyOf' in shape) return fromUnion(measure, shape.anyOf, value, path);
  if ('list' in shape) {
    if (!Array.isArray(value)) return [`${path} is ${show(value)}, not a list`];
    const item = shapeAt(measure, shape.list);
    return value.flatMap((one, index) => from(measure, item, one, `${path}[${index}]`));
  }
  if ('keys' in shape) {
    if (!isRaw(value)) return [`${path} is ${show(value)}, not an object`];
    return [...missingKeys(measure, shape, value, path), ...wrongKeys(measure, shape, value, path)];
  }
  const wanted = 'only' in shape ? show(shape.only) : shape.is;
  return isPlain(shape, value) ? [] : [`${path} is ${show(value)}, not ${wanted}`];
}

function isPlain(shape: Exclude<Shape, ObjectShape>, value: unknown): boolean {
  if ('only' in shape) return value === shape.only;
  return 'is' in shape && (shape.is === 'any' || typeof value === shape.is);
}

/** The deviations from the member that is meant: the one whose words (`type: "date"`) are the value's, else the nearest. */
function fromUnion(measure: Measure, places: number[], value: unknown, path: string): string[] {
  if (isRaw(value) && isOpaqueSchema(value)) return [];
  const members = places.map((place) => shapeAt(measure, place));
  const fitting = members.filter((member) => hasItsWords(measure, member, value));
  const all = (fitting.length > 0 ? fitting : members).map((member) => from(measure, member, value, path));
  return all.reduce((nearest, other) => (other.length < nearest.length ? other : nearest));
}

function hasItsWords(measure: Measure, member: Shape, value: unknown): boolean {
  if (!isRaw(value) || !('keys' in member)) return isRaw(value) === 'keys' in member;
  return Object.entries(member.keys).every(([key, place]) => {
    const shape = shapeAt(measure, place);
    return !('only' in shape) || typeof shape.only !== 'string' || value[key] === shape.only;
  });
}

function missingKeys({ version }: Measure, { must }: ObjectShape, value: Raw, path: string): string[] {
  return must
    .filter((key) => !(key in value) && !isDropped(key, version))
    .map((key) => `${path}.${key} is missing`);
}

function wrongKeys(measure: Measure, { keys, rest }: ObjectShape, value: Raw, path: string): string[] {
  return Object.entries(value).flatMap(([key, one]) => {
    const at = `${path}.${key}`;
    const place = Object.hasOwn(keys, key) ? keys[key] : rest;
    if (place === null || place === undefined) {
      return isAllowed(key, value) ? [] : [`${at} is no key that Notion sends`];
    }
    if (isDropped(key, measure.version)) return [`${at} is no key of version ${measure.version}`];
    if (Object.hasOwn(BLANK, key)) return [];
    return [...from(measure, shapeAt(measure, place), one, at), ...wrongFormat(key, one, value, at)];
  });
}

/** The types hold for every version, the newest of which has no `archived` any more. */
function isDropped(key: string, version: string): boolean {
  return key === 'archived' && version >= '2026-03-11';
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 80);
}
