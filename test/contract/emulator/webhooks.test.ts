import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Client } from '@notionhq/client';
import { verifyWebhookSignature } from '@notionhq/client';

import { startEmulator } from '../../../emulator/emulator.js';
import type { Emulator } from '../../../emulator/emulator.js';
import type { JsonObject } from '../../../emulator/model.js';
import { ask, clientOf, smallState, textOf, WORLD } from './world.js';

interface Received {
  body: JsonObject;
  raw: string;
  signature: string | undefined;
}

/** An endpoint that keeps what it gets, and fails as often as it is told to. */
class Receiver {
  received: Received[] = [];
  failures = 0;
  private waiting: (() => void)[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const signature = request.headers['x-notion-signature'];
      this.received.push({
        raw,
        body: JSON.parse(raw) as JsonObject,
        signature: signature as string | undefined,
      });
      response.writeHead(this.failures-- > 0 ? 500 : 200).end();
      for (const wake of this.waiting.splice(0)) wake();
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The events so far, once at least one suits. */
  async until(suits: (event: JsonObject) => boolean): Promise<JsonObject> {
    for (;;) {
      const found = this.received.find(({ body }) => suits(body));
      if (found) return found.body;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  get types(): unknown[] {
    return this.received.map(({ body }) => body.type);
  }
}

let emulator: Emulator;
let receiver: Receiver;
let url = '';
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator({ state: smallState() });
  receiver = new Receiver();
  url = await receiver.start();
  client = clientOf(emulator);
});
afterEach(async () => {
  await emulator.close();
  await receiver.stop();
});

async function admin(method: string, path: string, body?: object) {
  const init = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
  return ask(emulator, `/_emulator/webhooks${path}`, { method, ...init });
}

async function subscribe(more: object = {}, settings: object = {}): Promise<{ id: string; token: string }> {
  await admin('PATCH', '', { window_ms: 20, retry_ms: 1, ...settings });
  const { body } = await admin('POST', '', { url, ...more });
  const token = textOf(receiver.received[0]?.body.verification_token);
  await admin('POST', `/${textOf(body.id)}/verify`, { verification_token: token });
  receiver.received = [];
  return { id: textOf(body.id), token };
}

/** Ends the gathering of changes, of which there must be as many events as told. */
async function flush(events: number): Promise<void> {
  const { body } = await ask(emulator, '/_emulator/flush', { method: 'POST' });
  expect(body.events).toBe(events);
}

describe('subscribing', () => {
  it('is a handshake: a token is posted, and must be brought back', async () => {
    const { status, body } = await admin('POST', '', { url, event_types: ['page.created'] });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'pending_verification',
      event_types: ['page.created'],
      reached: true,
    });
    expect(JSON.stringify(body)).not.toContain('secret_');
    expect(receiver.received).toMatchObject([
      { body: { verification_token: expect.stringMatching(/^secret_/) as string } },
    ]);
    expect(receiver.received[0]?.signature).toBeUndefined();
    const id = textOf(body.id);
    const wrong = await admin('POST', `/${id}/verify`, { verification_token: 'secret_x' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'validation_error']);
    await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    await admin('POST', `/${id}/resend`);
    expect(receiver.received[1]).toEqual(receiver.received[0]);
    const verification_token = textOf(receiver.received[0]?.body.verification_token);
    expect((await admin('POST', `/${id}/verify`, { verification_token })).body.status).toBe('active');
    expect((await admin('GET', '')).body.results).toMatchObject([{ id, status: 'active' }]);
    expect((await admin('DELETE', `/${id}`)).body.status).toBe('deleted');
    expect((await admin('GET', `/${id}`)).status).toBe(404);
  });

  it('refuses odd requests, and says when nobody answers', async () => {
    const cases: object[] = [
      { url: 'ftp://a.test' },
      { url, event_types: ['page.read'] },
      { url, client_id: 'nobody' },
      { url, api_version: '2022-06-28' },
      { url, extra: 1 },
    ];
    for (const body of cases) expect((await admin('POST', '', body)).body.code).toBe('validation_error');
    expect((await admin('PATCH', '', { window_ms: 'soon' })).status).toBe(400);
    expect((await admin('POST', '', { url: 'http://127.0.0.1:1/' })).body.reached).toBe(false);
  });
});

