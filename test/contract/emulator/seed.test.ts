import { collectPaginatedAPI, isFullBlock, isFullPage } from '@notionhq/client';
import type { Client, PageObjectResponse } from '@notionhq/client';

import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { kindsOf } from '../../support/notionTypes/answers.js';
import { fullView } from './viewWorld.js';
import { clientOf, useEmulator } from './world.js';

const running = useEmulator({ state: seedState() });

interface Found {
  type: string;
  depth: number;
}

/** Every block below, child pages not opened. */
async function walk(client: Client, id: string, depth = 0): Promise<Found[]> {
  const blocks = await collectPaginatedAPI(client.blocks.children.list, { block_id: id });
  const found: Found[] = [];
  for (const block of blocks) {
    if (!isFullBlock(block)) throw new Error('Expected full blocks.');
    found.push({ type: block.type, depth });
    const opened = block.has_children && block.type !== 'child_page';
    if (opened) found.push(...(await walk(client, block.id, depth + 1)));
  }
  return found;
}

async function pagesBelow(client: Client, id: string, depth = 1): Promise<number[]> {
  const blocks = await collectPaginatedAPI(client.blocks.children.list, { block_id: id });
  const below = blocks.filter((block) => isFullBlock(block) && block.type === 'child_page');
  const deeper = await Promise.all(below.map((block) => pagesBelow(client, block.id, depth + 1)));
  return [...below.map(() => depth), ...deeper.flat()];
}

/** Whether no value of a row is null or an empty list. */
function isFilled(properties: PageObjectResponse['properties']): boolean {
  return Object.values(properties).every((property) => {
    const value = (property as unknown as Record<string, unknown>)[property.type];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  });
}

describe('the seed', () => {
  it('is the same each time, and each time another object', () => {
    const [first, second] = [seedState(), seedState()];
    expect(first).toEqual(second);
    const source = first.entities[SEED.projectsSourceId];
    if (source?.object !== 'data_source') throw new Error('Expected a data source.');
    source.properties = [];
    expect(seedState()).toEqual(second);
  });

  it('names only ids that are there', () => {
    const { people, workspaces, entities } = seedState();
    const known = { ...people, ...workspaces, ...entities };
    expect(Object.values(SEED).filter((id) => !(id in known))).toEqual([]);
  });

  // The last column is a kind's other name, which only the other version has.
  it.each([
    ['2025-09-03', 'meeting_notes'],
    ['2026-03-11', 'transcription'],
  ])(
    'has every kind of block on the kitchen sink page in %s, nested three deep',
    async (notionVersion, other) => {
      const found = await walk(clientOf(running(), { notionVersion }), SEED.kitchenSinkId);
      const kinds = new Set(found.map(({ type }) => type));
      const all = kindsOf('BlockObjectResponse');
      expect(all.length).toBeGreaterThan(30);
      expect(all.filter((kind) => !kinds.has(kind))).toEqual([other]);
      expect(Math.max(...found.map(({ depth }) => depth))).toBeGreaterThanOrEqual(3);
    },
  );

  it('has every kind of property in the database on the kitchen sink page', async () => {
    const client = clientOf(running());
    const { results } = await client.dataSources.query({ data_source_id: SEED.shoppingSourceId });
    const coffee = results.filter(isFullPage).find(({ properties }) => isFilled(properties));
    const kinds = Object.values(coffee?.properties ?? {}).map(({ type }) => type);
    const all = kindsOf('PagePropertyValueWithIdResponse');
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((kind) => !kinds.some((one) => one === kind))).toEqual([]);
  });

  it('has a handbook of three levels and at least twelve pages', async () => {
    const depths = await pagesBelow(clientOf(running()), SEED.handbookId);
    expect(depths.length).toBeGreaterThanOrEqual(11);
    expect(Math.max(...depths)).toBe(3);
  });

  it('has 300 readings to page through', async () => {
    const client = clientOf(running());
    const rows = await collectPaginatedAPI(client.dataSources.query, { data_source_id: SEED.bigSourceId });
    expect(rows.length).toBe(300);
  });

  it('computes every rollup and formula', async () => {
    const client = clientOf(running());
    for (const source of [SEED.projectsSourceId, SEED.tasksSourceId, SEED.bigSourceId]) {
      const { results } = await client.dataSources.query({ data_source_id: source });
      for (const page of results) {
        if (!isFullPage(page)) throw new Error('Expected full pages.');
        expect(JSON.stringify(page.properties)).not.toContain('unsupported');
      }
    }
  });

  it('keeps the private page of Grace, and the other workspace, from Ada', async () => {
    const ada = clientOf(running());
    const hidden = [SEED.gracePrivateId, SEED.northwindWelcomeId];
    for (const id of hidden) {
      await expect(ada.pages.retrieve({ page_id: id })).rejects.toMatchObject({ code: 'object_not_found' });
    }
    const grace = clientOf(running(), { personId: SEED.graceId });
    expect(await grace.pages.retrieve({ page_id: SEED.gracePrivateId })).toMatchObject({ object: 'page' });
  });

  it('lets Ada be first in Acme and a member of Northwind', async () => {
    const acme = await clientOf(running()).users.list({});
    expect(acme.results[0]).toMatchObject({ name: 'Ada Lovelace', person: { email: 'ada@acme.test' } });
    expect(running().state.workspaces[SEED.northwindId]?.memberIds).toContain(SEED.adaId);
  });
});

