import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmulator } from '../../../emulator/emulator.js';
import { ask, clientOf, clientWith, smallState, WORLD } from './world.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the data file', () => {
  it('lets tokens and edits outlive a restart', async () => {
    const dataFile = join(folder, 'deep', 'state.json');
    const first = await startEmulator({ state: smallState(), dataFile });
    const { accessToken } = first.issueToken();
    const before = clientWith(first, accessToken);
    const page = await before.pages.create({ parent: { page_id: WORLD.gardenId } });
    await first.close();
    expect(existsSync(`${dataFile}.next`)).toBe(false);
    const second = await startEmulator({ state: smallState(), dataFile });
    try {
      const after = clientWith(second, accessToken);
      await expect(after.pages.retrieve({ page_id: page.id })).resolves.toMatchObject({ id: page.id });
    } finally {
      await second.close();
    }
  });

  it('is saved while the emulator runs', async () => {
    const dataFile = join(folder, 'state.json');
    const emulator = await startEmulator({ state: smallState(), dataFile });
    try {
      const { accessToken } = emulator.issueToken();
      const deadline = Date.now() + 10_000;
      while (!existsSync(dataFile) && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(readFileSync(dataFile, 'utf8')).toContain(accessToken);
    } finally {
      await emulator.close();
    }
  });

  it('is named when it cannot be read', async () => {
    const dataFile = join(folder, 'state.json');
    writeFileSync(dataFile, '{');
    await expect(startEmulator({ dataFile })).rejects.toThrow(
      `Delete ${dataFile} to start from the seeded workspace.`,
    );
    writeFileSync(dataFile, '{"people":{}}');
    await expect(startEmulator({ dataFile })).rejects.toThrow('data file has no "workspaces"');
  });
});

describe('starting', () => {
  it('says that a port is in use', async () => {
    const first = await startEmulator({ state: smallState() });
    try {
      await expect(startEmulator({ state: smallState(), port: first.port })).rejects.toThrow(
        `The emulator cannot listen on 127.0.0.1:${first.port}: the port is in use: stop what uses it, or choose another one with EMULATOR_PORT.`,
      );
    } finally {
      await first.close();
    }
  });

  it('keeps two emulators apart', async () => {
    const [first, second] = await Promise.all([
      startEmulator({ state: smallState() }),
      startEmulator({ state: smallState() }),
    ]);
    try {
      const { accessToken } = first.issueToken();
      const answer = await ask(second, '/v1/users/me', {
        headers: { authorization: `Bearer ${accessToken}` },
      });
      expect(answer.status).toBe(401);
      await clientOf(first).pages.update({ page_id: WORLD.gardenId, in_trash: true });
      await expect(clientOf(second).pages.retrieve({ page_id: WORLD.gardenId })).resolves.toMatchObject({
        in_trash: false,
      });
      expect(() => first.issueToken({ personId: WORLD.gardenId })).toThrow('There is no person');
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});
