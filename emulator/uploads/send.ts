import type { RequestContext } from '../context.js';
import { validationError } from '../errors.js';
import type { FileUploadRecord } from '../model.js';
import { uploadLimit } from './limits.js';
import { bareType, isKnownType, typeOfName } from './types.js';

const MAX_SINGLE_BYTES = 20_971_520;
const MIN_PART_BYTES = 5_242_880;
const ANY_TYPE = 'application/octet-stream';

/** What one send request carries. */
export interface Sent {
  /** Null for a single part upload. */
  part: number | null;
  bytes: Buffer;
  name: string | null;
  type: string | null;
}

/** Reads the multipart body of a send request, and checks it against the upload that it belongs to. */
export async function readSent(upload: FileUploadRecord, context: RequestContext): Promise<Sent> {
  const form = await readForm(context);
  const file = form.get('file');
  if (file === null) throw validationError('body failed validation: body.file should be defined.');
  const part = readPart(form.get('part_number'), upload);
  const bytes = typeof file === 'string' ? Buffer.from(file) : Buffer.from(await file.arrayBuffer());
  checkSize(bytes.length, part, upload, uploadLimit(context));
  // Without a file name the form has only a field of that name; undici then gives a string.
  const sent =
    typeof file === 'string' ? { name: '', type: '' } : { name: file.name, type: bareType(file.type) };
  const name = sent.name === '' || sent.name === 'blob' ? null : sent.name;
  return { part, bytes, name, type: readType(upload, name, sent.type) };
}

async function readForm({ bytes, contentType = '' }: RequestContext): Promise<FormData> {
  const problem = 'body failed validation: the body should be multipart/form-data with a field "file".';
  if (bareType(contentType) !== 'multipart/form-data') throw validationError(problem);
  const headers = { 'content-type': contentType };
  return new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw validationError(problem);
  });
}

function readPart(sent: unknown, upload: FileUploadRecord): number | null {
  if (upload.mode === 'single_part') {
    if (sent === null) return null;
    throw validationError('body.part_number should be not present: the file upload has a single part.');
  }
  const total = upload.partsTotal ?? 0;
  const part = typeof sent === 'string' && /^\d{1,4}$/.test(sent) ? Number(sent) : 0;
  if (part >= 1 && part <= total) return part;
  throw validationError(`body.part_number should be a number from 1 to ${total}, sent as text.`);
}

function checkSize(size: number, part: number | null, upload: FileUploadRecord, limit: number): void {
  const most = Math.min(limit, MAX_SINGLE_BYTES);
  if (size > most) throw validationError(`body.file has ${size} bytes; at most ${most} can be sent at once.`);
  if (size === 0) throw validationError('body.file is empty.');
  const isLast = part === null || part === upload.partsTotal;
  if (!isLast && size < MIN_PART_BYTES) {
    throw validationError(
      `Part ${part} has ${size} bytes: every part but the last needs ${MIN_PART_BYTES} or more.`,
    );
  }
}

/** The upload's own type wins; a part that says another is refused. */
function readType(upload: FileUploadRecord, name: string | null, sent: string): string | null {
  const said = sent === '' || sent === ANY_TYPE ? null : sent;
  if (upload.contentType !== null) {
    if (said === null || said === upload.contentType) return upload.contentType;
    throw validationError(
      `The file is of type ${said}, but the file upload was created for ${upload.contentType}.`,
    );
  }
  const type = said ?? (name === null ? null : typeOfName(name));
  if (type !== null && isKnownType(type)) return type;
  throw validationError(
    `Files of type ${type ?? ANY_TYPE} are not supported: create the file upload with content_type.`,
  );
}
