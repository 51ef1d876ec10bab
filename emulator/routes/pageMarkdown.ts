import type { RequestContext } from '../context.js';
import { findVisible, requireNotTrashed, touch } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import { requireId } from '../id.js';
import { renderMarkdown, textOf } from '../markdown/document.js';
import { editMarkdown } from '../markdown/edits.js';
import type { Node } from '../markdown/read.js';
import { readBlocks } from '../markdown/read.js';
import { reconcile } from '../markdown/reconcile.js';
import { emojiFinder } from '../markdown/emojis.js';
import type { BlockRecord, Json, JsonObject, PageRecord } from '../model.js';
import type { Route } from '../route.js';
import { startTask } from '../tasks.js';

const UPDATE_KEYS = [
  ...['type', 'allow_async', 'update_content', 'replace_content', 'insert_content', 'replace_content_range'],
];

export const pageMarkdownRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/pages/:id/markdown', handle: retrieve },
  { method: 'PATCH', path: '/v1/pages/:id/markdown', body: UPDATE_KEYS, handle: update },
];

/** The `markdown` of a request that makes a page, as blocks; null when there is none. It excludes `children`. */
export function readContent(context: RequestContext): Node[] | null {
  const { markdown, children, content } = context.body;
  if (markdown === undefined) return null;
  if (typeof markdown !== 'string') throw shapeError('body.markdown', 'a string', markdown);
  if (children !== undefined || content !== undefined) {
    throw validationError('body.markdown and body.children exclude each other: send one of them.');
  }
  return readBlocks(markdown, emojiFinder(context));
}

/** Takes the first heading of the first level out of the blocks, as the title of a page that was given none. */
export function takeTitle(nodes: Node[]): Json[] | null {
  const index = nodes.findIndex(({ type }) => type === 'heading_1');
  const [heading] = index === -1 ? [] : nodes.splice(index, 1);
  return heading && Array.isArray(heading.content.rich_text) ? heading.content.rich_text : null;
}

function retrieve(context: RequestContext): JsonObject {
  const transcripts = context.query.get('include_transcript');
  if (transcripts !== null && transcripts !== 'true' && transcripts !== 'false') {
    throw shapeError('query.include_transcript', 'a boolean', transcripts);
  }
  return renderMarkdown(findTarget(context), context, transcripts === 'true');
}

function update(context: RequestContext): JsonObject {
  const page = findTarget(context);
  if (page.object !== 'page')
    throw validationError(`${page.id} is a block: only the markdown of pages can be changed.`);
  requireNotTrashed(page);
  const { allow_async: mayWait = false } = context.body;
  if (typeof mayWait !== 'boolean') throw shapeError('body.allow_async', 'a boolean', mayWait);
  const run = () => change(page, context);
  return mayWait ? startTask(context, 'PATCH /v1/pages/:page_id/markdown', run) : run();
}

function change(page: PageRecord, context: RequestContext): JsonObject {
  const { markdown, mayDelete } = editMarkdown(context.body, textOf(page, context));
  const nodes = readBlocks(markdown, emojiFinder(context));
  reconcile(page, nodes, context, mayDelete);
  touch(page, context);
  context.changed();
  return renderMarkdown(page, context);
}

function findTarget(context: RequestContext): PageRecord | BlockRecord {
  const id = requireId(context.params.id, 'path.page_id');
  const entity = findVisible(id, 'page', context);
  if (entity.object === 'page' || entity.object === 'block') return entity;
  throw validationError(`Provided page_id ${id} is a ${entity.object}, not a page: it has no markdown.`);
}
