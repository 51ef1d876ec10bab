import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, refusal, sdkFor, there, type Session } from './session.js';
import { signIn } from '../../support/signIn.js';

const PAGE = SEED.handbookId;
const SEEDED = 'Keep the sink?';

type Input = Parameters<Session['sdk']['CreateMeetingNote']>[0]['input'];
type Query = Parameters<Session['sdk']['MeetingNotes']>[0];

/** A recording that Notion has, as the global id of its upload. */
async function record({ sdk, url, accessToken }: Session, name = 'round.mp3'): Promise<string> {
  const { createFileUpload } = await sdk.CreateFileUpload({ input: { file: { name, size: 5 } } });
  const { id, uploadPath } = there(createFileUpload).fileUpload;
  const answer = await fetch(`${url}${there(uploadPath)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${accessToken}` },
    body: new Uint8Array(5),
  });
  expect(answer.status).toBe(200);
  return id;
}

describe('meeting notes', () => {
  let session: Session;
  let clock = new Date('2026-04-01T09:00:00.000Z');

  beforeAll(async () => {
    session = await openSession({ emulator: { now: () => clock } });
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  const create = async (input: Input) =>
    there((await session.sdk.CreateMeetingNote({ input })).createMeetingNote).meetingNotes;
  const find = async (query: Query) => {
    const { nodes, isComplete } = there((await session.sdk.MeetingNotes(query)).meetingNotes);
    return { titles: nodes.map(({ title }) => title), isComplete };
  };

  it('of an upload are begun in one call, and tell where they lie in another', async () => {
    const fileUpload = { id: await record(session), page: idOf('page', PAGE) };
    session.asked();
    const notes = await create({ source: { fileUpload }, title: 'Monday', language: 'ZH_CN' });
    expect(notes).toMatchObject({
      title: 'Monday',
      status: 'TRANSCRIPTION_IN_PROGRESS',
      isPartial: false,
      parent: { __typename: 'PageParent', page: { id: idOf('page', PAGE) } },
    });
    expect(session.asked().slice(0, 2)).toEqual([
      'POST /v1/blocks/meeting_notes',
      expect.stringMatching(/^GET \/v1\/blocks\//),
    ]);
    const { block } = await session.sdk.Block({ id: notes.id });
    expect(block).toMatchObject({ __typename: 'MeetingNotesBlock', id: notes.id });
  });

  it('are only written down, not summed up, when told so', async () => {
    const upload = { id: await record(session), page: PAGE };
    const both = await create({ source: { fileUpload: upload } });
    const one = await create({ source: { fileUpload: upload }, summarize: false });
    const parts = async (id: string) =>
      (
        await session.post({
          query: `{ block(id: "${id}") { ... on MeetingNotesBlock { summaryId notesId transcriptId } } }`,
        })
      ).body.data?.block as Record<string, string | null>;
    expect(Object.values(await parts(both.id)).every((part) => part !== null)).toBe(true);
    expect(await parts(one.id)).toMatchObject({
      summaryId: null,
      notesId: null,
      transcriptId: expect.any(String) as string,
    });
  });

  it('of a block come right below it', async () => {
    const { appendBlocks } = await session.sdk.AppendBlocks({
      input: { parent: PAGE, blocks: [{ audio: { file: { fileUpload: await record(session) } } }] },
    });
    const audio = there(there(appendBlocks).blocks[0]).id;
    const notes = await create({ source: { block: audio } });
    const { page } = await session.sdk.Blocks({ id: PAGE, first: 100 });
    const ids = there(page?.blocks).edges.map(({ node }) => node.id);
    expect(ids.slice(ids.indexOf(audio))).toEqual([audio, notes.id]);
  });

  it('are refused before any call when they cannot be, naming the argument', async () => {
    const block = 'a'.repeat(32);
    const source = { block };
    const refused: [Input, string, string][] = [
      [{ source: { block: `page_${block}` } }, 'input.source.block', 'the id of a page'],
      [{ source: { fileUpload: { id: 'x', page: PAGE } } }, 'input.source.fileUpload.id', 'not an id'],
      [{ source: { fileUpload: { id: block, page: 'x' } } }, 'input.source.fileUpload.page', 'not an id'],
      [{ source, title: ' ' }, 'input.title', 'leave it out'],
      [{ source, title: 'a'.repeat(2001) }, 'input.title', 'at most 2000'],
    ];
    for (const [input, argument, message] of refused) {
      expect(await refusal(create(input))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
        message: expect.stringContaining(message) as string,
      });
    }
    const parentless = `{ fileUpload: { id: "${block}" } }`;
    const parented = `{ block: "${block}", page: "${block}" }`;
    for (const [literal, field] of [
      [parentless, 'UploadedRecordingInput.page'],
      [parented, 'Field "page" is not defined'],
    ] as const) {
      const { status, body } = await session.post({
        query: `mutation { createMeetingNote(input: { source: ${literal} }) { meetingNotes { id } } }`,
      });
      expect(status).toBe(400);
      expect(body.errors?.map(({ message }) => message).join(' ')).toContain(field);
    }
    expect(session.asked()).toEqual([]);
  });

  it('say what Notion says of what is no recording', async () => {
    const id = await record(session, 'a.png');
    expect(await refusal(create({ source: { fileUpload: { id, page: PAGE } } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('audio or video file') as string,
    });
  });

  it('need a token that may write', async () => {
    const { accessToken } = await signIn(session.gateway, { scope: 'openid read' });
    session.asked();
    const reading = sdkFor(session.url, accessToken);
    const source = { block: 'a'.repeat(32) };
    expect(await refusal(reading.CreateMeetingNote({ input: { source } }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(session.asked()).toEqual([]);
  });

  describe('that are looked for', () => {
    beforeAll(async () => {
      for (const { id } of there((await session.sdk.MeetingNotes({})).meetingNotes).nodes.filter(
        ({ title }) => title !== SEEDED,
      )) {
        await session.sdk.DeleteBlock({ input: { id } });
      }
      for (const [title, time] of [
        ['Round one', '2026-04-06T09:00:00.000Z'],
        ['Round two', '2026-04-13T09:00:00.000Z'],
      ] as const) {
        clock = new Date(time);
        await create({ source: { fileUpload: { id: await record(session), page: PAGE } }, title });
      }
      clock = new Date('2026-04-14T12:00:00.000Z');
    });

    it('come in one call, and say whether there are more', async () => {
      expect(await find({ limit: 1 })).toEqual({ titles: ['Round two'], isComplete: false });
      expect(session.asked()).toEqual(['POST /v1/blocks/meeting_notes/query']);
      expect(await find({})).toEqual({ titles: ['Round two', 'Round one', SEEDED], isComplete: true });
    });

    it('tell where they lie', async () => {
      const { meetingNotes } = await session.sdk.MeetingNotesState({ limit: 1 });
      expect(there(meetingNotes).nodes).toMatchObject([
        { title: 'Round two', status: 'NOTES_READY', parent: { page: { id: idOf('page', PAGE) } } },
      ]);
    });

    it('tell it too when answers are kept for a while', async () => {
      const keeping = await openSession({ environment: { CACHE_SECONDS: '60' } });
      try {
        const { meetingNotes } = await keeping.sdk.MeetingNotes({});
        const query = `{ block(id: "${there(there(meetingNotes).nodes[0]).id}") { parent { __typename } } }`;
        const { body } = await keeping.post({ query });
        expect(body.data).toEqual({ block: { parent: { __typename: 'PageParent' } } });
      } finally {
        await keeping.close();
      }
    });

    it.each<[Query, string[]]>([
      [{ filter: { title: { startsWith: 'round' } } }, ['Round two', 'Round one']],
      [{ filter: { attendees: { contains: 'me' } } }, [SEEDED]],
      [{ filter: { attendees: { doesNotContain: SEED.graceId } } }, ['Round two', 'Round one']],
      [{ filter: { createdTime: { equals: { date: '2026-04-06' } } } }, ['Round one']],
      [{ filter: { createdTime: { onOrAfter: { date: '2026-04-13T11:00:30+02:00' } } } }, ['Round two']],
      [{ filter: { createdTime: { equals: { relative: 'YESTERDAY' } } } }, ['Round two']],
      [{ filter: { createdTime: { within: { window: 'PAST_WEEK' } } } }, ['Round two']],
      [
        { filter: { createdTime: { within: { days: { start: '2026-04-01', end: '2026-04-06' } } } } },
        ['Round one'],
      ],
      [
        { filter: { createdTime: { within: { past: { count: 2, unit: 'WEEK' } } } } },
        ['Round two', 'Round one'],
      ],
      [{ filter: { createdTime: { within: { next: { count: 1, unit: 'DAY' } } } } }, []],
      [
        {
          filter: {
            and: [
              { title: { contains: 'o' } },
              { or: [{ and: [{ title: { endsWith: 'one' } }] }, { attendees: { contains: 'me' } }] },
            ],
          },
        },
        ['Round one'],
      ],
      [{ sorts: [{ attendees: 'DESCENDING' }, { title: 'ASCENDING' }] }, [SEEDED, 'Round one', 'Round two']],
    ])('are found by %j', async (query, titles) => {
      expect((await find(query)).titles).toEqual(titles);
    });

    it.each<[Query, string]>([
      [{ limit: 0 }, 'limit'],
      [{ limit: 51 }, 'limit'],
      [{ filter: { and: [] } }, 'filter.and'],
      [{ sorts: Array<{ title: 'ASCENDING' }>(101).fill({ title: 'ASCENDING' }) }, 'sorts'],
    ])('are refused before any call when they cannot be found: %#', async (query, argument) => {
      expect(await refusal(find(query))).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(session.asked()).toEqual([]);
    });
  });
});
