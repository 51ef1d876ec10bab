import type { GetViewResponse } from '@notionhq/client/build/src/api-endpoints.js';
import { Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Json } from '../scalars.js';
import { asFlag, asTextOrNull, isObject, kindOf, make, rowOf } from '../shape.js';
import {
  asNumberOrNull,
  asWholeOrNull,
  ChartAggregation,
  ChartReferenceLine,
  DashboardRow,
  inside,
  listOf,
  toAggregation,
  toCover,
  toGroupBy,
  toReferenceLine,
  toRow,
  toSubtasks,
  toViewProperty,
  ViewCover,
  ViewGroupBy,
  ViewProperty,
  ViewSubtasks,
  whenObject,
} from './parts.js';
import * as words from './words.js';

type Raw = Record<string, unknown>;

@InterfaceType({
  description:
    'How a view looks, by its kind. What nobody has changed from its default is null, and so is a word that this gateway does not know.',
})
export abstract class ViewConfiguration {
  @Field(() => String, { description: 'The kind in Notion’s words, such as `table`.' })
  readonly type!: string;
}

@ObjectType({ implements: ViewConfiguration, description: 'How a view looks that shows rows in lines.' })
class TableViewConfiguration extends ViewConfiguration {
  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];

  @Field(() => ViewGroupBy, { nullable: true, description: 'What rows are grouped by.' })
  readonly groupBy!: ViewGroupBy | null;

  @Field(() => ViewSubtasks, { nullable: true, description: 'How subtasks are shown.' })
  readonly subtasks!: ViewSubtasks | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether long values are broken into lines.' })
  readonly wrapCells!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Up to which column it does not scroll.' })
  readonly frozenColumnIndex!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are lines between columns.' })
  readonly showVerticalLines!: boolean | null;
}

@ObjectType({ implements: ViewConfiguration, description: 'How a view looks that shows cards in columns.' })
class BoardViewConfiguration extends ViewConfiguration {
  @Field(() => ViewGroupBy, { nullable: true, description: 'What makes the columns.' })
  readonly groupBy!: ViewGroupBy | null;

  @Field(() => ViewGroupBy, { nullable: true, description: 'What makes groups within them.' })
  readonly subGroupBy!: ViewGroupBy | null;

  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];

  @Field(() => ViewCover, { nullable: true, description: 'What the cards show as a picture.' })
  readonly cover!: ViewCover | null;

  @Field(() => words.CoverSize, { nullable: true, description: 'How large the picture is.' })
  readonly coverSize!: string | null;

  @Field(() => words.CoverAspect, { nullable: true, description: 'How the picture fills its frame.' })
  readonly coverAspect!: string | null;

  @Field(() => words.CardLayout, { nullable: true, description: 'How properties stand on a card.' })
  readonly cardLayout!: string | null;
}

@ObjectType({ implements: ViewConfiguration, description: 'How a view looks that shows a plain list.' })
class ListViewConfiguration extends ViewConfiguration {
  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks that shows rows on the days of a calendar.',
})
class CalendarViewConfiguration extends ViewConfiguration {
  @Field(() => ID, { nullable: true, description: 'The property that says when a row is.' })
  readonly datePropertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly datePropertyName!: string | null;

  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];

  @Field(() => words.CalendarRange, { nullable: true, description: 'What it shows at once.' })
  readonly viewRange!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether weekends are shown.' })
  readonly showWeekends!: boolean | null;
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks that shows rows as bars along time.',
})
class TimelineViewConfiguration extends ViewConfiguration {
  @Field(() => ID, { nullable: true, description: 'The property that says when a row is.' })
  readonly datePropertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly datePropertyName!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The property that says when a row ends, if it is another one.',
  })
  readonly endDatePropertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly endDatePropertyName!: string | null;

  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];

  @Field(() => Boolean, { nullable: true, description: 'Whether a table stands beside the bars.' })
  readonly showTable!: boolean | null;

  @Field(() => [ViewProperty], { description: 'What that table shows.' })
  readonly tableProperties!: readonly ViewProperty[];

  @Field(() => words.TimelineZoom, { nullable: true, description: 'How much time is seen.' })
  readonly zoomLevel!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The moment in the middle, in milliseconds since 1970.',
  })
  readonly centerTimestamp!: number | null;

  @Field(() => ID, { nullable: true, description: 'The relation that arrows are drawn for.' })
  readonly arrowsByPropertyId!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether bars take a colour from a property.' })
  readonly colorBy!: boolean | null;
}

