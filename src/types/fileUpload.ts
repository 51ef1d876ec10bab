import type { FileUploadObjectResponse, ListFileUploadsParameters } from '@notionhq/client';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from './connection.js';
import type { RawContent } from './content.js';
import { toGlobalId, toUuid } from './globalId.js';
import { Node } from './node.js';
import { DateTime, toInstant } from './scalars.js';
import { asTextOrNull, enumOf, isObject, make } from './shape.js';
import { toUser, type User } from './user.js';

type Status = NonNullable<ListFileUploadsParameters['status']>;

/** How far an upload is; the values are Notion's own words. */
export const FileUploadStatus = {
  PENDING: 'pending',
  UPLOADED: 'uploaded',
  EXPIRED: 'expired',
  FAILED: 'failed',
} as const satisfies Record<string, FileUploadObjectResponse['status']>;
export type FileUploadStatus = Status;

registerEnumType(FileUploadStatus, {
  name: 'FileUploadStatus',
  description: 'How far a file upload is.',
  valuesConfig: {
    PENDING: { description: 'Waiting for its bytes, or being fetched from the web.' },
    UPLOADED: { description: 'Ready to be attached; attached ones stay so.' },
    EXPIRED: { description: 'Attached to nothing within an hour, and gone.' },
    FAILED: { description: 'Notion could not fetch or keep it: see `importError`.' },
  },
});

@ObjectType({ description: 'How many parts of a file upload Notion has.' })
class FileUploadParts {
  @Field(() => Int, { description: 'How many parts there will be.' })
  readonly total!: number;

  @Field(() => Int, { description: 'How many of them were sent.' })
  readonly sent!: number;
}

@ObjectType({ description: 'Why Notion could not fetch a file from the web.' })
class FileImportError {
  @Field(() => String, {
    nullable: true,
    description:
      'What went wrong, in Notion’s words: `validation_error`, `internal_system_error`, `download_error` or `upload_error`.',
  })
  readonly type!: string | null;

  @Field(() => String, { nullable: true, description: 'Notion’s code, such as `file_upload_invalid_size`.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Notion’s sentence about it.' })
  readonly message!: string | null;

  @Field(() => String, { nullable: true, description: 'The parameter at fault, when one is.' })
  readonly parameter!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the server that the file was asked of.',
  })
  readonly statusCode!: number | null;
}

@ObjectType({
  implements: Node,
  description:
    'A file on its way into Notion. Create it, send its bytes to `uploadPath`, attach it by its id within an hour. Mirrors Notion’s file upload object.',
})
export class FileUpload extends Node {
  @Field(() => ID, { description: 'The UUID that Notion knows this by, with dashes.' })
  readonly notionId!: string;

  @Field(() => FileUploadStatus, {
    nullable: true,
    description: 'How far it is; null for a status newer than this gateway.',
  })
  readonly status!: FileUploadStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What people will see as its title, with the extension.',
  })
  readonly fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'The media type, such as `image/png`.' })
  readonly contentType!: string | null;

  @Field(() => Float, { nullable: true, description: 'The size in bytes, once the bytes are there.' })
  readonly contentLength!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was created.' })
  readonly createdTime!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it changed last.' })
  readonly lastEditedTime!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it expires unless it is attached before; null once it is attached.',
  })
  readonly expiresAt!: string | null;

  @Field(() => FileUploadParts, {
    nullable: true,
    description: 'The parts of an upload in several parts; null for others.',
  })
  readonly parts!: FileUploadParts | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where to PUT the bytes: a path at this gateway, to be called with the same access token. Null when none are awaited.',
  })
  readonly uploadPath!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When Notion fetched it, or tried to; null for what does not come from the web.',
  })
  readonly importedTime!: string | null;

  @Field(() => FileImportError, {
    nullable: true,
    description: 'Why Notion could not fetch it; null when it could.',
  })
  readonly importError!: FileImportError | null;

  /** Who created it: a bare reference, which the edge looks up. */
  readonly createdByUser!: User | null;
}

/** The file uploads of the connection. */
export const FileUploadConnection = connectionOf<FileUpload>('FileUpload', () => FileUpload, 'file uploads');

const toStatus = enumOf(FileUploadStatus);

/** A file upload as Notion sends it. */
export function toFileUpload(raw: RawContent): FileUpload {
  const notionId = toUuid(raw.id) ?? raw.id;
  const imported = isObject(raw.file_import_result) ? raw.file_import_result : {};
  // Without the kind that Notion adds it reads as a reference, which the edge looks up.
  const creator = isObject(raw.created_by) ? { id: raw.created_by.id } : null;
  return make(FileUpload, {
    id: toGlobalId('fileUpload', notionId),
    notionId,
    status: toStatus(raw.status),
    fileName: asTextOrNull(raw.filename),
    contentType: asTextOrNull(raw.content_type),
    contentLength: asNumberOrNull(raw.content_length),
    createdTime: toInstant(raw.created_time),
    lastEditedTime: toInstant(raw.last_edited_time),
    expiresAt: toInstant(raw.expiry_time),
    parts: toParts(raw.number_of_parts),
    uploadPath: typeof raw.upload_url === 'string' ? uploadPathOf(notionId) : null,
    importedTime: toInstant(imported.imported_time),
    importError: isObject(imported.error) ? toImportError(imported.error) : null,
    createdByUser: toUser(creator),
  });
}

function uploadPathOf(uuid: string): string {
  return `/files/uploads/${uuid.replaceAll('-', '')}`;
}

function toParts(raw: unknown): FileUploadParts | null {
  if (!isObject(raw)) return null;
  const [total, sent] = [asNumberOrNull(raw.total), asNumberOrNull(raw.sent)];
  return total === null || sent === null ? null : make(FileUploadParts, { total, sent });
}

function toImportError(raw: Record<string, unknown>): FileImportError {
  return make(FileImportError, {
    type: asTextOrNull(raw.type),
    code: asTextOrNull(raw.code),
    message: asTextOrNull(raw.message),
    parameter: asTextOrNull(raw.parameter),
    statusCode: asNumberOrNull(raw.status_code),
  });
}

function asNumberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
