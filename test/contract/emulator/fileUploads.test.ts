import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Client } from '@notionhq/client';

import { startEmulator } from '../../../emulator/emulator.js';
import { SEED } from '../../../emulator/seed/ids.js';
import { ask, clientOf, clientWith, smallState, textOf, useEmulator, WORLD } from './world.js';

let clock = new Date('2026-03-01T09:00:12.345Z');
const running = useEmulator({ now: () => clock });

beforeEach(() => {
  clock = new Date('2026-03-01T09:00:12.345Z');
  const acme = running().state.workspaces[WORLD.acmeId];
  if (acme) acme.maxUploadBytes = 50_000_000;
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function uploaded(client: Client, filename = 'dot.png', data: Buffer = PNG): Promise<string> {
  const { id } = await client.fileUploads.create({ filename });
  await client.fileUploads.send({
    file_upload_id: id,
    file: { filename, data: new Blob([new Uint8Array(data)]) },
  });
  return id;
}

/** The file of a rendered icon, cover, block or file value. */
function linkOf(value: unknown): string {
  const { type, file } = value as { type: string; file: { url: string; expiry_time: string } };
  expect(type).toBe('file');
  expect(file.expiry_time).toBe(new Date(clock.getTime() + 3_600_000).toISOString());
  return file.url;
}

describe('a single part upload', () => {
  it('goes from pending to uploaded', async () => {
    const client = clientOf(running());
    const created = await client.fileUploads.create({ filename: 'dot.png' });
    expect(created).toEqual({
      object: 'file_upload',
      id: created.id,
      created_time: '2026-03-01T09:00:00.000Z',
      last_edited_time: '2026-03-01T09:00:00.000Z',
      created_by: { id: expect.any(String) as string, type: 'bot' },
      in_trash: false,
      expiry_time: '2026-03-01T10:00:00.000Z',
      status: 'pending',
      filename: 'dot.png',
      content_type: 'image/png',
      content_length: null,
      upload_url: `${running().url}/v1/file_uploads/${created.id}/send`,
    });
    const file = { filename: 'dot.png', data: new Blob([PNG], { type: 'image/png' }) };
    const sent = await client.fileUploads.send({ file_upload_id: created.id, file });
    expect(sent).toMatchObject({ status: 'uploaded', content_length: PNG.length });
    expect(sent).not.toHaveProperty('upload_url');
    await expect(client.fileUploads.retrieve({ file_upload_id: created.id })).resolves.toEqual(sent);
    await expect(client.fileUploads.send({ file_upload_id: created.id, file })).rejects.toMatchObject({
      code: 'validation_error',
      message: expect.stringContaining('has the status "uploaded"') as string,
    });
  });

  it('takes name and type from what is sent when it was created with neither', async () => {
    const client = clientOf(running());
    const { id } = await client.fileUploads.create({});
    const file = { filename: 'notes.txt', data: 'Hello' };
    const sent = await client.fileUploads.send({ file_upload_id: id, file });
    expect(sent).toMatchObject({ filename: 'notes.txt', content_type: 'text/plain', content_length: 5 });
  });

  it('says archived too in the older version', async () => {
    const client = clientOf(running(), { notionVersion: '2025-09-03' });
    await expect(client.fileUploads.create({ filename: 'a.txt' })).resolves.toMatchObject({
      archived: false,
    });
  });

  it.each([
    ['a name of another kind', { filename: 'run.exe' }, 'has an extension that is not supported'],
    ['an unknown type', { filename: 'a.png', content_type: 'application/x-evil' }, 'is not supported'],
    [
      'a name that is too long',
      { filename: `${'é'.repeat(449)}.png` },
      'should be ≤ `900`, instead was `902`',
    ],
    ['an unknown mode', { mode: 'all' }, 'body.mode should be `"single_part"`, `"multi_part"`'],
    ['parts without a name', { mode: 'multi_part', number_of_parts: 2 }, 'body.filename should be defined'],
    [
      'parts without a number',
      { mode: 'multi_part', filename: 'a.mp4' },
      'body.number_of_parts should be defined',
    ],
    ['no parts', { mode: 'multi_part', filename: 'a.mp4', number_of_parts: 0 }, 'should be ≥ `1`'],
    ['a number of parts of one', { number_of_parts: 1 }, 'body.number_of_parts should be not present'],
    [
      'a URL in another mode',
      { external_url: 'https://a.test/b.png' },
      'body.external_url should be not present',
    ],
  ])('refuses %s', async (_name, body, message) => {
    const create = clientOf(running()).request({ path: 'file_uploads', method: 'post', body });
    await expect(create).rejects.toMatchObject({
      status: 400,
      code: 'validation_error',
      message: expect.stringContaining(message) as string,
    });
  });

  it('refuses what is not the file that was announced', async () => {
    const client = clientOf(running());
    const { id } = await client.fileUploads.create({ filename: 'dot.png' });
    const send = (file: Blob | string, part_number?: string) =>
      client.fileUploads.send({ file_upload_id: id, file: { filename: 'x', data: file }, part_number });
    await expect(send(new Blob(['x'], { type: 'text/plain' }))).rejects.toThrow(
      'The file is of type text/plain, but the file upload was created for image/png.',
    );
    await expect(send(new Blob(['x']), '1')).rejects.toThrow('body.part_number should be not present');
    await expect(send(new Blob([]))).rejects.toThrow('body.file is empty');
    const { accessToken } = running().issueToken();
    const headers = { authorization: `Bearer ${accessToken}`, 'notion-version': '2026-03-11' };
    const path = `/v1/file_uploads/${id}/send`;
    for (const init of [
      { body: '{}', headers: { ...headers, 'content-type': 'application/json' } },
      { body: 'x', headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' } },
      { body: new URLSearchParams(), headers },
    ]) {
      const { status, body } = await ask(running(), path, { method: 'POST', ...init });
      expect([status, body.code]).toEqual([400, 'validation_error']);
      expect(body.message).toContain('multipart/form-data with a field "file"');
    }
    const empty = new FormData();
    empty.append('other', 'x');
    const { body } = await ask(running(), path, { method: 'POST', body: empty, headers });
    expect(body.message).toContain('body.file should be defined');
  });

  it('holds to the limit of the workspace, which users/me tells', async () => {
    const { state } = running();
    const acme = state.workspaces[WORLD.acmeId];
    delete acme?.maxUploadBytes;
    const client = clientOf(running());
    const me = (await client.users.me({})) as { bot?: { workspace_limits?: object } };
    expect(me.bot?.workspace_limits).toEqual({ max_file_upload_size_in_bytes: 5_242_880 });
    const { id } = await client.fileUploads.create({ filename: 'big.txt' });
    const file = { filename: 'big.txt', data: 'x'.repeat(5_242_881) };
    await expect(client.fileUploads.send({ file_upload_id: id, file })).rejects.toThrow(
      'body.file has 5242881 bytes; at most 5242880 can be sent at once.',
    );
  });

  it('takes 20 MiB and no more at once', async () => {
    const client = clientOf(running());
    const { id } = await client.fileUploads.create({ filename: 'big.txt' });
    const send = (length: number) =>
      client.fileUploads.send({
        file_upload_id: id,
        file: { filename: 'big.txt', data: new Blob([Buffer.alloc(length)]) },
      });
    await expect(send(20_971_521)).rejects.toThrow('at most 20971520');
    await expect(send(20_971_520)).resolves.toMatchObject({ content_length: 20_971_520 });
  });

  it('belongs to its connection alone', async () => {
    const id = await uploaded(clientOf(running()));
    const grace = clientOf(running(), { personId: WORLD.graceId });
    const gone = { status: 404, code: 'object_not_found' };
    await expect(grace.fileUploads.retrieve({ file_upload_id: id })).rejects.toMatchObject(gone);
    await expect(
      grace.pages.update({ page_id: WORLD.gardenId, cover: { file_upload: { id } } }),
    ).rejects.toMatchObject(gone);
  });
});

describe('a multi part upload', () => {
  const PART = 5_242_880;

  it('is put together in order, whatever the order of its parts', async () => {
    const client = clientOf(running());
    const created = await client.fileUploads.create({
      mode: 'multi_part',
      filename: 'film.mp4',
      number_of_parts: 2,
    });
    const id = created.id;
    expect(created).toMatchObject({
      number_of_parts: { total: 2, sent: 0 },
      complete_url: `${running().url}/v1/file_uploads/${id}/complete`,
    });
    const send = (part_number: string, data: Blob) =>
      client.fileUploads.send({ file_upload_id: id, file: { filename: 'film.mp4', data }, part_number });
    await send('2', new Blob(['end']));
    await expect(client.fileUploads.complete({ file_upload_id: id })).rejects.toThrow('part 1 was not sent');
    await expect(send('1', new Blob(['short']))).rejects.toThrow(
      `every part but the last needs ${PART} or more`,
    );
    await expect(send('3', new Blob(['x']))).rejects.toThrow('a number from 1 to 2');
    await expect(send('one', new Blob(['x']))).rejects.toThrow('a number from 1 to 2');
    const first = await send('1', new Blob([Buffer.alloc(PART, 'a')]));
    expect(first).toMatchObject({ status: 'pending', number_of_parts: { total: 2, sent: 2 } });
    const done = await client.fileUploads.complete({ file_upload_id: id });
    expect(done).toMatchObject({ status: 'uploaded', content_length: PART + 3 });
    const { results } = await client.blocks.children.append({
      block_id: WORLD.gardenId,
      children: [{ video: { file_upload: { id } } }],
    });
    const block = results[0] as unknown as { video: unknown };
    const bytes = Buffer.from(await (await fetch(linkOf(block.video))).arrayBuffer());
    expect([bytes.length, bytes.subarray(-4).toString()]).toEqual([PART + 3, 'aend']);
  });

  it('cannot be completed when it has a single part', async () => {
    const client = clientOf(running());
    const id = await uploaded(client);
    await expect(client.fileUploads.complete({ file_upload_id: id })).rejects.toThrow(
      'not of mode "multi_part"',
    );
  });
});

describe('an import from a URL', () => {
  let origin: Server;
  let base = '';
  beforeAll(async () => {
    origin = createServer((request, response) => {
      if (request.url === '/untyped.png') return void response.end();
      if (request.url === '/broken.png' && request.method === 'GET')
        return void response.writeHead(500).end();
      const type = request.url === '/odd.png' ? 'application/x-odd' : 'image/png';
      response.writeHead(200, { 'content-type': type, 'content-length': PNG.length });
      response.end(request.method === 'HEAD' ? undefined : PNG);
    });
    await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(origin.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => void origin.close(resolve)));

  const create = (client: Client, url: string) =>
    client.fileUploads.create({ mode: 'external_url', filename: 'dot.png', external_url: url });

  async function settled(client: Client, id: string) {
    for (;;) {
      const upload = await client.fileUploads.retrieve({ file_upload_id: id });
      if (upload.status !== 'pending') return upload;
    }
  }

  it('is pending, then uploaded', async () => {
    const client = clientOf(running());
    const created = await create(client, `${base}/dot.png`);
    expect(created).toMatchObject({ status: 'pending', content_type: 'image/png' });
    const upload = await settled(client, created.id);
    expect(upload).toMatchObject({
      status: 'uploaded',
      content_length: PNG.length,
      file_import_result: { type: 'success', success: {} },
    });
    const page = await client.pages.update({
      page_id: WORLD.gardenId,
      icon: { file_upload: { id: created.id } },
    });
    const response = await fetch(linkOf((page as { icon?: unknown }).icon));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  });

  it('fails with a reason', async () => {
    const client = clientOf(running());
    const { id } = await create(client, `${base}/broken.png`);
    expect(await settled(client, id)).toMatchObject({
      status: 'failed',
      file_import_result: { type: 'error', error: { type: 'download_error', status_code: 500 } },
    });
  });

  it('refuses at once what it could never import', async () => {
    const client = clientOf(running());
    const cases: [string, string][] = [
      ['http://files.example.com/a.png', 'should be a public https address'],
      ['no url', 'should be a public https address'],
      [`${base}/untyped.png`, 'should answer a HEAD request with a Content-Type'],
      [`${base}/odd.png`, 'is of type application/x-odd'],
      ['http://127.0.0.1:1/a.png', 'could not be reached'],
    ];
    for (const [url, message] of cases) await expect(create(client, url)).rejects.toThrow(message);
  });
});

describe('the list of uploads', () => {
  it('is of the own ones, by status and in pages', async () => {
    const emulator = await startEmulator({ state: smallState() });
    try {
      const client = clientOf(emulator);
      const ids = [await uploaded(client), await uploaded(client)];
      const { id } = await client.fileUploads.create({ filename: 'a.txt' });
      const all = await client.fileUploads.list({});
      expect(all).toMatchObject({ object: 'list', type: 'file_upload', file_upload: {}, has_more: false });
      expect(all.results.map((upload) => upload.id).sort()).toEqual([...ids, id].sort());
      const pending = await client.fileUploads.list({ status: 'pending' });
      expect(pending.results.map((upload) => upload.id)).toEqual([id]);
      const page = await client.fileUploads.list({ page_size: 2 });
      expect([page.results.length, page.has_more]).toEqual([2, true]);
      const unknown = client.request({ path: 'file_uploads', method: 'get', query: { status: 'lost' } });
      await expect(unknown).rejects.toThrow('query.status should be `"pending"`');
      const grace = clientOf(emulator, { personId: WORLD.graceId });
      expect((await grace.fileUploads.list({})).results).toEqual([]);
    } finally {
      await emulator.close();
    }
  });
});

describe('attaching', () => {
  it('works as icon and cover, and ends the expiry', async () => {
    const client = clientOf(running());
    const id = await uploaded(client);
    const page = await client.pages.create({
      parent: { page_id: WORLD.gardenId },
      icon: { file_upload: { id } },
      cover: { type: 'file_upload', file_upload: { id } },
    });
    const { icon, cover } = page as { icon?: unknown; cover?: unknown };
    expect(linkOf(icon)).not.toBe(linkOf(cover));
    clock = new Date('2026-03-01T12:00:00.000Z');
    await expect(client.fileUploads.retrieve({ file_upload_id: id })).resolves.toMatchObject({
      status: 'uploaded',
      expiry_time: null,
    });
  });

  it('works for databases and data sources', async () => {
    const client = clientOf(running());
    const id = await uploaded(client);
    const database = await client.databases.update({
      database_id: WORLD.tasksDatabaseId,
      cover: { file_upload: { id } },
    });
    linkOf((database as { cover?: unknown }).cover);
    const source = await client.dataSources.update({
      data_source_id: WORLD.tasksSourceId,
      icon: { file_upload: { id } },
    });
    linkOf((source as { icon?: unknown }).icon);
  });

  it('works in blocks of the same family, nested ones and updates too', async () => {
    const client = clientOf(running());
    const id = await uploaded(client);
    const text = await uploaded(client, 'list.csv', Buffer.from('a,b'));
    const { results } = await client.blocks.children.append({
      block_id: WORLD.gardenId,
      children: [
        { toggle: { rich_text: [], children: [{ image: { file_upload: { id } } }] } },
        { file: { file_upload: { id: text } } },
      ],
    });
    const [toggle, file] = results as unknown as { id: string; file: { name: string } }[];
    expect(file?.file).toMatchObject({ name: 'list.csv' });
    linkOf(file?.file);
    const inner = await client.blocks.children.list({ block_id: textOf(toggle?.id) });
    const image = inner.results[0] as unknown as { id: string; image: unknown };
    const before = linkOf(image.image);
    const updated = await client.blocks.update({ block_id: image.id, image: { file_upload: { id } } });
    expect(linkOf((updated as unknown as { image: unknown }).image)).not.toBe(before);
    await expect(
      client.blocks.children.append({
        block_id: WORLD.gardenId,
        children: [{ image: { file_upload: { id: text } } }],
      }),
    ).rejects.toThrow('is of type text/csv, and cannot be used where a file of type image is expected');
  });

  it('works in a files property, where an echoed file stays', async () => {
    const client = clientOf(running());
    const source = await client.dataSources.update({
      data_source_id: WORLD.tasksSourceId,
      properties: { Papers: { files: {} } },
    });
    expect(source).toMatchObject({ properties: { Papers: { type: 'files' } } });
    const id = await uploaded(client);
    const row = await client.pages.create({
      parent: { data_source_id: WORLD.tasksSourceId },
      properties: { Papers: { files: [{ file_upload: { id } }, { name: 'Named', file_upload: { id } }] } },
    });
    const read = async () => {
      const page = await client.pages.retrieve({ page_id: row.id });
      const { properties } = page as unknown as {
        properties: { Papers: { files: { name: string; file: { url: string } }[] } };
      };
      return properties.Papers.files;
    };
    const [first, second] = await read();
    expect([first?.name, second?.name]).toEqual(['dot.png', 'Named']);
    const kept = { name: 'Kept', type: 'file' as const, file: { url: textOf(first?.file.url) } };
    await client.pages.update({ page_id: row.id, properties: { Papers: { files: [kept] } } });
    const [echoed] = await read();
    expect(echoed?.name).toBe('Kept');
    expect((await fetch(linkOf(echoed))).status).toBe(200);
  });

  it('refuses what was not sent, and what has expired', async () => {
    const client = clientOf(running());
    const { id } = await client.fileUploads.create({ filename: 'dot.png' });
    const attach = (upload: string) =>
      client.pages.update({ page_id: WORLD.gardenId, cover: { file_upload: { id: upload } } });
    await expect(attach(id)).rejects.toThrow('has the status "pending"');
    const late = await uploaded(client);
    clock = new Date('2026-03-01T10:00:12.345Z');
    await expect(attach(late)).rejects.toThrow('has the status "expired"');
    const file = { filename: 'dot.png', data: new Blob([PNG]) };
    await expect(client.fileUploads.send({ file_upload_id: id, file })).rejects.toThrow(
      'has the status "expired"',
    );
    await expect(attach(WORLD.gardenId)).rejects.toMatchObject({ code: 'object_not_found' });
  });
});

describe('a link to a file', () => {
  async function link(): Promise<string> {
    const client = clientOf(running());
    const id = await uploaded(client);
    const page = await client.pages.update({ page_id: WORLD.gardenId, cover: { file_upload: { id } } });
    return linkOf((page as { cover?: unknown }).cover);
  }

  it('gives the bytes with their type and length, to anyone who has it', async () => {
    const url = await link();
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-length')).toBe(String(PNG.length));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(PNG.length),
      '',
    ]);
  });

  it('is refused when it is changed, and after its hour', async () => {
    const url = await link();
    const changed = new URL(url);
    changed.searchParams.set('expires', String(clock.getTime() + 10 * 3_600_000));
    const other = new URL(url);
    other.pathname = other.pathname.replace('dot.png', 'dog.png');
    for (const bad of [changed.href, other.href, url.split('?')[0] ?? '']) {
      const response = await fetch(bad);
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('signature')]);
    }
    clock = new Date(clock.getTime() + 3_600_001);
    const late = await fetch(url);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('expired')]);
  });

  it('works for seeded files', async () => {
    const emulator = await startEmulator();
    try {
      const client = clientOf(emulator);
      const { results } = await client.blocks.children.list({ block_id: SEED.kitchenSinkId });
      const found = results.find((block) => 'image' in block && block.image.type === 'file');
      const { image } = found as unknown as { image: { file: { url: string } } };
      const response = await fetch(image.file.url);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      expect(await response.text()).toContain('<svg');
    } finally {
      await emulator.close();
    }
  });
});

describe('with a data file', () => {
  it('keeps bytes and links over a restart on another port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-files-'));
    const dataFile = join(folder, 'state.json');
    try {
      const first = await startEmulator({ state: smallState(), dataFile });
      const { accessToken } = first.issueToken();
      const id = await uploaded(clientWith(first, accessToken));
      await clientWith(first, accessToken).pages.update({
        page_id: WORLD.gardenId,
        cover: { file_upload: { id } },
      });
      await first.close();
      expect(readdirSync(`${dataFile}.files`)).toEqual([id]);
      const second = await startEmulator({ dataFile });
      const page = await clientWith(second, accessToken).pages.retrieve({ page_id: WORLD.gardenId });
      const { cover } = page as unknown as { cover: { file: { url: string } } };
      expect(cover.file.url).toContain(second.url);
      expect((await fetch(cover.file.url)).status).toBe(200);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(existsSync(folder)).toBe(false);
  });
});
