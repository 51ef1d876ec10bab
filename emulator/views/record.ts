import type { RenderContext } from '../context.js';
import { notFound } from '../errors.js';
import { compact, requireId } from '../id.js';
import type { DatabaseRecord, DataSourceRecord, Json, JsonObject, State, ViewRecord } from '../model.js';
import { findSource } from '../properties/lookup.js';
import { entityUrl, minute } from '../render/common.js';
import { partialUser } from '../render/users.js';
import { titleOf } from '../richText.js';
import { renderConfiguration } from './configuration.js';
import { withNames } from './selection.js';

/** A view by its id as it was sent; 404 when it is missing, or its database is not shared. */
export function findView(sent: Json | undefined, path: string, context: RenderContext): ViewRecord {
  const id = requireId(sent, path);
  const view = Object.hasOwn(context.state.views, id) ? context.state.views[id] : undefined;
  if (!view || !isSeen(view, context)) throw notFound('view', id, context.bot.name);
  return view;
}

/** Whether the connection sees the database that a view stands on. */
export function isSeen(view: ViewRecord, context: RenderContext): boolean {
  const database = context.state.entities[view.databaseId];
  return database !== undefined && context.canSee(database);
}

/** The data source that a view shows; null for a dashboard, and when it is gone. */
export function sourceOfView(state: State, view: ViewRecord): DataSourceRecord | null {
  return view.dataSourceId === null ? null : (findSource(state, view.dataSourceId) ?? null);
}

export function databaseOfView(state: State, view: ViewRecord): DatabaseRecord | null {
  const database = state.entities[view.databaseId];
  return database?.object === 'database' ? database : null;
}

export function renderView(view: ViewRecord, { state }: RenderContext): JsonObject {
  const source = sourceOfView(state, view);
  return {
    ...renderPartialView(view),
    data_source_id: view.dataSourceId,
    name: view.name,
    created_time: minute(view.createdTime),
    last_edited_time: minute(view.lastEditedTime),
    created_by: partialUser(view.createdBy),
    last_edited_by: partialUser(view.lastEditedBy),
    url: urlOf(view, state),
    filter: view.filter && withNames(view.filter, source),
    sorts: view.sorts && view.sorts.map((sort) => withNames(sort, source)),
    quick_filters: view.quickFilters && quickFilters(view.quickFilters, source),
    configuration: view.configuration && renderConfiguration(view.configuration, source),
    ...(view.dashboardId === undefined ? {} : { dashboard_view_id: view.dashboardId }),
  };
}

/** What is left to say of a deleted view. */
export function renderPartialView({ id, databaseId, type }: ViewRecord): JsonObject {
  return { object: 'view', id, parent: { type: 'database_id', database_id: databaseId }, type };
}

/** The address of its database, opened at this view. */
function urlOf(view: ViewRecord, state: State): string {
  const database = databaseOfView(state, view);
  return `${entityUrl(database ? titleOf(database) : '', view.databaseId)}?v=${compact(view.id)}`;
}

function quickFilters(
  stored: NonNullable<ViewRecord['quickFilters']>,
  source: DataSourceRecord | null,
): JsonObject {
  const nameOf = (id: string) => source?.properties.find((schema) => schema.id === id)?.name ?? id;
  return Object.fromEntries(Object.entries(stored).map(([id, condition]) => [nameOf(id), condition]));
}
