import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmulator } from '../../../emulator/emulator.js';
import { GatewayError } from '../../../src/errors.js';
import { createLog } from '../../../src/log.js';
import type { RequestOptions, TokenSource } from '../../../src/notion/client.js';
import { createNotion, type Notion } from '../../../src/notion/notion.js';
import type { FileStream } from '../../../src/notion/form.js';
import { html, json, listen, silent, type Handler, type Wire } from './wire.js';

const ID = '248104cd-477e-80fd-b757-e945d38000bd';
const UPLOAD = { object: 'file_upload', id: ID, status: 'uploaded' };
const CHUNK = 64 * 1024;

let notion: Notion | undefined;
let wire: Wire | undefined;
let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await Promise.all([notion?.close(), wire?.close()]);
  notion = wire = server = undefined;
});

/** A file that counts how much of it was read. */
class Watched implements FileStream {
  readonly filename: string = 'notes.txt';
  readonly contentType: string = 'text/plain';
  readonly length: number;
  read = 0;
  constructor(
    readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    over: Partial<Pick<FileStream, 'filename' | 'contentType' | 'length'>> = {},
  ) {
    this.length = Array.isArray(chunks)
      ? (chunks as Uint8Array[]).reduce((sum, one) => sum + one.length, 0)
      : 0;
    Object.assign(this, over);
  }
  get bytes(): AsyncIterable<Uint8Array> {
    return this.#walk();
  }
  async *#walk(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.chunks) {
      this.read += chunk.length;
      yield chunk;
    }
  }
}

const small = () => new Watched([Buffer.from('Hello, '), Buffer.from('Notion')]);

function open(apiUrl: string, over: Partial<TokenSource> = {}, options: RequestOptions = {}) {
  notion = createNotion({ apiUrl, log: createLog('silent'), timeoutMs: 300 });
  const tokens = { grantId: 'ada', current: () => Promise.resolve('ntn_first'), ...over };
  const client = notion.forRequest(
    { renew: () => Promise.reject(new Error('not asked for')), ...tokens },
    options,
  );
  const send = (file: FileStream, part_number?: string) =>
    client.call('sendFileUpload', { file_upload_id: ID, file, ...(part_number && { part_number }) });
  return { client, send };
}

async function serve(handler: Handler, over: Partial<TokenSource> = {}) {
  wire = await listen(handler);
  return open(wire.url, over);
}

/** A server that is given each request before its body. */
async function raw(handle: (request: IncomingMessage, answer: () => void) => void) {
  server = createServer((request, response) => {
    handle(request, () => response.end(JSON.stringify(UPLOAD)));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function refusal(promise: Promise<unknown>): Promise<GatewayError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GatewayError);
  return error as GatewayError;
}

describe('a file that is sent', () => {
  it('arrives in the emulator byte for byte, in one piece and in parts', async () => {
    const emulator = await startEmulator();
    try {
      const token = emulator.issueToken().accessToken;
      const { client } = open(emulator.url, { current: () => Promise.resolve(token) });
      const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
      const chunks = [bytes.subarray(0, 70_001), bytes.subarray(70_001)];
      const file = new Watched(chunks, { filename: 'Größe "1".pdf', contentType: 'application/pdf' });

      const { id } = await client.call('createFileUpload', { filename: 'Größe "1".pdf' });
      const sent = await client.call('sendFileUpload', { file_upload_id: id, file });
      expect(sent).toMatchObject({ id, status: 'uploaded', content_length: 200_000 });

      const page = await client.call('search', { filter: { property: 'object', value: 'page' } });
      const { results } = await client.call('appendBlockChildren', {
        block_id: page.results[0]!.id,
        children: [{ file: { file_upload: { id } } }],
      });
      const block = results[0] as { file?: { file?: { url: string } } };
      const link = block.file!.file!.url;
      const loaded = await fetch(link);
      expect(Buffer.from(await loaded.arrayBuffer()).equals(bytes)).toBe(true);

      const big = Buffer.alloc(5_242_880, 'a');
      const film = { filename: 'film.mp4', contentType: 'video/mp4' };
      const parts = await client.call('createFileUpload', {
        mode: 'multi_part',
        filename: film.filename,
        number_of_parts: 2,
      });
      for (const [part_number, part] of [
        ['1', new Watched([big], film)],
        ['2', new Watched([Buffer.from('end')], film)],
      ] as const)
        await client.call('sendFileUpload', { file_upload_id: parts.id, file: part, part_number });
      expect(await client.call('completeFileUpload', { file_upload_id: parts.id })).toMatchObject({
        status: 'uploaded',
        content_length: big.length + 3,
      });
    } finally {
      await emulator.close();
    }
  });

  it('says its length, its type and its part before the first byte', async () => {
    const { send } = await serve(json(UPLOAD));
    await send(small(), '3');
    const { headers, body } = wire!.arrived[0]!;
    const boundary = /^multipart\/form-data; boundary=([\w-]+)$/.exec(headers['content-type'] ?? '')?.[1];
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(headers['notion-version']).toBe('2026-03-11');
    expect(body).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="part_number"',
        '',
        '3',
        `--${boundary}`,
        'Content-Disposition: form-data; name="file"; filename="notes.txt"',
        'Content-Type: text/plain',
        '',
        'Hello, Notion',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
  });

  it('is read only as fast as Notion takes it, and may take longer than another call', async () => {
    let go = () => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const total = 64 * 1024 * 1024;
    const url = await raw((request, answer) => {
      request.pause();
      void waiting.then(() => request.resume());
      request.on('end', answer);
    });
    const file = new Watched(
      (function* () {
        for (let at = 0; at < total; at += CHUNK) yield Buffer.alloc(CHUNK);
      })(),
      { length: total },
    );
    const { send } = open(url);
    const sending = send(file);
    // Longer than the 300 ms that another call gets; nobody reads meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(file.read).toBeGreaterThan(0);
    expect(file.read).toBeLessThan(total / 2);
    go();
    expect(await sending).toEqual(UPLOAD);
    expect(file.read).toBe(total);
  });

  it('cannot write headers of its own into the form', async () => {
    const { send } = await serve(json(UPLOAD));
    const error = await refusal(send(new Watched([], { contentType: 'text/plain\r\nX-Evil: 1' })));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument: 'contentType' } });
    expect(wire!.arrived).toEqual([]);
    await send(new Watched([], { filename: 'a"\r\nX-Evil: 1' }));
    expect(wire!.arrived[0]!.body).toContain('filename="a%22%0D%0AX-Evil: 1"\r\n');
  });
});

