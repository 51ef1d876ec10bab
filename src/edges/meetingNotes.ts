import { requireViewer, type Context } from '../context.js';
import type { MeetingNotesBlock } from '../types/blocks/meetingNotes.js';
import { toMeetingNotes } from '../types/blocks/table.js';
import {
  toNotionMeetingNote,
  type CreateMeetingNoteInput,
  type CreateMeetingNotePayload,
} from '../types/meetingNotes/mutations.js';
import {
  toNotionNotesQuery,
  type MeetingNotesArgs,
  type MeetingNotesList,
} from '../types/meetingNotes/query.js';
import type { Parent } from '../types/parent.js';
import { blockEdge } from './content.js';
import { forget } from './write.js';

/** The meeting notes that a query finds. The loaders do not learn of them: they come without their parent. */
export async function findMeetingNotes(
  { notion, viewer }: Context,
  args: MeetingNotesArgs,
): Promise<MeetingNotesList> {
  const known = requireViewer(viewer);
  const me = known.kind === 'person' ? known.grant.person.id : null;
  const found = await notion.call('queryMeetingNotes', toNotionNotesQuery(args, me));
  return { nodes: found.results.map(toMeetingNotes), isComplete: !found.has_more };
}

/** Makes meeting notes; the page that gets them is another one from then on. */
export async function createMeetingNote(
  { notion, loaders }: Context,
  input: CreateMeetingNoteInput,
): Promise<CreateMeetingNotePayload> {
  const params = toNotionMeetingNote(input, 'input');
  const raw = await notion.call('createMeetingNote', params);
  if (params.parent) forget(loaders, params.parent.page_id);
  return { meetingNotes: toMeetingNotes(raw) };
}

/** Where meeting notes lie. Notion's own calls for them do not tell: then the block is read. */
export async function parentOfNotes(context: Context, notes: MeetingNotesBlock): Promise<Parent | null> {
  return notes.parent ?? (await blockEdge(context, notes.notionId)).parent;
}
