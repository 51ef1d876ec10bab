import { GatewayError } from '../../errors.js';
import { isFull, type NotionObject } from '../objects.js';

/** A list of objects that can be read page by page. */
export interface List<T extends NotionObject> {
  read(cursor: string | undefined): Promise<{
    results: readonly T[];
    has_more: boolean;
    next_cursor: string | null;
  }>;
  /** So many calls reach its end, when that is known. */
  pages?: number;
}

/** Whose objects are looked for. */
export interface Wanted<T extends NotionObject> {
  /** How many are still to be found. */
  readonly size: number;
  /** Called for each whole object of the list; true when it was looked for. */
  settle(object: T): boolean;
}

/**
 * Reads a list for the objects that are wanted, as long as its calls bring more than one each, or its end is near: otherwise
 * asking for each by itself costs no more. A list that fails is left alone, since asking singly tells what is wrong with each.
 */
export async function harvest<T extends NotionObject>(list: List<T>, wanted: Wanted<T>): Promise<void> {
  const isShort = (list.pages ?? Infinity) < wanted.size;
  let cursor: string | undefined;
  let found = 0;
  for (let calls = 1; wanted.size > 1; calls += 1) {
    const page = await list.read(cursor).catch(nullIfRefused);
    if (!page) return;
    found += page.results.filter((object) => isFull(object) && wanted.settle(object as T)).length;
    // A cursor that leads back to itself would never end.
    if (!page.has_more || !page.next_cursor || page.next_cursor === cursor) return;
    if (found <= calls && !isShort) return;
    cursor = page.next_cursor;
  }
}

function nullIfRefused(error: unknown): null {
  if (error instanceof GatewayError) return null;
  throw error;
}
