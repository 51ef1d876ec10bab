import { startEmulator, type Emulator } from '../../../emulator/emulator.js';
import { createLog } from '../../../src/log.js';
import { createNotion, type Notion } from '../../../src/notion/notion.js';

/** Tighter than Notion's, so that the first burst is already too much. */
const LIMITS = { connection: { perSecond: 3, burst: 3 }, workspace: { perSecond: 100, burst: 400 } };
const GRANTS = 3;
const CALLS = 14;

let emulator: Emulator;
let notion: Notion;

beforeAll(async () => {
  emulator = await startEmulator({ rateLimit: LIMITS });
  notion = createNotion({ apiUrl: emulator.url, log: createLog('silent') });
});

afterAll(async () => {
  await notion.close();
  await emulator.close();
});

it('many calls under a tight limiter all succeed, and few of them are refused on the way', async () => {
  const [workspace] = Object.values(emulator.state.workspaces);
  const people = workspace?.memberIds.slice(0, GRANTS) ?? [];
  const clients = people.map((personId) => {
    const token = emulator.issueToken({ personId }).accessToken;
    return notion.forRequest({
      grantId: personId,
      current: () => Promise.resolve(token),
      renew: () => Promise.reject(new Error('not asked for')),
    });
  });
  const calls = clients.flatMap((client) =>
    Array.from({ length: CALLS }, (_, index) => client.call('search', { page_size: index + 1 })),
  );
  expect(await Promise.all(calls)).toHaveLength(GRANTS * CALLS);
  const sent = clients.reduce((sum, { cost }) => sum + cost.calls, 0);
  expect(sent - GRANTS * CALLS).toBeLessThanOrEqual(GRANTS * 8);
  const { connections, waiting, inFlight } = notion.snapshot();
  expect({ waiting, inFlight }).toEqual({ waiting: 0, inFlight: 0 });
  // How much of a burst went through depends on how fast the machine sends it; the rate must not be blamed for all of it.
  for (const { rate } of Object.values(connections)) expect(rate).toBeGreaterThan(1);
});
