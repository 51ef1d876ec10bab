import type { RenderContext, RequestContext } from '../context.js';
import { shapeError, validationError } from '../errors.js';
import { newId } from '../id.js';
import type { FileUploadRecord, Json, JsonObject } from '../model.js';
import { paginate } from '../pagination.js';
import { minute } from '../render/common.js';
import { requireString } from '../richText.js';
import type { Route } from '../route.js';
import { findUpload } from '../uploads/attach.js';
import { download, inspectRemote } from '../uploads/import.js';
import { uploadLimit } from '../uploads/limits.js';
import { readSent } from '../uploads/send.js';
import { statusOf } from '../uploads/status.js';
import { bareType, isKnownType, typeOfName } from '../uploads/types.js';
import { trashFlags } from '../versions.js';

const LIFE_MS = 3_600_000;
const MAX_NAME_BYTES = 900;
const MAX_PARTS = 1000;
const STATUSES = ['pending', 'uploaded', 'expired', 'failed'];

export const fileUploadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/file_uploads',
    body: ['mode', 'filename', 'content_type', 'number_of_parts', 'external_url'],
    handle: create,
  },
  { method: 'GET', path: '/v1/file_uploads', handle: list },
  { method: 'GET', path: '/v1/file_uploads/:id', handle: (context) => renderUpload(find(context), context) },
  { method: 'POST', path: '/v1/file_uploads/:id/send', handle: send },
  { method: 'POST', path: '/v1/file_uploads/:id/complete', handle: complete },
];

function renderUpload(upload: FileUploadRecord, context: RenderContext): JsonObject {
  const status = statusOf(upload, context.now);
  return {
    object: 'file_upload',
    id: upload.id,
    created_time: minute(upload.createdTime),
    created_by: { id: upload.botId, type: 'bot' },
    last_edited_time: minute(upload.lastEditedTime),
    ...trashFlags(context.version, false),
    expiry_time: upload.expiresAt === null ? null : minute(upload.expiresAt),
    status,
    filename: upload.filename,
    content_type: upload.contentType,
    content_length: upload.contentLength,
    ...(status === 'pending' ? links(upload, context) : {}),
    ...(upload.partsTotal === null
      ? {}
      : { number_of_parts: { total: upload.partsTotal, sent: upload.partsSent.length } }),
    ...(upload.importResult === null ? {} : { file_import_result: upload.importResult }),
  };
}

function links({ id, mode }: FileUploadRecord, { baseUrl }: RenderContext): JsonObject {
  if (mode === 'external_url') return {};
  const at = `${baseUrl}/v1/file_uploads/${id}`;
  return mode === 'multi_part'
    ? { upload_url: `${at}/send`, complete_url: `${at}/complete` }
    : { upload_url: `${at}/send` };
}

type Mode = FileUploadRecord['mode'];

/** The keys that a mode needs, and those that it refuses. */
const MODES: { [mode in Mode]: { needs: string[]; refuses: string[] } } = {
  single_part: { needs: [], refuses: ['number_of_parts', 'external_url'] },
  multi_part: { needs: ['filename', 'number_of_parts'], refuses: ['external_url'] },
  external_url: { needs: ['filename', 'external_url'], refuses: ['number_of_parts'] },
};

async function create(context: RequestContext): Promise<JsonObject> {
  const { body, bot, now } = context;
  const mode = readMode(body);
  const filename = body.filename === undefined ? null : readName(body.filename);
  const contentType = readType(body.content_type, filename);
  const partsTotal = mode === 'multi_part' ? readParts(body.number_of_parts) : null;
  const url = mode === 'external_url' ? requireString(body.external_url, 'body.external_url', 2000) : null;
  const remote = url === null ? null : await inspectRemote(url, uploadLimit(context));
  const upload: FileUploadRecord = {
    id: newId(),
    workspaceId: bot.workspaceId,
    botId: bot.id,
    mode,
    filename,
    contentType: contentType ?? remote?.contentType ?? null,
    contentLength: null,
    createdTime: now.toISOString(),
    lastEditedTime: now.toISOString(),
    expiresAt: new Date(now.getTime() + LIFE_MS).toISOString(),
    status: 'pending',
    partsTotal,
    partsSent: [],
    importResult: null,
  };
  context.state.uploads[upload.id] = upload;
  context.changed();
  if (url !== null) context.background((signal) => importFile(upload, url, context, signal));
  return renderUpload(upload, context);
}

function readMode(body: JsonObject): Mode {
  const mode = body.mode ?? 'single_part';
  if (typeof mode !== 'string' || !Object.hasOwn(MODES, mode)) {
    throw shapeError(
      'body.mode',
      Object.keys(MODES)
        .map((name) => `\`"${name}"\``)
        .join(', '),
      mode,
    );
  }
  const { needs, refuses } = MODES[mode as Mode];
  for (const key of needs) if (body[key] === undefined) throw shapeError(`body.${key}`, 'defined', undefined);
  for (const key of refuses)
    if (body[key] !== undefined) throw shapeError(`body.${key}`, 'not present', body[key]);
  return mode as Mode;
}

