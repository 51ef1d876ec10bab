import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { blocksOf } from '../edges/content.js';
import { changed } from '../edges/write.js';
import { badInput } from '../errors.js';
import type { Params } from '../notion/endpoints.js';
import type { Block } from '../types/blocks/block.js';
import { BlockConnection } from '../types/blocks/connection.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { requireId } from '../types/globalId.js';
import { Page, toPage } from '../types/page.js';
import * as mutations from '../types/pageMutations.js';
import { toNotionPage, toNotionPageChange } from '../types/pageWrite.js';
import { PropertyType } from '../types/properties/kinds.js';
import { toProperties } from '../types/properties/read.js';
import { PropertyValue } from '../types/properties/values.js';

@ArgsType()
class PropertiesArgs {
  @Field(() => [String], { nullable: true, description: 'Only properties with one of these names.' })
  names?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only properties with one of these ids; with `names`, either will do.',
  })
  ids?: string[] | null;

  @Field(() => [PropertyType], { nullable: true, description: 'Only properties of one of these kinds.' })
  types?: PropertyType[] | null;
}

@ArgsType()
class PropertyArgs {
  @Field(() => String, { nullable: true, description: 'The name, exactly as Notion shows it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The `propertyId`; unlike the name it never changes.' })
  id?: string | null;
}

@Resolver(() => Page)
export class PageResolver {
  @Query(() => Page, { nullable: true, description: 'One page. NOT_FOUND when it is missing or not shared.' })
  page(
    @Arg('id', () => ID, { description: 'The id of a page, a UUID, or a Notion link to the page.' })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Page> {
    return loaders.page.load(requireId(id, 'page', 'id')).then(toPage);
  }

  @Mutation(() => mutations.CreatePagePayload, {
    nullable: true,
    description: 'Makes a page, or a row of a data source. One call; needs the scope `write`.',
  })
  async createPage(
    @Arg('input', () => mutations.CreatePageInput, { description: 'Where, and what is in it.' })
    input: mutations.CreatePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreatePagePayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('createPage', toNotionPage(input, 'input'));
    return { page: toPage(changed(loaders, raw)) };
  }

  @Mutation(() => mutations.UpdatePagePayload, {
    nullable: true,
    description: 'Changes properties, icon, cover or lock of a page. One call; needs the scope `write`.',
  })
  async updatePage(
    @Arg('input', () => mutations.UpdatePageInput, { description: 'Which page, and what changes.' })
    input: mutations.UpdatePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdatePagePayload> {
    return { page: await update(context, () => toNotionPageChange(input, 'input')) };
  }

  @Mutation(() => mutations.TrashPagePayload, {
    nullable: true,
    description:
      'Puts a page into the trash, with everything inside; `restorePage` takes it back. One call; needs the scope `write`.',
  })
  async trashPage(
    @Arg('input', () => mutations.TrashPageInput, { description: 'Which page.' })
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
    @Arg('input', () => mutations.RestorePageInput, { description: 'Which page.' })
    { id }: mutations.RestorePageInput,
    @Ctx() context: Context,
  ): Promise<mutations.RestorePagePayload> {
    return { page: await update(context, () => trashed(id, false)) };
  }

  @FieldResolver(() => BlockConnection, {
    nullable: true,
    description: 'The content: the blocks directly in the page, in document order. One call for each 100.',
  })
  blocks(
    @Root() page: Page,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Block>> {
    return blocksOf(context, page, args);
  }

  @FieldResolver(() => [PropertyValue], {
    description:
      'The properties, in the order in which Notion sends them; all of them unless narrowed. A page outside a data source has only its title.',
  })
  properties(@Root() page: Page, @Args(() => PropertiesArgs) selection: PropertiesArgs): PropertyValue[] {
    return toProperties(page.source, selection);
  }

  @FieldResolver(() => PropertyValue, {
    nullable: true,
    description: 'One property, by `name` or by `id`; null when the page has no such property.',
  })
  property(@Root() page: Page, @Args(() => PropertyArgs) { name, id }: PropertyArgs): PropertyValue | null {
    if ((name == null) === (id == null)) throw badInput('name', ONE_OF_TWO);
    const selection = name != null ? { names: [name] } : { ids: [id ?? ''] };
    return toProperties(page.source, selection)[0] ?? null;
  }
}

const ONE_OF_TWO = 'Give exactly one of "name" and "id" to say which property is meant.';

/** Who may write is checked before what is written. */
async function update(context: Context, change: () => Params<'updatePage'>): Promise<Page> {
  const { notion, loaders } = requireScope(context, 'write');
  return toPage(changed(loaders, await notion.call('updatePage', change())));
}

function trashed(id: string, inTrash: boolean): Params<'updatePage'> {
  return { page_id: requireId(id, 'page', 'input.id'), in_trash: inTrash };
}
