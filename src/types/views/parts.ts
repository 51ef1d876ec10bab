import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { toGlobalId, toUuid } from '../globalId.js';
import { asFlag, asTextOrNull, isObject, make } from '../shape.js';
import * as words from './words.js';

type Raw = Record<string, unknown>;

@ObjectType({ description: 'How a view shows one property.' })
export class ViewProperty {
  @Field(() => ID, { nullable: true, description: 'The `propertyId` that it has on the data source.' })
  readonly propertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly propertyName!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is shown.' })
  readonly isVisible!: boolean | null;

  @Field(() => Float, { nullable: true, description: 'The width of its column in pixels.' })
  readonly width!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether long values are broken into lines.' })
  readonly wrap!: boolean | null;

  @Field(() => words.StatusDisplay, { nullable: true, description: 'How a status looks.' })
  readonly statusShowAs!: string | null;

  @Field(() => words.CardPropertyWidth, { nullable: true, description: 'How wide it is on a card.' })
  readonly cardPropertyWidthMode!: string | null;

  @Field(() => words.ViewDateFormat, { nullable: true, description: 'How dates look.' })
  readonly dateFormat!: string | null;

  @Field(() => words.ViewTimeFormat, { nullable: true, description: 'How times look.' })
  readonly timeFormat!: string | null;
}

export function toViewProperty(raw: Raw): ViewProperty {
  return make(ViewProperty, {
    propertyId: asTextOrNull(raw.property_id),
    propertyName: asTextOrNull(raw.property_name),
    isVisible: asFlag(raw.visible),
    width: asNumberOrNull(raw.width),
    wrap: asFlag(raw.wrap),
    statusShowAs: words.toWord(words.StatusDisplay, raw.status_show_as),
    cardPropertyWidthMode: words.toWord(words.CardPropertyWidth, raw.card_property_width_mode),
    dateFormat: words.toWord(words.ViewDateFormat, raw.date_format),
    timeFormat: words.toWord(words.ViewTimeFormat, raw.time_format),
  });
}

@ObjectType({ description: 'What the cards of a view show as a picture.' })
export class ViewCover {
  @Field(() => words.CoverType, { nullable: true, description: 'Where it is taken from.' })
  readonly type!: string | null;

  @Field(() => ID, { nullable: true, description: 'The files property, when it is one.' })
  readonly propertyId!: string | null;
}

export function toCover(raw: Raw): ViewCover {
  return make(ViewCover, {
    type: words.toWord(words.CoverType, raw.type),
    propertyId: asTextOrNull(raw.property_id),
  });
}

@ObjectType({ description: 'How a table shows subtasks.' })
export class ViewSubtasks {
  @Field(() => ID, { nullable: true, description: 'The relation that leads to them.' })
  readonly propertyId!: string | null;

  @Field(() => words.SubtaskDisplay, { nullable: true, description: 'Where they are shown.' })
  readonly displayMode!: string | null;

  @Field(() => words.SubtaskFilterScope, { nullable: true, description: 'What filters look at.' })
  readonly filterScope!: string | null;

  @Field(() => ID, { nullable: true, description: 'The column that opens and closes them.' })
  readonly toggleColumnId!: string | null;
}

export function toSubtasks(raw: Raw): ViewSubtasks {
  return make(ViewSubtasks, {
    propertyId: asTextOrNull(raw.property_id),
    displayMode: words.toWord(words.SubtaskDisplay, raw.display_mode),
    filterScope: words.toWord(words.SubtaskFilterScope, raw.filter_scope),
    toggleColumnId: asTextOrNull(raw.toggle_column_id),
  });
}

@ObjectType({ description: 'A number that a chart computes.' })
export class ChartAggregation {
  @Field(() => words.ChartAggregator, { nullable: true, description: 'How.' })
  readonly aggregator!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of which property; null for a count of rows.' })
  readonly propertyId!: string | null;
}

export function toAggregation(raw: Raw): ChartAggregation {
  return make(ChartAggregation, {
    aggregator: words.toWord(words.ChartAggregator, raw.aggregator),
    propertyId: asTextOrNull(raw.property_id),
  });
}

@ObjectType({ description: 'A line that a chart shows for comparison.' })
export class ChartReferenceLine {
  @Field(() => ID, { nullable: true, description: 'Notion’s id of it.' })
  readonly lineId!: string | null;

  @Field(() => Float, { nullable: true, description: 'At which value it stands.' })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'What stands beside it.' })
  readonly label!: string | null;

  @Field(() => words.ChartLineColor, { nullable: true, description: 'Its colour.' })
  readonly color!: string | null;

  @Field(() => words.ChartLineStyle, { nullable: true, description: 'How it is drawn.' })
  readonly dashStyle!: string | null;
}

