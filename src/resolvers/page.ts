import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { blocksOf } from '../edges/content.js';
import { wholeTitle } from '../edges/wholeProperty.js';
import { badInput } from '../errors.js';
import type { Block } from '../types/blocks/block.js';
import { BlockConnection } from '../types/blocks/connection.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { requireId } from '../types/globalId.js';
import { Page, toPage } from '../types/page.js';
import { PropertyType } from '../types/properties/kinds.js';
import { propertyNamed, toProperties } from '../types/properties/read.js';
import { PropertyValue } from '../types/properties/values.js';

@ArgsType()
class PropertiesArgs {
  @Field(() => [String], { nullable: true, description: 'Only properties with one of these names.' })
  names?: string[] | null;

  @Field(() => [ID], {
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

  @Field(() => ID, { nullable: true, description: 'The `propertyId`; unlike the name it never changes.' })
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

  @FieldResolver()
  title(@Root() page: Page, @Ctx() context: Context): string | null | Promise<string | null> {
    return wholeTitle(context, page);
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
    return name != null
      ? propertyNamed(page.source, name)
      : (toProperties(page.source, { ids: [id ?? ''] })[0] ?? null);
  }
}

const ONE_OF_TWO = 'Give exactly one of "name" and "id" to say which property is meant.';