describe('an event', () => {
  it('is signed, and says what happened to what, by whom and for whom', async () => {
    const { id, token } = await subscribe();
    const grace = clientOf(emulator, { personId: WORLD.graceId });
    await grace.users.me({});
    const page = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    const event = await receiver.until(({ type }) => type === 'page.created');
    const bots = Object.values(emulator.state.bots);
    const [ada, other] = [WORLD.adaId, WORLD.graceId].map(
      (person) => bots.find(({ personId }) => personId === person)?.id,
    );
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      timestamp: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) as string,
      workspace_id: WORLD.acmeId,
      workspace_name: 'Acme',
      subscription_id: id,
      integration_id: bots[0]?.clientId,
      type: 'page.created',
      authors: [{ id: ada, type: 'bot' }],
      accessible_by: [
        { id: WORLD.adaId, type: 'person' },
        { id: ada, type: 'bot' },
        { id: WORLD.graceId, type: 'person' },
        { id: other, type: 'bot' },
      ],
      attempt_number: 1,
      api_version: '2026-03-11',
      entity: { id: page.id, type: 'page' },
      data: { parent: { id: WORLD.gardenId, type: 'page' } },
    });
    for (const { raw, signature } of receiver.received) {
      expect(await verifyWebhookSignature({ body: raw, signature, verificationToken: token })).toBe(true);
      expect(await verifyWebhookSignature({ body: `${raw} `, signature, verificationToken: token })).toBe(
        false,
      );
    }
  });

  it('is sent for every kind of change', async () => {
    await subscribe({}, { window_ms: 0 });
    const seen = async (type: string) => {
      const event = await receiver.until((body) => body.type === type);
      receiver.received = [];
      return event;
    };
    const page = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    await seen('page.created');
    await client.pages.update({
      page_id: page.id,
      properties: { title: { title: [{ text: { content: 'New' } }] } },
    });
    expect(await seen('page.properties_updated')).toMatchObject({ data: { updated_properties: ['title'] } });
    const { results } = await client.blocks.children.append({
      block_id: page.id,
      children: [{ paragraph: { rich_text: [] } }],
    });
    expect(await seen('page.content_updated')).toMatchObject({
      entity: { id: page.id },
      data: { updated_blocks: [{ id: results[0]?.id, type: 'block' }] },
    });
    await client.pages.update({ page_id: page.id, is_locked: true });
    await seen('page.locked');
    await client.pages.update({ page_id: page.id, is_locked: false });
    await seen('page.unlocked');
    await client.pages.move({ page_id: page.id, parent: { page_id: WORLD.welcomeId } });
    expect(await seen('page.moved')).toMatchObject({
      data: { parent: { id: WORLD.welcomeId, type: 'page' } },
    });
    await client.pages.update({ page_id: page.id, in_trash: true });
    await seen('page.deleted');
    await client.pages.update({ page_id: page.id, in_trash: false });
    await seen('page.undeleted');
    const row = await client.pages.create({ parent: { data_source_id: WORLD.tasksSourceId } });
    expect(await seen('data_source.content_updated')).toMatchObject({
      entity: { id: WORLD.tasksSourceId, type: 'data_source' },
      data: { updated_blocks: [{ id: row.id, type: 'page' }] },
    });
    await client.dataSources.update({
      data_source_id: WORLD.tasksSourceId,
      properties: { Note: { rich_text: {} } },
    });
    expect(await seen('data_source.schema_updated')).toMatchObject({
      data: { updated_properties: [{ name: 'Note', action: 'created' }] },
    });
    await client.databases.create({ parent: { type: 'page_id', page_id: WORLD.gardenId } });
    await seen('view.created');
    await client.databases.update({ database_id: WORLD.tasksDatabaseId, in_trash: true });
    await seen('database.deleted');
    const comment = await client.comments.create({
      parent: { page_id: page.id },
      rich_text: [{ text: { content: 'Hi' } }],
    });
    expect(await seen('comment.created')).toMatchObject({
      entity: { id: comment.id, type: 'comment' },
      data: { page_id: page.id, parent: { id: page.id, type: 'page' } },
    });
    await client.comments.delete({ comment_id: comment.id });
    await seen('comment.deleted');
    const upload = await client.fileUploads.create({ filename: 'a.txt' });
    expect(await seen('file_upload.created')).not.toHaveProperty('data');
    await client.fileUploads.send({ file_upload_id: upload.id, file: { filename: 'a.txt', data: 'x' } });
    await seen('file_upload.completed');
  });

  it('gathers the changes of one object', async () => {
    await subscribe({ event_types: ['page.content_updated'] }, { window_ms: 600_000 });
    const grace = clientOf(emulator, { personId: WORLD.graceId });
    const append = (by: Client) =>
      by.blocks.children.append({ block_id: WORLD.gardenId, children: [{ paragraph: { rich_text: [] } }] });
    const [first, second] = [await append(client), await append(grace)];
    await flush(1);
    const event = await receiver.until(({ type }) => type === 'page.content_updated');
    expect(event.data).toMatchObject({
      updated_blocks: [{ id: first.results[0]?.id }, { id: second.results[0]?.id }],
    });
    expect(event.authors).toHaveLength(2);
    expect(receiver.received).toHaveLength(1);
  });

  it('is not sent for what came and went meanwhile, nor for what was not asked for', async () => {
    await subscribe({ event_types: ['page.created', 'page.deleted'] }, { window_ms: 600_000 });
    const gone = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    await client.pages.update({ page_id: gone.id, in_trash: true });
    const kept = await client.pages.create({ parent: { page_id: WORLD.gardenId } });
    await flush(1);
    await receiver.until(({ type }) => type === 'page.created');
    expect(receiver.received.map(({ body }) => (body.entity as JsonObject).id)).toEqual([kept.id]);
  });

  it('is not sent to a connection that does not see it', async () => {
    emulator.issueToken({ sharedIds: [WORLD.handbookId] });
    const grace = clientOf(emulator, {
      personId: WORLD.graceId,
      sharedIds: [WORLD.privateId, WORLD.handbookId],
    });
    await subscribe({ event_types: ['page.created'] });
    await grace.pages.create({ parent: { page_id: WORLD.privateId } });
    const shared = await grace.pages.create({ parent: { page_id: WORLD.welcomeId } });
    const first = await receiver.until(({ entity }) => (entity as JsonObject).id === shared.id);
    expect(receiver.types).toEqual(['page.created', 'page.created']);
    const people = (event: JsonObject | undefined) =>
      (event?.accessible_by as JsonObject[]).filter(({ type }) => type === 'person').map(({ id }) => id);
    expect(people(receiver.received[0]?.body)).toEqual([WORLD.graceId]);
    expect(people(first).sort()).toEqual([WORLD.adaId, WORLD.graceId]);
  });
});

