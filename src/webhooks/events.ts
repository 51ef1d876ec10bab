import { z } from 'zod';
import { kindOf, type EventKind, type Family, type Stale } from './table.js';

type Raw = Record<string, unknown>;

/** An object that an event names: its id and Notion's word for its kind. What else Notion says of it is kept. */
export type Reference = z.output<typeof reference>;

/** What every event tells. */
export class WebhookEvent {
  /** The same for every attempt to deliver it. */
  id!: string;
  /** Notion's name for it: `page.created`. */
  type!: string;
  workspaceId!: string;
  /** When it happened, as Notion wrote it; events come in any order. */
  at!: string | null;
  /** The people and bots whose doing it was; several when changes were gathered. */
  authors!: Reference[];
  /** The people and bots of this connection who see the object; null when Notion does not say. */
  accessibleBy!: Reference[] | null;
  /** 1 for the first time it is delivered, 8 for the last. */
  attempt!: number;
  stale!: Stale;
  /** The whole of it, as it came. */
  raw!: Raw;
}

/** An event of a type, or with data, that this version does not know: it is about something in its workspace. */
export class UnknownEvent extends WebhookEvent {
  /** What is not known of it; never what stands there. */
  problem!: string;
}

/** An event about an object that it names. */
class EntityEvent extends WebhookEvent {
  entity!: Reference;
}

/** A page came, went, moved or changed. */
export class PageEvent extends EntityEvent {
  parent!: Reference | null;
  updatedPropertyIds!: string[];
  /** The blocks, child pages and child databases that came, went or changed. */
  updatedBlocks!: Reference[];
  /** The id of a transcript that was deleted. */
  transcriptId!: string | null;
}

/** A database came, went, moved or changed. */
export class DatabaseEvent extends EntityEvent {
  parent!: Reference | null;
  updatedBlocks!: Reference[];
  updatedProperties!: SchemaChange[];
}

/** A data source came, went, moved or changed: its schema, or the rows that are in it. */
export class DataSourceEvent extends DatabaseEvent {}

/** A comment was written, changed or deleted. */
export class CommentEvent extends EntityEvent {
  pageId!: string;
  parent!: Reference;
}

/** A view was made, changed or deleted. */
export class ViewEvent extends EntityEvent {
  parent!: Reference;
  /** Of a new view alone. */
  viewType!: string | null;
  updatedFields!: string[];
}

/** A file upload has come further, or has ended. */
export class FileUploadEvent extends EntityEvent {
  /** Why a file could not be imported. */
  importResult!: Raw | null;
}

const text = z.string().min(1).max(200);
const reference = z.looseObject({ id: text, type: text });
const schemaChange = z.looseObject({ id: z.string(), name: z.string().nullable(), action: text });

/** How a property of a schema has changed: `created`, `updated` or `deleted`. */
type SchemaChange = z.output<typeof schemaChange>;

/** What an event must have to be acted upon. */
const envelope = z.looseObject({
  id: text,
  type: text,
  workspace_id: text,
  timestamp: z.string().nullable().default(null),
  authors: z.array(reference).default([]),
  accessible_by: z.array(reference).nullable().default(null),
  attempt_number: z.number().default(1),
});

const parent = reference.nullable().default(null);
const updatedBlocks = z.array(reference).default([]);

const pageData = z
  .looseObject({
    parent,
    updated_properties: z.array(z.string()).default([]),
    updated_blocks: updatedBlocks,
    transcript_id: z.string().nullable().default(null),
  })
  .transform((data) => ({
    parent: data.parent,
    updatedPropertyIds: data.updated_properties,
    updatedBlocks: data.updated_blocks,
    transcriptId: data.transcript_id,
  }));

const databaseData = z
  .looseObject({
    parent,
    updated_blocks: updatedBlocks,
    updated_properties: z.array(schemaChange).default([]),
  })
  .transform((data) => ({
    parent: data.parent,
    updatedBlocks: data.updated_blocks,
    updatedProperties: data.updated_properties,
  }));

const commentData = z
  .looseObject({ page_id: text, parent: reference })
  .transform((data) => ({ pageId: data.page_id, parent: data.parent }));

const viewData = z
  .looseObject({
    parent: reference,
    view_type: z.string().nullable().default(null),
    updated_fields: z.array(z.string()).default([]),
  })
  .transform((data) => ({
    parent: data.parent,
    viewType: data.view_type,
    updatedFields: data.updated_fields,
  }));

const fileUploadData = z
  .looseObject({ file_import_result: z.looseObject({}).nullable().default(null) })
  .optional()
  .transform((data) => ({ importResult: data?.file_import_result ?? null }));

/** The class of each family, and how what stands under `data` becomes its fields. */
const FAMILIES = {
  page: { type: PageEvent, data: pageData },
  database: { type: DatabaseEvent, data: databaseData },
  dataSource: { type: DataSourceEvent, data: databaseData },
  comment: { type: CommentEvent, data: commentData },
  view: { type: ViewEvent, data: viewData },
  fileUpload: { type: FileUploadEvent, data: fileUploadData },
} satisfies Record<Family, { type: new () => EntityEvent; data: z.ZodType }>;

/** Raised for what is no event at all: it tells neither what it is nor which workspace it is about. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent';
}

/** An event from the body of a delivery. What is newer than this version is an `UnknownEvent`. */
export function readEvent(body: Buffer): WebhookEvent {
  const raw = parse(body);
  const read = envelope.safeParse(raw);
  if (!read.success) throw new MalformedEvent(problemOf(read.error));
  const { id, type, workspace_id: workspaceId, timestamp: at, authors } = read.data;
  const { accessible_by: accessibleBy, attempt_number: attempt } = read.data;
  const common = { id, type, workspaceId, at, authors, accessibleBy, attempt, raw: read.data };
  const kind = kindOf(type);
  if (!kind) return unknown(common, 'its type is not known');
  return readEntity(common, kind);
}

type Common = Omit<WebhookEvent, 'stale'>;

function readEntity(common: Common, { family, entities, stale }: EventKind): WebhookEvent {
  const { type, data } = FAMILIES[family];
  const entity = reference.safeParse(common.raw.entity);
  if (!entity.success) return unknown(common, `entity: ${problemOf(entity.error)}`);
  if (!entities.includes(entity.data.type)) return unknown(common, 'the kind of its entity is not known');
  const fields = data.safeParse(common.raw.data);
  if (!fields.success) return unknown(common, `data: ${problemOf(fields.error)}`);
  return Object.assign(new type(), common, { stale, entity: entity.data }, fields.data);
}

function unknown(common: Common, problem: string): UnknownEvent {
  return Object.assign(new UnknownEvent(), common, { stale: 'workspace' as const, problem });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new MalformedEvent('the body is not JSON');
  }
}

/** Where the first thing is wrong, and what was expected there. */
function problemOf({ issues: [issue] }: z.ZodError): string {
  return [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
}
