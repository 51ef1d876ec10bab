import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Pool, PoolError, type PoolReply, type PoolRequest } from '../../../src/notion/pool.js';
import { broken, json, listen, silent, slowBody, type Handler, type Wire } from './wire.js';

const OPTIONS = { connections: 4, connectTimeoutMs: 1_000, idleTimeoutMs: 60_000 };

let pool: Pool;
let wire: Wire | undefined;

beforeEach(() => {
  pool = new Pool(OPTIONS);
});

afterEach(async () => {
  await wire?.close();
  wire = undefined;
  await pool.close();
});

/** A request for this address, and whatever else it says. */
function send(url: string, more: Partial<PoolRequest> = {}, through = pool): Promise<PoolReply> {
  const { origin, pathname } = new URL(url);
  return through.send({ origin, path: pathname, method: 'GET', headers: {}, body: null, ...more });
}

const textOf = async (reply: Promise<PoolReply>) => (await reply).body.toString();

async function serve(...handlers: Handler[]): Promise<Wire> {
  wire = await listen(...handlers);
  return wire;
}

async function failureOf(promise: Promise<PoolReply>): Promise<PoolError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PoolError);
  return error as PoolError;
}

describe('a call that succeeds', () => {
  it('sends what it is given, and gives back status, headers and bytes', async () => {
    const { url, arrived } = await serve(json({ ä: '✓' }, 201, { 'x-one': '1' }));
    const headers = { 'x-two': '2', 'content-type': 'application/json' };
    const reply = await send(url, { path: '/x?a=1', method: 'POST', headers, body: '{"name":"Zoë"}' });
    expect(reply.status).toBe(201);
    expect(JSON.parse(reply.body.toString())).toEqual({ ä: '✓' });
    expect(reply.headers['x-one']).toBe('1');
    expect(arrived[0]).toMatchObject({ method: 'POST', url: '/x?a=1', body: '{"name":"Zoë"}' });
    expect(arrived[0]!.headers).toMatchObject({ 'content-type': 'application/json', 'x-two': '2' });
  });

  it.each(['GET', 'DELETE'] as const)('%s sends neither body nor content type', async (method) => {
    const { url, arrived } = await serve(json({}));
    await send(url, { method });
    expect(arrived[0]!.body).toBe('');
    expect(arrived[0]!.headers['content-type']).toBeUndefined();
  });

  it('keeps connections alive', async () => {
    const ports = new Set<number>();
    const { url } = await serve((response, _request, socket) => {
      ports.add(socket.remotePort!);
      response.end('{}');
    });
    for (let i = 0; i < 5; i += 1) await send(url);
    // A second one may be opened while the first is still being tidied up after its answer.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('reads an empty body, bytes, and what is compressed', async () => {
    const { url } = await serve(
      (response) => response.writeHead(204).end(),
      (response) => response.end(Buffer.from([0xff, 0])),
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}')),
    );
    expect(await send(url)).toMatchObject({ status: 204, body: Buffer.alloc(0) });
    expect((await send(url)).body).toEqual(Buffer.from([0xff, 0]));
    expect(await textOf(send(url))).toBe('{"a":1}');
  });

  it.each([302, 404, 502])('with status %i is an answer like others', async (status) => {
    const { url, arrived } = await serve((response) => response.writeHead(status, { location: '/b' }).end());
    expect(await send(url)).toMatchObject({ status });
    expect(arrived).toHaveLength(1);
  });
});

describe('a connection that fails', () => {
  it('refused is ECONNREFUSED', async () => {
    const { url, close } = await listen(silent);
    await close();
    expect(await failureOf(send(url))).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('to a name that does not exist is ENOTFOUND or EAI_AGAIN', async () => {
    const error = await failureOf(send('http://nowhere.invalid/'));
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(error.code);
  });

  it.each(['atOnce', 'inHeaders', 'inBody', 'shortBody', 'shortChunks'] as const)(
    'broken (%s) is ECONNRESET',
    async (how) => {
      const { url } = await serve(broken[how]);
      expect(await failureOf(send(url))).toMatchObject({ code: 'ECONNRESET' });
    },
  );

  it('with something that is not HTTP is GARBLED', async () => {
    const { url } = await serve(broken.notHttp);
    expect(await failureOf(send(url))).toMatchObject({ code: 'GARBLED' });
  });

  it('that says gzip and is not is GARBLED', async () => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    );
    expect(await failureOf(send(url))).toMatchObject({ code: 'GARBLED' });
  });

  it('is used again by nobody', async () => {
    const { url } = await serve(broken.inBody, json({ ok: true }));
    await failureOf(send(url));
    expect(await textOf(send(url))).toBe('{"ok":true}');
  });
});

describe('silence', () => {
  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('%s ends with TIMEOUT at the timeout of the call', async (_where, handler) => {
    const { url } = await serve(handler);
    const error = await failureOf(send(url, { timeoutMs: 80 }));
    expect(error).toMatchObject({ code: 'TIMEOUT', message: 'timeout of 80ms exceeded' });
  });

  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('%s ends with TIMEOUT when it lasts too long', async (_where, handler) => {
    const { url } = await serve(handler);
    const impatient = new Pool({ ...OPTIONS, idleTimeoutMs: 50 });
    const error = await failureOf(send(url, {}, impatient));
    expect(error.code).toBe('TIMEOUT');
    await impatient.close();
  });

  it('while connecting is CONNECT_TIMEOUT', async () => {
    // Takes TCP connections and never speaks, so that the TLS handshake does not end.
    const server = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const hasty = new Pool({ ...OPTIONS, connectTimeoutMs: 100 });
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await failureOf(send(url, {}, hasty))).toMatchObject({ code: 'CONNECT_TIMEOUT' });
    await hasty.close();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('an abort', () => {
  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('%s cancels the call and closes its connection', async (_where, handler) => {
    const controller = new AbortController();
    let closed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((response, request, socket) => {
      closed = new Promise((resolve) => socket.once('close', resolve));
      handler(response, request, socket);
      setImmediate(() => controller.abort());
    });
    const error = await failureOf(send(url, { signal: controller.signal }));
    expect(error.code).toBe('ABORTED');
    await closed;
  });

  it('before the call sends nothing', async () => {
    const { url, arrived } = await serve(json({}));
    const error = await failureOf(send(url, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('ABORTED');
    expect(arrived).toEqual([]);
  });
});

describe('a body that is too large', () => {
  const limits = { maxBytes: 1_000 };

  it('is not read to its end', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((response, _request, socket) => {
      closed = new Promise((resolve) => socket.once('close', resolve));
      response.writeHead(200);
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await failureOf(send(url, limits))).toMatchObject({ code: 'TOO_LARGE' });
    await closed;
  });

  it('is not unpacked either', async () => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
    );
    expect(await failureOf(send(url, limits))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('passes when it is just within the limit', async () => {
    const { url } = await serve((response) => response.end('x'.repeat(1_000)));
    expect((await send(url, limits)).body).toHaveLength(1_000);
  });
});

it('close waits for what is in flight', async () => {
  const { url } = await serve((response) => setTimeout(() => response.end('"done"'), 50));
  const call = send(url);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = pool.close();
  expect(await textOf(call)).toBe('"done"');
  await closed;
  pool = new Pool(OPTIONS);
});
