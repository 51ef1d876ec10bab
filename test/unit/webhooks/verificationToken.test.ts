import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { createLog } from '../../../src/log.js';
import { createVerificationToken } from '../../../src/webhooks/verificationToken.js';
import { newToken } from '../../support/webhooks.js';

let folder: string;
let file: string;
let logged = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gateway-token-'));
  file = path.join(folder, 'webhook-token');
  logged = '';
});
afterEach(() => rm(folder, { recursive: true }));

function start(config: { token?: string; tokenFile?: string | null } = {}) {
  const logTo = new PassThrough();
  logTo.on('data', (chunk: Buffer) => (logged += chunk.toString()));
  const { token = null, tokenFile = file } = config;
  return createVerificationToken({ token, tokenFile }, createLog('debug', logTo));
}

describe('a token in a file', () => {
  it('is what a handshake brings, for its owner’s eyes, and never in the log', async () => {
    const token = start();
    const [first] = [newToken()];
    expect(await token.current()).toBeNull();
    expect(await token.offer(first)).toBe(true);
    expect(await token.current()).toBe(first);
    expect(await readFile(file, 'utf8')).toBe(`${first}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['webhook-token']);
    expect(logged).toContain(file);
    expect(logged).toContain('paste it into the subscription');
    expect(logged).not.toContain(first);
  });

  it('is replaced by another handshake until it has signed a delivery, and never afterwards', async () => {
    const token = start();
    const [first, second, third] = [newToken(), newToken(), newToken()];
    await token.offer(first);
    expect(await token.offer(second)).toBe(true);
    await token.confirm(first);
    expect(await token.offer(second)).toBe(true);
    expect(await token.current()).toBe(second);
    await token.confirm(second);
    expect(await token.offer(third)).toBe(false);
    expect(await token.offer(second)).toBe(true);
    expect(await token.current()).toBe(second);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(logged).toContain('delete the file');
    for (const secret of [first, second, third]) expect(logged).not.toContain(secret);
  });

  it('is not replaced after a restart either', async () => {
    const [first, second] = [newToken(), newToken()];
    const before = start();
    await before.offer(first);
    await before.confirm(first);
    const after = start();
    expect(await after.offer(second)).toBe(false);
    expect(await after.current()).toBe(first);
    await after.confirm(first);
    expect((await readFile(file, 'utf8')).split('\n')).toEqual([
      first,
      expect.stringMatching(/^in use since \d{4}-/) as string,
      '',
    ]);
  });

  it('is no longer replaced from the moment it is confirmed, whoever asks at the same time', async () => {
    const token = start();
    const [first, second] = [newToken(), newToken()];
    await token.offer(first);
    const [, accepted] = await Promise.all([token.confirm(first), token.offer(second)]);
    expect(accepted).toBe(false);
    expect(await token.current()).toBe(first);
  });

  it('starts over when the operator deletes it', async () => {
    const token = start();
    const [first, second] = [newToken(), newToken()];
    await token.offer(first);
    await token.confirm(first);
    await rm(file);
    expect(await token.current()).toBeNull();
    expect(await token.offer(second)).toBe(true);
    await token.confirm(second);
    expect(await token.offer(first)).toBe(false);
  });

  it('may have been written by the operator', async () => {
    const first = newToken();
    await writeFile(file, `  ${first}  \r\n`);
    expect(await start().current()).toBe(first);
    await writeFile(file, '\n');
    expect(await start().current()).toBeNull();
  });

  it('stays what it is, with nothing half-written left, when it cannot be written', async () => {
    const token = start({ tokenFile: path.join(folder, 'nowhere', 'webhook-token') });
    await expect(token.offer(newToken())).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await token.current()).toBeNull();
  });
});

describe('a token of the environment', () => {
  it('is never replaced', async () => {
    const [ours, other] = [newToken(), newToken()];
    const token = start({ token: ours });
    expect(await token.offer(other)).toBe(false);
    expect(await token.offer(ours)).toBe(true);
    await token.confirm(ours);
    expect(await token.current()).toBe(ours);
    expect(await readdir(folder)).toEqual([]);
    expect(logged).toContain('NOTION_WEBHOOK_TOKEN is set');
    expect(logged).not.toContain(other);
  });
});

describe('no token and no file', () => {
  it('refuses handshakes, and says what to set', async () => {
    const token = start({ tokenFile: null });
    const offered = newToken();
    expect(await token.offer(offered)).toBe(false);
    await token.confirm(offered);
    expect(await token.current()).toBeNull();
    expect(logged).toContain('Set WEBHOOK_TOKEN_FILE');
    expect(logged).not.toContain(offered);
  });
});
