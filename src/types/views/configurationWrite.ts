import { badInput } from '../../errors.js';
import { onlyField, writeOnly, type Writers } from '../input.js';
import type { PropertyReferenceInput } from '../properties/reference.js';
import type * as inputs from './configurationInputs.js';
import { MIN_COLUMN_WIDTH } from './configurationInputs.js';
import { toNotionGroupBy } from './groupBy.js';
import type { ViewGroupByInput } from './groupByInputs.js';
import type { FindProperty } from './propertyIds.js';
import type {
  Complete,
  ConfigurationKind,
  ConfigurationOf,
  NotionConfiguration,
  NotionViewProperty,
} from './requests.js';
import type { ViewType } from './view.js';

/** Refuses the configuration of another kind of view. */
export function checkKind(input: inputs.ViewConfigurationInput, type: ViewType | null, path: string): void {
  const [kind] = onlyField(input, path);
  if (type === null || kind === type) return;
  const remedy = type === 'dashboard' ? 'which is made of its widgets alone' : `use \`${type}\``;
  throw badInput(
    `${path}.${kind}`,
    `\`${path}.${kind}\` is the configuration of a ${kind}, but the view is a ${type}: ${remedy}.`,
  );
}

/** Checks how a view is to look, then gives it in Notion's words. Null clears; what is undefined is not sent. */
export function toNotionConfiguration(
  input: inputs.ViewConfigurationInput,
  path: string,
  find: FindProperty,
): NotionConfiguration {
  return writeOnly(configurations(new Parts(find)), input, path);
}

/** One row for each kind that may be written: the compiler asks for them all, and for every key of each. */
type Configurations = {
  [K in ConfigurationKind]: (
    input: NonNullable<inputs.ViewConfigurationInput[K]>,
    path: string,
  ) => Complete<ConfigurationOf<K>>;
};

/** THE table: from each kind to its configuration. */
function configurations(
  parts: Parts,
): Configurations & Writers<inputs.ViewConfigurationInput, NotionConfiguration> {
  return {
    table: (input, path) => ({
      type: 'table',
      properties: parts.properties(input.properties, `${path}.properties`),
      group_by: parts.groupBy(input.groupBy, `${path}.groupBy`),
      subtasks: parts.subtasks(input.subtasks, `${path}.subtasks`),
      wrap_cells: input.wrapCells ?? undefined,
      frozen_column_index: checkColumn(input.frozenColumnIndex ?? undefined, `${path}.frozenColumnIndex`),
      show_vertical_lines: input.showVerticalLines ?? undefined,
    }),
    board: (input, path) => ({
      type: 'board',
      group_by: toNotionGroupBy(input.groupBy, `${path}.groupBy`, parts.find),
      sub_group_by: parts.groupBy(input.subGroupBy, `${path}.subGroupBy`),
      ...parts.cards(input, path),
    }),
    list: ({ properties }, path) => ({
      type: 'list',
      properties: parts.properties(properties, `${path}.properties`),
    }),
    calendar: (input, path) => ({
      type: 'calendar',
      date_property_id: parts.find(input.dateProperty, `${path}.dateProperty`).id,
      properties: parts.properties(input.properties, `${path}.properties`),
      view_range: input.viewRange,
      show_weekends: input.showWeekends,
    }),
    timeline: (input, path) => ({
      type: 'timeline',
      date_property_id: parts.find(input.dateProperty, `${path}.dateProperty`).id,
      end_date_property_id: parts.property(input.endDateProperty, `${path}.endDateProperty`),
      properties: parts.properties(input.properties, `${path}.properties`),
      show_table: input.showTable,
      table_properties: parts.properties(input.tableProperties, `${path}.tableProperties`),
      preference: preference(input.preference),
      arrows_by: ifGiven(input.arrowsBy, (by) => ({
        property_id: parts.find(by, `${path}.arrowsBy`).id,
      })),
      color_by: input.colorBy,
    }),
    gallery: (input, path) => ({ type: 'gallery', ...parts.cards(input, path) }),
    form: ({ isFormClosed, anonymousSubmissions, submissionPermissions }) => ({
      type: 'form',
      is_form_closed: isFormClosed,
      anonymous_submissions: anonymousSubmissions,
      submission_permissions: submissionPermissions,
    }),
    chart: (input, path) => chart(parts, input, path),
    map: (input, path) => ({
      type: 'map',
      height: input.height,
      map_by: parts.property(input.mapBy, `${path}.mapBy`),
      properties: parts.properties(input.properties, `${path}.properties`),
    }),
  };
}

