import { createHash } from 'node:crypto';
import { badInput, type GatewayError } from '../errors.js';

/** A place in a list: so many items behind the start of the upstream page that `notion` (null: the first) opens. */
export interface Place {
  readonly notion: string | null;
  readonly offset: number;
}

export const START: Place = { notion: null, offset: 0 };

/** A short name for one list with one set of arguments, so that a cursor of another list can be told apart. */
export function fingerprint(list: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12);
}

/** An opaque cursor: base64url over JSON of the list's fingerprint and the place. */
export function encodeCursor(list: string, { notion, offset }: Place): string {
  return Buffer.from(JSON.stringify([list, offset, notion])).toString('base64url');
}

/** Reads a cursor back; BAD_USER_INPUT that names `after` when it is garbled or of another list. */
export function decodeCursor(list: string, cursor: string): Place {
  const place = parse(cursor);
  if (!place) throw garbledCursor();
  if (place.list !== list) throw foreignCursor();
  return place;
}

/** As `encodeCursor`, for lists whose places are of another form. */
export function encodePlaces(list: string, places: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...places])).toString('base64url');
}

/** What `encodePlaces` was given, not checked any further; BAD_USER_INPUT as by `decodeCursor`. */
export function decodePlaces(list: string, cursor: string): unknown[] {
  const [name, ...places] = toArray(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (typeof name !== 'string' || places.length === 0) throw garbledCursor();
  if (name !== list) throw foreignCursor();
  return places;
}

export function garbledCursor(): GatewayError {
  return badInput(
    'after',
    '"after" is not a cursor of this gateway. Send the cursor of an edge or pageInfo.endCursor, unchanged.',
  );
}

function foreignCursor(): GatewayError {
  return badInput(
    'after',
    '"after" is a cursor of another list, or of this list with other arguments. Leave it out to start from the beginning.',
  );
}

function parse(cursor: string): (Place & { list: string }) | null {
  const [list, offset, notion] = toArray(Buffer.from(cursor, 'base64url').toString('utf8'));
  const known =
    typeof list === 'string' &&
    typeof offset === 'number' &&
    Number.isInteger(offset) &&
    offset >= 0 &&
    (notion === null || typeof notion === 'string');
  return known ? { list, offset, notion } : null;
}

function toArray(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
