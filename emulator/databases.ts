import type { RenderContext, RequestContext } from './context.js';
import { createSource } from './dataSources.js';
import { appendChild, find, newRecord, removeChild, requireNotTrashed, touch } from './entities.js';
import { shapeError } from './errors.js';
import { normaliseCover, normaliseIcon, renderFileOrNull } from './files.js';
import { newId } from './id.js';
import type { DatabaseRecord, Json, JsonObject, ParentRecord } from './model.js';
import { ownerOf, readPageParent } from './pageParents.js';
import { asBoolean, asObject } from './properties/shape.js';
import { entityUrl, minute, renderParent } from './render/common.js';
import { normaliseRichText, plainText, renderRichText, titleOf } from './richText.js';
import type { Route } from './route.js';
import { settleLooks } from './uploads/attach.js';
import { readTrashFlag, trashFlags } from './versions.js';
import { addDefaultView } from './views/defaultView.js';

const LOOKS = ['title', 'description', 'icon', 'cover', 'is_inline'];

export const databaseRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/databases',
    body: ['parent', 'initial_data_source', ...LOOKS],
    handle: create,
  },
  { method: 'GET', path: '/v1/databases/:id', handle: retrieve },
  {
    method: 'PATCH',
    path: '/v1/databases/:id',
    body: ['parent', 'in_trash', 'archived', 'is_locked', ...LOOKS],
    handle: update,
  },
];

/** A database: the container, with the names of its data sources and without their properties. */
function renderDatabase(database: DatabaseRecord, context: RenderContext): JsonObject {
  const { state, version } = context;
  return {
    object: 'database',
    id: database.id,
    title: renderRichText(database.title, context),
    description: renderRichText(database.description, context),
    parent: renderParent(state, database.parent),
    is_inline: database.isInline,
    ...trashFlags(version, database.inTrash),
    is_locked: database.isLocked,
    created_time: minute(database.createdTime),
    last_edited_time: minute(database.lastEditedTime),
    data_sources: namesOf(database, context),
    icon: renderFileOrNull(database.icon, context),
    cover: renderFileOrNull(database.cover, context),
    url: entityUrl(titleOf(database), database.id),
    public_url: null,
  };
}

function namesOf(database: DatabaseRecord, { state }: RenderContext): JsonObject[] {
  return database.dataSourceIds.flatMap((id) => {
    const source = state.entities[id];
    return source?.object === 'data_source' && !source.inTrash ? [{ id, name: plainText(source.title) }] : [];
  });
}

function retrieve(context: RequestContext): JsonObject {
  return renderDatabase(findDatabase(context), context);
}

function create(context: RequestContext): JsonObject {
  const { body, state, bot } = context;
  const { initial_data_source: initial = {} } = body;
  const properties = asObject(initial, 'body.initial_data_source').properties ?? {};
  const database: DatabaseRecord = {
    object: 'database',
    ...newRecord(newId(), readParent(body.parent, context), context),
    title: [],
    description: [],
    icon: null,
    cover: null,
    isInline: false,
    isLocked: false,
    dataSourceIds: [],
    viewIds: [],
    ...settleLooks(readLooks(body), context),
  };
  const path = 'body.initial_data_source.properties';
  const source = createSource(database, asObject(properties, path), database.title, context);
  state.entities[database.id] = database;
  state.entities[source.id] = source;
  addDefaultView(state, database);
  appendChild(state, database.parent, database.id);
  if (database.parent.type === 'workspace') {
    // What a connection makes at the top is the authorising person's own, and the connection keeps sight of it.
    database.privateTo = ownerOf(bot);
    bot.sharedIds?.push(database.id);
  }
  context.changed();
  return renderDatabase(database, context);
}

function update(context: RequestContext): JsonObject {
  const { body, state } = context;
  const database = findDatabase(context);
  const inTrash = readTrashFlag(context.version, body);
  if (inTrash !== false) requireNotTrashed(database);
  const parent = body.parent === undefined ? database.parent : readParent(body.parent, context);
  const isLocked =
    body.is_locked === undefined ? database.isLocked : asBoolean(body.is_locked, 'body.is_locked');
  Object.assign(database, settleLooks(readLooks(body), context), {
    isLocked,
    inTrash: inTrash ?? database.inTrash,
  });
  if (body.parent !== undefined) {
    removeChild(state, database);
    database.parent = parent;
    appendChild(state, parent, database.id);
  }
  syncSources(database, context);
  touch(database, context);
  context.changed();
  return renderDatabase(database, context);
}

/** A database with one data source shares its title and place in the text with it. */
function syncSources(database: DatabaseRecord, { state, body }: RequestContext): void {
  const shown = database.dataSourceIds.flatMap((id) => state.entities[id] ?? []);
  // A linked database has a source of another one, which it does not change.
  const sources = shown.filter(({ parent }) => parent.type === 'database_id' && parent.id === database.id);
  for (const source of sources) {
    if (source.object !== 'data_source') continue;
    source.isInline = database.isInline;
    if (sources.length === 1 && body.title !== undefined) source.title = database.title;
  }
}

function findDatabase(context: RequestContext): DatabaseRecord {
  return find('database', context.params.id, 'path.database_id', context);
}

function readParent(input: Json | undefined, context: RequestContext): ParentRecord {
  if (input === undefined) throw shapeError('body.parent', 'defined', undefined);
  return readPageParent(input, context, ['page_id', 'workspace']).record;
}

/** Only the keys that were sent: a database keeps what a request does not mention. */
function readLooks(body: JsonObject): Partial<DatabaseRecord> {
  const looks: Partial<DatabaseRecord> = {};
  if (body.title !== undefined) looks.title = normaliseRichText(body.title, 'body.title');
  if (body.description !== undefined)
    looks.description = normaliseRichText(body.description, 'body.description');
  if (body.icon !== undefined) looks.icon = normaliseIcon(body.icon, 'body.icon');
  if (body.cover !== undefined) looks.cover = normaliseCover(body.cover, 'body.cover');
  if (body.is_inline !== undefined) looks.isInline = asBoolean(body.is_inline, 'body.is_inline');
  return looks;
}
