import type { RenderContext } from './context.js';
import { notFound, validationError } from './errors.js';
import type { ErrorKind } from './errors.js';
import { requireId } from './id.js';
import type {
  BlockRecord,
  DatabaseRecord,
  DataSourceRecord,
  EntityRecord,
  PageRecord,
  ParentRecord,
  State,
} from './model.js';

interface Kinds {
  page: PageRecord;
  block: BlockRecord;
  database: DatabaseRecord;
  data_source: DataSourceRecord;
}

const ADVICE: Record<string, string> = {
  'database is page':
    'is a page, not a database. Use the pages API instead, or pass the ID of the database itself.',
  'page is database': 'is a database, not a page. Use the retrieve database API instead.',
};

/** The object of a kind by an id as it was sent (`path` names the argument); 404 when it is missing or not shared. */
export function find<K extends keyof Kinds>(
  kind: K,
  sent: string | undefined,
  path: string,
  context: RenderContext,
): Kinds[K] {
  const id = requireId(sent, path);
  const entity = findVisible(id, kind, context);
  if (entity.object === kind) return entity as Kinds[K];
  const advice = ADVICE[`${kind} is ${entity.object}`];
  throw advice
    ? validationError(`Provided ${kind}_id ${id} ${advice}`)
    : notFound(kind, id, context.bot.name);
}

/** Any visible object by its dashed id; the 404 speaks of `kind`. */
export function findVisible(id: string, kind: ErrorKind, context: RenderContext): EntityRecord {
  const entity = context.state.entities[id];
  if (!entity || !context.canSee(entity)) throw notFound(kind, id, context.bot.name);
  return entity;
}

/** The object above, or null at the top of the workspace. */
export function parentOf(state: State, entity: EntityRecord): EntityRecord | null {
  return entity.parent.type === 'workspace' ? null : (state.entities[entity.parent.id] ?? null);
}

/** Marks a change: of the object itself and, for a block, of the page that holds it. Parent pages stay as they are. */
export function touch(entity: EntityRecord, context: RenderContext): void {
  let current: EntityRecord | null = entity;
  while (current) {
    current.lastEditedTime = context.now.toISOString();
    current.lastEditedBy = context.bot.id;
    current = current.object === 'block' ? parentOf(context.state, current) : null;
  }
}

/** The fields that every new object has: a fresh record of the acting bot. */
export function newRecord(id: string, parent: ParentRecord, context: RenderContext) {
  const now = context.now.toISOString();
  const by = context.bot.id;
  const workspaceId = context.bot.workspaceId;
  return {
    id,
    workspaceId,
    parent,
    createdTime: now,
    createdBy: by,
    lastEditedTime: now,
    lastEditedBy: by,
    inTrash: false,
  };
}

/** Puts an object, stored in `state.entities` already, at the end of a page's or block's children. */
export function appendChild(state: State, parent: ParentRecord, id: string): void {
  if (parent.type === 'workspace') return;
  const holder = state.entities[parent.id];
  if (holder?.object === 'page' || holder?.object === 'block') holder.childIds.push(id);
}

/** Takes an object out of its page's or block's children, before it moves elsewhere. */
export function removeChild(state: State, entity: EntityRecord): void {
  const holder = parentOf(state, entity);
  if (holder?.object === 'page' || holder?.object === 'block') {
    holder.childIds = holder.childIds.filter((id) => id !== entity.id);
  }
}

/** Refuses to edit what is in the trash. */
export function requireNotTrashed(entity: EntityRecord): void {
  if (entity.inTrash) {
    throw validationError("Can't edit block that is archived. You must unarchive the block before editing.");
  }
}

/** Whether an object or anything above it is in the trash: it is then in no list, though its id still answers. */
export function isTrashedWithin(state: State, entity: EntityRecord): boolean {
  for (let current: EntityRecord | null = entity; current; current = parentOf(state, current)) {
    if (current.inTrash) return true;
  }
  return false;
}
