import 'reflect-metadata';
import { toMeetingNotes } from '../../../../src/types/blocks/table.js';
import {
  toNotionMeetingNote,
  type CreateMeetingNoteInput,
} from '../../../../src/types/meetingNotes/mutations.js';

const HEX = '153104cd477e809d8dc4ff2d96ae3090';
const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const BLOCK = { type: 'block', block_id: UUID };

describe('meeting notes to make', () => {
  it.each<[CreateMeetingNoteInput, object]>([
    [{ source: { block: `block_${HEX}` } }, { source: BLOCK }],
    [
      { source: { fileUpload: { id: HEX, page: `https://www.notion.so/Garden-${HEX}` } } },
      {
        source: { type: 'file_upload', file_upload_id: UUID },
        parent: { type: 'page_id', page_id: UUID },
      },
    ],
    [
      { source: { block: UUID }, title: 'Tea', language: 'zh-TW', summarize: true },
      { source: BLOCK, title: 'Tea', language: 'zh-TW', options: { kickoff_summary: true } },
    ],
    [
      { source: { block: UUID }, summarize: false },
      { source: BLOCK, options: { kickoff_summary: false } },
    ],
    [{ source: { block: UUID }, title: null, language: null, summarize: null }, { source: BLOCK }],
  ])('%j', (input, params) => {
    expect(toNotionMeetingNote(input, 'input')).toEqual(params);
  });
});

describe('meeting notes as they are answered', () => {
  const empty = { title: '', richTitle: [], status: null, summaryId: null, calendarEvent: null };

  it('are a bare reference for a connection that may not read', () => {
    expect(toMeetingNotes({ object: 'block', id: UUID })).toMatchObject({
      ...empty,
      id: `block_${HEX}`,
      isPartial: true,
    });
  });

  it('lose what is of an odd shape, and keep the rest', () => {
    const raw = {
      object: 'block',
      id: UUID,
      type: 'meeting_notes',
      created_time: '2026-01-15T10:30:00.000Z',
    };
    expect(toMeetingNotes({ ...raw, meeting_notes: { title: 'Tea' } })).toMatchObject({
      ...empty,
      isPartial: false,
      createdTime: '2026-01-15T10:30:00.000Z',
    });
  });
});
