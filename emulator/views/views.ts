import type { RequestContext } from '../context.js';
import { find, isTrashedWithin } from '../entities.js';
import { shapeError, validationError } from '../errors.js';
import { newId } from '../id.js';
import type { DataSourceRecord, Json, JsonObject, ViewRecord, ViewType } from '../model.js';
import { paginate } from '../pagination.js';
import { asOneOf, text } from '../properties/shape.js';
import { isObject, requireString } from '../richText.js';
import type { Route } from '../route.js';
import { readConfiguration } from './configuration.js';
import { EMPTY_DASHBOARD, removeWidget } from './dashboard.js';
import { viewQueryRoutes } from './queries.js';
import { databaseOfView, findView, isSeen, renderPartialView, renderView, sourceOfView } from './record.js';
import { normaliseFilter, normaliseQuickFilters, normaliseSorts } from './selection.js';
import { readViewTarget } from './targets.js';

const LOOKS = ['name', 'filter', 'sorts', 'quick_filters', 'configuration'];
const TARGET = ['database_id', 'view_id', 'create_database', 'position', 'placement'];
const MAX_NAME = 2000;

const TYPES: ViewType[] = [
  ...(['table', 'board', 'list', 'calendar', 'timeline', 'gallery', 'form', 'chart', 'map'] as const),
  'dashboard',
];

export const viewRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/views', handle: list },
  {
    method: 'POST',
    path: '/v1/views',
    body: ['data_source_id', 'type', ...LOOKS, ...TARGET],
    handle: create,
  },
  { method: 'GET', path: '/v1/views/:id', handle: (context) => renderView(findPathView(context), context) },
  { method: 'PATCH', path: '/v1/views/:id', body: LOOKS, handle: update },
  { method: 'DELETE', path: '/v1/views/:id', handle: remove },
  ...viewQueryRoutes,
];

function list(context: RequestContext): JsonObject {
  const views = listed(context);
  return paginate(views, context, {
    type: 'view',
    keyOf: (view) => view.id,
    render: ({ id }) => ({ object: 'view', id }),
  });
}

/** The tabs of a database, or every view of a data source, on linked databases and dashboards too. */
function listed(context: RequestContext): ViewRecord[] {
  const { state, query } = context;
  const [databaseId, sourceId] = [query.get('database_id'), query.get('data_source_id')];
  if ((databaseId === null) === (sourceId === null)) {
    throw validationError('query failed validation: send either query.database_id or query.data_source_id.');
  }
  if (databaseId !== null) {
    const database = find('database', databaseId, 'query.database_id', context);
    return database.viewIds.flatMap((id) => state.views[id] ?? []);
  }
  const source = find('data_source', sourceId ?? undefined, 'query.data_source_id', context);
  return Object.values(state.views).filter((view) => {
    const database = databaseOfView(state, view);
    const isShown = database !== null && !isTrashedWithin(state, database);
    return view.dataSourceId === source.id && isShown && isSeen(view, context);
  });
}

function create(context: RequestContext): JsonObject {
  const { body, bot, state } = context;
  const source = find('data_source', text(body.data_source_id), 'body.data_source_id', context);
  const name = requireString(body.name, 'body.name', MAX_NAME);
  const type = asOneOf(body.type, TYPES, 'body.type');
  const { databaseId, dashboardId, place } = readViewTarget(source, context);
  const isDashboard = type === 'dashboard';
  const now = context.now.toISOString();
  const view: ViewRecord = {
    id: newId(),
    databaseId,
    dataSourceId: isDashboard ? null : source.id,
    ...{ name, type, createdTime: now, createdBy: bot.id, lastEditedTime: now, lastEditedBy: bot.id },
    ...{ filter: null, sorts: null, quickFilters: null },
    configuration: isDashboard ? EMPTY_DASHBOARD : null,
    ...(dashboardId === undefined ? {} : { dashboardId }),
  };
  Object.assign(view, readSelection(view, isDashboard ? null : source, context));
  state.views[view.id] = view;
  place(view);
  context.changed();
  return renderView(view, context);
}

function update(context: RequestContext): JsonObject {
  const { body, bot, now } = context;
  const view = findPathView(context);
  refuseTimestampSorts(body);
  const changes = readSelection(view, sourceOfView(context.state, view), context);
  if (body.name !== undefined) view.name = requireString(body.name, 'body.name', MAX_NAME);
  Object.assign(view, changes, { lastEditedTime: now.toISOString(), lastEditedBy: bot.id });
  context.changed();
  return renderView(view, context);
}

function remove(context: RequestContext): JsonObject {
  const { state } = context;
  const view = findPathView(context);
  const database = databaseOfView(state, view);
  if (database?.viewIds.length === 1 && database.viewIds[0] === view.id) {
    throw validationError('The last view of a database cannot be deleted: delete the database instead.');
  }
  if (database) database.viewIds = database.viewIds.filter((id) => id !== view.id);
  removeWidget(state, view);
  const widgets = Object.values(state.views).filter(({ dashboardId }) => dashboardId === view.id);
  for (const { id } of [view, ...widgets]) delete state.views[id];
  context.changed();
  return renderPartialView(view);
}

function findPathView(context: RequestContext): ViewRecord {
  return findView(context.params.id, 'path.view_id', context);
}

type Selection = Partial<Pick<ViewRecord, 'filter' | 'sorts' | 'quickFilters' | 'configuration'>>;

/** How each key of a selection is read; null clears, except where it is no value of the key. */
const READERS: {
  [key: string]: (
    sent: Json,
    view: ViewRecord,
    source: DataSourceRecord,
    context: RequestContext,
  ) => Selection;
} = {
  filter: (sent, _view, source, context) => ({
    filter: sent === null ? null : normaliseFilter(sent, source, context),
  }),
  sorts: (sent, _view, source, context) => ({
    sorts: sent === null ? null : normaliseSorts(sent, source, context),
  }),
  quick_filters: (sent, { quickFilters }, source, context) => ({
    quickFilters: sent === null ? null : normaliseQuickFilters(sent, quickFilters, source, context),
  }),
  configuration: (sent, view, source) => ({ configuration: readConfiguration(sent, view, source) }),
};

/** Only what was sent: a view keeps what a request does not mention. */
function readSelection(
  view: ViewRecord,
  source: DataSourceRecord | null,
  context: RequestContext,
): Selection {
  const sent = Object.entries(READERS).filter(([key]) => context.body[key] !== undefined);
  if (source === null) {
    const [key] = sent.find(([name]) => context.body[name] !== null) ?? [];
    if (key === undefined) return {};
    throw validationError(
      `body.${key} should be not present: a dashboard shows no rows of its own, its widgets do.`,
    );
  }
  return sent.reduce<Selection>(
    (read, [key, reader]) => ({ ...read, ...reader(context.body[key] ?? null, view, source, context) }),
    {},
  );
}

/** A view may be made with sorts by time, but changed to sorts by properties only. */
function refuseTimestampSorts({ sorts }: JsonObject): void {
  if (!Array.isArray(sorts)) return;
  const index = sorts.findIndex((sort) => isObject(sort) && sort.timestamp !== undefined);
  if (index !== -1) throw shapeError(`body.sorts[${index}].property`, 'defined', undefined);
}
