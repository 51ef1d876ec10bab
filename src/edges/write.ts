import type { Context } from '../context.js';
import type { Loaders, NotionObject } from '../notion/loaders.js';
import { isAsyncTask, toAsyncTask } from '../types/asyncTask.js';
import { toPage } from '../types/page.js';
import type { CreatePageInput, CreatePagePayload } from '../types/pageMutations.js';
import { toNotionPage } from '../types/pageWrite.js';

/** Makes the memo of this request forget what it knew of an object, and remember what a write has brought. */
export function changed<T extends NotionObject>(loaders: Loaders, object: T): T {
  forget(loaders, object.id);
  loaders.primeAll([object]);
  return object;
}

/** Makes a page; with `allow_async` Notion may answer a task instead of it. */
export async function makePage(
  { notion, loaders }: Context,
  input: CreatePageInput,
): Promise<CreatePagePayload> {
  const raw = await notion.call('createPage', toNotionPage(input, 'input'));
  return isAsyncTask(raw)
    ? { page: null, task: toAsyncTask({ ...raw }) }
    : { page: toPage(changed(loaders, raw)), task: null };
}

/** Pages, blocks and databases share their ids, so a write to one may change what another shows. */
export function forget({ page, block, database }: Loaders, id: string): void {
  for (const loader of [page, block, database]) loader.clear(id);
}
