import { shapeError } from '../errors.js';
import { newId } from '../id.js';
import type { DataSourceRecord, Json, JsonObject, ViewRecord, ViewType } from '../model.js';
import { encodePropertyId } from '../properties/lookup.js';
import { asObject, text } from '../properties/shape.js';
import { isObject } from '../richText.js';
import { groupBy } from './groups.js';
import type { Fields, Read, Shape } from './shapes.js';
import {
  flag,
  listOf,
  number,
  object,
  oneOf,
  property,
  readShape,
  wholeBetween,
  withoutNulls,
  words,
} from './shapes.js';

const MAX_PROPERTIES = 1000;
const MAX_LINES = 100;
const MAX_TEXT = 2000;
/** In pixels. */
const MIN_WIDTH = 32;

const HEIGHT = oneOf('small', 'medium', 'large', 'extra_large');
const DATES = ['date', 'created_time', 'last_edited_time', 'formula'];

const PROPERTIES: Read = listOf(
  object({
    must: { property_id: property() },
    may: {
      visible: flag,
      width: wholeBetween(MIN_WIDTH, 100_000),
      wrap: flag,
      status_show_as: oneOf('select', 'checkbox'),
      card_property_width_mode: oneOf('full_line', 'inline'),
      date_format: oneOf('full', 'short', 'month_day_year', 'day_month_year', 'year_month_day', 'relative'),
      time_format: oneOf('12_hour', '24_hour', 'hidden'),
    },
  }),
  MAX_PROPERTIES,
);

const SUBTASKS = object({
  may: {
    property_id: property('relation'),
    display_mode: oneOf('show', 'hidden', 'flattened', 'disabled'),
    filter_scope: oneOf('parents', 'parents_and_subitems', 'subitems'),
    toggle_column_id: property(),
  },
});

const CARDS: Fields = {
  properties: PROPERTIES,
  cover: object({
    must: { type: oneOf('page_cover', 'page_content', 'property') },
    may: { property_id: property('files') },
  }),
  cover_size: oneOf('small', 'medium', 'large'),
  cover_aspect: oneOf('contain', 'cover'),
  card_layout: oneOf('list', 'compact'),
};

const PREFERENCE = object({
  must: { zoom_level: oneOf('hours', 'day', 'week', 'bi_week', 'month', 'quarter', 'year', '5_years') },
  may: { center_timestamp: number },
});

const AGGREGATION = object({
  must: {
    aggregator: oneOf(
      ...['count', 'count_values', 'sum', 'average', 'median', 'min', 'max', 'range', 'unique', 'empty'],
      ...['not_empty', 'percent_empty', 'percent_not_empty', 'checked', 'unchecked', 'percent_checked'],
      ...['percent_unchecked', 'earliest_date', 'latest_date', 'date_range'],
    ),
  },
  may: { property_id: property() },
});

const readLine = object({
  must: {
    value: number,
    label: words(MAX_TEXT),
    color: oneOf(
      ...['gray', 'lightgray', 'brown', 'yellow', 'orange', 'green', 'blue', 'purple', 'pink', 'red'],
    ),
    dash_style: oneOf('solid', 'dash'),
  },
  may: { id: words(100) },
});

/** Every line has an id in answers, whether it was sent with one or not. */
const REFERENCE_LINE: Read = (value, path, source) =>
  readLine({ id: newId(), ...asObject(value, path) }, path, source);

const CHART: Fields = {
  x_axis: groupBy,
  y_axis: AGGREGATION,
  x_axis_property_id: property(),
  y_axis_property_id: property(),
  value: AGGREGATION,
  sort: oneOf('manual', 'x_ascending', 'x_descending', 'y_ascending', 'y_descending'),
  color_theme: oneOf(
    ...['gray', 'blue', 'yellow', 'green', 'purple', 'teal', 'orange', 'pink', 'red', 'auto', 'colorful'],
  ),
  height: HEIGHT,
  hide_empty_groups: flag,
  legend_position: oneOf('off', 'bottom', 'side'),
  show_data_labels: flag,
  axis_labels: oneOf('none', 'x_axis', 'y_axis', 'both'),
  grid_lines: oneOf('none', 'horizontal', 'vertical', 'both'),
  cumulative: flag,
  smooth_line: flag,
  hide_line_fill_area: flag,
  group_style: oneOf('normal', 'percent', 'side_by_side'),
  y_axis_min: number,
  y_axis_max: number,
  donut_labels: oneOf('none', 'value', 'name', 'name_and_value'),
  hide_title: flag,
  stack_by: groupBy,
  reference_lines: listOf(REFERENCE_LINE, MAX_LINES),
  caption: words(MAX_TEXT),
  color_by_value: flag,
};

