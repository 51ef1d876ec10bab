import { Field, ID, InterfaceType } from 'type-graphql';
import { toGlobalId, toUuid, type GlobalKind } from './globalId.js';
import { Node } from './node.js';
import { Parent, toParent } from './parent.js';
import { DateTime, toInstant } from './scalars.js';
import { asFlag } from './shape.js';
import { toUser, type User } from './user.js';

@InterfaceType({
  implements: Node,
  description:
    'What pages, blocks, databases and data sources have in common. Everything but the ids is null when `isPartial` is true.',
})
export abstract class Content extends Node {
  @Field(() => ID, { description: 'The UUID that Notion knows this by, with dashes.' })
  readonly notionId!: string;

  @Field(() => Boolean, {
    description:
      'True when Notion shows nothing but the id: the object is not shared with this connection, or the connection may not read content.',
  })
  readonly isPartial!: boolean;

  @Field(() => Parent, { nullable: true, description: 'Where it lies.' })
  readonly parent!: Parent | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was made. Notion rounds down to the minute.',
  })
  readonly createdTime!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was changed last. Notion rounds down to the minute.',
  })
  readonly lastEditedTime!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when it lies in the trash.' })
  readonly inTrash!: boolean | null;

  /** Who made and changed it, mostly as bare references, which the edges look up. */
  readonly createdByUser!: User | null;
  readonly lastEditedByUser!: User | null;

  /** The object as Notion sent it. */
  readonly sent!: RawContent;
}

/** A Notion object before it is known to have the shape that its kind promises. */
export type RawContent = { id: string } & Record<string, unknown>;

/** The fields of `Content` that are read when they are asked for, of any Notion object; those it lacks are null. */
export const CONTENT = {
  parent: ({ sent }: Content) => toParent(sent.parent),
  createdTime: ({ sent }: Content) => toInstant(sent.created_time),
  lastEditedTime: ({ sent }: Content) => toInstant(sent.last_edited_time),
  inTrash: ({ sent }: Content) => asFlag(sent.in_trash ?? sent.archived),
  createdByUser: ({ sent }: Content) => toUser(sent.created_by),
  lastEditedByUser: ({ sent }: Content) => toUser(sent.last_edited_by),
};

/** The other fields of `Content`. */
export function contentOf(kind: GlobalKind, raw: RawContent) {
  const notionId = toUuid(raw.id) ?? raw.id;
  return { id: toGlobalId(kind, notionId), notionId, isPartial: !('created_time' in raw), sent: raw };
}