function chart(
  parts: Parts,
  input: inputs.ChartViewConfigurationInput,
  path: string,
): Complete<ConfigurationOf<'chart'>> {
  return {
    type: 'chart',
    chart_type: input.chartType,
    x_axis: parts.groupBy(input.xAxis, `${path}.xAxis`),
    y_axis: parts.aggregation(input.yAxis, `${path}.yAxis`),
    x_axis_property_id: parts.property(input.xAxisProperty, `${path}.xAxisProperty`),
    y_axis_property_id: parts.property(input.yAxisProperty, `${path}.yAxisProperty`),
    value: parts.aggregation(input.value, `${path}.value`),
    sort: input.sort,
    color_theme: input.colorTheme,
    height: input.height,
    hide_empty_groups: input.hideEmptyGroups,
    legend_position: input.legendPosition,
    show_data_labels: input.showDataLabels,
    axis_labels: input.axisLabels,
    grid_lines: input.gridLines,
    cumulative: input.cumulative,
    smooth_line: input.smoothLine,
    hide_line_fill_area: input.hideLineFillArea,
    group_style: input.groupStyle,
    y_axis_min: input.yAxisMin,
    y_axis_max: input.yAxisMax,
    donut_labels: input.donutLabels,
    hide_title: input.hideTitle,
    stack_by: parts.groupBy(input.stackBy, `${path}.stackBy`),
    reference_lines: ifGiven(input.referenceLines, (lines) => lines.map(referenceLine)),
    caption: input.caption,
    color_by_value: input.colorByValue,
  };
}

type Table = ConfigurationOf<'table'>;
type Chart = ConfigurationOf<'chart'>;
type Cards = Omit<ConfigurationOf<'gallery'>, 'type'>;

/** The parts that configurations share and that name properties: null and undefined stay what they are. */
class Parts {
  constructor(readonly find: FindProperty) {}

  property(input: PropertyReferenceInput | null | undefined, path: string): string | null | undefined {
    return ifGiven(input, (reference) => this.find(reference, path).id);
  }

  groupBy(input: ViewGroupByInput | null | undefined, path: string) {
    return ifGiven(input, (group) => toNotionGroupBy(group, path, this.find));
  }

  properties(input: inputs.ViewPropertyInput[] | null | undefined, path: string) {
    return ifGiven(input, (list) => list.map((item, index) => this.shown(item, `${path}[${index}]`)));
  }

  private shown(input: inputs.ViewPropertyInput, path: string): Complete<NotionViewProperty> {
    return {
      property_id: this.find(input.property, `${path}.property`).id,
      visible: input.isVisible ?? undefined,
      width: checkWidth(input.width ?? undefined, `${path}.width`),
      wrap: input.wrap ?? undefined,
      status_show_as: input.statusShowAs ?? undefined,
      card_property_width_mode: input.cardPropertyWidthMode ?? undefined,
      date_format: input.dateFormat ?? undefined,
      time_format: input.timeFormat ?? undefined,
    };
  }

  cards(input: inputs.GalleryViewConfigurationInput, path: string): Complete<Cards> {
    return {
      properties: this.properties(input.properties, `${path}.properties`),
      cover: ifGiven(input.cover, (cover) => writeOnly(this.covers, cover, `${path}.cover`)),
      cover_size: input.coverSize,
      cover_aspect: input.coverAspect,
      card_layout: input.cardLayout,
    };
  }

  private readonly covers: Writers<inputs.ViewCoverInput, NonNullable<Cards['cover']>> = {
    source: (source) => ({ type: source }),
    property: (reference, path) => ({ type: 'property', property_id: this.find(reference, path).id }),
  };

  subtasks(input: inputs.ViewSubtasksInput | null | undefined, path: string) {
    return ifGiven(
      input,
      ({ property, displayMode, filterScope, toggleColumn }): Complete<NonNullable<Table['subtasks']>> => ({
        property_id: this.property(property, `${path}.property`) ?? undefined,
        display_mode: displayMode ?? undefined,
        filter_scope: filterScope ?? undefined,
        toggle_column_id: this.property(toggleColumn, `${path}.toggleColumn`) ?? undefined,
      }),
    );
  }

  aggregation(input: inputs.ChartAggregationInput | null | undefined, path: string) {
    return ifGiven(input, ({ aggregator, property }): Complete<NonNullable<Chart['value']>> => ({
      aggregator,
      property_id: this.property(property, `${path}.property`) ?? undefined,
    }));
  }
}

type Line = NonNullable<Chart['reference_lines']>[number];

function referenceLine(input: inputs.ChartReferenceLineInput): Complete<Line> {
  const { value, label, color, dashStyle, lineId } = input;
  return { value, label, color, dash_style: dashStyle, id: lineId ?? undefined };
}

type Preference = NonNullable<ConfigurationOf<'timeline'>['preference']>;

function preference(input: inputs.TimelinePreferenceInput | null | undefined) {
  return ifGiven(input, ({ zoomLevel, centerTimestamp }): Complete<Preference> => ({
    zoom_level: zoomLevel,
    center_timestamp: centerTimestamp ?? undefined,
  }));
}

function ifGiven<T, R>(value: T | null | undefined, write: (value: T) => R): R | null | undefined {
  return value === null || value === undefined ? (value as null | undefined) : write(value);
}

function checkWidth(width: number | undefined, path: string): number | undefined {
  if (width === undefined || width >= MIN_COLUMN_WIDTH) return width;
  throw badInput(path, `\`${path}\` is ${width}; a column is at least ${MIN_COLUMN_WIDTH} pixels wide.`);
}

function checkColumn(index: number | undefined, path: string): number | undefined {
  if (index === undefined || index >= 0) return index;
  throw badInput(path, `\`${path}\` is ${index}: columns are counted from 0.`);
}
