import type { RenderContext } from '../context.js';
import { compact } from '../id.js';
import type { EntityRecord, JsonObject, ParentRecord, State } from '../model.js';
import { trashFlags } from '../versions.js';
import { partialUser } from './users.js';

/** The read shape of a parent; a row names its database too. */
export function renderParent(state: State, parent: ParentRecord): JsonObject {
  if (parent.type === 'workspace') return { type: 'workspace', workspace: true };
  if (parent.type !== 'data_source_id') return { type: parent.type, [parent.type]: parent.id };
  const row: JsonObject = { type: 'data_source_id', data_source_id: parent.id };
  const source = state.entities[parent.id];
  return source?.parent.type === 'database_id' ? { ...row, database_id: source.parent.id } : row;
}

/** Times (cut to the minute, as Notion does), authors and trash flags of any object. */
export function renderCommon(entity: EntityRecord, context: RenderContext): JsonObject {
  return {
    created_time: minute(entity.createdTime),
    last_edited_time: minute(entity.lastEditedTime),
    created_by: partialUser(entity.createdBy),
    last_edited_by: partialUser(entity.lastEditedBy),
    ...trashFlags(context.version, entity.inTrash),
  };
}

/** An ISO time cut to the minute. */
export function minute(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16)}:00.000Z`;
}

/** The address of a page or database as Notion writes it; only the id in it has meaning. */
export function entityUrl(title: string, id: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `https://www.notion.so/${slug ? `${slug}-` : ''}${compact(id)}`;
}
