import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { userEdge } from '../edges/user.js';
import { Content } from '../types/content.js';
import { User } from '../types/user.js';

@Resolver(() => Content)
export class ContentResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Who made it; null for databases, of which Notion does not tell. More than the ids costs a call for each user.',
  })
  createdBy(
    @Root() content: Content,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, content.createdByUser, info);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who changed it last; null for databases. More than the ids costs a call for each user.',
  })
  lastEditedBy(
    @Root() content: Content,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, content.lastEditedByUser, info);
  }
}
