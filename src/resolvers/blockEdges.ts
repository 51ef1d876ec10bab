import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { commentEdge } from '../edges/comments.js';
import { blockEdge, blocksOf, childDatabaseEdge, databaseEdge, pageEdge } from '../edges/content.js';
import { parentOfNotes } from '../edges/meetingNotes.js';
import { userEdge } from '../edges/user.js';
import { Block } from '../types/blocks/block.js';
import { MeetingEvent, MeetingNotesBlock } from '../types/blocks/meetingNotes.js';
import * as reference from '../types/blocks/reference.js';
import { TableBlock, TableRowConnection } from '../types/blocks/structure.js';
import { Comment } from '../types/comment.js';
import { ForwardArgs, type Connection } from '../types/connection.js';
import { Database } from '../types/database.js';
import { Page } from '../types/page.js';
import { Parent } from '../types/parent.js';
import { User } from '../types/user.js';

const COSTS = 'One call, unless this request has already seen it.';
const MAY_BE_HIDDEN = `${COSTS} Partial when it is not shared.`;

@Resolver(() => reference.SyncedBlock)
export class SyncedBlockResolver {
  @FieldResolver(() => Block, {
    nullable: true,
    description: `The original that this is a copy of; null when this is the original. ${MAY_BE_HIDDEN}`,
  })
  original(@Root() { originalUuid }: reference.SyncedBlock, @Ctx() context: Context): Promise<Block> | null {
    return originalUuid === null ? null : blockEdge(context, originalUuid);
  }
}

@Resolver(() => reference.ChildPageBlock)
export class ChildPageBlockResolver {
  @FieldResolver(() => Page, { nullable: true, description: `The page. ${MAY_BE_HIDDEN}` })
  page(@Root() { notionId }: reference.ChildPageBlock, @Ctx() context: Context): Promise<Page> {
    return pageEdge(context, notionId);
  }
}

@Resolver(() => reference.ChildDatabaseBlock)
export class ChildDatabaseBlockResolver {
  @FieldResolver(() => Database, {
    nullable: true,
    description: `The database. ${COSTS} UNSUPPORTED for a linked view, which Notion’s API does not show.`,
  })
  database(@Root() { notionId }: reference.ChildDatabaseBlock, @Ctx() context: Context): Promise<Database> {
    return childDatabaseEdge(context, notionId);
  }
}

@Resolver(() => reference.LinkToPageBlock)
export class LinkToPageBlockResolver {
  @FieldResolver(() => Page, {
    nullable: true,
    description: `The linked page, if it is one. ${MAY_BE_HIDDEN}`,
  })
  page(@Root() { pageUuid }: reference.LinkToPageBlock, @Ctx() context: Context): Promise<Page> | null {
    return pageUuid === null ? null : pageEdge(context, pageUuid);
  }

  @FieldResolver(() => Database, {
    nullable: true,
    description: `The linked database, if it is one. ${MAY_BE_HIDDEN}`,
  })
  database(
    @Root() { databaseUuid }: reference.LinkToPageBlock,
    @Ctx() context: Context,
  ): Promise<Database> | null {
    return databaseUuid === null ? null : databaseEdge(context, databaseUuid);
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    description: `The linked comment, if it is one. ${MAY_BE_HIDDEN}`,
  })
  comment(
    @Root() { commentUuid }: reference.LinkToPageBlock,
    @Ctx() context: Context,
  ): Promise<Comment> | null {
    return commentUuid === null ? null : commentEdge(context, commentUuid);
  }
}

@Resolver(() => MeetingNotesBlock)
export class MeetingNotesBlockResolver {
  @FieldResolver(() => Parent, {
    nullable: true,
    description: 'Where it lies. One call for notes that came by `meetingNotes` or `createMeetingNote`.',
  })
  parent(@Root() notes: MeetingNotesBlock, @Ctx() context: Context): Promise<Parent | null> {
    return parentOfNotes(context, notes);
  }

  @FieldResolver(() => Block, {
    nullable: true,
    description: `The block whose children are the summary. ${MAY_BE_HIDDEN}`,
  })
  summary(@Root() { summaryUuid }: MeetingNotesBlock, @Ctx() context: Context): Promise<Block> | null {
    return summaryUuid === null ? null : blockEdge(context, summaryUuid);
  }

  @FieldResolver(() => Block, {
    nullable: true,
    description: `The block whose children are what people wrote themselves. ${MAY_BE_HIDDEN}`,
  })
  notes(@Root() { notesUuid }: MeetingNotesBlock, @Ctx() context: Context): Promise<Block> | null {
    return notesUuid === null ? null : blockEdge(context, notesUuid);
  }

  @FieldResolver(() => Block, {
    nullable: true,
    description: `The block whose children are what was said, word by word. ${MAY_BE_HIDDEN}`,
  })
  transcript(@Root() { transcriptUuid }: MeetingNotesBlock, @Ctx() context: Context): Promise<Block> | null {
    return transcriptUuid === null ? null : blockEdge(context, transcriptUuid);
  }
}

@Resolver(() => MeetingEvent)
export class MeetingEventResolver {
  @FieldResolver(() => [User], {
    nullable: 'items',
    description: 'Who was invited. More than the ids costs a call for each.',
  })
  attendees(
    @Root() { attendeeUsers }: MeetingEvent,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null>[] {
    return attendeeUsers.map((user) => userEdge(context, user, info));
  }
}

@Resolver(() => TableBlock)
export class TableBlockResolver {
  @FieldResolver(() => TableRowConnection, {
    nullable: true,
    description: 'The rows in order: its children, typed. One call for each 100.',
  })
  rows(
    @Root() table: TableBlock,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Block>> {
    return blocksOf(context, table, args);
  }
}
