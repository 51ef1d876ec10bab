import { bullet, h2, p, todo, toggle } from './blocks.js';
import { SEED, stableId } from './ids.js';
import { dual, options, property, single, status } from './schema.js';
import type { Compact } from './schema.js';

export const TASK_PROPERTIES = [
  property('title', 'Name', 'title'),
  property('uI:d', 'ID', 'unique_id', { prefix: 'TASK' }),
  property('dN@1', 'Done', 'checkbox'),
  property(
    'sT`t',
    'Status',
    'status',
    status({
      'To-do': { 'Not started': 'default', Blocked: 'red' },
      'In progress': { 'In progress': 'blue' },
      Complete: { Done: 'green' },
    }),
  ),
  property('aS=n', 'Assignee', 'people'),
  property('dU;e', 'Due', 'date'),
  property('p|>9', 'Priority', 'select', options({ High: 'red', Medium: 'yellow', Low: 'green' })),
  property(
    'tG{s',
    'Tags',
    'multi_select',
    options({
      bug: 'red',
      research: 'purple',
      writing: 'yellow',
      purchase: 'orange',
      test: 'blue',
      'quick win': 'green',
    }),
  ),
  property('eS#t', 'Estimate', 'number', { format: 'number' }),
  property('gk<2', 'Project', 'relation', dual(SEED.projectsDatabaseId, SEED.projectsSourceId, 'gk<1')),
  property('bL:k', 'Blocked by', 'relation', single(SEED.tasksDatabaseId, SEED.tasksSourceId)),
  property('lI~k', 'Link', 'url'),
  property('nO^t', 'Notes', 'rich_text'),
  property('fO:1', 'Label', 'formula', { expression: 'prop("ID") + " · " + prop("Name")' }),
  property('fO:2', 'Days planned', 'formula', { expression: 'round(prop("Estimate") / 8, 1)' }),
  property('fO:3', 'Open', 'formula', { expression: 'not prop("Done")' }),
  property('cR:1', 'Created', 'created_time'),
  property('eD:2', 'Last edited by', 'last_edited_by'),
];

/** Project, task, assignees, due, priority, hours, tags, state (`x` done, `>` in progress, `!` blocked, `` not started). */
export type TaskRow = [
  project: string,
  name: string,
  assignee: string,
  due: string,
  priority: string,
  hours: number | null,
  tags: string,
  state: 'x' | '>' | '!' | '',
];

/** A task's id by its name. */
export function taskId(name: string): string {
  return name === TASKS[0]?.[1] ? SEED.firstTaskId : stableId(`task:${name}`);
}

const TODAY = { type: 'template_mention_date', template_mention_date: 'today' };

const STATES = { x: 'Done', '>': 'In progress', '!': 'Blocked', '': 'Not started' };

/** The values of a row of the table. `start → end` is a range. */
export function taskValues([, name, who, due, priority, hours, tags, state]: TaskRow): {
  [name: string]: Compact;
} {
  return {
    Name: name,
    Done: state === 'x',
    Status: STATES[state],
    Assignee: who === '' ? null : who.split(' '),
    Due: due === '' ? null : due.split(' → '),
    Priority: priority === '' ? null : priority,
    Estimate: hours,
    Tags: tags === '' ? null : tags.split(', '),
    ...TASK_EXTRAS[name],
  };
}