describe('the seed beside its pages', () => {
  it('has a view of every kind on Projects, which shows rows', async () => {
    const client = clientOf(running());
    const { results } = await client.views.list({ database_id: SEED.projectsDatabaseId });
    const views = await Promise.all(
      results.map(async ({ id }) => fullView(await client.views.retrieve({ view_id: id }))),
    );
    expect(new Set(views.map(({ type }) => type)).size).toBe(10);
    expect(views[0]).toMatchObject({ name: 'Default view', configuration: null });
    const countIn = async (name: string) => {
      const view = views.find((one) => one.name === name);
      return (await client.views.queries.create({ view_id: view?.id ?? '' })).total_count;
    };
    expect(await countIn('Default view')).toBe(12);
    expect(await countIn('Names')).toBe(12);
    expect(await countIn('Running')).toBe(3);
    const overview = views.find(({ type }) => type === 'dashboard');
    expect(overview?.configuration).toMatchObject({
      type: 'dashboard',
      rows: [{ widgets: [{}] }, { widgets: [{}] }],
    });
  });

  it('has open comments on the handbook, on a block of it and on a task', async () => {
    const client = clientOf(running());
    const wordsOn = async (id: string) => {
      const { results } = await client.comments.list({ block_id: id });
      return results.map((comment) => comment.rich_text.map(({ plain_text: text }) => text).join(''));
    };
    const onPage = await wordsOn(SEED.handbookId);
    expect(onPage).toHaveLength(3);
    expect(onPage[1]).toContain('@Katherine Johnson');
    const blocks = await client.blocks.children.list({ block_id: SEED.handbookId });
    expect(await wordsOn(blocks.results[0]?.id ?? '')).toEqual(['There are three mugs left.']);
    expect(await wordsOn(SEED.firstTaskId)).toHaveLength(2);
  });

  it('has a template for tasks that takes no number, and two emojis', async () => {
    const client = clientOf(running());
    const { templates } = await client.dataSources.listTemplates({ data_source_id: SEED.tasksSourceId });
    expect(templates).toEqual([{ id: SEED.taskTemplateId, name: 'New task', is_default: true }]);
    const template = await client.pages.retrieve({ page_id: SEED.taskTemplateId });
    expect(isFullPage(template) && template.properties.ID).toMatchObject({ unique_id: { number: null } });
    const { results } = await client.customEmojis.list({});
    expect(results.map(({ name }) => name)).toEqual(['summit', 'boot']);
  });
});
