import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { AxiosError } from 'axios';
import axios, { AxiosHeaders, type AxiosInstance, type AxiosResponse } from 'axios';
import { createUndiciAdapter, type UndiciAdapter } from '../../../src/notion/undiciAdapter.js';
import { broken, html, json, listen, silent, slowBody, type Handler, type Wire } from './wire.js';

let undici: UndiciAdapter;
let http: AxiosInstance;
let wire: Wire | undefined;

beforeEach(() => {
  undici = createUndiciAdapter({ connections: 4, connectTimeoutMs: 1_000, idleTimeoutMs: 60_000 });
  http = axios.create({ adapter: undici.adapter });
});

afterEach(async () => {
  await wire?.close();
  wire = undefined;
  await undici.close();
});

async function serve(...handlers: Handler[]): Promise<Wire> {
  wire = await listen(...handlers);
  return wire;
}

async function failureOf(promise: Promise<AxiosResponse>): Promise<AxiosError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(axios.isAxiosError(error)).toBe(true);
  return error as AxiosError;
}

describe('a call that succeeds', () => {
  it('joins a base URL that has a path with path and parameters, keys repeated', async () => {
    const { url, arrived } = await serve(json({ ok: true }));
    await http.get('pages/x?a=1', {
      baseURL: `${url}/notion/v1/`,
      params: { id: ['>Q', 'b c'], none: undefined, nil: null, size: 5 },
      paramsSerializer: { indexes: null },
    });
    expect(arrived[0]!.url).toBe('/notion/v1/pages/x?a=1&id=%3EQ&id=b+c&size=5');
  });

  it('sends JSON, and gives back parsed JSON with status and headers', async () => {
    const { url, arrived } = await serve(json({ ä: '✓' }, 201, { 'x-one': '1' }));
    const response = await http.post(`${url}/x`, { name: 'Zoë' }, { headers: { 'x-two': '2' } });
    expect(response.status).toBe(201);
    expect(response.data).toEqual({ ä: '✓' });
    expect(AxiosHeaders.from(response.headers as AxiosHeaders).get('X-One')).toBe('1');
    expect(arrived[0]).toMatchObject({ method: 'POST', body: '{"name":"Zoë"}' });
    expect(arrived[0]!.headers).toMatchObject({ 'content-type': 'application/json', 'x-two': '2' });
  });

  it.each(['get', 'delete'] as const)('%s sends neither body nor content type', async (method) => {
    const { url, arrived } = await serve(json({}));
    await http.request({ method, url, headers: { 'content-type': 'application/json' } });
    expect(arrived[0]!.body).toBe('');
    expect(arrived[0]!.headers['content-type']).toBeUndefined();
  });

  it('keeps connections alive', async () => {
    const ports = new Set<number>();
    const { url } = await serve((response, _request, socket) => {
      ports.add(socket.remotePort!);
      response.end('{}');
    });
    for (let i = 0; i < 5; i += 1) await http.get(url);
    // A second one may be opened while the first is still being tidied up after its answer.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('reads an empty body, bytes, and what is compressed', async () => {
    const { url } = await serve(
      (response) => response.writeHead(204).end(),
      (response) => response.end(Buffer.from([0xff, 0])),
      (response, { headers }) => {
        expect(headers['accept-encoding']).toBe('gzip');
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}'));
      },
    );
    expect(await http.get(url)).toMatchObject({ status: 204, data: '' });
    expect((await http.get(url, { responseType: 'arraybuffer' })).data).toEqual(Buffer.from([0xff, 0]));
    expect((await http.get(url)).data).toEqual({ a: 1 });
  });

  it('leaves an answer that is not JSON as text', async () => {
    const { url } = await serve(html(200));
    expect((await http.get<string>(url)).data).toContain('<html>');
  });

  it('does not follow redirects', async () => {
    const { url, arrived } = await serve((response) => response.writeHead(302, { location: '/b' }).end());
    const error = await failureOf(http.get(url));
    expect(error.response?.status).toBe(302);
    expect(arrived).toHaveLength(1);
  });
});

describe('a status outside validateStatus', () => {
  it.each([
    [404, 'ERR_BAD_REQUEST'],
    [502, 'ERR_BAD_RESPONSE'],
  ])('%i rejects with %s and the response', async (status, code) => {
    const { url } = await serve(json({ code: 'x' }, status));
    const error = await failureOf(http.get(url));
    expect(error).toMatchObject({ code, status, message: `Request failed with status code ${status}` });
    expect(error.response?.data).toEqual({ code: 'x' });
  });

  it('is accepted when validateStatus says so', async () => {
    const { url } = await serve(html(503));
    expect((await http.get(url, { validateStatus: () => true })).status).toBe(503);
  });
});

