import { randomBytes } from 'node:crypto';

import type { RequestContext } from './context.js';
import { ApiError } from './errors.js';
import type { JsonObject, TaskRecord } from './model.js';
import type { Route } from './route.js';

const POLL_AFTER_SECONDS = 1;
/** What became of a task can be asked for this long. */
const LIFE_MS = 24 * 3_600_000;

export const taskRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/async_tasks/:id', handle: retrieve },
];

type TaskContext = Pick<RequestContext, 'state' | 'bot' | 'now' | 'baseUrl' | 'changed'>;

/**
 * Answers a request with a task (which makes it a 202) and does the work once the answer is on its way. `operation` is
 * like `POST /v1/pages`; what `run` returns becomes the task's result, an `ApiError` that it throws the task's error.
 */
export function startTask(context: TaskContext, operation: string, run: () => JsonObject): JsonObject {
  const task: TaskRecord = {
    id: `task_${randomBytes(16).toString('hex')}`,
    botId: context.bot.id,
    createdTime: context.now.toISOString(),
    operation,
    polls: 0,
    outcome: null,
  };
  context.state.tasks[task.id] = task;
  context.changed();
  setImmediate(() => {
    task.outcome = outcomeOf(run);
    context.changed();
  });
  return render(task, 'queued', context);
}

/** The first look at a task always finds it running, so that a client which does not ask again is found out. */
function retrieve(context: RequestContext): JsonObject {
  const id = context.params.id ?? '';
  const task = Object.hasOwn(context.state.tasks, id) ? context.state.tasks[id] : undefined;
  if (task?.botId !== context.bot.id || isForgotten(task, context)) {
    throw new ApiError(404, 'object_not_found', `Could not find async task with ID: ${id}.`);
  }
  task.polls += 1;
  context.changed();
  if (task.polls === 1 || !task.outcome) return render(task, 'running', context);
  return render(task, 'result' in task.outcome ? 'succeeded' : 'failed', context);
}

function isForgotten({ createdTime }: TaskRecord, { now }: RequestContext): boolean {
  return Date.parse(createdTime) + LIFE_MS <= now.getTime();
}

function render(
  { id, createdTime, operation, outcome }: TaskRecord,
  status: 'queued' | 'running' | 'succeeded' | 'failed',
  { baseUrl }: TaskContext,
): JsonObject {
  const over = status === 'succeeded' || status === 'failed';
  return {
    object: 'async_task',
    id,
    status_url: `${baseUrl}/v1/async_tasks/${id}`,
    created_time: createdTime,
    operation: { surface: 'rest', name: operation },
    status,
    ...(over ? outcome : { poll_after_seconds: POLL_AFTER_SECONDS }),
  };
}

function outcomeOf(run: () => JsonObject): NonNullable<TaskRecord['outcome']> {
  try {
    return { result: run() };
  } catch (error) {
    return { error: toError(error) };
  }
}

function toError(error: unknown): JsonObject {
  if (!(error instanceof ApiError)) {
    console.error('The emulator failed on a task:', error);
    return {
      object: 'error',
      status: 500,
      code: 'internal_server_error',
      message: 'Unexpected error occurred.',
    };
  }
  const { status, code, message, additionalData } = error;
  const more: JsonObject = additionalData ? { additional_data: additionalData } : {};
  return { object: 'error', status, code, message, ...more };
}