export const TASKS: readonly TaskRow[] = [
  ['Trail Sensor 2', 'Measure the sleep current at −30 °C', 'ada', '2026-02-06', 'High', 12, 'test', 'x'],
  ['Trail Sensor 2', 'Choose the pressure sensor', 'ada alan', '2026-02-13', 'High', 6, 'research', 'x'],
  [
    'Trail Sensor 2',
    'Order lithium cells for the pilot',
    'katherine',
    '2026-02-17',
    'Medium',
    1,
    'purchase',
    'x',
  ],
  ['Trail Sensor 2', 'Draw the second housing', 'grace', '2026-02-20', 'Medium', 24, '', 'x'],
  ['Trail Sensor 2', 'Print three housings', 'grace', '2026-02-27', 'Low', 5, '', 'x'],
  [
    'Trail Sensor 2',
    'Freeze test, first cycle',
    'ada',
    '2026-03-02T08:00:00.000+01:00 → 2026-03-03T18:00:00.000+01:00',
    'High',
    16,
    'test',
    'x',
  ],
  ['Trail Sensor 2', 'Replace the gasket material', 'grace', '2026-03-09', 'High', 8, 'bug', 'x'],
  [
    'Trail Sensor 2',
    'Freeze test, second cycle',
    'ada',
    '2026-03-16T08:00:00.000+01:00 → 2026-03-17T18:00:00.000+01:00',
    'High',
    16,
    'test',
    '>',
  ],
  ['Trail Sensor 2', 'Write the radio driver', 'alan', '2026-03-20', 'High', 40, '', 'x'],
  [
    'Trail Sensor 2',
    'Shorten the listen window to 40 ms',
    'alan',
    '2026-03-27',
    'Medium',
    10,
    'research',
    '>',
  ],
  ['Trail Sensor 2', 'Antenna simulation', 'ada', '2026-03-31', 'Medium', 20, 'research', 'x'],
  [
    'Trail Sensor 2',
    'Antenna range walk on the north ridge',
    'ada katherine',
    '2026-04-10T07:30:00.000+02:00',
    'High',
    9,
    'test',
    '>',
  ],
  ['Trail Sensor 2', 'Lightning protection', 'ada', '2026-04-17', 'High', 14, 'research', '!'],
  ['Trail Sensor 2', 'Board revision C', 'ada', '2026-04-24', 'High', 32, '', ''],
  ['Trail Sensor 2', 'Bill of materials below 41 €', 'katherine', '2026-04-30', 'Medium', 7, 'purchase', '>'],
  [
    'Trail Sensor 2',
    'Find a second source for the humidity sensor',
    'katherine',
    '2026-05-05',
    'Low',
    4,
    'purchase, research',
    '',
  ],
  ['Trail Sensor 2', 'Over-the-air update, small patches', 'alan', '2026-05-15', 'High', 48, '', ''],
  ['Trail Sensor 2', 'Clock drift after a cold night', 'alan', '2026-05-19', 'Medium', 6, 'bug', ''],
  ['Trail Sensor 2', 'Mounting bracket for larch poles', 'grace', '2026-05-22', 'Low', 11, '', ''],
  ['Trail Sensor 2', 'Packaging without plastic', 'grace', '2026-06-05', 'Low', 9, '', ''],
  [
    'Trail Sensor 2',
    'Quick-start card in four languages',
    'grace katherine',
    '2026-06-12',
    'Low',
    6,
    'writing',
    '',
  ],
  [
    'Trail Sensor 2',
    'Pilot with six mountain guides',
    'katherine',
    '2026-06-15 → 2026-07-17',
    'High',
    60,
    'test',
    '',
  ],
  ['Trail Sensor 2', 'Answer the pilot’s questions', '', '2026-07-24', 'Medium', null, 'writing', ''],
  ['Trail Sensor 2', 'Calibrate in the climate chamber', 'ada', '2026-07-28', 'High', 18, 'test', ''],
  ['Trail Sensor 2', 'Firmware freeze', 'alan', '2026-08-14', 'High', 2, '', ''],
  ['Trail Sensor 2', 'Factory test rig', 'ada alan', '2026-08-21', 'Medium', 30, '', ''],
  ['Trail Sensor 2', 'First hundred units', 'katherine', '2026-09-11', 'High', 20, '', ''],
  ['Trail Sensor 2', 'Spare gaskets in every box', '', '', 'Low', 1, 'quick win', ''],
  ['Website relaunch', 'Write the product pages', 'grace', '2026-02-20', 'Medium', 18, 'writing', 'x'],
  [
    'Website relaunch',
    'Photograph the sensors in snow',
    'grace',
    '2026-02-26T06:45:00.000+01:00',
    'Medium',
    10,
    '',
    'x',
  ],
  ['Website relaunch', 'Shop checkout on a phone', 'alan', '2026-03-26', 'High', 35, '', 'x'],
  [
    'Website relaunch',
    'Measure the start page on a slow phone',
    'alan',
    '2026-04-02',
    'High',
    5,
    'test',
    '>',
  ],
  ['Website relaunch', 'Redirect the old addresses', 'alan', '2026-04-08', 'Medium', 3, 'quick win', ''],
  [
    'Website relaunch',
    'Alt texts for all pictures',
    'grace',
    '2026-04-15',
    'High',
    4,
    'writing, quick win',
    '',
  ],
  ['Summit app', 'Offline maps: choose the tile format', 'alan', '2026-03-06', 'High', 12, 'research', 'x'],
  ['Summit app', 'Show the nearest sensor', 'katherine', '2026-04-03', 'High', 20, '', '>'],
  ['Summit app', 'Battery use below 2 % an hour', 'alan', '2026-05-08', 'High', 25, 'test', ''],
  ['Summit app', 'Sign in with an account of the shop', 'alan', '2026-05-29', 'Medium', 16, '', ''],
  ['Summit app', 'Colours that can be read in sunlight', 'grace', '2026-04-21', 'Medium', 8, '', '>'],
  ['Summit app', 'Crash when the GPS is switched off', 'katherine', '2026-04-01', 'High', 3, 'bug', 'x'],
  ['Base camp move', 'Sign the lease', 'katherine', '2026-02-12', 'High', 2, '', 'x'],
  ['Base camp move', 'Fibre to the station building', 'katherine', '2026-02-27', 'High', 3, 'purchase', 'x'],
  [
    'Base camp move',
    'Move the climate chamber',
    'ada katherine',
    '2026-03-18T09:00:00.000+01:00',
    'Medium',
    8,
    '',
    'x',
  ],
  [
    'Base camp move',
    'House-warming 🎉',
    'grace',
    '2026-03-27T17:00:00.000+01:00 → 2026-03-27T22:00:00.000+01:00',
    'Low',
    4,
    '',
    'x',
  ],
  ['Spring catalogue', 'Choose the paper', 'grace', '2026-02-13', 'Low', 2, 'purchase', 'x'],
  ['Spring catalogue', 'Proof-read', 'katherine', '2026-03-06', 'Medium', 5, 'writing', 'x'],
  ['Spring catalogue', 'Send to the printer', 'grace', '2026-03-13', 'Medium', 1, '', 'x'],
  ['Radio certification', 'Book the laboratory', 'ada', '2026-03-06', 'High', 1, 'purchase', 'x'],
  ['Radio certification', 'Prepare the test firmware', 'alan', '2026-04-14', 'High', 12, '', '>'],
  ['Radio certification', 'Declaration of conformity', 'ada', '2026-06-30', 'Medium', 6, 'writing', ''],
  ['Repair programme', 'List the parts that break', 'alan', '2026-06-05', 'Medium', 4, 'research', ''],
  ['Repair programme', 'Film the gasket change', 'grace', '', 'Low', 6, '', ''],
  ['Open data API', 'Describe every field', 'ada', '2026-03-20', 'Medium', 9, 'writing', 'x'],
  ['Open data API', 'Rate limits that are written down', 'alan', '2026-04-07', 'Medium', 5, 'writing', '>'],
  ['Open data API', 'Export of a whole year', 'alan', '2026-05-22', 'Low', 14, '', ''],
  ['Open data API', 'Wrong units in the wind field', 'ada', '2026-03-30', 'High', 1, 'bug, quick win', 'x'],
  ['Hut partners', 'Call the alpine club', 'katherine', '2026-05-06T11:00:00.000+02:00', 'Low', 1, '', '!'],
  ['Hut partners', 'Price list for huts', 'katherine', '', '', null, '', ''],
  [
    'Avalanche study',
    'Grant application',
    'ada katherine',
    '2026-08-31',
    'High',
    40,
    'writing, research',
    '',
  ],
  ['Avalanche study', 'Agree on the slope', 'ada', '2026-10-05', 'Medium', 3, '', ''],
  ['', 'Renew the domain names', 'grace', '2026-12-01', 'Medium', 1, 'quick win', ''],
  ['', 'Water the plants', '', '', '', null, '', ''],
];

