import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request as httpRequest, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SEED } from '../../../emulator/seed/ids.js';
import { createSchema } from '../../../src/schema.js';
import { boot, type Booted } from '../../support/boot.js';
import { everyField } from '../../support/everyField.js';
import { signIn } from '../../support/signIn.js';
import { openSession, refusal, sdkFor, there, type Session } from './session.js';

const MIB = 1024 * 1024;
type CreateInput = Parameters<Session['sdk']['CreateFileUpload']>[0]['input'];
type Bytes = NonNullable<RequestInit['body']>;

interface Put {
  status: number;
  headers: Headers;
  body: {
    fileUpload?: Record<string, unknown>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

function begin(session: Pick<Session, 'sdk'>, input: CreateInput) {
  return session.sdk.CreateFileUpload({ input }).then(({ createFileUpload }) => there(createFileUpload));
}

async function put(
  session: Session,
  path: string,
  bytes: Bytes,
  headers: Record<string, string> = {},
): Promise<Put> {
  const answer = await fetch(`${session.url}${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${session.accessToken}`, ...headers },
    body: bytes,
    ...(bytes instanceof ReadableStream && { duplex: 'half' }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Put['body'] };
}

/** The bytes that Notion keeps, read from the link of a file attached to a comment. */
async function attached(session: Session, id: string): Promise<Buffer> {
  const { createComment } = await session.sdk.CreateComment({
    input: { target: { page: SEED.handbookId }, content: { text: 'See here' }, attachments: [id] },
  });
  const [file] = there(createComment).comment.attachments;
  const answer = await fetch(there(file?.file).url);
  return Buffer.from(await answer.arrayBuffer());
}

describe('file uploads', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('take a file whole, and give its bytes back from where it is attached', async () => {
    const bytes = randomBytes(100_000);
    const { fileUpload, partSize } = await begin(session, {
      file: { name: 'plan.png', contentType: 'image/png', size: bytes.length },
    });
    expect(session.asked()).toEqual(['GET /v1/users/me', 'POST /v1/file_uploads']);
    expect({ fileUpload, partSize }).toMatchObject({
      fileUpload: {
        status: 'PENDING',
        fileName: 'plan.png',
        contentType: 'image/png',
        uploadPath: `/files/uploads/${fileUpload.id.replace('fileUpload_', '')}`,
        parts: null,
      },
      partSize: null,
    });

    const sent = await put(session, there(fileUpload.uploadPath), bytes, { 'content-type': 'image/png' });
    expect(sent).toMatchObject({
      status: 200,
      body: { fileUpload: { id: fileUpload.id, status: 'UPLOADED', contentLength: bytes.length } },
    });
    const at = `/v1/file_uploads/${fileUpload.notionId}`;
    expect(session.asked().sort()).toEqual([`GET ${at}`, 'GET /v1/users/me', `POST ${at}/send`]);
    expect((await attached(session, fileUpload.id)).equals(bytes)).toBe(true);
  });

  it('show all their fields, by id and in a list by status', async () => {
    const { fileUpload } = await begin(session, { file: { name: 'a.txt', size: 5 } });
    const { fileUpload: shown } = await session.sdk.FileUpload({ id: fileUpload.id });
    expect(shown).toMatchObject({ ...fileUpload, createdBy: { __typename: 'BotUser' } });
    const fields = everyField(createSchema(), 'FileUpload');
    const { body } = await session.post({
      query: `{ node(id: "${fileUpload.id}") { ... on FileUpload ${fields} } }`,
    });
    expect(body.errors).toBeUndefined();
    expect(body.data?.node).toMatchObject({ fileName: 'a.txt', contentType: 'text/plain' });
    session.asked();
    const pending = there((await session.sdk.FileUploads({ status: 'PENDING', first: 10 })).fileUploads);
    expect(pending.nodes).toContainEqual({ id: fileUpload.id, status: 'PENDING' });
    expect(pending.nodes.every(({ status }) => status === 'PENDING')).toBe(true);
    expect(session.asked()).toEqual(['GET /v1/file_uploads?status=pending&page_size=10']);
  });

  it('take 12 MB in parts, one of them twice, in two calls each', async () => {
    const bytes = randomBytes(12_000_000);
    const { fileUpload } = await begin(session, {
      file: { name: 'film.mp4', size: bytes.length, partSize: 5 * MIB },
    });
    const path = there(fileUpload.uploadPath);
    const early = await refusal(session.sdk.CompleteFileUpload({ input: { id: fileUpload.id } }));
    expect(early).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/part/i) as string,
    });
    session.asked();
    for (const part of [3, 1, 2, 1]) {
      const piece = bytes.subarray((part - 1) * 5 * MIB, part * 5 * MIB);
      expect(await put(session, `${path}?part=${part}`, piece)).toMatchObject({ status: 200 });
    }
    expect(session.asked()).toHaveLength(8);
    const { completeFileUpload } = await session.sdk.CompleteFileUpload({ input: { id: fileUpload.id } });
    expect(completeFileUpload?.fileUpload).toMatchObject({ status: 'UPLOADED', contentLength: bytes.length });
    expect((await attached(session, fileUpload.id)).equals(bytes)).toBe(true);
    expect((await attached(session, fileUpload.id)).equals(bytes)).toBe(true);
  });

  it('take a file in parts, in any order, and put it together', async () => {
    const bytes = randomBytes(5 * MIB + 1_000);
    const { fileUpload, partSize } = await begin(session, {
      file: { name: 'film.mp4', size: bytes.length, partSize: 5 * MIB },
    });
    expect({ parts: fileUpload.parts, partSize }).toEqual({
      parts: { total: 2, sent: 0 },
      partSize: 5 * MIB,
    });
    const path = there(fileUpload.uploadPath);
    const unnumbered = await put(session, path, bytes.subarray(0, 10));
    expect(unnumbered.body.errors?.[0]).toMatchObject({
      message: 'This file upload goes in 2 parts: say which one with `?part=1` to `?part=2`.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'part' },
    });
    const short = await put(session, `${path}?part=1`, bytes.subarray(0, 10));
    expect(short.body.errors?.[0]?.message).toMatch(/every part but the last needs at least 5242880/);
    for (const part of [2, 1]) {
      const piece = bytes.subarray((part - 1) * 5 * MIB, part * 5 * MIB);
      expect((await put(session, `${path}?part=${part}`, piece)).status).toBe(200);
    }
    const { completeFileUpload } = await session.sdk.CompleteFileUpload({ input: { id: fileUpload.id } });
    expect(completeFileUpload?.fileUpload).toMatchObject({
      status: 'UPLOADED',
      contentLength: bytes.length,
      uploadPath: null,
      parts: { total: 2, sent: 2 },
    });
    expect((await attached(session, fileUpload.id)).equals(bytes)).toBe(true);
  });

  it('cut what is too large to go whole into parts of 10 MiB', async () => {
    const { fileUpload, partSize } = await begin(session, {
      file: { name: 'film.mp4', size: 25 * MIB },
    });
    expect({ partSize, parts: fileUpload.parts }).toEqual({
      partSize: 10 * MIB,
      parts: { total: 3, sent: 0 },
    });
  });

  it('tell how it goes with a file that Notion fetches, and take no bytes for it', async () => {
    const { fileUpload } = await begin(session, { file: { name: 'plan.png', size: 5 } });
    const path = there(fileUpload.uploadPath);
    const record = there(session.emulator.state.uploads[fileUpload.notionId]);
    record.mode = 'external_url';
    const shown = async () => {
      const fields = 'status uploadPath importedTime importError { type code message parameter statusCode }';
      const { body } = await session.post({ query: `{ fileUpload(id: "${fileUpload.id}") { ${fields} } }` });
      return body.data?.fileUpload;
    };
    const nothing = { uploadPath: null, importedTime: null, importError: null };
    expect(await shown()).toEqual({ ...nothing, status: 'PENDING' });
    expect((await put(session, path, new Uint8Array(5))).body.errors?.[0]).toEqual({
      message: 'This file upload is fetched by Notion itself and takes no bytes: create another one.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    });
    const error = { type: 'download_error', code: 'gone', message: 'It is gone.', parameter: null };
    const imported_time = '2026-03-01T09:00:00.000Z';
    record.status = 'failed';
    record.importResult = { imported_time, type: 'error', error: { ...error, status_code: 404 } };
    expect(await shown()).toEqual({
      status: 'FAILED',
      uploadPath: null,
      importedTime: imported_time,
      importError: { ...error, statusCode: 404 },
    });
    record.status = 'uploaded';
    record.importResult = { imported_time, type: 'success', success: {} };
    expect(await shown()).toEqual({ ...nothing, status: 'UPLOADED', importedTime: imported_time });
  });

  it('expire when they are attached to nothing, and say so to whoever sends or attaches them', async () => {
    const { fileUpload } = await begin(session, { file: { name: 'late.txt', size: 2 } });
    there(session.emulator.state.uploads[fileUpload.notionId]).expiresAt = '2026-01-01T00:00:00.000Z';
    expect((await session.sdk.FileUpload({ id: fileUpload.id })).fileUpload?.status).toBe('EXPIRED');
    const { status, body } = await put(session, there(fileUpload.uploadPath), 'ok');
    expect({ status, message: body.errors?.[0]?.message }).toEqual({
      status: 400,
      message: 'This file upload is expired and takes no bytes: create another one.',
    });
    const input = { target: { page: SEED.handbookId }, content: { text: 'x' }, attachments: [fileUpload.id] };
    expect(await refusal(session.sdk.CreateComment({ input }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('has the status "expired"') as string,
    });
  });

  it('hand on what Notion says of a file that it cannot fetch', async () => {
    const url = 'https://127.0.0.1:9/picture.png';
    expect(await refusal(begin(session, { import: { url, name: 'picture.png' } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('external_url could not be reached') as string,
    });
    expect(session.asked()).toEqual(['POST /v1/file_uploads']);
  });

  it('are refused before any call when they cannot be, naming the argument', async () => {
    const refused: [CreateInput, string, string][] = [
      [{ file: { name: ' ', size: 1 } }, 'input.file.name', 'is empty'],
      [{ file: { name: `${'ü'.repeat(450)}.txt`, size: 1 } }, 'input.file.name', 'at most 900'],
      [{ file: { name: 'a.txt', size: 0 } }, 'input.file.size', 'from 1'],
      [{ file: { name: 'a.txt', size: 9, partSize: 1024 } }, 'input.file.partSize', '5 to 20 MiB'],
      [{ file: { name: 'a.mp4', size: 6000 * MIB, partSize: 5 * MIB } }, 'input.file.partSize', '1200 parts'],
      [{ file: { name: 'a.mp4', size: 9e12 } }, 'input.file.size', 'at most 5 GB'],
      [{ import: { url: 'http://example.com/a.png', name: 'a.png' } }, 'input.import.url', 'https'],
    ];
    for (const [input, argument, message] of refused) {
      expect(await refusal(begin(session, input))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
        message: expect.stringContaining(message) as string,
      });
    }
    expect(session.asked()).toEqual([]);
  });

  it('are refused when the workspace takes no file of that size, before anything is created or sent', async () => {
    const { fileUpload } = await begin(session, { file: { name: 'a.txt', size: 2_000 } });
    session.asked();
    const workspace = there(session.emulator.state.workspaces[SEED.acmeId]);
    const most = workspace.maxUploadBytes;
    workspace.maxUploadBytes = 1_000;
    try {
      const message = 'The file has 2000 bytes; this workspace takes at most 1000 bytes a file.';
      const argument = 'input.file.size';
      expect(await refusal(begin(session, { file: { name: 'a.txt', size: 2_000 } }))).toEqual({
        code: 'BAD_USER_INPUT',
        argument,
        message,
      });
      const sent = await put(session, there(fileUpload.uploadPath), randomBytes(2_000));
      expect(sent).toMatchObject({ status: 400, body: { errors: [{ message }] } });
      expect(session.asked().filter((path) => path.startsWith('POST'))).toEqual([]);
    } finally {
      if (most !== undefined) workspace.maxUploadBytes = most;
    }
  });
});

describe('the bytes of a file upload', () => {
  let session: Session;
  let path = '';

  beforeAll(async () => {
    session = await openSession();
    path = there((await begin(session, { file: { name: 'a.png', size: 10 } })).fileUpload.uploadPath);
  });
  afterAll(() => session.close());
  beforeEach(() => session.asked());

  it('are taken from nobody without a token, or with one that may not write', async () => {
    const { accessToken } = await signIn(session.gateway, { scope: 'openid read' });
    session.asked();
    const expected = [
      ['', 401, 'UNAUTHENTICATED'],
      ['Bearer rubbish', 401, 'UNAUTHENTICATED'],
      [`Bearer ${accessToken}`, 403, 'FORBIDDEN'],
    ] as const;
    for (const [authorization, status, code] of expected) {
      const answer = await put(session, path, 'x', { authorization });
      expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
      expect(answer.headers.get('www-authenticate')).toBe(
        status === 401 ? 'Bearer error="invalid_token"' : null,
      );
    }
    expect(session.asked()).toEqual([]);
  });

  it.each<[string, string, Bytes, Record<string, string>, string]>([
    ['no id', '/files/uploads/nothing', 'x', {}, 'id'],
    ['an id of another kind', `/files/uploads/page_${'a'.repeat(32)}`, 'x', {}, 'id'],
    ['no part', '?part=zero', 'x', {}, 'part'],
    ['no length', '', new Blob(['x']).stream(), {}, 'Content-Length'],
    ['no bytes', '', '', {}, 'Content-Length'],
    ['a form', '', new URLSearchParams('a=1'), { 'content-type': 'multipart/form-data' }, 'Content-Type'],
    ['zipped bytes', '', 'x', { 'content-encoding': 'gzip' }, 'Content-Encoding'],
    ['more than goes at once', '', new Uint8Array(20 * MIB + 1), {}, 'Content-Length'],
  ])(
    'are refused by their head alone, without a call: %s',
    async (_what, where, bytes, headers, argument) => {
      const at = where.startsWith('/') ? where : `${path}${where}`;
      const { status, body } = await put(session, at, bytes, headers);
      expect({ status, code: body.errors?.[0]?.extensions }).toEqual({
        status: 400,
        code: { code: 'BAD_USER_INPUT', argument },
      });
      expect(body.errors?.[0]?.message).toMatch(/\S \S/);
      expect(session.asked()).toEqual([]);
    },
  );

  it('are refused when they are not what the upload is for', async () => {
    const other = await put(session, path, 'x', { 'content-type': 'text/plain; charset=utf-8' });
    expect(other).toMatchObject({
      status: 400,
      body: {
        errors: [
          { message: 'The bytes are said to be text/plain, but this file upload was created for image/png.' },
        ],
      },
    });
    const part = await put(session, `${path}?part=1`, 'x');
    expect(part.body.errors?.[0]?.message).toBe('This file upload goes whole: leave out `part`.');
    const unknown = await put(session, `/files/uploads/${'a'.repeat(32)}`, 'x');
    expect(unknown).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
    expect(session.asked().filter((asked) => asked.startsWith('POST'))).toEqual([]);
  });

  it('are taken once only', async () => {
    const { fileUpload } = await begin(session, { file: { name: 'b.txt', size: 2 } });
    const to = there(fileUpload.uploadPath);
    expect((await put(session, to, 'ok', { 'content-type': 'application/octet-stream' })).status).toBe(200);
    const again = await put(session, to, 'ok');
    expect(again.body.errors?.[0]?.message).toBe(
      'This file upload is uploaded and takes no bytes: create another one.',
    );
  });

  it('may be sent by the web pages of registered apps', async () => {
    const answer = await fetch(`${session.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(answer.headers.get('access-control-allow-methods')).toBe('PUT');
  });
});

/** Stands between gateway and Notion, and tells of the bytes of a file as they come. */
class Relay {
  readonly server: Server;
  target = '';
  received = 0;
  cut = false;
  /** Bytes of files go no further. */
  swallows = false;
  #waiting: (() => void)[] = [];

  constructor() {
    this.server = createServer((incoming, outgoing) => {
      const isFile = incoming.url?.endsWith('/send') === true;
      if (isFile) this.watch(incoming);
      if (isFile && this.swallows) return;
      const on = httpRequest(
        `${this.target}${incoming.url}`,
        { method: incoming.method ?? 'GET', headers: incoming.headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        },
      );
      on.on('error', () => outgoing.destroy());
      incoming.pipe(on);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when so many bytes have come, or the call was cut. */
  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  private watch(incoming: NodeJS.ReadableStream): void {
    const tell = () => this.#waiting.splice(0).forEach((resolve) => resolve());
    incoming.on('data', (chunk: Buffer) => {
      this.received += chunk.length;
      tell();
    });
    incoming.on('aborted', () => {
      this.cut = true;
      tell();
    });
  }
}

describe('the way of the bytes to Notion', () => {
  const relay = new Relay();
  let booted: Booted;
  let accessToken: string;
  let sdk: Session['sdk'];
  const SIZE = 4 * MIB;

  beforeAll(async () => {
    relay.server.listen(0, '127.0.0.1');
    await once(relay.server, 'listening');
    booted = await boot({ environment: { NOTION_API_URL: relay.url } });
    relay.target = booted.emulator.url;
    ({ accessToken } = await signIn(booted.gateway));
    sdk = sdkFor(booted.url, accessToken);
  });
  afterAll(async () => {
    await booted.close();
    relay.server.closeAllConnections();
    relay.server.close();
  });

  const start = async (): Promise<{ sending: ClientRequest; id: string }> => {
    const { fileUpload } = await begin({ sdk }, { file: { name: 'a.txt', size: SIZE } });
    relay.received = 0;
    const sending = httpRequest(`${booted.url}${there(fileUpload.uploadPath)}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${accessToken}`, 'content-length': SIZE },
    });
    sending.write(randomBytes(MIB));
    return { sending, id: fileUpload.id };
  };

  it('begins before their end has come, for none of them is kept', async () => {
    const { sending } = await start();
    await relay.until(() => relay.received >= MIB);
    sending.end(randomBytes(SIZE - MIB));
    const [answer] = (await once(sending, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    expect(answer.statusCode).toBe(200);
    answer.resume();
    expect(relay.received).toBeGreaterThan(SIZE);
  });

  it('ends when whoever sends them goes away', async () => {
    relay.swallows = true;
    const { sending, id } = await start();
    await relay.until(() => relay.received >= MIB);
    sending.on('error', () => undefined);
    sending.destroy();
    await relay.until(() => relay.cut);
    expect((await sdk.FileUpload({ id })).fileUpload).toMatchObject({ status: 'PENDING' });
  });
});
