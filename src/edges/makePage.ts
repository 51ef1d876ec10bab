import type { Context } from '../context.js';
import { isAsyncTask, toAsyncTask } from '../types/asyncTask.js';
import type { Draft, NotionBlock } from '../types/blocks/draft.js';
import { batchesOf, bytesOf, REQUEST } from '../types/blocks/fit.js';
import { toGlobalId } from '../types/globalId.js';
import { toPage } from '../types/page.js';
import type { CreatePageInput, CreatePagePayload } from '../types/pageMutations.js';
import { toNewBlocks, toNotionPage } from '../types/pageWrite.js';
import { appendDrafts } from './append.js';
import { changed, forget } from './write.js';

/**
 * Makes a page, after every check that needs no call. Content that one call does not take is appended to it afterwards;
 * with `allow_async` Notion may answer a task instead of the page.
 */
export async function makePage(context: Context, input: CreatePageInput): Promise<CreatePagePayload> {
  const { notion, loaders } = context;
  const drafts = toNewBlocks(input, 'input');
  const page = toNotionPage(input, 'input');
  const children = inOneCall(drafts, Buffer.byteLength(JSON.stringify(page)));
  const raw = await notion.call('createPage', {
    ...page,
    ...(children.length > 0 && { children: [...children] }),
  });
  if (isAsyncTask(raw)) return { page: null, task: toAsyncTask({ ...raw }) };
  const made = changed(loaders, raw);
  if (children.length === 0 && drafts.length > 0) await fill(context, raw.id, drafts);
  return { page: toPage(made), task: null };
}

/** The blocks, if one call takes them with everything inside, beside so many bytes of other things; none otherwise. */
function inOneCall(drafts: readonly Draft[], besides: number): readonly NotionBlock[] {
  const [only, ...others] = batchesOf(drafts);
  const isOne = only && others.length === 0 && only.later.length === 0;
  return isOne && bytesOf(only) + besides <= REQUEST.bytes ? only.blocks : [];
}

/** The page stays when this fails: the error tells its id, so that nobody makes it a second time. */
async function fill(context: Context, id: string, drafts: readonly Draft[]): Promise<void> {
  try {
    await appendDrafts(context, id, drafts, undefined, toGlobalId('page', id));
  } finally {
    // What Notion said of the page was true before it had content.
    forget(context.loaders, id);
  }
}
