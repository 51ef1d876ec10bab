import { Field, ID, ObjectType } from 'type-graphql';
import { Content } from '../content.js';
import { toGlobalId, toUuid, type GlobalKind } from '../globalId.js';
import { Node } from '../node.js';
import { asObject, asText, nullable, ShapeError, type Reader } from '../shape.js';
import { Block } from './block.js';

const KIND = [Node, Content, Block];

@ObjectType({
  implements: KIND,
  description:
    'Blocks that are shown in several places: the original, or a copy of it. The children of a copy are those of its original.',
})
export class SyncedBlock extends Block {
  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the original that this is a copy of; null when this is the original.',
  })
  readonly originalId!: string | null;

  readonly originalUuid!: string | null;
}

@ObjectType({
  implements: KIND,
  description:
    'A page within this one, as the block that stands for it; both have the same UUID. Its content is read from `page`, or as `children`.',
})
export class ChildPageBlock extends Block {
  @Field(() => String, { description: 'The title of the page as plain text.' })
  readonly title!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the page: always there, without a call.',
  })
  readonly pageId!: string;
}

@ObjectType({
  implements: KIND,
  description:
    'A database within the page, or a linked view of one that lies elsewhere, as the block that stands for it.',
})
export class ChildDatabaseBlock extends Block {
  @Field(() => String, {
    description: 'The title of the database as plain text; often empty for a linked view.',
  })
  readonly title!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the database: always there, without a call.',
  })
  readonly databaseId!: string;
}

@ObjectType({
  implements: KIND,
  description: 'A link to a page, a database or a comment: exactly one of the three ids is there.',
})
export class LinkToPageBlock extends Block {
  @Field(() => ID, { nullable: true, description: 'The global id of the linked page, if it is a page.' })
  readonly pageId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the linked database, if it is a database.',
  })
  readonly databaseId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the linked comment, if it is a comment.',
  })
  readonly commentId!: string | null;

  readonly pageUuid!: string | null;
  readonly databaseUuid!: string | null;
  readonly commentUuid!: string | null;
}

type Payload = Record<string, unknown>;

/** These readers throw ShapeError for a payload in which there is nothing to show. */
export function withOriginal({ synced_from: from }: Payload) {
  const originalUuid = nullable((copy) => asUuid(asObject(copy).block_id))(from);
  return { originalUuid, originalId: originalUuid && toGlobalId('block', originalUuid) };
}

export function withTitleAndId(kind: 'page' | 'database') {
  return ({ title }: Payload, id: string) => ({ title: asText(title), [`${kind}Id`]: toGlobalId(kind, id) });
}

export function withLink({ page_id, database_id, comment_id }: Payload) {
  const [page, database, comment] = [page_id, database_id, comment_id].map(nullable(asUuid));
  if (!page && !database && !comment) throw new ShapeError('expected the id of what is linked');
  return {
    pageId: globalOrNull('page', page),
    databaseId: globalOrNull('database', database),
    commentId: globalOrNull('comment', comment),
    pageUuid: page ?? null,
    databaseUuid: database ?? null,
    commentUuid: comment ?? null,
  };
}

export const asUuid: Reader<string> = (value) => {
  const uuid = toUuid(asText(value));
  if (uuid) return uuid;
  throw new ShapeError('expected a UUID');
};

function globalOrNull(kind: GlobalKind, uuid: string | null | undefined): string | null {
  return uuid ? toGlobalId(kind, uuid) : null;
}
