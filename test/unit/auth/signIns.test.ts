import { jest } from '@jest/globals';
import { deviceOf } from '../../../src/auth/device.js';
import { createSignIns } from '../../../src/auth/signIns.js';
import { createLog } from '../../../src/log.js';
import { NO_NEWS } from '../../../src/shared/news.js';
import type { Store } from '../../../src/storage/store.js';
import { silentAudit } from '../../support/silentAudit.js';
import { openTempStore } from '../../support/tempStore.js';

const WHOSE = { grantId: 'acme', clientId: 'web-app' };

describe('sign-ins as one process sees them', () => {
  let store: Store;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ store, close } = await openTempStore());
    await store.signIns.save({ id: 'phone', personId: 'ada', userAgent: null, ...WHOSE }, 900);
  });
  afterEach(() => close());

  const watched = () => {
    const [find, touch] = [jest.spyOn(store.signIns, 'find'), jest.spyOn(store.signIns, 'touch')];
    return {
      find,
      touch,
      signIns: createSignIns({ store, news: NO_NEWS, log: createLog('silent'), audit: silentAudit }),
    };
  };

  it('cost the store one look for many requests, and a note only when the last is old', async () => {
    const { find, touch, signIns } = watched();
    const asked = await Promise.all(Array.from({ length: 50 }, () => signIns.stands('phone', WHOSE)));
    expect(new Set(asked)).toEqual(new Set([true]));
    expect([find.mock.calls.length, touch.mock.calls.length]).toEqual([1, 1]);
    await touch.mock.results[0]?.value;
    const another = createSignIns({ store, news: NO_NEWS, log: createLog('silent'), audit: silentAudit });
    expect(await another.stands('phone', WHOSE)).toBe(true);
    expect([find.mock.calls.length, touch.mock.calls.length]).toEqual([2, 1]);
  });

  it('end at once in the process that ends them', async () => {
    const { signIns } = watched();
    expect(await signIns.stands('phone', WHOSE)).toBe(true);
    await signIns.end('phone', 'person');
    expect(await signIns.stands('phone', WHOSE)).toBe(false);
    expect(await signIns.stands('never there', WHOSE)).toBe(false);
  });

  it('stand for the grant and the app that they were made for', async () => {
    const { find, signIns } = watched();
    expect(await signIns.stands('phone', WHOSE)).toBe(true);
    expect(await signIns.stands('phone', { ...WHOSE, grantId: 'other' })).toBe(false);
    expect(await signIns.stands('phone', { ...WHOSE, clientId: 'other' })).toBe(false);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('are asked for again after the store has failed', async () => {
    const { find, signIns } = watched();
    find.mockRejectedValueOnce(new Error('store is down'));
    await expect(signIns.stands('phone', WHOSE)).rejects.toThrow('store is down');
    expect(await signIns.stands('phone', WHOSE)).toBe(true);
  });
});

describe('a device', () => {
  it.each([
    [null, null],
    ['', null],
    ['Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox on Windows'],
    ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
    ['Mozilla/5.0 (Macintosh) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Mac'],
    ['Mozilla/5.0 (iPad; CPU OS 18_6) AppleWebKit/605 Version/18.6 Safari/604.1', 'Safari on iPad'],
    ['curl/8.5.0', 'curl'],
    ['MyNotes/2.1 (Linux; arm64)', 'MyNotes on Linux'],
    ['x'.repeat(500), 'x'.repeat(60)],
  ])('%j is shown as %j', (userAgent, shown) => {
    expect(deviceOf(userAgent)).toBe(shown);
  });
});
