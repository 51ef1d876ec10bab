import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { dataSourceEdge } from '../edges/content.js';
import { userEdge } from '../edges/user.js';
import { viewEdge, viewRow, viewRows, viewsOf } from '../edges/views.js';
import { changeView, makeView } from '../edges/viewWrite.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { Database } from '../types/database.js';
import { DataSource } from '../types/dataSource.js';
import { requireId } from '../types/globalId.js';
import { Page } from '../types/page.js';
import { User } from '../types/user.js';
import * as mutations from '../types/views/mutations.js';
import { DashboardWidget } from '../types/views/parts.js';
import { toView, View, ViewConnection, ViewRowConnection, ViewRowEdge } from '../types/views/view.js';
import { toQueryDeletion } from '../types/views/write.js';

const EACH_COSTS = 'One call for each 100, and one for each view.';

@Resolver(() => View)
export class ViewResolver {
  @Query(() => View, {
    nullable: true,
    description: 'One view. NOT_FOUND when it is missing or its database is not shared.',
  })
  view(
    @Arg('id', () => ID, {
      description: 'The id of a view, its UUID, or the Notion link of a database opened at it.',
    })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<View> {
    return loaders.view.load(requireId(id, 'view', 'id')).then(toView);
  }

  @Mutation(() => mutations.CreateViewPayload, {
    nullable: true,
    description:
      'Makes a view of a data source. One call, and one for the schema of the data source when there are filters, sorts, or properties by name; needs the scope `write`.',
  })
  async createView(
    @Arg('input', () => mutations.CreateViewInput, { description: 'Where, and what it shows.' })
    input: mutations.CreateViewInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateViewPayload> {
    return { view: await makeView(requireScope(context, 'write'), input) };
  }

  @Mutation(() => mutations.UpdateViewPayload, {
    nullable: true,
    description:
      'Changes a view. One call; one more for the view when its filters, sorts or configuration change, and one for the schema of its data source when there are filters, sorts, or properties by name. Needs the scope `write`.',
  })
  async updateView(
    @Arg('input', () => mutations.UpdateViewInput, { description: 'Which view, and what changes.' })
    input: mutations.UpdateViewInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdateViewPayload> {
    return { view: await changeView(requireScope(context, 'write'), input) };
  }

  @Mutation(() => mutations.DeleteViewPayload, {
    nullable: true,
    description:
      'Deletes a view, for good; its rows stay. The last view of a database cannot go. One call; needs the scope `write`.',
  })
  async deleteView(
    @Arg('input', () => mutations.DeleteViewInput, { description: 'Which view: its id or its UUID.' })
    { id }: mutations.DeleteViewInput,
    @Ctx() context: Context,
  ): Promise<mutations.DeleteViewPayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('deleteView', { view_id: requireId(id, 'view', 'input.id') });
    loaders.view.clear(raw.id);
    return { view: toView(raw) };
  }

  @Mutation(() => mutations.DeleteViewQueryPayload, {
    nullable: true,
    description:
      'Ends a query of a view before its time: what `rows` had Notion keep for 15 minutes. A query that has ended already is no error. What the same person asked of the view within some seconds may share the query, and its cursors end too. One call; the scope `read` is enough.',
  })
  async deleteViewQuery(
    @Arg('input', () => mutations.DeleteViewQueryInput, {
      description: 'What ends: a view, and the `queryId` of its rows.',
    })
    input: mutations.DeleteViewQueryInput,
    @Ctx() { notion }: Context,
  ): Promise<mutations.DeleteViewQueryPayload> {
    return { queryId: (await notion.call('deleteViewQuery', toQueryDeletion(input, 'input'))).id };
  }

  @FieldResolver(() => DataSource, {
    nullable: true,
    description:
      'The data source that it shows; null for a dashboard. One call, unless this request has already seen it.',
  })
  dataSource(@Root() { dataSourceUuid }: View, @Ctx() context: Context): Promise<DataSource> | null {
    return dataSourceUuid === null ? null : dataSourceEdge(context, dataSourceUuid);
  }

  @FieldResolver(() => ViewRowConnection, {
    nullable: true,
    description:
      'The rows that it shows, in its order: its filter, its quick filters and its sorts are applied by Notion. One call for each 100 ids, and one for each 100 rows when more than the ids is asked for. A cursor lives for 15 minutes. A dashboard has no rows.',
  })
  rows(
    @Root() view: View,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<ViewRowConnection> {
    return viewRows(context, view, args);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who made it. More than the ids costs a call for each user.',
  })
  createdBy(
    @Root() { createdByUser }: View,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, createdByUser, info);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who changed it last. More than the ids costs a call for each user.',
  })
  lastEditedBy(
    @Root() { lastEditedByUser }: View,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, lastEditedByUser, info);
  }
}

@Resolver(() => Database)
export class DatabaseViewsResolver {
  @FieldResolver(() => ViewConnection, {
    nullable: true,
    description: `The views on its tabs, in their order. ${EACH_COSTS}`,
  })
  views(
    @Root() { notionId }: Database,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Promise<View>>> {
    return viewsOf(context, { database_id: notionId }, args);
  }
}

@Resolver(() => DataSource)
export class DataSourceViewsResolver {
  @FieldResolver(() => ViewConnection, {
    nullable: true,
    description: `The views that show it, on linked databases and dashboards too. ${EACH_COSTS}`,
  })
  views(
    @Root() { notionId }: DataSource,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Promise<View>>> {
    return viewsOf(context, { data_source_id: notionId }, args);
  }
}

@Resolver(() => DashboardWidget)
export class DashboardWidgetResolver {
  @FieldResolver(() => View, {
    nullable: true,
    description: 'The view: one call, unless this request has already seen it.',
  })
  view(@Root() { viewUuid }: DashboardWidget, @Ctx() context: Context): Promise<View> | null {
    return viewUuid === null ? null : viewEdge(context, viewUuid);
  }
}

@Resolver(() => ViewRowEdge)
export class ViewRowEdgeResolver {
  @FieldResolver(() => Page, {
    nullable: true,
    description:
      'The row, fetched together with its neighbours: one call for each 100, or one for each row where that is fewer. Partial when it is not shared.',
  })
  node(@Root() edge: ViewRowEdge, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return viewRow(context, edge, info);
  }
}

@Resolver(() => ViewRowConnection)
export class ViewRowConnectionResolver {
  @FieldResolver(() => [Page], {
    nullable: 'items',
    description:
      'The rows of this page of the list, in order, fetched together: one call for each 100, or one for each row where that is fewer. Partial when not shared.',
  })
  nodes(
    @Root() { edges }: ViewRowConnection,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page>[] {
    return edges.map((edge) => viewRow(context, edge, info));
  }
}
