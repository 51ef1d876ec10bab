import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { markdownOf, writeMarkdown } from '../edges/pageMarkdown.js';
import { requireContainer } from '../types/blocks/write.js';
import { Page } from '../types/page.js';
import * as types from '../types/pageMarkdown.js';
import {
  toNotionInsertion,
  toNotionMarkdownUpdate,
  toNotionReplacement,
} from '../types/pageMarkdownWrite.js';

const TRANSCRIPT = 'True: with the transcripts of meeting notes.';

@Resolver(() => Page)
export class PageMarkdownResolver {
  @Query(() => types.PageMarkdown, {
    nullable: true,
    description:
      'The content of a page as markdown, or of a block out of `unknownBlockIds` of another markdown. One call. NOT_FOUND when it is missing or not shared.',
  })
  markdown(
    @Arg('id', () => ID, { description: 'The id of a page or block, a UUID, or a Notion link.' }) id: string,
    @Arg('includeTranscript', () => Boolean, { defaultValue: false, description: TRANSCRIPT })
    includeTranscript: boolean,
    @Ctx() context: Context,
  ): Promise<types.PageMarkdown> {
    return markdownOf(context, requireContainer(id, 'id'), includeTranscript);
  }

  @Mutation(() => types.ReplacePageMarkdownPayload, {
    nullable: true,
    description:
      'Replaces the whole content of a page, or one part of it, by markdown. One call; needs the scope `write`.',
  })
  async replacePageMarkdown(
    @Arg('input', () => types.ReplacePageMarkdownInput, { description: 'Which page, and the new content.' })
    input: types.ReplacePageMarkdownInput,
    @Ctx() context: Context,
  ): Promise<types.ReplacePageMarkdownPayload> {
    const writer = requireScope(context, 'write');
    return writeMarkdown(writer, toNotionReplacement(input, 'input'));
  }

  @Mutation(() => types.UpdatePageMarkdownPayload, {
    nullable: true,
    description:
      'Finds pieces of a page’s markdown and replaces them. Nothing is changed when one is not found, or is found more than once. One call; needs the scope `write`.',
  })
  async updatePageMarkdown(
    @Arg('input', () => types.UpdatePageMarkdownInput, { description: 'Which page, and what changes.' })
    input: types.UpdatePageMarkdownInput,
    @Ctx() context: Context,
  ): Promise<types.UpdatePageMarkdownPayload> {
    const writer = requireScope(context, 'write');
    return writeMarkdown(writer, toNotionMarkdownUpdate(input, 'input'));
  }

  @Mutation(() => types.InsertPageMarkdownPayload, {
    nullable: true,
    description: 'Adds markdown to a page, at the end by default. One call; needs the scope `write`.',
  })
  async insertPageMarkdown(
    @Arg('input', () => types.InsertPageMarkdownInput, {
      description: 'Which page, and what is added at which place.',
    })
    input: types.InsertPageMarkdownInput,
    @Ctx() context: Context,
  ): Promise<types.InsertPageMarkdownPayload> {
    const writer = requireScope(context, 'write');
    return writeMarkdown(writer, toNotionInsertion(input, 'input'));
  }

  @FieldResolver(() => types.PageMarkdown, {
    name: 'markdown',
    nullable: true,
    description: 'The whole content as Notion’s own markdown. One call, however long the page is.',
  })
  markdownOfPage(
    @Root() page: Page,
    @Arg('includeTranscript', () => Boolean, { defaultValue: false, description: TRANSCRIPT })
    includeTranscript: boolean,
    @Ctx() context: Context,
  ): Promise<types.PageMarkdown> {
    return markdownOf(context, page.notionId, includeTranscript);
  }
}
