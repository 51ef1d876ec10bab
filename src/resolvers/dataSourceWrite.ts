import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { changedDataSource } from '../edges/databaseWrite.js';
import type { Params } from '../notion/endpoints.js';
import { toDataSource, type DataSource } from '../types/dataSource.js';
import * as mutations from '../types/dataSourceMutations.js';
import {
  toNotionDataSource,
  toNotionDataSourceChange,
  toNotionDataSourceMove,
} from '../types/dataSourceWrite.js';
import { requireId } from '../types/globalId.js';

@Resolver()
export class DataSourceWriteResolver {
  @Mutation(() => mutations.CreateDataSourcePayload, {
    nullable: true,
    description: 'Adds a data source to a database. One call; needs the scope `write`.',
  })
  async createDataSource(
    @Arg('input', () => mutations.CreateDataSourceInput, { description: 'Where, and what it has.' })
    input: mutations.CreateDataSourceInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateDataSourcePayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('createDataSource', toNotionDataSource(input, 'input'));
    return { dataSource: toDataSource(changedDataSource(loaders, raw)) };
  }

  @Mutation(() => mutations.UpdateDataSourcePayload, {
    nullable: true,
    description: 'Changes title, icon and properties of a data source. One call; needs the scope `write`.',
  })
  async updateDataSource(
    @Arg('input', () => mutations.UpdateDataSourceInput, {
      description: 'Which data source, and what changes.',
    })
    input: mutations.UpdateDataSourceInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdateDataSourcePayload> {
    return { dataSource: await update(context, () => toNotionDataSourceChange(input, 'input')) };
  }

  @Mutation(() => mutations.MoveDataSourcePayload, {
    nullable: true,
    description:
      'Moves a data source, with its rows, into another database. One call; needs the scope `write`.',
  })
  async moveDataSource(
    @Arg('input', () => mutations.MoveDataSourceInput, {
      description: 'Which data source, and under what it shall lie.',
    })
    input: mutations.MoveDataSourceInput,
    @Ctx() context: Context,
  ): Promise<mutations.MoveDataSourcePayload> {
    return { dataSource: await update(context, () => toNotionDataSourceMove(input, 'input')) };
  }

  @Mutation(() => mutations.TrashDataSourcePayload, {
    nullable: true,
    description:
      'Puts a data source into the trash, with its rows; `restoreDataSource` takes it back. One call; needs the scope `write`.',
  })
  async trashDataSource(
    @Arg('input', () => mutations.TrashDataSourceInput, {
      description: 'Which data source: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.TrashDataSourceInput,
    @Ctx() context: Context,
  ): Promise<mutations.TrashDataSourcePayload> {
    return { dataSource: await update(context, () => trashed(id, true)) };
  }

  @Mutation(() => mutations.RestoreDataSourcePayload, {
    nullable: true,
    description: 'Takes a data source out of the trash. One call; needs the scope `write`.',
  })
  async restoreDataSource(
    @Arg('input', () => mutations.RestoreDataSourceInput, {
      description: 'Which data source: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.RestoreDataSourceInput,
    @Ctx() context: Context,
  ): Promise<mutations.RestoreDataSourcePayload> {
    return { dataSource: await update(context, () => trashed(id, false)) };
  }
}

/** Who may write is checked before what is written. */
async function update(context: Context, change: () => Params<'updateDataSource'>): Promise<DataSource> {
  const { notion, loaders } = requireScope(context, 'write');
  return toDataSource(changedDataSource(loaders, await notion.call('updateDataSource', change())));
}

function trashed(id: string, inTrash: boolean): Params<'updateDataSource'> {
  return { data_source_id: requireId(id, 'dataSource', 'input.id'), in_trash: inTrash };
}
