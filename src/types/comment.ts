import type { CommentObjectResponse } from '@notionhq/client';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from './connection.js';
import type { RawContent } from './content.js';
import { File, toFile } from './file.js';
import { toGlobalId, toUuid } from './globalId.js';
import { Node } from './node.js';
import { Parent, toParent } from './parent.js';
import { plainTextOf, RichText, toRichTexts } from './richText.js';
import { DateTime, toInstant } from './scalars.js';
import { asTextOrNull, enumOf, isObject, make } from './shape.js';
import { toUser, type User } from './user.js';

type Category = NonNullable<CommentObjectResponse['attachments']>[number]['category'];
type NameSource = CommentObjectResponse['display_name']['type'];

/** What an attachment is; the values are Notion's own words. */
const AttachmentCategory = {
  AUDIO: 'audio',
  IMAGE: 'image',
  PDF: 'pdf',
  PRODUCTIVITY: 'productivity',
  VIDEO: 'video',
} as const satisfies Record<string, Category>;

registerEnumType(AttachmentCategory, {
  name: 'CommentAttachmentCategory',
  description: 'What a file attached to a comment is.',
  valuesConfig: {
    AUDIO: { description: 'A recording.' },
    IMAGE: { description: 'A picture.' },
    PDF: { description: 'A document in the portable document format.' },
    PRODUCTIVITY: { description: 'A document of another kind: text, a table, slides.' },
    VIDEO: { description: 'A film.' },
  },
});

/** As whom a comment appears; the values are Notion's own words. */
const DisplayNameSource = {
  INTEGRATION: 'integration',
  USER: 'user',
  CUSTOM: 'custom',
} as const satisfies Record<string, NameSource>;

registerEnumType(DisplayNameSource, {
  name: 'CommentDisplayNameSource',
  description: 'Where the name above a comment comes from.',
  valuesConfig: {
    INTEGRATION: { description: 'From the integration that wrote it.' },
    USER: { description: 'From the person who wrote it, or for whom it was written.' },
    CUSTOM: { description: 'From the integration, which gave a name of its own choice.' },
  },
});

@ObjectType({ description: 'A file attached to a comment.' })
class CommentAttachment {
  @Field(() => AttachmentCategory, {
    nullable: true,
    description: 'What it is; null for a category newer than this gateway.',
  })
  readonly category!: Category | null;

  @Field(() => File, { nullable: true, description: 'The file; its link ends an hour after the answer.' })
  readonly file!: File | null;
}

@ObjectType({
  implements: Node,
  description:
    'A comment on a page or a block. Everything but the ids is null when `isPartial` is true. Mirrors Notion’s comment object.',
})
export class Comment extends Node {
  @Field(() => ID, { description: 'The UUID that Notion knows this by, with dashes.' })
  readonly notionId!: string;

  @Field(() => Boolean, {
    description:
      'True when Notion shows nothing but the id: the connection may write comments, not read them.',
  })
  readonly isPartial!: boolean;

  @Field(() => Parent, { nullable: true, description: 'The page or the block that it is about.' })
  readonly parent!: Parent | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The discussion that it belongs to: a comment that began one, and the replies, share it. Send it as `discussion` to reply. A discussion is no node: Notion knows it only by its comments.',
  })
  readonly discussionId!: string | null;

  @Field(() => String, { nullable: true, description: 'The text without formatting.' })
  readonly plainText!: string | null;

  @Field(() => [RichText], { description: 'The text with its formatting, piece by piece.' })
  readonly richText!: readonly RichText[];

  @Field(() => [CommentAttachment], { description: 'The files attached to it.' })
  readonly attachments!: readonly CommentAttachment[];

  @Field(() => String, { nullable: true, description: 'The name shown above it, when Notion tells it.' })
  readonly displayName!: string | null;

  @Field(() => DisplayNameSource, {
    nullable: true,
    description: 'Where the name comes from; null for a source newer than this gateway.',
  })
  readonly displayNameSource!: NameSource | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written.' })
  readonly createdTime!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last.' })
  readonly lastEditedTime!: string | null;

  /** Who wrote it: a bare reference, which the edge looks up. */
  readonly createdByUser!: User | null;
}

/** The comments of a page or a block. */
export const CommentConnection = connectionOf<Comment>('Comment', () => Comment, 'comments');

const toCategory = enumOf(AttachmentCategory);
const toNameSource = enumOf(DisplayNameSource);

/** A comment as Notion sends it, whole or as a bare reference. */
export function toComment(raw: RawContent): Comment {
  const notionId = toUuid(raw.id) ?? raw.id;
  const richText = toRichTexts(asList(raw.rich_text));
  const name = isObject(raw.display_name) ? raw.display_name : {};
  return make(Comment, {
    id: toGlobalId('comment', notionId),
    notionId,
    isPartial: !('created_time' in raw),
    parent: toParent(raw.parent),
    discussionId: asTextOrNull(raw.discussion_id),
    plainText: Array.isArray(raw.rich_text) ? plainTextOf(richText) : null,
    richText,
    attachments: asList(raw.attachments).filter(isObject).map(toAttachment),
    displayName: asTextOrNull(name.resolved_name),
    displayNameSource: toNameSource(name.type),
    createdTime: toInstant(raw.created_time),
    lastEditedTime: toInstant(raw.last_edited_time),
    createdByUser: toUser(raw.created_by),
  });
}

function toAttachment(raw: Record<string, unknown>): CommentAttachment {
  return make(CommentAttachment, { category: toCategory(raw.category), file: toFile(raw) });
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
