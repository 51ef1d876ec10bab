import type { State } from '../model.js';
import { emptyState } from '../state.js';
import { p } from './blocks.js';
import { HANDBOOK } from './handbook.js';
import { SEED, stableId } from './ids.js';
import { KITCHEN_CHILD, KITCHEN_SINK, SHOPPING, SHOPPING_ROWS } from './kitchenSink.js';
import { ORDER_ROWS, ORDERS, WELCOME } from './northwind.js';
import { PROJECT_PROPERTIES, projectId, PROJECTS } from './projects.js';
import { seedComments } from './comments.js';
import { READING_PROPERTIES, readings } from './readings.js';
import { expand } from './schema.js';
import type { Compact } from './schema.js';
import { TASK_PROPERTIES, TASK_TEMPLATE, taskId, TASKS, taskValues } from './tasks.js';
import { seedViews } from './views.js';
import { World } from './world.js';
import type { SeedDatabase, SeedRow } from './world.js';

const PEOPLE = [
  { id: SEED.adaId, name: 'Ada Lovelace', email: 'ada@acme.test' },
  { id: SEED.graceId, name: 'Grace Hopper', email: 'grace@acme.test' },
  { id: SEED.alanId, name: 'Alan Turing', email: 'alan@acme.test' },
  { id: SEED.katherineId, name: 'Katherine Johnson', email: 'katherine@acme.test' },
  { id: SEED.maryId, name: 'Mary Somerville', email: 'mary@northwind.test' },
];

/** 5 GiB: Acme pays, Northwind does not. */
const PAID_PLAN_BYTES = 5_368_709_120;
const EMOJIS = ['summit', 'boot'].map((name) => ({
  id: stableId(`emoji:${name}`),
  workspaceId: SEED.acmeId,
  name,
  url: `https://images.example.com/emoji/${name}.png`,
}));

const FIRST_TASK = Date.UTC(2026, 0, 28, 9);
const HOUR = 3_600_000;

/** Ada, as whom most people try things out, has no picture: her browser then needs nothing from outside this machine. */
function pictureOf(email: string): string | null {
  const [name] = email.split('@');
  return name === 'ada' ? null : `https://images.example.com/people/${name}.png`;
}

/**
 * A new state with the two seeded workspaces, Acme and Northwind: the same ids and times at every call. There are no
 * connections in it yet.
 */
export function seedState(): State {
  const state = emptyState();
  for (const person of PEOPLE) {
    state.people[person.id] = { ...person, avatarUrl: pictureOf(person.email) };
  }
  const [ada, grace, alan, katherine, mary] = PEOPLE.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const acme = {
    id: SEED.acmeId,
    name: 'Acme',
    icon: '🏔️',
    memberIds: [ada, grace, alan, katherine],
    maxUploadBytes: PAID_PLAN_BYTES,
  };
  const northwind = { id: SEED.northwindId, name: 'Northwind', icon: '🌬️', memberIds: [ada, mary] };
  state.workspaces = { [acme.id]: acme, [northwind.id]: northwind };
  seedAcme(new World(state, acme.id));
  seedNorthwind(new World(state, northwind.id));
  return state;
}

function seedAcme(world: World): void {
  for (const page of HANDBOOK) world.addPage(page);
  seedWork(world);
  seedViews(world.state);
  seedComments(world.state);
  for (const emoji of EMOJIS) world.state.customEmojis[emoji.id] = { ...emoji };
  seedReadings(world);
  seedKitchen(world);
  world.addPage({
    id: SEED.gracePrivateId,
    title: 'Notes for my talk',
    icon: '🎤',
    privateTo: 'grace',
    created: '2026-03-01T19:30:00.000Z',
    by: 'grace',
    blocks: [p('A nanosecond is a piece of wire this long.'), p('Bring the wire.')],
  });
}

