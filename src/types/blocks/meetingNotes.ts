import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Content } from '../content.js';
import { toGlobalId } from '../globalId.js';
import { Node } from '../node.js';
import { plainTextOf, RichText, toRichTexts } from '../richText.js';
import { DateTime, toInstant } from '../scalars.js';
import { asObject, enumOf, listOf, make, nullable } from '../shape.js';
import { readUser, type User } from '../user.js';
import { Block } from './block.js';
import { asUuid } from './reference.js';

/** How far Notion is with meeting notes; the values are Notion's own words. */
enum MeetingNotesStatus {
  TRANSCRIPTION_NOT_STARTED = 'transcription_not_started',
  TRANSCRIPTION_PAUSED = 'transcription_paused',
  TRANSCRIPTION_IN_PROGRESS = 'transcription_in_progress',
  TRANSCRIPTION_FAILED = 'transcription_failed',
  SUMMARY_IN_PROGRESS = 'summary_in_progress',
  NOTES_READY = 'notes_ready',
}

registerEnumType(MeetingNotesStatus, {
  name: 'MeetingNotesStatus',
  description: 'How far Notion is with meeting notes.',
  valuesConfig: {
    TRANSCRIPTION_NOT_STARTED: { description: 'Nothing has been recorded yet.' },
    TRANSCRIPTION_PAUSED: { description: 'The recording is paused.' },
    TRANSCRIPTION_IN_PROGRESS: { description: 'Notion is writing down what is said.' },
    TRANSCRIPTION_FAILED: { description: 'Notion could not write down what was said.' },
    SUMMARY_IN_PROGRESS: { description: 'Notion is summing up.' },
    NOTES_READY: { description: 'The summary is there.' },
  },
});

@ObjectType({ description: 'The event of a calendar to which meeting notes belong.' })
export class MeetingEvent {
  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  readonly startsAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of its end, as the calendar says; null when that is not known.',
  })
  readonly endsAt!: string | null;

  /** Bare references, which the edge looks up. */
  readonly attendeeUsers!: readonly User[];
}

@ObjectType({ description: 'When a meeting was recorded.' })
class MeetingRecording {
  @Field(() => DateTime, { nullable: true, description: 'When the recording began.' })
  readonly startsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the recording ended.' })
  readonly endsAt!: string | null;
}

@ObjectType({
  implements: [Node, Content, Block],
  description:
    'Notes of a meeting that Notion took. Mirrors Notion’s `meeting_notes`, which older versions of its API call `transcription`.',
})
export class MeetingNotesBlock extends Block {
  @Field(() => String, { description: 'The title as plain text; empty when there is none.' })
  readonly title!: string;

  @Field(() => [RichText], { description: 'The title with its formatting, piece by piece.' })
  readonly richTitle!: readonly RichText[];

  @Field(() => MeetingNotesStatus, {
    nullable: true,
    description: 'How far Notion is; null when it does not say, or says something newer than this gateway.',
  })
  readonly status!: MeetingNotesStatus | null;

  @Field(() => ID, { nullable: true, description: 'The global id of the block that holds the summary.' })
  readonly summaryId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the block that holds what people wrote themselves.',
  })
  readonly notesId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the block that holds what was said, word by word.',
  })
  readonly transcriptId!: string | null;

  @Field(() => MeetingEvent, { nullable: true, description: 'The event of the calendar, if there is one.' })
  readonly calendarEvent!: MeetingEvent | null;

  @Field(() => MeetingRecording, { nullable: true, description: 'When it was recorded, if it was.' })
  readonly recording!: MeetingRecording | null;

  readonly summaryUuid!: string | null;
  readonly notesUuid!: string | null;
  readonly transcriptUuid!: string | null;
}

const toStatus = enumOf(MeetingNotesStatus);

/** What meeting notes say beyond all blocks. Throws ShapeError for a part of an odd shape. */
export function withMeeting(payload: Record<string, unknown>) {
  const richTitle = toRichTexts(nullable(listOf((piece) => piece))(payload.title));
  const inside = nullable(asObject)(payload.children) ?? {};
  return {
    richTitle,
    title: plainTextOf(richTitle),
    status: toStatus(payload.status),
    ...partOf('summary', inside.summary_block_id),
    ...partOf('notes', inside.notes_block_id),
    ...partOf('transcript', inside.transcript_block_id),
    calendarEvent: nullable(readEvent)(payload.calendar_event),
    recording: nullable(readRecording)(payload.recording),
  };
}

function readEvent(raw: unknown): MeetingEvent {
  const event = asObject(raw);
  return make(MeetingEvent, {
    ...timesOf(event),
    attendeeUsers: nullable(listOf((id) => readUser({ id })))(event.attendees) ?? [],
  });
}

function readRecording(raw: unknown): MeetingRecording {
  return make(MeetingRecording, timesOf(asObject(raw)));
}

function timesOf({ start_time, end_time }: Record<string, unknown>) {
  return { startsAt: toInstant(start_time), endsAt: toInstant(end_time) };
}

/** One of the three blocks that the notes consist of, by both of its ids. */
function partOf(name: 'summary' | 'notes' | 'transcript', raw: unknown) {
  const uuid = nullable(asUuid)(raw);
  return { [`${name}Uuid`]: uuid, [`${name}Id`]: uuid && toGlobalId('block', uuid) };
}
