import { isFullPage } from '@notionhq/client';
import type { Client, CreatePageParameters, QueryDataSourceParameters } from '@notionhq/client';

import type { JsonObject } from '../../../emulator/model.js';
import { rowsOf } from '../../../emulator/properties/lookup.js';
import { MAX_ROWS } from '../../../emulator/query/query.js';
import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { ask, clientOf, textOf, useEmulator } from './world.js';

/** A Tuesday. */
let clock = new Date('2026-03-10T12:00:00.000Z');
const running = useEmulator({ state: seedState(), now: () => clock });

type Filter = QueryDataSourceParameters['filter'];
type Sorts = QueryDataSourceParameters['sorts'];
type Values = NonNullable<CreatePageParameters['properties']>;

let client: Client;
let garden: string;

const SCHEMA = {
  Name: { title: {} },
  Latin: { rich_text: {} },
  Price: { number: { format: 'euro' } },
  Kind: { select: { options: [{ name: 'Leaf' }, { name: 'Root' }, { name: 'Fruit' }] } },
  Tags: { multi_select: { options: [{ name: 'green' }, { name: 'hardy' }, { name: 'sweet' }] } },
  Stage: { status: {} },
  Sown: { date: {} },
  Owner: { people: {} },
  Photo: { files: {} },
  Eaten: { checkbox: {} },
  Page: { url: {} },
  Mail: { email: {} },
  Phone: { phone_number: {} },
  Number: { unique_id: { prefix: 'VEG' } },
  Dear: { formula: { expression: 'prop("Price") > 2' } },
  Shout: { formula: { expression: 'upper(prop("Name"))' } },
  Half: { formula: { expression: 'prop("Price") / 2' } },
  Week: { formula: { expression: 'prop("Sown")' } },
  Made: { created_time: {} },
  Maker: { created_by: {} },
  Changed: { last_edited_time: {} },
  Changer: { last_edited_by: {} },
  Checked: { verification: {} },
};

const ROWS: [string, Values][] = [
  [
    'Kale',
    {
      Latin: { rich_text: [{ text: { content: 'Brassica ' } }, { text: { content: 'oleracea' } }] },
      Price: { number: 2.5 },
      Kind: { select: { name: 'Leaf' } },
      Tags: { multi_select: [{ name: 'green' }, { name: 'hardy' }] },
      Stage: { status: { name: 'In progress' } },
      Sown: { date: { start: '2026-03-10' } },
      Owner: { people: [{ id: SEED.adaId }] },
      Photo: { files: [{ name: 'kale.jpg', external: { url: 'https://img.test/kale.jpg' } }] },
      Eaten: { checkbox: true },
      Page: { url: 'https://veg.test/kale' },
      Mail: { email: 'kale@veg.test' },
      Phone: { phone_number: '+43 1' },
      Checked: { verification: { state: 'verified' } },
    },
  ],
  [
    'Beet',
    {
      Price: { number: 1 },
      Kind: { select: { name: 'Root' } },
      Tags: { multi_select: [{ name: 'sweet' }] },
      Stage: { status: { name: 'Done' } },
      Sown: { date: { start: '2026-03-05T08:00:00.000+01:00' } },
      Owner: { people: [{ id: SEED.graceId }, { id: SEED.adaId }] },
    },
  ],
  [
    'Pear',
    {
      Price: { number: 4 },
      Kind: { select: { name: 'Fruit' } },
      Tags: { multi_select: [{ name: 'sweet' }, { name: 'green' }] },
      Sown: { date: { start: '2025-10-01', end: '2026-03-10' } },
    },
  ],
  [
    'kohlrabi',
    { Sown: { date: { start: '2026-03-20' } }, Latin: { rich_text: [{ text: { content: 'oleracea' } }] } },
  ],
];

beforeAll(async () => {
  client = clientOf(running());
  const database = await client.databases.create({
    parent: { type: 'workspace', workspace: true },
    title: [{ text: { content: 'Garden' } }],
    initial_data_source: { properties: SCHEMA },
  });
  garden = 'data_sources' in database ? (database.data_sources[0]?.id ?? '') : '';
  for (const [name, properties] of ROWS) {
    clock = new Date(clock.getTime() + 60_000);
    const title = { title: [{ text: { content: name } }] };
    await client.pages.create({
      parent: { type: 'data_source_id', data_source_id: garden },
      properties: { Name: title, ...properties },
    });
  }
});

