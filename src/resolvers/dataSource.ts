import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.js';
import { dataSourceOf, nestedDataSourcesOf, rowsOf } from '../edges/rows.js';
import { ForwardArgs } from '../types/connection.js';
import { DataSource, NestedDataSourceConnection } from '../types/dataSource.js';
import type { LimitedConnection } from '../types/limitedConnection.js';
import { RowConnection, type Page } from '../types/page.js';
import { requireId } from '../types/globalId.js';
import { FilterInput } from '../types/properties/filterInputs.js';
import { toPropertySchemas } from '../types/properties/readSchema.js';
import { PropertySchema } from '../types/properties/schemas.js';
import { SortInput } from '../types/properties/sort.js';

@ArgsType()
export class RowsArgs extends ForwardArgs {
  @Field(() => FilterInput, {
    nullable: true,
    description:
      'Which rows; all of them when left out. A condition that does not fit the kind of its property is refused.',
  })
  filter?: FilterInput | null;

  @Field(() => [SortInput], {
    nullable: true,
    description: 'The order; earlier ones come first. Notion’s own order when left out.',
  })
  sorts?: SortInput[] | null;

  @Field(() => Boolean, {
    description: 'True: the rows in the trash instead of the others.',
  })
  inTrash: boolean = false;
}

@Resolver(() => DataSource)
export class DataSourceResolver {
  @Query(() => DataSource, {
    nullable: true,
    description:
      'One data source. NOT_FOUND when it is missing or not shared; at its `rows`, when nothing else is asked of it: then it costs no call of its own.',
  })
  dataSource(
    @Arg('id', () => ID, { description: 'The id of a data source, or its UUID (not that of its database).' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): DataSource | Promise<DataSource> {
    return dataSourceOf(context, requireId(id, 'dataSource', 'id'), info);
  }

  @FieldResolver(() => [PropertySchema], {
    description: 'The properties that its rows have, in the order in which Notion sends them.',
  })
  properties(@Root() { rawProperties }: DataSource): PropertySchema[] {
    return toPropertySchemas(rawProperties);
  }

  @FieldResolver(() => RowConnection, {
    nullable: true,
    description:
      'The rows that pass the filter, in the order of the sorts: pages with their properties. One call for each 100. Rows of a wiki that are data sources themselves are in `nestedDataSources`.',
  })
  rows(
    @Root() source: DataSource,
    @Args(() => RowsArgs) args: RowsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LimitedConnection<Page>> {
    return rowsOf(context, source, args, info);
  }

  @FieldResolver(() => NestedDataSourceConnection, {
    nullable: true,
    description:
      'The rows that are data sources themselves, as wikis have them. One call for each 100, which is empty for most data sources.',
  })
  nestedDataSources(
    @Root() source: DataSource,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<LimitedConnection<DataSource>> {
    return nestedDataSourcesOf(context, source, args);
  }
}