export function toReferenceLine(raw: Raw): ChartReferenceLine {
  return make(ChartReferenceLine, {
    lineId: asTextOrNull(raw.id),
    value: asNumberOrNull(raw.value),
    label: asTextOrNull(raw.label),
    color: words.toWord(words.ChartLineColor, raw.color),
    dashStyle: words.toWord(words.ChartLineStyle, raw.dash_style),
  });
}

@ObjectType({
  description: 'What a view groups its rows by. Fields that the kind of property does not have are null.',
})
export class ViewGroupBy {
  @Field(() => String, {
    nullable: true,
    description: 'The kind of the property in Notion’s words, such as `status` or `date`.',
  })
  readonly type!: string | null;

  @Field(() => ID, { nullable: true, description: 'The `propertyId` that it has on the data source.' })
  readonly propertyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that this property has on the data source.' })
  readonly propertyName!: string | null;

  @Field(() => words.Grouping, {
    nullable: true,
    description: 'What makes a group; null where each value does.',
  })
  readonly by!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For a formula: `date`, `text`, `number` or `checkbox`.',
  })
  readonly resultType!: string | null;

  @Field(() => words.GroupSort, { nullable: true, description: 'The order of the groups.' })
  readonly sort!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether groups without rows are left out.' })
  readonly hideEmptyGroups!: boolean | null;

  @Field(() => words.WeekStart, { nullable: true, description: 'For weeks: the day with which they begin.' })
  readonly weekStart!: words.WeekStart | null;

  @Field(() => Float, { nullable: true, description: 'For numbers: where the first range begins.' })
  readonly rangeStart!: number | null;

  @Field(() => Float, { nullable: true, description: 'For numbers: where the last range ends.' })
  readonly rangeEnd!: number | null;

  @Field(() => Float, { nullable: true, description: 'For numbers: how wide a range is.' })
  readonly rangeSize!: number | null;
}

/** A formula says how it groups one level further down than other kinds. */
export function toGroupBy(raw: Raw): ViewGroupBy {
  const isFormula = isObject(raw.group_by);
  const how = isFormula ? inside(raw.group_by) : raw;
  return make(ViewGroupBy, {
    type: asTextOrNull(raw.type),
    propertyId: asTextOrNull(raw.property_id),
    propertyName: asTextOrNull(raw.property_name),
    by: words.toWord(words.Grouping, how.group_by),
    resultType: isFormula ? asTextOrNull(how.type) : null,
    sort: words.toWord(words.GroupSort, inside(how.sort).type),
    hideEmptyGroups: asFlag(raw.hide_empty_groups),
    weekStart: words.toWeekStart(how.start_day_of_week),
    rangeStart: asNumberOrNull(how.range_start),
    rangeEnd: asNumberOrNull(how.range_end),
    rangeSize: asNumberOrNull(how.range_size),
  });
}

@ObjectType({ description: 'A view within a dashboard.' })
export class DashboardWidget {
  @Field(() => ID, { nullable: true, description: 'Notion’s id of the widget.' })
  readonly widgetId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the view that it shows: it costs no call.',
  })
  readonly viewId!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How wide it is, in Notion’s own measure of a dashboard.',
  })
  readonly width!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which row of the dashboard it stands in.',
  })
  readonly rowIndex!: number | null;

  readonly viewUuid!: string | null;
}

function toWidget(raw: Raw): DashboardWidget {
  const viewUuid = typeof raw.view_id === 'string' ? toUuid(raw.view_id) : null;
  return make(DashboardWidget, {
    widgetId: asTextOrNull(raw.id),
    viewId: viewUuid === null ? null : toGlobalId('view', viewUuid),
    width: asNumberOrNull(raw.width),
    rowIndex: asWholeOrNull(raw.row_index),
    viewUuid,
  });
}

@ObjectType({ description: 'A line of widgets of a dashboard.' })
export class DashboardRow {
  @Field(() => ID, { nullable: true, description: 'Notion’s id of the row.' })
  readonly rowId!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How high it is, in Notion’s own measure of a dashboard.',
  })
  readonly height!: number | null;

  @Field(() => [DashboardWidget], { description: 'Its widgets, from left to right.' })
  readonly widgets!: readonly DashboardWidget[];
}

export function toRow(raw: Raw): DashboardRow {
  return make(DashboardRow, {
    rowId: asTextOrNull(raw.id),
    height: asNumberOrNull(raw.height),
    widgets: listOf(raw.widgets, toWidget),
  });
}

export function asNumberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function asWholeOrNull(value: unknown): number | null {
  return Number.isInteger(value) ? (value as number) : null;
}

/** An object within another; an empty one where there is none. */
export function inside(value: unknown): Raw {
  return isObject(value) ? value : {};
}

export function whenObject<T>(value: unknown, read: (raw: Raw) => T): T | null {
  return isObject(value) ? read(value) : null;
}

/** The objects of a list; none where there is no list. */
export function listOf<T>(value: unknown, read: (raw: Raw) => T): T[] {
  return Array.isArray(value) ? value.filter(isObject).map(read) : [];
}
