import { getNamedType, isInputObjectType } from 'graphql';
import { SEED, stableId } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { everyField } from '../../support/everyField.js';
import { idOf, openSession, refusal, there, type Session } from './session.js';

type CreateInput = Parameters<Session['sdk']['CreateView']>[0]['input'];
type UpdateInput = Parameters<Session['sdk']['UpdateView']>[0]['input'];
type Configuration = NonNullable<CreateInput['configuration']>;
type GroupBy = NonNullable<Configuration['board']>['groupBy'];
type Position = NonNullable<NonNullable<CreateInput['target']['database']>['position']>;
type Reference = NonNullable<GroupBy['select']>['property'];

const viewId = (name: string) => stableId(`view:projects:${name}`);
const DATABASE = SEED.projectsDatabaseId;
const SOURCE = `GET /v1/data_sources/${SEED.projectsSourceId}`;
const basis = { dataSource: SEED.projectsSourceId, name: 'Mine', target: { database: { id: DATABASE } } };
const SCHEMA = createSchema();
const FIELDS = everyField(SCHEMA, 'ViewConfiguration', { without: ['DashboardWidget.view'] });

/** The fields of an input, each with the name of its type. */
function fieldsOf(name: string): Record<string, string> {
  const type = SCHEMA.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
  const fields = Object.values(type.getFields()).map((field) => [field.name, getNamedType(field.type).name]);
  return Object.fromEntries(fields) as Record<string, string>;
}

let session: Session;

beforeAll(async () => {
  session = await openSession({
    environment: { MAX_QUERY_DEPTH: '100', MAX_QUERY_ALIASES: '1000', MAX_QUERY_TOKENS: '100000' },
  });
});
afterAll(() => session.close());
beforeEach(() => session.asked());

const create = async (input: CreateInput) => there((await session.sdk.CreateView({ input })).createView).view;
const update = async (input: UpdateInput) => there((await session.sdk.UpdateView({ input })).updateView).view;

type Read = { [field: string]: unknown };

/** Every field of a view's configuration that is set, read anew; fields that were renamed to be unambiguous have their names again. */
async function readConfiguration(id: string): Promise<Read> {
  const query = `query ($id: ID!) { view(id: $id) { configuration ${FIELDS} } }`;
  const { body } = await session.post({ query, variables: { id } });
  expect(body.errors).toBeUndefined();
  return stated((body.data as { view: { configuration: Read } }).view.configuration);
}

/** Without what is null, empty or a type's name. */
function stated(value: Read): Read {
  const inner = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(inner);
    return typeof item === 'object' && item !== null ? stated(item as Read) : item;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, item]) => key !== '__typename' && item !== null && !(Array.isArray(item) && !item.length),
      )
      .map(([key, item]) => [key.replace(/_\w+$/, ''), inner(item)]),
  );
}

/** Makes a view that looks so, and reads back how it looks. */
async function look(configuration: Configuration): Promise<Read> {
  const type = there(Object.keys(configuration)[0]).toUpperCase() as CreateInput['type'];
  const { id } = await create({ ...basis, type, configuration });
  return readConfiguration(id);
}

const named = (name: string) => ({ name });
const found = (id: string, name: string) => ({
  propertyId: encodeURIComponent(id),
  propertyName: name,
});

