import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { blockEdge, databaseEdge, dataSourceEdge, pageEdge } from '../edges/content.js';
import { Block } from '../types/blocks/block.js';
import { Database } from '../types/database.js';
import { DataSource } from '../types/dataSource.js';
import { Page } from '../types/page.js';
import { BlockParent, DatabaseParent, DataSourceParent, PageParent } from '../types/parent.js';

const COSTS = 'One call, unless this request has already seen it. Partial when it is not shared.';

@Resolver(() => PageParent)
export class PageParentResolver {
  @FieldResolver(() => Page, { nullable: true, description: `The page. ${COSTS}` })
  page(@Root() parent: PageParent, @Ctx() context: Context): Promise<Page> {
    return pageEdge(context, parent.uuid);
  }
}

@Resolver(() => BlockParent)
export class BlockParentResolver {
  @FieldResolver(() => Block, { nullable: true, description: `The block. ${COSTS}` })
  block(@Root() parent: BlockParent, @Ctx() context: Context): Promise<Block> {
    return blockEdge(context, parent.uuid);
  }
}

@Resolver(() => DatabaseParent)
export class DatabaseParentResolver {
  @FieldResolver(() => Database, { nullable: true, description: `The database. ${COSTS}` })
  database(@Root() parent: DatabaseParent, @Ctx() context: Context): Promise<Database> {
    return databaseEdge(context, parent.uuid);
  }
}

@Resolver(() => DataSourceParent)
export class DataSourceParentResolver {
  @FieldResolver(() => DataSource, { nullable: true, description: `The data source. ${COSTS}` })
  dataSource(@Root() parent: DataSourceParent, @Ctx() context: Context): Promise<DataSource> {
    return dataSourceEdge(context, parent.uuid);
  }
}
