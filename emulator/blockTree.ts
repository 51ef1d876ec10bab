import { findVisible, newRecord } from './entities.js';
import type { RequestContext } from './context.js';
import { shapeError, validationError } from './errors.js';
import { newId, requireId } from './id.js';
import type { BlockRecord, Json, JsonObject, PageRecord, ParentRecord } from './model.js';
import { isObject } from './richText.js';
import type { NewBlock } from './validate/blocks.js';
import { VERSIONS } from './versions.js';

/** Stores checked blocks below a page or block, from `index` among its children on, and returns the first level. */
export function insertBlocks(
  parent: PageRecord | BlockRecord,
  blocks: NewBlock[],
  index: number,
  context: RequestContext,
): BlockRecord[] {
  const made = blocks.map((block) => storeBlock(block, parent, context));
  parent.childIds.splice(index, 0, ...made.map((block) => block.id));
  return made;
}

/** Where `position` (or `after`, in the version that has it) points among `childIds`; the end when neither is sent. */
export function readPlace(childIds: readonly string[], context: RequestContext): number {
  const { position, after } = context.body;
  if (after !== undefined) return afterBlock(childIds, after, 'body.after', context);
  if (position === undefined) return childIds.length;
  if (!isObject(position)) throw shapeError('body.position', 'an object', position);
  const place = typeof position.type === 'string' ? PLACES[position.type] : undefined;
  if (!place) throw shapeError('body.position.type', Object.keys(PLACES).join(', or '), position.type);
  return place(childIds, position, context);
}

/** Every synced copy among new blocks must point at an original that the connection can see. */
export function checkCopies(blocks: NewBlock[], path: string, context: RequestContext): void {
  blocks.forEach(({ type, content, children }, index) => {
    const at = `${path}[${index}].${type}`;
    checkCopy(content, at, context);
    checkCopies(children, `${at}.children`, context);
  });
}

/** `checkCopies` for the content of one block. */
export function checkCopy(content: JsonObject, path: string, context: RequestContext): void {
  if (!isObject(content.synced_from)) return;
  const at = `${path}.synced_from.block_id`;
  const id = requireId(content.synced_from.block_id, at);
  const original = findVisible(id, 'block', context);
  const isOriginal = original.object === 'block' && original.content.synced_from === null;
  if (!isOriginal) throw shapeError(at, 'the id of an original synced block', id);
}

type Place = (childIds: readonly string[], position: JsonObject, context: RequestContext) => number;

const atStart: Place = () => 0;
const atEnd: Place = (childIds) => childIds.length;

/** Append says `start`, page creation says `page_start`. */
const PLACES: { [type: string]: Place } = {
  start: atStart,
  end: atEnd,
  page_start: atStart,
  page_end: atEnd,
  after_block(childIds, position, context) {
    const id = isObject(position.after_block) ? position.after_block.id : undefined;
    return indexAfter(childIds, requireId(id, 'body.position.after_block.id'), context);
  },
};

function afterBlock(childIds: readonly string[], after: Json, path: string, context: RequestContext): number {
  if (!VERSIONS[context.version].after) throw shapeError(path, 'not present', after);
  return indexAfter(childIds, requireId(after, path), context);
}

function indexAfter(childIds: readonly string[], id: string, context: RequestContext): number {
  const index = childIds.indexOf(id);
  if (index === -1) {
    const parent = context.params.id ?? 'the parent';
    throw validationError(
      `Block ${id} is not a child of ${parent}: name one of its direct children to insert after.`,
    );
  }
  return index + 1;
}

function storeBlock(block: NewBlock, parent: PageRecord | BlockRecord, context: RequestContext): BlockRecord {
  const from: ParentRecord = { type: parent.object === 'page' ? 'page_id' : 'block_id', id: parent.id };
  const record: BlockRecord = {
    object: 'block',
    ...newRecord(newId(), from, context),
    type: block.type,
    content: block.content,
    childIds: [],
  };
  context.state.entities[record.id] = record;
  record.childIds = block.children.map((child) => storeBlock(child, record, context).id);
  return record;
}
