import 'reflect-metadata';
import { toNotionDate, type DateInput } from '../../../src/types/dateInput.js';
import { refusalOf } from './refusal.js';

describe('toNotionDate', () => {
  it.each<[DateInput, object]>([
    [{ start: '2026-02-01' }, { start: '2026-02-01' }],
    [
      { start: '2026-02-01', end: '2026-02-01', timeZone: null },
      { start: '2026-02-01', end: '2026-02-01' },
    ],
    [{ start: '2024-02-29T09:00' }, { start: '2024-02-29T09:00' }],
    [
      { start: '2026-02-01T09:00:00+01:00', end: '2026-02-01T08:30:00.000Z' },
      { start: '2026-02-01T09:00:00+01:00', end: '2026-02-01T08:30:00.000Z' },
    ],
    [
      { start: '2026-02-01T09:00:00', end: '2026-02-01T10:00:00', timeZone: 'Europe/Paris' },
      { start: '2026-02-01T09:00:00', end: '2026-02-01T10:00:00', time_zone: 'Europe/Paris' },
    ],
  ])('takes %j', (input, notion) => {
    expect(toNotionDate(input, 'date')).toEqual(notion);
  });

  const NO_DATE = 'is not a date: give a day such as 2026-02-01 or a moment such as 2026-02-01T09:00:00Z.';
  const NO_OFFSET = 'is given, so that start and end must not carry an offset or a Z.';

  it.each<[DateInput, string, string]>([
    [{ start: '2026-02-30' }, 'start', NO_DATE],
    [{ start: '2026-02-30T09:00:00Z' }, 'start', NO_DATE],
    [{ start: '2026-02-01T25:00:00Z' }, 'start', NO_DATE],
    [{ start: '01.02.2026' }, 'start', NO_DATE],
    [{ start: '' }, 'start', NO_DATE],
    [{ start: '2026-02-01', end: 'later' }, 'end', NO_DATE],
    [
      { start: '2026-02-01', end: '2026-02-02T09:00:00Z' },
      'end',
      'must have the form of the start: both days, or both moments.',
    ],
    [{ start: '2026-02-02', end: '2026-02-01' }, 'end', 'is before the start.'],
    [{ start: '2026-02-01T09:00:00Z', end: '2026-02-01T09:30:00+01:00' }, 'end', 'is before the start.'],
    [
      { start: '2026-02-01T09:00:00', timeZone: 'Mars/Olympus' },
      'timeZone',
      'is not an IANA time zone, such as Europe/Paris: Mars/Olympus.',
    ],
    [{ start: '2026-02-01T09:00:00Z', timeZone: 'Europe/Paris' }, 'timeZone', NO_OFFSET],
    [
      { start: '2026-02-01T09:00:00', end: '2026-02-01T10:00:00+01:00', timeZone: 'Europe/Paris' },
      'timeZone',
      NO_OFFSET,
    ],
  ])('refuses %j', (input, field, sentence) => {
    const argument = `input.due.${field}`;
    expect(refusalOf(() => toNotionDate(input, 'input.due'))).toEqual({
      argument,
      message: `\`${argument}\` ${sentence}`,
    });
  });
});
