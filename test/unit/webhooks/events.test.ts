import {
  CommentEvent,
  DatabaseEvent,
  DataSourceEvent,
  FileUploadEvent,
  MalformedEvent,
  PageEvent,
  readEvent,
  UnknownEvent,
  ViewEvent,
} from '../../../src/webhooks/events.js';
import { EVENTS, kindOf } from '../../../src/webhooks/table.js';
import { pascal } from '../../../scripts/notionCoverage/names.js';
import { readShapes } from '../../support/notionTypes/cache.js';
import { deviations } from '../../support/notionTypes/deviations.js';
import { eventFixture } from '../../support/webhooks.js';

const TYPES = Object.keys(EVENTS);
const read = (event: unknown) => readEvent(Buffer.from(JSON.stringify(event)));

const CLASSES = {
  page: PageEvent,
  database: DatabaseEvent,
  dataSource: DataSourceEvent,
  comment: CommentEvent,
  view: ViewEvent,
  fileUpload: FileUploadEvent,
};

const like = (fields: object): unknown => expect.objectContaining(fields);

describe('an event', () => {
  const payloadOf = (type: string) =>
    `${pascal(type.replaceAll('.', '_')).replaceAll('_', '')}WebhookPayload`;

  it('has a fixture for each type, as Notion’s SDK describes it', async () => {
    expect(TYPES).toHaveLength(31);
    const shapes = await readShapes(process.cwd(), TYPES.map(payloadOf));
    const wrong = TYPES.flatMap((type) =>
      deviations({ shapes, version: '2026-03-11' }, payloadOf(type), eventFixture(type)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(TYPES)('is read: %s', (type) => {
    const fixture = eventFixture(type);
    const kind = kindOf(type)!;
    const event = read(fixture);
    expect(event).toBeInstanceOf(CLASSES[kind.family]);
    expect(event.constructor).toBe(CLASSES[kind.family]);
    expect(event).toMatchObject({
      id: fixture.id,
      type,
      workspaceId: fixture.workspace_id,
      at: fixture.timestamp,
      attempt: 1,
      entity: fixture.entity,
      stale: kind.family === 'fileUpload' ? 'nothing' : 'workspace',
      raw: fixture,
    });
  });

  it.each([
    ['page.properties_updated', { updatedPropertyIds: ['title', 'a%3Ab'], updatedBlocks: [] }],
    [
      'page.content_updated',
      {
        updatedPropertyIds: [],
        updatedBlocks: [like({ type: 'block' }), like({ type: 'page' })],
        authors: [like({ type: 'person' }), like({ type: 'bot' })],
      },
    ],
    ['page.created', { parent: like({ data_source_id: '1a6104cd-477e-80af-bc30-000bd28de8f1' }) }],
    [
      'page.transcription_block.transcript_deleted',
      { parent: null, transcriptId: '2d4104cd-477e-8099-9c1d-000b1f2de201' },
    ],
    [
      'data_source.schema_updated',
      {
        updatedProperties: [
          { id: 'a%3Ab', name: 'Due', action: 'created' },
          { id: 'Zk%5Da', name: null, action: 'deleted' },
        ],
      },
    ],
    ['comment.created', { pageId: '0ef104cd-477e-80e1-8571-cfd10e923301', accessibleBy: null }],
    ['view.created', { viewType: 'board', updatedFields: [] }],
    ['view.updated', { viewType: null, updatedFields: ['name', 'filter'] }],
    ['file_upload.created', { importResult: null }],
    ['file_upload.upload_failed', { importResult: like({ type: 'error' }) }],
  ])('says what its type alone has: %s', (type, fields) => {
    expect(read(eventFixture(type))).toMatchObject(fields);
  });

  it('keeps what newer versions add to it', () => {
    const fixture = eventFixture('comment.created');
    const event = read({ ...fixture, region: 'eu', entity: { ...(fixture.entity as object), version: 2 } });
    expect(event).toBeInstanceOf(CommentEvent);
    expect(event).toMatchObject({ entity: { version: 2 }, raw: { region: 'eu' } });
  });

  it.each([
    ['a type that is newer', { type: 'page.bookmarked' }, 'its type is not known'],
    ['a type named like something that every object has', { type: 'constructor' }, 'its type is not known'],
    ['no entity', { entity: undefined }, /^entity: /],
    [
      'an entity of another kind',
      { entity: { id: 'a', type: 'team' } },
      'the kind of its entity is not known',
    ],
    ['other data', { data: { parent: 7 } }, /^data: parent: .*expected object/],
    ['no data', { data: undefined }, /^data: /],
  ])('is told apart, and about its workspace still, with %s', (_, over, problem) => {
    const event = read({ ...eventFixture('page.created'), ...over });
    expect(event).toBeInstanceOf(UnknownEvent);
    expect(event).toMatchObject({
      stale: 'workspace',
      workspaceId: '13950b26-c203-4f3b-b97d-93ec06319565',
      problem: expect.stringMatching(problem) as string,
    });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no workspace', { ...eventFixture('page.created'), workspace_id: undefined }],
    ['an endless id', { ...eventFixture('page.created'), id: 'x'.repeat(201) }],
    ['no type', { ...eventFixture('page.created'), type: 7 }],
  ])('is none when it is %s', (_, body) => {
    expect(() => read(body)).toThrow(MalformedEvent);
  });

  it('is none when it is not JSON', () => {
    expect(() => readEvent(Buffer.from('{"id":'))).toThrow('the body is not JSON');
  });
});
