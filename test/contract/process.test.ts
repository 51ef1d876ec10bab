import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKeyTexts } from '../../src/config/keys.js';
import { Program } from '../support/process.js';
import { signIn } from '../support/signIn.js';

jest.setTimeout(60_000);

const ROOT = process.cwd();
const APPS_FILE = path.join(ROOT, 'scripts/demo-apps.json');
let folder: string;
const running: Program[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gateway-process-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.kill()));
  await rm(folder, { recursive: true, force: true });
});

function run(file: string, environment: Record<string, string>): Program {
  const program = new Program(path.join(ROOT, file), environment);
  running.push(program);
  return program;
}

const gatewayEnvironment = () => ({
  NOTION_CLIENT_ID: 'id',
  NOTION_CLIENT_SECRET: 'secret',
  NOTION_API_URL: 'http://127.0.0.1:9',
  HOST: '127.0.0.1',
  PORT: '0',
  APPS_FILE,
  DATA_DIR: path.join(folder, 'data'),
});

/** A port that another program has. */
async function occupy(): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, free: () => void server.close() };
}

async function query(
  url: string,
  accessToken: string,
  document: string,
): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query: document }),
  });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

describe('the production process', () => {
  it('refuses an empty environment: everything that is missing, with remedies, and exit code 1', async () => {
    const program = run('src/main.ts', { NODE_ENV: 'production' });
    expect(await program.ended).toBe(1);
    expect(program.output).toContain('The gateway did not start. The configuration has 5 problems:');
    for (const name of ['NOTION_CLIENT_ID', 'NOTION_CLIENT_SECRET', 'APPS_FILE', 'MONGODB_URI', 'PUBLIC_URL'])
      expect(program.output).toContain(`  - ${name} is missing: `);
  });

  it('says in one sentence that MongoDB cannot be reached, without its password', async () => {
    const program = run('src/main.ts', {
      ...gatewayEnvironment(),
      ...generateKeyTexts(),
      DATA_DIR: '',
      MONGODB_URI: 'mongodb://user:hunter2-secret@127.0.0.1:9/gateway',
    });
    expect(await program.ended).toBe(1);
    expect(program.output).toMatch(/The gateway did not start\. .*MongoDB/);
    expect(program.output).not.toContain('hunter2');
  });

  it('says which port is in use', async () => {
    const { port, free } = await occupy();
    const program = run('src/main.ts', { ...gatewayEnvironment(), PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output).toContain(`PORT ${port} is in use by another program`);
    free();
  });

  it('drains on SIGTERM and exits with 0', async () => {
    const program = run('src/main.ts', gatewayEnvironment());
    const [, url] = await program.printed(/"url":"([^"]+)"/);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok' });
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output).toContain('"msg":"stopped"');
  });
});

describe('the demo', () => {
  const demo = (more: Record<string, string> = {}) =>
    run('scripts/demo.ts', { PORT: '0', EMULATOR_PORT: '0', DATA_DIR: path.join(folder, 'demo'), ...more });

  /** The subscriptions that a demo's emulator has. */
  async function webhooksOf(program: Program): Promise<unknown[]> {
    const [, emulator] = await program.printed(/Emulator\s+(http:\S+)/);
    const response = await fetch(`${emulator}/_emulator/webhooks`);
    return ((await response.json()) as { results: unknown[] }).results;
  }

  it('prints where to start, and forgets neither sign-in nor edits when it is stopped and started', async () => {
    const first = demo();
    const [, url = '', port = ''] = await first.printed(/Start here\s+(http:\/\/localhost:(\d+))\//);
    await first.printed(/Ctrl-C stops everything/);
    expect(first.output).toContain(`curl ${url}/graphql`);
    const [, app = '', secret = ''] = await first.printed(/oauth\/token -u ([\w-]+):([\w-]+) -d grant_type/);
    expect(await readFile('docs/sign-in-server.md', 'utf8')).toContain(`-u ${app}:${secret} `);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app,
      client_secret: secret,
    });
    const token = (await (await fetch(`${url}/oauth/token`, { method: 'POST', body })).json()) as {
      access_token: string;
    };
    expect(await query(url, token.access_token, '{ viewer { workspace { name } } }')).toMatchObject({
      data: { viewer: { workspace: { name: 'Acme' } } },
    });
    const [webhook] = await webhooksOf(first);
    expect(webhook).toMatchObject({ url: `http://127.0.0.1:${port}/webhooks/notion`, status: 'active' });
    const { accessToken } = await signIn(
      { url },
      { clientId: 'demo-web', redirectUri: 'http://localhost:3000/callback' },
    );
    const created = await query(
      url,
      accessToken,
      `mutation { createPage(input: { parent: { workspace: true }, title: { text: "Kept over a restart" } }) { page { id } } }`,
    );
    expect(created.errors).toBeUndefined();
    first.signal('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.output).toContain('Stopped.');

    const second = demo({ PORT: port });
    await second.printed(/Ctrl-C stops everything/);
    expect(await webhooksOf(second)).toEqual([webhook]);
    const found = await query(
      url,
      accessToken,
      `{ viewer { person { name } } search(query: "Kept over a restart", first: 1) { nodes { ... on Page { title } } } }`,
    );
    expect(found).toMatchObject({ data: { search: { nodes: [{ title: 'Kept over a restart' }] } } });
    second.signal('SIGINT');
    expect(await second.ended).toBe(0);
    expect(await readFile(path.join(folder, 'demo/keys.json'), 'utf8')).toContain('SIGNING_KEYS');
  });

  it('says which port is in use, and leaves nothing running', async () => {
    const { port, free } = await occupy();
    const program = demo({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output).toContain(`The demo did not start.`);
    expect(program.output).toContain(`PORT ${port} is in use`);
    free();
  });

  it('says which value cannot be a port', async () => {
    const program = demo({ EMULATOR_PORT: 'abc' });
    expect(await program.ended).toBe(1);
    expect(program.output).toContain('EMULATOR_PORT must be a whole number from 0 to 65535, not "abc"');
  });
});
