import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { requireScope, type Context } from '../context.js';
import { createMeetingNote, findMeetingNotes } from '../edges/meetingNotes.js';
import * as mutations from '../types/meetingNotes/mutations.js';
import { MeetingNotesArgs, MeetingNotesList } from '../types/meetingNotes/query.js';

@Resolver()
export class MeetingNotesResolver {
  @Query(() => MeetingNotesList, {
    nullable: true,
    description:
      'The notes of meetings that the person who signed in attended, or made notes of, among what they shared. One call.',
  })
  meetingNotes(
    @Args(() => MeetingNotesArgs) args: MeetingNotesArgs,
    @Ctx() context: Context,
  ): Promise<MeetingNotesList> {
    return findMeetingNotes(context, args);
  }

  @Mutation(() => mutations.CreateMeetingNotePayload, {
    nullable: true,
    description:
      'Has Notion write down a recording and sum it up. Twice makes two of them. One call; needs the scope `write`.',
  })
  createMeetingNote(
    @Arg('input', () => mutations.CreateMeetingNoteInput, { description: 'Of what, and how.' })
    input: mutations.CreateMeetingNoteInput,
    @Ctx() context: Context,
  ): Promise<mutations.CreateMeetingNotePayload> {
    return createMeetingNote(requireScope(context, 'write'), input);
  }
}
