import { Writable } from 'node:stream';
import { GatewayError } from '../../../src/errors.js';
import { createLog } from '../../../src/log.js';
import type { NotionClient, RequestOptions, TokenSource } from '../../../src/notion/client.js';
import { createNotion, type Notion } from '../../../src/notion/notion.js';
import type { Clock } from '../../../src/notion/clock.js';
import { FakeClock, settle } from '../../unit/notion/fakeClock.js';
import { broken, html, json, listen, silent, slowBody, type Handler, type Wire } from './wire.js';

const ID = '248104cd-477e-80fd-b757-e945d38000bd';
const PAGE = { object: 'page', id: ID, url: 'https://notion.so/x' };
const READ = ['getPage', { page_id: ID }] as const;
const CREATE = ['createPage', { parent: { page_id: ID }, properties: {} }] as const;

/** Sleeps at once, and remembers for how long it would have slept. */
class HastyClock implements Clock {
  readonly slept: number[] = [];
  #ahead = 0;
  now = () => performance.now() + this.#ahead;
  sleep = async (ms: number, signal?: AbortSignal) => {
    await Promise.resolve();
    if (signal?.aborted) return;
    this.slept.push(Math.round(ms));
    this.#ahead += ms;
  };
}

let wire: Wire;
let notion: Notion;
let clock: HastyClock;
let lines: string[];

afterEach(async () => {
  await notion.close();
  await wire.close();
});

async function serve(...handlers: Handler[]): Promise<void> {
  wire = await listen(...handlers);
  start(wire.url);
}

function start(apiUrl: string, timeoutMs = 5_000): void {
  clock = new HastyClock();
  lines = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  notion = createNotion({ apiUrl, log: createLog('debug', sink), clock, timeoutMs });
}

function tokens(over: Partial<TokenSource> = {}): TokenSource {
  return {
    grantId: 'ada',
    current: () => Promise.resolve('ntn_first'),
    renew: () => Promise.reject(new GatewayError('RECONNECT_REQUIRED', 'sign in again')),
    ...over,
  };
}

function client(over: Partial<TokenSource> = {}, options: RequestOptions = {}): NotionClient {
  return notion.forRequest(tokens(over), options);
}

async function refusal(promise: Promise<unknown>): Promise<GatewayError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GatewayError);
  expect(JSON.stringify([error, (error as Error).cause])).not.toMatch(/ntn_|secret internals/);
  return error as GatewayError;
}

const limited = (reason: string, retryAfter?: string) =>
  json(
    {
      object: 'error',
      status: 429,
      code: 'rate_limited',
      message: '',
      additional_data: { rate_limit_reason: reason },
    },
    429,
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );

describe('a call', () => {
  it('carries token, version and parameters, and gives the answer as it came', async () => {
    await serve(json({ object: 'list', results: [] }));
    const result = await client().call('queryDataSource', {
      data_source_id: ID,
      filter_properties: ['%3EQQn'],
      page_size: 3,
    });
    expect(result).toEqual({ object: 'list', results: [] });
    expect(wire.arrived).toHaveLength(1);
    expect(wire.arrived[0]).toMatchObject({
      method: 'POST',
      url: `/v1/data_sources/${ID}/query?filter_properties=%3EQQn`,
      body: '{"page_size":3}',
    });
    expect(wire.arrived[0]!.headers).toMatchObject({
      authorization: 'Bearer ntn_first',
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    });
  });

  it('is counted and logged, without token or body', async () => {
    await serve(json({ ...PAGE, secret: 'of the page' }, 200, { 'x-notion-request-id': 'req-7' }));
    const ada = client();
    await ada.call(...READ);
    expect(ada.cost.calls).toBe(1);
    const line = JSON.parse(lines[0]!) as Record<string, unknown>;
    expect(line).toMatchObject({
      endpoint: 'getPage',
      method: 'GET',
      path: `pages/${ID}`,
      status: 200,
      notionRequestId: 'req-7',
    });
    expect(typeof line.ms).toBe('number');
    expect(lines.join('')).not.toMatch(/ntn_|of the page/);
  });

  it('with an id that cannot be one is never sent', async () => {
    await serve(json(PAGE));
    const error = await refusal(client().call('getPage', { page_id: '../users' }));
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(wire.arrived).toEqual([]);
  });
});

describe('a token that Notion refuses', () => {
  const unauthorized = json({ object: 'error', status: 401, code: 'unauthorized', message: '' }, 401);

  it('is renewed once, and the call is made again with the new one', async () => {
    await serve(unauthorized, json(PAGE));
    const stale: string[] = [];
    const renew = (old: string) => {
      stale.push(old);
      return Promise.resolve('ntn_second');
    };
    expect(await client({ renew }).call(...CREATE)).toEqual(PAGE);
    expect(stale).toEqual(['ntn_first']);
    expect(wire.arrived.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer ntn_first',
      'Bearer ntn_second',
    ]);
  });

  it('again and again means that the person has to connect again', async () => {
    await serve(unauthorized);
    const error = await refusal(client({ renew: () => Promise.resolve('ntn_second') }).call(...READ));
    expect(error.code).toBe('RECONNECT_REQUIRED');
    expect(wire.arrived).toHaveLength(3);
  });

  it('and that cannot be renewed gives the reason', async () => {
    await serve(unauthorized);
    expect((await refusal(client().call(...READ))).message).toBe('sign in again');
    expect(wire.arrived).toHaveLength(1);
  });

  it('does not use up an attempt', async () => {
    await serve(html(503), unauthorized, html(502), json(PAGE));
    expect(await client({ renew: () => Promise.resolve('ntn_second') }).call(...READ)).toEqual(PAGE);
    expect(wire.arrived).toHaveLength(4);
  });
});

