import type { RequestContext } from '../context.js';
import { findVisible } from '../entities.js';
import { notFound } from '../errors.js';
import { newId, requireId } from '../id.js';
import type { CommentRecord, JsonObject } from '../model.js';
import { paginate } from '../pagination.js';
import type { Route } from '../route.js';
import { readAttachments } from './attachments.js';
import { readDisplayName, readTarget, readText } from './body.js';
import { commentsOf, findComment, openCommentsOn, renderComment } from './record.js';

const TEXT_KEYS = ['rich_text', 'markdown'];

export const commentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/comments',
    body: ['parent', 'discussion_id', ...TEXT_KEYS, 'attachments', 'display_name'],
    handle: create,
  },
  { method: 'GET', path: '/v1/comments', handle: list },
  { method: 'GET', path: '/v1/comments/:id', handle: retrieve },
  { method: 'PATCH', path: '/v1/comments/:id', body: TEXT_KEYS, handle: update },
  { method: 'DELETE', path: '/v1/comments/:id', handle: remove },
];

function create(context: RequestContext): JsonObject {
  const target = readTarget(context);
  const now = context.now.toISOString();
  const comment: CommentRecord = {
    id: newId(),
    workspaceId: context.bot.workspaceId,
    ...target,
    createdTime: now,
    createdBy: context.bot.id,
    lastEditedTime: now,
    richText: readText(context),
    displayName: readDisplayName(context),
    attachments: readAttachments(context),
    resolved: false,
  };
  context.state.comments[comment.id] = comment;
  context.changed();
  return renderComment(comment, context);
}

function list(context: RequestContext): JsonObject {
  const id = requireId(context.query.get('block_id') ?? undefined, 'query.block_id');
  findVisible(id, 'block', context);
  return paginate(openCommentsOn(id, context), context, {
    type: 'comment',
    keyOf: (comment) => comment.id,
    render: (comment) => renderComment(comment, context),
  });
}

function retrieve(context: RequestContext): JsonObject {
  return renderComment(findComment(context.params.id, 'path.comment_id', context), context);
}

function update(context: RequestContext): JsonObject {
  const comment = findOwn(context);
  comment.richText = readText(context);
  comment.lastEditedTime = context.now.toISOString();
  context.changed();
  return renderComment(comment, context);
}

/** The comment that began a discussion takes the whole discussion with it. */
function remove(context: RequestContext): JsonObject {
  const comment = findOwn(context);
  const thread = commentsOf(comment.discussionId, context);
  const gone = thread[0]?.id === comment.id ? thread : [comment];
  for (const { id } of gone) delete context.state.comments[id];
  context.changed();
  return renderComment(comment, context);
}

/** A connection changes its own comments only; those of others look to it as if they were not there. */
function findOwn(context: RequestContext): CommentRecord {
  const comment = findComment(context.params.id, 'path.comment_id', context);
  if (comment.createdBy !== context.bot.id) throw notFound('comment', comment.id, context.bot.name);
  return comment;
}
