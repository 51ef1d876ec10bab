import { request as httpRequest } from 'node:http';

import { Program } from '../../support/process.js';
import { ask, clientOf, clientWith, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:00.000Z');
const running = useEmulator();
const limited = useEmulator({
  now: () => clock,
  rateLimit: { connection: { perSecond: 3, burst: 10 }, workspace: { perSecond: 6, burst: 15 } },
});

function later(ms: number): void {
  clock = new Date(clock.getTime() + ms);
}

describe('the rate limiter', () => {
  beforeEach(() => later(60_000));

  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: unknown) =>
        error as { status: number; code: string; headers: Headers; additional_data: unknown },
    );

  it('lets a burst through, then three a second', async () => {
    const client = clientOf(limited());
    for (let time = 0; time < 10; time++) await client.users.me({});
    const refused = await failure(client.users.me({}));
    expect(refused).toMatchObject({
      status: 429,
      code: 'rate_limited',
      additional_data: { rate_limit_reason: 'public_api_request_rate_limit' },
    });
    expect(refused?.headers.get('retry-after')).toBe('1');
    later(1000);
    for (let time = 0; time < 3; time++) await client.users.me({});
    expect(await failure(client.users.me({}))).toMatchObject({ status: 429 });
    later(3_600_000);
    for (let time = 0; time < 10; time++) await client.users.me({});
    expect(await failure(client.users.me({}))).toMatchObject({ status: 429 });
  });

  it('counts connections apart, and all of a workspace together', async () => {
    const ada = clientOf(limited());
    const grace = clientOf(limited(), { personId: WORLD.graceId });
    for (let time = 0; time < 10; time++) await ada.users.me({});
    for (let time = 0; time < 5; time++) await grace.users.me({});
    expect(await failure(grace.users.me({}))).toMatchObject({
      additional_data: { rate_limit_reason: 'public_api_space_request_rate_limit' },
    });
    const elsewhere = clientWith(
      limited(),
      limited().issueToken({ workspaceId: WORLD.otherWorkspaceId, personId: WORLD.adaId }).accessToken,
    );
    await expect(elsewhere.users.me({})).resolves.toMatchObject({ object: 'user' });
  });

  it('is off unless asked for', async () => {
    const client = clientOf(running());
    for (let time = 0; time < 30; time++) await client.users.me({});
  });

  it('is switched by EMULATOR_RATE_LIMIT', async () => {
    const program = new Program('emulator/main.ts', { EMULATOR_PORT: '0', EMULATOR_RATE_LIMIT: '0.001/1' });
    try {
      const [, url = ''] = await program.printed(/listens on (http:\/\/127\.0\.0\.1:\d+)/);
      await program.printed(/Ctrl-C/);
      const token = /ntn_\w+/.exec(program.output)?.[0] ?? '';
      const headers = { authorization: `Bearer ${token}`, 'notion-version': '2026-03-11' };
      const statuses = [
        await fetch(`${url}/v1/users/me`, { headers }),
        await fetch(`${url}/v1/users/me`, { headers }),
      ];
      expect(statuses.map(({ status }) => status)).toEqual([200, 429]);
      expect(statuses[1]?.headers.get('retry-after')).toBe('1000');
    } finally {
      await program.kill();
    }
    const wrong = new Program('emulator/main.ts', { EMULATOR_PORT: '0', EMULATOR_RATE_LIMIT: 'much' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.output.trim()).toBe(
      'EMULATOR_RATE_LIMIT must be "on", "off", or requests a second and at once such as "3/10", instead was "much".',
    );
  });
});

