import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Params } from '../notion/endpoints.js';
import type { Connection, ForwardArgs } from '../types/connection.js';
import { toFileUpload, type FileUpload, type FileUploadStatus } from '../types/fileUpload.js';
import type { CreateFileUploadPayload, toUploadPlan } from '../types/fileUploadMutations.js';
import { isObject } from '../types/shape.js';
import { paginate } from './paginate.js';

interface UploadsQuery extends ForwardArgs {
  status?: FileUploadStatus | null;
}

/** One page of the connection's file uploads. */
export function listUploads(
  { notion }: Context,
  { status, ...args }: UploadsQuery,
): Promise<Connection<FileUpload>> {
  const query = status ? { status } : {};
  return paginate(
    {
      name: ['fileUploads', query],
      fetch: (cursor, size) =>
        notion.call('listFileUploads', {
          ...query,
          ...(cursor && { start_cursor: cursor }),
          page_size: size,
        }),
      toNode: toFileUpload,
    },
    args,
  );
}

/** Creates a file upload, once its size is known to be one that the workspace takes. */
export async function createUpload(
  context: Context,
  { params, size, partSize }: ReturnType<typeof toUploadPlan>,
): Promise<CreateFileUploadPayload> {
  if (size !== null) await checkSize(context, size, 'input.file.size');
  const raw = await context.notion.call('createFileUpload', params);
  return { fileUpload: toFileUpload(raw), partSize };
}

/** Refuses a file that is larger than the workspace takes, naming the argument. One call. */
async function checkSize({ notion }: Context, size: number, argument: string): Promise<void> {
  const { bot } = (await notion.call('getSelf', {})) as { bot?: unknown };
  const limits = isObject(bot) && isObject(bot.workspace_limits) ? bot.workspace_limits : {};
  const most = limits.max_file_upload_size_in_bytes;
  if (typeof most !== 'number' || size <= most) return;
  throw badInput(argument, `The file has ${size} bytes; this workspace takes at most ${most} bytes a file.`);
}

/** The bytes of a file, or of one part of it, on their way to Notion; they are never held whole. */
export interface UploadedBytes {
  /** The UUID of the file upload. */
  id: string;
  /** From 1; null for a file that goes whole. */
  part: number | null;
  bytes: AsyncIterable<Uint8Array>;
  length: number;
  /** What the sender says that it is; null when they say nothing. */
  contentType: string | null;
}

const MIN_PART = 5 * 1024 * 1024;
const ANY_TYPE = 'application/octet-stream';

/** Sends bytes to a file upload after every check that does not need them. Three calls; two for a part. */
export async function sendBytes(context: Context, sent: UploadedBytes): Promise<FileUpload> {
  const [raw] = await Promise.all([
    context.notion.call('getFileUpload', { file_upload_id: sent.id }),
    // The whole file was checked when the upload was made: a part tells nothing of its size.
    sent.part === null && checkSize(context, sent.length, 'Content-Length'),
  ]);
  const upload = toFileUpload(raw);
  checkPart(upload, sent);
  const contentType = typeFor(upload, sent.contentType);
  const params: Params<'sendFileUpload'> = {
    file_upload_id: sent.id,
    file: { bytes: sent.bytes, length: sent.length, filename: upload.fileName ?? 'file', contentType },
    ...(sent.part !== null && { part_number: String(sent.part) }),
  };
  return toFileUpload(await context.notion.call('sendFileUpload', params));
}

function checkPart({ status, parts, uploadPath }: FileUpload, { part, length }: UploadedBytes): void {
  if (uploadPath === null) {
    const state = status === 'pending' ? 'is fetched by Notion itself' : `is ${status ?? 'finished'}`;
    throw badInput('id', `This file upload ${state} and takes no bytes: create another one.`);
  }
  if (parts === null && part !== null) {
    throw badInput('part', 'This file upload goes whole: leave out `part`.');
  }
  if (parts === null) return;
  if (part === null || part > parts.total) {
    throw badInput(
      'part',
      `This file upload goes in ${parts.total} parts: say which one with \`?part=1\` to \`?part=${parts.total}\`.`,
    );
  }
  if (part < parts.total && length < MIN_PART) {
    throw badInput(
      'Content-Length',
      `Part ${part} has ${length} bytes; every part but the last needs at least ${MIN_PART} (5 MiB).`,
    );
  }
}

/** The type that the upload was created with stands; browsers send the general one for kinds that they do not know. */
function typeFor({ contentType }: FileUpload, sent: string | null): string {
  const said = sent === ANY_TYPE ? null : sent;
  if (contentType === null) return said ?? ANY_TYPE;
  if (said === null || said === contentType.toLowerCase()) return contentType;
  throw badInput(
    'Content-Type',
    `The bytes are said to be ${said}, but this file upload was created for ${contentType}.`,
  );
}
