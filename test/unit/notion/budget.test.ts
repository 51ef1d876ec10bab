import type { BudgetNews } from '../../../src/notion/allowances.js';
import { Budget } from '../../../src/notion/budget.js';
import { connectionLimits, WORKSPACE_LIMITS } from '../../../src/notion/budgetLimits.js';
import type { Complaint } from '../../../src/notion/learnedLimit.js';

const CONNECTION_LIMITS = connectionLimits(3);

const MINUTE = 60_000;

function burst(budget: Budget, now: number): number {
  let calls = 0;
  while (budget.waitMs(now) === 0) {
    budget.spend(now);
    calls += 1;
  }
  return calls;
}

/** Spends whatever may go from one time to the other, and gives the time of the last call. */
function keepBusy(budget: Budget, from: number, to: number): number {
  let now = from;
  for (let next = now + budget.waitMs(now); next <= to; next = now + budget.waitMs(now)) {
    now = next;
    budget.spend(now);
  }
  return now;
}

const complaint = (sentAt: number, over: Partial<Complaint> = {}): Complaint => ({
  pauseMs: 1_000,
  sentAt,
  ...over,
});

describe('the budget of a connection', () => {
  it('gives a burst of 9, then a little less than 3 a second', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    expect(burst(budget, 0)).toBe(9);
    expect(budget.waitMs(0)).toBeCloseTo(500 / 2.94);
    expect(burst(budget, 1_000)).toBe(3);
    expect(burst(budget, 3_000)).toBe(6);
  });

  it('saves up no more than one burst', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    burst(budget, 0);
    expect(burst(budget, 50_000)).toBe(9);
  });

  it('cuts the burst to what went through, and leaves the rate alone', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    burst(budget, 0);
    for (let i = 0; i < 6; i += 1) budget.slowDown(50 + i, complaint(0));
    expect(budget.view(60)).toMatchObject({ burst: 2.5, rate: 2.94 });
    expect(burst(budget, 1_255)).toBe(1);
    expect(burst(budget, 11_055)).toBe(2);
  });

  it('lets a burst that was cut grow by a call in five minutes', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    burst(budget, 0);
    for (let i = 0; i < 6; i += 1) budget.slowDown(0, complaint(0));
    expect(budget.view(1_000 + 5 * MINUTE).burst).toBeCloseTo(3.5);
    expect(budget.view(1_000 + 60 * MINUTE).burst).toBe(9.5);
  });

  it('lowers the rate a little below the pace that was accepted, which recovers within two minutes', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    const sentAt = keepBusy(budget, 0, 20_000);
    budget.slowDown(20_050, complaint(sentAt));
    expect(budget.rate).toBeGreaterThan(2.5);
    expect(budget.rate).toBeLessThan(2.8);
    expect(budget.view(20_050).burst).toBe(9.5);
    expect(budget.view(20_050 + 2 * MINUTE).rate).toBe(2.94);
  });

  it('counts complaints about what was sent before the first of them once', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    const sentAt = keepBusy(budget, 0, 20_000);
    budget.slowDown(20_050, complaint(sentAt));
    const { rate } = budget;
    for (let i = 0; i < 5; i += 1) budget.slowDown(20_060, complaint(sentAt - i));
    expect(budget.rate).toBe(rate);
  });

  it('never falls below its floor', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    for (let now = 0; now < 2 * MINUTE; now += 3_000) {
      budget.spend(now);
      budget.slowDown(now + 10, complaint(now, { pauseMs: 2_900 }));
    }
    expect(budget.rate).toBeGreaterThanOrEqual(0.5);
    expect(budget.rate).toBeLessThan(0.6);
  });

  it('does not blame its burst for an overload of Notion', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    burst(budget, 0);
    budget.slowDown(50, complaint(0, { isOverload: true }));
    expect(budget.view(50).burst).toBeGreaterThan(7);
    expect(budget.rate).toBeLessThan(2.94);
  });

  it('pauses for as long as it was told, and keeps the longest of several pauses', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    budget.slowDown(0, complaint(0, { pauseMs: 5_000 }));
    budget.slowDown(100, complaint(0));
    expect(budget.waitMs(1_100)).toBe(3_900);
    expect(budget.view(1_100).pausedMs).toBe(3_900);
    expect(burst(budget, 5_000)).toBe(1);
  });

  it('tries more after a minute of steady demand, up to 600 a minute', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    keepBusy(budget, 0, 59_000);
    expect(budget.rate).toBe(2.94);
    keepBusy(budget, 59_000, 2 * MINUTE);
    expect(budget.rate).toBeGreaterThan(3.5);
    expect(budget.rate).toBeLessThan(4.5);
    keepBusy(budget, 2 * MINUTE, 10 * MINUTE);
    expect(budget.rate).toBeCloseTo(9.8);
  });

  it('does not take rest for steady demand', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    for (let now = 0; now < 10 * MINUTE; now += 1_000) {
      budget.waitMs(now);
      budget.spend(now);
    }
    expect(budget.rate).toBe(2.94);
  });

  it('goes back after a complaint about more than is promised, and does not try again for half an hour', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    const sentAt = keepBusy(budget, 0, 80_000);
    expect(budget.rate).toBeGreaterThan(3);
    budget.slowDown(80_000, complaint(sentAt));
    keepBusy(budget, 81_000, 20 * MINUTE);
    expect(budget.rate).toBeLessThan(3.4);
    const { rate } = budget;
    keepBusy(budget, 20 * MINUTE, 40 * MINUTE);
    expect(budget.rate).toBeGreaterThan(rate);
  });

  it('is rested when nothing would be lost by forgetting it, or after an hour without a call', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    expect(budget.isRested(0)).toBe(true);
    burst(budget, 0);
    expect(budget.isRested(1_000)).toBe(false);
    expect(budget.isRested(4_000)).toBe(true);
    burst(budget, 4_000);
    for (let i = 0; i < 6; i += 1) budget.slowDown(4_000, complaint(4_000));
    expect(budget.isRested(10_000)).toBe(false);
    expect(budget.isRested(65 * MINUTE)).toBe(true);
  });
});

