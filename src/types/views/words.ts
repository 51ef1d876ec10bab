import { registerEnumType } from 'type-graphql';
import { enumOf } from '../shape.js';
import type { ConfigurationOf, GroupByOf, NotionViewProperty } from './requests.js';

type Board = ConfigurationOf<'board'>;
type Calendar = ConfigurationOf<'calendar'>;
type Chart = ConfigurationOf<'chart'>;
type Form = ConfigurationOf<'form'>;
type Timeline = ConfigurationOf<'timeline'>;
type Subtasks = NonNullable<ConfigurationOf<'table'>['subtasks']>;
type Line = NonNullable<Chart['reference_lines']>[number];

/** Words of Notion's that are no names, or hard to read as such. */
const NAMES: Readonly<Record<string, string>> = {
  '5_years': 'FIVE_YEARS',
  '12_hour': 'TWELVE_HOUR',
  '24_hour': 'TWENTY_FOUR_HOUR',
  lightgray: 'LIGHT_GRAY',
};

/** Registers an enum whose values are Notion's own words; the SDK's type of the words says which ones there must be. */
function words<W extends string | null | undefined>(
  name: string,
  description: string,
  values: Record<NonNullable<W>, string>,
): Record<string, NonNullable<W>> {
  const named = Object.entries<string>(values).map(
    ([word, text]) => [NAMES[word] ?? word.toUpperCase(), word, text] as const,
  );
  const members = Object.fromEntries(named.map(([key, word]) => [key, word as NonNullable<W>]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(named.map(([key, , text]) => [key, { description: text }])),
  });
  return members;
}

/** A word that Notion sent, or null for one that the enum lacks. */
export function toWord<W extends string>(members: Record<string, W>, value: unknown): W | null {
  return enumOf(members)(value);
}

/** Colours whose names say all. */
function colors<C extends string>(...names: C[]): Record<C, string> {
  return Object.fromEntries(names.map((name) => [name, `The colour ${name}.`])) as Record<C, string>;
}

export const StatusDisplay = words<NotionViewProperty['status_show_as']>(
  'StatusDisplay',
  'How a view shows a status.',
  { select: 'By the name of its option.', checkbox: 'As a checkbox: done or not.' },
);

export const CardPropertyWidth = words<NotionViewProperty['card_property_width_mode']>(
  'CardPropertyWidth',
  'How much room a property takes on a card.',
  { full_line: 'A line of its own.', inline: 'As much as its value needs.' },
);

export const ViewDateFormat = words<NotionViewProperty['date_format']>(
  'ViewDateFormat',
  'How a view writes dates.',
  {
    full: 'With the name of the month.',
    short: 'As short as can be.',
    month_day_year: 'As in `01/31/2026`.',
    day_month_year: 'As in `31/01/2026`.',
    year_month_day: 'As in `2026/01/31`.',
    relative: 'From today, such as “tomorrow”.',
  },
);

export const ViewTimeFormat = words<NotionViewProperty['time_format']>(
  'ViewTimeFormat',
  'How a view writes times of the day.',
  { '12_hour': 'With am and pm.', '24_hour': 'From 0 to 24.', hidden: 'Not at all.' },
);

export const CoverSize = words<Board['cover_size']>('CoverSize', 'How large the pictures of cards are.', {
  small: 'The least room.',
  medium: 'More than the least room.',
  large: 'The most room.',
});

export const CoverAspect = words<Board['cover_aspect']>(
  'CoverAspect',
  'How the pictures of cards fill their frames.',
  { contain: 'The whole picture is seen.', cover: 'The frame is filled; edges are cut off.' },
);

export const CardLayout = words<Board['card_layout']>('CardLayout', 'How properties stand on cards.', {
  list: 'One below the other.',
  compact: 'As close as can be.',
});

export const CoverSource = words<'page_cover' | 'page_content'>(
  'CoverSource',
  'Where in a page the picture of its card is taken from.',
  { page_cover: 'From across its top.', page_content: 'From within it.' },
);

