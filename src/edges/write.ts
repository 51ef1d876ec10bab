import type { Loaders } from '../notion/loaders.js';
import type { NotionObject } from '../notion/objects.js';

/** Makes the memo of this request forget what it knew of an object, and remember what a write has brought. */
export function changed<T extends NotionObject>(loaders: Loaders, object: T): T {
  forget(loaders, object.id);
  loaders.primeAll([object]);
  return object;
}

/** Pages, blocks and databases share their ids, so a write to one may change what another shows. */
export function forget({ page, block, database }: Loaders, id: string): void {
  for (const loader of [page, block, database]) loader.clear(id);
}
