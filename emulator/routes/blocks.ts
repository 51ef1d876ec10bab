import { checkCopies, checkCopy, insertBlocks, readPlace } from '../blockTree.js';
import type { RequestContext } from '../context.js';
import { findVisible, requireNotTrashed, touch } from '../entities.js';
import { notFound, shapeError, validationError } from '../errors.js';
import { requireId } from '../id.js';
import type { BlockRecord, EntityRecord, JsonObject } from '../model.js';
import { paginate } from '../pagination.js';
import { childrenOf, renderBlock } from '../render/blocks.js';
import type { Route } from '../route.js';
import { settleBlocks, settleContent } from '../uploads/attach.js';
import { BLOCK_KINDS } from '../validate/blockKinds.js';
import { checkPlacement, normaliseBlocks, normaliseUpdate } from '../validate/blocks.js';
import { readTrashFlag } from '../versions.js';

const UPDATE_KEYS = ['object', 'type', 'in_trash', 'archived', ...Object.keys(BLOCK_KINDS)];

export const blockRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/blocks/:id', handle: retrieve },
  { method: 'PATCH', path: '/v1/blocks/:id', body: UPDATE_KEYS, handle: update },
  { method: 'DELETE', path: '/v1/blocks/:id', handle: trash },
  { method: 'GET', path: '/v1/blocks/:id/children', handle: listChildren },
  {
    method: 'PATCH',
    path: '/v1/blocks/:id/children',
    body: ['children', 'position', 'after'],
    handle: appendChildren,
  },
];

const PAGE_AS_PARENT: { type: string; content: JsonObject } = { type: 'child_page', content: {} };

function retrieve(context: RequestContext): JsonObject {
  return renderBlock(findBlock(context), context);
}

function listChildren(context: RequestContext): JsonObject {
  const render = (entity: EntityRecord) => renderBlock(entity, context);
  return paginate(childrenOf(findBlock(context), context), context, { type: 'block', keyOf, render });
}

function trash(context: RequestContext): JsonObject {
  const entity = findBlock(context);
  requireNotTrashed(entity);
  entity.inTrash = true;
  touch(entity, context);
  context.changed();
  return renderBlock(entity, context);
}

function update(context: RequestContext): JsonObject {
  const entity = findBlock(context);
  const inTrash = readTrashFlag(context.version, context.body);
  if (inTrash !== false) requireNotTrashed(entity);
  const types = Object.keys(BLOCK_KINDS).filter((type) => context.body[type] !== undefined);
  const content = types.length > 0 ? readUpdate(entity, types, context) : null;
  if (entity.object === 'block' && content) entity.content = content;
  if (inTrash !== undefined) entity.inTrash = inTrash;
  touch(entity, context);
  context.changed();
  return renderBlock(entity, context);
}

function readUpdate(entity: EntityRecord, types: string[], context: RequestContext): JsonObject {
  const own = entity.object === 'block' ? entity.type : `child_${entity.object}`;
  const other = types.find((type) => type !== own);
  if (other) {
    throw validationError(
      `Block type can not be changed: ${entity.id} is a ${own}, and body.${other} was sent.`,
    );
  }
  const payload = context.body[own] ?? null;
  if (entity.object !== 'block')
    throw validationError(`A ${own} is changed by the ${entity.object} endpoint.`);
  const content = normaliseUpdate(own, entity.content, payload, `body.${own}`);
  checkRowWidth(entity, content, context);
  if (content.is_toggleable === false && childrenOf(entity, context).length > 0) {
    throw validationError('A heading with children must stay toggleable: delete its children first.');
  }
  checkCopy(content, `body.${own}`, context);
  return settleContent(own, content, context);
}

function appendChildren(context: RequestContext): JsonObject {
  const parent = findBlock(context);
  requireNotTrashed(parent);
  if (parent.object !== 'page' && parent.object !== 'block') {
    throw validationError('A database has rows, not blocks: create pages in its data source instead.');
  }
  const blocks = normaliseBlocks(context.body.children, 'body.children');
  const asBlock = parent.object === 'page' ? PAGE_AS_PARENT : parent;
  if (asBlock.type === 'synced_block' && asBlock.content.synced_from !== null) {
    throw validationError('A synced copy shows the blocks of its original: append to the original.');
  }
  checkPlacement(asBlock.type, asBlock.content, blocks, 'body.children');
  checkCopies(blocks, 'body.children', context);
  const index = readPlace(parent.childIds, context);
  const made = insertBlocks(parent, settleBlocks(blocks, context), index, context);
  touch(parent, context);
  context.changed();
  return created(made, context);
}

function created(made: BlockRecord[], context: RequestContext): JsonObject {
  return {
    object: 'list',
    results: made.map((block) => renderBlock(block, context)),
    next_cursor: null,
    has_more: false,
    type: 'block',
    block: {},
  };
}

function checkRowWidth(row: BlockRecord, content: JsonObject, context: RequestContext): void {
  const table = row.parent.type === 'block_id' ? context.state.entities[row.parent.id] : undefined;
  if (row.type !== 'table_row' || table?.object !== 'block' || !Array.isArray(content.cells)) return;
  const width = table.content.table_width;
  if (content.cells.length !== width) {
    throw shapeError('body.table_row.cells.length', `\`${JSON.stringify(width)}\``, content.cells.length);
  }
}

function findBlock(context: RequestContext): EntityRecord {
  const id = requireId(context.params.id, 'path.block_id');
  const entity = findVisible(id, 'block', context);
  if (entity.object === 'data_source') throw notFound('block', id, context.bot.name);
  return entity;
}

function keyOf(entity: EntityRecord): string {
  return entity.id;
}
