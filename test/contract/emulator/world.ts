import { Client } from '@notionhq/client';

import { startEmulator } from '../../../emulator/emulator.js';
import type { Emulator, EmulatorOptions } from '../../../emulator/emulator.js';
import type {
  DatabaseRecord,
  DataSourceRecord,
  JsonObject,
  PageRecord,
  ParentRecord,
  State,
} from '../../../emulator/model.js';
import { emptyState } from '../../../emulator/state.js';
import { holdAgainstTypes } from '../../support/notionTypes/answers.js';

/** A workspace of two people, small enough to be held in one's head. */
export const WORLD = {
  acmeId: 'a0000000-0000-4000-8000-000000000001',
  otherWorkspaceId: 'a0000000-0000-4000-8000-000000000002',
  adaId: 'b0000000-0000-4000-8000-000000000001',
  graceId: 'b0000000-0000-4000-8000-000000000002',
  handbookId: 'c0000000-0000-4000-8000-000000000001',
  welcomeId: 'c0000000-0000-4000-8000-000000000002',
  gardenId: 'c0000000-0000-4000-8000-000000000003',
  privateId: 'c0000000-0000-4000-8000-000000000004',
  foreignId: 'c0000000-0000-4000-8000-000000000005',
  tasksDatabaseId: 'd0000000-0000-4000-8000-000000000001',
  tasksSourceId: 'd0000000-0000-4000-8000-000000000002',
};

const CREATED = '2026-01-15T10:30:42.123Z';

function common(id: string, parent: ParentRecord, workspaceId = WORLD.acmeId) {
  const times = { createdTime: CREATED, lastEditedTime: CREATED };
  const users = { createdBy: WORLD.adaId, lastEditedBy: WORLD.adaId };
  return { id, workspaceId, parent, ...times, ...users, inTrash: false };
}

function text(content: string): JsonObject[] {
  const plain = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: 'default',
  };
  return [
    { type: 'text', text: { content, link: null }, annotations: plain, plain_text: content, href: null },
  ];
}

function page(id: string, title: string, parent: ParentRecord, more: Partial<PageRecord> = {}): PageRecord {
  const looks = { icon: null, cover: null, isArchived: false, isLocked: false };
  return {
    object: 'page',
    ...common(id, parent),
    ...looks,
    values: { title: text(title) },
    childIds: [],
    ...more,
  };
}

const TOP: ParentRecord = { type: 'workspace' };

/** A fresh state; nothing in it is shared between two calls. */
export function smallState(): State {
  const handbook = page(WORLD.handbookId, 'Handbook', TOP, {
    childIds: [WORLD.welcomeId, WORLD.tasksDatabaseId],
  });
  const below: ParentRecord = { type: 'page_id', id: WORLD.handbookId };
  const plain = { description: [], icon: null, cover: null, isInline: false };
  const database: DatabaseRecord = {
    object: 'database',
    ...common(WORLD.tasksDatabaseId, below),
    ...plain,
    title: text('Tasks'),
    isLocked: false,
    dataSourceIds: [WORLD.tasksSourceId],
    viewIds: [],
  };
  const source: DataSourceRecord = {
    object: 'data_source',
    ...common(WORLD.tasksSourceId, { type: 'database_id', id: WORLD.tasksDatabaseId }),
    ...plain,
    title: text('Tasks'),
    properties: [
      { id: 'title', name: 'Name', description: null, type: 'title', config: {} },
      { id: '>QQn', name: 'Price', description: null, type: 'number', config: { format: 'dollar' } },
    ],
    nextUniqueId: 1,
  };
  const entities = [
    handbook,
    page(WORLD.welcomeId, 'Welcome', below),
    page(WORLD.gardenId, 'Garden', TOP),
    page(WORLD.privateId, 'Diary of Grace', TOP, { privateTo: WORLD.graceId }),
    page(WORLD.foreignId, 'Elsewhere', TOP, { workspaceId: WORLD.otherWorkspaceId }),
    database,
    source,
  ];
  const ada = { id: WORLD.adaId, name: 'Ada Lovelace', email: 'ada@acme.test', avatarUrl: null };
  const grace = { id: WORLD.graceId, name: 'Grace Hopper', email: 'grace@acme.test', avatarUrl: null };
  return {
    ...emptyState(),
    people: { [ada.id]: ada, [grace.id]: grace },
    workspaces: {
      [WORLD.acmeId]: { id: WORLD.acmeId, name: 'Acme', icon: '🏔️', memberIds: [ada.id, grace.id] },
      [WORLD.otherWorkspaceId]: {
        id: WORLD.otherWorkspaceId,
        name: 'Northwind',
        icon: null,
        memberIds: [ada.id],
      },
    },
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
  };
}

/** An emulator over the small workspace, closed after the tests of the calling file. */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let emulator: Emulator | undefined;
  beforeAll(async () => {
    emulator = await startEmulator({ state: smallState(), ...options });
  });
  afterAll(() => emulator?.close());
  return () => {
    if (!emulator) throw new Error('The emulator runs during tests only.');
    return emulator;
  };
}

/** The official client with a token of its own; retries are off, so that each failure is seen. */
export function clientOf(
  emulator: Emulator,
  options: { notionVersion?: string; sharedIds?: string[] | null; personId?: string } = {},
): Client {
  const { notionVersion = '2026-03-11', ...grant } = options;
  return clientWith(emulator, emulator.issueToken(grant).accessToken, notionVersion);
}

/** The official client with a given token; each answer must be what the types of Notion's SDK promise. */
export function clientWith(emulator: Emulator, auth: string, notionVersion = '2026-03-11'): Client {
  const quiet = { retry: false, logger: () => undefined } as const;
  return new Client({ auth, baseUrl: emulator.url, notionVersion, ...quiet, fetch: checkedFetch });
}

/** As `fetch`, but throws for an answer of the API that is not as Notion's. */
async function checkedFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const { pathname: path } = new URL(url);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!path.startsWith('/v1/') || !isJson) return response;
  holdAgainstTypes({
    method: init.method?.toUpperCase() ?? 'GET',
    path,
    version: new Headers(init.headers).get('notion-version') ?? '2026-03-11',
    status: response.status,
    requestId: response.headers.get('x-notion-request-id'),
    body: await response.clone().json(),
  });
  return response;
}

/** An answer of the emulator to a bare HTTP request. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  body: JsonObject;
}

/** Asks without the client: for headers, and for what the client would not send. */
export async function ask(emulator: Emulator, path: string, init: RequestInit = {}): Promise<RawAnswer> {
  const response = await checkedFetch(emulator.url + path, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? JSON.parse(text) : { text }) as JsonObject,
  };
}

/** A field of an answer that must be a string. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Expected a string, instead got ${JSON.stringify(value)}.`);
  return value;
}
