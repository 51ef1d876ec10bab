import { decodePlaces, encodePlaces, garbledCursor, type Place } from '../types/cursor.js';
import { parseGlobalId, toUuid } from '../types/globalId.js';

/** Where the reading of one list of siblings goes on. A cursor of a tree has one for each level that has more, the deepest first. */
export interface Frame {
  /** The global id of what the siblings stand in. */
  parentId: string;
  /** The UUIDs under which Notion lists them; see `holdersOf`. */
  holders: readonly string[];
  depth: number;
  /** Of the first sibling that is still to be read. */
  position: number;
  place: Place;
}

/** An opaque cursor that says everything needed to go on: reading behind it costs one call for each level that has more. */
export function encodeFrames(tree: string, frames: readonly Frame[]): string {
  return encodePlaces(tree, frames.map(toTuple));
}

/** Reads a cursor back; BAD_USER_INPUT that names `after` when it is garbled or of another tree. */
export function decodeFrames(tree: string, cursor: string): Frame[] {
  return decodePlaces(tree, cursor).map(toFrame);
}

function toTuple({ parentId, holders, depth, position, place }: Frame): unknown[] {
  const own = holders.length === 1 && holders[0] === parseGlobalId(parentId)?.uuid;
  return [parentId, depth, position, place.offset, place.notion, ...(own ? [] : holders)];
}

function toFrame(tuple: unknown): Frame {
  const [parentId, depth, position, offset, notion, ...others] = Array.isArray(tuple)
    ? (tuple as unknown[])
    : [];
  const parent = typeof parentId === 'string' ? parseGlobalId(parentId) : null;
  const holders = others.length === 0 && parent ? [parent.uuid] : others.filter(isUuid);
  const known = parent !== null && holders.length > 0 && [depth, position, offset].every(isCount);
  if (!known || !(notion === null || typeof notion === 'string')) throw garbledCursor();
  return {
    parentId: parentId as string,
    holders,
    depth: depth as number,
    position: position as number,
    place: { notion, offset: offset as number },
  };
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && toUuid(value) !== null;
}
