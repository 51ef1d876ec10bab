import type * as sdk from '@notionhq/client';

/** Every payload that Notion's SDK describes; `npm run coverage:notion` names those that a newer SDK has beyond them. */
export type SdkPayload =
  | sdk.CommentCreatedWebhookPayload
  | sdk.CommentDeletedWebhookPayload
  | sdk.CommentUpdatedWebhookPayload
  | sdk.DataSourceContentUpdatedWebhookPayload
  | sdk.DataSourceCreatedWebhookPayload
  | sdk.DataSourceDeletedWebhookPayload
  | sdk.DataSourceMovedWebhookPayload
  | sdk.DataSourceSchemaUpdatedWebhookPayload
  | sdk.DataSourceUndeletedWebhookPayload
  | sdk.DatabaseContentUpdatedWebhookPayload
  | sdk.DatabaseCreatedWebhookPayload
  | sdk.DatabaseDeletedWebhookPayload
  | sdk.DatabaseMovedWebhookPayload
  | sdk.DatabaseSchemaUpdatedWebhookPayload
  | sdk.DatabaseUndeletedWebhookPayload
  | sdk.FileUploadCompletedWebhookPayload
  | sdk.FileUploadCreatedWebhookPayload
  | sdk.FileUploadExpiredWebhookPayload
  | sdk.FileUploadUploadFailedWebhookPayload
  | sdk.PageContentUpdatedWebhookPayload
  | sdk.PageCreatedWebhookPayload
  | sdk.PageDeletedWebhookPayload
  | sdk.PageLockedWebhookPayload
  | sdk.PageMovedWebhookPayload
  | sdk.PagePropertiesUpdatedWebhookPayload
  | sdk.PageTranscriptionBlockTranscriptDeletedWebhookPayload
  | sdk.PageUndeletedWebhookPayload
  | sdk.PageUnlockedWebhookPayload
  | sdk.ViewCreatedWebhookPayload
  | sdk.ViewDeletedWebhookPayload
  | sdk.ViewUpdatedWebhookPayload;

/** What events are about; each family has a class of its own. */
export type Family = 'page' | 'database' | 'dataSource' | 'comment' | 'view' | 'fileUpload';

/** What must be forgotten: `nothing` where no answer about it is ever kept. */
export type Stale = 'workspace' | 'nothing';

/** What is known of a type of event. */
export interface EventKind<Entity extends string = string> {
  family: Family;
  /** The kinds of object that such an event may be about. */
  entities: readonly Entity[];
  stale: Stale;
}

const page = { family: 'page', entities: ['page'], stale: 'workspace' } as const;
/** A linked database is a block. */
const CONTAINERS = ['database', 'data_source', 'block'] as const;
const database = { family: 'database', entities: CONTAINERS, stale: 'workspace' } as const;
const dataSource = { family: 'dataSource', entities: CONTAINERS, stale: 'workspace' } as const;
const comment = { family: 'comment', entities: ['comment'], stale: 'workspace' } as const;
const view = { family: 'view', entities: ['view'], stale: 'workspace' } as const;
/** How an upload gets on is asked anew each time. */
const fileUpload = { family: 'fileUpload', entities: ['file_upload'], stale: 'nothing' } as const;

/** From each of Notion's types of event to its family, and to what it makes stale. */
export const EVENTS = {
  'page.created': page,
  'page.deleted': page,
  'page.undeleted': page,
  'page.moved': page,
  'page.locked': page,
  'page.unlocked': page,
  'page.properties_updated': page,
  'page.content_updated': page,
  'page.transcription_block.transcript_deleted': page,
  'database.created': database,
  'database.deleted': database,
  'database.undeleted': database,
  'database.moved': database,
  'database.content_updated': database,
  'database.schema_updated': database,
  'data_source.created': dataSource,
  'data_source.deleted': dataSource,
  'data_source.undeleted': dataSource,
  'data_source.moved': dataSource,
  'data_source.content_updated': dataSource,
  'data_source.schema_updated': dataSource,
  'comment.created': comment,
  'comment.updated': comment,
  'comment.deleted': comment,
  'view.created': view,
  'view.updated': view,
  'view.deleted': view,
  'file_upload.created': fileUpload,
  'file_upload.completed': fileUpload,
  'file_upload.expired': fileUpload,
  'file_upload.upload_failed': fileUpload,
} satisfies {
  [Type in SdkPayload['type']]: EventKind<Extract<SdkPayload, { type: Type }>['entity']['type']>;
};

/** The row of a type; undefined for one that is newer than this version. */
export function kindOf(type: string): EventKind | undefined {
  return Object.hasOwn(EVENTS, type) ? EVENTS[type as keyof typeof EVENTS] : undefined;
}