async function names(
  parameters: { filter?: Filter; sorts?: Sorts; in_trash?: boolean },
  source = garden,
): Promise<string> {
  const { results } = await client.dataSources.query({ data_source_id: source, ...parameters });
  return results.map((page) => (isFullPage(page) ? titleOf(page.properties) : page.object)).join(' ');
}

function titleOf(properties: object): string {
  const title = (Object.values(properties) as { type: string; title: { plain_text: string }[] }[]).find(
    (property) => property.type === 'title',
  );
  return title?.title.map((item) => item.plain_text).join('') ?? '';
}

/** The whole answer to a filter that the client's types would not let through. */
async function refused(filter: JsonObject): Promise<string> {
  const { accessToken } = running().issueToken();
  const answer = await ask(running(), `/v1/data_sources/${garden}/query`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ filter }),
  });
  expect([answer.status, answer.body.code]).toEqual([400, 'validation_error']);
  return textOf(answer.body.message);
}

const yes = true as const;
const none = {};

describe('a filter', () => {
  it.each<[string, object, string]>([
    ['Name', { title: { equals: 'Kale' } }, 'Kale'],
    ['Name', { title: { equals: 'kale' } }, ''],
    ['Name', { title: { contains: 'k' } }, 'kohlrabi Kale'],
    ['Name', { title: { does_not_contain: 'e' } }, 'kohlrabi'],
    ['title', { title: { starts_with: 'K' } }, 'kohlrabi Kale'],
    ['Name', { title: { ends_with: 'R' } }, 'Pear'],
    ['Name', { title: { does_not_equal: 'Kale' } }, 'kohlrabi Pear Beet'],
    ['Latin', { rich_text: { equals: 'Brassica oleracea' } }, 'Kale'],
    ['Latin', { rich_text: { is_empty: yes } }, 'Pear Beet'],
    ['Latin', { rich_text: { is_not_empty: yes } }, 'kohlrabi Kale'],
    ['Price', { number: { equals: 1 } }, 'Beet'],
    ['Price', { number: { does_not_equal: 1 } }, 'kohlrabi Pear Kale'],
    ['Price', { number: { greater_than: 2.5 } }, 'Pear'],
    ['Price', { number: { greater_than_or_equal_to: 2.5 } }, 'Pear Kale'],
    ['Price', { number: { less_than: 2.5 } }, 'Beet'],
    ['Price', { number: { less_than_or_equal_to: 2.5 } }, 'Beet Kale'],
    ['Price', { number: { is_empty: yes } }, 'kohlrabi'],
    ['Price', { number: { is_not_empty: yes } }, 'Pear Beet Kale'],
    ['Number', { unique_id: { greater_than: 2 } }, 'kohlrabi Pear'],
    ['Eaten', { checkbox: { equals: true } }, 'Kale'],
    ['Eaten', { checkbox: { does_not_equal: true } }, 'kohlrabi Pear Beet'],
    ['Eaten', { checkbox: { equals: false } }, 'kohlrabi Pear Beet'],
    ['Kind', { select: { equals: 'Leaf' } }, 'Kale'],
    ['Kind', { select: { equals: ['Leaf', 'Root'] } }, 'Beet Kale'],
    ['Kind', { select: { does_not_equal: ['Leaf', 'Root'] } }, 'kohlrabi Pear'],
    ['Kind', { select: { is_empty: yes } }, 'kohlrabi'],
    ['Stage', { status: { equals: 'Done' } }, 'Beet'],
    ['Stage', { status: { equals: 'To-do' } }, 'kohlrabi Pear'],
    ['Stage', { status: { equals: ['Complete', 'In progress'] } }, 'Beet Kale'],
    ['Stage', { status: { does_not_equal: 'Not started' } }, 'Beet Kale'],
    ['Tags', { multi_select: { contains: 'sweet' } }, 'Pear Beet'],
    ['Tags', { multi_select: { contains: ['hardy', 'sweet'] } }, 'Pear Beet Kale'],
    ['Tags', { multi_select: { does_not_contain: 'green' } }, 'kohlrabi Beet'],
    ['Tags', { multi_select: { is_empty: yes } }, 'kohlrabi'],
    ['Sown', { date: { equals: '2026-03-05' } }, 'Beet'],
    ['Sown', { date: { equals: '2026-03-05T07:00:00Z' } }, 'Beet'],
    ['Sown', { date: { equals: 'today' } }, 'Kale'],
    ['Sown', { date: { before: '2026-03-05' } }, 'Pear'],
    ['Sown', { date: { before: '2026-03-05T07:00:00.001Z' } }, 'Pear Beet'],
    ['Sown', { date: { on_or_before: '2026-03-05' } }, 'Pear Beet'],
    ['Sown', { date: { after: 'today' } }, 'kohlrabi'],
    ['Sown', { date: { on_or_after: 'today' } }, 'kohlrabi Kale'],
    ['Sown', { date: { after: 'yesterday' } }, 'kohlrabi Kale'],
    ['Sown', { date: { before: 'tomorrow' } }, 'Pear Beet Kale'],
    ['Sown', { date: { after: 'one_week_ago' } }, 'kohlrabi Beet Kale'],
    ['Sown', { date: { after: 'one_week_from_now' } }, 'kohlrabi'],
    ['Sown', { date: { before: 'one_month_ago' } }, 'Pear'],
    ['Sown', { date: { before: 'one_month_from_now' } }, 'kohlrabi Pear Beet Kale'],
    ['Sown', { date: { this_week: none } }, 'Kale'],
    ['Sown', { date: { past_week: none } }, 'Beet Kale'],
    ['Sown', { date: { past_month: none } }, 'Beet Kale'],
    ['Sown', { date: { past_year: none } }, 'Pear Beet Kale'],
    ['Sown', { date: { next_week: none } }, 'Kale'],
    ['Sown', { date: { next_month: none } }, 'kohlrabi Kale'],
    ['Sown', { date: { next_year: none } }, 'kohlrabi Kale'],
    ['Sown', { date: { is_not_empty: yes } }, 'kohlrabi Pear Beet Kale'],
    ['Made', { created_time: { on_or_after: '2026-03-10T12:03:00Z' } }, 'kohlrabi Pear'],
    ['Changed', { last_edited_time: { equals: 'today' } }, 'kohlrabi Pear Beet Kale'],
    ['Owner', { people: { contains: SEED.graceId } }, 'Beet'],
    ['Owner', { people: { contains: 'me' } }, 'Beet Kale'],
    ['Owner', { people: { does_not_contain: 'me' } }, 'kohlrabi Pear'],
    ['Owner', { people: { is_empty: yes } }, 'kohlrabi Pear'],
    ['Maker', { created_by: { contains: SEED.graceId } }, ''],
    ['Changer', { last_edited_by: { is_not_empty: yes } }, 'kohlrabi Pear Beet Kale'],
    ['Photo', { files: { is_not_empty: yes } }, 'Kale'],
    ['Page', { url: { contains: 'veg.test' } }, 'Kale'],
    ['Mail', { email: { ends_with: '@veg.test' } }, 'Kale'],
    ['Phone', { phone_number: { is_empty: yes } }, 'kohlrabi Pear Beet'],
    ['Dear', { formula: { checkbox: { equals: true } } }, 'Pear Kale'],
    ['Shout', { formula: { string: { starts_with: 'KO' } } }, 'kohlrabi'],
    ['Half', { formula: { number: { less_than: 1 } } }, 'kohlrabi Beet'],
    ['Week', { formula: { date: { after: 'today' } } }, 'kohlrabi'],
    ['Checked', { verification: { status: 'verified' } }, 'Kale'],
    ['Checked', { verification: { does_not_equal: 'verified' } }, 'kohlrabi Pear Beet'],
  ])('%s %j', async (property, condition, expected) => {
    expect(await names({ filter: { property, ...condition } as Filter })).toBe(expected);
  });

  it('takes the id of a property, encoded or not', async () => {
    const source = await client.dataSources.retrieve({ data_source_id: garden });
    const id = source.properties.Price?.id ?? '';
    const filter = (property: string): Filter => ({ property, number: { equals: 1 } });
    expect(await names({ filter: filter(id) })).toBe('Beet');
    expect(await names({ filter: filter(decodeURIComponent(id)) })).toBe('Beet');
  });

  it('asks for the times that every row has', async () => {
    const after = { timestamp: 'created_time', created_time: { after: '2026-03-10T12:03:00Z' } } as const;
    expect(await names({ filter: after })).toBe('kohlrabi');
  });

  it('joins with and and or, two levels deep', async () => {
    const leaf = { property: 'Kind', select: { equals: 'Leaf' } };
    const cheap = { property: 'Price', number: { less_than: 2 } };
    const sweet = { property: 'Tags', multi_select: { contains: 'sweet' } };
    expect(await names({ filter: { or: [leaf, { and: [cheap, sweet] }] } })).toBe('Beet Kale');
    expect(await names({ filter: { and: [sweet, { or: [leaf, cheap] }] } })).toBe('Beet');
    expect(await refused({ and: [{ or: [{ and: [leaf] }] }] })).toBe(
      'body.filter.and[0].or[0].and is nested too deeply: compound filters go two levels deep.',
    );
  });

  it.each<[JsonObject, string]>([
    [{ property: 'Colour', select: { equals: 'red' } }, 'Could not find property with name or id: Colour'],
    [
      { property: 'Price', rich_text: { equals: '1' } },
      'database property number does not match filter rich_text',
    ],
    [{ property: 'Price' }, 'body.filter.number should be defined'],
    [{ property: 'Price', number: {} }, 'body.filter.number.equals should be defined'],
    [{ property: 'Price', number: { contains: 1 } }, 'body.filter.number.contains should be one of equals, '],
    [{ property: 'Price', number: { equals: '1' } }, 'body.filter.number.equals should be a number'],
    [{ property: 'Price', number: { is_empty: false } }, 'body.filter.number.is_empty should be `true`'],
    [
      { property: 'Sown', date: { before: 'soon' } },
      'body.filter.date.before should be a valid ISO 8601 date',
    ],
    [
      { property: 'Owner', people: { contains: 'Ada' } },
      'body.filter.people.contains should be a valid uuid',
    ],
    [{ property: 'Kind', select: { equals: 'Herb' } }, 'Available options: "Leaf", "Root", "Fruit".'],
    [{ property: 'Stage', status: { equals: ['Done', 'Eaten'] } }, 'status option "Eaten" not found'],
    [
      { timestamp: 'created_time', property: 'Made', created_time: { equals: 'today' } },
      'body.filter.property should be not present',
    ],
    [{ timestamp: 'eaten_time', eaten_time: {} }, 'body.filter.timestamp should be `"created_time"`'],
    [{ number: { equals: 1 } }, 'body.filter.property should be defined'],
  ])('is refused: %j', async (filter, message) => {
    expect(await refused(filter)).toContain(message);
  });

  it('looks through relations and rollups', async () => {
    const projects = SEED.projectsSourceId;
    const task = { property: 'Tasks', relation: { contains: SEED.firstTaskId } };
    expect(await names({ filter: task }, projects)).toBe('Trail Sensor 2');
    const blocked = { property: 'Task states', rollup: { any: { status: { equals: 'Blocked' } } } };
    expect(await names({ filter: blocked }, projects)).toBe('Hut partners Trail Sensor 2');
    const finished = { property: 'Task states', rollup: { every: { status: { equals: 'Done' } } } };
    const some = { property: 'Tasks', relation: { is_not_empty: yes } };
    expect(await names({ filter: { and: [finished, some] } }, projects)).toBe(
      'Spring catalogue Base camp move',
    );
    const idle = { property: 'Task states', rollup: { none: { status: { equals: 'Complete' } } } };
    expect(await names({ filter: { and: [idle, some] } }, projects)).toBe(
      'Avalanche study Hut partners Repair programme',
    );
    const big = { property: 'Task count', rollup: { number: { greater_than: 25 } } };
    expect(await names({ filter: big }, projects)).toBe('Trail Sensor 2');
    const late = { property: 'Latest due', rollup: { date: { after: '2026-09-11' } } };
    expect(await names({ filter: late }, projects)).toBe('Avalanche study');
  });
});

