import type { RenderContext } from '../context.js';
import type { BlockRecord, JsonObject, PageRecord } from '../model.js';
import { childrenOf } from '../render/blocks.js';
import { parentOf } from '../entities.js';
import type { Writing } from './write.js';
import { writeBlock, writeBlocks } from './write.js';

/** About how many blocks Notion loads for one answer. */
const MAX_BLOCKS = 20_000;

function startWriting(
  entity: PageRecord | BlockRecord,
  context: RenderContext,
  transcripts: boolean,
): Writing {
  let page: BlockRecord | PageRecord = entity;
  for (
    let above = parentOf(context.state, page);
    page.object === 'block' && above;
    above = parentOf(context.state, page)
  ) {
    if (above.object !== 'page' && above.object !== 'block') break;
    page = above;
  }
  return { context, pageId: page.id, transcripts, blocksLeft: MAX_BLOCKS, unknownIds: [] };
}

/** The text of a page as an answer has it, without transcripts. */
export function textOf(page: PageRecord, context: RenderContext): string {
  return write(page, startWriting(page, context, false));
}

function write(entity: PageRecord | BlockRecord, writing: Writing): string {
  const isPage = entity.object === 'page';
  const lines = isPage
    ? writeBlocks(childrenOf(entity, writing.context), writing)
    : writeBlock(entity, writing);
  return lines.join('\n');
}

/** `page_markdown`: the content of a page, or one block with all below it. */
export function renderMarkdown(
  entity: PageRecord | BlockRecord,
  context: RenderContext,
  transcripts = false,
): JsonObject {
  const writing = startWriting(entity, context, transcripts);
  const markdown = write(entity, writing);
  return {
    object: 'page_markdown',
    id: entity.id,
    markdown,
    truncated: writing.unknownIds.length > 0,
    unknown_block_ids: writing.unknownIds,
  };
}
