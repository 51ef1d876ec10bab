import type { Client } from '@notionhq/client';

import { DEMO_CLIENT } from '../../../emulator/emulator.js';
import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { LEFT_OUT } from '../../support/notionTypes/answers.js';
import { ask, clientOf, textOf, useEmulator } from './world.js';

const running = useEmulator({ state: seedState() });

type Method = (...args: unknown[]) => Promise<unknown>;

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `pages.create`, `views.queries.results`, …: all that the client offers. */
function methodsOf(group: object, prefix = ''): string[] {
  return Object.entries(group).flatMap(([name, value]) => {
    if (typeof value === 'function') return [prefix + name];
    const isLeftOut = prefix === '' && Object.hasOwn(LEFT_OUT, name);
    return isGroup(value) && !isLeftOut ? methodsOf(value, `${prefix}${name}.`) : [];
  });
}

/** The same client, which notes the methods that were answered. */
function recording<T extends object>(group: T, answered: Set<string>, prefix = ''): T {
  return new Proxy(group, {
    get(target, name: string) {
      const value: unknown = Reflect.get(target, name);
      if (isGroup(value)) return recording(value, answered, `${prefix}${name}.`);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const answer = await (value as Method).apply(target, args);
        answered.add(prefix + name);
        return answer;
      };
    },
  });
}

const words = (content: string) => [{ text: { content } }];

async function users({ users: api, customEmojis, search }: Client): Promise<void> {
  const { id } = await api.me({});
  await api.retrieve({ user_id: id });
  await api.list({});
  await customEmojis.list({});
  await search({ query: 'Handbook' });
}

async function blocks({ blocks: api }: Client): Promise<void> {
  const page = { block_id: SEED.handbookId };
  const children = [{ paragraph: { rich_text: words('One') } }];
  const { results } = await api.children.append({ ...page, children });
  const block = { block_id: textOf(results[0]?.id) };
  await api.retrieve(block);
  await api.update({ ...block, paragraph: { rich_text: words('Two') } });
  await api.delete(block);
  await api.children.list(page);
}

async function pages({ pages: api, asyncTasks, comments }: Client): Promise<void> {
  const properties = { title: { title: words('A page') } };
  const { id: page_id } = await api.create({ parent: { page_id: SEED.handbookId }, properties });
  await api.retrieve({ page_id });
  await api.properties.retrieve({ page_id, property_id: 'title' });
  await api.update({ page_id, icon: { emoji: '🥬' } });
  await api.move({ page_id, parent: { type: 'page_id', page_id: SEED.kitchenSinkId } });
  const replace_content = { new_str: '# Kale' };
  await api.updateMarkdown({ page_id, type: 'replace_content', replace_content });
  await api.retrieveMarkdown({ page_id });
  const task = await api.updateMarkdown({
    ...{ page_id, type: 'replace_content', replace_content },
    allow_async: true,
  });
  await asyncTasks.retrieve({ task_id: task.id });
  const { id: comment_id } = await comments.create({ parent: { page_id }, rich_text: words('Hm.') });
  await comments.retrieve({ comment_id });
  await comments.update({ comment_id, rich_text: words('Ah.') });
  await comments.list({ block_id: page_id });
  await comments.delete({ comment_id });
}

async function databases({ databases: api, dataSources }: Client): Promise<void> {
  const parent = { type: 'page_id', page_id: SEED.handbookId } as const;
  const { id: database_id } = await api.create({ parent, title: words('Beds') });
  await api.retrieve({ database_id });
  await api.update({ database_id, title: words('Rows') });
  const made = await dataSources.create({ parent: { database_id }, properties: { Name: { title: {} } } });
  const source = { data_source_id: made.id };
  await dataSources.retrieve(source);
  await dataSources.update({ ...source, properties: { Price: { number: {} } } });
  await dataSources.query(source);
  await dataSources.listTemplates({ data_source_id: SEED.tasksSourceId });
}

async function views({ views: api }: Client): Promise<void> {
  const made = await api.create({
    database_id: SEED.tasksDatabaseId,
    data_source_id: SEED.tasksSourceId,
    name: 'All',
    type: 'list',
  });
  const view = { view_id: made.id };
  await api.retrieve(view);
  await api.update({ ...view, name: 'Each' });
  await api.list({ database_id: SEED.tasksDatabaseId });
  const { id: query_id } = await api.queries.create(view);
  await api.queries.results({ ...view, query_id });
  await api.queries.delete({ ...view, query_id });
  await api.delete(view);
}

async function files({ fileUploads: api, blocks: { meetingNotes } }: Client): Promise<void> {
  const { id } = await api.create({ mode: 'multi_part', filename: 'talk.mp3', number_of_parts: 1 });
  const file = { file_upload_id: id };
  const data = new Blob(['la'], { type: 'audio/mpeg' });
  await api.send({ ...file, part_number: '1', file: { filename: 'talk.mp3', data } });
  await api.complete(file);
  await api.retrieve(file);
  await api.list({});
  const parent = { type: 'page_id', page_id: SEED.handbookId } as const;
  await meetingNotes.create({ source: { type: 'file_upload', file_upload_id: id }, parent });
  await meetingNotes.query({});
}

async function oauth({ oauth: api }: Client): Promise<void> {
  const redirect_uri = 'http://127.0.0.1:7777/callback';
  const form = { client_id: DEMO_CLIENT.id, redirect_uri, state: 'x', decision: 'allow', all_pages: 'on' };
  const body = new URLSearchParams(form);
  const consent = await ask(running(), '/v1/oauth/authorize', { method: 'POST', body });
  const code = textOf(new URL(textOf(consent.headers.get('location'))).searchParams.get('code'));
  const secrets = { client_id: DEMO_CLIENT.id, client_secret: DEMO_CLIENT.secret };
  const granted = await api.token({ ...secrets, grant_type: 'authorization_code', code, redirect_uri });
  await api.introspect({ ...secrets, token: granted.access_token });
  await api.revoke({ ...secrets, token: granted.access_token });
}

describe.each(['2025-09-03', '2026-03-11'])('the official client in %s', (notionVersion) => {
  it('is answered by the emulator on each of its methods', async () => {
    const client = clientOf(running(), { notionVersion });
    const answered = new Set<string>();
    const watched = recording(client, answered);
    for (const call of [users, blocks, pages, databases, views, files, oauth]) await call(watched);
    expect(methodsOf(client).filter((name) => !answered.has(name))).toEqual([]);
    expect(methodsOf(client).length).toBeGreaterThan(40);
  });
});
