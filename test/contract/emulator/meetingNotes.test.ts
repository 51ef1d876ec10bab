import type { Client, QueryMeetingNotesParameters } from '@notionhq/client';

import { clientOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

const invalid = (words: string) => ({
  code: 'validation_error',
  message: expect.stringContaining(words) as string,
});

async function upload(client: Client, filename = 'round.mp3', type = 'audio/mpeg'): Promise<string> {
  const { id } = await client.fileUploads.create({ filename, content_type: type });
  const data = new Blob(['bytes'], { type });
  await client.fileUploads.send({ file_upload_id: id, file: { filename, data } });
  return id;
}

async function create(
  client: Client,
  more: { title?: string; options?: { kickoff_summary?: boolean } } = {},
) {
  const notes = await client.blocks.meetingNotes.create({
    source: { type: 'file_upload', file_upload_id: await upload(client) },
    parent: { type: 'page_id', page_id: WORLD.gardenId },
    ...more,
  });
  if (!('meeting_notes' in notes)) throw new Error('Expected whole notes.');
  return notes;
}

describe('creating meeting notes', () => {
  it.each(['2025-09-03', '2026-03-11'])('answers before they are ready, in %s', async (notionVersion) => {
    const client = clientOf(running(), { notionVersion });
    const me = { object: 'user', id: (await client.users.me({})).id };
    const notes = await create(client, { title: 'Monday round' });
    expect(notes).toEqual({
      object: 'block',
      id: expect.any(String) as string,
      type: 'meeting_notes',
      meeting_notes: {
        title: [expect.objectContaining({ plain_text: 'Monday round' }) as object],
        status: 'transcription_in_progress',
        children: {},
      },
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      created_by: me,
      last_edited_by: me,
      has_children: false,
      in_trash: false,
      ...(notionVersion === '2025-09-03' ? { archived: false } : {}),
    });
    const block = (await client.blocks.retrieve({ block_id: notes.id })) as unknown as {
      type: 'meeting_notes' | 'transcription';
      [type: string]: unknown;
    };
    const ready = block[block.type] as { status: string; children: { [key: string]: string } };
    expect(ready.status).toBe('notes_ready');
    const { results } = await client.blocks.children.list({ block_id: notes.id });
    expect(results.map(({ id }) => id)).toEqual([
      ready.children.summary_block_id,
      ready.children.notes_block_id,
      ready.children.transcript_block_id,
    ]);
  });

  it('transcribes only, when told so', async () => {
    const client = clientOf(running());
    const notes = await create(client, { options: { kickoff_summary: false } });
    const { results } = await client.blocks.children.list({ block_id: notes.id });
    expect(results).toHaveLength(1);
  });

  it('puts notes of a recording on a page right below it', async () => {
    const client = clientOf(running());
    const page = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    const made = await client.blocks.children.append({
      block_id: page.id,
      children: [
        { audio: { type: 'file_upload', file_upload: { id: await upload(client) } } },
        { divider: {} },
      ],
    });
    const [audio = '', divider = ''] = made.results.map(({ id }) => id);
    const notes = await client.blocks.meetingNotes.create({ source: { type: 'block', block_id: audio } });
    const { results } = await client.blocks.children.list({ block_id: page.id });
    expect(results.map(({ id }) => id)).toEqual([audio, notes.id, divider]);
    await expect(
      client.blocks.meetingNotes.create({ source: { type: 'block', block_id: divider } }),
    ).rejects.toMatchObject(invalid('an audio, video or file block'));
  });

  it('needs a recording, a page and a language that it knows', async () => {
    const client = clientOf(running());
    const picture = await upload(client, 'a.png', 'image/png');
    const parent = { type: 'page_id' as const, page_id: WORLD.gardenId };
    const make = (more: { [key: string]: unknown }) =>
      client.blocks.meetingNotes.create({ parent, ...more } as unknown as Parameters<
        typeof client.blocks.meetingNotes.create
      >[0]);
    const source = { type: 'file_upload', file_upload_id: picture };
    await expect(make({ source })).rejects.toMatchObject(invalid('an audio or video file'));
    const audio = { type: 'file_upload', file_upload_id: await upload(client) };
    await expect(make({ source: audio, language: 'tlh' })).rejects.toMatchObject(invalid('body.language'));
    await expect(make({ source: audio, parent: undefined })).rejects.toMatchObject(invalid('body.parent'));
    const block = { type: 'block', block_id: WORLD.gardenId };
    await expect(make({ source: block })).rejects.toMatchObject(invalid('body.parent should be not present'));
    const missing = { type: 'file_upload', file_upload_id: WORLD.adaId };
    await expect(make({ source: missing })).rejects.toMatchObject({ code: 'object_not_found' });
  });
});

describe('querying meeting notes', () => {
  let client: Client;
  const ids: { [title: string]: string } = {};
  beforeAll(async () => {
    const before = clientOf(running());
    const { results } = await before.blocks.meetingNotes.query({});
    for (const { id } of results) await before.blocks.delete({ block_id: id });
    for (const [title, time] of [
      ['Round one', '2026-03-02T09:00:00.000Z'],
      ['Round two', '2026-03-09T09:00:00.000Z'],
      ['Tea', '2026-03-10T15:00:00.000Z'],
    ] as const) {
      clock = new Date(time);
      ids[title] = (await create(before, { title })).id;
    }
    const tea = running().state.entities[ids.Tea ?? ''];
    if (tea?.object !== 'block') throw new Error('Expected a block.');
    tea.content.calendar_event = { start_time: '', end_time: '', attendees: [WORLD.graceId] };
    clock = new Date('2026-03-11T12:00:00.000Z');
    client = before;
  });

  const find = async (parameters: QueryMeetingNotesParameters) => {
    const { results, has_more: more } = await client.blocks.meetingNotes.query(parameters);
    const titles = results.map(({ id }) => Object.keys(ids).find((title) => ids[title] === id) ?? id);
    return { titles, more };
  };
  const one = (property: string, operator: string, value?: unknown) =>
    ({
      filter: { operator: 'and', filters: [{ property, filter: { operator, value } }] },
    }) as unknown as QueryMeetingNotesParameters;
  const person = (id: string) => ({ type: 'exact', value: { table: 'notion_user', id } });
  const range = (start_date: string, end_date: string) => ({
    type: 'exact',
    value: { type: 'daterange', start_date, end_date },
  });

  it('gives the newest first, as many as are wanted', async () => {
    expect(await find({})).toEqual({ titles: ['Tea', 'Round two', 'Round one'], more: false });
    expect(await find({ limit: 2 })).toEqual({ titles: ['Tea', 'Round two'], more: true });
    const sort = [{ property: 'title' as const, direction: 'ascending' as const }];
    expect((await find({ sort })).titles).toEqual(['Round one', 'Round two', 'Tea']);
    const { results } = await client.blocks.meetingNotes.query({ limit: 1 });
    expect(results[0]).toMatchObject({ type: 'meeting_notes', meeting_notes: { status: 'notes_ready' } });
  });

  const CASES: [property: string, operator: string, value: unknown, titles: string[]][] = [
    ['title', 'string_contains', { type: 'exact', value: 'ROUND' }, ['Round two', 'Round one']],
    ['title', 'string_does_not_contain', { type: 'exact', value: 'round' }, ['Tea']],
    ['title', 'string_is', { type: 'exact', value: 'tea' }, ['Tea']],
    ['title', 'string_ends_with', { type: 'exact', value: 'two' }, ['Round two']],
    ['title', 'is_not_empty', undefined, ['Tea', 'Round two', 'Round one']],
    ['created_time', 'date_is', { type: 'exact', value: '2026-03-09' }, ['Round two']],
    ['created_time', 'date_is', { type: 'relative', value: 'yesterday' }, ['Tea']],
    [
      'created_time',
      'date_is_before',
      { type: 'exact', value: { type: 'date', start_date: '2026-03-09' } },
      ['Round one'],
    ],
    [
      'created_time',
      'date_is_on_or_after',
      {
        type: 'exact',
        value: {
          type: 'datetime',
          start_date: '2026-03-10',
          start_time: '16:00',
          time_zone: 'Europe/Vienna',
        },
      },
      ['Tea'],
    ],
    ['created_time', 'date_is_within', range('2026-03-02', '2026-03-09'), ['Round two', 'Round one']],
    ['created_time', 'date_is_within', { type: 'relative', value: 'the_past_week' }, ['Tea', 'Round two']],
    [
      'created_time',
      'date_is_relative_to',
      { type: 'relative', value: 'custom', direction: 'past', unit: 'day', count: 1 },
      ['Tea'],
    ],
    [
      'created_time',
      'date_is_relative_to',
      { type: 'relative', value: 'custom', direction: 'past', unit: 'day', count: 3 },
      ['Tea', 'Round two'],
    ],
    ['attendees', 'person_contains', person(WORLD.graceId), ['Tea']],
    ['attendees', 'person_does_not_contain', [person(WORLD.graceId)], ['Round two', 'Round one']],
    ['attendees', 'is_empty', undefined, ['Round two', 'Round one']],
  ];
  it.each(CASES)('finds by %s %s %j', async (property, operator, value, titles) => {
    expect((await find(one(property, operator, value))).titles).toEqual(titles);
  });

  it('takes groups three levels deep', async () => {
    const leaf = one('title', 'string_contains', { type: 'exact', value: 'round' }).filter?.filters?.[0];
    const other = one('title', 'string_is', { type: 'exact', value: 'Tea' }).filter?.filters?.[0];
    const or = { operator: 'or', filters: [leaf, other] };
    const three = { operator: 'and', filters: [{ operator: 'and', filters: [or] }] };
    const ask = (filter: object) => find({ filter } as unknown as QueryMeetingNotesParameters);
    expect((await ask(three)).titles).toHaveLength(3);
    await expect(ask({ operator: 'and', filters: [three] })).rejects.toMatchObject(invalid('too deeply'));
  });

  it('refuses what it does not know, and shows nothing that is not shared', async () => {
    await expect(find(one('mood', 'is_empty'))).rejects.toMatchObject(invalid('.property should be'));
    await expect(find(one('title', 'date_is', {}))).rejects.toMatchObject(
      invalid('.filter.operator should be'),
    );
    for (const limit of [0, 51]) {
      await expect(find({ limit })).rejects.toMatchObject(invalid('body.limit'));
    }
    const grace = clientOf(running(), { personId: WORLD.graceId, sharedIds: [WORLD.handbookId] });
    await expect(grace.blocks.meetingNotes.query({})).resolves.toEqual({ results: [], has_more: false });
  });

  it('finds the meetings of the person only, whoever made the notes', async () => {
    const grace = clientOf(running(), { personId: WORLD.graceId });
    const { results } = await grace.blocks.meetingNotes.query({});
    expect(results.map(({ id }) => id)).toEqual([ids.Tea]);
  });
});
