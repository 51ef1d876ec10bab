import type { DataSourceRecord, JsonObject, State, ViewRecord, ViewType } from '../model.js';
import { findProperty } from '../properties/lookup.js';
import { readConfiguration } from '../views/configuration.js';
import { readPlacement } from '../views/dashboard.js';
import { personId, SEED, stableId } from './ids.js';

/** A view of the projects; properties by name. Its id is `stableId('view:projects:<name>')`. */
interface SeedView {
  name: string;
  type: ViewType;
  filter?: JsonObject & { property: string };
  sorts?: { property: string; direction: 'ascending' | 'descending' }[];
  quickFilters?: { [property: string]: JsonObject };
  configuration?: JsonObject;
  /** The dashboard on which it is a widget. */
  on?: string;
}

const DASHBOARD = 'Overview';
const MANUAL = { type: 'manual' };
const byStatus = { type: 'status', property_id: 'Status', group_by: 'option', sort: MANUAL };

const VIEWS: readonly SeedView[] = [
  {
    name: 'Running',
    type: 'table',
    filter: { property: 'Status', status: { equals: 'In progress' } },
    sorts: [
      { property: 'Priority', direction: 'ascending' },
      { property: 'Deadline', direction: 'ascending' },
    ],
    quickFilters: { Teams: { multi_select: { contains: 'Software' } } },
    configuration: {
      type: 'table',
      properties: [
        { property_id: 'Name', visible: true, width: 280 },
        { property_id: 'Priority', visible: true },
        { property_id: 'Summary', visible: false },
      ],
      wrap_cells: true,
      frozen_column_index: 0,
    },
  },
  {
    name: 'By status',
    type: 'board',
    configuration: { type: 'board', group_by: byStatus, cover: { type: 'page_cover' }, cover_size: 'medium' },
  },
  {
    name: 'Names',
    type: 'list',
    sorts: [{ property: 'Name', direction: 'ascending' }],
    configuration: { type: 'list', properties: [{ property_id: 'Owner', visible: true }] },
  },
  {
    name: 'Deadlines',
    type: 'calendar',
    filter: { property: 'Deadline', date: { is_not_empty: true } },
    configuration: { type: 'calendar', date_property_id: 'Deadline', view_range: 'month' },
  },
  {
    name: 'The year',
    type: 'timeline',
    configuration: {
      type: 'timeline',
      date_property_id: 'Timeline',
      show_table: true,
      preference: { zoom_level: 'quarter' },
    },
  },
  {
    name: 'Covers',
    type: 'gallery',
    configuration: {
      type: 'gallery',
      cover: { type: 'page_cover' },
      cover_size: 'large',
      cover_aspect: 'cover',
    },
  },
  {
    name: 'Propose a project',
    type: 'form',
    configuration: { type: 'form', is_form_closed: false, submission_permissions: 'reader' },
  },
  {
    name: 'Money',
    type: 'chart',
    configuration: {
      type: 'chart',
      chart_type: 'column',
      x_axis: byStatus,
      y_axis: { aggregator: 'sum', property_id: 'Budget' },
      color_theme: 'teal',
      reference_lines: [{ id: 'plan', value: 200_000, label: 'Plan', color: 'gray', dash_style: 'dash' }],
    },
  },
  { name: 'Where', type: 'map', configuration: { type: 'map', height: 'large' } },
  { name: DASHBOARD, type: 'dashboard' },
  {
    name: 'Money left',
    type: 'chart',
    on: DASHBOARD,
    configuration: {
      type: 'chart',
      chart_type: 'number',
      value: { aggregator: 'sum', property_id: 'Budget' },
    },
  },
  {
    name: 'Late',
    type: 'list',
    on: DASHBOARD,
    filter: { property: 'Status', status: { does_not_equal: 'Complete' } },
    sorts: [{ property: 'Deadline', direction: 'ascending' }],
  },
];

/** Adds a view of every kind to Projects, after its default view. */
export function seedViews(state: State): void {
  const [database, source] = [state.entities[SEED.projectsDatabaseId], state.entities[SEED.projectsSourceId]];
  if (database?.object !== 'database' || source?.object !== 'data_source') {
    throw new Error('The seed has no projects to look at.');
  }
  for (const seed of VIEWS) {
    const view = toRecord(seed, source);
    state.views[view.id] = view;
    const dashboard = view.dashboardId === undefined ? undefined : state.views[view.dashboardId];
    if (dashboard) readPlacement(dashboard, undefined, stableId)(view);
    else database.viewIds.push(view.id);
  }
}

function toRecord(seed: SeedView, source: DataSourceRecord): ViewRecord {
  const { name, type, filter, sorts, quickFilters, configuration, on } = seed;
  const isDashboard = type === 'dashboard';
  const [createdTime, createdBy] = ['2026-01-12T09:30:00.000Z', personId('ada')];
  const view: ViewRecord = {
    id: idOf(name),
    databaseId: SEED.projectsDatabaseId,
    dataSourceId: isDashboard ? null : source.id,
    ...{ name, type, createdTime, createdBy, lastEditedTime: createdTime, lastEditedBy: createdBy },
    filter: filter ? { ...filter, property: propertyId(filter.property, source) } : null,
    sorts: sorts?.map((sort) => ({ ...sort, property: propertyId(sort.property, source) })) ?? null,
    quickFilters: null,
    configuration: isDashboard ? { type, rows: [] } : null,
    ...(on === undefined ? {} : { dashboardId: idOf(on) }),
  };
  if (quickFilters) {
    const entries = Object.entries(quickFilters);
    view.quickFilters = Object.fromEntries(
      entries.map(([property, condition]) => [propertyId(property, source), condition]),
    );
  }
  if (configuration) view.configuration = readConfiguration(configuration, view, source);
  return view;
}

function idOf(name: string): string {
  return stableId(`view:projects:${name}`);
}

function propertyId(name: string, source: DataSourceRecord): string {
  const schema = findProperty(source.properties, name);
  if (!schema) throw new Error(`The projects of the seed have no property "${name}".`);
  return schema.id;
}
