import type { RenderContext, RequestContext } from './context.js';
import { find, newRecord, parentOf, requireNotTrashed, touch } from './entities.js';
import { shapeError, validationError } from './errors.js';
import { normaliseIcon, renderFileOrNull } from './files.js';
import { newId } from './id.js';
import type { DatabaseRecord, DataSourceRecord, Json, JsonObject } from './model.js';
import { changeSchema, createSchema } from './properties/schemaChanges.js';
import { renderSchemas } from './properties/schemas.js';
import { asObject, text } from './properties/shape.js';
import { QUERY_KEYS, queryRows } from './query/query.js';
import { entityUrl, renderCommon, renderParent } from './render/common.js';
import { normaliseRichText, renderRichText, titleOf } from './richText.js';
import type { Route } from './route.js';
import { settleLooks } from './uploads/attach.js';
import { readTrashFlag } from './versions.js';
import { addDefaultView } from './views/defaultView.js';

export const dataSourceRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/data_sources',
    body: ['parent', 'properties', 'title', 'icon'],
    handle: create,
  },
  { method: 'GET', path: '/v1/data_sources/:id', handle: retrieve },
  {
    method: 'PATCH',
    path: '/v1/data_sources/:id',
    body: ['title', 'description', 'icon', 'properties', 'in_trash', 'archived', 'parent'],
    handle: update,
  },
  { method: 'POST', path: '/v1/data_sources/:id/query', body: QUERY_KEYS, handle: query },
];

/** A data source with its whole schema. */
export function renderDataSource(source: DataSourceRecord, context: RenderContext): JsonObject {
  const { state } = context;
  const database = parentOf(state, source);
  return {
    object: 'data_source',
    id: source.id,
    title: renderRichText(source.title, context),
    description: renderRichText(source.description, context),
    parent: renderParent(state, source.parent),
    database_parent: database ? renderParent(state, database.parent) : null,
    is_inline: source.isInline,
    ...renderCommon(source, context),
    properties: renderSchemas(state, source),
    icon: renderFileOrNull(source.icon, context),
    cover: renderFileOrNull(source.cover, context),
    url: entityUrl(titleOf(source), database?.id ?? source.id),
    public_url: null,
  };
}

/** A new data source of a database, added to the database's list but not stored yet. */
export function createSource(
  database: DatabaseRecord,
  properties: JsonObject,
  title: Json[],
  context: RequestContext,
): DataSourceRecord {
  const source: DataSourceRecord = {
    object: 'data_source',
    ...newRecord(newId(), { type: 'database_id', id: database.id }, context),
    title,
    description: database.description,
    icon: database.icon,
    cover: database.cover,
    isInline: database.isInline,
    properties: [],
    nextUniqueId: 1,
  };
  createSchema(context, source, properties);
  database.dataSourceIds.push(source.id);
  return source;
}

function create(context: RequestContext): JsonObject {
  const { body } = context;
  const database = readParent(body.parent, context);
  requireNotTrashed(database);
  const title = body.title === undefined ? [] : normaliseRichText(body.title, 'body.title');
  const icon = body.icon === undefined ? null : normaliseIcon(body.icon, 'body.icon');
  const source = createSource(database, asObject(body.properties, 'body.properties'), title, context);
  Object.assign(source, settleLooks({ icon, cover: null }, context), { description: [] });
  context.state.entities[source.id] = source;
  addDefaultView(context.state, database, { source });
  touch(database, context);
  context.changed();
  return renderDataSource(source, context);
}

function retrieve(context: RequestContext): JsonObject {
  return renderDataSource(findSource(context), context);
}

function update(context: RequestContext): JsonObject {
  const { body } = context;
  const source = findSource(context);
  const inTrash = readTrashFlag(context.version, body);
  if (inTrash !== false) requireNotTrashed(source);
  const looks = readLooks(body);
  const target = body.parent === undefined ? null : readParent(body.parent, context);
  if (body.properties !== undefined) {
    changeSchema(context, source, asObject(body.properties, 'body.properties'));
  }
  Object.assign(source, settleLooks(looks, context), { inTrash: inTrash ?? source.inTrash });
  const database = parentOf(context.state, source);
  if (target && database?.object === 'database') moveSource(source, database, target);
  if (database?.object === 'database') syncDatabase(database, looks);
  touch(source, context);
  context.changed();
  return renderDataSource(source, context);
}

function query(context: RequestContext): JsonObject {
  return queryRows(findSource(context), context);
}

function findSource(context: RequestContext): DataSourceRecord {
  return find('data_source', context.params.id, 'path.data_source_id', context);
}

function readParent(input: Json | undefined, context: RequestContext): DatabaseRecord {
  const parent = asObject(input, 'body.parent');
  if (parent.database_id === undefined) throw shapeError('body.parent.database_id', 'defined', undefined);
  return find('database', text(parent.database_id), 'body.parent.database_id', context);
}

/** A database keeps one data source at least: the last one cannot leave it. */
function moveSource(source: DataSourceRecord, from: DatabaseRecord, to: DatabaseRecord): void {
  if (from.id === to.id) return;
  if (from.dataSourceIds.length === 1) {
    throw validationError(
      `${source.id} is the only data source of database ${from.id}: move the database instead.`,
    );
  }
  from.dataSourceIds = from.dataSourceIds.filter((id) => id !== source.id);
  to.dataSourceIds.push(source.id);
  source.parent = { type: 'database_id', id: to.id };
}

/** A database with one data source shares its title with it. */
function syncDatabase(database: DatabaseRecord, { title }: Partial<DataSourceRecord>): void {
  if (title && database.dataSourceIds.length === 1) database.title = title;
}

function readLooks(body: JsonObject): Partial<DataSourceRecord> {
  const looks: Partial<DataSourceRecord> = {};
  if (body.title !== undefined) looks.title = normaliseRichText(body.title, 'body.title');
  if (body.description !== undefined)
    looks.description = normaliseRichText(body.description, 'body.description');
  if (body.icon !== undefined) looks.icon = normaliseIcon(body.icon, 'body.icon');
  return looks;
}
