import type { RawBlock, RawOption, RawPage, RawProperty } from './objects.js';

/** The same workspace on every run: nothing in it is random, and nothing depends on the time. */

const PERSON = { object: 'user', id: 'c7c11cca-1d73-471d-9b6e-bdef51470190' };
const COLORS = ['green', 'red', 'blue', 'yellow', 'purple'];
const ROWS = 100;
const PROJECTS = 90;
const CUSTOMERS = 60;

/** The first part says what it is, the last counts. */
function uuid(kind: string, count: number): string {
  return `${kind.padStart(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}

function range<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function textOf(content: string) {
  const annotations = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: 'default',
  };
  return [{ type: 'text', text: { content, link: null }, annotations, plain_text: content, href: null }];
}

function optionOf(kind: string, index: number): RawOption & { id: string } {
  const at = index % COLORS.length;
  return { id: `${kind}${at}`, name: `${kind} ${at}`, color: COLORS[at] ?? 'default' };
}

function stamps() {
  return {
    created_time: '2026-01-15T10:30:00.000Z',
    last_edited_time: '2026-01-16T08:00:00.000Z',
    created_by: PERSON,
    last_edited_by: PERSON,
    in_trash: false,
    archived: false,
  };
}

function dayOf(index: number) {
  return { start: `2026-02-${10 + (index % 18)}`, end: null, time_zone: null };
}

interface Source {
  id: string;
  name: string;
  /** What Notion says of each property, besides its id, name and type. */
  schema: Record<string, { id: string; type: string } & Record<string, unknown>>;
  rows: RawPage[];
}

function pageOf(kind: string, index: number, source: string, properties: Record<string, RawProperty>) {
  const id = uuid(kind, index);
  return {
    object: 'page',
    id,
    ...stamps(),
    is_archived: false,
    is_locked: false,
    icon: { type: 'emoji', emoji: '🥬' },
    cover: null,
    parent: { type: 'data_source_id', data_source_id: source, database_id: uuid('db', 1) },
    properties,
    url: `https://www.notion.so/${id.replaceAll('-', '')}`,
    public_url: null,
  };
}

const WIDE_ID = uuid('d5', 1);
const TASKS_ID = uuid('d5', 2);
const PROJECTS_ID = uuid('d5', 3);
const CUSTOMERS_ID = uuid('d5', 4);

function wideProperties(index: number): Record<string, RawProperty> {
  return {
    Name: { id: 'title', type: 'title', title: textOf(`Row ${index}`) },
    Note: { id: 'nOte', type: 'rich_text', rich_text: textOf(`What is to be known of row ${index}.`) },
    Price: { id: 'BJXS', type: 'number', number: index * 2.5 },
    Group: { id: 'gRup', type: 'select', select: optionOf('Group', index) },
    Tags: {
      id: 'flsb',
      type: 'multi_select',
      multi_select: [optionOf('Tag', index), optionOf('Tag', index + 1)],
    },
    Stage: { id: 'stGe', type: 'status', status: optionOf('Stage', index) },
    Due: { id: 'dUex', type: 'date', date: dayOf(index) },
    Done: { id: 'dOne', type: 'checkbox', checkbox: index % 2 === 0 },
    Link: { id: 'lInk', type: 'url', url: `https://example.com/${index}` },
  };
}

/** A schema that has of each property no more than its kind, as for all kinds without settings. */
function plainSchema(properties: Record<string, RawProperty>): Source['schema'] {
  const settings: Record<string, unknown> = {
    number: { format: 'dollar' },
    select: { options: range(5, (index) => optionOf('Group', index)) },
    multi_select: { options: range(5, (index) => optionOf('Tag', index)) },
    status: { options: range(5, (index) => optionOf('Stage', index)), groups: [] },
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, { id, type }]) => [
      name,
      { id, name, description: null, type, [type]: settings[type] ?? {} },
    ]),
  );
}

function relationSchema(id: string, name: string, target: string, synced: { id: string; name: string }) {
  const dual_property = { synced_property_id: synced.id, synced_property_name: synced.name };
  const relation = {
    database_id: uuid('db', 1),
    data_source_id: target,
    type: 'dual_property',
    dual_property,
  };
  return { id, name, description: null, type: 'relation', relation };
}

function relationTo(id: string, ids: string[]): RawProperty {
  return {
    id,
    type: 'relation',
    relation: ids.map((related) => ({ id: related })),
    has_more: false,
  } as RawProperty;
}

function titled(name: string): RawProperty {
  return { id: 'title', type: 'title', title: textOf(name) };
}

