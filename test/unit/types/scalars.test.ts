import { DateTime, toInstant } from '../../../src/types/scalars.js';

describe('DateTime', () => {
  it.each([
    ['2026-01-15T10:30:00.000Z', '2026-01-15T10:30:00.000Z'],
    ['2026-05-01T09:00:00.000+02:00', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01T09:00:00+0200', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01T09:00Z', '2026-05-01T09:00:00.000Z'],
  ])('reads %s', (given, instant) => {
    expect(toInstant(given)).toBe(instant);
    expect(DateTime.serialize(given)).toBe(instant);
    expect(DateTime.parseValue(given)).toBe(instant);
  });

  it.each(['2026-05-01', '2026-05-01T09:00:00', '2026-13-01T00:00:00Z', 'now', '', null, 1_767_225_600_000])(
    'refuses %j as an argument, and reads it as none',
    (given) => {
      expect(toInstant(given)).toBeNull();
      expect(() => DateTime.parseValue(given)).toThrow(
        'A DateTime is an ISO 8601 timestamp with a zone, such as 2026-01-15T10:30:00.000Z or 2026-01-15T10:30:00+02:00.',
      );
    },
  );
});
