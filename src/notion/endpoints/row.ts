import { badInput } from '../../errors.js';

/** The keys of every member of a union, where `keyof` alone would give the common ones. */
type KeysOf<T> = T extends unknown ? keyof T & string : never;

/**
 * What a successful answer is: one object with an `id`; a list with `results`; either of them; an object with an `id` that
 * brings its first `results` along; or a list whose items stand under `templates`.
 */
export type Shape = 'object' | 'list' | 'either' | 'objectWithResults' | 'templates';

/** How one endpoint is called. Keys that are neither in the path nor listed here are never sent. */
export interface Row<P> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to `/v1/`, encoded. Throws BAD_USER_INPUT for an id that cannot be one. */
  path: (params: P) => string;
  query: readonly KeysOf<P>[];
  /** Null: sent without a JSON body. */
  body: readonly KeysOf<P>[] | null;
  /** Sent as `multipart/form-data` instead: the texts of the form, and `file`, which is streamed and so sent once only. */
  form?: readonly KeysOf<P>[];
  /** Changes nothing, so that identical calls in flight may be one. */
  reads: boolean;
  /** Whether its answer may be used again for a while: not when it is asked to see how something gets on. */
  cacheable: boolean;
  /** May be sent again when nobody knows whether the first one arrived. */
  idempotent: boolean | ((params: P) => boolean);
  /** What a person calls the object that the path names. */
  noun: string;
  answers: Shape;
}

/** One row for each of a resource's calls, which are pairs of parameters and result. */
export type Rows<Calls> = {
  [E in keyof Calls]: Row<Calls[E] extends [infer P, unknown] ? P : never>;
};

export const PAGING = ['start_cursor', 'page_size'] as const;
export const READ = { reads: true, cacheable: true, idempotent: true } as const;
/** Asked again and again until something is done. */
export const POLL = { reads: true, cacheable: false, idempotent: true } as const;
export const WRITE = { reads: false, cacheable: false, idempotent: true } as const;
/** Twice means twice: sent again only when it certainly did not arrive, or was put off with 429 or 529. */
export const CREATE = { reads: false, cacheable: false, idempotent: false } as const;

const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Nothing but a UUID reaches a path, so that no id can lead to another endpoint. */
export function uuid(id: string): string {
  if (typeof id !== 'string' || !UUID.test(id))
    throw badInput(
      'id',
      `${JSON.stringify(id)} is not a Notion id: give the 32 hexadecimal digits of its UUID`,
    );
  return id.toLowerCase();
}

/** Property ids come percent-encoded from one answer and bare from another: decoded first, then encoded once. */
export function propertySegment(id: string): string {
  const decoded = decodeOnce(id);
  if (decoded === '' || /^\.+$/.test(decoded))
    throw badInput('propertyId', `${JSON.stringify(id)} is not the id of a property`);
  return encodeURIComponent(decoded);
}

/** Ids of tasks are opaque, but of letters, digits, dashes and underscores: anything else never reaches a path. */
export function taskSegment(id: string): string {
  if (typeof id !== 'string' || !/^[\w-]{1,200}$/.test(id))
    throw badInput(
      'id',
      `${JSON.stringify(id)} is not the id of a task: give it as the task's creation answered it`,
    );
  return id;
}

/** A property id as it is, whether it came percent-encoded or bare. */
export function decodeOnce(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