/** What a task is made from when nothing else is said. */
export const TASK_TEMPLATE = {
  id: SEED.taskTemplateId,
  icon: '🧩',
  created: '2026-01-12T09:10:00.000Z',
  by: 'katherine',
  values: { Name: 'New task', Priority: 'Medium', Tags: ['research'] } satisfies { [name: string]: Compact },
  blocks: [
    p(['Begun on ', { mention: { template_mention: TODAY } }, '.']),
    h2('What is done when it is done?'),
    todo('Write the answer here'),
    toggle('How to estimate', bullet('Halve it, then add a day')),
  ],
};

/** What few tasks have. */
const TASK_EXTRAS: { [name: string]: { [name: string]: Compact } } = {
  'Measure the sleep current at −30 °C': {
    Link: 'https://acme.test/lab/sleep-current',
    Notes: '11.4 µA after ten minutes, **below the target**. The raw data is in `lab/2026-02-05.csv`.',
  },
  'Freeze test, second cycle': { 'Blocked by': [stableId('task:Replace the gasket material')] },
  'Board revision C': {
    'Blocked by': [
      stableId('task:Lightning protection'),
      stableId('task:Antenna range walk on the north ridge'),
    ],
    Notes: [
      'Wait for the range walk, then move the connector by ',
      { equation: { expression: '\\Delta x = 1.5\\,\\mathrm{mm}' } },
      '.',
    ],
  },
  'Prepare the test firmware': {
    Link: 'https://acme.test/firmware/radio-test',
    'Blocked by': [stableId('task:Write the radio driver')],
  },
  'Redirect the old addresses': { Notes: 'The list is long; ~~by hand~~ with a script.' },
};
