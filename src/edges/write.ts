import type { Context } from '../context.js';
import type { Result } from '../notion/endpoints.js';
import type { Loaders, NotionObject } from '../notion/loaders.js';
import { isAsyncTask, toAsyncTask } from '../types/asyncTask.js';
import type { AppendBlocksInput } from '../types/blocks/mutations.js';
import { requireContainer, toNotionBlocks, toNotionPosition } from '../types/blocks/write.js';
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

/** Appends blocks to a page or block in one call, after every check that needs none. */
export async function appendTo(
  { notion, loaders }: Context,
  input: AppendBlocksInput,
): Promise<Result<'appendBlockChildren'>['results']> {
  const parent = requireContainer(input.parent, 'input.parent');
  const { results } = await notion.call('appendBlockChildren', {
    block_id: parent,
    children: toNotionBlocks(input.blocks, 'input.blocks'),
    ...toNotionPosition(input.position, 'input.position'),
  });
  forget(loaders, parent);
  loaders.primeAll(results);
  return results;
}

/** Pages, blocks and databases share their ids, so a write to one may change what another shows. */
export function forget({ page, block, database }: Loaders, id: string): void {
  for (const loader of [page, block, database]) loader.clear(id);
}
