import 'reflect-metadata';
import { toNotionNotesFilter } from '../../../../src/types/meetingNotes/filter.js';
import { SpanUnit, type MeetingNotesFilterInput } from '../../../../src/types/meetingNotes/filterInputs.js';
import { DateWindow, RelativeDate } from '../../../../src/types/properties/filterInputs.js';
import { refusalOf } from '../refusal.js';

const ME = 'c7c11cca-1d73-471d-9b6e-bdef51470190';
const HEX = '153104cd477e809d8dc4ff2d96ae3090';
const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';

const write = (filter: MeetingNotesFilterInput) => toNotionNotesFilter(filter, ME, 'filter');
const exact = (value: unknown) => ({ type: 'exact', value });
const person = (id: string) => [exact({ table: 'notion_user', id })];

describe('a condition on meeting notes', () => {
  it.each<[MeetingNotesFilterInput, string, object]>([
    [{ title: { equals: 'Tea' } }, 'title', { operator: 'string_is', value: exact('Tea') }],
    [{ title: { doesNotEqual: 'Tea' } }, 'title', { operator: 'string_is_not', value: exact('Tea') }],
    [{ title: { contains: 'T' } }, 'title', { operator: 'string_contains', value: exact('T') }],
    [{ title: { doesNotContain: 'T' } }, 'title', { operator: 'string_does_not_contain', value: exact('T') }],
    [{ title: { startsWith: 'T' } }, 'title', { operator: 'string_starts_with', value: exact('T') }],
    [{ title: { endsWith: 'a' } }, 'title', { operator: 'string_ends_with', value: exact('a') }],
    [{ title: { isEmpty: true } }, 'title', { operator: 'is_empty' }],
    [{ title: { isNotEmpty: false } }, 'title', { operator: 'is_empty' }],
    [{ attendees: { isEmpty: false } }, 'attendees', { operator: 'is_not_empty' }],
    [{ attendees: { contains: 'me' } }, 'attendees', { operator: 'person_contains', value: person(ME) }],
    [
      { createdBy: { doesNotContain: `user_${HEX}` } },
      'created_by',
      { operator: 'person_does_not_contain', value: person(UUID) },
    ],
    [
      { lastEditedBy: { contains: UUID } },
      'last_edited_by',
      { operator: 'person_contains', value: person(UUID) },
    ],
    [
      { createdTime: { equals: { date: '2026-03-09' } } },
      'created_time',
      { operator: 'date_is', value: exact({ type: 'date', start_date: '2026-03-09' }) },
    ],
    [
      { createdTime: { before: { date: '2026-03-09T00:30:59+02:00' } } },
      'created_time',
      {
        operator: 'date_is_before',
        value: exact({ type: 'datetime', start_date: '2026-03-08', start_time: '22:30', time_zone: 'UTC' }),
      },
    ],
    [
      { lastEditedTime: { after: { date: '2026-03-09T07:05' } } },
      'last_edited_time',
      {
        operator: 'date_is_after',
        value: exact({ type: 'datetime', start_date: '2026-03-09', start_time: '07:05', time_zone: 'UTC' }),
      },
    ],
    [
      { createdTime: { onOrBefore: { relative: RelativeDate.YESTERDAY } } },
      'created_time',
      { operator: 'date_is_on_or_before', value: { type: 'relative', value: 'yesterday' } },
    ],
    [
      { createdTime: { onOrAfter: { relative: RelativeDate.ONE_WEEK_AGO } } },
      'created_time',
      { operator: 'date_is_on_or_after', value: { type: 'relative', value: 'one_week_ago' } },
    ],
    [
      { createdTime: { within: { window: DateWindow.PAST_MONTH } } },
      'created_time',
      { operator: 'date_is_within', value: { type: 'relative', value: 'the_past_month' } },
    ],
    [
      { createdTime: { within: { days: { start: '2026-03-01', end: '2026-03-01' } } } },
      'created_time',
      {
        operator: 'date_is_within',
        value: exact({ type: 'daterange', start_date: '2026-03-01', end_date: '2026-03-01' }),
      },
    ],
    [
      { createdTime: { within: { past: { count: 3, unit: SpanUnit.DAY } } } },
      'created_time',
      {
        operator: 'date_is_within',
        value: { type: 'relative', value: 'custom', direction: 'past', unit: 'day', count: 3 },
      },
    ],
    [
      { createdTime: { within: { next: { count: 1, unit: SpanUnit.YEAR } } } },
      'created_time',
      {
        operator: 'date_is_within',
        value: { type: 'relative', value: 'custom', direction: 'future', unit: 'year', count: 1 },
      },
    ],
  ])('%j', (filter, property, condition) => {
    expect(write(filter)).toEqual({ operator: 'and', filters: [{ property, filter: condition }] });
  });

  it.each([
    [SpanUnit.WEEK, 'week'],
    [SpanUnit.MONTH, 'month'],
  ])('counts spans in %ss', (unit, word) => {
    const { filters } = write({ createdTime: { within: { past: { count: 2, unit } } } }) as {
      filters: { filter: { value: object } }[];
    };
    expect(filters[0]?.filter.value).toMatchObject({ unit: word, count: 2 });
  });
});

describe('groups of conditions on meeting notes', () => {
  const leaf: MeetingNotesFilterInput = { title: { isEmpty: true } };
  const written = { property: 'title', filter: { operator: 'is_empty' } };

  it('go three levels deep', () => {
    expect(write({ or: [leaf, { and: [{ or: [leaf] }, leaf] }] })).toEqual({
      operator: 'or',
      filters: [written, { operator: 'and', filters: [{ operator: 'or', filters: [written] }, written] }],
    });
  });

  it.each<[string, MeetingNotesFilterInput, string, string]>([
    [
      'a fourth level',
      { and: [leaf, { or: [{ and: [{ or: [leaf] }] }] }] },
      'filter.and[1].or[0].and[0].or',
      'within three others; Notion takes three levels',
    ],
    ['an empty group', { or: [{ and: [] }] }, 'filter.or[0].and', 'is an empty group'],
    ['too many', { or: Array<typeof leaf>(101).fill(leaf) }, 'filter.or', 'has 101 items'],
    ['two at once', { ...leaf, or: [leaf] }, 'filter', 'exactly one field; `title` and `or` were given'],
    ['no person', { attendees: { contains: 'Ada' } }, 'filter.attendees.contains', 'the `id` of a user'],
    ['no date', { createdTime: { equals: { date: 'May' } } }, 'filter.createdTime.equals.date', 'not a date'],
    [
      'days with a time',
      { createdTime: { within: { days: { start: '2026-03-01T09:00', end: '2026-03-02' } } } },
      'filter.createdTime.within.days.start',
      'a day without a time, such as 2026-03-01',
    ],
    [
      'days backwards',
      { createdTime: { within: { days: { start: '2026-03-02', end: '2026-03-01' } } } },
      'filter.createdTime.within.days.end',
      'before the start',
    ],
    [
      'no time at all',
      { createdTime: { within: { past: { count: 0, unit: SpanUnit.DAY } } } },
      'filter.createdTime.within.past.count',
      'must be from 1, not 0',
    ],
  ])('are refused by name: %s', (_what, filter, argument, message) => {
    expect(refusalOf(() => write(filter))).toMatchObject({
      argument,
      message: expect.stringContaining(message) as string,
    });
  });
});