describe('sorts', () => {
  const by = (property: string, direction: 'ascending' | 'descending') => ({ property, direction });

  it.each<[string, string]>([
    ['Name', 'Beet Kale kohlrabi Pear'],
    ['Price', 'Beet Kale Pear kohlrabi'],
    ['Kind', 'Kale Beet Pear kohlrabi'],
    ['Stage', 'kohlrabi Pear Kale Beet'],
    ['Sown', 'Pear Beet Kale kohlrabi'],
    ['Eaten', 'kohlrabi Pear Beet Kale'],
    ['Number', 'Kale Beet Pear kohlrabi'],
    ['Half', 'kohlrabi Beet Kale Pear'],
    ['Owner', 'Kale Beet kohlrabi Pear'],
    ['Made', 'Kale Beet Pear kohlrabi'],
  ])('by %s, empty values last', async (property, expected) => {
    expect(await names({ sorts: [by(property, 'ascending')] })).toBe(expected);
  });

  it('turn round when descending, and break ties by the next entry', async () => {
    expect(await names({ sorts: [by('Name', 'descending')] })).toBe('Pear kohlrabi Kale Beet');
    expect(await names({ sorts: [by('Stage', 'ascending'), by('Name', 'ascending')] })).toBe(
      'kohlrabi Pear Kale Beet',
    );
    expect(await names({ sorts: [by('Eaten', 'descending'), by('Price', 'descending')] })).toBe(
      'Kale kohlrabi Pear Beet',
    );
  });

  it('by the times that every row has', async () => {
    expect(await names({ sorts: [{ timestamp: 'created_time', direction: 'ascending' }] })).toBe(
      'Kale Beet Pear kohlrabi',
    );
  });

  it('by a property that does not exist are refused', async () => {
    await expect(names({ sorts: [by('Colour', 'ascending')] })).rejects.toThrow(
      'Could not find sort property with name or id: Colour',
    );
  });
});

