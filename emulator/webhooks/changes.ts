import { parentOf } from '../entities.js';
import type { EntityRecord, JsonObject, PropertySchemaRecord, State } from '../model.js';
import type { Kind, Picture, Trace } from './picture.js';

/** What happened to one object, before it is known who is told. */
export interface Happening {
  type: string;
  entity: { id: string; type: string };
  /** Who may be told: those who see this object. Null for an upload, which `botId` alone sees. */
  about: EntityRecord | null;
  botId?: string;
  workspaceId: string;
  /** The last editor as the record knows it. */
  by: string;
  data: JsonObject | null;
}

/** How one object differs between two pictures. */
interface Change {
  before: Trace | null;
  after: Trace | null;
  /** The names of the parts that differ. */
  parts: string[];
  /** The state that the later picture was taken of. */
  state: State;
  isNew(this: void, kind: Kind, id: string): boolean;
}

/** What happened between two pictures of one state, object by object. */
export function compare(before: Picture, after: Picture, state: State): Happening[] {
  const isNew = (kind: Kind, id: string) => after.has(`${kind}:${id}`) && !before.has(`${kind}:${id}`);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    const parts = differing(old, now);
    const kind = (now ?? old)?.kind;
    if (kind === undefined || parts.length === 0) return [];
    return EVENTS[kind]({ before: old, after: now, parts, state, isNew });
  });
}

function differing(before: Trace | null, after: Trace | null): string[] {
  const names = new Set([...Object.keys(before?.parts ?? {}), ...Object.keys(after?.parts ?? {})]);
  return [...names].filter((name) => before?.parts[name] !== after?.parts[name]);
}

const EVENTS: { [K in Kind]: (change: Change) => Happening[] } = {
  page: (change) => onEntity(change, pageUpdates),
  block: blockUpdates,
  database: (change) => onEntity(change, () => []),
  data_source: (change) => onEntity(change, sourceUpdates),
  comment: (change) => {
    const comment = recordOf(change, 'comment');
    const parent = comment && change.state.entities[comment.parent.id];
    if (!comment || !parent) return [];
    const at = { id: parent.id, type: parent.object };
    const data = { page_id: pageOf(parent, change.state)?.id ?? parent.id, parent: at };
    const common = { about: parent, workspaceId: comment.workspaceId, by: comment.createdBy, data };
    return [{ ...common, type: `comment.${verbOf(change)}`, entity: { id: comment.id, type: 'comment' } }];
  },
  view: (change) => {
    const view = recordOf(change, 'view');
    const database = view && change.state.entities[view.databaseId];
    if (!view || !database) return [];
    const verb = verbOf(change);
    const more: JsonObject =
      verb === 'created'
        ? { view_type: view.type }
        : verb === 'updated'
          ? { updated_fields: change.parts }
          : {};
    const data = { parent: { id: database.id, type: 'database' }, ...more };
    const common = { about: database, workspaceId: database.workspaceId, by: view.lastEditedBy, data };
    return [{ ...common, type: `view.${verb}`, entity: { id: view.id, type: 'view' } }];
  },
  file_upload: (change) => {
    const upload = recordOf(change, 'file_upload');
    const status = change.after?.parts.status ?? '';
    const verb = change.before ? UPLOAD_VERBS[status] : 'created';
    if (!upload || verb === undefined) return [];
    const data = verb === 'upload_failed' ? { file_import_result: upload.importResult } : null;
    const common = {
      about: null,
      workspaceId: upload.workspaceId,
      by: upload.botId,
      botId: upload.botId,
      data,
    };
    return [{ ...common, type: `file_upload.${verb}`, entity: { id: upload.id, type: 'file_upload' } }];
  },
};

const UPLOAD_VERBS: { [status: string]: string } = {
  uploaded: 'completed',
  expired: 'expired',
  failed: 'upload_failed',
};

function verbOf({ before, after }: Change): 'created' | 'updated' | 'deleted' {
  if (!before) return 'created';
  return after ? 'updated' : 'deleted';
}

function recordOf<K extends Kind>({ before, after }: Change, kind: K): Trace<K>['record'] | null {
  const trace = after ?? before;
  return trace?.kind === kind ? (trace as Trace<K>).record : null;
}

type Updates = (change: Change, entity: EntityRecord) => Happening[];

