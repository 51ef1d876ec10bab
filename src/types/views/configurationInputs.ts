import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { OneOf } from '../input.js';
import { PropertyReferenceInput } from '../properties/reference.js';
import { ViewGroupByInput } from './groupByInputs.js';
import type { ConfigurationOf, NotionViewProperty } from './requests.js';
import * as words from './words.js';

type Board = ConfigurationOf<'board'>;
type Chart = ConfigurationOf<'chart'>;
type Form = ConfigurationOf<'form'>;
type Subtasks = NonNullable<ConfigurationOf<'table'>['subtasks']>;
type Line = NonNullable<Chart['reference_lines']>[number];
type Timeline = ConfigurationOf<'timeline'>;

/** In pixels. */
export const MIN_COLUMN_WIDTH = 32;

const DATE_PROPERTY = 'The property that says when a row is.';

@InputType({ description: 'How a view shows one property. What is left out is as Notion has it by default.' })
export class ViewPropertyInput {
  @Field(() => PropertyReferenceInput, { description: 'Which one, by name or id.' })
  property!: PropertyReferenceInput;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is shown.' })
  isVisible?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: `The width of its column in pixels, ${MIN_COLUMN_WIDTH} at least.`,
  })
  width?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether long values are broken into lines.' })
  wrap?: boolean | null;

  @Field(() => words.StatusDisplay, { nullable: true, description: 'How a status looks.' })
  statusShowAs?: NotionViewProperty['status_show_as'] | null;

  @Field(() => words.CardPropertyWidth, { nullable: true, description: 'How wide it is on a card.' })
  cardPropertyWidthMode?: NotionViewProperty['card_property_width_mode'] | null;

  @Field(() => words.ViewDateFormat, { nullable: true, description: 'How dates look.' })
  dateFormat?: NotionViewProperty['date_format'] | null;

  @Field(() => words.ViewTimeFormat, { nullable: true, description: 'How times look.' })
  timeFormat?: NotionViewProperty['time_format'] | null;
}

/** What all views but forms and charts can be told. */
@InputType({ description: 'How a view looks that shows properties.' })
abstract class PropertiesInput {
  @Field(() => [ViewPropertyInput], {
    nullable: true,
    description:
      'The properties that it shows or hides, in their order. The list replaces the one before; null: as by default.',
  })
  properties?: ViewPropertyInput[] | null;
}

@OneOf()
@InputType({ description: 'Where the pictures of cards are taken from: exactly one of these.' })
export class ViewCoverInput {
  @Field(() => words.CoverSource, { nullable: true, description: 'The pages themselves.' })
  source?: 'page_cover' | 'page_content';

  @Field(() => PropertyReferenceInput, { nullable: true, description: 'A files property.' })
  property?: PropertyReferenceInput;
}

@InputType({ description: 'How cards look.' })
abstract class CardsInput extends PropertiesInput {
  @Field(() => ViewCoverInput, {
    nullable: true,
    description: 'What the cards show as a picture; null: as by default.',
  })
  cover?: ViewCoverInput | null;

  @Field(() => words.CoverSize, {
    nullable: true,
    description: 'How large the picture is; null: as by default.',
  })
  coverSize?: Board['cover_size'];

  @Field(() => words.CoverAspect, {
    nullable: true,
    description: 'How the picture fills its frame; null: as by default.',
  })
  coverAspect?: Board['cover_aspect'];

  @Field(() => words.CardLayout, {
    nullable: true,
    description: 'How properties stand on a card; null: as by default.',
  })
  cardLayout?: Board['card_layout'];
}

@InputType({ description: 'How a table shows subtasks.' })
export class ViewSubtasksInput {
  @Field(() => PropertyReferenceInput, { nullable: true, description: 'The relation that leads to them.' })
  property?: PropertyReferenceInput | null;

  @Field(() => words.SubtaskDisplay, { nullable: true, description: 'Where they are shown.' })
  displayMode?: Subtasks['display_mode'] | null;

  @Field(() => words.SubtaskFilterScope, { nullable: true, description: 'What filters look at.' })
  filterScope?: Subtasks['filter_scope'] | null;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The column that opens and closes them.',
  })
  toggleColumn?: PropertyReferenceInput | null;
}

@InputType({ description: 'How a table looks. What is left out stays as it is.' })
export class TableViewConfigurationInput extends PropertiesInput {
  @Field(() => ViewGroupByInput, { nullable: true, description: 'What rows are grouped by; null: nothing.' })
  groupBy?: ViewGroupByInput | null;

  @Field(() => ViewSubtasksInput, {
    nullable: true,
    description: 'How subtasks are shown; null: as by default.',
  })
  subtasks?: ViewSubtasksInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether long values are broken into lines.' })
  wrapCells?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Up to which column it does not scroll, counted from 0.',
  })
  frozenColumnIndex?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are lines between columns.' })
  showVerticalLines?: boolean | null;
}

