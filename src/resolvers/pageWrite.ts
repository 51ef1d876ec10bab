import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { makePage } from '../edges/makePage.js';
import { changed } from '../edges/write.js';
import type { Params } from '../notion/endpoints.js';
import { requireId } from '../types/globalId.js';
import { toPage, type Page } from '../types/page.js';
import * as mutations from '../types/pageMutations.js';
import { toNotionMove, toNotionPageChange } from '../types/pageWrite.js';

@Resolver()
export class PageWriteResolver {
  @Mutation(() => mutations.CreatePagePayload, {
    nullable: true,
    description:
      'Makes a page, or a row of a data source. One call, and more for `children` of more than 100 in a list, 1000 in all, or two levels of depth; if one of these fails, `extensions.progress` of the error tells the page and what is missing in it. Needs the scope `write`.',
  })
  createPage(
    @Arg('input', () => mutations.CreatePageInput, {
      description: 'Under what it shall lie, and what it begins with.',
    })
    input: mutations.CreatePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreatePagePayload> {
    return makePage(requireScope(context, 'write'), input);
  }

  @Mutation(() => mutations.UpdatePagePayload, {
    nullable: true,
    description:
      'Changes properties, icon, cover or lock of a page, archives it, or fills it from a template. One call; needs the scope `write`.',
  })
  async updatePage(
    @Arg('input', () => mutations.UpdatePageInput, { description: 'Which page, and what changes.' })
    input: mutations.UpdatePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdatePagePayload> {
    return { page: await update(context, () => toNotionPageChange(input, 'input')) };
  }

  @Mutation(() => mutations.MovePagePayload, {
    nullable: true,
    description:
      'Moves a page, with everything inside, below another page or into a data source. One call; needs the scope `write`.',
  })
  async movePage(
    @Arg('input', () => mutations.MovePageInput, { description: 'Which page, and under what it shall lie.' })
    input: mutations.MovePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.MovePagePayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('movePage', toNotionMove(input, 'input'));
    return { page: toPage(changed(loaders, raw)) };
  }

  @Mutation(() => mutations.TrashPagePayload, {
    nullable: true,
    description:
      'Puts a page into the trash, with everything inside; `restorePage` takes it back. One call; needs the scope `write`.',
  })
  async trashPage(
    @Arg('input', () => mutations.TrashPageInput, {
      description: 'Which page: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.TrashPageInput,
    @Ctx() context: Context,
  ): Promise<mutations.TrashPagePayload> {
    return { page: await update(context, () => trashed(id, true)) };
  }

  @Mutation(() => mutations.RestorePagePayload, {
    nullable: true,
    description: 'Takes a page out of the trash. One call; needs the scope `write`.',
  })
  async restorePage(
    @Arg('input', () => mutations.RestorePageInput, {
      description: 'Which page: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.RestorePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.RestorePagePayload> {
    return { page: await update(context, () => trashed(id, false)) };
  }
}

/** Who may write is checked before what is written. */
async function update(context: Context, change: () => Params<'updatePage'>): Promise<Page> {
  const { notion, loaders } = requireScope(context, 'write');
  return toPage(changed(loaders, await notion.call('updatePage', change())));
}

function trashed(id: string, inTrash: boolean): Params<'updatePage'> {
  return { page_id: requireId(id, 'page', 'input.id'), in_trash: inTrash };
}
