import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { dataSourceEdge } from '../edges/content.js';
import { userEdge } from '../edges/user.js';
import { DataSource } from '../types/dataSource.js';
import { requireId } from '../types/globalId.js';
import { RelationPropertySchema } from '../types/properties/schemas.js';
import { CreatedByProperty, LastEditedByProperty } from '../types/properties/values.js';
import { User } from '../types/user.js';

@Resolver(() => CreatedByProperty)
export class CreatedByPropertyResolver {
  @FieldResolver()
  createdBy(
    @Root() { createdBy }: CreatedByProperty,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, createdBy, info);
  }
}

@Resolver(() => LastEditedByProperty)
export class LastEditedByPropertyResolver {
  @FieldResolver()
  lastEditedBy(
    @Root() { lastEditedBy }: LastEditedByProperty,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return userEdge(context, lastEditedBy, info);
  }
}

@Resolver(() => RelationPropertySchema)
export class RelationPropertySchemaResolver {
  @FieldResolver(() => DataSource, {
    nullable: true,
    description:
      'The data source whose pages are related. One call, unless this request has already seen it. Partial when it is not shared.',
  })
  dataSource(
    @Root() { dataSourceId }: RelationPropertySchema,
    @Ctx() context: Context,
  ): Promise<DataSource> | null {
    return dataSourceId
      ? dataSourceEdge(context, requireId(dataSourceId, 'dataSource', 'dataSourceId'))
      : null;
  }
}