const shown = { isVisible: true, width: 32, wrap: true } as const;
const dated = {
  isVisible: false,
  cardPropertyWidthMode: 'INLINE',
  dateFormat: 'YEAR_MONTH_DAY',
  timeFormat: 'TWENTY_FOUR_HOUR',
} as const;
const properties = [
  { property: named('Name'), ...shown },
  { property: { id: 'dL>n' }, ...dated },
  { property: named('Status'), statusShowAs: 'CHECKBOX' as const },
];
const readProperties = [
  { ...found('title', 'Name'), ...shown },
  { ...found('dL>n', 'Deadline'), ...dated },
  { propertyId: expect.any(String) as string, propertyName: 'Status', statusShowAs: 'CHECKBOX' },
];
const cards = { coverSize: 'LARGE', coverAspect: 'CONTAIN', cardLayout: 'COMPACT' } as const;
const bySelect = { select: { property: named('Priority'), hideEmptyGroups: true } } as const;
const readBySelect = {
  type: 'select',
  ...found('p|>9', 'Priority'),
  sort: 'MANUAL',
  hideEmptyGroups: true,
};
const bars = {
  chartType: 'COLUMN',
  sort: 'Y_DESCENDING',
  colorTheme: 'COLORFUL',
  height: 'EXTRA_LARGE',
  hideEmptyGroups: true,
  legendPosition: 'SIDE',
  showDataLabels: true,
  axisLabels: 'BOTH',
  gridLines: 'HORIZONTAL',
  cumulative: false,
  smoothLine: true,
  hideLineFillArea: true,
  groupStyle: 'SIDE_BY_SIDE',
  yAxisMin: 0,
  yAxisMax: 10.5,
  donutLabels: 'NAME_AND_VALUE',
  hideTitle: false,
  caption: 'By priority',
  colorByValue: true,
  referenceLines: [{ lineId: 'plan', value: 5, label: 'Plan', color: 'LIGHT_GRAY', dashStyle: 'DASH' }],
} as const;
const form = {
  isFormClosed: true,
  anonymousSubmissions: false,
  submissionPermissions: 'READ_AND_WRITE',
} as const;

/** What is written of each kind, every field of it, and what is read back. */
const KINDS: [written: Configuration, read: Read][] = [
  [
    {
      table: {
        properties,
        groupBy: bySelect,
        subtasks: {
          property: named('Tasks'),
          displayMode: 'FLATTENED',
          filterScope: 'PARENTS_AND_SUBITEMS',
          toggleColumn: named('Name'),
        },
        wrapCells: true,
        frozenColumnIndex: 1,
        showVerticalLines: false,
      },
    },
    {
      type: 'table',
      properties: readProperties,
      groupBy: readBySelect,
      subtasks: {
        propertyId: encodeURIComponent('gk<1'),
        displayMode: 'FLATTENED',
        filterScope: 'PARENTS_AND_SUBITEMS',
        toggleColumnId: 'title',
      },
      wrapCells: true,
      frozenColumnIndex: 1,
      showVerticalLines: false,
    },
  ],
  [
    {
      board: {
        groupBy: { status: { property: named('Status'), by: 'GROUP' } },
        subGroupBy: bySelect,
        properties,
        cover: { property: named('Brief') },
        ...cards,
      },
    },
    {
      type: 'board',
      groupBy: {
        type: 'status',
        propertyId: expect.any(String) as string,
        propertyName: 'Status',
        by: 'GROUP',
        sort: 'MANUAL',
      },
      subGroupBy: readBySelect,
      properties: readProperties,
      cover: { type: 'PROPERTY', propertyId: encodeURIComponent('fI<e') },
      ...cards,
    },
  ],
  [
    { gallery: { properties, cover: { source: 'PAGE_CONTENT' }, ...cards } },
    { type: 'gallery', properties: readProperties, cover: { type: 'PAGE_CONTENT' }, ...cards },
  ],
  [{ list: { properties } }, { type: 'list', properties: readProperties }],
  [
    { calendar: { dateProperty: named('Deadline'), properties, viewRange: 'WEEK', showWeekends: false } },
    {
      type: 'calendar',
      datePropertyId: encodeURIComponent('dL>n'),
      datePropertyName: 'Deadline',
      properties: readProperties,
      viewRange: 'WEEK',
      showWeekends: false,
    },
  ],
  [
    {
      timeline: {
        dateProperty: named('Kick-off'),
        endDateProperty: named('Deadline'),
        properties,
        showTable: true,
        tableProperties: [{ property: named('Name'), width: 300 }],
        preference: { zoomLevel: 'FIVE_YEARS', centerTimestamp: 1_767_225_600_000 },
        arrowsBy: named('Tasks'),
        colorBy: true,
      },
    },
    {
      type: 'timeline',
      datePropertyId: encodeURIComponent('kI>k'),
      datePropertyName: 'Kick-off',
      endDatePropertyId: encodeURIComponent('dL>n'),
      endDatePropertyName: 'Deadline',
      properties: readProperties,
      showTable: true,
      tableProperties: [{ ...found('title', 'Name'), width: 300 }],
      zoomLevel: 'FIVE_YEARS',
      centerTimestamp: 1_767_225_600_000,
      arrowsByPropertyId: encodeURIComponent('gk<1'),
      colorBy: true,
    },
  ],
  [{ form }, { type: 'form', ...form }],
  [
    {
      chart: {
        ...bars,
        referenceLines: [...bars.referenceLines],
        xAxis: bySelect,
        yAxis: { aggregator: 'SUM', property: named('Budget') },
        xAxisProperty: named('Priority'),
        yAxisProperty: named('Budget'),
        value: { aggregator: 'PERCENT_CHECKED', property: named('Approved') },
        stackBy: { people: { property: named('Owner') } },
      },
    },
    {
      type: 'chart',
      ...bars,
      xAxis: readBySelect,
      yAxis: { aggregator: 'SUM', propertyId: 'BJXS' },
      xAxisPropertyId: encodeURIComponent('p|>9'),
      yAxisPropertyId: 'BJXS',
      value: { aggregator: 'PERCENT_CHECKED', propertyId: encodeURIComponent('c~kB') },
      stackBy: { type: 'person', ...found('eR]o', 'Owner'), sort: 'MANUAL' },
    },
  ],
];

