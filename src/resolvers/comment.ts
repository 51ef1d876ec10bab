import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { commentsOn } from '../edges/comments.js';
import { userEdge } from '../edges/user.js';
import { Block } from '../types/blocks/block.js';
import { Comment, CommentConnection, toComment } from '../types/comment.js';
import * as mutations from '../types/commentMutations.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { requireId } from '../types/globalId.js';
import { Page } from '../types/page.js';
import { User } from '../types/user.js';

const OPEN_ONLY =
  'Oldest first, those of all discussions in one list: `discussionId` tells them apart. Notion leaves out resolved discussions. One call for each 100.';

@Resolver(() => Comment)
export class CommentResolver {
  @Query(() => Comment, {
    nullable: true,
    description: 'One comment. NOT_FOUND when it is missing, or on something that is not shared.',
  })
  comment(
    @Arg('id', () => ID, { description: 'The id of a comment, or its UUID.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Comment> {
    return loaders.comment.load(requireId(id, 'comment', 'id')).then(toComment);
  }

  @Mutation(() => mutations.CreateCommentPayload, {
    nullable: true,
    description:
      'Writes a comment on a page or a block, or replies in a discussion. Notion has no way to comment on a piece of a text. One call; needs the scope `write`.',
  })
  async createComment(
    @Arg('input', () => mutations.CreateCommentInput, { description: 'About what, and what it says.' })
    input: mutations.CreateCommentInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateCommentPayload> {
    const { notion } = requireScope(context, 'write');
    return {
      comment: toComment(await notion.call('createComment', mutations.toNotionComment(input, 'input'))),
    };
  }

  @Mutation(() => mutations.UpdateCommentPayload, {
    nullable: true,
    description: 'Changes the text of a comment of the connection’s own. One call; needs the scope `write`.',
  })
  async updateComment(
    @Arg('input', () => mutations.UpdateCommentInput, { description: 'Which comment, and its new text.' })
    input: mutations.UpdateCommentInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdateCommentPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('updateComment', mutations.toNotionCommentChange(input, 'input'));
    loaders.comment.clear(raw.id);
    return { comment: toComment(raw) };
  }

  @Mutation(() => mutations.DeleteCommentPayload, {
    nullable: true,
    description:
      'Deletes a comment of the connection’s own, for good; the first of a discussion takes the discussion along. One call; needs the scope `write`.',
  })
  async deleteComment(
    @Arg('input', () => mutations.DeleteCommentInput, { description: 'Which comment: its id or its UUID.' })
    { id }: mutations.DeleteCommentInput,
    @Ctx() context: Context,
  ): Promise<mutations.DeleteCommentPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('deleteComment', { comment_id: requireId(id, 'comment', 'input.id') });
    loaders.comment.clear(raw.id);
    return { comment: toComment(raw) };
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who wrote it. More than the ids costs a call for each user.',
  })
  createdBy(
    @Root() comment: Comment,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, comment.createdByUser, info);
  }
}

@Resolver(() => Page)
export class PageCommentsResolver {
  @FieldResolver(() => CommentConnection, {
    nullable: true,
    description: `The open comments on the page itself, not those on its blocks. ${OPEN_ONLY}`,
  })
  comments(
    @Root() { notionId }: Page,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Comment>> {
    return commentsOn(context, notionId, args);
  }
}

@Resolver(() => Block)
export class BlockCommentsResolver {
  @FieldResolver(() => CommentConnection, {
    nullable: true,
    description: `The open comments on exactly this block. ${OPEN_ONLY}`,
  })
  comments(
    @Root() { notionId }: Block,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Comment>> {
    return commentsOn(context, notionId, args);
  }
}