describe('the budget of a workspace', () => {
  it('limits nothing before a complaint, and then keeps a little below what was accepted', () => {
    const budget = new Budget(WORKSPACE_LIMITS, 0);
    for (let now = 0; now < 10_000; now += 50) budget.spend(now);
    expect(budget.waitMs(9_950)).toBe(0);
    budget.slowDown(9_960, complaint(9_950));
    expect(budget.rate).toBeGreaterThan(18);
    expect(budget.rate).toBeLessThan(20);
    expect(budget.waitMs(9_960)).toBe(1_000);
    expect(burst(budget, 60_000)).toBeLessThan(80);
  });
});

describe('a budget that other gateways spend, too', () => {
  const news = (over: Partial<BudgetNews> = {}): BudgetNews => ({
    lesson: new Budget(CONNECTION_LIMITS, 0).lesson(0),
    spent: 0,
    saved: 9.5,
    ...over,
  });

  it('has no more saved up than they have left', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    budget.learn(0, news({ spent: 8, saved: 1.5 }), 2);
    expect(burst(budget, 0)).toBe(3);
  });

  it('takes over what they have learned, once', () => {
    const [told, budget] = [new Budget(CONNECTION_LIMITS, 0), new Budget(CONNECTION_LIMITS, 0)];
    keepBusy(told, 0, 20_000);
    told.slowDown(20_000, complaint(20_000));
    const learned = { lesson: told.lesson(20_000), spent: 67, saved: 0 };
    budget.learn(20_000, news(learned), 0);
    const { rate, burst: size } = told.view(20_000);
    expect(budget.view(20_000)).toEqual({ rate, burst: size, pausedMs: 1_000 });
    budget.slowDown(22_000, complaint(22_000));
    const lower = budget.view(22_000).rate;
    budget.learn(22_000, news(learned), 0);
    expect(budget.view(22_000).rate).toBe(lower);
  });

  it('counts what they have sent when it is told that a burst was too large', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    budget.learn(0, news(), 0);
    budget.spend(10);
    budget.learn(20, news({ spent: 6, saved: 3.5 }), 1);
    budget.slowDown(50, complaint(20));
    // Six went, of which one was refused.
    expect(budget.view(50).burst).toBeCloseTo(4.5, 1);
  });
});
