import { readFileSync } from 'node:fs';

import { SEED } from '../../../emulator/seed/ids.js';
import { seedState } from '../../../emulator/seed/seed.js';
import { ask, textOf, useEmulator } from './world.js';

/** What the guide says, held against the emulator. */
const GUIDE = readFileSync('docs/emulator.md', 'utf8');
const running = useEmulator({ state: seedState() });

function firstCells(heading: string): string[] {
  const part = GUIDE.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

describe('docs/emulator.md', () => {
  it('names every admin route, and no other', async () => {
    const { body } = await ask(running(), '/_emulator/nothing');
    const routes = [...textOf(body.message).matchAll(/[A-Z]+ \/_emulator\/[\w/:]+/g)].map(([route]) => route);
    const named = [...GUIDE.matchAll(/`([A-Z]+ \/_emulator\/[\w/:]+)`/g)].map(([, route]) => route);
    expect([...new Set(named)].sort()).toEqual(routes.sort());
  });

  it('names the keys of a fault as they are', async () => {
    const good: Record<string, unknown> = {
      ...{ status: 500, code: 'x', headers: {}, body: 'x', edge: true, delayMs: 0, cut: 'body', times: 1 },
      match: { path: 'nowhere' },
    };
    const keys = firstCells('Asking for trouble');
    expect(keys.sort()).toEqual(Object.keys(good).sort());
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(good),
    };
    expect((await ask(running(), '/_emulator/faults', init)).status).toBe(200);
    await ask(running(), '/_emulator/faults', { method: 'DELETE' });
  });

  it('names ids and people that are there', () => {
    const { entities, people } = running().state;
    const ids = [...GUIDE.matchAll(/`([0-9a-f]{8}-[0-9a-f-]{27})`/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.filter((id) => !entities[id])).toEqual([]);
    expect(ids).toContain(SEED.kitchenSinkId);
    expect(Object.values(people).filter(({ name }) => !GUIDE.includes(name))).toEqual([]);
  });

  it('names the settings that the program reads', () => {
    const read = [...readFileSync('emulator/main.ts', 'utf8').matchAll(/process\.env\.(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(firstCells('Settings').sort()).toEqual([...new Set(read)].sort());
  });
});
