import { isFullPage } from '@notionhq/client';
import type { Client, CreatePageParameters } from '@notionhq/client';

import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { clientOf, useEmulator } from './world.js';

const running = useEmulator({ state: seedState(), now: () => new Date('2026-03-10T12:00:00.000Z') });

type Values = NonNullable<CreatePageParameters['properties']>;

const PROJECTS = { data_source_id: SEED.projectsSourceId };
const TASKS = { data_source_id: SEED.tasksSourceId };

async function valuesOf(
  client: Client,
  id: string,
): Promise<{ [name: string]: { id: string; type: string } }> {
  const page = await client.pages.retrieve({ page_id: id });
  if (!isFullPage(page)) throw new Error('Expected a full page.');
  return page.properties;
}

describe('a value', () => {
  it.each<[string, object, object]>([
    ['Name', { title: [{ text: { content: 'Lid' } }] }, { title: [{ plain_text: 'Lid' }] }],
    ['title', { title: [{ text: { content: 'Lid' } }] }, { title: [{ plain_text: 'Lid' }] }],
    ['Summary', { rich_text: [{ equation: { expression: 'x^2' } }] }, { rich_text: [{ plain_text: 'x^2' }] }],
    ['Budget', { number: 0 }, { number: 0 }],
    ['Approved', { checkbox: true }, { checkbox: true }],
    ['Status', { status: { name: 'done' } }, { status: { name: 'Done', color: 'green' } }],
    ['Priority', { select: { name: 'High' } }, { select: { name: 'High', color: 'red' } }],
    [
      'Priority',
      { select: { name: 'Urgent', color: 'pink' } },
      { select: { name: 'Urgent', color: 'pink' } },
    ],
    [
      'Teams',
      { multi_select: [{ name: 'Legal' }, { name: 'Design' }, { name: 'legal' }] },
      { multi_select: [{ name: 'Legal' }, { name: 'Design' }] },
    ],
    [
      'Timeline',
      { date: { start: '2026-04-01', end: '2026-04-03' } },
      { date: { start: '2026-04-01', end: '2026-04-03', time_zone: null } },
    ],
    [
      'Owner',
      { people: [{ id: SEED.alanId }, { id: SEED.alanId }] },
      { people: [{ id: SEED.alanId, name: 'Alan Turing', person: { email: 'alan@acme.test' } }] },
    ],
    [
      'Brief',
      { files: [{ name: 'a', external: { url: 'https://x.test/a' } }] },
      { files: [{ name: 'a', type: 'external', external: { url: 'https://x.test/a' } }] },
    ],
    ['Website', { url: 'https://acme.test' }, { url: 'https://acme.test' }],
    ['Contact', { email: 'a@acme.test' }, { email: 'a@acme.test' }],
    ['Phone', { phone_number: '+43' }, { phone_number: '+43' }],
    [
      'Tasks',
      { relation: [{ id: SEED.firstTaskId.replaceAll('-', '') }] },
      { relation: [{ id: SEED.firstTaskId }], has_more: false },
    ],
  ])('%s %j reads back', async (name, value, expected) => {
    const client = clientOf(running());
    const { id } = await client.pages.create({ parent: PROJECTS, properties: { [name]: value } as Values });
    const values = await valuesOf(client, id);
    const title = Object.values(values).find((one) => one.type === 'title');
    expect(name === 'title' ? title : values[name]).toMatchObject(expected);
  });

  it('that was never set is empty, a status is the first to do', async () => {
    const client = clientOf(running());
    const { id } = await client.pages.create({ parent: PROJECTS, properties: {} });
    const values = await valuesOf(client, id);
    expect(values).toMatchObject({
      Name: { id: 'title', type: 'title', title: [] },
      Status: { status: { name: 'Planned' } },
      Owner: { people: [] },
      Teams: { multi_select: [] },
      Priority: { select: null },
      Timeline: { date: null },
      Budget: { number: null },
      Approved: { checkbox: false },
      Website: { url: null },
      Brief: { files: [] },
      Tasks: { relation: [], has_more: false },
      'Task count': { rollup: { type: 'number', number: 0, function: 'count' } },
      'Latest due': { rollup: { type: 'date', date: null } },
      'Task states': { rollup: { type: 'array', array: [] } },
      Health: { formula: { type: 'string', string: 'Needs approval' } },
      Created: { created_time: '2026-03-10T12:00:00.000Z' },
      'Created by': { created_by: { type: 'bot' } },
    });
  });

  it('is cleared by null or by an empty list', async () => {
    const client = clientOf(running());
    const properties = {
      Budget: { number: null },
      Owner: { people: [] },
      Priority: { select: null },
      Website: { url: null },
    };
    await client.pages.update({ page_id: SEED.websiteProjectId, properties });
    expect(await valuesOf(client, SEED.websiteProjectId)).toMatchObject(properties);
  });

  it.each<[object, string]>([
    [{ Colour: { select: { name: 'red' } } }, 'Colour is not a property that exists.'],
    [{ Budget: { rich_text: [] } }, 'Budget is expected to be number.'],
    [{ Budget: { number: '1' } }, 'body.properties.Budget.number should be a number'],
    [{ Approved: { checkbox: 'yes' } }, 'body.properties.Approved.checkbox should be a boolean'],
    [{ Status: { status: { name: 'Lost' } } }, 'Status option "Lost" does not exist'],
    [{ Priority: { select: { id: 'nope' } } }, 'body.properties.Priority.select.id "nope" names no option.'],
    [{ Teams: { multi_select: [{ name: 'a,b' }] } }, 'commas not allowed: a,b'],
    [{ Website: { url: '' } }, 'body.properties.Website.url.length should be ≥ `1`, instead was `0`.'],
    [{ Contact: { email: '' } }, 'body.properties.Contact.email.length should be ≥ `1`'],
    [{ Phone: { phone_number: '' } }, 'body.properties.Phone.phone_number.length should be ≥ `1`'],
    [
      { Website: { url: `https://${'x'.repeat(1993)}` } },
      'url.length should be ≤ `2000`, instead was `2001`',
    ],
    [
      { Contact: { email: 'x'.repeat(201) } },
      'body.properties.Contact.email.length should be ≤ `200`, instead was `201`.',
    ],
    [
      { Summary: { rich_text: [{ text: { content: 'x'.repeat(2001) } }] } },
      'content.length should be ≤ `2000`',
    ],
    [{ Owner: { people: [{ id: SEED.maryId }] } }, `${SEED.maryId} is not a user of this workspace.`],
    [{ Tasks: { relation: [{ id: SEED.handbookId }] } }, 'is not a page of the related data source'],
    [{ Tasks: { relation: [{ id: SEED.acmeId }] } }, 'Could not find page with ID'],
    [
      { Tasks: { relation: Array(101).fill({ id: SEED.firstTaskId }) as object[] } },
      'relation.length should be ≤ `100`',
    ],
    [{ 'Task count': { rollup: {} } }, 'Task count is a rollup property: Notion computes it'],
    [{ Created: { created_time: 'now' } }, 'Created is a created_time property: Notion computes it'],
  ])('is refused: %j', async (properties, message) => {
    const client = clientOf(running());
    const page = {
      parent: PROJECTS,
      properties: { Priority: { select: { name: 'Brand new' } }, ...properties },
    };
    await expect(client.pages.create(page as CreatePageParameters)).rejects.toThrow(message);
    const source = await client.dataSources.retrieve(PROJECTS);
    expect(JSON.stringify(source.properties.Priority)).not.toContain('Brand new');
  });
});