describe('a fault', () => {
  it('can be an overloaded Notion', async () => {
    running().failNext({ status: 529, headers: { 'retry-after': '3' } });
    await expect(clientOf(running()).users.me({})).rejects.toMatchObject({
      status: 529,
      code: 'service_overload',
    });
  });

  it('can be the edge, which knows no request id', async () => {
    running().failNext({ edge: true, status: 503 });
    await expect(clientOf(running()).users.me({})).rejects.toMatchObject({
      code: 'notionhq_client_response_error',
      message: expect.stringContaining('Cloudflare Ray ID') as string,
    });
    running().failNext({ edge: true });
    const answer = await ask(running(), '/v1/users/me');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect(answer.headers.has('x-notion-request-id')).toBe(false);
    expect(answer.headers.get('cf-ray')).toMatch(/^[0-9a-f]{16}-[A-Z]{3}$/);
    expect(answer.body.text).toContain('<html>');
  });

  it('can be slow, before the true answer or another', async () => {
    const client = clientOf(running());
    for (const fault of [{ delayMs: 80 }, { delayMs: 80, status: 504 }]) {
      running().failNext(fault);
      const before = performance.now();
      const result = await client.users.me({}).then(
        () => 200,
        (error: unknown) => (error as { status: number }).status,
      );
      expect(result).toBe(fault.status ?? 200);
      // A timer may fire a little before its time.
      expect(performance.now() - before).toBeGreaterThanOrEqual(75);
    }
  });

  it('can cut the connection before anything is answered, and the request is never handled', async () => {
    running().failNext({ cut: 'headers' });
    running().clearRequests();
    const client = clientOf(running());
    await expect(client.pages.update({ page_id: WORLD.gardenId, in_trash: true })).rejects.toThrow(
      'fetch failed',
    );
    expect(running().requests).toMatchObject([{ method: 'PATCH', status: 0 }]);
    await expect(client.pages.retrieve({ page_id: WORLD.gardenId })).resolves.toMatchObject({
      in_trash: false,
    });
  });

  it('can cut the connection in the middle of the body, after the work was done', async () => {
    running().failNext({ cut: 'body' });
    const { accessToken } = running().issueToken();
    const headers = { authorization: `Bearer ${accessToken}`, 'notion-version': '2026-03-11' };
    const json = { ...headers, 'content-type': 'application/json' };
    const cut = await new Promise<{ status: number; size: number; isWhole: boolean }>((resolve, reject) => {
      const request = httpRequest(`${running().url}/v1/pages/${WORLD.gardenId}`, {
        method: 'PATCH',
        headers: json,
      });
      request.on('error', reject).on('response', (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => (size += chunk.length)).on('error', () => undefined);
        response.on('close', () =>
          resolve({ status: response.statusCode ?? 0, size, isWhole: response.complete }),
        );
      });
      request.end('{"is_locked":true}');
    });
    expect(cut).toMatchObject({ status: 200, isWhole: false });
    expect(cut.size).toBeGreaterThan(10);
    const page = await ask(running(), `/v1/pages/${WORLD.gardenId}`, { headers });
    expect(page.body.is_locked).toBe(true);
  });
});

describe('POST /_emulator/faults', () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: unknown, headers: Record<string, string> = json) =>
    ask(running(), '/_emulator/faults', { method: 'POST', body: JSON.stringify(body), headers });

  it('asks for faults from outside', async () => {
    const client = clientOf(running());
    const fault = {
      status: 429,
      headers: { 'retry-after': '7' },
      times: 2,
      match: { method: 'GET', path: '^/v1/users' },
    };
    expect((await post(fault)).status).toBe(200);
    await client.pages.retrieve({ page_id: WORLD.gardenId });
    await expect(client.users.me({})).rejects.toMatchObject({ status: 429 });
    await ask(running(), '/_emulator/faults', { method: 'DELETE' });
    await expect(client.users.me({})).resolves.toMatchObject({ object: 'user' });
  });

  it('names what is wrong', async () => {
    const cases: [unknown, string][] = [
      [{ status: 42 }, 'body.status'],
      [{ delay: 1 }, 'body.delay is no part of a fault'],
      [{ cut: 'all' }, 'body.cut'],
      [{ match: { path: '(' } }, 'body.match.path should be a regular expression'],
    ];
    for (const [body, message] of cases) {
      const answer = await post(body);
      expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(message)]);
    }
    const unknown = await ask(running(), '/_emulator/mistakes');
    expect(unknown.body.message).toContain('POST /_emulator/faults');
  });

  it('does not listen to web pages', async () => {
    expect((await post({ status: 500 }, { 'content-type': 'text/plain' })).status).toBe(400);
    const answer = await post({ status: 500 }, { ...json, origin: 'https://evil.test' });
    expect(answer.status).toBe(403);
    await expect(clientOf(running()).users.me({})).resolves.toMatchObject({ object: 'user' });
  });
});
