import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { databaseEdge, pageEdge } from '../edges/content.js';
import { userEdge } from '../edges/user.js';
import { Database } from '../types/database.js';
import { DatabaseMention, PageMention, UserMention } from '../types/mention.js';
import { Page } from '../types/page.js';
import type { User } from '../types/user.js';

const COSTS = 'One call, unless this request has already seen it. Partial when it is not shared.';

@Resolver(() => UserMention)
export class UserMentionResolver {
  @FieldResolver()
  user(
    @Root() { user }: UserMention,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, user, info);
  }
}

@Resolver(() => PageMention)
export class PageMentionResolver {
  @FieldResolver(() => Page, { nullable: true, description: `The page. ${COSTS}` })
  page(@Root() mention: PageMention, @Ctx() context: Context): Promise<Page> {
    return pageEdge(context, mention.uuid);
  }
}

@Resolver(() => DatabaseMention)
export class DatabaseMentionResolver {
  @FieldResolver(() => Database, { nullable: true, description: `The database. ${COSTS}` })
  database(@Root() mention: DatabaseMention, @Ctx() context: Context): Promise<Database> {
    return databaseEdge(context, mention.uuid);
  }
}