describe('a connection that fails', () => {
  it('refused is ECONNREFUSED', async () => {
    const { url, close } = await listen(silent);
    await close();
    expect(await failureOf(http.get(url))).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('to a name that does not exist is ENOTFOUND or EAI_AGAIN', async () => {
    const error = await failureOf(http.get('http://nowhere.invalid/'));
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(error.code);
  });

  it.each(['atOnce', 'inHeaders', 'inBody', 'shortBody', 'shortChunks'] as const)(
    'broken (%s) is ECONNRESET',
    async (how) => {
      const { url } = await serve(broken[how]);
      expect(await failureOf(http.get(url))).toMatchObject({ code: 'ECONNRESET' });
    },
  );

  it('with something that is not HTTP is ERR_BAD_RESPONSE', async () => {
    const { url } = await serve(broken.notHttp);
    expect(await failureOf(http.get(url))).toMatchObject({ code: 'ERR_BAD_RESPONSE' });
  });

  it('that says gzip and is not is ERR_BAD_RESPONSE', async () => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    );
    expect(await failureOf(http.get(url))).toMatchObject({ code: 'ERR_BAD_RESPONSE' });
  });

  it('is used again by nobody', async () => {
    const { url } = await serve(broken.inBody, json({ ok: true }));
    await failureOf(http.get(url));
    expect((await http.get(url)).data).toEqual({ ok: true });
  });
});

describe('silence', () => {
  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('%s ends with ECONNABORTED at the timeout of the call', async (_where, handler) => {
    const { url } = await serve(handler);
    const error = await failureOf(http.get(url, { timeout: 80 }));
    expect(error).toMatchObject({ code: 'ECONNABORTED', message: 'timeout of 80ms exceeded' });
  });

  it.each([
    ['before the headers', silent],
    ['in the body', slowBody],
  ])('%s ends with ECONNABORTED when it lasts too long', async (_where, handler) => {
    const { url } = await serve(handler);
    const impatient = createUndiciAdapter({ connections: 1, connectTimeoutMs: 1_000, idleTimeoutMs: 50 });
    const error = await failureOf(axios.get(url, { adapter: impatient.adapter }));
    expect(error.code).toBe('ECONNABORTED');
    await impatient.close();
  });

  it('while connecting is ETIMEDOUT', async () => {
    // Takes TCP connections and never speaks, so that the TLS handshake does not end.
    const server = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const hasty = createUndiciAdapter({ connections: 1, connectTimeoutMs: 100, idleTimeoutMs: 60_000 });
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await failureOf(axios.get(url, { adapter: hasty.adapter }))).toMatchObject({ code: 'ETIMEDOUT' });
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
    const error = await failureOf(http.get(url, { signal: controller.signal }));
    expect(axios.isCancel(error)).toBe(true);
    expect(error.code).toBe('ERR_CANCELED');
    await closed;
  });

  it('before the call sends nothing', async () => {
    const { url, arrived } = await serve(json({}));
    const error = await failureOf(http.get(url, { signal: AbortSignal.abort() }));
    expect(axios.isCancel(error)).toBe(true);
    expect(arrived).toEqual([]);
  });
});

describe('a body that is too large', () => {
  const limits = { maxContentLength: 1_000 };
  const message = 'maxContentLength size of 1000 exceeded';

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
    expect(await failureOf(http.get(url, limits))).toMatchObject({ code: 'ERR_BAD_RESPONSE', message });
    await closed;
  });

  it('is not unpacked either', async () => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
    );
    expect(await failureOf(http.get(url, limits))).toMatchObject({ code: 'ERR_BAD_RESPONSE', message });
  });

  it('passes when it is just within the limit', async () => {
    const { url } = await serve((response) => response.end('x'.repeat(1_000)));
    expect((await http.get<string>(url, limits)).data).toHaveLength(1_000);
  });
});

it('close waits for what is in flight', async () => {
  const { url } = await serve((response) => setTimeout(() => response.end('"done"'), 50));
  const call = http.get(url);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = undici.close();
  expect((await call).data).toBe('done');
  await closed;
  undici = createUndiciAdapter({ connections: 1, connectTimeoutMs: 1_000, idleTimeoutMs: 1_000 });
});
