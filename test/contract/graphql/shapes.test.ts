import { readdirSync, readFileSync } from 'node:fs';
import { SEED } from '../../../emulator/seed/ids.js';
import { idOf, openSession, there, type Session } from './session.js';

const BLOCKS = new URL('../../fixtures/blocks/', import.meta.url);
const ID = SEED.handbookId;
const USER = '11111111-2222-4333-8444-555555555555';

const list = (type: string, results: unknown[]) =>
  JSON.stringify({ object: 'list', type, [type]: {}, results, has_more: false, next_cursor: null });

describe('shapes that Notion has sent, or may send one day', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());

  /** The next answer of Notion at such a path. */
  const answerNext = (path: RegExp, body: string) =>
    session.emulator.failNext({ status: 200, body, match: { path } });

  it('every kind of block, an unknown one and a bare reference, in one list', async () => {
    const known = readdirSync(BLOCKS).map(
      (file) => JSON.parse(readFileSync(new URL(file, BLOCKS), 'utf8')) as Record<string, unknown>,
    );
    const unknown = { ...known[0], id: USER, type: 'foobar', foobar: { depth: [1, { two: null }] } };
    answerNext(/children/, list('block', [...known, unknown, { object: 'block', id: ID }]));
    const { page } = await session.sdk.Blocks({ id: ID, first: 100 });
    const nodes = there(page?.blocks).edges.map(({ node }) => node);
    expect(nodes).toHaveLength(known.length + 2);
    expect(nodes.at(-2)).toMatchObject({
      __typename: 'UnsupportedBlock',
      type: 'foobar',
      raw: { depth: [1, { two: null }] },
    });
    expect(nodes.at(-1)).toMatchObject({ id: idOf('block', ID), type: null, hasChildren: null });
  });

  it('a page with both shapes of timestamps, an encoded property id, unknown kinds and partial users', async () => {
    answerNext(
      /pages/,
      JSON.stringify({
        object: 'page',
        id: ID.replaceAll('-', ''),
        created_time: '2026-01-15T10:30:00.000Z',
        last_edited_time: '2026-05-01T09:00:00.000+02:00',
        created_by: { object: 'user', id: USER },
        last_edited_by: { object: 'user', id: USER },
        archived: true,
        icon: { type: 'hologram', hologram: {} },
        cover: {
          type: 'file',
          file: { url: 'https://files.example.com/a', expiry_time: '2026-01-15T11:30:00.000Z' },
        },
        parent: { type: 'agent_id', agent_id: USER },
        properties: {
          Name: { id: 'title', type: 'title', title: [] },
          Mood: { id: '%3EQQn', type: 'mood', mood: { score: 7 } },
          Spoiled: { id: 'a%', type: 'number', number: { not: 'a number' } },
          Who: {
            id: 'J%40cT',
            type: 'people',
            people: [
              { object: 'user', id: USER },
              { object: 'group', id: ID, name: null },
            ],
          },
          Nothing: null,
        },
        url: 'https://app.notion.com/p/x',
        public_url: null,
        something_new: { added: 'later' },
      }),
    );
    const { body } = await session.post({
      query: `{ page(id: "${ID}") {
        id title createdTime lastEditedTime inTrash url
        createdBy { __typename id } parent { __typename ... on UnsupportedParent { rawType } }
        icon { __typename ... on UnsupportedIcon { rawType } } cover { url expiresAt }
        byId: property(id: ">QQn") { __typename name ... on UnsupportedProperty { rawType raw } }
        properties { __typename name }
      } }`,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data?.page).toMatchObject({
      id: idOf('page', ID),
      title: '',
      createdTime: '2026-01-15T10:30:00.000Z',
      lastEditedTime: '2026-05-01T07:00:00.000Z',
      inTrash: true,
      parent: { __typename: 'UnsupportedParent', rawType: 'agent_id' },
      icon: { rawType: 'hologram' },
      cover: { expiresAt: '2026-01-15T11:30:00.000Z' },
      byId: { __typename: 'UnsupportedProperty', name: 'Mood', rawType: 'mood' },
    });
    expect((body.data?.page as { properties: unknown[] }).properties).toHaveLength(5);
  });

  it('a page without anything but its id', async () => {
    answerNext(/pages/, JSON.stringify({ object: 'page', id: ID }));
    const { body } = await session.post({
      query: `{ page(id: "${ID}") {
        id isPartial title url publicUrl createdTime lastEditedTime inTrash isLocked isArchived
        createdBy { id } lastEditedBy { id } parent { __typename } icon { __typename } cover { url } properties { name }
      } }`,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data?.page).toEqual({
      id: idOf('page', ID),
      isPartial: true,
      title: null,
      url: null,
      publicUrl: null,
      createdTime: null,
      lastEditedTime: null,
      inTrash: null,
      isLocked: null,
      isArchived: null,
      createdBy: null,
      lastEditedBy: null,
      parent: null,
      icon: null,
      cover: null,
      properties: [],
    });
  });

  it('a search that mixes whole and partial pages and data sources', async () => {
    answerNext(
      /search/,
      list('page_or_data_source', [
        { object: 'page', id: ID },
        {
          object: 'data_source',
          id: USER,
          properties: { Name: { id: 'title', name: 'Name', type: 'title', title: {} } },
        },
      ]),
    );
    const { search } = await session.sdk.Search({ first: 10 });
    expect(search?.nodes).toEqual([
      { __typename: 'Page', id: idOf('page', ID), title: null },
      { __typename: 'DataSource', id: idOf('dataSource', USER), title: null },
    ]);
  });

  it('users of an unknown kind, and users without a kind', async () => {
    answerNext(
      /users/,
      list('user', [
        { object: 'user', id: USER },
        { object: 'user', id: ID, type: 'android', name: 'R2', android: {} },
      ]),
    );
    const { users } = await session.sdk.Users({ first: 10 });
    expect(users?.nodes).toEqual([
      { __typename: 'PartialUser', id: idOf('user', USER), name: null },
      { __typename: 'UnsupportedUser', id: idOf('user', ID), name: 'R2' },
    ]);
  });
});
