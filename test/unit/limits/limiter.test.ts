import { Counter } from '../../../src/limits/counter.js';
import { createLimiters } from '../../../src/limits/limiter.js';

const OFF = { person: 0, app: 0, api: 0, token: 0, signIn: 0, pages: 0, webhooks: 0 };

describe('a rate limit', () => {
  let now: number;
  beforeEach(() => {
    now = 1_000;
  });
  const clock = () => now;

  it('lets the quota through in each window, and tells how long the rest has to wait', () => {
    const { person } = createLimiters({ ...OFF, person: 2 }, { openCount: null, now: clock });
    const ask = () => person!('ada');
    expect(ask()).toMatchObject({ isAllowed: true, remaining: 1, resetSeconds: 60 });
    now += 20_000;
    expect(ask()).toMatchObject({ isAllowed: true, remaining: 0, resetSeconds: 40 });
    expect(ask()).toMatchObject({ isAllowed: false, remaining: 0, resetSeconds: 40 });
    now += 39_999;
    expect(ask()).toMatchObject({ isAllowed: false, resetSeconds: 1 });
    now += 1;
    expect(ask()).toMatchObject({ isAllowed: true, remaining: 1, resetSeconds: 60 });
  });

  it('counts each key for itself', () => {
    const { person } = createLimiters({ ...OFF, person: 1 }, { openCount: null, now: clock });
    expect([person!('ada'), person!('ada'), person!('grace')]).toMatchObject([
      { isAllowed: true },
      { isAllowed: false },
      { isAllowed: true },
    ]);
  });

  it('is off at 0', () => {
    expect(createLimiters({ ...OFF, api: 1 }, { openCount: null, now: clock })).toEqual({
      api: expect.any(Function) as unknown,
    });
  });
});

describe('a counter', () => {
  it('forgets windows that have ended, and beyond its room the oldest', () => {
    let now = 0;
    const counter = new Counter(1_000, () => now, 3);
    for (const key of ['a', 'b', 'c']) counter.open(key).used = 7;
    counter.open('d');
    expect(counter.size).toBeLessThanOrEqual(3);
    expect(counter.open('c').used).toBe(7);
    expect(counter.open('a').used).toBe(0);
    now = 5_000;
    for (const key of ['e', 'f', 'g']) counter.open(key);
    expect(counter.size).toBe(3);
  });
});
