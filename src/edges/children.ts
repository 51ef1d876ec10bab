import type { Context } from '../context.js';
import type { Params, Result } from '../notion/endpoints.js';
import type { Block } from '../types/blocks/block.js';
import { SyncedBlock } from '../types/blocks/reference.js';
import type { Page } from '../types/page.js';
import { isHidden } from './hidden.js';

type Children = Result<'listBlockChildren'>;

/** Under which UUIDs the blocks inside are listed, the best first: a copy shows those of its original. */
export function holdersOf(container: Page | Block): string[] {
  const own = container.notionId;
  const original = container instanceof SyncedBlock ? container.originalUuid : null;
  return original === null ? [own] : [original, own];
}

/** One upstream page of the blocks inside of the first holder that Notion does not hide. */
export async function listChildren(
  context: Context,
  [holder = '', ...others]: readonly string[],
  cursor: string | undefined,
  size: number,
): Promise<Children> {
  const params: Params<'listBlockChildren'> = {
    block_id: holder,
    ...(cursor && { start_cursor: cursor }),
    page_size: size,
  };
  const page = await context.notion.call('listBlockChildren', params).catch((error: unknown) => {
    if (others.length > 0 && isHidden(error)) return null;
    throw error;
  });
  if (!page) return listChildren(context, others, cursor, size);
  context.loaders.primeAll(page.results);
  return page;
}