export const CoverType = words<NonNullable<Board['cover']>['type'] | 'page_content_first'>(
  'CoverType',
  'Where the pictures of cards are taken from.',
  {
    page_cover: 'The picture across the top of each page.',
    page_content: 'Something within each page.',
    page_content_first: 'The first picture in the pages.',
    property: 'A files property.',
  },
);

export const CalendarRange = words<Calendar['view_range']>(
  'CalendarRange',
  'What a calendar shows at once.',
  {
    week: 'Seven days in a row.',
    month: 'All the weeks of a month.',
  },
);

export const TimelineZoom = words<NonNullable<Timeline['preference']>['zoom_level']>(
  'TimelineZoom',
  'How much time a timeline shows at once.',
  {
    hours: 'The hours of a day.',
    day: 'About one day.',
    week: 'About one week.',
    bi_week: 'About two weeks.',
    month: 'About one month.',
    quarter: 'About three months.',
    year: 'About one year.',
    '5_years': 'Several years.',
  },
);

export const SubtaskDisplay = words<Subtasks['display_mode']>(
  'SubtaskDisplay',
  'How a table shows subtasks.',
  {
    show: 'Below their parents, where they can be folded.',
    hidden: 'Only within their parents’ pages.',
    flattened: 'As rows like all others.',
    disabled: 'The table knows no subtasks.',
  },
);

export const SubtaskFilterScope = words<Subtasks['filter_scope']>(
  'SubtaskFilterScope',
  'Which rows the filter of a table with subtasks looks at.',
  {
    parents: 'At the upper ones alone.',
    parents_and_subitems: 'At all of them.',
    subitems: 'At the lower ones alone.',
  },
);

export const SubmissionPermission = words<Form['submission_permissions']>(
  'SubmissionPermission',
  'What those who answered a form may do with the row that they made.',
  {
    none: 'Not even see it.',
    comment_only: 'Read and comment on it.',
    reader: 'Read it.',
    read_and_write: 'Read and change its content.',
    editor: 'Change all of it.',
  },
);

export const ViewHeight = words<Chart['height']>('ViewHeight', 'How high a chart or map is.', {
  small: 'Low.',
  medium: 'Of middle height.',
  large: 'High.',
  extra_large: 'As high as can be.',
});

export const ChartType = words<Chart['chart_type']>('ChartType', 'The kinds of charts.', {
  column: 'Upright bars.',
  bar: 'Bars that lie.',
  line: 'Points that are joined.',
  donut: 'A ring of parts.',
  number: 'A single value.',
});

export const ChartSort = words<Chart['sort']>('ChartSort', 'The order of what a chart shows.', {
  manual: 'As somebody has put it.',
  x_ascending: 'By the groups, from A to Z.',
  x_descending: 'By the groups, from Z to A.',
  y_ascending: 'By the values, from small to large.',
  y_descending: 'By the values, from large to small.',
});

export const ChartColorTheme = words<Chart['color_theme']>('ChartColorTheme', 'The colours of a chart.', {
  ...colors('gray', 'blue', 'yellow', 'green', 'purple', 'teal', 'orange', 'pink', 'red'),
  auto: 'As Notion chooses.',
  colorful: 'Many colours.',
});

export const ChartLegendPosition = words<Chart['legend_position']>(
  'ChartLegendPosition',
  'Where the legend of a chart stands.',
  { off: 'Nowhere.', bottom: 'Below it.', side: 'Beside it.' },
);

export const ChartAxisLabels = words<Chart['axis_labels']>('ChartAxisLabels', 'Which axes are labelled.', {
  none: 'Neither.',
  x_axis: 'That of the groups.',
  y_axis: 'That of the values.',
  both: 'That of the groups and that of the values.',
});

export const ChartGridLines = words<Chart['grid_lines']>(
  'ChartGridLines',
  'Which lines lie behind a chart.',
  {
    none: 'Nothing lies there.',
    horizontal: 'Lines from left to right.',
    vertical: 'Lines from top to bottom.',
    both: 'Lines in either direction.',
  },
);

export const ChartGroupStyle = words<Chart['group_style']>(
  'ChartGroupStyle',
  'How the parts of a stacked chart stand together.',
  { normal: 'On one another.', percent: 'As parts of a hundred.', side_by_side: 'Next to each other.' },
);

