import type { Json } from '../../../emulator/model.js';
import { aggregate } from '../../../emulator/properties/aggregate.js';

const day = (start: string, end: string | null = null): Json => ({ start, end, time_zone: null });
const date = (start: string, end: string | null = null): Json => ({ type: 'date', date: day(start, end) });
const number = (value: number | null): Json => ({ type: 'number', number: value });

const PRICES: Json[] = [4, null, 1, 3, 1];
const CHECKS: Json[] = [true, false, true, true];
const DATES: Json[] = [
  day('2026-03-05', '2026-03-09'),
  null,
  day('2026-03-07T08:00:00.000+02:00'),
  day('2026-03-01'),
];
const TAGS: Json[] = [
  [
    { id: '1', name: 'a' },
    { id: '2', name: 'b' },
  ],
  [],
  [{ id: '1', name: 'a' }],
];

describe('a rollup', () => {
  it.each<[string, string, Json[], Json]>([
    ['count', 'number', PRICES, number(5)],
    ['count_values', 'number', PRICES, number(4)],
    ['count_values', 'multi_select', TAGS, number(3)],
    ['empty', 'number', PRICES, number(1)],
    ['not_empty', 'number', PRICES, number(4)],
    ['unique', 'number', PRICES, number(3)],
    ['percent_empty', 'number', PRICES, number(0.2)],
    ['percent_not_empty', 'number', PRICES, number(0.8)],
    ['sum', 'number', PRICES, number(9)],
    ['sum', 'number', [0.1, 0.2], number(0.3)],
    ['average', 'number', PRICES, number(2.25)],
    ['median', 'number', PRICES, number(2)],
    ['median', 'number', [9, 1, 5], number(5)],
    ['min', 'number', PRICES, number(1)],
    ['max', 'number', PRICES, number(4)],
    ['range', 'number', PRICES, number(3)],
    ['sum', 'formula', [number(2), { type: 'string', string: '9' }], number(2)],
    ['checked', 'checkbox', CHECKS, number(3)],
    ['unchecked', 'checkbox', CHECKS, number(1)],
    ['percent_checked', 'checkbox', CHECKS, number(0.75)],
    ['percent_unchecked', 'checkbox', CHECKS, number(0.25)],
    ['earliest_date', 'date', DATES, date('2026-03-01')],
    ['latest_date', 'date', DATES, date('2026-03-09')],
    ['date_range', 'date', DATES, date('2026-03-01', '2026-03-09')],
    ['earliest_date', 'created_time', ['2026-03-02T10:00:00.000Z'], date('2026-03-02T10:00:00.000Z')],
  ])('%s of %s', (name, type, values, expected) => {
    expect(aggregate(name, { type, values })).toEqual(expected);
  });

  it('shows what it looks at, and each value once', () => {
    const elements = (values: Json[]): Json => ({
      type: 'array',
      array: values.map((value) => ({ type: 'number', number: value })),
    });
    expect(aggregate('show_original', { type: 'number', values: PRICES })).toEqual(elements(PRICES));
    expect(aggregate('show_unique', { type: 'number', values: PRICES })).toEqual(elements([4, 1, 3]));
  });

  it('of nothing is 0 for counts and sums and null for what needs a value', () => {
    const nothing = { type: 'number', values: [] };
    expect(['count', 'sum'].map((name) => aggregate(name, nothing).number)).toEqual([0, 0]);
    expect(
      ['average', 'median', 'min', 'max', 'range'].map((name) => aggregate(name, nothing).number),
    ).toEqual(Array(5).fill(null));
    expect(aggregate('percent_checked', nothing)).toEqual(number(null));
    expect(aggregate('latest_date', nothing)).toEqual({ type: 'date', date: null });
  });

  it('by group is unsupported', () => {
    expect(aggregate('count_per_group', { type: 'status', values: [] })).toEqual({
      type: 'unsupported',
      unsupported: {},
    });
  });
});