/** Projects and tasks point at each other: all rows first, then their values. */
function seedWork(world: World): void {
  const projects = world.addDatabase({ ...WORK.projects, properties: PROJECT_PROPERTIES });
  const tasks = world.addDatabase({ ...WORK.tasks, properties: TASK_PROPERTIES });
  const projectRows = PROJECTS.map((row): SeedRow => ({
    ...row,
    values: expand(PROJECT_PROPERTIES, row.values),
  }));
  const taskRows = TASKS.map((row, index): SeedRow => {
    const [project, name] = row;
    const created = new Date(FIRST_TASK + index * 7 * HOUR).toISOString();
    const values: { [name: string]: Compact } = taskValues(row);
    if (project !== '') values.Project = [projectId(project)];
    return { id: taskId(name), created, by: 'katherine', values: expand(TASK_PROPERTIES, values) };
  });
  for (const row of projectRows) world.addRow(projects, row);
  for (const row of taskRows) world.addRow(tasks, row);
  for (const row of projectRows) world.fillRow(projects, row);
  for (const row of taskRows) world.fillRow(tasks, row);
  const forgotten = {
    id: stableId('task:fax'),
    created: '2026-01-27T08:00:00.000Z',
    by: 'grace',
    trashed: true,
  };
  world.addRow(tasks, { ...forgotten, values: {} });
  world.fillRow(tasks, { ...forgotten, values: expand(TASK_PROPERTIES, { Name: 'Throw away the fax' }) });
  const { values, ...template } = TASK_TEMPLATE;
  world.addTemplate(tasks, { ...template, values: expand(TASK_PROPERTIES, values) });
}

const WORK: { [key in 'projects' | 'tasks']: Omit<SeedDatabase, 'properties'> } = {
  projects: {
    id: SEED.projectsDatabaseId,
    sourceId: SEED.projectsSourceId,
    title: 'Projects',
    description: 'What we build this year, **one row each**.',
    icon: '🗂️',
    cover: 'https://images.example.com/covers/workbench.jpg',
    created: '2026-01-12T09:00:00.000Z',
    edited: '2026-03-24T17:30:00.000Z',
  },
  tasks: {
    id: SEED.tasksDatabaseId,
    sourceId: SEED.tasksSourceId,
    title: 'Tasks',
    description: 'Small enough to finish in a week.',
    icon: '✅',
    created: '2026-01-12T09:05:00.000Z',
    by: 'katherine',
  },
};

function seedReadings(world: World): void {
  const source = world.addDatabase({
    id: SEED.bigDatabaseId,
    sourceId: SEED.bigSourceId,
    title: 'Readings',
    description: 'Every morning at six, from five stations.',
    icon: '🌡️',
    created: '2026-01-04T12:00:00.000Z',
    by: 'ada',
    properties: READING_PROPERTIES,
  });
  fill(
    world,
    source.id,
    readings().map((row) => ({ ...row, values: expand(source.properties, row.values) })),
  );
}

function seedKitchen(world: World): void {
  world.addPage(KITCHEN_SINK);
  world.addPage(KITCHEN_CHILD);
  const source = world.addDatabase(SHOPPING);
  const rows = SHOPPING_ROWS.map((values) => row('shopping', SHOPPING, values));
  const [coffee] = rows;
  if (coffee) {
    coffee.values.Where = {
      place: { lat: 47.2692, lon: 11.4041, name: 'Market hall', address: 'Herzog-Siegmund-Ufer 1' },
    };
    coffee.values.Verified = { verification: { state: 'verified' } };
  }
  fill(world, source.id, rows);
}

function seedNorthwind(world: World): void {
  world.addPage(WELCOME);
  const source = world.addDatabase(ORDERS);
  fill(
    world,
    source.id,
    ORDER_ROWS.map((values) => row('order', ORDERS, values)),
  );
}

function row(prefix: string, database: SeedDatabase, values: { [name: string]: Compact }): SeedRow {
  const { created, by, properties } = database;
  return {
    id: stableId(`${prefix}:${JSON.stringify(Object.values(values)[0])}`),
    created,
    by,
    values: expand(properties, values),
  };
}

function fill(world: World, sourceId: string, rows: SeedRow[]): void {
  const source = world.state.entities[sourceId];
  if (source?.object !== 'data_source') throw new Error(`The seed has no data source ${sourceId}.`);
  // A row may name one that comes after it.
  for (const one of rows) world.addRow(source, one);
  for (const one of rows) world.fillRow(source, one);
}