const PASSING: [name: string, handler: Handler, code: string][] = [
  ['409', json({ object: 'error', status: 409, code: 'conflict_error', message: '' }, 409), 'CONFLICT'],
  [
    '500',
    json({ object: 'error', status: 500, code: 'internal_server_error', message: '' }, 500),
    'UPSTREAM_UNAVAILABLE',
  ],
  ['502 of the edge', html(502), 'UPSTREAM_UNAVAILABLE'],
  ['503 of the edge', html(503), 'UPSTREAM_UNAVAILABLE'],
  ['504 of the edge', html(504), 'UPSTREAM_UNAVAILABLE'],
  ['522 of the edge', html(522), 'UPSTREAM_UNAVAILABLE'],
  ['a reset before the answer', broken.atOnce, 'UPSTREAM_UNAVAILABLE'],
  ['a reset in the headers', broken.inHeaders, 'UPSTREAM_UNAVAILABLE'],
  ['a reset in the body', broken.inBody, 'UPSTREAM_UNAVAILABLE'],
  ['a body that ends early', broken.shortBody, 'UPSTREAM_UNAVAILABLE'],
  ['chunks that end early', broken.shortChunks, 'UPSTREAM_UNAVAILABLE'],
  ['something that is not HTTP', broken.notHttp, 'UPSTREAM_UNAVAILABLE'],
  ['HTML with 200', html(200), 'UPSTREAM_UNAVAILABLE'],
  ['204 without a body', (response) => response.writeHead(204).end(), 'UPSTREAM_UNAVAILABLE'],
  ['200 without a body', (response) => response.end(), 'UPSTREAM_UNAVAILABLE'],
  ['JSON cut in two', (response) => response.end('{"object":'), 'UPSTREAM_UNAVAILABLE'],
];

describe('what may pass', () => {
  it.each(PASSING)('%s: a read is made again', async (_name, handler) => {
    await serve(handler, json(PAGE));
    const ada = client();
    expect(await ada.call(...READ)).toEqual(PAGE);
    expect(ada.cost.calls).toBe(2);
    expect(ada.cost.waitedMs).toBeGreaterThanOrEqual(250);
  });

  it.each(PASSING)('%s: a create is not', async (_name, handler, code) => {
    await serve(handler, json(PAGE));
    expect((await refusal(client().call(...CREATE))).code).toBe(code);
    expect(wire.arrived).toHaveLength(1);
  });

  it.each(PASSING)('%s: three times is the end', async (_name, handler, code) => {
    await serve(handler);
    expect((await refusal(client().call(...READ))).code).toBe(code);
    expect(wire.arrived).toHaveLength(3);
  });

  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('silence %s: a read is made again, a create is not', async (_where, handler) => {
    await serve(handler, json(PAGE), handler);
    await notion.close();
    start(wire.url, 100);
    expect(await client().call(...READ)).toEqual(PAGE);
    const error = await refusal(client().call(...CREATE));
    expect(error.code).toBe('UPSTREAM_TIMEOUT');
    expect(error.message).toMatch(/may have been made or not/);
    expect(wire.arrived).toHaveLength(3);
  });

  it('a Notion that cannot be reached: even a create is tried again, since nothing was sent', async () => {
    await serve(silent);
    await wire.close();
    const ada = client();
    expect(await refusal(ada.call(...CREATE))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'Notion could not be reached: try again in a moment',
    });
    expect(ada.cost.calls).toBe(3);
  });
});

describe('429 and 529', () => {
  it('put off every call, for as long as Retry-After says', async () => {
    await serve(limited('public_api_request_rate_limit', '4'), json(PAGE));
    expect(await client().call(...CREATE)).toEqual(PAGE);
    expect(wire.arrived).toHaveLength(2);
    expect(Math.max(...clock.slept)).toBeGreaterThanOrEqual(4_000);
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(4_250);
  });

  it('from the edge count as well', async () => {
    await serve(html(529), json(PAGE));
    expect(await client().call(...CREATE)).toEqual(PAGE);
  });

  it('that last longer than the deadline are passed on at once', async () => {
    await serve(limited('public_api_request_rate_limit', '60'));
    expect(await refusal(client().call(...READ))).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 60 });
    expect(wire.arrived).toHaveLength(1);
    const next = await refusal(client().call(...READ));
    expect(next.code).toBe('RATE_LIMITED');
    expect([60, 61]).toContain(next.retryAfter);
    expect(wire.arrived).toHaveLength(1);
  });

  it('of a workspace put off its other grants too', async () => {
    await serve(limited('public_api_space_request_rate_limit', '60'), json(PAGE));
    const acme = { workspaceId: 'acme' };
    await refusal(client({ ...acme, grantId: 'ada' }).call(...READ));
    expect((await refusal(client({ ...acme, grantId: 'bob' }).call(...READ))).code).toBe('RATE_LIMITED');
    expect(await client({ workspaceId: 'other', grantId: 'eve' }).call(...READ)).toEqual(PAGE);
    expect(wire.arrived).toHaveLength(2);
  });

  it('that no waiting can help are final', async () => {
    await serve(limited('public_api_request_blocked', '1'));
    expect((await refusal(client().call(...READ))).message).toMatch(/has blocked/);
    expect(wire.arrived).toHaveLength(1);
  });
});

