import type { Client, UpdateViewParameters } from '@notionhq/client';

import type { Garden } from './viewWorld.js';
import { fullView, makeView, plant } from './viewWorld.js';
import { clientOf, useEmulator } from './world.js';

const running = useEmulator();

let client: Client;
let garden: Garden;
beforeAll(async () => {
  client = clientOf(running());
  garden = await plant(client);
});

const ascending = { type: 'ascending' };
const refused = (text: string) => ({
  code: 'validation_error',
  message: expect.stringContaining(text) as string,
});

/** `configuration` of a view with property ids for `<Name>`, which answers name as well. */
type Configuration = { type: string; [key: string]: unknown };

function withIds<T>(value: T): T {
  const text = JSON.stringify(value).replace(/<(\w+)>/g, (_, name: string) => garden.ids[name] ?? name);
  return JSON.parse(text) as T;
}

async function make(configuration: Configuration) {
  const target = { data_source_id: garden.sourceId, database_id: garden.databaseId };
  const sent = withIds(configuration);
  const view = await makeView(client, { ...target, type: sent.type, configuration: sent });
  const read = fullView(await client.views.retrieve({ view_id: view.id }));
  expect(read.configuration).toEqual(view.configuration);
  return { id: view.id, configuration: view.configuration as unknown as Configuration };
}

const byBed = { type: 'select', property_id: '<Bed>', sort: ascending, hide_empty_groups: true };
const properties = [
  { property_id: 'title', visible: true, width: 300, wrap: true },
  { property_id: '<Sown>', visible: false, date_format: 'relative', time_format: '24_hour' },
];
const namedProperties = [
  { property_id: 'title', property_name: 'Name', visible: true, width: 300, wrap: true },
  {
    property_id: '<Sown>',
    property_name: 'Sown',
    visible: false,
    date_format: 'relative',
    time_format: '24_hour',
  },
];
const namedByBed = { ...byBed, property_name: 'Bed' };
const cards = {
  cover: { type: 'property', property_id: '<Photo>' },
  cover_size: 'large',
  cover_aspect: 'contain',
  card_layout: 'compact',
};

/** What is sent for each kind, and what more the answer holds. */
const KINDS: [sent: Configuration, named: { [key: string]: unknown }][] = [
  [
    {
      type: 'table',
      properties,
      group_by: byBed,
      subtasks: { display_mode: 'show', filter_scope: 'parents', toggle_column_id: 'title' },
      wrap_cells: true,
      frozen_column_index: 1,
      show_vertical_lines: false,
    },
    { properties: namedProperties, group_by: namedByBed },
  ],
  [
    {
      type: 'board',
      group_by: { type: 'status', property_id: '<State>', group_by: 'group', sort: { type: 'manual' } },
      sub_group_by: byBed,
      ...cards,
    },
    {
      group_by: {
        type: 'status',
        property_id: '<State>',
        property_name: 'State',
        group_by: 'group',
        sort: { type: 'manual' },
      },
      sub_group_by: namedByBed,
    },
  ],
  [{ type: 'gallery', properties, ...cards }, { properties: namedProperties }],
  [{ type: 'list', properties }, { properties: namedProperties }],
  [
    { type: 'calendar', date_property_id: '<Sown>', view_range: 'month', show_weekends: false },
    { date_property_name: 'Sown' },
  ],
  [
    {
      type: 'timeline',
      date_property_id: '<Sown>',
      end_date_property_id: '<Sown>',
      show_table: true,
      table_properties: properties,
      preference: { zoom_level: '5_years', center_timestamp: 1767225600000 },
      color_by: true,
    },
    { date_property_name: 'Sown', end_date_property_name: 'Sown', table_properties: namedProperties },
  ],
  [{ type: 'map', height: 'large', map_by: '<Place>' }, { map_by_property_name: 'Place' }],
  [
    {
      type: 'form',
      is_form_closed: true,
      anonymous_submissions: false,
      submission_permissions: 'comment_only',
    },
    {},
  ],
  [
    {
      type: 'chart',
      chart_type: 'column',
      x_axis: byBed,
      y_axis: { aggregator: 'sum', property_id: '<Price>' },
      stack_by: { type: 'person', property_id: '<Owner>', sort: ascending },
      sort: 'y_descending',
      color_theme: 'teal',
      height: 'extra_large',
      legend_position: 'side',
      axis_labels: 'both',
      grid_lines: 'horizontal',
      group_style: 'percent',
      y_axis_min: 0,
      y_axis_max: 10.5,
      reference_lines: [{ id: 'goal', value: 5, label: 'Goal', color: 'red', dash_style: 'dash' }],
      caption: 'By bed',
      smooth_line: true,
    },
    {
      x_axis: namedByBed,
      stack_by: { type: 'person', property_id: '<Owner>', property_name: 'Owner', sort: ascending },
    },
  ],
];

