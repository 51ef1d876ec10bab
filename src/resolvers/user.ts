import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { paginate } from '../edges/paginate.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { requireId } from '../types/globalId.js';
import { toUser, User } from '../types/user.js';
import { UserConnection } from '../types/userConnection.js';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'One user: a member, a guest or a bot.' })
  user(
    @Arg('id', () => ID, { description: 'The id of a user, or a UUID.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<User | null> {
    return loaders.user.load(requireId(id, 'user', 'id')).then(toUser);
  }

  @Query(() => UserConnection, {
    nullable: true,
    description:
      'The members and bots of the workspace, in no particular order. Notion does not list guests.',
  })
  users(
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() { notion, loaders }: Context,
  ): Promise<Connection<User | null>> {
    return paginate(
      {
        name: ['users'],
        fetch: async (cursor, size) => {
          const page = await notion.call('listUsers', {
            ...(cursor && { start_cursor: cursor }),
            page_size: size,
          });
          loaders.primeAll(page.results);
          return page;
        },
        toNode: toUser,
      },
      args,
    );
  }
}
