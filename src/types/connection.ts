import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** The largest page that Notion gives, and so the largest that `first` may ask for. */
export const MAX_FIRST = 100;

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { description: 'How many to answer at most: 1 to 100.' })
  first: number = 50;

  @Field(() => String, {
    nullable: true,
    description:
      'Continue behind this `cursor` of an edge, or behind `pageInfo.endCursor`. It is opaque, and good only for the same list with the same other arguments.',
  })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a connection stands in its list, as Relay defines it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True only if there is more behind `endCursor`.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'True when `after` was given. Notion lists cannot be read backwards, so there is no `before`.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'What to send as `after` for the next page.' })
  readonly endCursor!: string | null;
}

/** One object in a list, and the cursor that names its place. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list in the shape that every connection type has. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** Makes `<name>Edge` and `<name>Connection` over one node type; `what` is the plural that the descriptions say. */
export function connectionOf<T>(name: string, node: () => object, what: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${what} of a connection, with its place in the list.`,
  })
  class EdgeType implements Edge<T> {
    @Field(() => String, { description: 'Names this place; send it as `after` to continue behind it.' })
    readonly cursor!: string;

    @Field(node as () => ClassType, { description: 'What stands at this place.' })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what}.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: `The ${what} of this page with their cursors, in order.` })
    readonly edges!: readonly EdgeType[];

    @Field(() => [node()] as [ClassType], { description: `The ${what} of this page, in order.` })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Where this page ends and whether there is more.' })
    readonly pageInfo!: PageInfo;
  }
  return ConnectionType;
}