describe('the configuration', () => {
  it.each(KINDS)('of a $type is kept, its properties named', async (sent, named) => {
    const { configuration } = await make(sent);
    expect(configuration).toEqual(withIds({ ...sent, ...named }));
  });

  const GROUPS = [
    { type: 'text', property_id: '<Notes>', group_by: 'alphabet_prefix', sort: ascending },
    { type: 'title', property_id: 'title', group_by: 'exact', sort: ascending },
    { type: 'number', property_id: '<Price>', sort: ascending, range_start: 0, range_end: 9, range_size: 3 },
    { type: 'checkbox', property_id: '<Done>', sort: { type: 'descending' } },
    { type: 'date', property_id: '<Sown>', group_by: 'week', start_day_of_week: 1, sort: ascending },
    { type: 'formula', property_id: '<Grown>', group_by: { type: 'number', sort: ascending, range_size: 2 } },
  ];
  it.each(GROUPS)('groups by $type', async (group) => {
    const { configuration } = await make({ type: 'board', group_by: group });
    const name = Object.keys(garden.ids).find((key) => garden.ids[key] === withIds(group).property_id);
    expect(configuration.group_by).toEqual({ ...withIds(group), property_name: name });
  });

  it('gives reference lines an id', async () => {
    const line = { value: 5, label: 'Goal', color: 'red', dash_style: 'dash' };
    const { configuration } = await make({ type: 'chart', chart_type: 'line', reference_lines: [line] });
    expect(configuration.reference_lines).toEqual([{ ...line, id: expect.any(String) as string }]);
  });

  it('is changed key by key, and null clears', async () => {
    const { id } = await make({ type: 'table', properties, group_by: byBed, wrap_cells: true });
    const configuration = { type: 'table', group_by: null, frozen_column_index: 2 };
    const changes = { view_id: id, configuration } as unknown as UpdateViewParameters;
    const view = fullView(await client.views.update(changes));
    expect(view.configuration).toEqual(
      withIds({ type: 'table', properties: namedProperties, wrap_cells: true, frozen_column_index: 2 }),
    );
  });

  const WRONG: [configuration: Configuration, path: string][] = [
    [{ type: 'board' }, 'body.configuration.group_by should be defined'],
    [{ type: 'calendar' }, 'body.configuration.date_property_id should be defined'],
    [{ type: 'timeline' }, 'body.configuration.date_property_id should be defined'],
    [{ type: 'chart' }, 'body.configuration.chart_type should be defined'],
    [{ type: 'calendar', date_property_id: '<Bed>' }, '"Bed" is of type select'],
    [{ type: 'map', map_by: '<Bed>' }, '"Bed" is of type select'],
    [{ type: 'board', group_by: { ...byBed, type: 'status', group_by: 'option' } }, 'of type status'],
    [{ type: 'board', group_by: { ...byBed, sort: undefined } }, 'group_by.sort should be defined'],
    [{ type: 'table', properties: [{ property_id: 'nope' }] }, 'Could not find property'],
    [
      { type: 'table', properties: [{ property_id: 'title', width: 31 }] },
      'properties[0].width should be ≥ `32`',
    ],
    [{ type: 'table', cover: { type: 'page_cover' } }, 'body.configuration.cover should be not present'],
    [{ type: 'table', wrap_cells: null }, 'body.configuration.wrap_cells should be a boolean'],
    [{ type: 'gallery', cover: { type: 'page_content_first' } }, 'body.configuration.cover.type'],
    [{ type: 'form', submission_permissions: 'all' }, 'body.configuration.submission_permissions'],
    [{ type: 'chart', chart_type: 'pie' }, 'body.configuration.chart_type'],
  ];
  it.each(WRONG)('%j is refused by name', async (configuration, message) => {
    await expect(make(configuration)).rejects.toMatchObject(refused(message));
  });
});