function readName(input: Json): string {
  const name = requireString(input, 'body.filename', MAX_NAME_BYTES);
  if (name === '') throw shapeError('body.filename.length', '≥ `1`', 0);
  const bytes = Buffer.byteLength(name);
  if (bytes > MAX_NAME_BYTES) throw shapeError('body.filename.length', `≤ \`${MAX_NAME_BYTES}\``, bytes);
  if (typeOfName(name) === null) {
    throw validationError(
      `body.filename "${name}" has an extension that is not supported for the File Upload API.`,
    );
  }
  return name;
}

function readType(input: Json | undefined, filename: string | null): string | null {
  if (input === undefined) return filename === null ? null : typeOfName(filename);
  const type = requireString(input, 'body.content_type', 200);
  if (!isKnownType(type))
    throw validationError(`body.content_type "${type}" is not supported for the File Upload API.`);
  return bareType(type);
}

function readParts(input: Json | undefined): number {
  if (typeof input !== 'number' || !Number.isInteger(input))
    throw shapeError('body.number_of_parts', 'a number', input);
  if (input < 1) throw shapeError('body.number_of_parts', '≥ `1`', input);
  if (input > MAX_PARTS) throw shapeError('body.number_of_parts', `≤ \`${MAX_PARTS}\``, input);
  return input;
}

async function importFile(
  upload: FileUploadRecord,
  url: string,
  context: RequestContext,
  signal: AbortSignal,
): Promise<void> {
  const result = await download(url, uploadLimit(context), signal);
  const imported = { imported_time: context.now.toISOString() };
  if ('error' in result) {
    upload.status = 'failed';
    upload.importResult = { ...imported, type: 'error', error: result.error };
  } else {
    context.files.put(upload.id, result.bytes);
    finish(upload, result.bytes.length, context);
    upload.importResult = { ...imported, type: 'success', success: {} };
  }
  context.changed();
}

function list(context: RequestContext): JsonObject {
  const status = context.query.get('status');
  if (status !== null && !STATUSES.includes(status)) {
    throw shapeError('query.status', STATUSES.map((name) => `\`"${name}"\``).join(', '), status);
  }
  const own = Object.values(context.state.uploads)
    .filter((upload) => upload.botId === context.bot.id)
    .filter((upload) => status === null || statusOf(upload, context.now) === status)
    .sort((a, b) => b.createdTime.localeCompare(a.createdTime));
  const render = (upload: FileUploadRecord) => renderUpload(upload, context);
  return paginate(own, context, { type: 'file_upload', keyOf: ({ id }) => id, render });
}

async function send(context: RequestContext): Promise<JsonObject> {
  const upload = find(context);
  requirePending(upload, context);
  const { part, bytes, name, type } = await readSent(upload, context);
  if (part === null) {
    context.files.put(upload.id, bytes);
    upload.filename ??= name;
    upload.contentType ??= type;
    finish(upload, bytes.length, context);
  } else {
    context.files.put(partKey(upload, part), bytes);
    if (!upload.partsSent.includes(part)) upload.partsSent.push(part);
    upload.contentType ??= type;
  }
  context.changed();
  return renderUpload(upload, context);
}

function complete(context: RequestContext): JsonObject {
  const upload = find(context);
  if (upload.mode !== 'multi_part') {
    throw validationError(
      `File upload ${upload.id} is not of mode "multi_part": there is nothing to complete.`,
    );
  }
  requirePending(upload, context);
  const numbers = Array.from({ length: upload.partsTotal ?? 0 }, (_, index) => index + 1);
  const parts = numbers.map((number) => context.files.get(partKey(upload, number)));
  const missing = numbers.filter((_, index) => parts[index] === null);
  if (missing.length > 0) {
    throw validationError(`File upload ${upload.id} cannot be completed: part ${missing[0]} was not sent.`);
  }
  const bytes = Buffer.concat(parts.filter((part) => part !== null));
  if (bytes.length > uploadLimit(context)) {
    throw validationError(
      `The file has ${bytes.length} bytes; this workspace allows ${uploadLimit(context)}.`,
    );
  }
  context.files.put(upload.id, bytes);
  for (const number of numbers) context.files.remove(partKey(upload, number));
  finish(upload, bytes.length, context);
  context.changed();
  return renderUpload(upload, context);
}

function finish(upload: FileUploadRecord, length: number, { now }: RequestContext): void {
  upload.status = 'uploaded';
  upload.contentLength = length;
  upload.lastEditedTime = now.toISOString();
}

function requirePending(upload: FileUploadRecord, context: RequestContext): void {
  const status = statusOf(upload, context.now);
  const importing = upload.mode === 'external_url';
  if (status === 'pending' && !importing) return;
  const why = importing ? 'is imported from its external_url' : `has the status "${status}"`;
  throw validationError(
    `File upload ${upload.id} ${why}: nothing more can be sent. Create another file upload.`,
  );
}

function partKey({ id }: FileUploadRecord, part: number): string {
  return `${id}.${part}`;
}

function find(context: RequestContext): FileUploadRecord {
  return findUpload(context.params.id, 'path.file_upload_id', context);
}
