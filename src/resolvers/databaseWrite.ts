import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { changedDatabase } from '../edges/databaseWrite.js';
import { tellOfLinked } from '../edges/linkedDatabase.js';
import type { Params } from '../notion/endpoints.js';
import { toDatabase, type Database } from '../types/database.js';
import * as mutations from '../types/databaseMutations.js';
import { toNotionDatabase, toNotionDatabaseChange, toNotionDatabaseMove } from '../types/databaseWrite.js';
import { requireId } from '../types/globalId.js';

@Resolver()
export class DatabaseWriteResolver {
  @Mutation(() => mutations.CreateDatabasePayload, {
    nullable: true,
    description: 'Makes a database with one data source and one view. One call; needs the scope `write`.',
  })
  async createDatabase(
    @Arg('input', () => mutations.CreateDatabaseInput, { description: 'Where, and what it has.' })
    input: mutations.CreateDatabaseInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateDatabasePayload> {
    const { notion, loaders } = requireScope(context, 'write');
    const raw = await notion.call('createDatabase', toNotionDatabase(input, 'input'));
    return { database: toDatabase(changedDatabase(loaders, raw)) };
  }

  @Mutation(() => mutations.UpdateDatabasePayload, {
    nullable: true,
    description:
      'Changes title, description, icon, cover or lock of a database. One call; needs the scope `write`. Properties belong to its data sources: `updateDataSource`.',
  })
  async updateDatabase(
    @Arg('input', () => mutations.UpdateDatabaseInput, { description: 'Which database, and what changes.' })
    input: mutations.UpdateDatabaseInput,
    @Ctx() context: Context,
  ): Promise<mutations.UpdateDatabasePayload> {
    return { database: await update(context, () => toNotionDatabaseChange(input, 'input')) };
  }

  @Mutation(() => mutations.MoveDatabasePayload, {
    nullable: true,
    description: 'Moves a database with all its data sources. One call; needs the scope `write`.',
  })
  async moveDatabase(
    @Arg('input', () => mutations.MoveDatabaseInput, {
      description: 'Which database, and under what it shall lie.',
    })
    input: mutations.MoveDatabaseInput,
    @Ctx() context: Context,
  ): Promise<mutations.MoveDatabasePayload> {
    return { database: await update(context, () => toNotionDatabaseMove(input, 'input')) };
  }

  @Mutation(() => mutations.TrashDatabasePayload, {
    nullable: true,
    description:
      'Puts a database into the trash, with all its rows; `restoreDatabase` takes it back. One call; needs the scope `write`.',
  })
  async trashDatabase(
    @Arg('input', () => mutations.TrashDatabaseInput, {
      description: 'Which database: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.TrashDatabaseInput,
    @Ctx() context: Context,
  ): Promise<mutations.TrashDatabasePayload> {
    return { database: await update(context, () => trashed(id, true)) };
  }

  @Mutation(() => mutations.RestoreDatabasePayload, {
    nullable: true,
    description: 'Takes a database out of the trash. One call; needs the scope `write`.',
  })
  async restoreDatabase(
    @Arg('input', () => mutations.RestoreDatabaseInput, {
      description: 'Which database: its id, its UUID, or a Notion link to it.',
    })
    { id }: mutations.RestoreDatabaseInput,
    @Ctx() context: Context,
  ): Promise<mutations.RestoreDatabasePayload> {
    return { database: await update(context, () => trashed(id, false)) };
  }
}

/** Who may write is checked before what is written. */
async function update(context: Context, change: () => Params<'updateDatabase'>): Promise<Database> {
  const { notion, loaders } = requireScope(context, 'write');
  const raw = await notion.call('updateDatabase', change()).catch(tellOfLinked);
  return toDatabase(changedDatabase(loaders, raw));
}

function trashed(id: string, inTrash: boolean): Params<'updateDatabase'> {
  return { database_id: requireId(id, 'database', 'input.id'), in_trash: inTrash };
}
