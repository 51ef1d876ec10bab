import type { RequestContext } from '../context.js';
import { requireId } from '../id.js';
import type { AttachmentCategory, CommentRecord } from '../model.js';
import { asArray, asObject, text } from '../properties/shape.js';
import { attachUpload } from '../uploads/attach.js';

const MAX_ATTACHMENTS = 3;

/** Attaches the uploads that a comment names, at most three; to be called when all else is right. */
export function readAttachments(context: RequestContext): CommentRecord['attachments'] {
  if (context.body.attachments === undefined) return [];
  const sent = asArray(context.body.attachments, 'body.attachments', MAX_ATTACHMENTS);
  const ids = sent.map((item, index) => {
    const path = `body.attachments[${index}]`;
    return requireId(asObject(item, path).file_upload_id, `${path}.file_upload_id`);
  });
  return ids.map((id) => {
    const { upload, file } = attachUpload(id, context);
    return { category: categoryOf(upload.contentType ?? ''), url: text(file.url) };
  });
}

const CATEGORIES: { [start: string]: AttachmentCategory } = {
  'audio/': 'audio',
  'image/': 'image',
  'video/': 'video',
  'application/pdf': 'pdf',
};

function categoryOf(contentType: string): AttachmentCategory {
  const found = Object.entries(CATEGORIES).find(([start]) => contentType.startsWith(start));
  return found?.[1] ?? 'productivity';
}
