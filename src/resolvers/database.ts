import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { dataSourceEdge } from '../edges/content.js';
import { tellOfLinked } from '../edges/linkedDatabase.js';
import { Database, toDatabase } from '../types/database.js';
import { DataSource } from '../types/dataSource.js';
import { requireId } from '../types/globalId.js';

@Resolver(() => Database)
export class DatabaseResolver {
  @Query(() => Database, {
    nullable: true,
    description: 'One database. NOT_FOUND when it is missing, not shared, or only a linked view of another.',
  })
  database(
    @Arg('id', () => ID, { description: 'The id of a database, a UUID, or a Notion link to the database.' })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Database> {
    return loaders.database.load(requireId(id, 'database', 'id')).then(toDatabase, tellOfLinked);
  }

  @FieldResolver(() => [DataSource], {
    nullable: 'items',
    description: 'Its data sources, all of them; mostly one. One call for each. Partial when not shared.',
  })
  dataSources(@Root() database: Database, @Ctx() context: Context): Promise<DataSource>[] {
    return database.dataSourceReferences.map(({ uuid }) => dataSourceEdge(context, uuid));
  }
}
