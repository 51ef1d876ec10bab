import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { paginate } from '../edges/paginate.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { CustomEmojiConnection } from '../types/customEmojis.js';
import { toCustomEmoji, type CustomEmoji } from '../types/icon.js';

@ArgsType()
export class CustomEmojisArgs extends ForwardArgs {
  @Field(() => String, { nullable: true, description: 'Only the one that is called exactly so.' })
  name?: string | null;
}

@Resolver()
export class CustomEmojiResolver {
  @Query(() => CustomEmojiConnection, {
    nullable: true,
    description:
      'The workspace’s own emojis: their `emojiId` goes where an icon or a mention takes one. One call for each 100.',
  })
  customEmojis(
    @Args(() => CustomEmojisArgs) { name, ...args }: CustomEmojisArgs,
    @Ctx() { notion }: Context,
  ): Promise<Connection<CustomEmoji>> {
    const query = name ? { name } : {};
    return paginate(
      {
        name: ['customEmojis', query],
        fetch: (cursor, size) =>
          notion.call('listCustomEmojis', {
            ...query,
            ...(cursor && { start_cursor: cursor }),
            page_size: size,
          }),
        toNode: toCustomEmoji,
      },
      args,
    );
  }
}
