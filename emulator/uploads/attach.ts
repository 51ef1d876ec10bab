import type { RequestContext } from '../context.js';
import { notFound, validationError } from '../errors.js';
import { requireId } from '../id.js';
import type { FileUploadRecord, Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';
import type { NewBlock } from '../validate/blocks.js';
import { storedPath } from './links.js';
import { statusOf } from './status.js';
import type { Family } from './types.js';
import { belongsTo } from './types.js';

/** The blocks that show a file of one family only. */
const FAMILIES: { [blockType: string]: Family } = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  pdf: 'pdf',
};

/** An upload of this connection by its id as it was sent; 404 for another's or none. */
export function findUpload(sent: Json | undefined, path: string, context: RequestContext): FileUploadRecord {
  const id = requireId(sent, path);
  const upload = Object.hasOwn(context.state.uploads, id) ? context.state.uploads[id] : undefined;
  if (upload?.botId !== context.bot.id) throw notFound('file_upload', id, context.bot.name);
  return upload;
}

/**
 * Attaches an upload by its id: it stops expiring, and the answer is the file to store in its place. Throws when it is
 * not there, not uploaded, expired, or of another family than asked for.
 */
export function attachUpload(
  id: Json | undefined,
  context: RequestContext,
  family?: Family,
): { upload: FileUploadRecord; file: JsonObject } {
  const upload = findUpload(id, 'body.file_upload.id', context);
  const status = statusOf(upload, context.now);
  if (status !== 'uploaded') {
    throw validationError(
      `File upload ${upload.id} has the status "${status}": only an uploaded file can be attached, within an hour of its creation.`,
    );
  }
  if (family && !belongsTo(upload.contentType ?? '', family)) {
    throw validationError(
      `File upload ${upload.id} is of type ${upload.contentType}, and cannot be used where a file of type ${family} is expected.`,
    );
  }
  upload.expiresAt = null;
  context.changed();
  return { upload, file: { url: storedPath(upload.workspaceId, upload.id, upload.filename ?? 'file') } };
}

/** A checked icon, cover or file value with its upload, if it names one, attached. */
function settle(value: JsonObject, context: RequestContext, family?: Family): JsonObject {
  if (!isObject(value.file_upload)) return value;
  const { file_upload: sent, ...rest } = value;
  const { upload, file } = attachUpload(isObject(sent) ? sent.id : undefined, context, family);
  const name: JsonObject = rest.name === '' ? { name: upload.filename ?? '' } : {};
  return { ...rest, ...name, type: 'file', file };
}

/** The icon and cover of a request, attached. */
export function settleLooks<T extends { icon?: JsonObject | null; cover?: JsonObject | null }>(
  looks: T,
  context: RequestContext,
): T {
  const settled = { ...looks };
  if (looks.icon) settled.icon = settle(looks.icon, context, 'image');
  if (looks.cover) settled.cover = settle(looks.cover, context, 'image');
  return settled;
}

/** The checked content of one block, with its file and icon attached. */
export function settleContent(type: string, content: JsonObject, context: RequestContext): JsonObject {
  const settled = settle(content, context, FAMILIES[type]);
  return isObject(settled.icon) ? { ...settled, icon: settle(settled.icon, context, 'image') } : settled;
}

/** `settleContent` for checked blocks and everything in them. */
export function settleBlocks(blocks: NewBlock[], context: RequestContext): NewBlock[] {
  return blocks.map(({ type, content, children }) => ({
    type,
    content: settleContent(type, content, context),
    children: settleBlocks(children, context),
  }));
}

/** Checked property values, with the uploads in files properties attached. */
export function settleValues(
  values: { [id: string]: Json },
  context: RequestContext,
): { [id: string]: Json } {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.map((item) => (isObject(item) ? settle(item, context) : item)) : value,
    ]),
  );
}
