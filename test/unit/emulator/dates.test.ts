import type { Json } from '../../../emulator/model.js';
import { normaliseDate, toMillis } from '../../../emulator/properties/dates.js';

const written = (value: Json): Json => normaliseDate(value, 'body.due');
const read = (start: string, end: string | null = null): Json => ({ start, end, time_zone: null });

describe('a date that is written', () => {
  it.each<[string, Json, Json]>([
    ['a day', { start: '2026-05-01' }, read('2026-05-01')],
    ['days', { start: '2026-05-01', end: '2026-05-03' }, read('2026-05-01', '2026-05-03')],
    ['UTC', { start: '2026-05-01T09:00:00Z' }, read('2026-05-01T09:00:00.000+00:00')],
    ['no offset', { start: '2026-05-01T09:00' }, read('2026-05-01T09:00:00.000+00:00')],
    ['an offset', { start: '2026-05-01T09:00:00.5-03:30' }, read('2026-05-01T09:00:00.500-03:30')],
    [
      'a zone in summer',
      { start: '2026-05-01T09:00:00', time_zone: 'Europe/Berlin' },
      read('2026-05-01T09:00:00.000+02:00'),
    ],
    [
      'a zone in winter',
      { start: '2026-01-01T00:30:00', time_zone: 'America/New_York' },
      read('2026-01-01T00:30:00.000-05:00'),
    ],
    [
      'an hour after the clocks change',
      { start: '2026-03-29T03:30:00', time_zone: 'Europe/Berlin' },
      read('2026-03-29T03:30:00.000+02:00'),
    ],
  ])('reads back: %s', (_name, value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  it.each<[Json, string]>([
    [{}, 'body.due.start should be a string'],
    [{ start: 'soon' }, 'body.due.start should be a valid ISO 8601 date string, instead was `"soon"`.'],
    [{ start: '2026-13-01' }, 'body.due.start should be a valid ISO 8601 date string'],
    [{ start: '2026-05-03', end: '2026-05-01' }, 'body.due.end must not be before body.due.start.'],
    [{ start: '2026-05-03', end: '2026-05-04T10:00:00Z' }, 'must both have a time, or neither'],
    [{ start: '2026-05-03T10:00:00', time_zone: 'Mars/Olympus' }, 'should be a valid IANA time zone'],
    [{ start: '2026-05-03T10:00:00Z', time_zone: 'Europe/Berlin' }, 'must not carry an offset'],
    ['2026-05-03', 'body.due should be an object'],
  ])('is refused: %j', (value, message) => {
    expect(() => written(value)).toThrow(message);
  });

  it('begins at midnight UTC when it is a day', () => {
    expect(toMillis('2026-05-01')).toBe(Date.UTC(2026, 4, 1));
    expect(toMillis('2026-05-01T02:00:00.000+02:00')).toBe(Date.UTC(2026, 4, 1));
    expect(toMillis('tomorrow')).toBeNaN();
  });
});