@InputType({ description: 'How a board looks. What is left out stays as it is.' })
export class BoardViewConfigurationInput extends CardsInput {
  @Field(() => ViewGroupByInput, { description: 'What makes the columns.' })
  groupBy!: ViewGroupByInput;

  @Field(() => ViewGroupByInput, {
    nullable: true,
    description: 'What makes groups within them; null: nothing.',
  })
  subGroupBy?: ViewGroupByInput | null;
}

@InputType({ description: 'How a list looks. What is left out stays as it is.' })
export class ListViewConfigurationInput extends PropertiesInput {}

@InputType({ description: 'How a calendar looks. What is left out stays as it is.' })
export class CalendarViewConfigurationInput extends PropertiesInput {
  @Field(() => PropertyReferenceInput, { description: DATE_PROPERTY })
  dateProperty!: PropertyReferenceInput;

  @Field(() => words.CalendarRange, {
    nullable: true,
    description: 'What it shows at once; null: as by default.',
  })
  viewRange?: ConfigurationOf<'calendar'>['view_range'];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether weekends are shown; null: as by default.',
  })
  showWeekends?: boolean | null;
}

@InputType({ description: 'Which part of time a timeline shows.' })
export class TimelinePreferenceInput {
  @Field(() => words.TimelineZoom, { description: 'How much time is seen.' })
  zoomLevel!: NonNullable<Timeline['preference']>['zoom_level'];

  @Field(() => Float, {
    nullable: true,
    description: 'The moment in the middle, in milliseconds since 1970.',
  })
  centerTimestamp?: number | null;
}

@InputType({ description: 'How a timeline looks. What is left out stays as it is.' })
export class TimelineViewConfigurationInput extends PropertiesInput {
  @Field(() => PropertyReferenceInput, { description: DATE_PROPERTY })
  dateProperty!: PropertyReferenceInput;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The property that says when a row ends, if it is another one; null: none.',
  })
  endDateProperty?: PropertyReferenceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a table stands beside the bars; null: as by default.',
  })
  showTable?: boolean | null;

  @Field(() => [ViewPropertyInput], {
    nullable: true,
    description: 'What that table shows. The list replaces the one before; null: as by default.',
  })
  tableProperties?: ViewPropertyInput[] | null;

  @Field(() => TimelinePreferenceInput, {
    nullable: true,
    description: 'Which part of time is seen; null: as by default.',
  })
  preference?: TimelinePreferenceInput | null;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The relation that arrows are drawn for; null: none.',
  })
  arrowsBy?: PropertyReferenceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether bars take a colour from a property; null: as by default.',
  })
  colorBy?: boolean | null;
}

@InputType({ description: 'How a gallery looks. What is left out stays as it is.' })
export class GalleryViewConfigurationInput extends CardsInput {}

@InputType({ description: 'How a form works. What is left out stays as it is.' })
export class FormViewConfigurationInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether answers are no longer taken; null: as by default.',
  })
  isFormClosed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether answers need no name; null: as by default.',
  })
  anonymousSubmissions?: boolean | null;

  @Field(() => words.SubmissionPermission, {
    nullable: true,
    description: 'What those who answered may do with their row; null: as by default.',
  })
  submissionPermissions?: Form['submission_permissions'];
}

@InputType({ description: 'A number that a chart computes.' })
export class ChartAggregationInput {
  @Field(() => words.ChartAggregator, { description: 'How.' })
  aggregator!: NonNullable<Chart['value']>['aggregator'];

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'Of which property; none for a count of rows.',
  })
  property?: PropertyReferenceInput | null;
}

@InputType({ description: 'A line that a chart shows for comparison.' })
export class ChartReferenceLineInput {
  @Field(() => Float, { description: 'At which value it stands.' })
  value!: number;

  @Field(() => String, { description: 'What stands beside it.' })
  label!: string;

  @Field(() => words.ChartLineColor, { defaultValue: 'gray', description: 'Its colour.' })
  color!: Line['color'];

  @Field(() => words.ChartLineStyle, { defaultValue: 'solid', description: 'How it is drawn.' })
  dashStyle!: Line['dash_style'];

  @Field(() => ID, {
    nullable: true,
    description: 'The `lineId` of a line that is there already; a new one is given one by Notion.',
  })
  lineId?: string | null;
}

@InputType({
  description:
    'How a chart looks. What is left out stays as it is; what is null is as by default. Which fields matter depends on its kind.',
})
export class ChartViewConfigurationInput {
  @Field(() => words.ChartType, { description: 'The kind of the chart.' })
  chartType!: Chart['chart_type'];

  @Field(() => ViewGroupByInput, { nullable: true, description: 'What stands along the horizontal axis.' })
  xAxis?: ViewGroupByInput | null;

