import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { pageEdge } from '../edges/content.js';
import { templatesOf } from '../edges/templates.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { DataSource } from '../types/dataSource.js';
import { Page } from '../types/page.js';
import { PageTemplate, PageTemplateConnection } from '../types/pageTemplate.js';

@ArgsType()
class TemplatesArgs extends ForwardArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only templates whose name contains this; upper and lower case are the same.',
  })
  name?: string | null;
}

@Resolver(() => DataSource)
export class DataSourceTemplatesResolver {
  @FieldResolver(() => PageTemplateConnection, {
    nullable: true,
    description:
      'The templates that new rows can be filled from: `createPage(template:)`. One call for each 100.',
  })
  templates(
    @Root() source: DataSource,
    @Args(() => TemplatesArgs) args: TemplatesArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PageTemplate>> {
    return templatesOf(context, source.notionId, args);
  }
}

@Resolver(() => PageTemplate)
export class PageTemplateResolver {
  @FieldResolver(() => Page, {
    nullable: true,
    description: 'The template itself, which is a page. One call; partial when it is not shared.',
  })
  page(@Root() template: PageTemplate, @Ctx() context: Context): Promise<Page> {
    return pageEdge(context, template.uuid);
  }
}
