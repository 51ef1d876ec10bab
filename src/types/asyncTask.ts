import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RawContent } from './content.js';
import { DateTime, Json, toInstant } from './scalars.js';
import { asTextOrNull, enumOf, isObject, make } from './shape.js';

/** How far a task is; the values are Notion's words. */
enum AsyncTaskStatus {
  QUEUED = 'queued',
  RUNNING = 'running',
  RETRYING = 'retrying',
  SUCCEEDED = 'succeeded',
  FAILED = 'failed',
}

registerEnumType(AsyncTaskStatus, {
  name: 'AsyncTaskStatus',
  description: 'How far a task is.',
  valuesConfig: {
    QUEUED: { description: 'It waits for its turn.' },
    RUNNING: { description: 'Notion is at it.' },
    RETRYING: { description: 'It went wrong once, and Notion tries again.' },
    SUCCEEDED: { description: 'It is done.' },
    FAILED: { description: 'It went wrong for good; `error` says why.' },
  },
});

@ObjectType({ description: 'Why a task failed.' })
export class AsyncTaskError {
  @Field(() => String, {
    nullable: true,
    description: 'The kind of error, in Notion’s words: `validation_error`, …',
  })
  readonly notionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What went wrong, in Notion’s sentence.' })
  readonly message!: string | null;
}

@ObjectType({
  description:
    'Work that Notion does after the answer, because `allowAsync` let it. Ask `asyncTask(id)` again until it succeeded or failed; Notion forgets it after a while.',
})
export class AsyncTask {
  @Field(() => ID, { description: 'What `asyncTask` finds it by.' })
  readonly taskId!: string;

  @Field(() => AsyncTaskStatus, {
    nullable: true,
    description: 'How far it is; null for a word newer than this gateway.',
  })
  readonly status!: AsyncTaskStatus | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was begun.' })
  readonly createdTime!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which call to Notion began it, such as `POST /v1/pages`.',
  })
  readonly operation!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds to wait before asking again; null when it is over.',
  })
  readonly pollAfterSeconds!: number | null;

  @Field(() => AsyncTaskError, { nullable: true, description: 'Why it failed, if it did.' })
  readonly error!: AsyncTaskError | null;

  @Field(() => Json, {
    nullable: true,
    description: 'What came of it as Notion gave it, once it succeeded. `page` is the same, typed.',
  })
  readonly result!: unknown;
}

const readStatus = enumOf(AsyncTaskStatus);

/** True for what Notion answers instead of a page when it does the work later. */
export function isAsyncTask<T extends { object: string }>(
  raw: T,
): raw is Extract<T, { object: 'async_task' }> {
  return raw.object === 'async_task';
}

/** A task as Notion sends it. */
export function toAsyncTask(raw: RawContent): AsyncTask {
  const operation = isObject(raw.operation) ? asTextOrNull(raw.operation.name) : null;
  const seconds = raw.poll_after_seconds;
  return make(AsyncTask, {
    taskId: raw.id,
    status: readStatus(raw.status),
    createdTime: toInstant(raw.created_time),
    operation,
    pollAfterSeconds: typeof seconds === 'number' ? Math.ceil(seconds) : null,
    error: isObject(raw.error) ? toTaskError(raw.error) : null,
    result: raw.result ?? null,
  });
}

/** The UUID of the page that a task made or changed; null while it has not, or when its result is something else. */
export function pageOfTask({ result }: AsyncTask): string | null {
  const about = isObject(result) && (result.object === 'page' || result.object === 'page_markdown');
  return about && typeof result.id === 'string' ? result.id : null;
}

function toTaskError(raw: Record<string, unknown>): AsyncTaskError {
  return make(AsyncTaskError, { notionCode: asTextOrNull(raw.code), message: asTextOrNull(raw.message) });
}
