import { PassThrough } from 'node:stream';
import { createLog } from '../../src/log.js';

describe('createLog', () => {
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
