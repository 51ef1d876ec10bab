import { Throttle } from '../../../src/limits/throttle.js';

describe('a throttle', () => {
  let now: number;
  let throttle: Throttle;
  beforeEach(() => {
    now = 0;
    throttle = new Throttle({ name: 'test', free: 3, longestSeconds: 20 }, () => now);
  });
  const fail = () => {
    throttle.failed('ada');
    const seconds = throttle.waitSeconds('ada');
    now += seconds * 1_000;
    return seconds;
  };

  it('doubles the wait with every failure after the free ones, up to the longest', () => {
    expect(Array.from({ length: 9 }, fail)).toEqual([0, 0, 1, 2, 4, 8, 16, 20, 20]);
    expect(throttle.waitSeconds('ada')).toBe(0);
  });

  it('lets nobody wait for the failures of others', () => {
    for (let at = 0; at < 9; at += 1) throttle.failed('ada');
    expect([throttle.waitSeconds('ada'), throttle.waitSeconds('grace')]).toEqual([20, 0]);
  });

  it('forgets after a quarter of an hour without failures, and at once after a success', () => {
    for (let at = 0; at < 5; at += 1) fail();
    throttle.succeeded('ada');
    expect(fail()).toBe(0);
    for (let at = 0; at < 5; at += 1) fail();
    expect(fail()).toBeGreaterThan(0);
    now += 15 * 60_000;
    expect(fail()).toBe(0);
  });
});
