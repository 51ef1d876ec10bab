import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { toGlobalId } from './globalId.js';
import { make } from './shape.js';

@ObjectType({ description: 'One page of a relation, with its place in the list.' })
export class RelatedPageEdge {
  @Field(() => String, { description: 'Names this place; send it as `after` to continue behind it.' })
  readonly cursor!: string;

  @Field(() => ID, { description: 'The global id of the page: it costs no call.' })
  readonly pageId!: string;

  readonly uuid!: string;

  /** Where the id was read, by which many pages are found together. */
  readonly origin!: RelationOrigin;
}

/** A relation of a page; its data source is null when the page is no row, or the one that it is a row of is not known. */
export interface RelationOrigin {
  pageId: string | null;
  propertyId: string;
  dataSourceId: string | null;
}

@ObjectType({ description: 'A page of the pages of a relation.' })
export class RelatedPageConnection {
  @Field(() => [RelatedPageEdge], { description: 'The related pages with their cursors, in order.' })
  readonly edges!: readonly RelatedPageEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends and whether there is more.' })
  readonly pageInfo!: PageInfo;
}

export function toRelatedPageEdge(cursor: string, uuid: string, origin: RelationOrigin): RelatedPageEdge {
  return make(RelatedPageEdge, { cursor, pageId: toGlobalId('page', uuid), uuid, origin });
}
