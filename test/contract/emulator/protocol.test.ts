import { ask, clientOf, clientWith, useEmulator, WORLD } from './world.js';

const running = useEmulator();
const VERSION = '2026-03-11';

function headers(more: Record<string, string> = {}): Record<string, string> {
  const { accessToken } = running().issueToken();
  return { authorization: `Bearer ${accessToken}`, 'notion-version': VERSION, ...more };
}

describe('what is checked first', () => {
  it('asks for a token before anything else', async () => {
    for (const authorization of ['', 'Bearer nonsense', 'Basic abc', 'Bearer constructor']) {
      const { status, body } = await ask(running(), '/v1/nowhere', { headers: { authorization } });
      expect([status, body.code, body.message]).toEqual([401, 'unauthorized', 'API token is invalid.']);
    }
  });

  it('asks for a version next, and knows two', async () => {
    const { authorization } = headers();
    const missing = await ask(running(), '/v1/nowhere', { headers: { authorization: authorization ?? '' } });
    expect([missing.status, missing.body.code]).toEqual([400, 'missing_version']);
    for (const version of ['2022-06-28', 'next']) {
      const refused = await ask(running(), '/v1/users/me', {
        headers: headers({ 'notion-version': version }),
      });
      expect([refused.status, refused.body.code]).toEqual([400, 'validation_error']);
      expect(refused.body.message).toMatch(/"2025-09-03" or "2026-03-11"/);
    }
    for (const version of ['2025-09-03', '2026-03-11']) {
      const spoken = await ask(running(), '/v1/users/me', {
        headers: headers({ 'notion-version': version }),
      });
      expect(spoken.status).toBe(200);
    }
  });

  it('refuses unknown routes and methods', async () => {
    const cases: [string, string][] = [
      ['GET', '/v1/nowhere'],
      ['PUT', '/v1/search'],
      ['DELETE', '/v1/users/me'],
      ['GET', '//evil.test/v1/users/me'],
    ];
    for (const [method, path] of cases) {
      const { status, body } = await ask(running(), path, { method, headers: headers() });
      expect([path, status, body.code, body.message]).toEqual([
        path,
        400,
        'invalid_request_url',
        'Invalid request URL.',
      ]);
    }
  });

  it('refuses bodies that are no JSON object, and unknown keys', async () => {
    const post = (body: string, type = 'application/json') =>
      ask(running(), '/v1/search', { method: 'POST', headers: headers({ 'content-type': type }), body });
    for (const answer of [await post('{'), await post('[]'), await post('{}', 'text/plain')]) {
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid_json']);
    }
    const unknown = await post('{"querry":"x"}');
    expect(unknown.body.message).toBe(
      'body failed validation: body.querry should be not present, instead was `"x"`.',
    );
    expect((await post('')).status).toBe(200);
  });

  it('refuses a body above 500 KB', async () => {
    const body = JSON.stringify({ query: 'x'.repeat(500_001) });
    const type = { 'content-type': 'application/json' };
    const answer = await ask(running(), '/v1/search', { method: 'POST', headers: headers(type), body });
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_error']);
  });

  it('checks ids before looking for them', async () => {
    const bad = await ask(running(), '/v1/pages/abc', { headers: headers() });
    expect(bad.body).toMatchObject({
      code: 'validation_error',
      message: 'path failed validation: path.page_id should be a valid uuid, instead was `"abc"`.',
    });
    const undecodable = await ask(running(), '/v1/pages/%E0%A4%A', { headers: headers() });
    expect(undecodable.status).toBe(400);
    const id = '0c940186-ab70-4351-bb34-2d16f0635d49';
    const missing = await ask(running(), `/v1/blocks/${id.replaceAll('-', '')}`, { headers: headers() });
    expect(missing.body).toMatchObject({
      object: 'error',
      status: 404,
      code: 'object_not_found',
      message: `Could not find block with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "Gateway".`,
    });
  });
});

describe('every answer', () => {
  it('has a request id, which errors repeat in the body', async () => {
    const good = await ask(running(), '/v1/users/me', { headers: headers() });
    expect(good.headers.get('x-notion-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(good.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const bad = await ask(running(), '/v1/pages/abc', { headers: headers() });
    expect(bad.body.request_id).toBe(bad.headers.get('x-notion-request-id'));
  });

  it('is recorded with its bot', async () => {
    const { accessToken, botId } = running().issueToken();
    running().clearRequests();
    await clientWith(running(), accessToken).search({ query: 'Hand', page_size: 1 });
    await ask(running(), '/v1/users?page_size=1');
    expect(running().requests).toEqual([
      { method: 'POST', path: '/v1/search', status: 200, botId, body: { query: 'Hand', page_size: 1 } },
      { method: 'GET', path: '/v1/users?page_size=1', status: 401, botId: null, body: null },
    ]);
  });
});

describe('failNext', () => {
  it('fails the next matching requests with headers, and then no more', async () => {
    const client = clientOf(running());
    const fault = { status: 429, headers: { 'retry-after': '2' }, times: 2, match: { path: /^\/v1\/pages/ } };
    running().failNext(fault);
    await client.users.me({});
    for (let time = 0; time < 2; time++) {
      const error: unknown = await client.pages
        .retrieve({ page_id: WORLD.handbookId })
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status: 429, code: 'rate_limited' });
      expect((error as { headers: Headers }).headers.get('retry-after')).toBe('2');
    }
    await expect(client.pages.retrieve({ page_id: WORLD.handbookId })).resolves.toMatchObject({
      object: 'page',
    });
  });

  it('can answer with the HTML of an edge proxy', async () => {
    running().failNext({ status: 502, body: '<html>Bad gateway</html>' });
    const answer = await ask(running(), '/v1/users/me', { headers: headers() });
    expect([answer.status, answer.body.text]).toEqual([502, '<html>Bad gateway</html>']);
  });
});