/** Every task has one project and one customer; 7 is prime to the others, so that neighbours do not share them. */
function tasks(): Source {
  const rows = range(ROWS, (index) =>
    pageOf('7a5c', index, TASKS_ID, {
      Name: titled(`Task ${index}`),
      Project: relationTo('pRoj', [uuid('9e0', (index * 7) % PROJECTS)]),
      Customer: relationTo('cUst', [uuid('c05', (index * 7) % CUSTOMERS)]),
    }),
  );
  const schema = {
    ...plainSchema({ Name: titled('') }),
    Project: relationSchema('pRoj', 'Project', PROJECTS_ID, { id: 'tAsk', name: 'Tasks' }),
    Customer: relationSchema('cUst', 'Customer', CUSTOMERS_ID, { id: 'tAsk', name: 'Tasks' }),
  };
  return { id: TASKS_ID, name: 'Tasks', schema, rows };
}

/** What the tasks lead to, with the way back. */
function targets(
  id: string,
  name: string,
  kind: string,
  count: number,
  synced: { id: string; name: string },
): Source {
  const rows = range(count, (index) => {
    const back = range(ROWS, (task) => task).filter((task) => (task * 7) % count === index);
    return pageOf(kind, index, id, {
      Name: titled(`${synced.name} ${index}`),
      Tasks: relationTo(
        'tAsk',
        back.map((task) => uuid('7a5c', task)),
      ),
    });
  });
  const schema = {
    ...plainSchema({ Name: titled('') }),
    Tasks: relationSchema('tAsk', 'Tasks', TASKS_ID, synced),
  };
  return { id, name, schema, rows };
}

/** The tables, by id. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  [
    {
      id: WIDE_ID,
      name: 'Wide',
      schema: plainSchema(wideProperties(0)),
      rows: range(ROWS, (index) => pageOf('b0', index, WIDE_ID, wideProperties(index))),
    },
    tasks(),
    targets(PROJECTS_ID, 'Projects', '9e0', PROJECTS, { id: 'pRoj', name: 'Project' }),
    targets(CUSTOMERS_ID, 'Customers', 'c05', CUSTOMERS, { id: 'cUst', name: 'Customer' }),
  ].map((source) => [source.id, source]),
);

/** A data source as Notion sends it. */
export function dataSourceOf({ id, name, schema }: Source) {
  return {
    object: 'data_source',
    id,
    title: textOf(name),
    description: [],
    parent: { type: 'database_id', database_id: uuid('db', 1) },
    database_parent: { type: 'workspace', workspace: true },
    is_inline: false,
    ...stamps(),
    properties: schema,
    icon: null,
    cover: null,
    url: `https://www.notion.so/${id.replaceAll('-', '')}`,
    public_url: null,
  };
}

/**
 * The levels of the tree, 120 blocks, shared evenly by the containers of the level above. Nine lists with that of the page,
 * and the page itself: ten calls, as many as Notion lets go at once.
 */
const LEVELS = [
  { blocks: 25, containers: 3 },
  { blocks: 45, containers: 3 },
  { blocks: 36, containers: 2 },
  { blocks: 14, containers: 0 },
];
const TREE_ID = uuid('7ee', 0);

function makeTree(): Map<string, RawBlock[]> {
  const lists = new Map<string, RawBlock[]>();
  let holders = [TREE_ID];
  let made = 0;
  for (const { blocks, containers } of LEVELS) {
    const each = blocks / holders.length;
    const level = holders.map((holder, at) =>
      range(each, (index) => blockOf(holder, (made += 1), index * holders.length + at < containers)),
    );
    holders.forEach((holder, at) => lists.set(holder, level[at] ?? []));
    holders = level.flat().flatMap(({ id, has_children }) => (has_children ? [id] : []));
  }
  return lists;
}

function blockOf(parent: string, count: number, has_children: boolean): RawBlock {
  const type = has_children ? 'toggle' : 'paragraph';
  const inPage = parent === TREE_ID;
  return {
    object: 'block',
    id: uuid('b10c', count),
    type,
    parent: inPage ? { type: 'page_id', page_id: parent } : { type: 'block_id', block_id: parent },
    ...stamps(),
    has_children,
    [type]: { rich_text: textOf(`Block ${count}`), color: 'default' },
  } as RawBlock;
}

/** The blocks in each container of the tree, by the container's id; the page comes first. */
export const TREE: ReadonlyMap<string, RawBlock[]> = makeTree();

/** Every page, by id. */
export const PAGES: ReadonlyMap<string, RawPage> = new Map(
  [...[...SOURCES.values()].flatMap(({ rows }) => rows), treePage()].map((page) => [page.id, page]),
);

function treePage(): RawPage {
  return {
    ...pageOf('7ee', 0, WIDE_ID, { title: titled('Tree') }),
    parent: { type: 'workspace', workspace: true },
  } as RawPage;
}

/** What the workloads ask for. */
export const IDS = { page: uuid('b0', 1), wide: WIDE_ID, tasks: TASKS_ID, tree: TREE_ID };

/** The rows of a table that is there. */
export function rowsIn(source: string): RawPage[] {
  return found(SOURCES.get(source)).rows;
}

/** A page that is there. */
export function pageIn(id: string): RawPage {
  return found(PAGES.get(id));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The workspace lacks what a workload asks for.');
  return value;
}
