import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { DEMO_CLIENT } from '../../../emulator/emulator.js';
import { Program } from '../../support/process.js';

const MAIN = 'emulator/main.ts';

let started: Program | undefined;
afterEach(() => started?.kill());

function run(environment: Record<string, string>): Program {
  started = new Program(MAIN, environment);
  return started;
}

describe('npm run emulator', () => {
  it('prints where it listens and with which client, and stops on Ctrl-C', async () => {
    const program = run({ EMULATOR_PORT: '0' });
    const [, url] = await program.printed(/listens on (http:\/\/127\.0\.0\.1:\d+)/);
    await program.printed(/Ctrl-C/);
    expect(program.output).toContain(DEMO_CLIENT.id);
    expect(program.output).toContain(DEMO_CLIENT.secret);
    const token = /ntn_\w+/.exec(program.output)?.[0];
    const headers = { authorization: `Bearer ${token}`, 'notion-version': '2026-03-11' };
    const answer = await fetch(`${url}/v1/users/me`, { headers });
    expect(answer.status).toBe(200);
    program.signal('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('says that the port is in use, and fails', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const program = run({ EMULATOR_PORT: String(port) });
      expect(await program.ended).toBe(1);
      expect(program.output.trim()).toBe(
        `The emulator cannot listen on 127.0.0.1:${port}: the port is in use: stop what uses it, or choose another one with EMULATOR_PORT.`,
      );
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('has the capabilities that it is told', async () => {
    const program = run({ EMULATOR_PORT: '0', EMULATOR_CAPABILITIES: 'insert_content, read_comments' });
    const [, url] = await program.printed(/listens on (http:\/\/127\.0\.0\.1:\d+)/);
    await program.printed(/Ctrl-C/);
    const token = /ntn_\w+/.exec(program.output)?.[0];
    const headers = { authorization: `Bearer ${token}`, 'notion-version': '2026-03-11' };
    expect((await fetch(`${url}/v1/users`, { headers })).status).toBe(403);
  });

  it('refuses a capability that Notion does not have', async () => {
    const program = run({ EMULATOR_PORT: '0', EMULATOR_CAPABILITIES: 'read_minds' });
    expect(await program.ended).toBe(1);
    expect(program.output.trim()).toMatch(/^EMULATOR_CAPABILITIES must name some of .*had "read_minds"\.$/);
  });

  it('refuses a port that is none', async () => {
    const program = run({ EMULATOR_PORT: '70000' });
    expect(await program.ended).toBe(1);
    expect(program.output.trim()).toBe('EMULATOR_PORT must be a port from 0 to 65535, instead was "70000".');
  });
});
