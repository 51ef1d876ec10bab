import { ApiError, validationError } from '../../../emulator/errors.js';
import type { JsonObject } from '../../../emulator/model.js';
import { startTask } from '../../../emulator/tasks.js';
import { clientOf, clientWith, textOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

/** Starts work as a route would for a fresh connection, and gives that connection's client. */
function begin(run: () => JsonObject) {
  const { state, url } = running();
  const { accessToken, botId } = running().issueToken();
  const bot = state.bots[botId];
  if (!bot) throw new Error('Expected a bot.');
  const context = { state, bot, now: clock, baseUrl: url, changed: () => undefined };
  return { client: clientWith(running(), accessToken), queued: startTask(context, 'POST /v1/pages', run) };
}

describe('an async task', () => {
  it('is queued, then seen running, then done', async () => {
    let ran = false;
    const { client, queued } = begin(() => {
      ran = true;
      return { object: 'page', id: WORLD.welcomeId };
    });
    expect(ran).toBe(false);
    const id = textOf(queued.id);
    const common = {
      object: 'async_task',
      id: expect.stringMatching(/^task_[0-9a-f]{32}$/) as string,
      status_url: `${running().url}/v1/async_tasks/${id}`,
      created_time: '2026-03-01T09:00:12.345Z',
      operation: { surface: 'rest', name: 'POST /v1/pages' },
    };
    expect(queued).toEqual({ ...common, status: 'queued', poll_after_seconds: 1 });
    const first = await client.asyncTasks.retrieve({ task_id: id });
    expect(first).toEqual({ ...common, status: 'running', poll_after_seconds: 1 });
    const second = await client.asyncTasks.retrieve({ task_id: id });
    expect(second).toEqual({
      ...common,
      status: 'succeeded',
      result: { object: 'page', id: WORLD.welcomeId },
    });
    await expect(client.asyncTasks.retrieve({ task_id: id })).resolves.toEqual(second);
  });

  it('fails with the error that its work met', async () => {
    const { client, queued } = begin(() => {
      throw validationError('No such thing.', { error_type: 'x' });
    });
    const id = textOf(queued.id);
    await client.asyncTasks.retrieve({ task_id: id });
    const failed = await client.asyncTasks.retrieve({ task_id: id });
    expect(failed).toMatchObject({
      status: 'failed',
      error: {
        object: 'error',
        status: 400,
        code: 'validation_error',
        message: 'No such thing.',
        additional_data: { error_type: 'x' },
      },
    });
    expect(failed).not.toHaveProperty('poll_after_seconds');
  });

  it('is unknown to other connections, and after a day to everyone', async () => {
    const { client, queued } = begin(() => {
      throw new ApiError(409, 'row_limit_exceeded', 'Full.');
    });
    const id = textOf(queued.id);
    const unknown = { status: 404, code: 'object_not_found' };
    const grace = clientOf(running(), { personId: WORLD.graceId });
    await expect(grace.asyncTasks.retrieve({ task_id: id })).rejects.toMatchObject(unknown);
    await expect(client.asyncTasks.retrieve({ task_id: 'task_x' })).rejects.toMatchObject(unknown);
    clock = new Date('2026-03-02T09:00:12.345Z');
    await expect(client.asyncTasks.retrieve({ task_id: id })).rejects.toMatchObject(unknown);
  });
});