describe('a file that does not arrive', () => {
  it.each([
    ['503', html(503), 'UPSTREAM_UNAVAILABLE', undefined],
    ['409', json({ object: 'error', status: 409, code: 'conflict_error' }, 409), 'CONFLICT', undefined],
    [
      '429',
      json({ object: 'error', status: 429, code: 'rate_limited' }, 429, { 'retry-after': '7' }),
      'RATE_LIMITED',
      7,
    ],
  ])('is not sent again after %s', async (_name, handler, code, retryAfter) => {
    const { send } = await serve(handler);
    const error = await refusal(send(small()));
    expect(error.code).toBe(code);
    expect(error.extensions.retryAfter).toBe(retryAfter);
    expect(wire!.arrived).toHaveLength(1);
  });

  it('after a 401 is asked for again, with the token renewed', async () => {
    const stale: string[] = [];
    const renew = (old: string) => Promise.resolve(`${stale.push(old)}`);
    const { send } = await serve(json({ object: 'error', status: 401, code: 'unauthorized' }, 401), {
      renew,
    });
    expect((await refusal(send(small()))).message).toBe(
      'The connection to Notion had to be renewed while the file was on its way: send the file again',
    );
    expect(stale).toEqual(['ntn_first']);
    expect(wire!.arrived).toHaveLength(1);
  });

  it('because nobody could be reached is tried again, since nothing of it was read', async () => {
    wire = await listen(silent);
    await wire.close();
    const { client, send } = open(wire.url);
    const file = small();
    expect((await refusal(send(file))).code).toBe('UPSTREAM_UNAVAILABLE');
    expect(client.cost.calls).toBe(3);
    expect(file.read).toBe(0);
  });

  it.each([
    [5, 'more than 5 bytes'],
    [50, 'only 13 of 50 bytes'],
  ])('as long as was said (%p) is refused with what came', async (length, came) => {
    const { send } = await serve(json(UPLOAD));
    const file = new Watched([Buffer.from('Hello, '), Buffer.from('Notion')], { length });
    const error = await refusal(send(file));
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toBe(
      `The file is not as long as was said (${came} came): send it again with its exact length`,
    );
    expect(wire!.arrived).toEqual([]);
  });

  it('because its own source broke ends the call', async () => {
    let closed = () => {};
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const url = await raw((request) => request.on('close', closed).resume());
    const source = async function* () {
      yield Buffer.alloc(CHUNK);
      await Promise.resolve();
      throw new Error('the phone went into a tunnel');
    };
    const error = await refusal(open(url).send(new Watched(source(), { length: 2 * CHUNK })));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(error.message).not.toContain('tunnel');
    await gone;
  });

  it('because whoever sent it has gone is given up at once', async () => {
    const leaving = new AbortController();
    const url = await raw((request) => {
      request.resume();
      request.once('data', () => leaving.abort());
    });
    const endless = async function* () {
      for (;;) {
        yield Buffer.alloc(CHUNK);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const { send } = open(url, {}, { signal: leaving.signal });
    const error = await refusal(send(new Watched(endless(), { length: 1e12 })));
    expect(error.code).toBe('UPSTREAM_TIMEOUT');
  });
});