@ObjectType({ implements: ViewConfiguration, description: 'How a view looks that shows cards in a grid.' })
class GalleryViewConfiguration extends ViewConfiguration {
  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];

  @Field(() => ViewCover, { nullable: true, description: 'What the cards show as a picture.' })
  readonly cover!: ViewCover | null;

  @Field(() => words.CoverSize, { nullable: true, description: 'How large the picture is.' })
  readonly coverSize!: string | null;

  @Field(() => words.CoverAspect, { nullable: true, description: 'How the picture fills its frame.' })
  readonly coverAspect!: string | null;

  @Field(() => words.CardLayout, { nullable: true, description: 'How properties stand on a card.' })
  readonly cardLayout!: string | null;
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks that shows a form that makes rows.',
})
class FormViewConfiguration extends ViewConfiguration {
  @Field(() => Boolean, { nullable: true, description: 'Whether answers are no longer taken.' })
  readonly isFormClosed!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether answers need no name.' })
  readonly anonymousSubmissions!: boolean | null;

  @Field(() => words.SubmissionPermission, {
    nullable: true,
    description: 'What those who answered may do with their row.',
  })
  readonly submissionPermissions!: string | null;
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks that shows a chart over the rows.',
})
class ChartViewConfiguration extends ViewConfiguration {
  @Field(() => words.ChartType, { nullable: true, description: 'The kind of the chart.' })
  readonly chartType!: string | null;

  @Field(() => ViewGroupBy, { nullable: true, description: 'What stands along the horizontal axis.' })
  readonly xAxis!: ViewGroupBy | null;

  @Field(() => ChartAggregation, { nullable: true, description: 'What stands along the vertical axis.' })
  readonly yAxis!: ChartAggregation | null;

  @Field(() => ID, { nullable: true, description: 'The property of the horizontal axis.' })
  readonly xAxisPropertyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The property of the vertical axis.' })
  readonly yAxisPropertyId!: string | null;

  @Field(() => ChartAggregation, { nullable: true, description: 'The number of a donut or number chart.' })
  readonly value!: ChartAggregation | null;

  @Field(() => words.ChartSort, { nullable: true, description: 'The order of what it shows.' })
  readonly sort!: string | null;

  @Field(() => words.ChartColorTheme, { nullable: true, description: 'Its colours.' })
  readonly colorTheme!: string | null;

  @Field(() => words.ViewHeight, { nullable: true, description: 'How high it is.' })
  readonly height!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether groups without rows are left out.' })
  readonly hideEmptyGroups!: boolean | null;

  @Field(() => words.ChartLegendPosition, { nullable: true, description: 'Where the legend stands.' })
  readonly legendPosition!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether values are written beside their marks.' })
  readonly showDataLabels!: boolean | null;

  @Field(() => words.ChartAxisLabels, { nullable: true, description: 'Which axes have labels.' })
  readonly axisLabels!: string | null;

  @Field(() => words.ChartGridLines, { nullable: true, description: 'Which lines lie behind it.' })
  readonly gridLines!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether values add up along the axis.' })
  readonly cumulative!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a line is rounded.' })
  readonly smoothLine!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the area below a line stays empty.' })
  readonly hideLineFillArea!: boolean | null;

  @Field(() => words.ChartGroupStyle, { nullable: true, description: 'How groups stand together.' })
  readonly groupStyle!: string | null;

  @Field(() => Float, { nullable: true, description: 'Where the vertical axis begins.' })
  readonly yAxisMin!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where the vertical axis ends.' })
  readonly yAxisMax!: number | null;

