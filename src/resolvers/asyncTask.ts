import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { pageEdge } from '../edges/content.js';
import { AsyncTask, pageOfTask, toAsyncTask } from '../types/asyncTask.js';
import { Page } from '../types/page.js';

@Resolver(() => AsyncTask)
export class AsyncTaskResolver {
  @Query(() => AsyncTask, {
    nullable: true,
    description:
      'How far a task is that a mutation with `allowAsync` began. NOT_FOUND once Notion has forgotten it.',
  })
  async asyncTask(
    @Arg('id', () => ID, { description: 'The `taskId` of the mutation’s answer.' }) id: string,
    @Ctx() { notion }: Context,
  ): Promise<AsyncTask> {
    return toAsyncTask({ ...(await notion.call('getAsyncTask', { task_id: id })) });
  }

  @FieldResolver(() => Page, {
    nullable: true,
    description: 'The page that it made or changed, once it succeeded. One call; null until then.',
  })
  async page(@Root() task: AsyncTask, @Ctx() context: Context): Promise<Page | null> {
    const id = pageOfTask(task);
    return id === null ? null : pageEdge(context, id);
  }
}
