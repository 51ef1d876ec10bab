import type { CreateCommentParameters, UpdateCommentParameters } from '@notionhq/client';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { badInput } from '../errors.js';
import { Comment } from './comment.js';
import { requireId, toUuid } from './globalId.js';
import { checkCount, OneOf, onlyField, writeOnly, type Writers } from './input.js';
import { RichTextContentInput, toNotionRichText, type NotionRichText } from './richTextInput.js';

const MAX_ATTACHMENTS = 3;

@OneOf()
@InputType({ description: 'What a comment is about: exactly one of these.' })
export class CommentTargetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A page: begins a discussion on it. An id, a UUID, or a Notion link.',
  })
  page?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A block: begins a discussion on it. An id, a UUID, or a Notion link to the block.',
  })
  block?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A discussion: replies in it. The `discussionId` of one of its comments.',
  })
  discussion?: string;
}

@OneOf()
@InputType({ description: 'As whom a comment shall appear: exactly one of these.' })
export class CommentDisplayNameInput {
  @Field(() => Boolean, { nullable: true, description: 'True: as the person who signed in.' })
  user?: boolean;

  @Field(() => String, { nullable: true, description: 'As the integration, with this name above it.' })
  custom?: string;
}

@InputType({ description: 'What `createComment` does.' })
export class CreateCommentInput {
  @Field(() => CommentTargetInput, { description: 'What it is about.' })
  target!: CommentTargetInput;

  @Field(() => RichTextContentInput, { description: 'The text; it must not be empty.' })
  content!: RichTextContentInput;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files to attach, by the ids of their uploads: at most 3, each uploaded within the last hour.',
  })
  attachments?: string[] | null;

  @Field(() => CommentDisplayNameInput, {
    nullable: true,
    description: 'As whom it appears; as the integration when left out.',
  })
  displayName?: CommentDisplayNameInput | null;
}

@ObjectType({ description: 'What `createComment` did.' })
export class CreateCommentPayload {
  @Field(() => Comment, { description: 'The new comment.' })
  readonly comment!: Comment;
}

@InputType({ description: 'What `updateComment` does.' })
export class UpdateCommentInput {
  @Field(() => ID, { description: 'The comment: an id or a UUID. It must be the connection’s own.' })
  id!: string;

  @Field(() => RichTextContentInput, { description: 'The new text, in place of the whole old one.' })
  content!: RichTextContentInput;
}

@ObjectType({ description: 'What `updateComment` did.' })
export class UpdateCommentPayload {
  @Field(() => Comment, { description: 'The comment as it is now.' })
  readonly comment!: Comment;
}

@InputType({ description: 'What `deleteComment` does.' })
export class DeleteCommentInput {
  @Field(() => ID, { description: 'The comment: an id or a UUID. It must be the connection’s own.' })
  id!: string;
}

@ObjectType({ description: 'What `deleteComment` did.' })
export class DeleteCommentPayload {
  @Field(() => Comment, { description: 'The comment as it was; it cannot be taken back.' })
  readonly comment!: Comment;
}

type Target = { parent: { page_id: string } | { block_id: string } } | { discussion_id: string };

const TARGETS: Writers<CommentTargetInput, Target> = {
  page: (id, path) => ({ parent: { page_id: requireId(id, 'page', path) } }),
  block: (id, path) => ({ parent: { block_id: requireId(id, 'block', path) } }),
  discussion: (id, path) => ({ discussion_id: requireDiscussionId(id, path) }),
};

/** Checks a new comment, then gives it in Notion's words. */
export function toNotionComment(input: CreateCommentInput, path: string): CreateCommentParameters {
  const { attachments, displayName } = input;
  return {
    ...writeOnly(TARGETS, input.target, `${path}.target`),
    rich_text: textOf(input.content, `${path}.content`),
    ...(attachments &&
      attachments.length > 0 && { attachments: toAttachments(attachments, `${path}.attachments`) }),
    ...(displayName && { display_name: toDisplayName(displayName, `${path}.displayName`) }),
  };
}

/** Checks a change of a comment, then gives it in Notion's words. */
export function toNotionCommentChange(input: UpdateCommentInput, path: string): UpdateCommentParameters {
  return {
    comment_id: requireId(input.id, 'comment', `${path}.id`),
    rich_text: textOf(input.content, `${path}.content`),
  };
}

function textOf(content: RichTextContentInput, path: string): NotionRichText[] {
  const items = toNotionRichText(content, path);
  if (items.length > 0) return items;
  throw badInput(path, `\`${path}\` is empty: a comment needs a text.`);
}

function toAttachments(ids: string[], path: string) {
  return checkCount(ids, MAX_ATTACHMENTS, path).map((id, index) => ({
    type: 'file_upload' as const,
    file_upload_id: requireId(id, 'fileUpload', `${path}[${index}]`),
  }));
}

function toDisplayName(input: CommentDisplayNameInput, path: string) {
  const [kind, value] = onlyField(input, path);
  if (kind === 'user') {
    return value ? { type: 'user' as const } : { type: 'integration' as const };
  }
  if (value.trim() === '') throw badInput(`${path}.custom`, `\`${path}.custom\` is empty: give a name.`);
  return { type: 'custom' as const, custom: { name: value } };
}

function requireDiscussionId(id: string, path: string): string {
  const uuid = toUuid(id);
  if (uuid) return uuid;
  throw badInput(path, `\`${path}\` is not a discussion: give the \`discussionId\` of one of its comments.`);
}
