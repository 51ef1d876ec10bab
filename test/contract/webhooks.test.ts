import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { Client, signWebhookPayload } from '@notionhq/client';
import { SEED } from '../../emulator/seed/ids.js';
import { subscribe } from '../../scripts/demoWebhooks.js';
import { EVENTS } from '../../src/webhooks/table.js';
import { signIn } from '../support/signIn.js';
import { newEvent, newToken, Sender } from '../support/webhooks.js';
import { openSession, type Session } from './graphql/session.js';

const PAGE = `{ page(id: "${SEED.websiteProjectId}") { title } }`;
const WELCOME = `{ page(id: "${SEED.northwindWelcomeId}") { title } }`;
const NORTHWIND = { workspaceId: SEED.northwindId, personId: SEED.maryId };

let log = '';
let session: Session;
let sender: Sender;

async function open(environment: Record<string, string> = {}): Promise<void> {
  const logTo = new PassThrough();
  log = '';
  logTo.on('data', (chunk: Buffer) => (log += chunk.toString()));
  session = await openSession({ logTo, environment: { CACHE_SECONDS: '600', ...environment } });
  sender = new Sender(session.url);
}

async function ask(query = PAGE, token = session.accessToken) {
  const { body } = await session.post({ query }, { authorization: `Bearer ${token}` });
  return { data: body.data, calls: (body.extensions?.notion as { calls: number }).calls };
}

/** Whether what was cached has been forgotten; it is cached again afterwards. */
async function isForgotten(query?: string, token?: string): Promise<boolean> {
  return (await ask(query, token)).calls > 0;
}

