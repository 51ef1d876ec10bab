import { Budget, CONNECTION_LIMITS, WORKSPACE_LIMITS } from '../../../src/notion/budget.js';

function burst(budget: Budget, now: number): number {
  let calls = 0;
  while (budget.waitMs(now) === 0) {
    budget.spend();
    calls += 1;
  }
  return calls;
}

describe('the budget of a connection', () => {
  it('gives a burst of 10, then 3 a second', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    expect(burst(budget, 0)).toBe(10);
    expect(budget.waitMs(0)).toBeCloseTo(1000 / 3);
    expect(burst(budget, 1_000)).toBe(3);
    expect(burst(budget, 3_000)).toBe(6);
  });

  it('saves up no more than one burst', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    burst(budget, 0);
    expect(burst(budget, 3_600_000)).toBe(10);
  });

  it('pauses for as long as it was told, then goes at half the speed and recovers within a minute', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    budget.slowDown(0, 5_000);
    expect(budget.waitMs(0)).toBe(5_000);
    expect(budget.waitMs(4_999)).toBe(1);
    expect(burst(budget, 5_000)).toBe(1);
    expect(budget.rate).toBe(1.5);
    budget.waitMs(15_000);
    expect(budget.rate).toBeGreaterThan(1.8);
    expect(budget.rate).toBeLessThan(1.9);
    budget.waitMs(65_000);
    expect(budget.rate).toBe(3);
  });

  it('counts complaints about one burst once, and never falls below its floor', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    for (let i = 0; i < 5; i += 1) budget.slowDown(0, 1_000);
    expect(budget.rate).toBe(1.5);
    for (let now = 2_000; now < 60_000; now += 2_000) budget.slowDown(now, 1_900);
    expect(budget.rate).toBeGreaterThanOrEqual(0.5);
    expect(budget.rate).toBeLessThan(0.6);
  });

  it('keeps the longest of several pauses', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    budget.slowDown(0, 5_000);
    budget.slowDown(100, 1_000);
    expect(budget.waitMs(1_100)).toBe(3_900);
  });

  it('is rested when nothing would be lost by forgetting it', () => {
    const budget = new Budget(CONNECTION_LIMITS, 0);
    expect(budget.isRested(0)).toBe(true);
    burst(budget, 0);
    expect(budget.isRested(1_000)).toBe(false);
    expect(budget.isRested(4_000)).toBe(true);
    budget.slowDown(4_000, 1_000);
    expect(budget.isRested(10_000)).toBe(false);
    expect(budget.isRested(70_000)).toBe(true);
  });
});

it('the budget of a workspace limits nothing before a complaint, and 12 a second after one', () => {
  const budget = new Budget(WORKSPACE_LIMITS, 0);
  for (let i = 0; i < 500; i += 1) budget.spend();
  expect(budget.waitMs(0)).toBe(0);
  budget.slowDown(0, 1_000);
  expect(budget.waitMs(0)).toBe(1_000);
  expect(budget.rate).toBe(12);
});