/** What each kind of view can be told of its looks; a dashboard is changed by its widgets alone. */
const CONFIGURATIONS: Record<Exclude<ViewType, 'dashboard'>, Shape> = {
  table: {
    may: {
      wrap_cells: flag,
      frozen_column_index: wholeBetween(0, MAX_PROPERTIES),
      show_vertical_lines: flag,
    },
    clearable: { properties: PROPERTIES, group_by: groupBy, subtasks: SUBTASKS },
  },
  board: { must: { group_by: groupBy }, clearable: { sub_group_by: groupBy, ...CARDS } },
  gallery: { clearable: CARDS },
  list: { clearable: { properties: PROPERTIES } },
  calendar: {
    must: { date_property_id: property(...DATES) },
    clearable: { properties: PROPERTIES, view_range: oneOf('week', 'month'), show_weekends: flag },
  },
  timeline: {
    must: { date_property_id: property(...DATES) },
    clearable: {
      end_date_property_id: property(...DATES),
      properties: PROPERTIES,
      show_table: flag,
      table_properties: PROPERTIES,
      preference: PREFERENCE,
      arrows_by: object({ clearable: { property_id: property('relation') } }),
      color_by: flag,
    },
  },
  map: { clearable: { height: HEIGHT, map_by: property('place'), properties: PROPERTIES } },
  form: {
    clearable: {
      is_form_closed: flag,
      anonymous_submissions: flag,
      submission_permissions: oneOf('none', 'comment_only', 'reader', 'read_and_write', 'editor'),
    },
  },
  chart: { must: { chart_type: oneOf('column', 'bar', 'line', 'donut', 'number') }, clearable: CHART },
};

/** The configuration that a view has after a request: what was sent over what was there, null clearing. */
export function readConfiguration(
  input: Json,
  view: Pick<ViewRecord, 'type' | 'configuration'>,
  source: DataSourceRecord,
): JsonObject {
  const path = 'body.configuration';
  const { type } = view;
  if (type === 'dashboard') throw shapeError(path, 'not present', input);
  const { type: sentType, ...sent } = asObject(input, path);
  if (sentType !== type) throw shapeError(`${path}.type`, `\`"${type}"\``, sentType);
  return withoutNulls({
    type,
    ...view.configuration,
    ...readShape(CONFIGURATIONS[type], sent, path, source),
  });
}

/** The keys that hold a property's id, and the key that answers carry the property's name under, if any. */
const PROPERTY_KEYS: { [key: string]: string | null } = {
  date_property_id: 'date_property_name',
  end_date_property_id: 'end_date_property_name',
  map_by: 'map_by_property_name',
  property_id: null,
  x_axis_property_id: null,
  y_axis_property_id: null,
  toggle_column_id: null,
};

/** The keys whose objects name their property beside its id. */
const NAMED = ['properties', 'table_properties', 'group_by', 'sub_group_by', 'x_axis', 'stack_by'];

/** A stored configuration in read shape: property ids encoded, and named where Notion names them. */
export function renderConfiguration(configuration: JsonObject, source: DataSourceRecord | null): JsonObject {
  const nameOf = (id: string) => source?.properties.find((schema) => schema.id === id)?.name;
  const render = (value: Json, isNamed: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => render(item, isNamed));
    return isObject(value) ? renderObject(value, isNamed) : value;
  };
  const renderObject = (value: JsonObject, isNamed: boolean): JsonObject =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
        if (!Object.hasOwn(PROPERTY_KEYS, key)) return [[key, render(inner, NAMED.includes(key))]];
        const label = isNamed ? 'property_name' : PROPERTY_KEYS[key];
        const name = nameOf(text(inner));
        const named: [string, Json][] = label && name !== undefined ? [[label, name]] : [];
        return [[key, typeof inner === 'string' ? encodePropertyId(inner) : inner], ...named];
      }),
    );
  return renderObject(configuration, false);
}
