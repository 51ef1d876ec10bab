import type { Context } from '../context.js';
import type { Params } from '../notion/endpoints.js';
import { isAsyncTask, toAsyncTask, type AsyncTask } from '../types/asyncTask.js';
import { toGlobalId } from '../types/globalId.js';
import { toPageMarkdown, type PageMarkdown } from '../types/pageMarkdown.js';
import { forget } from './write.js';

/** What lies in a page, or in a block that a page's markdown does not show, as markdown. */
export async function markdownOf(
  { notion }: Context,
  uuid: string,
  includeTranscript: boolean,
): Promise<PageMarkdown> {
  const raw = await notion.call('getPageMarkdown', {
    page_id: uuid,
    ...(includeTranscript && { include_transcript: true }),
  });
  return toPageMarkdown({ ...raw });
}

interface Written {
  pageId: string;
  markdown: PageMarkdown | null;
  task: AsyncTask | null;
}

/** Changes the markdown of a page; with `allow_async` Notion may answer a task instead of the new content. */
export async function writeMarkdown(
  { notion, loaders }: Context,
  change: Params<'updatePageMarkdown'>,
): Promise<Written> {
  const raw = await notion.call('updatePageMarkdown', change);
  forget(loaders, change.page_id);
  const pageId = toGlobalId('page', change.page_id);
  return isAsyncTask(raw)
    ? { pageId, markdown: null, task: toAsyncTask({ ...raw }) }
    : { pageId, markdown: toPageMarkdown({ ...raw }), task: null };
}
