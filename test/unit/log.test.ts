import { PassThrough } from 'node:stream';
import { createLog } from '../../src/log.js';

describe('createLog', () => {
  it('writes errors with message and stack under either key', () => {
    const lines: string[] = [];
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const log = createLog('info', stream);
    log.error({ error: new Error('first') }, 'one');
    log.error({ err: new Error('second') }, 'two');
    expect(lines.map((line) => JSON.parse(line) as Record<string, { message?: string }>)).toMatchObject([
      { error: { message: 'first', stack: expect.stringContaining('log.test') as string } },
      { err: { message: 'second' } },
    ]);
  });

  it('redacts secrets wherever they stand in what is logged', () => {
    const lines: string[] = [];
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const secret = 'ntn_very-secret';
    createLog('info', stream).info(
      {
        access_token: secret,
        tokens: { refresh_token: secret },
        request: { headers: { authorization: secret, cookie: secret } },
        query: { code: secret, state: secret },
        client_secret: secret,
      },
      'hello',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('hello');
    expect(lines[0]).toContain('[redacted]');
    expect(lines[0]).not.toContain(secret);
  });
});
