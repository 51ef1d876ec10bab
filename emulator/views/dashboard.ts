import { shapeError, validationError } from '../errors.js';
import { newId } from '../id.js';
import type { Json, JsonObject, State, ViewRecord } from '../model.js';
import { asNumber, asObject, asOneOf } from '../properties/shape.js';
import { isObject } from '../richText.js';

/** A dashboard before anything stands on it. */
export const EMPTY_DASHBOARD: JsonObject = { type: 'dashboard', rows: [] };

/** Checks where a widget goes (in a new row at the end unless told) and returns what puts it there. */
export function readPlacement(
  dashboard: ViewRecord,
  input: Json | undefined,
  idFor: (part: string) => string = newId,
): (widget: ViewRecord) => void {
  const path = 'body.placement';
  const rows = rowsOf(dashboard);
  const sent = input === undefined ? { type: 'new_row' } : asObject(input, path);
  const type = asOneOf(sent.type, ['new_row', 'existing_row'], `${path}.type`);
  const isNew = type === 'new_row';
  const last = isNew ? rows.length : rows.length - 1;
  const index = isNew && sent.row_index === undefined ? last : asNumber(sent.row_index, `${path}.row_index`);
  if (!Number.isInteger(index) || index < 0) throw shapeError(`${path}.row_index`, '≥ `0`', index);
  if (index > last) {
    throw validationError(`${path}.row_index is ${index}, but the dashboard has ${rows.length} rows.`);
  }
  return (widget) => {
    const entry: JsonObject = { id: idFor(`widget:${widget.id}`), view_id: widget.id };
    const row = rows[index];
    if (isNew || !row) rows.splice(index, 0, { id: idFor(`row:${widget.id}`), widgets: [entry] });
    else row.widgets = [...widgetsOf(row), entry];
    dashboard.configuration = { type: 'dashboard', rows };
  };
}

/** Takes a widget off its dashboard, and its row away when it stood there alone. */
export function removeWidget(state: State, widget: ViewRecord): void {
  const dashboard = widget.dashboardId === undefined ? undefined : state.views[widget.dashboardId];
  if (!dashboard) return;
  const rows = rowsOf(dashboard)
    .map((row) => ({ ...row, widgets: widgetsOf(row).filter((entry) => entry.view_id !== widget.id) }))
    .filter((row) => row.widgets.length > 0);
  dashboard.configuration = { type: 'dashboard', rows };
}

function rowsOf({ configuration }: ViewRecord): JsonObject[] {
  return Array.isArray(configuration?.rows) ? configuration.rows.filter(isObject) : [];
}

function widgetsOf(row: JsonObject): JsonObject[] {
  return Array.isArray(row.widgets) ? row.widgets.filter(isObject) : [];
}
