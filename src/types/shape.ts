/** Raised while reading a Notion object whose shape is not what its kind promises; callers fall back to the raw JSON. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export type Reader<T> = (value: unknown) => T;

/** Fills a class with its fields, every one of them, checked by the compiler. */
export function make<T extends object>(type: new () => T, fields: NoInfer<T>): T;
/** With fields that several classes share: not to be spread into the others, which takes ten times as long. */
export function make<T extends object, C extends Partial<T>>(
  type: new () => T,
  common: C,
  own: NoInfer<Omit<T, keyof C>>,
): T;
export function make(type: new () => object, common: object, own?: object): object {
  return Object.assign(new type(), common, own);
}

/** How fields are read of an object when they are asked for. */
type Readers<T> = { [K in keyof T]?: (object: T) => T[K] };

/** Lets fields of a class be read when they are asked for, each time: what nobody asks for costs nothing. */
export function readLater<T extends object>(type: { prototype: T }, readers: Readers<T>): void {
  for (const [name, read] of Object.entries(readers) as [string, (object: T) => unknown][]) {
    Object.defineProperty(type.prototype, name, {
      get(this: T) {
        return read(this);
      },
    });
  }
}

/** As `make`, for a class of which `later` says how some fields are read when they are asked for. */
export function maker<T extends object, L extends Readers<T>>(type: new () => T, later: L) {
  readLater(type, later);
  return <C extends Partial<T>>(common: C, own: Omit<T, keyof C | keyof L>): T =>
    Object.assign(new type(), common, own);
}

function reader<T>(expected: string, is: (value: unknown) => value is T): Reader<T> {
  return (value) => {
    if (is(value)) return value;
    throw new ShapeError(`expected ${expected}`);
  };
}

export const asText = reader('a string', (value) => typeof value === 'string');
export const asNumber = reader('a finite number', (value): value is number => Number.isFinite(value));
export const asBoolean = reader('a boolean', (value) => typeof value === 'boolean');
export const asObject = reader('an object', isObject);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads null and a missing value as null. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null || value === undefined ? null : read(value));
}

/** A boolean, or null for anything else: where one odd field must not take its neighbours along. */
export function asFlag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** A text, or null for anything else. */
export function asTextOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function listOf<T>(read: Reader<T>): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('expected a list');
    return value.map(read);
  };
}

/** A member of an enum whose values are Notion's words, or null for a word that this version does not know. */
export function enumOf<T extends string>(members: Record<string, T>): Reader<T | null> {
  const known = new Set<unknown>(Object.values(members));
  return (value) => (known.has(value) ? (value as T) : null);
}

/** `read`, or `otherwise` when the shape is not the promised one; any other error is a bug and goes on. */
export function readOr<T>(read: () => T, otherwise: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ShapeError) return otherwise();
    throw error;
  }
}

/** The row of a table that stands under an upstream word; inherited names such as `constructor` are no rows. */
export function rowOf<T>(table: Record<string, T>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The kind that an object says it is of, in Notion's words; `unknown` when it says none. */
export function kindOf(type: unknown): string {
  return typeof type === 'string' ? type : 'unknown';
}