  @Field(() => words.ChartDonutLabels, {
    nullable: true,
    description: 'What is written beside the parts of a donut.',
  })
  readonly donutLabels!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the title is hidden.' })
  readonly hideTitle!: boolean | null;

  @Field(() => ViewGroupBy, { nullable: true, description: 'What columns and bars are stacked by.' })
  readonly stackBy!: ViewGroupBy | null;

  @Field(() => [ChartReferenceLine], { description: 'Lines for comparison.' })
  readonly referenceLines!: readonly ChartReferenceLine[];

  @Field(() => String, { nullable: true, description: 'The text below it.' })
  readonly caption!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether colours follow values.' })
  readonly colorByValue!: boolean | null;
}

@ObjectType({ implements: ViewConfiguration, description: 'How a view looks that shows rows on a map.' })
class MapViewConfiguration extends ViewConfiguration {
  @Field(() => words.ViewHeight, { nullable: true, description: 'How high it is.' })
  readonly height!: string | null;

  @Field(() => ID, { nullable: true, description: 'The place property that says where a row is.' })
  readonly mapByPropertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly mapByPropertyName!: string | null;

  @Field(() => [ViewProperty], {
    description: 'The properties that it shows or hides, where somebody has changed that.',
  })
  readonly properties!: readonly ViewProperty[];
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks that shows other views side by side.',
})
class DashboardViewConfiguration extends ViewConfiguration {
  @Field(() => [DashboardRow], { description: 'The lines of widgets, from top to bottom.' })
  readonly rows!: readonly DashboardRow[];
}

@ObjectType({
  implements: ViewConfiguration,
  description: 'How a view looks whose kind this gateway does not know.',
})
class UnsupportedViewConfiguration extends ViewConfiguration {
  @Field(() => Json, { nullable: true, description: 'What Notion sent.' })
  readonly raw!: unknown;
}