/** What pages, databases and data sources have in common: they come, go, come back and move. */
function onEntity(change: Change, updates: Updates): Happening[] {
  const entity = change.after?.record as EntityRecord | undefined;
  if (!entity) return [];
  if (!change.before) return [happening('created', entity, change), ...inSource(change, entity)];
  const found: Happening[] = [];
  if (change.parts.includes('trash')) {
    found.push(happening(entity.inTrash ? 'deleted' : 'undeleted', entity, change));
  }
  if (change.parts.includes('place')) found.push(happening('moved', entity, change));
  if (found.length > 0) found.push(...inSource(change, entity));
  return [...found, ...updates(change, entity)];
}

function happening(verb: string, entity: EntityRecord, { state }: Change, more: JsonObject = {}): Happening {
  return {
    type: `${entity.object}.${verb}`,
    entity: { id: entity.id, type: entity.object },
    about: entity,
    workspaceId: entity.workspaceId,
    by: entity.lastEditedBy,
    data: { parent: renderPlace(entity, state), ...more },
  };
}

function pageUpdates(change: Change, page: EntityRecord): Happening[] {
  if (page.object !== 'page') return [];
  const found: Happening[] = [];
  const values = idsAfter('value:', change.parts);
  if (values.length > 0 || change.parts.includes('look')) {
    found.push(happening('properties_updated', page, change, { updated_properties: values }));
  }
  if (change.parts.includes('locked'))
    found.push(happening(page.isLocked ? 'locked' : 'unlocked', page, change));
  const moved = changedChildren(change);
  if (moved.length > 0) found.push(happening('content_updated', page, change, { updated_blocks: moved }));
  return found;
}

/** The child pages and databases that came or went; blocks speak for themselves. */
function changedChildren({ before, after, state }: Change): JsonObject[] {
  const [old = [], now = []] = [before, after].map((trace) => (trace?.parts.children ?? '').split(','));
  const ids = [...now.filter((id) => !old.includes(id)), ...old.filter((id) => !now.includes(id))];
  return ids.flatMap((id) => {
    const entity = state.entities[id];
    return entity && entity.object !== 'block' ? [{ id, type: entity.object }] : [];
  });
}

/** A block's change is its page's; not told of a page that is new itself. */
function blockUpdates(change: Change): Happening[] {
  const block = recordOf(change, 'block');
  const page = block && pageOf(block, change.state);
  if (!page || change.isNew('page', page.id)) return [];
  return [happening('content_updated', page, change, { updated_blocks: [{ id: block.id, type: 'block' }] })];
}

function sourceUpdates(change: Change, source: EntityRecord): Happening[] {
  if (source.object !== 'data_source') return [];
  const found: Happening[] = [];
  const properties = idsAfter('property:', change.parts).map((id) => propertyChange(id, change));
  if (properties.length > 0) {
    found.push(happening('schema_updated', source, change, { updated_properties: properties }));
  }
  if (change.parts.includes('look'))
    found.push(happening('content_updated', source, change, { updated_blocks: [] }));
  return found;
}

function propertyChange(id: string, { before, after }: Change): JsonObject {
  const [old, now] = [before, after].map((trace) => trace?.parts[`property:${id}`]);
  const [property] = JSON.parse(now ?? old ?? '[]') as PropertySchemaRecord[];
  const action = old === undefined ? 'created' : now === undefined ? 'deleted' : 'updated';
  return { id: encodeURIComponent(id), name: property?.name ?? null, action };
}

/** A row that came or went changes its data source. */
function inSource(change: Change, row: EntityRecord): Happening[] {
  const source = row.parent.type === 'data_source_id' ? change.state.entities[row.parent.id] : undefined;
  if (source?.object !== 'data_source') return [];
  return [
    happening('content_updated', source, change, { updated_blocks: [{ id: row.id, type: row.object }] }),
  ];
}

function idsAfter(prefix: string, parts: string[]): string[] {
  return parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
}

function pageOf(entity: EntityRecord, state: State): EntityRecord | null {
  let current: EntityRecord | null = entity;
  while (current?.object === 'block') current = parentOf(state, current);
  return current?.object === 'page' ? current : null;
}

const PLACES = { page_id: 'page', block_id: 'block', database_id: 'database' } as const;

function renderPlace({ parent, workspaceId }: EntityRecord, state: State): JsonObject {
  if (parent.type === 'workspace') return { id: workspaceId, type: 'space' };
  if (parent.type !== 'data_source_id') return { id: parent.id, type: PLACES[parent.type] };
  const database = state.entities[parent.id]?.parent;
  const id = database?.type === 'database_id' ? database.id : parent.id;
  return { id, type: 'database', data_source_id: parent.id };
}