describe('a delivery', () => {
  const token = newToken();
  beforeAll(() => open({ NOTION_WEBHOOK_TOKEN: token }));
  beforeEach(async () => {
    log = '';
    await ask();
  });
  afterAll(() => session.close());

  it.each(Object.entries(EVENTS))(
    'is taken, and what it makes stale forgotten: %s',
    async (type, { stale }) => {
      expect(await sender.deliver(newEvent(type), token)).toBe(200);
      expect(await isForgotten()).toBe(stale === 'workspace');
    },
  );

  it('leaves other workspaces alone', async () => {
    const { accessToken: mary } = await signIn(session.gateway, NORTHWIND);
    await ask(WELCOME, mary);
    await sender.deliver(newEvent('page.created'), token);
    expect(await isForgotten(WELCOME, mary)).toBe(false);
    await sender.deliver(newEvent('page.created', { workspace_id: SEED.northwindId }), token);
    expect(await isForgotten(WELCOME, mary)).toBe(true);
    expect(await isForgotten()).toBe(true);
    expect(await isForgotten()).toBe(false);
  });

  it('finds its workspace however the id is written', async () => {
    const workspace_id = SEED.acmeId.replaceAll('-', '').toUpperCase();
    await sender.deliver(newEvent('page.created', { workspace_id }), token);
    expect(await isForgotten()).toBe(true);
  });

  it('counts once, however often it comes', async () => {
    const event = newEvent('page.content_updated');
    await sender.deliver(event, token);
    expect(await isForgotten()).toBe(true);
    expect(await sender.deliver(event, token)).toBe(200);
    expect(await sender.deliver({ ...event, attempt_number: 2 }, token)).toBe(200);
    expect(await isForgotten()).toBe(false);
  });

  it('of a type that nobody knows yet is about its workspace still', async () => {
    expect(await sender.deliver(newEvent('page.created', { type: 'page.bookmarked' }), token)).toBe(200);
    expect(await isForgotten()).toBe(true);
    expect(log).toContain('webhook event of an unknown form');
  });

  it.each(['null', '[]', '7', '{', '', '{"type":"page.created"}', '{"verification_token":7}'])(
    'that is no event is acknowledged and noted: %s',
    async (body) => {
      expect(await sender.deliver(body, token)).toBe(200);
      expect(await isForgotten()).toBe(false);
      expect(log).toContain('webhook event ignored: it cannot be read');
    },
  );

  it('is not acted upon when its signature is anything but that of these bytes by the token', async () => {
    const body = JSON.stringify(newEvent('page.created'), null, 2);
    const sign = (text: string, by = token) => signWebhookPayload({ body: text, verificationToken: by });
    const good = await sign(body);
    const variants: Record<string, string>[] = [
      {},
      { 'x-notion-signature': '' },
      { 'x-notion-signature': 'sha256=' },
      { 'x-notion-signature': good.slice('sha256='.length) },
      { 'x-notion-signature': good.replace('sha256', 'sha1') },
      { 'x-notion-signature': good.slice(0, -1) },
      { 'x-notion-signature': `${good}0` },
      { 'x-notion-signature': `${good}, ${good}` },
      { 'x-notion-signature': good.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
      { 'x-notion-signature': `sha256=${'0'.repeat(64)}` },
      { 'x-notion-signature': `sha256=${'z'.repeat(64)}` },
      { 'x-notion-signature': await sign(body, newToken()) },
      { 'x-notion-signature': await sign(JSON.stringify(JSON.parse(body))) },
      { 'x-notion-signature': await sign(`${body} `) },
      { 'x-hub-signature-256': good },
      { authorization: `Bearer ${token}` },
    ];
    for (const headers of variants) {
      const { status, text } = await sender.post(body, headers);
      expect([headers, status]).toEqual([headers, 401]);
      expect(JSON.parse(text)).toMatchObject({ error: 'invalid_request' });
    }
    expect(await isForgotten()).toBe(false);
    expect(log).not.toContain(token);
    const upper = good.replace(/[0-9a-f]{64}/, (hex) => hex.toUpperCase());
    expect((await sender.post(body, { 'x-notion-signature': upper })).status).toBe(200);
    expect(await isForgotten()).toBe(true);
  });

  it('is not remembered when it was refused', async () => {
    const event = newEvent('page.created');
    expect(await sender.deliver(event, newToken())).toBe(401);
    expect(await sender.deliver(event, token)).toBe(200);
    expect(await isForgotten()).toBe(true);
  });

  it('is refused when it is huge, packed or no JSON, before it is looked at', async () => {
    const body = JSON.stringify(newEvent('page.created'));
    const signature = { 'x-notion-signature': await signWebhookPayload({ body, verificationToken: token }) };
    const status = async (text: string, headers: Record<string, string> = {}) =>
      (await sender.post(text, { ...signature, ...headers })).status;
    expect(await status(JSON.stringify({ padding: 'x'.repeat(1_100_000) }))).toBe(413);
    expect(await status(body, { 'content-encoding': 'gzip' })).toBe(415);
    expect(await status(body, { 'content-type': 'text/plain' })).toBe(415);
    expect(await isForgotten()).toBe(false);
    expect(await status(body, { 'content-type': 'application/json; charset=utf-8' })).toBe(200);
    expect(await isForgotten()).toBe(true);
  });

  it('with many long lists is not huge', async () => {
    const updated_blocks = Array.from({ length: 10_000 }, (_, index) => ({ id: `b${index}`, type: 'block' }));
    const event = newEvent('page.content_updated');
    await sender.deliver({ ...event, data: { ...(event.data as object), updated_blocks } }, token);
    expect(await isForgotten()).toBe(true);
  });

  it('comes by POST alone', async () => {
    const response = await fetch(`${session.url}/webhooks/notion`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('with a token beside its type is no handshake', async () => {
    const { status } = await sender.post(
      JSON.stringify(newEvent('page.created', { verification_token: token })),
    );
    expect(status).toBe(401);
  });
});

describe('the handshake', () => {
  beforeEach(() => open());
  afterEach(() => session.close());

  it('gives the gateway its token, which the operator finds in a file', async () => {
    const token = newToken();
    await ask();
    expect(await sender.deliver(newEvent('page.created'), token)).toBe(401);
    expect(await sender.handshake(token)).toBe(200);
    expect(await readFile(path.join(session.dataDir, 'webhook-token'), 'utf8')).toBe(`${token}\n`);
    expect(await isForgotten()).toBe(false);
    expect(await sender.deliver(newEvent('page.created'), token)).toBe(200);
    expect(await isForgotten()).toBe(true);
    expect(log).toContain('webhook-token');
    expect(log).not.toContain(token);
  });

  it('takes a token sent anew until the first delivery, and cannot be forged afterwards', async () => {
    const [lost, token, forged] = [newToken(), newToken(), newToken()];
    await sender.handshake(lost);
    expect(await sender.handshake(token)).toBe(200);
    expect(await sender.deliver(newEvent('page.created'), lost)).toBe(401);
    expect(await sender.deliver(newEvent('page.created'), token)).toBe(200);
    await ask();
    expect(await sender.handshake(forged)).toBe(403);
    const signed = JSON.stringify({ verification_token: forged });
    expect(await sender.deliver(signed, forged)).toBe(403);
    expect(await sender.deliver(newEvent('page.created'), forged)).toBe(401);
    expect(await isForgotten()).toBe(false);
    expect(await sender.deliver(newEvent('page.created'), token)).toBe(200);
    expect(await isForgotten()).toBe(true);
    expect(log).toContain('webhook handshake refused: the token in this file is in use');
    for (const secret of [lost, token, forged]) expect(log).not.toContain(secret);
  });

  it.each([
    ['a short token', { verification_token: 'short' }],
    ['an endless token', { verification_token: `secret_${'x'.repeat(300)}` }],
    ['a token with spaces', { verification_token: 'secret_with a space in the middle' }],
    ['a token of two lines', { verification_token: 'secret_with\na line of its own' }],
    ['no token', { verification_token: null }],
    ['much beside its token', { verification_token: newToken(), padding: 'x'.repeat(3_000) }],
  ])('is none with %s', async (_, body) => {
    expect((await sender.post(JSON.stringify(body))).status).toBe(401);
    await expect(readFile(path.join(session.dataDir, 'webhook-token'))).rejects.toThrow('ENOENT');
  });
});

describe('a change in Notion', () => {
  beforeEach(() => open());
  afterEach(() => session.close());

  it('shows at once to every app, though its page was cached', async () => {
    const { emulator, gateway, dataDir } = session;
    const tokenFile = path.join(dataDir, 'webhook-token');
    const subscribing = { emulatorUrl: emulator.url, gatewayUrl: gateway.url, tokenFile };
    const id = await subscribe(subscribing);
    expect(await subscribe(subscribing)).toBe(id);
    await admin('PATCH', '/webhooks', { window_ms: 600_000 });
    const { accessToken: grace } = await signIn(gateway, {
      personId: SEED.graceId,
      clientId: 'native-app',
    });
    const tokens = [session.accessToken, grace];
    for (const token of tokens) await ask(PAGE, token);

    const auth = emulator.issueToken({ personId: SEED.alanId }).accessToken;
    const notion = new Client({ auth, baseUrl: emulator.url, notionVersion: '2026-03-11' });
    const title = 'Renamed elsewhere';
    const properties = { Name: { title: [{ text: { content: title } }] } };
    await notion.pages.update({ page_id: SEED.websiteProjectId, properties });
    for (const token of tokens)
      expect(await ask(PAGE, token)).toEqual({ calls: 0, data: { page: { title: 'Website relaunch' } } });

    await admin('POST', '/flush', {});
    while (!(await attempts(id)).some((status) => status === 200));
    for (const token of tokens)
      expect(await ask(PAGE, token)).toMatchObject({ calls: 1, data: { page: { title } } });
    while (!(await readFile(tokenFile, 'utf8')).includes('in use since'));
    expect(log).not.toContain('secret_');

    await subscribe({ ...subscribing, gatewayUrl: gateway.url.replace('localhost', '127.0.0.1') });
    const { results } = (await admin('GET', '/webhooks')) as { results: { status: string }[] };
    expect(results.map(({ status }) => status)).toEqual(['active']);
  });

  async function admin(method: string, place: string, body?: object): Promise<unknown> {
    const response = await fetch(`${session.emulator.url}/_emulator${place}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return response.json();
  }

  async function attempts(id: string): Promise<(number | null)[]> {
    const { attempts } = (await admin('GET', `/webhooks/${id}`)) as { attempts: { status: number | null }[] };
    return attempts.map(({ status }) => status);
  }
});