/** THE table: from Notion's kind to the class. */
const CONFIGURATIONS = {
  table: (raw) =>
    make(TableViewConfiguration, {
      type: 'table',
      properties: listOf(raw.properties, toViewProperty),
      groupBy: whenObject(raw.group_by, toGroupBy),
      subtasks: whenObject(raw.subtasks, toSubtasks),
      wrapCells: asFlag(raw.wrap_cells),
      frozenColumnIndex: asWholeOrNull(raw.frozen_column_index),
      showVerticalLines: asFlag(raw.show_vertical_lines),
    }),
  board: (raw) =>
    make(BoardViewConfiguration, {
      type: 'board',
      groupBy: whenObject(raw.group_by, toGroupBy),
      subGroupBy: whenObject(raw.sub_group_by, toGroupBy),
      properties: listOf(raw.properties, toViewProperty),
      cover: whenObject(raw.cover, toCover),
      coverSize: words.toWord(words.CoverSize, raw.cover_size),
      coverAspect: words.toWord(words.CoverAspect, raw.cover_aspect),
      cardLayout: words.toWord(words.CardLayout, raw.card_layout),
    }),
  list: (raw) =>
    make(ListViewConfiguration, { type: 'list', properties: listOf(raw.properties, toViewProperty) }),
  calendar: (raw) =>
    make(CalendarViewConfiguration, {
      type: 'calendar',
      datePropertyId: asTextOrNull(raw.date_property_id),
      datePropertyName: asTextOrNull(raw.date_property_name),
      properties: listOf(raw.properties, toViewProperty),
      viewRange: words.toWord(words.CalendarRange, raw.view_range),
      showWeekends: asFlag(raw.show_weekends),
    }),
  timeline: (raw) =>
    make(TimelineViewConfiguration, {
      type: 'timeline',
      datePropertyId: asTextOrNull(raw.date_property_id),
      datePropertyName: asTextOrNull(raw.date_property_name),
      endDatePropertyId: asTextOrNull(raw.end_date_property_id),
      endDatePropertyName: asTextOrNull(raw.end_date_property_name),
      properties: listOf(raw.properties, toViewProperty),
      showTable: asFlag(raw.show_table),
      tableProperties: listOf(raw.table_properties, toViewProperty),
      zoomLevel: words.toWord(words.TimelineZoom, inside(raw.preference).zoom_level),
      centerTimestamp: asNumberOrNull(inside(raw.preference).center_timestamp),
      arrowsByPropertyId: asTextOrNull(inside(raw.arrows_by).property_id),
      colorBy: asFlag(raw.color_by),
    }),
  gallery: (raw) =>
    make(GalleryViewConfiguration, {
      type: 'gallery',
      properties: listOf(raw.properties, toViewProperty),
      cover: whenObject(raw.cover, toCover),
      coverSize: words.toWord(words.CoverSize, raw.cover_size),
      coverAspect: words.toWord(words.CoverAspect, raw.cover_aspect),
      cardLayout: words.toWord(words.CardLayout, raw.card_layout),
    }),
  form: (raw) =>
    make(FormViewConfiguration, {
      type: 'form',
      isFormClosed: asFlag(raw.is_form_closed),
      anonymousSubmissions: asFlag(raw.anonymous_submissions),
      submissionPermissions: words.toWord(words.SubmissionPermission, raw.submission_permissions),
    }),
  chart: (raw) =>
    make(ChartViewConfiguration, {
      type: 'chart',
      chartType: words.toWord(words.ChartType, raw.chart_type),
      xAxis: whenObject(raw.x_axis, toGroupBy),
      yAxis: whenObject(raw.y_axis, toAggregation),
      xAxisPropertyId: asTextOrNull(raw.x_axis_property_id),
      yAxisPropertyId: asTextOrNull(raw.y_axis_property_id),
      value: whenObject(raw.value, toAggregation),
      sort: words.toWord(words.ChartSort, raw.sort),
      colorTheme: words.toWord(words.ChartColorTheme, raw.color_theme),
      height: words.toWord(words.ViewHeight, raw.height),
      hideEmptyGroups: asFlag(raw.hide_empty_groups),
      legendPosition: words.toWord(words.ChartLegendPosition, raw.legend_position),
      showDataLabels: asFlag(raw.show_data_labels),
      axisLabels: words.toWord(words.ChartAxisLabels, raw.axis_labels),
      gridLines: words.toWord(words.ChartGridLines, raw.grid_lines),
      cumulative: asFlag(raw.cumulative),
      smoothLine: asFlag(raw.smooth_line),
      hideLineFillArea: asFlag(raw.hide_line_fill_area),
      groupStyle: words.toWord(words.ChartGroupStyle, raw.group_style),
      yAxisMin: asNumberOrNull(raw.y_axis_min),
      yAxisMax: asNumberOrNull(raw.y_axis_max),
      donutLabels: words.toWord(words.ChartDonutLabels, raw.donut_labels),
      hideTitle: asFlag(raw.hide_title),
      stackBy: whenObject(raw.stack_by, toGroupBy),
      referenceLines: listOf(raw.reference_lines, toReferenceLine),
      caption: asTextOrNull(raw.caption),
      colorByValue: asFlag(raw.color_by_value),
    }),
  map: (raw) =>
    make(MapViewConfiguration, {
      type: 'map',
      height: words.toWord(words.ViewHeight, raw.height),
      mapByPropertyId: asTextOrNull(raw.map_by),
      mapByPropertyName: asTextOrNull(raw.map_by_property_name),
      properties: listOf(raw.properties, toViewProperty),
    }),
  dashboard: (raw) => make(DashboardViewConfiguration, { type: 'dashboard', rows: listOf(raw.rows, toRow) }),
} satisfies Record<GetViewResponse['type'], (raw: Raw) => ViewConfiguration>;

/** Null while nobody has changed how the view looks. */
export function toViewConfiguration(raw: unknown): ViewConfiguration | null {
  if (!isObject(raw)) return null;
  const read = rowOf<(raw: Raw) => ViewConfiguration>(CONFIGURATIONS, raw.type);
  return read?.(raw) ?? make(UnsupportedViewConfiguration, { type: kindOf(raw.type), raw });
}
