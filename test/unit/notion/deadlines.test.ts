import { Deadlines } from '../../../src/notion/deadlines.js';

const item = (deadline: number) => ({ deadline });

it('gives everybody in the order of their deadlines, whatever the order in which they came', () => {
  const deadlines = new Deadlines(() => true);
  const shuffled = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
  shuffled.forEach((deadline) => deadlines.add(item(deadline)));
  expect(deadlines.earliest).toBe(0);
  expect(deadlines.takeUntil(49).map(({ deadline }) => deadline)).toEqual([...Array(50).keys()]);
  expect(deadlines.earliest).toBe(50);
  expect(deadlines.takeUntil(1_000)).toHaveLength(51);
  expect(deadlines.earliest).toBe(Infinity);
});

it('does not see who has left', () => {
  const gone = item(1);
  const here = item(2);
  const deadlines = new Deadlines((one) => one !== gone);
  deadlines.add(here);
  deadlines.add(gone);
  expect(deadlines.earliest).toBe(2);
  expect(deadlines.takeUntil(5)).toEqual([here]);
});