  @Field(() => ChartAggregationInput, {
    nullable: true,
    description: 'What stands along the vertical axis.',
  })
  yAxis?: ChartAggregationInput | null;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The property of the horizontal axis.',
  })
  xAxisProperty?: PropertyReferenceInput | null;

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The property of the vertical axis.',
  })
  yAxisProperty?: PropertyReferenceInput | null;

  @Field(() => ChartAggregationInput, {
    nullable: true,
    description: 'The number of a donut or number chart.',
  })
  value?: ChartAggregationInput | null;

  @Field(() => words.ChartSort, { nullable: true, description: 'The order of what it shows.' })
  sort?: Chart['sort'];

  @Field(() => words.ChartColorTheme, { nullable: true, description: 'Its colours.' })
  colorTheme?: Chart['color_theme'];

  @Field(() => words.ViewHeight, { nullable: true, description: 'How high it is.' })
  height?: Chart['height'];

  @Field(() => Boolean, { nullable: true, description: 'Whether groups without rows are left out.' })
  hideEmptyGroups?: boolean | null;

  @Field(() => words.ChartLegendPosition, { nullable: true, description: 'Where the legend stands.' })
  legendPosition?: Chart['legend_position'];

  @Field(() => Boolean, { nullable: true, description: 'Whether values are written beside their marks.' })
  showDataLabels?: boolean | null;

  @Field(() => words.ChartAxisLabels, { nullable: true, description: 'Which axes have labels.' })
  axisLabels?: Chart['axis_labels'];

  @Field(() => words.ChartGridLines, { nullable: true, description: 'Which lines lie behind it.' })
  gridLines?: Chart['grid_lines'];

  @Field(() => Boolean, { nullable: true, description: 'Whether values add up along the axis.' })
  cumulative?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a line is rounded.' })
  smoothLine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the area below a line stays empty.' })
  hideLineFillArea?: boolean | null;

  @Field(() => words.ChartGroupStyle, { nullable: true, description: 'How groups stand together.' })
  groupStyle?: Chart['group_style'];

  @Field(() => Float, { nullable: true, description: 'Where the vertical axis begins.' })
  yAxisMin?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where the vertical axis ends.' })
  yAxisMax?: number | null;

  @Field(() => words.ChartDonutLabels, {
    nullable: true,
    description: 'What is written beside the parts of a donut.',
  })
  donutLabels?: Chart['donut_labels'];

  @Field(() => Boolean, { nullable: true, description: 'Whether the title is hidden.' })
  hideTitle?: boolean | null;

  @Field(() => ViewGroupByInput, { nullable: true, description: 'What columns and bars are stacked by.' })
  stackBy?: ViewGroupByInput | null;

  @Field(() => [ChartReferenceLineInput], {
    nullable: true,
    description: 'Lines for comparison. The list replaces the one before.',
  })
  referenceLines?: ChartReferenceLineInput[] | null;

  @Field(() => String, { nullable: true, description: 'The text below it.' })
  caption?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether colours follow values.' })
  colorByValue?: boolean | null;
}

@InputType({ description: 'How a map looks. What is left out stays as it is.' })
export class MapViewConfigurationInput extends PropertiesInput {
  @Field(() => words.ViewHeight, { nullable: true, description: 'How high it is; null: as by default.' })
  height?: ConfigurationOf<'map'>['height'];

  @Field(() => PropertyReferenceInput, {
    nullable: true,
    description: 'The property that says where a row is; null: none.',
  })
  mapBy?: PropertyReferenceInput | null;
}

@OneOf()
@InputType({
  description:
    'How a view looks: exactly one of these, the one of its kind. A dashboard is made of its widgets and has none.',
})
export class ViewConfigurationInput {
  @Field(() => TableViewConfigurationInput, { nullable: true, description: 'When rows stand in lines.' })
  table?: TableViewConfigurationInput;

  @Field(() => BoardViewConfigurationInput, { nullable: true, description: 'When cards stand in columns.' })
  board?: BoardViewConfigurationInput;

  @Field(() => ListViewConfigurationInput, {
    nullable: true,
    description: 'When rows stand below one another, without columns.',
  })
  list?: ListViewConfigurationInput;

  @Field(() => CalendarViewConfigurationInput, { nullable: true, description: 'When rows stand on days.' })
  calendar?: CalendarViewConfigurationInput;

  @Field(() => TimelineViewConfigurationInput, {
    nullable: true,
    description: 'When rows are bars along time.',
  })
  timeline?: TimelineViewConfigurationInput;

  @Field(() => GalleryViewConfigurationInput, { nullable: true, description: 'When cards stand in a grid.' })
  gallery?: GalleryViewConfigurationInput;

  @Field(() => FormViewConfigurationInput, { nullable: true, description: 'When people fill it in.' })
  form?: FormViewConfigurationInput;

  @Field(() => ChartViewConfigurationInput, { nullable: true, description: 'When it draws numbers.' })
  chart?: ChartViewConfigurationInput;

  @Field(() => MapViewConfigurationInput, { nullable: true, description: 'When rows stand at places.' })
  map?: MapViewConfigurationInput;
}