describe('delivery', () => {
  const create = () => client.pages.create({ parent: { page_id: WORLD.gardenId } });

  it('is tried again until it succeeds', async () => {
    const { id } = await subscribe({ event_types: ['page.created'] });
    receiver.failures = 3;
    await create();
    await receiver.until(({ attempt_number }) => attempt_number === 4);
    expect(receiver.received.map(({ body }) => body.attempt_number)).toEqual([1, 2, 3, 4]);
    expect(new Set(receiver.received.map(({ body }) => body.id)).size).toBe(1);
    // An attempt is noted once its answer has come back, which may be after the next question.
    const statuses = async () => {
      const { body } = await admin('GET', `/${id}`);
      return (body.attempts as JsonObject[]).map(({ status }) => status);
    };
    while ((await statuses()).length < 4);
    expect(await statuses()).toEqual([500, 500, 500, 200]);
  });

  it('is given up after eight attempts', async () => {
    await subscribe({ event_types: ['page.created'] });
    receiver.failures = 8;
    await create();
    await receiver.until(({ attempt_number }) => attempt_number === 8);
    const next = await create();
    await receiver.until(({ entity }) => (entity as JsonObject | undefined)?.id === next.id);
    expect(receiver.received.map(({ body }) => body.attempt_number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
  });

  it('can be doubled and disordered', async () => {
    await subscribe(
      { event_types: ['page.created'] },
      { window_ms: 600_000, duplicate: true, reorder: true },
    );
    const [first, second] = [await create(), await create()];
    await flush(2);
    await receiver.until(({ entity }) => (entity as JsonObject).id === first.id);
    await receiver.until(() => receiver.received.length === 4);
    const got = receiver.received.map(({ body }) => [(body.entity as JsonObject).id, body.id]);
    expect(got.map(([entity]) => entity)).toEqual([second.id, second.id, first.id, first.id]);
    expect(got[0]?.[1]).toBe(got[1]?.[1]);
    const times = receiver.received.map(({ body }) => textOf(body.timestamp));
    expect(times).toEqual(times.toSorted().toReversed());
  });
});
