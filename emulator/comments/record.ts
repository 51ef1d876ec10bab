import { notFound } from '../errors.js';
import type { RenderContext } from '../context.js';
import { renderFile } from '../files.js';
import { requireId } from '../id.js';
import type { CommentRecord, Json, JsonObject } from '../model.js';
import { minute } from '../render/common.js';
import { partialUser } from '../render/users.js';
import { renderRichText } from '../richText.js';

/** A comment by its id as it was sent; 404 when it is missing, or on something that is not shared. */
export function findComment(sent: Json | undefined, path: string, context: RenderContext): CommentRecord {
  const id = requireId(sent, path);
  const comment = Object.hasOwn(context.state.comments, id) ? context.state.comments[id] : undefined;
  if (!comment || !isSeen(comment, context)) throw notFound('comment', id, context.bot.name);
  return comment;
}

/** The comments of one discussion, oldest first; none when it is missing, or on something that is not shared. */
export function commentsOf(discussionId: string, context: RenderContext): CommentRecord[] {
  return oldestFirst(context).filter(
    (comment) => comment.discussionId === discussionId && isSeen(comment, context),
  );
}

/** The comments on exactly this page or block that nobody has resolved, oldest first across discussions. */
export function openCommentsOn(parentId: string, context: RenderContext): CommentRecord[] {
  return oldestFirst(context).filter(({ parent, resolved }) => parent.id === parentId && !resolved);
}

export function renderComment(comment: CommentRecord, context: RenderContext): JsonObject {
  const { parent, displayName, attachments } = comment;
  const files = attachments.map(({ category, url }) => ({
    category,
    ...renderFile({ file: { url } }, context),
  }));
  return {
    object: 'comment',
    id: comment.id,
    parent: { type: parent.type, [parent.type]: parent.id },
    discussion_id: comment.discussionId,
    created_time: minute(comment.createdTime),
    last_edited_time: minute(comment.lastEditedTime),
    created_by: partialUser(comment.createdBy),
    rich_text: renderRichText(comment.richText, context),
    display_name: { type: displayName.type, resolved_name: displayName.name },
    ...(files.length > 0 ? { attachments: files } : {}),
  };
}

/** Comments of one moment stay in the order in which they were made. */
function oldestFirst({ state }: RenderContext): CommentRecord[] {
  return Object.values(state.comments).sort((a, b) => a.createdTime.localeCompare(b.createdTime));
}

function isSeen({ parent }: CommentRecord, context: RenderContext): boolean {
  const entity = context.state.entities[parent.id];
  return entity !== undefined && context.canSee(entity);
}
