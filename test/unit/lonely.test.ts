import { setTimeout as sleep } from 'node:timers/promises';
import { warnOfOthers } from '../../src/lonely.js';
import type { Store } from '../../src/storage/store.js';
import { keepLog } from '../support/logLines.js';
import { openTempStore } from '../support/tempStore.js';
import { until } from '../support/until.js';

const TIMES = { keepMs: 300, everyMs: 20 };
const WARNING = expect.stringContaining('Set REDIS_URL to the same Redis for all of them') as string;

describe('a gateway without Redis', () => {
  let store: Store;
  let close: () => Promise<void>;
  const stops: (() => void)[] = [];
  beforeEach(async () => {
    ({ store, close } = await openTempStore());
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await close();
  });

  const start = () => {
    const kept = keepLog();
    stops.push(warnOfOthers({ leases: store.leases, log: kept.log, ...TIMES }));
    return kept;
  };

  it('warns once of another one that is alive, and so does that one', async () => {
    const logs = [start(), start(), start()];
    await until(() => logs.every((kept) => kept.at(40).length > 0));
    await sleep(3 * TIMES.everyMs);
    for (const kept of logs) expect(kept.at(40)).toEqual([WARNING]);
  });

  it('warns of nothing while it is alone, nor of one that was killed before it started', async () => {
    await store.leases.acquire('gateway-without-redis:first', 'killed', TIMES.keepMs);
    await store.leases.acquire('gateway-without-redis:second', 'killed', TIMES.keepMs);
    const kept = start();
    // Until it has had the first place for as long as a warning takes.
    await until(async () => !(await store.leases.acquire('gateway-without-redis:first', 'killed', 1)));
    await sleep(2 * TIMES.keepMs);
    expect(kept.at(40)).toEqual([]);
  });
});
