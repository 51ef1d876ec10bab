import type {
  MeetingNotesPropertyName,
  MeetingNotesSort,
  QueryMeetingNotesParameters,
} from '@notionhq/client';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { badInput } from '../../errors.js';
import { MeetingNotesBlock } from '../blocks/meetingNotes.js';
import { checkCount, OneOf, writeOnly, type Writers } from '../input.js';
import type { Camel } from '../properties/filter.js';
import { SortDirection } from '../properties/sort.js';
import { toNotionNotesFilter } from './filter.js';
import { MeetingNotesFilterInput } from './filterInputs.js';

const MAX_LIMIT = 50;
const MOST_SORTS = 100;

@OneOf()
@InputType({
  description: 'What meeting notes are sorted by: exactly one of these. Earlier ones of a list come first.',
})
export class MeetingNotesSortInput implements Partial<
  Record<Camel<MeetingNotesPropertyName>, SortDirection>
> {
  @Field(() => SortDirection, { nullable: true, description: 'By what the notes are called.' })
  title?: SortDirection;

  @Field(() => SortDirection, { nullable: true, description: 'Who was invited.' })
  attendees?: SortDirection;

  @Field(() => SortDirection, { nullable: true, description: 'When they were made.' })
  createdTime?: SortDirection;

  @Field(() => SortDirection, { nullable: true, description: 'Who made them.' })
  createdBy?: SortDirection;

  @Field(() => SortDirection, { nullable: true, description: 'When they were changed last.' })
  lastEditedTime?: SortDirection;

  @Field(() => SortDirection, { nullable: true, description: 'Who changed them last.' })
  lastEditedBy?: SortDirection;
}

const SORTS: Writers<Record<Camel<MeetingNotesPropertyName>, SortDirection>, MeetingNotesSort> = {
  title: (direction) => ({ property: 'title', direction }),
  attendees: (direction) => ({ property: 'attendees', direction }),
  createdTime: (direction) => ({ property: 'created_time', direction }),
  createdBy: (direction) => ({ property: 'created_by', direction }),
  lastEditedTime: (direction) => ({ property: 'last_edited_time', direction }),
  lastEditedBy: (direction) => ({ property: 'last_edited_by', direction }),
};

@ArgsType()
export class MeetingNotesArgs {
  @Field(() => MeetingNotesFilterInput, { nullable: true, description: 'Only those that are so.' })
  filter?: MeetingNotesFilterInput | null;

  @Field(() => [MeetingNotesSortInput], {
    nullable: true,
    description: 'Their order; Notion’s own when left out.',
  })
  sorts?: MeetingNotesSortInput[] | null;

  @Field(() => Int, { description: `How many to answer at most: 1 to ${MAX_LIMIT}.` })
  limit: number = MAX_LIMIT;
}

@ObjectType({
  description:
    'Meeting notes that a query found. It is no connection, since Notion has no cursors here: what lies behind the limit is reached by other filters alone.',
})
export class MeetingNotesList {
  @Field(() => [MeetingNotesBlock], { description: 'The notes, in order.' })
  readonly nodes!: readonly MeetingNotesBlock[];

  @Field(() => Boolean, {
    description:
      'False when there are more than `limit`: filter by `createdTime`, for instance, to read them.',
  })
  readonly isComplete!: boolean;
}

/** Checks a query, then gives it in Notion's words. `me` is the UUID of the person who asks; null when there is none. */
export function toNotionNotesQuery(
  { filter, sorts, limit }: MeetingNotesArgs,
  me: string | null,
): QueryMeetingNotesParameters {
  return {
    ...(filter && { filter: toNotionNotesFilter(filter, me, 'filter') }),
    ...(sorts && sorts.length > 0 && { sort: toNotionNotesSorts(sorts) }),
    limit: checkLimit(limit),
  };
}

function toNotionNotesSorts(sorts: MeetingNotesSortInput[]): MeetingNotesSort[] {
  return checkCount(sorts, MOST_SORTS, 'sorts').map((sort, index) =>
    writeOnly<MeetingNotesSortInput, MeetingNotesSort>(SORTS, sort, `sorts[${index}]`),
  );
}

function checkLimit(limit: number): number {
  if (limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw badInput('limit', `\`limit\` must be from 1 to ${MAX_LIMIT}, not ${limit}.`);
}