const MAP = { height: 'SMALL', mapBy: named('Where'), properties: [{ property: named('Name') }] } as const;

describe('how a view looks', () => {
  it('leaves no field of any kind untried', () => {
    const tried = Object.assign({ map: MAP }, ...KINDS.map(([written]) => written)) as Read;
    const fields = fieldsOf('ViewConfigurationInput');
    expect(Object.keys(tried).sort()).toEqual(Object.keys(fields).sort());
    for (const [kind, written] of Object.entries(tried)) {
      const known = fieldsOf(there(fields[kind]));
      expect(Object.keys(written as Read).sort()).toEqual(Object.keys(known).sort());
    }
  });

  it.each(KINDS)('is written and read back: %j', async (written, read) => {
    expect(await look(written)).toEqual(read);
  });

  it('is written and read back for a map, whose places another data source has', async () => {
    const { id } = await create({
      name: 'Shops',
      target: { database: { id: SEED.shoppingDatabaseId } },
      dataSource: SEED.shoppingSourceId,
      type: 'MAP',
      configuration: { map: { ...MAP, properties: [...MAP.properties] } },
    });
    expect(await readConfiguration(id)).toEqual({
      type: 'map',
      height: 'SMALL',
      mapByPropertyId: encodeURIComponent('pLc@'),
      mapByPropertyName: 'Where',
      properties: [found('title', 'Name')],
    });
  });

  const value = { sort: 'MANUAL' };
  const month = { by: 'MONTH', sort: 'ASCENDING' };
  const exact = { by: 'EXACT', sort: 'ASCENDING' };
  const GROUPS: [kind: string, groupBy: GroupBy, read: Read][] = [
    ['multi_select', { multiSelect: { property: named('Teams') } }, value],
    ['created_by', { createdBy: { property: named('Created by') } }, value],
    ['last_edited_by', { lastEditedBy: { property: named('Last edited by') } }, value],
    ['relation', { relation: { property: named('Tasks') } }, value],
    ['checkbox', { checkbox: { property: named('Approved'), sort: 'DESCENDING' } }, { sort: 'DESCENDING' }],
    [
      'date',
      { date: { property: named('Deadline'), by: 'WEEK', weekStart: 'SUNDAY' } },
      { by: 'WEEK', sort: 'ASCENDING', weekStart: 'SUNDAY' },
    ],
    ['created_time', { createdTime: { property: named('Created'), by: 'MONTH' } }, month],
    ['last_edited_time', { lastEditedTime: { property: named('Last edited'), by: 'MONTH' } }, month],
    [
      'title',
      { title: { property: named('Name'), by: 'ALPHABET_PREFIX' } },
      { ...exact, by: 'ALPHABET_PREFIX' },
    ],
    ['text', { richText: { property: named('Summary') } }, exact],
    ['url', { url: { property: named('Website') } }, exact],
    ['email', { email: { property: named('Contact') } }, exact],
    ['phone_number', { phoneNumber: { property: named('Phone') } }, exact],
    [
      'number',
      { number: { property: named('Budget'), rangeStart: 0, rangeEnd: 1000, rangeSize: 250 } },
      { sort: 'ASCENDING', rangeStart: 0, rangeEnd: 1000, rangeSize: 250 },
    ],
    [
      'formula',
      { formula: { property: named('Health'), result: { text: {} } } },
      { ...exact, resultType: 'text' },
    ],
    [
      'formula',
      {
        formula: {
          property: named('Cost per day'),
          result: { number: { rangeSize: 10 } },
          hideEmptyGroups: true,
        },
      },
      { sort: 'ASCENDING', resultType: 'number', rangeSize: 10, hideEmptyGroups: true },
    ],
  ];
  it.each(GROUPS)('groups by a %s', async (type, groupBy, read) => {
    const [{ property }] = Object.values(groupBy) as [{ property: { name: string } }];
    const { groupBy: answered } = await look({ board: { groupBy } });
    expect(answered).toEqual({
      type,
      propertyId: expect.any(String) as string,
      propertyName: property.name,
      ...read,
    });
  });

  it('changes key by key, and null clears', async () => {
    const { id } = await create({
      ...basis,
      type: 'TABLE',
      configuration: { table: { properties, groupBy: bySelect, wrapCells: true } },
    });
    const { id: list } = await create({ ...basis, type: 'LIST', configuration: { list: { properties } } });
    await update({ id, configuration: { table: { groupBy: null, wrapCells: null, frozenColumnIndex: 2 } } });
    await update({ id: list, configuration: { list: { properties: null } } });
    expect(await readConfiguration(id)).toEqual({
      type: 'table',
      properties: readProperties,
      wrapCells: true,
      frozenColumnIndex: 2,
    });
    expect(await readConfiguration(list)).toEqual({ type: 'list' });
  });

  it('costs a call for the schema only when a property is called by its name', async () => {
    const board = (property: Reference): Configuration => ({ board: { groupBy: { select: { property } } } });
    await create({ ...basis, type: 'BOARD', configuration: board({ id: 'p|>9' }) });
    expect(session.asked()).toEqual(['POST /v1/views']);
    const { id, notionId } = await create({
      ...basis,
      type: 'BOARD',
      configuration: board(named('Priority')),
    });
    expect(session.asked()).toEqual([SOURCE, 'POST /v1/views']);
    await update({ id, configuration: board(named('Priority')) });
    const [view, change] = [`GET /v1/views/${notionId}`, `PATCH /v1/views/${notionId}`];
    expect(session.asked()).toEqual([view, SOURCE, change]);
    await update({ id, configuration: board({ id: 'p|>9' }) });
    expect(session.asked()).toEqual([view, change]);
    await update({ id, name: 'Another' });
    expect(session.asked()).toEqual([change]);
  });

  const wide = (width: number) => ({ table: { properties: [{ property: named('Name'), width }] } });
  const AT_ONCE: [string, Partial<CreateInput>, argument: string, says: string][] = [
    ['a narrow column', { configuration: wide(31) }, 'table.properties[0].width', 'at least 32 pixels'],
    [
      'a column before the first',
      { configuration: { table: { frozenColumnIndex: -1 } } },
      'table.frozenColumnIndex',
      'counted from 0',
    ],
    [
      'another kind',
      { configuration: { list: {} } },
      'list',
      'is the configuration of a list, but the view is a table: use `table`',
    ],
    [
      'any on a dashboard',
      { type: 'DASHBOARD', configuration: { list: {} } },
      'list',
      'made of its widgets alone',
    ],
    [
      'a nameless property',
      { configuration: { table: { properties: [{ property: named('') }] } } },
      'table.properties[0].property',
      'does not say which property',
    ],
  ];
  it.each(AT_ONCE)('is refused before any call: %s', async (_what, input, argument, says) => {
    expect(await refusal(create({ ...basis, type: 'TABLE', ...input }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.configuration.${argument}`,
      message: expect.stringContaining(says) as string,
    });
    expect(session.asked()).toEqual([]);
  });

  const BY_SCHEMA: [string, GroupBy, argument: string, says: string][] = [
    [
      'an unknown property',
      { select: { property: named('Nope') } },
      'select.property',
      'names Nope, which is no property',
    ],
    [
      'another kind of group',
      { select: { property: named('Status') } },
      'select',
      'does not fit the property Status, which is of the kind status: use `status`',
    ],
    [
      'a kind that makes no groups',
      { select: { property: named('Brief') } },
      'select',
      'which is of the kind files: it cannot make groups',
    ],
  ];
  it.each(BY_SCHEMA)('is refused once the schema is known: %s', async (_what, groupBy, argument, says) => {
    const asked = create({ ...basis, type: 'BOARD', configuration: { board: { groupBy } } });
    expect(await refusal(asked)).toMatchObject({
      argument: `input.configuration.board.groupBy.${argument}`,
      message: expect.stringContaining(says) as string,
    });
    expect(session.asked()).toEqual([SOURCE]);
  });

  it('is refused when a view of another kind is changed, and nothing is sent', async () => {
    const id = viewId('Running');
    expect(await refusal(update({ id, configuration: { gallery: {} } }))).toMatchObject({
      argument: 'input.configuration.gallery',
      message: expect.stringContaining('the view is a table: use `table`') as string,
    });
    expect(session.asked()).toEqual([`GET /v1/views/${id}`]);
  });
});

describe('writing views', () => {
  it('makes, changes and deletes one', async () => {
    const made = await create({
      ...basis,
      type: 'TABLE',
      filter: { property: { name: 'Status', status: { equals: ['In progress'] } } },
      sorts: [{ createdTime: 'DESCENDING' }],
    });
    expect(made).toMatchObject({
      name: 'Mine',
      type: 'TABLE',
      filter: { status: { equals: 'In progress' } },
      sorts: [{ property: null, timestamp: 'created_time', direction: 'DESCENDING' }],
      configuration: null,
    });
    const shownRows = there((await session.sdk.ViewRows({ id: made.id, first: 100 })).view?.rows);
    const all = there((await session.sdk.ViewRows({ id: viewId('Names'), first: 100 })).view?.rows);
    expect(shownRows.totalCount).toBeGreaterThan(0);
    expect(shownRows.totalCount).toBeLessThan(all.totalCount);
    session.asked();
    const changed = await update({
      id: made.id,
      name: 'All of mine',
      filter: null,
      sorts: [{ property: { name: 'Name', direction: 'ASCENDING' } }],
    });
    expect(changed).toMatchObject({
      name: 'All of mine',
      filter: null,
      sorts: [{ property: 'Name', direction: 'ASCENDING' }],
    });
    const { deleteView } = await session.sdk.DeleteView({ input: { id: made.id } });
    expect(deleteView?.view).toMatchObject({ id: made.id, isPartial: true, type: 'TABLE', name: null });
    const path = `/v1/views/${made.notionId}`;
    expect(session.asked()).toEqual([`GET ${path}`, SOURCE, `PATCH ${path}`, `DELETE ${path}`]);
    expect(await refusal(session.sdk.ViewRows({ id: made.id, first: 1 }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('puts a tab where it is told', async () => {
    // Of few tabs: each is a call.
    const shopping = { ...basis, dataSource: SEED.shoppingSourceId, type: 'LIST' } as const;
    const id = SEED.shoppingDatabaseId;
    const tabs = async () => {
      const { database } = await session.sdk.DatabaseViews({ id, first: 100 });
      return there(database?.views).nodes.map((node) => node.id);
    };
    const before = await tabs();
    const put = async (position: Position) =>
      (await create({ ...shopping, target: { database: { id, position } } })).id;
    const atStart = await put({ at: 'START' });
    const behind = await put({ after: atStart });
    const atEnd = await put({ at: 'END' });
    expect(await tabs()).toEqual([atStart, behind, ...before, atEnd]);
  });

  it('puts a widget where it is told', async () => {
    const dashboard = await create({ ...basis, type: 'DASHBOARD' });
    const put = async (placement?: NonNullable<CreateInput['target']['dashboard']>['placement']) =>
      (await create({ ...basis, type: 'LIST', target: { dashboard: { id: dashboard.id, placement } } })).id;
    const first = await put();
    const last = await put({ newRow: 1 });
    const top = await put({ newRow: 0 });
    const beside = await put({ existingRow: 1 });
    const { rows } = await readConfiguration(dashboard.id);
    const widgets = (rows as { widgets: { viewId: string }[] }[]).map((row) =>
      row.widgets.map(({ viewId: id }) => id),
    );
    expect(widgets).toEqual([[top], [first, beside], [last]]);
  });

  it('puts a linked database behind a block of a page', async () => {
    const blocks = async () => {
      const query = `{ page(id: "${SEED.handbookId}") { blocks(first: 100) { nodes { id type } } } }`;
      const { body } = await session.post({ query });
      return (body.data as { page: { blocks: { nodes: { id: string; type: string }[] } } }).page.blocks.nodes;
    };
    const [first] = await blocks();
    const page = { id: SEED.handbookId };
    const linked = await create({ ...basis, type: 'TABLE', target: { page: { ...page, after: first?.id } } });
    expect(linked.dataSourceId).toBe(idOf('dataSource', SEED.projectsSourceId));
    await create({ ...basis, type: 'TABLE', target: { page } });
    const now = await blocks();
    expect([now[1]?.type, now.at(-1)?.type]).toEqual(['child_database', 'child_database']);
  });

  it('sets quick filters, changes them one by one, and clears them', async () => {
    const high = { property: named('Priority'), filter: { select: { equals: ['High'] } } };
    const made = await create({
      ...basis,
      type: 'TABLE',
      quickFilters: [high, { property: { id: 'c~kB' }, filter: { checkbox: { equals: true } } }],
    });
    expect(made.quickFilters).toEqual({
      Priority: { select: { equals: 'High' } },
      Approved: { checkbox: { equals: true } },
    });
    expect(session.asked()).toEqual([SOURCE, 'POST /v1/views']);
    const filter = { number: { greaterThan: 100 } };
    const changed = await update({
      id: made.id,
      quickFilters: [
        { property: named('Approved'), filter: null },
        { property: named('Budget'), filter },
      ],
    });
    expect(changed.quickFilters).toEqual({
      Priority: { select: { equals: 'High' } },
      Budget: { number: { greater_than: 100 } },
    });
    expect(Object.keys((await update({ id: made.id, quickFilters: null })).quickFilters ?? {})).toEqual([]);
  });

  it('holds filters and sorts against the schema of the data source, as those of rows', async () => {
    const check = async (input: Partial<CreateInput> & Partial<UpdateInput>) => {
      const { filter, sorts, quickFilters } = input;
      const onCreate = await refusal(create({ ...basis, type: 'TABLE', ...(input as Partial<CreateInput>) }));
      expect(session.asked()).toEqual([SOURCE]);
      const onUpdate = await refusal(update({ id: viewId('Names'), filter, sorts, quickFilters }));
      expect(session.asked()).toEqual([`GET /v1/views/${viewId('Names')}`, SOURCE]);
      expect(onUpdate.message).toBe(onCreate.message);
      return onCreate;
    };
    const equals = ['High'];
    expect(await check({ filter: { property: { name: 'Nope', select: { equals } } } })).toMatchObject({
      argument: 'input.filter.property',
      message: expect.stringContaining('names Nope, which is no property') as string,
    });
    expect(await check({ filter: { property: { name: 'Priority', status: { equals } } } })).toMatchObject({
      argument: 'input.filter.property.status',
    });
    expect(await check({ sorts: [{ property: { name: 'Nope' } }] })).toMatchObject({
      argument: 'input.sorts[0].property',
    });
    const filter = { status: { equals } };
    expect(await check({ quickFilters: [{ property: named('Priority'), filter }] })).toMatchObject({
      argument: 'input.quickFilters[0].filter.status',
      message: expect.stringContaining('use `select`') as string,
    });
    const twice = [named('Priority'), { id: 'p|>9' }].map((property) => ({
      property,
      filter: { select: { equals } },
    }));
    expect(await check({ quickFilters: twice })).toMatchObject({
      argument: 'input.quickFilters[1]',
      message: expect.stringContaining('names Priority again') as string,
    });
  });

  it('refuses before any call what cannot be, naming the argument', async () => {
    expect(await refusal(create({ ...basis, type: 'TABLE', name: ' ' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
    });
    const dashboard = { id: viewId('Overview'), placement: { newRow: -1 } };
    expect(await refusal(create({ ...basis, type: 'LIST', target: { dashboard } }))).toMatchObject({
      argument: 'input.target.dashboard.placement.newRow',
    });
    const id = viewId('Names');
    expect(await refusal(update({ id }))).toMatchObject({
      argument: 'input',
      message: expect.stringContaining('says nothing') as string,
    });
    const sorts = [{ createdTime: 'ASCENDING' as const }];
    const filter = { property: { name: 'Status', status: { equals: ['Done'] } } };
    expect(await refusal(update({ id, sorts, filter }))).toMatchObject({
      argument: 'input.sorts[0]',
      message: expect.stringContaining('by properties only') as string,
    });
    expect(session.asked()).toEqual([]);
  });
});
