import type { RenderContext } from '../context.js';
import { isTrashedWithin } from '../entities.js';
import { renderFile } from '../files.js';
import type { BlockRecord, EntityRecord, Json, JsonObject, PageRecord } from '../model.js';
import { isObject, renderRichText, titleOf } from '../richText.js';
import { VERSIONS } from '../versions.js';
import { renderCommon, renderParent } from './common.js';

/** A block, or a page or database as the block that stands for it (`child_page`, `child_database`). */
export function renderBlock(entity: EntityRecord, context: RenderContext): JsonObject {
  const { type, payload } = describe(entity, context);
  return {
    object: 'block',
    id: entity.id,
    parent: renderParent(context.state, entity.parent),
    ...renderCommon(entity, context),
    has_children: childrenOf(entity, context).length > 0,
    type,
    [type]: payload,
  };
}

/** What stands below a block or page, in document order, without the trash; a synced copy shows its original's blocks. */
export function childrenOf(entity: EntityRecord, context: RenderContext): EntityRecord[] {
  const holder = holderOf(entity, context);
  if (!holder) return [];
  return holder.childIds
    .map((id) => context.state.entities[id])
    .filter((child): child is EntityRecord => child !== undefined && !child.inTrash && context.canSee(child));
}

function holderOf(entity: EntityRecord, context: RenderContext): PageRecord | BlockRecord | null {
  if (entity.object === 'page') return entity;
  if (entity.object !== 'block') return null;
  const from = entity.type === 'synced_block' ? entity.content.synced_from : null;
  if (!isObject(from) || typeof from.block_id !== 'string') return entity;
  const original = context.state.entities[from.block_id];
  const shown =
    original?.object === 'block' && context.canSee(original) && !isTrashedWithin(context.state, original);
  return shown ? original : null;
}

function describe(entity: EntityRecord, context: RenderContext): { type: string; payload: JsonObject } {
  if (entity.object === 'page') return { type: 'child_page', payload: { title: titleOf(entity) } };
  if (entity.object === 'database') return { type: 'child_database', payload: { title: titleOf(entity) } };
  if (entity.object === 'data_source') throw new Error('A data source has no block.');
  const isNotes = entity.type === 'meeting_notes' || entity.type === 'transcription';
  const type = isNotes ? VERSIONS[context.version].meetingNotes : entity.type;
  return { type, payload: renderContent(entity.content, context) };
}

/** The keys of payloads that hold rich text, and `cells`, which hold several. */
const RICH_TEXT_KEYS = ['rich_text', 'caption', 'title'];

function renderContent(content: JsonObject, context: RenderContext): JsonObject {
  const rendered = Object.entries(renderFile(content, context)).map(([key, value]): [string, Json] => {
    if (RICH_TEXT_KEYS.includes(key) && Array.isArray(value)) return [key, renderRichText(value, context)];
    if (key === 'cells' && Array.isArray(value)) return [key, value.map((cell) => renderCell(cell, context))];
    if (key === 'icon' && isObject(value)) return [key, renderFile(value, context)];
    return [key, value];
  });
  return Object.fromEntries(rendered);
}

function renderCell(cell: Json, context: RenderContext): Json {
  return Array.isArray(cell) ? renderRichText(cell, context) : cell;
}