describe('a two-way relation', () => {
  it('is written on both sides, whichever side is written', async () => {
    const client = clientOf(running());
    const title = (content: string) => ({ title: [{ text: { content } }] });
    const task = await client.pages.create({ parent: TASKS, properties: { Name: title('Paint') } });
    const project = await client.pages.create({
      parent: PROJECTS,
      properties: { Name: title('Shed'), Tasks: { relation: [{ id: task.id }] } },
    });
    expect(await valuesOf(client, task.id)).toMatchObject({ Project: { relation: [{ id: project.id }] } });
    expect(await valuesOf(client, project.id)).toMatchObject({ 'Task count': { rollup: { number: 1 } } });
    await client.pages.update({ page_id: task.id, properties: { Project: { relation: [] } } });
    expect(await valuesOf(client, project.id)).toMatchObject({ Tasks: { relation: [] } });
  });

  it('leaves out pages in the trash and pages that are not shared', async () => {
    const everything = clientOf(running());
    const other = {
      Name: { title: [{ text: { content: 'Old' } }] },
      Project: { relation: [{ id: SEED.websiteProjectId }] },
    };
    const { id } = await everything.pages.create({ parent: TASKS, properties: other });
    const tasksOf = async (client: Client) =>
      JSON.stringify((await valuesOf(client, SEED.websiteProjectId)).Tasks);
    expect(await tasksOf(everything)).toContain(id);
    await everything.pages.update({ page_id: id, in_trash: true });
    expect(await tasksOf(everything)).not.toContain(id);
    const few = clientOf(running(), { sharedIds: [SEED.projectsDatabaseId], personId: SEED.graceId });
    expect(JSON.parse(await tasksOf(few))).toMatchObject({ relation: [], has_more: false });
  });

  it('shows 25 pages and says that there are more; the property item has them all', async () => {
    const client = clientOf(running());
    const { Tasks: tasks, 'Task count': count } = await valuesOf(client, SEED.bigProjectId);
    expect(tasks).toMatchObject({ has_more: true, relation: { length: 25 } });
    expect(count).toMatchObject({ rollup: { number: 25 } });
    const items = { page_id: SEED.bigProjectId, property_id: tasks?.id ?? '' };
    const first = await client.pages.properties.retrieve({ ...items, page_size: 20 });
    if (first.object !== 'list') throw new Error('Expected a list.');
    const rest = await client.pages.properties.retrieve({ ...items, start_cursor: first.next_cursor ?? '' });
    expect(first.results.length + (rest.object === 'list' ? rest.results.length : 0)).toBe(28);
    expect(first.results[0]).toEqual({
      object: 'property_item',
      id: tasks?.id,
      type: 'relation',
      relation: { id: SEED.firstTaskId },
    });
    const all = await client.pages.properties.retrieve({ ...items, property_id: count?.id ?? '' });
    expect(all).toMatchObject({
      type: 'property_item',
      property_item: { type: 'rollup', rollup: { type: 'number', number: 28, function: 'count' } },
    });
  });
});

describe('the property item endpoint', () => {
  it('gives a single value as it is in the page', async () => {
    const client = clientOf(running());
    const { Approved: approved } = await valuesOf(client, SEED.bigProjectId);
    expect(
      await client.pages.properties.retrieve({ page_id: SEED.bigProjectId, property_id: approved?.id ?? '' }),
    ).toEqual({
      object: 'property_item',
      id: approved?.id,
      type: 'checkbox',
      checkbox: true,
    });
  });

  it('gives the parts of a text one by one', async () => {
    const client = clientOf(running());
    const list = await client.pages.properties.retrieve({ page_id: SEED.bigProjectId, property_id: 'title' });
    expect(list).toMatchObject({
      object: 'list',
      type: 'property_item',
      results: [
        { object: 'property_item', id: 'title', type: 'title', title: { plain_text: 'Trail Sensor 2' } },
      ],
      property_item: { id: 'title', next_url: null, type: 'title', title: {} },
    });
  });

  it('does not know a property of another schema', async () => {
    const missing = clientOf(running()).pages.properties.retrieve({
      page_id: SEED.bigProjectId,
      property_id: 'nope',
    });
    await expect(missing).rejects.toMatchObject({ code: 'object_not_found' });
  });
});