export const ChartDonutLabels = words<Chart['donut_labels']>(
  'ChartDonutLabels',
  'What is written beside the parts of a donut.',
  {
    none: 'Nothing.',
    value: 'How much it is.',
    name: 'Which part it is.',
    name_and_value: 'What it is and how much.',
  },
);

export const ChartAggregator = words<NonNullable<Chart['value']>['aggregator']>(
  'ChartAggregator',
  'How a chart makes one value of many rows.',
  {
    count: 'How many rows; needs no property.',
    count_values: 'How many values.',
    sum: 'The sum of numbers.',
    average: 'The mean of numbers.',
    median: 'The middle one of numbers.',
    min: 'The smallest number.',
    max: 'The largest number.',
    range: 'From the smallest to the largest number.',
    unique: 'How many different values.',
    empty: 'How many rows without a value.',
    not_empty: 'How many rows with a value.',
    percent_empty: 'Which part of the rows has no value.',
    percent_not_empty: 'Which part of the rows has a value.',
    checked: 'How many are checked.',
    unchecked: 'How many are not checked.',
    percent_checked: 'Which part is checked.',
    percent_unchecked: 'Which part is not checked.',
    earliest_date: 'The first of all dates.',
    latest_date: 'The last of all dates.',
    date_range: 'From the earliest to the latest date.',
  },
);

export const ChartLineColor = words<Line['color']>('ChartLineColor', 'Colours of reference lines.', {
  ...colors('gray', 'brown', 'yellow', 'orange', 'green', 'blue', 'purple', 'pink', 'red'),
  lightgray: 'The colour light gray.',
});

export const ChartLineStyle = words<Line['dash_style']>('ChartLineStyle', 'How a reference line is drawn.', {
  solid: 'In one stroke.',
  dash: 'In dashes.',
});

export const GroupSort = words<GroupByOf<'select'>['sort']['type']>('GroupSort', 'The order of groups.', {
  manual: 'As somebody has put them; options in the order of their list.',
  ascending: 'From A to Z, from small to large, from old to new.',
  descending: 'From Z to A, from large to small, from new to old.',
});

const STATUS_GROUPS = {
  group: 'One for To-do, In progress and Complete each.',
  option: 'One for each option.',
};
const DATE_GROUPS = {
  relative: 'Today, yesterday, last week and so on.',
  day: 'One for each day.',
  week: 'One for each week.',
  month: 'One for each month.',
  year: 'One for each year.',
};
const TEXT_GROUPS = { exact: 'One for each text.', alphabet_prefix: 'One for each first letter.' };

export const StatusGrouping = words<GroupByOf<'status'>['group_by']>(
  'StatusGrouping',
  'What groups statuses make.',
  STATUS_GROUPS,
);

export const DateGrouping = words<GroupByOf<'date'>['group_by']>(
  'DateGrouping',
  'What groups times make.',
  DATE_GROUPS,
);

export const TextGrouping = words<GroupByOf<'text'>['group_by']>(
  'TextGrouping',
  'What groups texts make.',
  TEXT_GROUPS,
);

export const Grouping = words<
  keyof typeof STATUS_GROUPS | keyof typeof DATE_GROUPS | keyof typeof TEXT_GROUPS
>('Grouping', 'What groups the values of a property make.', {
  ...STATUS_GROUPS,
  ...DATE_GROUPS,
  ...TEXT_GROUPS,
});

/** The values are Notion's numbers of days. */
export const WeekStart = { SUNDAY: 0, MONDAY: 1 } as const satisfies Record<
  string,
  NonNullable<GroupByOf<'date'>['start_day_of_week']>
>;
export type WeekStart = (typeof WeekStart)[keyof typeof WeekStart];

registerEnumType(WeekStart, {
  name: 'WeekStart',
  description: 'The day with which weeks begin.',
  valuesConfig: { SUNDAY: { description: 'As in North America.' }, MONDAY: { description: 'As in Europe.' } },
});

export function toWeekStart(value: unknown): WeekStart | null {
  return Object.values(WeekStart).find((day) => day === value) ?? null;
}
