import { isEnumType, type GraphQLSchema } from 'graphql';

export type Path = readonly (string | number)[];

export interface Leaf {
  path: Path;
  value: string | number | boolean;
}

/** Every text, number and boolean within a JSON value, and where it stands. */
export function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ path, value }]
    : [];
}

/** Every place within a JSON value, the places of objects and lists included. */
function placesOf(value: unknown, path: Path = []): Path[] {
  const own: Path[] = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}

/** A copy with another value at a place; undefined removes the key. */
export function edited<T>(value: T, path: Path, put: unknown): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1)!;
  if (put !== undefined) holder[key] = put;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const GLOBAL_ID = /^[a-zA-Z]+_[0-9a-f]{32}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/;

/** One form for what Notion and the gateway write differently: ids without dashes, moments in UTC. */
function plain(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (UUID.test(value)) return value.replaceAll('-', '').toLowerCase();
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  return value;
}

/** Tells which leaves of a Notion object do not appear anywhere in the answer that was made of it. */
export function createFidelity(schema: GraphQLSchema, leftOut: readonly LeftOut[]) {
  const words = notionWords(schema);
  return (raw: unknown, answer: unknown): string[] => {
    const arrived = new Set(
      leavesOf(answer).flatMap(({ value }) => [
        plain(value),
        ...(typeof value === 'string' ? (words.get(value) ?? []) : []),
        ...(typeof value === 'string' && GLOBAL_ID.test(value) ? [value.replace(/^.*_/, '')] : []),
      ]),
    );
    return [...leavesOf(raw), ...propertyNamesOf(raw)]
      .filter(({ value }) => typeof value !== 'boolean')
      .filter(({ path }) => !leftOut.some(({ where }) => where.test(path.join('/'))))
      .filter(({ value }) => !arrived.has(plain(value)))
      .map(({ path, value }) => `${path.join('/')}: ${value}`);
  };
}

/** The names of properties stand in keys, where `leavesOf` does not look. */
function propertyNamesOf(raw: unknown): Leaf[] {
  const { properties = {} } = raw as { properties?: unknown };
  const isMap = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  return isMap ? Object.keys(properties).map((name) => ({ path: ['properties', name], value: name })) : [];
}

/** A place of Notion's objects that has no place in the answer, and why that is no loss. */
export interface LeftOut {
  where: RegExp;
  why: string;
}

/** From each member of each enum to the words of Notion that it may stand for. */
function notionWords(schema: GraphQLSchema): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType))
    for (const { name, value } of type.getValues())
      words.set(name, [...(words.get(name) ?? []), String(value)]);
  return words;
}

/** Reproducible chance: the same seed gives the same numbers from 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Places whose text is a word of Notion's or a reference, so that it cannot be replaced by another text. */
const FIXED =
  /(^|\/)(object|type|id|color|language|status|list_format|format|function|time_zone|start|end|[a-z_]*_(id|ids|time)(\/\d+)?|template_mention_\w+)$/;

/** A copy in which no two free texts and no two numbers are the same, so that one cannot arrive for another. */
export function marked<T>(raw: T): T {
  return leavesOf(raw).reduce((copy, { path, value }, index) => {
    if (typeof value === 'number') return edited(copy, path, 1_000 + index);
    const isFree = typeof value === 'string' && !FIXED.test(path.join('/')) && !UUID.test(value);
    return isFree ? edited(copy, path, `${value} #${index}`) : copy;
  }, raw);
}

export interface Mutant {
  raw: Record<string, unknown>;
  /** What is odd about it: the place, and what happened there. */
  at: Path;
  how: string;
}

const WRONG: Record<string, unknown[]> = {
  string: [7, { a: 1 }, 'foobar', ''],
  number: ['7', -1],
  boolean: ['yes'],
  object: ['xx', [], {}, [null]],
};

/** Every way in which one place of an object may be unlike what its kind promises: gone, null, of another type, new. */
export function mutantsOf(raw: Record<string, unknown>): Mutant[] {
  return placesOf(raw).flatMap((at) => {
    const value = valueAt(raw, at);
    const wrong = (WRONG[typeof value] ?? []).map((put): [string, unknown] => [JSON.stringify(put), put]);
    const puts: [how: string, put: unknown][] = [['gone', undefined], ['null', null], ...wrong];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      puts.push(['more', { ...value, something_new: { added: 'later' } }]);
    return puts.map(([how, put]) => ({ raw: edited(raw, at, put), at, how }));
  });
}

/** Every way in which one kind within an object may be one that nobody knows yet: its word, and the key that it names. */
export function renamedIn(raw: Record<string, unknown>): Mutant[] {
  return [[], ...placesOf(raw)].flatMap((at): Mutant[] => {
    const value = valueAt(raw, at);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const { type, ...rest } = value as Record<string, unknown>;
    if (typeof type !== 'string') return [];
    const { [type]: payload, ...others } = rest;
    const renamed = { ...others, type: 'foobar', ...(type in rest && { foobar: payload }) };
    const whole = at.length === 0 ? renamed : edited(raw, at, renamed);
    return [{ raw: whole, at, how: `${type} is foobar` }];
  });
}