describe('identical reads', () => {
  it('of two requests of one grant are one call', async () => {
    await serve((response) => setTimeout(() => response.end(JSON.stringify(PAGE)), 30));
    const [one, two] = [client(), client()];
    expect(await Promise.all([one.call(...READ), two.call(...READ)])).toEqual([PAGE, PAGE]);
    expect(wire.arrived).toHaveLength(1);
    expect(one.cost.calls + two.cost.calls).toBe(1);
  });

  it('of two grants are two, each with its own token', async () => {
    await serve((response) => setTimeout(() => response.end(JSON.stringify(PAGE)), 30));
    const bob = client({ grantId: 'bob', current: () => Promise.resolve('ntn_bob') });
    await Promise.all([client().call(...READ), bob.call(...READ)]);
    expect(wire.arrived.map(({ headers }) => headers.authorization).sort()).toEqual([
      'Bearer ntn_bob',
      'Bearer ntn_first',
    ]);
  });

  it('never join one that was sent before a write', async () => {
    let answerOld: () => void = () => undefined;
    await serve(
      (response) => (answerOld = () => response.end(JSON.stringify({ ...PAGE, title: 'old' }))),
      json(PAGE),
      json({ ...PAGE, title: 'new' }),
    );
    const old = client().call(...READ);
    while (wire.arrived.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await client().call('updatePage', { page_id: ID, in_trash: true });
    expect(await client().call(...READ)).toMatchObject({ title: 'new' });
    answerOld();
    expect(await old).toMatchObject({ title: 'old' });
  });

  it('and creates that look the same are two', async () => {
    await serve(json(PAGE));
    await Promise.all([client().call(...CREATE), client().call(...CREATE)]);
    expect(wire.arrived).toHaveLength(2);
  });
});

describe('a request that is given up', () => {
  it('closes its reads in flight', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> = Promise.resolve();
    await serve((_response, _request, socket) => {
      closed = new Promise((resolve) => socket.once('close', resolve));
      controller.abort();
    });
    const error = await refusal(client({}, { signal: controller.signal }).call(...READ));
    expect(error.message).toBe('The request was given up before Notion had answered');
    await closed;
  });

  it('lets a write end that was already sent', async () => {
    const controller = new AbortController();
    await serve((response) => {
      controller.abort();
      setTimeout(() => response.end(JSON.stringify(PAGE)), 20);
    });
    expect(await client({}, { signal: controller.signal }).call(...CREATE)).toEqual(PAGE);
  });

  it('does not wait for a retry', async () => {
    const controller = new AbortController();
    await serve((response) => {
      controller.abort();
      response.writeHead(503).end();
    });
    await refusal(client({}, { signal: controller.signal }).call('deleteBlock', { block_id: ID }));
    expect(wire.arrived).toHaveLength(1);
  });
});

it('a request that asks for too much is told so at its deadline', async () => {
  await serve(json(PAGE));
  await notion.close();
  const hands = new FakeClock();
  notion = createNotion({ apiUrl: wire.url, log: createLog('silent'), clock: hands });
  const ada = client({}, { deadlineMs: 3_100 });
  let ended = 0;
  const create = () => ada.call(...CREATE).then(() => (ended += 1));
  const outcomes = Promise.allSettled(Array.from({ length: 40 }, create));
  for (let tenth = 0; tenth < 31; tenth += 1) {
    // What has started is let to end, so that only the budget holds the others back.
    do await settle();
    while (ended < ada.cost.calls);
    await hands.advance(100);
  }
  const refused = (await outcomes).filter(({ status }) => status === 'rejected');
  expect(wire.arrived).toHaveLength(18);
  expect(refused).toHaveLength(22);
  expect(refused[0]).toMatchObject({ reason: { code: 'RATE_LIMITED' } });
});

it('an answer beyond all measure is refused, not read', async () => {
  await serve((response) => {
    const more = () => {
      while (response.write(' '.repeat(1_048_576)));
    };
    response.on('drain', more);
    more();
  });
  expect((await refusal(client().call(...READ))).message).toMatch(/larger than the gateway takes/);
  expect(wire.arrived).toHaveLength(1);
});