describe('the rows of a query', () => {
  it('are whole pages, or the properties that were asked for', async () => {
    const source = await client.dataSources.retrieve({ data_source_id: garden });
    const wanted = [source.properties.Price?.id ?? '', 'title'];
    const list = await client.dataSources.query({
      data_source_id: garden,
      filter_properties: wanted,
      page_size: 1,
    });
    const [page] = list.results;
    expect(page && 'properties' in page && Object.keys(page.properties)).toEqual(['Name', 'Price']);
    expect(list).toMatchObject({ object: 'list', type: 'page_or_data_source', has_more: true });
  });

  it('leave out the trash, or are the trash', async () => {
    const tasks = SEED.tasksSourceId;
    const fax = { property: 'Name', title: { contains: 'fax' } };
    expect(await names({ filter: fax }, tasks)).toBe('');
    expect(await names({ filter: fax, in_trash: true }, tasks)).toBe('Throw away the fax');
  });

  it('come in pages that stay in place when rows are added before and after', async () => {
    const query = {
      data_source_id: SEED.bigSourceId,
      sorts: [{ property: 'Number', direction: 'ascending' as const }],
    };
    const first = await client.dataSources.query(query);
    expect([first.results.length, first.has_more]).toEqual([100, true]);
    const added = await client.pages.create({
      parent: { type: 'data_source_id', data_source_id: SEED.bigSourceId },
      properties: { Name: { title: [{ text: { content: 'One more' } }] } },
    });
    await client.pages.update({ page_id: first.results[0]?.id ?? '', in_trash: true });
    const rest: string[] = [];
    let cursor = first.next_cursor;
    while (cursor) {
      const next = await client.dataSources.query({ ...query, start_cursor: cursor });
      rest.push(...next.results.map(({ id }) => id));
      cursor = next.next_cursor;
    }
    const all = [...first.results.map(({ id }) => id), ...rest];
    expect(all.length).toBe(301);
    expect(new Set(all).size).toBe(301);
    expect(all.at(-1)).toBe(added.id);
  });

  it('end with a status that says whether they are all', async () => {
    const list = await client.dataSources.query({ data_source_id: garden });
    expect(list.request_status).toEqual({ type: 'complete' });
  });

  it('end at ten thousand, and say so', async () => {
    const { state } = running();
    const readings = rowsOf(state, SEED.bigSourceId).filter((page) => !page.inTrash);
    const [model] = readings;
    if (!model) throw new Error('The seed has readings.');
    const extra = Array.from({ length: MAX_ROWS + 1 - readings.length }, (_, index) => {
      const id = `e0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      state.entities[id] = { ...model, id, childIds: [] };
      return id;
    });
    const query = { data_source_id: SEED.bigSourceId, filter_properties: ['title'] };
    let list = await client.dataSources.query(query);
    let count = list.results.length;
    while (list.next_cursor) {
      expect(list.request_status).toEqual({ type: 'complete' });
      list = await client.dataSources.query({ ...query, start_cursor: list.next_cursor });
      count += list.results.length;
    }
    for (const id of extra) delete state.entities[id];
    expect(count).toBe(10_000);
    expect(list.request_status).toEqual({
      type: 'incomplete',
      incomplete_reason: 'query_result_limit_reached',
    });
  });

  it('refuse the cursor of another query', async () => {
    const first = await client.dataSources.query({ data_source_id: garden, page_size: 1 });
    const other = { data_source_id: garden, filter: { property: 'Eaten', checkbox: { equals: true } } };
    await expect(
      client.dataSources.query({ ...other, start_cursor: first.next_cursor ?? '' }),
    ).rejects.toThrow('start_cursor provided is invalid');
  });

  it('of a type that no row has are none', async () => {
    const list = await client.dataSources.query({ data_source_id: garden, result_type: 'data_source' });
    expect(list.results).toEqual([]);
  });
});
